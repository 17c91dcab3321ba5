"""A line above the transcript that says what was done, or why it was not, and then goes away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from codage.gui import icons
from codage.gui.theme import Space, theme_of
from codage.gui.words import tr

SHOWN_MS = 12_000


class Banner(QFrame):
    """Hidden until there is something to say. Escape or the cross closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._do: Callable[[], None] | None = None
        self._edge = "accent"
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton()
        self.button.clicked.connect(self._act)
        close = QToolButton()
        close.setIcon(icons.icon("close"))
        close.setAutoRaise(True)
        close.setToolTip(tr("Close this message"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.SMALL, Space.SMALL)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        row.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    def tell(self, text: str, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Say `text` for a while, with a button `action` that does `do`."""
        self._say(text, action, do, "accent")
        self._timer.start(SHOWN_MS)

    def warn(self, text: str, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Say why something did not happen, until it is closed or something else is said."""
        self._say(text, action, do, "warning")
        self._timer.stop()

    def outdate(self) -> None:
        """Go away with an offer to undo: it would take back something else by now."""
        if self._timer.isActive() and self._do is not None:
            self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self.isHidden():
            self._dress()

    def _say(self, text: str, action: str, do: Callable[[], None] | None, edge: str) -> None:
        self._do, self._edge = do, edge
        self._text.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self._dress()
        self.show()

    def _dress(self) -> None:
        theme = theme_of(self.palette())
        edge = getattr(theme, self._edge)
        style = (
            f"#banner {{ background: {theme.raised}; border: none;"
            f" border-left: {Space.TIGHT}px solid {edge};"
            f" border-bottom: 1px solid {theme.border}; }}"
        )
        if style != self.styleSheet():
            self.setStyleSheet(style)

    def _act(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()
