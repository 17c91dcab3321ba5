"""The head of the panel of segments: what they are, how many, and ways on and back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.gui import icons
from codage.gui.theme import Space, small_font, theme_of
from codage.gui.words import tr


class Heading(QWidget):
    """Shows what it is told. The panel connects its buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour: str | None = None
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self._mark = QLabel()
        self.count = QLabel()
        self.count.setFont(small_font(self.count.font()))
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.descendants = QCheckBox(tr("With the codes under it"))
        self.back = self._button("undo", tr("Back to the code"))
        self.reader = self._button("document", tr("Read…"))
        self.reader.setToolTip(tr("Read these segments on the page Retrieval (Ctrl+Enter)"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Filter by interview, speaker, code or coder"))
        self.line.setClearButtonEnabled(True)
        self.line.addAction(icons.icon("filter"), QLineEdit.ActionPosition.LeadingPosition)
        self._lay_out()

    def _button(self, icon: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setIcon(icons.icon(icon))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        return button

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(Space.SMALL)
        heading.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(self.title, 1)
        below = QHBoxLayout()
        below.addWidget(self.count, 1)
        below.addWidget(self.back)
        below.addWidget(self.reader)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.TIGHT)
        column.addLayout(heading)
        column.addLayout(below)
        column.addWidget(self.descendants)
        column.addWidget(self.line)

    def say(self, title: str, *, tip: str = "", colour: str | None = None) -> None:
        """Name the segments; `colour` is that of their code, where they have one."""
        self.title.setText(title)
        self.title.setToolTip(tip)
        self._colour = colour
        self._show_mark()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "line"):
            self._show_mark()

    def _show_mark(self) -> None:
        self._mark.setVisible(self._colour is not None)
        if self._colour is None:
            return
        side = self.title.fontMetrics().height() - Space.TIGHT
        ratio = self.devicePixelRatioF()
        dot = QPixmap(round(Space.TIGHT * ratio), round(side * ratio))
        dot.setDevicePixelRatio(ratio)
        dot.fill(theme_of(self.palette()).stripe(self._colour))
        self._mark.setPixmap(dot)
