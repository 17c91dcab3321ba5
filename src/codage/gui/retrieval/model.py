"""The segments that a query gave, as rows of a list, each with what stands beside and around it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex

from codage.domain.anchors import CodingId
from codage.gui.segments.model import SegmentsModel, Shown
from codage.gui.session import Session
from codage.project.extents import CodingExtent
from codage.project.passages import Surroundings
from codage.project.rows import CodeRow

if TYPE_CHECKING:
    from codage.analysis.retrieval.reading import Reading, Section

MOST_CONTEXT = 5
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Other:
    """Another coding over the segment, from one character of its text to another."""

    code: CodeRow
    coder: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage(Shown):
    """A segment as the reader shows it. ``around`` is None without context.

    ``section`` is set where a part of the answer begins with it.
    """

    case: str
    answer: str
    others: tuple[Other, ...]
    around: Surroundings | None
    section: Section | None = None


class ReaderModel(SegmentsModel):
    """Keeps the rows that stay when the answer changes, so that what is read stays where it is."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.reading: Reading | None = None
        self._context = 0
        self._contexts: dict[CodingId, int] = {}
        self._around: dict[tuple[CodingId, int], Surroundings] = {}

    def take(self, reading: Reading | None) -> None:
        """Show that answer in place of the one before."""
        begun = self.reading.sections.keys() if self.reading else set()
        self.reading = reading
        new = list(reading.rows) if reading else []
        moved = begun ^ reading.sections.keys() if reading else set()
        old = self._rows
        common = min(len(old), len(new))
        head = next((n for n in range(common) if old[n].id != new[n].id), common)
        rest = common - head
        tail = next((n for n in range(rest) if old[-1 - n].id != new[-1 - n].id), rest)
        if not head + tail:
            self.show(new)
            return
        grown = [
            n
            for n in (*range(head), *range(-tail, 0))
            if old[n].length != new[n].length or new[n].id in moved
        ]
        self._replace(head, len(old) - tail, new[head : len(new) - tail])
        self._rows[:] = new
        for place in grown:
            index = self.index(place if place >= 0 else len(new) + place)
            self.dataChanged.emit(index, index)

    def _replace(self, start: int, end: int, come: list[CodingExtent]) -> None:
        if start < end:
            self.beginRemoveRows(_ROOT, start, end - 1)
            del self._rows[start:end]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(_ROOT, start, start + len(come) - 1)
            self._rows[start:start] = come
            self.endInsertRows()

    def context(self, coding: CodingId) -> int:
        """How many turns are shown on each side of a segment; 0 is none of its own turn either."""
        return self._contexts.get(coding, self._context)

    def set_context(self, coding: CodingId, turns: int) -> None:
        """Show so many turns around one segment."""
        self._contexts[coding] = min(max(turns, 0), MOST_CONTEXT)

    def set_all_contexts(self, turns: int) -> None:
        """Show so many turns around every segment."""
        self._context = turns
        self._contexts.clear()

    def forget_texts(self, codings: Iterable[CodingId] | None = None) -> None:
        super().forget_texts(codings)
        self._around.clear()

    def _as_shown(self, row: CodingExtent) -> Passage:
        shown = super()._as_shown(row)
        turns = self.context(row.id)
        if turns and row.id in self._codings and (row.id, turns) not in self._around:
            around = self._session.project.surroundings(shown.row, turns)
            self._around[row.id, turns] = around
        reading = self.reading
        return Passage(
            **{one.name: getattr(shown, one.name) for one in fields(Shown)},
            case=reading.cases.get(row.id, "") if reading else "",
            answer=reading.answers.get(row.id, "") if reading else "",
            others=self._others(row.id),
            around=self._around.get((row.id, turns)) if turns else None,
            section=reading.sections.get(row.id) if reading else None,
        )

    def _others(self, coding: CodingId) -> tuple[Other, ...]:
        session = self._session
        over = self.reading.around.over(coding) if self.reading else []
        return tuple(
            Other(session.codes[one.code_id], session.coders[one.coder_id].name, one.start, one.end)
            for one in over
            if one.code_id in session.codes and one.coder_id in session.coders
        )
