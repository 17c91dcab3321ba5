"""The places where something would be replaced, under their interviews; those chosen are ticked."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from codage.domain.anchors import DocumentId
from codage.gui.session import Session
from codage.gui.words import number, tr
from codage.project.replacing import Replaceable

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
State = Qt.CheckState
_ROOT = QModelIndex()
_CHECK = Qt.ItemDataRole.CheckStateRole


class FoundModel(QAbstractListModel):
    """Headings, each with how many places its interview has, and the places in order."""

    chosen_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._passages: Sequence[Replaceable] = ()
        self._rows: list[int] = []
        """The number of a passage; for a heading, that of its first one, less one, negated."""
        self._counts: dict[DocumentId, int] = {}
        self._refused: set[int] = set()

    def show(self, passages: Sequence[Replaceable], *, refused: set[int]) -> None:
        """Show these places, all chosen but those whose number is among `refused`."""
        self.beginResetModel()
        self._passages, self._refused = passages, refused
        self._rows, self._counts = [], {}
        first = 0
        for document, those in groupby(passages, key=lambda one: one.document_id):
            count = sum(1 for _ in those)
            self._counts[document] = count
            self._rows.append(-first - 1)
            self._rows.extend(range(first, first + count))
            first += count
        self.endResetModel()
        self.chosen_changed.emit()

    @property
    def passages(self) -> Sequence[Replaceable]:
        """Every place, chosen or not."""
        return self._passages

    @property
    def documents(self) -> int:
        """In how many interviews they are."""
        return len(self._counts)

    def chosen(self) -> list[Replaceable]:
        """The places to replace."""
        refused = self._refused
        return [one for n, one in enumerate(self._passages) if n not in refused]

    def refused(self) -> list[Replaceable]:
        """The places to leave as they are."""
        return [self._passages[n] for n in sorted(self._refused)]

    def passage(self, row: int) -> Replaceable:
        """The place at a row; at a heading, the first one of the interview."""
        at = self._rows[row]
        return self._passages[at if at >= 0 else -at - 1]

    def is_heading(self, row: int) -> bool:
        """Whether a row names an interview."""
        return self._rows[row] < 0

    def choose_all(self, chosen: bool) -> None:
        """Choose every place, or none."""
        self._refuse(range(len(self._passages)), not chosen)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable

    def data(self, index: Index, role: int = 0) -> object:
        row = index.row()
        passage = self.passage(row)
        if role == _CHECK:
            return self._state(row)
        if role == ROW:
            return passage
        if role == Qt.ItemDataRole.DisplayRole:
            if self.is_heading(row):
                return f"{self._name(passage)} ({number(self._counts[passage.document_id])})"
            return f"{passage.found} → {passage.replacement}"
        if role == Qt.ItemDataRole.AccessibleTextRole and not self.is_heading(row):
            return tr("{old} becomes {new}", old=passage.found, new=passage.replacement)
        return None

    def setData(self, index: Index, value: object, role: int = 0) -> bool:
        if role != _CHECK:
            return False
        refuse = State(value) == State.Unchecked
        self._refuse(self._numbers(index.row()), refuse)
        return True

    def _refuse(self, numbers: range, refuse: bool) -> None:
        if refuse:
            self._refused.update(numbers)
        else:
            self._refused.difference_update(numbers)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [_CHECK])
        self.chosen_changed.emit()

    def _numbers(self, row: int) -> range:
        at = self._rows[row]
        if at >= 0:
            return range(at, at + 1)
        first = -at - 1
        return range(first, first + self._counts[self._passages[first].document_id])

    def _state(self, row: int) -> Qt.CheckState:
        numbers = self._numbers(row)
        refused = sum(1 for n in numbers if n in self._refused) if self._refused else 0
        if not refused:
            return State.Checked
        return State.Unchecked if refused == len(numbers) else State.PartiallyChecked

    def _name(self, passage: Replaceable) -> str:
        row = self._session.documents.get(passage.document_id)
        return row.name if row else ""
