"""The row of buttons that decide, each with its key, and how much is settled."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.gui import icons
from codage.gui.frequencies.flow import FlowLayout
from codage.gui.theme import Space, small_font, theme_of
from codage.gui.words import mark, tr
from codage.project.settling import Verdict

KEYS = {
    Qt.Key.Key_A: Verdict.FIRST,
    Qt.Key.Key_1: Verdict.FIRST,
    Qt.Key.Key_B: Verdict.SECOND,
    Qt.Key.Key_2: Verdict.SECOND,
    Qt.Key.Key_M: Verdict.BOTH,
    Qt.Key.Key_3: Verdict.BOTH,
    Qt.Key.Key_J: Verdict.JOINED,
    Qt.Key.Key_N: Verdict.NEITHER,
    Qt.Key.Key_0: Verdict.NEITHER,
}
_LETTERS = {
    Verdict.FIRST: "A",
    Verdict.SECOND: "B",
    Verdict.BOTH: "M",
    Verdict.JOINED: "J",
    Verdict.NEITHER: "N",
}
_TIPS = {
    Verdict.FIRST: mark("Put what the first coder coded here into the agreed layer (A or 1)"),
    Verdict.SECOND: mark("Put what the second coder coded here into the agreed layer (B or 2)"),
    Verdict.BOTH: mark("Put the codings of both into the agreed layer, as they are (M or 3)"),
    Verdict.JOINED: mark("Put one coding over all that either of them covers (J)"),
    Verdict.NEITHER: mark("Put nothing of it into the agreed layer (N or 0)"),
}


class VerdictBar(QWidget):
    """Says by `decided` what to keep."""

    decided = Signal(object)
    """A `Verdict`."""
    undo_wanted = Signal()
    reopen_wanted = Signal()
    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Verdict, QPushButton] = {}
        self._colours = ("", "")
        for verdict in Verdict:
            button = QPushButton()
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setToolTip(tr(_TIPS[verdict]))
            button.clicked.connect(lambda _=False, chosen=verdict: self.decided.emit(chosen))
            self.buttons[verdict] = button
        self.caption = QLabel(tr("Put into the agreed layer:"))
        self.caption.setFont(small_font(self.caption.font()))
        self.caption.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.reopen = _quiet("redo", tr("Reopen"), tr("Take this decision back (R)"))
        self.reopen.clicked.connect(self.reopen_wanted)
        self.undo = _quiet("undo", tr("Undo"), tr("Take the last decision back (U)"))
        self.undo.clicked.connect(self.undo_wanted)
        self.before = _quiet("back", "", tr("The difference before (←)"))
        self.before.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.next = _quiet("forward", tr("Next"), tr("The next difference that is not settled (→)"))
        self.next.clicked.connect(lambda: self.step_wanted.emit(1))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setMaximumWidth(140)
        self.count = QLabel()
        self.count.setFont(small_font(self.count.font()))
        self._lay_out()
        self.name(("", ""))

    def _lay_out(self) -> None:
        keep = FlowLayout()
        keep.setContentsMargins(0, 0, 0, 0)
        for button in self.buttons.values():
            keep.addWidget(button)
        below = QHBoxLayout()
        for widget in (self.undo, self.reopen):
            below.addWidget(widget)
        below.addStretch(1)
        below.addWidget(self.bar)
        below.addWidget(self.count)
        below.addStretch(1)
        for widget in (self.before, self.next):
            below.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self.caption)
        column.addLayout(keep)
        column.addLayout(below)

    def name(self, names: Sequence[str]) -> None:
        """Name the coders on their buttons."""
        texts = {
            Verdict.FIRST: tr("{name}’s", name=names[0]),
            Verdict.SECOND: tr("{name}’s", name=names[1]),
            Verdict.BOTH: tr("Both"),
            Verdict.JOINED: tr("Joined"),
            Verdict.NEITHER: tr("Neither"),
        }
        for verdict, text in texts.items():
            self.buttons[verdict].setText(f"{_LETTERS[verdict]}  {text}".replace("&", "&&"))

    def show_verdict(self, verdict: Verdict | None, bounds_differ: bool, can_write: bool) -> None:
        """Show what was decided, and let those buttons be pressed that make sense."""
        for one, button in self.buttons.items():
            button.setChecked(one is verdict)
            button.setEnabled(can_write)
        for one in (Verdict.BOTH, Verdict.JOINED):
            self.buttons[one].setVisible(bounds_differ)
        self.reopen.setEnabled(can_write and verdict is not None)
        self.undo.setEnabled(can_write)

    def show_progress(self, settled: int, total: int) -> None:
        """Say how many are settled."""
        self.bar.setMaximum(max(total, 1))
        self.bar.setValue(settled)
        self.count.setText(tr("{settled} of {total} settled", settled=settled, total=total))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.dress(self._colours)

    def dress(self, colours: tuple[str, str]) -> None:
        """Give the first two buttons an edge in the colours of the coders."""
        self._colours = colours
        theme = theme_of(self.palette())
        stripes = [QColor(theme.stripe(colour)).name() for colour in colours]
        edges = dict(zip((Verdict.FIRST, Verdict.SECOND), stripes, strict=True))
        for verdict, button in self.buttons.items():
            side = f"border-left: 6px solid {edges[verdict]};" if verdict in edges else ""
            button.setStyleSheet(
                f"QPushButton {{ background: {theme.base}; border: 1px solid {theme.border};"
                f" border-radius: 3px; padding: 4px {Space.SMALL}px; {side} }}"
                f"QPushButton:hover {{ border-color: {theme.accent}; {side} }}"
                f"QPushButton:checked {{ background: {theme.selection};"
                f" color: {theme.on_selection}; }}"
                f"QPushButton:disabled {{ color: {theme.muted}; }}"
            )


class MoreButton(QToolButton):
    """What can be done with many differences at once."""

    start_wanted = Signal()
    all_wanted = Signal(object)
    """Settle all that are listed by this `Verdict`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(tr("Many at once"))
        self.setIcon(icons.icon("down"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.choices = QMenu(self)
        self.choices.setToolTipsVisible(True)
        self.setMenu(self.choices)

    def offer(self, names: Sequence[str], alike: int, open_ones: int) -> None:
        """Offer what makes sense for so many passages coded alike and so many open ones."""
        menu = self.choices
        menu.clear()
        start = menu.addAction(tr("Start from the {count} passages coded alike", count=alike))
        start.setToolTip(tr("Copy into the agreed layer what both coded with the same bounds"))
        start.setEnabled(alike > 0)
        start.triggered.connect(self.start_wanted)
        menu.addSection(tr("The {count} listed that are open", count=open_ones))
        for verdict, text in (
            (Verdict.FIRST, tr("Keep {name}’s", name=names[0])),
            (Verdict.SECOND, tr("Keep {name}’s", name=names[1])),
            (Verdict.JOINED, tr("Join bounds, keep what only one coded")),
            (Verdict.NEITHER, tr("Keep neither")),
        ):
            action = menu.addAction(text)
            action.setEnabled(open_ones > 0)
            action.triggered.connect(lambda _=False, chosen=verdict: self.all_wanted.emit(chosen))


def _quiet(icon: str, text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icons.icon(icon))
    button.setText(text)
    style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if text else None
    button.setToolButtonStyle(style or Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setAutoRaise(True)
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setBackgroundRole(QPalette.ColorRole.Window)
    return button
