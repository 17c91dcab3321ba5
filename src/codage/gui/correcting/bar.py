"""The strip above the transcript that says that it is being corrected, and how to stop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from codage.gui import icons
from codage.gui.theme import Space, blend, theme_of
from codage.gui.words import tr


class CorrectingBar(QFrame):
    """Shown while keys write. Its buttons ask for commands by their ids."""

    command_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("correcting")
        mark = QLabel()
        mark.setPixmap(icons.icon("pencil", "accent").pixmap(Space.ICON, Space.ICON))
        state = QLabel(tr("Correcting"))
        font = state.font()
        font.setBold(True)
        state.setFont(font)
        self._about = QLabel(tr("Codings follow their words."))
        self._about.setToolTip(tr("What you type is written in the text; Escape ends it"))
        self._about.setSizePolicy(
            self._about.sizePolicy().Policy.Ignored, self._about.sizePolicy().verticalPolicy()
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.TIGHT, Space.SMALL, Space.TIGHT)
        row.setSpacing(Space.SMALL)
        row.addWidget(mark)
        row.addWidget(state)
        row.addWidget(self._about, 1)
        for command, text in (
            ("correct.speaker", tr("Speaker…")),
            ("correct.replace", tr("Find and replace…")),
            ("correct.edit", tr("Done")),
        ):
            button = QPushButton(text)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, wanted=command: self.command_wanted.emit(wanted))
            row.addWidget(button)
        self._dress()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        theme = theme_of(self.palette())
        ground = blend(theme.colour("accent"), theme.colour("base"), 0.12).name()
        sheet = (
            f"#correcting {{ background: {ground}; border: none;"
            f" border-left: {Space.TIGHT}px solid {theme.accent};"
            f" border-bottom: 1px solid {theme.border}; }}"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
