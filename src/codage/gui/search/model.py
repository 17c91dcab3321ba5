"""The passages found, under the interviews that hold them. Texts are read when painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from codage.domain.anchors import DocumentId, TurnId
from codage.gui.session import Session
from codage.gui.words import number
from codage.project.rows import Hit

ROW = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Heading:
    """An interview, and how many passages were found in it."""

    document_id: DocumentId
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A turn that holds what was looked for, and who speaks."""

    hit: Hit
    speaker: str


class HitsModel(QAbstractListModel):
    """Headings and passages in the order of interviews and turns."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._text = ""
        self._places: list[tuple[DocumentId, TurnId | None]] = []
        self._counts: dict[DocumentId, int] = {}
        self._hits: dict[DocumentId, dict[TurnId, Hit]] = {}
        self._speakers: dict[TurnId, str] = {}

    def show(self, text: str, found: Sequence[tuple[DocumentId, TurnId]]) -> None:
        """Show where `text` was found."""
        self.beginResetModel()
        self._text = text
        self._places, self._counts = [], {}
        self._hits.clear()
        self._speakers.clear()
        for document, places in groupby(found, key=itemgetter(0)):
            turns = list(places)
            self._counts[document] = len(turns)
            self._places.append((document, None))
            self._places.extend(turns)
        self.endResetModel()

    @property
    def passages(self) -> int:
        """How many passages were found."""
        return len(self._places) - len(self._counts)

    @property
    def documents(self) -> int:
        """In how many interviews."""
        return len(self._counts)

    def headings(self) -> list[int]:
        """The rows that name an interview."""
        return [place for place, (_, turn) in enumerate(self._places) if turn is None]

    def is_heading(self, place: int) -> bool:
        """Whether a row names an interview."""
        return self._places[place][1] is None

    def first_of(self, document: DocumentId | None) -> int:
        """The row of the first passage of an interview; -1 when it has none."""
        if document not in self._counts:
            return -1
        return next(n for n, (one, turn) in enumerate(self._places) if one == document and turn)

    def passage(self, place: int) -> Hit | None:
        """What was found at a row; None for a heading, or when it is gone."""
        document, turn = self._places[place]
        return None if turn is None else self._of(document).get(turn)

    def hits_of(self, document: DocumentId | None) -> list[Hit]:
        """Everything found in one interview."""
        return list(self._of(document).values()) if document in self._counts else []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        document, turn = self._places[index.row()]
        if role == ROW:
            return self._heading(document) if turn is None else self._passage(document, turn)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if turn is None:
                heading = self._heading(document)
                return f"{heading.name} ({number(heading.count)})"
            hit = self._of(document).get(turn)
            return hit.text if hit else ""
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _heading(self, document: DocumentId) -> Heading:
        row = self._session.documents.get(document)
        return Heading(document, row.name if row else "", self._counts[document])

    def _passage(self, document: DocumentId, turn: TurnId) -> Passage | None:
        hit = self._of(document).get(turn)
        return Passage(hit, self._speakers.get(turn, "")) if hit else None

    def _of(self, document: DocumentId | None) -> dict[TurnId, Hit]:
        if document is None or not self._session.is_open:
            return {}
        if document not in self._hits:
            project = self._session.project
            hits = project.search(self._text, document_id=document)
            self._hits[document] = {hit.turn_id: hit for hit in hits}
            self._speakers.update(project.speaker_names([hit.turn_id for hit in hits]))
        return self._hits[document]
