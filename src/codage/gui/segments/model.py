"""The segments as rows of a list. Texts and speakers are read when they are first painted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from codage.domain.anchors import CodingId, DocumentId, Span, TurnId
from codage.gui.mime import SPAN, span_data
from codage.gui.session import Session
from codage.project.extents import CodingExtent
from codage.project.rows import CodeRow, CodingRow, Origin

AT_A_TIME = 48
SHOWN = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Shown:
    """A segment as it is painted. ``coder`` is empty for the present coder's own."""

    row: CodingRow
    code: CodeRow | None
    document: str
    speaker: str
    coder: str
    text: str


class SegmentsModel(QAbstractListModel):
    """Codings in order; a change of one interview costs that interview alone."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rows: list[CodingExtent] = []
        self._codings: dict[CodingId, CodingRow] = {}
        self._texts: dict[CodingId, str] = {}
        self._speakers: dict[TurnId, str] = {}

    def is_read(self, place: int) -> bool:
        """Whether the text of the segment at `place` is here already."""
        return self._rows[place].id in self._texts

    @property
    def rows(self) -> Sequence[CodingExtent]:
        """The codings on show."""
        return self._rows

    def show(self, rows: list[CodingExtent]) -> None:
        """Show these codings instead."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def forget_texts(self, codings: Iterable[CodingId] | None = None) -> None:
        """Read texts again when they are next painted: those of some codings, or all."""
        if codings is None:
            self._texts.clear()
            self._codings.clear()
            self._speakers.clear()
        else:
            for coding in codings:
                self._texts.pop(coding, None)
                self._codings.pop(coding, None)

    def replace_document(self, document: DocumentId, rows: Sequence[CodingExtent]) -> None:
        """Show these codings in the place of those of an interview; the rest stays as it is."""
        places = [place for place, row in enumerate(self._rows) if row.document_id == document]
        if places:
            start, end = places[0], places[-1] + 1
        else:
            start = end = next(
                (place for place, row in enumerate(self._rows) if row.document_id > document),
                len(self._rows),
            )
        self._splice(start, end, rows)

    def _splice(self, start: int, end: int, rows: Sequence[CodingExtent]) -> None:
        before = self._rows[start:end]
        common = min(len(before), len(rows))
        head = next((n for n in range(common) if before[n].id != rows[n].id), common)
        rest = common - head
        tail = next((n for n in range(rest) if before[-1 - n].id != rows[-1 - n].id), rest)
        gone = (start + head, end - tail)
        come = rows[head : len(rows) - tail]
        if gone[0] < gone[1]:
            self.beginRemoveRows(_ROOT, gone[0], gone[1] - 1)
            del self._rows[gone[0] : gone[1]]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(_ROOT, gone[0], gone[0] + len(come) - 1)
            self._rows[gone[0] : gone[0]] = come
            self.endInsertRows()
        if rows:
            self._rows[start : start + len(rows)] = rows
            self.dataChanged.emit(self.index(start), self.index(start + len(rows) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        if role == SHOWN:
            return self.shown(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.shown(index.row()).text
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.shown(index.row()).row.memo or None
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [SPAN, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The passage of the first segment, to be dropped on another code."""
        first = min(indexes, key=QModelIndex.row)
        shown = self.shown(first.row())
        return span_data(shown.row.span, shown.text)

    def shown(self, place: int) -> Shown:
        """The segment at `place`, with its text; reads those around it too."""
        row = self._rows[place]
        if row.id not in self._texts or row.turn_id not in self._speakers:
            start = place - place % AT_A_TIME
            self._read(self._rows[start : start + AT_A_TIME])
        return self._as_shown(row)

    def all_shown(self, places: Sequence[int]) -> list[Shown]:
        """The segments at those places, read at once."""
        rows = [self._rows[place] for place in places]
        self._read(rows)
        return [self._as_shown(row) for row in rows]

    def read_speakers(self) -> None:
        """Read who speaks in every segment, as a filter by speaker needs."""
        turns = {row.turn_id for row in self._rows} - self._speakers.keys()
        self._add_speakers(turns)

    def speaker(self, row: CodingExtent) -> str:
        """Who speaks where a segment begins, as far as it was read."""
        return self._speakers.get(row.turn_id, "")

    def drop(self, codings: Collection[CodingId]) -> None:
        """Take those codings out of the list."""
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place].id in codings:
                self.beginRemoveRows(_ROOT, place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _read(self, rows: Sequence[CodingExtent]) -> None:
        project = self._session.project
        unread = [row.id for row in rows if row.id not in self._texts]
        codings = project.codings_by_id(unread)
        self._codings.update((coding.id, coding) for coding in codings)
        self._texts.update(project.segments(codings))
        self._add_speakers({row.turn_id for row in rows} - self._speakers.keys())

    def _add_speakers(self, turns: set[TurnId]) -> None:
        if turns:
            names = self._session.project.speaker_names(list(turns))
            self._speakers.update({turn: names.get(turn, "") for turn in turns})

    def _as_shown(self, row: CodingExtent) -> Shown:
        session = self._session
        document = session.documents.get(row.document_id)
        coder = session.coders.get(row.coder_id)
        own = row.coder_id == session.project.coder_id
        return Shown(
            self._codings.get(row.id) or _gone(row),
            session.codes.get(row.code_id),
            document.name if document else "",
            self._speakers.get(row.turn_id, ""),
            coder.name if coder and not own else "",
            self._texts.get(row.id, ""),
        )


def _gone(row: CodingExtent) -> CodingRow:
    """What is painted of a coding that was taken away a moment ago."""
    nowhere = Span.within(row.turn_id, 0, 0)
    ties = row.document_id, row.code_id, row.coder_id
    return CodingRow(row.id, *ties, nowhere, None, Origin.PERSON, "")
