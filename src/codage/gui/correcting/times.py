"""When a turn begins and ends in the recording, written by hand."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from codage.gui.theme import Space, theme_of
from codage.gui.words import tr
from codage.project.rows import TurnRow

_TIME = re.compile(r"(?:(?:(\d{1,3}):)?(\d{1,4}):)?(\d{1,6})(?:[.,](\d{1,3}))?")
Button = QDialogButtonBox.StandardButton


class TimeDialog(QDialog):
    """Two times, either of which may be empty; ``times`` holds them once it is accepted."""

    def __init__(self, turn: TurnRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Time of the turn"))
        self.times = turn.start_ms, turn.end_ms
        self.start = QLineEdit(written(turn.start_ms))
        self.end = QLineEdit(written(turn.end_ms))
        for line in (self.start, self.end):
            line.setPlaceholderText(tr("for example 12:34 or 1:02:03"))
            line.textChanged.connect(self._read)
        self._wrong = QLabel(" ")
        self._wrong.setStyleSheet(f"color: {theme_of(self.palette()).error}")
        self.buttons = QDialogButtonBox(Button.Ok | Button.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.setVerticalSpacing(Space.SMALL)
        form.addRow(tr("&Begins at:"), self.start)
        form.addRow(tr("&Ends at:"), self.end)
        form.addRow(self._wrong)
        form.addRow(self.buttons)
        self.start.selectAll()

    def _read(self) -> None:
        problem = ""
        try:
            start, end = milliseconds(self.start.text()), milliseconds(self.end.text())
        except ValueError:
            problem = tr("A time is written as minutes and seconds: 12:34.")
        else:
            self.times = start, end
            if start is not None and end is not None and end < start:
                problem = tr("The turn would end before it begins.")
        self._wrong.setText(problem or " ")
        self.buttons.button(Button.Ok).setEnabled(not problem)


def milliseconds(text: str) -> int | None:
    """A time as people write it; None for nothing. Raises ValueError for what is no time."""
    if not text.strip():
        return None
    match = _TIME.fullmatch(text.strip())
    if match is None:
        raise ValueError(text)
    hours, minutes, seconds, fraction = match.groups(default="0")
    if (match[2] is not None and int(seconds) > 59) or (match[1] is not None and int(minutes) > 59):
        raise ValueError(text)
    whole = (int(hours) * 60 + int(minutes)) * 60 + int(seconds)
    return whole * 1000 + int(fraction.ljust(3, "0"))


def written(time_ms: int | None) -> str:
    """A time for people to correct: ``m:ss`` or ``h:mm:ss``, with thousandths where there are."""
    if time_ms is None:
        return ""
    seconds, thousandths = divmod(time_ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
    return f"{text}.{thousandths:03}" if thousandths else text
