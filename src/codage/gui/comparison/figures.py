"""The figures on show: the table, what is to be known about the row in hand, and the sentence."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from codage.gui import icons
from codage.gui.comparison.methods import details_of, methods_sentence, table_text
from codage.gui.comparison.reckoning import Figures
from codage.gui.comparison.table import FiguresModel, FiguresTable
from codage.gui.session import Session
from codage.gui.theme import Space, small_font
from codage.gui.words import say, tr


class FiguresPanel(QWidget):
    """Shows `Figures`. What is asked for goes out as signals."""

    differences_wanted = Signal(object)
    """Those of this `CodeId`, or of all codes (None)."""
    export_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._figures: Figures | None = None
        self.model = FiguresModel(session)
        self.table = FiguresTable(self.model)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.mark = QLabel()
        self.mark.setPixmap(icons.icon("warning", "warning").pixmap(Space.ICON, Space.ICON))
        self.caution = _told()
        self.details = _told()
        self.notes = _told()
        self.notes.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.sentence = _told()
        self.sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.open = QPushButton(tr("See the differences"))
        self.open.setToolTip(tr("Every disagreement in the text (Enter or a double-click)"))
        self.copy_sentence = QPushButton(icons.icon("document"), tr("Copy this sentence"))
        self.copy_sentence.setToolTip(tr("For the methods part of a paper"))
        self.copy_table = QPushButton(tr("Copy the table"))
        self.export = QPushButton(icons.icon("export"), tr("Export…"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        warned = QHBoxLayout()
        warned.setSpacing(Space.SMALL)
        warned.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        warned.addWidget(self.caution, 1)
        self._warned = QWidget()
        self._warned.setLayout(warned)
        warned.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.open)
        row.addStretch(1)
        for button in (self.copy_table, self.export):
            row.addWidget(button)
        about = QFrame()
        about.setObjectName("about_row")
        inside = QVBoxLayout(about)
        inside.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(self.details)
        inside.addWidget(self._warned)
        inside.addLayout(row)
        methods = QHBoxLayout()
        methods.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        methods.addWidget(self.sentence, 1)
        methods.addWidget(self.copy_sentence, 0, Qt.AlignmentFlag.AlignBottom)
        self.notes.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, Space.TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(_line())
        column.addWidget(about)
        column.addWidget(_line())
        column.addLayout(methods)
        column.addWidget(self.notes)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.table.opened.connect(self.differences_wanted)
        self.table.row_chosen.connect(self._show_row)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.open.clicked.connect(lambda: self.differences_wanted.emit(self._code()))
        self.copy_table.clicked.connect(self.copy)
        self.copy_sentence.clicked.connect(
            lambda: QApplication.clipboard().setText(self.sentence.text())
        )
        self.export.clicked.connect(self.export_wanted)

    @property
    def shown(self) -> Figures | None:
        """The figures on show."""
        return self._figures

    def show_figures(self, figures: Figures) -> None:
        """Show these figures."""
        self._figures = figures
        self.model.show(figures)
        self.sentence.setText(methods_sentence(figures))
        self.notes.setText("\n".join(map(say, figures.notes)))
        self.notes.setVisible(bool(figures.notes))
        self._show_row(self.table.currentIndex().row())

    def forget(self) -> None:
        """Show nothing, for another project."""
        self._figures = None
        self.model.show(None)

    def copy(self) -> None:
        """Put the table on the clipboard, for a spreadsheet."""
        if self._figures is not None:
            QApplication.clipboard().setText(table_text(self._figures, self._session))

    def _code(self) -> object:
        row = self.table.currentIndex().row()
        return self.model.rows[row].code if 0 <= row < len(self.model.rows) else None

    def _show_row(self, at: int) -> None:
        if not 0 <= at < len(self.model.rows):
            return
        row = self.model.rows[at]
        name = self.model.index(at, 0).data()
        used = tr("{used} of {count} units coded", used=row.used, count=row.units)
        head = f"{name}  ·  {used}" if row.code is not None else name
        self.details.setText(f"{head}\n{details_of(row, self.model.coders)}")
        self._warned.setVisible(row.caution is not None)
        self.caution.setText(say(row.caution) if row.caution else "")

    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.open.text(), lambda: self.differences_wanted.emit(self._code()))
        copy = menu.addAction(self.copy_table.text(), self.copy)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        menu.addAction(self.copy_sentence.text(), self.copy_sentence.click)
        menu.addAction(icons.icon("export"), self.export.text(), self.export_wanted.emit)
        menu.popup(self.table.viewport().mapToGlobal(where))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)


def _told() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(small_font(label.font()))
    return label


def _line() -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setForegroundRole(QPalette.ColorRole.Mid)
    line.setFrameShadow(QFrame.Shadow.Plain)
    return line
