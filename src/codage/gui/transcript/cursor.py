"""The caret and the selection that hangs on it, in places."""

from __future__ import annotations

from codage.gui.transcript.places import Place, place


class TextCursor:
    """A caret at `where`; text is selected from the `anchor` to it.

    ``goal`` is the x that the caret aims at while it goes from line to line.
    """

    __slots__ = ("anchor", "goal", "where")

    def __init__(self) -> None:
        self.where = self.anchor = place(0, 0)
        self.goal: float | None = None

    @property
    def selected(self) -> tuple[Place, Place] | None:
        """The selected places in order, or None when nothing is selected."""
        if self.where == self.anchor:
            return None
        return min(self.anchor, self.where), max(self.anchor, self.where)

    def put(self, where: Place) -> None:
        """Go to `where` and select nothing."""
        self.where = self.anchor = where
        self.goal = None

    def extend(self, where: Place) -> None:
        """Go to `where` and select all from the anchor."""
        self.where = where
        self.goal = None

    def select(self, anchor: Place, where: Place) -> None:
        self.anchor, self.where = anchor, where
        self.goal = None
