"""The bar under the transcript: play, go back and forth, slower and faster, where it is."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from codage.gui import icons
from codage.gui.actions import actions
from codage.gui.hearing.seeker import Seeker
from codage.gui.menus import NATIVE
from codage.gui.theme import Space, theme_of
from codage.gui.transcript.gutter import clock
from codage.gui.words import tr


class PlayerBar(QFrame):
    """Shows how the recording stands and asks for commands; hidden where there is none."""

    command_wanted = Signal(str)
    """The id of an action of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("player")
        self._declared = {action.id: action for action in actions()}
        self._duration = 0
        self.back = self._button("hearing.back", "back")
        self.toggle = self._button("hearing.toggle", "play")
        self.forward = self._button("hearing.forward", "forward")
        self.slower = self._button("hearing.slower", "minus")
        self.faster = self._button("hearing.faster", "plus")
        self.seeker = Seeker()
        self.time = QLabel()
        self.rate = QLabel()
        self.name = ElidedLabel()
        self.missing = ElidedLabel()
        self.find_it = QPushButton(tr("Find it…"))
        self.find_it.clicked.connect(lambda: self.command_wanted.emit("hearing.link"))
        self._controls: tuple[QWidget, ...] = ()
        self._lay_out()
        self.show_rate(1.0)
        self.show_playing(False)
        self.hide()

    def _lay_out(self) -> None:
        self._controls = (
            self.back,
            self.toggle,
            self.forward,
            self.seeker,
            self.time,
            self.slower,
            self.rate,
            self.faster,
            self.name,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.TIGHT, Space.MEDIUM, Space.TIGHT)
        row.setSpacing(Space.TIGHT)
        for widget in self._controls:
            row.addWidget(widget, {self.seeker: 3, self.name: 2}.get(widget, 0))
        row.insertSpacing(6, Space.SMALL)
        row.addWidget(self.missing, 1)
        row.addWidget(self.find_it)
        self.rate.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.rate.setMinimumWidth(QFontMetrics(self.font()).horizontalAdvance("0,75×"))
        self.rate.setToolTip(tr("Speed; the pitch of the voices stays"))
        self.time.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def show_recording(self, name: str) -> None:
        """Show a recording that is there; how long it is, is not known yet."""
        self._show(self._controls)
        self.name.set_text(name)
        self.show_duration(0)
        self.show_position(0)

    def show_missing(self, name: str) -> None:
        """Say that the recording was not found, and offer to find it."""
        self._show((self.missing, self.find_it))
        self.missing.set_text(tr("The recording {file} was not found.", file=name))

    def show_duration(self, duration: int) -> None:
        """Show how long the recording is; 0 when that is not known."""
        self._duration = duration
        self.seeker.setMaximum(duration)
        self.seeker.setEnabled(duration > 0)
        # Two times as wide as they get: nothing moves while it plays.
        widest = f"{clock(duration)} / {clock(duration)}"
        self.time.setMinimumWidth(QFontMetrics(self.font()).horizontalAdvance(widest) + 2)

    def show_position(self, position: int) -> None:
        """Show where the recording is."""
        self.seeker.show_position(position)
        whole = f" / {clock(self._duration)}" if self._duration else ""
        self.time.setText(clock(position) + whole)

    def show_playing(self, playing: bool) -> None:
        """Show whether it plays."""
        self.toggle.setIcon(icons.icon("pause" if playing else "play"))
        self.toggle.setAccessibleName(tr("Pause") if playing else tr("Play"))

    def show_rate(self, rate: float) -> None:
        """Show how fast it plays."""
        self.rate.setText(QLocale().toString(rate, "g", 3) + "×")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme_of(self.palette()).colour("border"))
        painter.drawLine(0, 0, self.width(), 0)

    def _show(self, shown: tuple[QWidget, ...]) -> None:
        for widget in (*self._controls, self.missing, self.find_it):
            widget.setVisible(widget in shown)
        self.show()

    def _button(self, command: str, icon: str) -> QToolButton:
        declared = self._declared[command]
        keys = QKeySequence(declared.shortcuts[0]).toString(NATIVE)
        button = QToolButton()
        button.setObjectName(command)
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(Space.ICON, Space.ICON))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(f"{tr(declared.tip)} ({keys})")
        button.setAccessibleName(tr(declared.text).replace("&", ""))
        button.clicked.connect(lambda: self.command_wanted.emit(command))
        return button


class ElidedLabel(QLabel):
    """A name that gives way where there is no room for all of it, and is told by its tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def set_text(self, text: str) -> None:
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = Qt.TextElideMode.ElideMiddle
        shown = self.fontMetrics().elidedText(self._whole, middle, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
