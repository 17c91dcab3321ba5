"""The lines of a search: hits under the interviews that hold them, or in another order.

A hit is four numbers; its turn is read when its line is looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from codage.domain.anchors import DocumentId, TurnId
from codage.domain.kwic import Line, line_of
from codage.domain.transcript import Role
from codage.gui.session import Session
from codage.gui.words import number
from codage.project.rows import Hit, TurnRow
from codage.project.search import Occurrence

ROW = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
_READ_TOGETHER = 80
_REMEMBERED = 2000
_TOOLTIP = 1200


@dataclass(frozen=True, slots=True)
class Heading:
    """An interview, and how many hits it holds."""

    document_id: DocumentId
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class HitLine:
    """A hit in its context. ``document`` is empty where the line stands under its heading."""

    line: Line
    speaker: str
    document: str
    by_interviewer: bool


class HitsModel(QAbstractListModel):
    """Headings and lines in the order of interviews, or lines alone in an order of their own."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._hits: list[Occurrence] = []
        # A place in `_hits`, or the document of a heading as a negative number.
        self._in_text: list[int] = []
        self._rows = self._in_text
        # Where in `_hits` those of a document begin and end.
        self._parts: dict[DocumentId, tuple[int, int]] = {}
        self._turns: dict[TurnId, TurnRow] = {}

    def clear(self) -> None:
        """Show nothing."""
        self.show([])

    def show(self, hits: Sequence[Occurrence]) -> None:
        """Show `hits` under headings."""
        self.beginResetModel()
        self._hits, self._in_text, self._parts = [], [], {}
        self._rows = self._in_text
        self._turns.clear()
        self._add(hits)
        self.endResetModel()

    def append(self, hits: Sequence[Occurrence]) -> None:
        """Show more hits after those shown, which are under headings."""
        documents = {hit.document_id for hit in hits} - self._parts.keys()
        first = len(self._rows)
        self.beginInsertRows(_ROOT, first, first + len(hits) + len(documents) - 1)
        self._add(hits)
        self.endInsertRows()

    def arrange(self, order: list[int] | None) -> None:
        """Put the lines in an order of places in `hits`; with None, under headings again."""
        self.beginResetModel()
        self._rows = self._in_text if order is None else order
        self.endResetModel()

    @property
    def hits(self) -> Sequence[Occurrence]:
        """Every hit, in the order of interviews."""
        return self._hits

    @property
    def documents(self) -> int:
        """In how many interviews there are hits."""
        return len(self._parts)

    @property
    def is_sorted(self) -> bool:
        """Whether the lines stand in an order of their own, without headings."""
        return self._rows is not self._in_text

    def is_heading(self, place: int) -> bool:
        """Whether a row names an interview."""
        return self._rows[place] < 0

    def hit(self, place: int) -> Occurrence | None:
        """The hit at a row; None for a heading."""
        row = self._rows[place]
        return None if row < 0 else self._hits[row]

    def first_of(self, document: DocumentId | None) -> int:
        """The row of the first hit in an interview; -1 when it has none."""
        if document is None or document not in self._parts:
            return -1
        if not self.is_sorted:
            return self._rows.index(-document) + 1
        places = enumerate(self._rows)
        return next(place for place, row in places if self._hits[row].document_id == document)

    def hits_of(self, document: DocumentId | None) -> list[Hit]:
        """Where hits are in one interview, by turn, without the texts."""
        if document is None:
            return []
        found: dict[TurnId, list[tuple[int, int]]] = {}
        start, end = self._parts.get(document, (0, 0))
        for hit in self._hits[start:end]:
            found.setdefault(hit.turn_id, []).append((hit.start, hit.end))
        return [Hit(document, turn, "", tuple(places)) for turn, places in found.items()]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        row = self._rows[index.row()]
        if role == ROW:
            return self._heading(-row) if row < 0 else self._line(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if row < 0:
                heading = self._heading(-row)
                return f"{heading.name} ({number(heading.count)})"
            shown = self._line(index.row())
            return f"{shown.line.before}{shown.line.found}{shown.line.after}" if shown else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._whole(row)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _add(self, hits: Sequence[Occurrence]) -> None:
        for document, those in groupby(hits, key=itemgetter(0)):
            end = len(self._hits)
            start, _ = self._parts.get(document, (end, end))
            if start == end:
                self._in_text.append(-document)
            self._hits.extend(those)
            self._in_text.extend(range(end, len(self._hits)))
            self._parts[document] = start, len(self._hits)

    def _heading(self, document: int) -> Heading:
        one = DocumentId(document)
        start, end = self._parts[one]
        return Heading(one, self._name(one), end - start)

    def _name(self, document: DocumentId) -> str:
        row = self._session.documents.get(document)
        return row.name if row else ""

    def _line(self, place: int) -> HitLine | None:
        hit = self._hits[self._rows[place]]
        turn = self._turn(place, hit)
        if turn is None:
            return None
        return HitLine(
            line_of(turn.text, hit.start, hit.end),
            turn.speaker or "",
            self._name(hit.document_id) if self.is_sorted else "",
            turn.role is Role.INTERVIEWER,
        )

    def _whole(self, row: int) -> str | None:
        if row < 0:
            return None
        hit = self._hits[row]
        turn = self._turns.get(hit.turn_id)
        if turn is None:
            return None
        head = " · ".join(part for part in (self._name(hit.document_id), turn.speaker) if part)
        low = max(min(hit.start - _TOOLTIP // 2, len(turn.text) - _TOOLTIP), 0)
        text = turn.text[low : low + _TOOLTIP]
        return f"{head}\n{'…' if low else ''}{text}{'…' if low + _TOOLTIP < len(turn.text) else ''}"

    def _turn(self, place: int, hit: Occurrence) -> TurnRow | None:
        if hit.turn_id not in self._turns and self._session.is_open:
            if len(self._turns) > _REMEMBERED:
                self._turns.clear()
            rows = self._rows[max(place - _READ_TOGETHER // 2, 0) : place + _READ_TOGETHER]
            wanted = {self._hits[row].turn_id for row in rows if row >= 0} - self._turns.keys()
            read = self._session.project.turns_by_id(list(wanted))
            self._turns.update((turn.id, turn) for turn in read)
        return self._turns.get(hit.turn_id)
