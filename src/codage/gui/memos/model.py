"""The journal of the research: memos in the order of time, under the day they were written."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from codage.domain.anchors import CoderId, CodingId, DocumentId, MemoId
from codage.domain.memos import About
from codage.gui.memos.naming import day_words, is_shown, local, place_words, title_of
from codage.gui.session import Session
from codage.project.memos import holds_words
from codage.project.rows import MemoKey, MemoPlace, MemoRow

AT_A_TIME = 48
ENTRY = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
_NAMES = frozenset({"code", "case", "coder", "document", "turn"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which memos are looked at: about some kind of thing, within a document, by someone, with
    some words."""

    about: About | None = None
    document: DocumentId | None = None
    coder: CoderId | None = None
    words: str = ""
    newest_first: bool = True


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the list: a day, or a memo."""

    day: date
    row: MemoRow | None = None


class JournalModel(QAbstractListModel):
    """Reads all memos at once; a memo that is being written costs that memo alone."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rows: list[MemoRow] = []
        self._places: dict[MemoKey, MemoPlace] = {}
        self._entries: list[Entry] = []
        self.wanted = Wanted()

    @property
    def memos(self) -> list[MemoRow]:
        """All memos, also those that are filtered out."""
        return self._rows

    @property
    def shown(self) -> list[MemoRow]:
        """The memos on show, from top to bottom."""
        return [entry.row for entry in self._entries if entry.row is not None]

    def read(self) -> None:
        """Read everything again."""
        session = self._session
        rows = session.project.memos() if session.is_open else []
        self._rows = [row for row in rows if is_shown(session, row)]
        self._places = {}
        self._show()

    def look_for(self, wanted: Wanted) -> None:
        """Show other memos, or in another order."""
        if wanted != self.wanted:
            self.wanted = wanted
            self._show()

    def follow(self, touched: Mapping[str, Set[int]]) -> None:
        """Show what a change made of the memos."""
        if touched.keys() & _NAMES or len(touched.get("memo", ())) > 1:
            self.read()
        elif "memo" in touched:
            (memo,) = touched["memo"]
            self._follow_one(MemoKey(MemoId(memo)))
        elif len(touched.get("coding", ())) == 1:
            (coding,) = touched["coding"]
            self._follow_one(MemoKey(coding=CodingId(coding)))
        elif "coding" in touched:
            self.read()

    def about(self, row: MemoRow) -> MemoPlace:
        """What a memo on show is about; reads it for those around it too."""
        if row.key not in self._places:
            start = max(self.place_of(row.key), 0)
            start -= start % AT_A_TIME
            around = [e.row for e in self._entries[start : start + AT_A_TIME] if e.row is not None]
            self._places |= self._session.project.memo_places([row, *around])
        return self._places[row.key]

    def place_of(self, key: MemoKey | None) -> int:
        """The row of the list where a memo stands, or -1."""
        for place, entry in enumerate(self._entries):
            if entry.row is not None and entry.row.key == key:
                return place
        return -1

    def row_at(self, place: int) -> MemoRow | None:
        """The memo in a row of the list; None for a day."""
        return self._entries[place].row if 0 <= place < len(self._entries) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if entry.row is None:
                return day_words(entry.day)
            return f"{title_of(entry.row)}, {self._about_words(entry.row)}"
        if role == Qt.ItemDataRole.ToolTipRole and entry.row is not None:
            return self._about_words(entry.row)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if self.row_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _about_words(self, row: MemoRow) -> str:
        return place_words(row.target, self.about(row))

    def _follow_one(self, key: MemoKey) -> None:
        project = self._session.project
        number = next((n for n, row in enumerate(self._rows) if row.key == key), None)
        now = project.find_memo(key)
        if number is None and now is None:
            return
        known = now is not None and number is not None and self._rows[number].target == now.target
        place = self.place_of(key)
        if not known or now is None or number is None or (place < 0) == self._is_wanted(now):
            self.read()
            return
        self._rows[number] = now
        if place >= 0:
            self._entries[place] = Entry(self._entries[place].day, now)
            self.dataChanged.emit(self.index(place), self.index(place))

    def _show(self) -> None:
        rows = [row for row in self._rows if self._is_wanted(row)]
        if self.wanted.newest_first:
            rows.reverse()
        self.beginResetModel()
        self._entries = []
        for day, of_day in groupby(rows, key=lambda row: local(row.created_at).date()):
            self._entries.append(Entry(day))
            self._entries += [Entry(day, row) for row in of_day]
        self.endResetModel()

    def _is_wanted(self, row: MemoRow) -> bool:
        wanted = self.wanted
        return (
            wanted.about in (None, row.target.about)
            and wanted.document in (None, row.document_id)
            and wanted.coder in (None, row.coder_id)
            and holds_words(row, wanted.words)
        )
