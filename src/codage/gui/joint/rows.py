"""What the researcher does to the rows of a joint display, each a change that undo takes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from codage.domain.joint_display import JointDisplay, JointRow, Verdict
from codage.gui.joint.ordering import in_order
from codage.gui.words import mark


class Rows(QObject):
    """Holds the display on show."""

    changed = Signal(object, str)
    """The `JointDisplay` as it is now, and what the change is called."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.display = JointDisplay()

    def __len__(self) -> int:
        return len(self.display.rows)

    def add(self, place: int, *rows: JointRow) -> None:
        """Put rows at a place."""
        every = list(self.display.rows)
        every[place:place] = rows
        self._put(every, mark("Add a row to {name}"))

    def remove(self, place: int) -> None:
        """Take a row out."""
        rows = list(self.display.rows)
        del rows[place]
        self._put(rows, mark("Remove a row of {name}"))

    def move(self, place: int, by: int) -> None:
        """Move a row so many places down, or up."""
        rows = list(self.display.rows)
        rows.insert(place + by, rows.pop(place))
        self._put(rows, mark("Move a row of {name}"))

    def change(self, place: int, **changed: object) -> None:
        """Change fields of a row; nothing where it is gone."""
        rows = list(self.display.rows)
        if 0 <= place < len(rows):
            rows[place] = replace(rows[place], **changed)  # type: ignore[arg-type]
            self._put(rows, mark("Change a row of {name}"))

    def judge(self, place: int, verdict: Verdict) -> None:
        """Give a row its verdict."""
        self.change(place, verdict=verdict)

    def order_quotations(self, place: int, guids: tuple[str, ...]) -> None:
        """Put the quotations of a row in this order."""
        rows = list(self.display.rows)
        row = rows[place]
        rows[place] = replace(row, quotations=in_order(row.quotations, guids))
        self._put(rows, mark("Move a quotation of {name}"))

    def tell_by_type(self, variable: str) -> None:
        """Tell by whom each theme is spoken of: by a variable, or not at all."""
        self.put(replace(self.display, typology=variable), mark("Choose the types of {name}"))

    def show_under_quotations(self, name: str, on: bool) -> None:
        """Let an answer, or the name of the case, stand under quotations, or not."""
        shown = [one for one in self.display.shown_by if one != name]
        self.put(
            replace(self.display, shown_by=tuple([*shown, name] if on else shown)),
            mark("Choose what stands under quotations"),
        )

    def hide_below(self, least: int) -> None:
        """Hide numbers of fewer cases than `least`; none for 0."""
        label = mark("Hide small cells of {name}") if least else mark("Show all numbers of {name}")
        self.put(replace(self.display, least=least), label)

    def put(self, display: JointDisplay, label: str) -> None:
        """Have this display from now on."""
        if display != self.display:
            self.changed.emit(display, label)

    def _put(self, rows: Sequence[JointRow], label: str) -> None:
        self.put(replace(self.display, rows=tuple(rows)), label)
