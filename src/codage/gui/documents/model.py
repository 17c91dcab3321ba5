"""The interviews as rows of a table: how far, name, case, number of codings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from codage.domain.anchors import DocumentId
from codage.gui import icons
from codage.gui.progress import PROGRESS_NAMES
from codage.gui.ranking import folded
from codage.gui.words import number, tr
from codage.project.rows import DocumentRow, Progress

PROGRESS, NAME, CASE, CODINGS = range(4)
SORT = Qt.ItemDataRole.UserRole
FILTER = Qt.ItemDataRole.UserRole + 1
MARK = Qt.ItemDataRole.UserRole + 2
_ORDER = {progress: place for place, progress in enumerate(Progress)}
_ROOT = QModelIndex()


def natural(text: str) -> str:
    """A text to sort by that puts "2" before "10", accents and capitals ignored."""
    return re.sub(r"\d+", lambda digits: digits[0].zfill(12), folded(text))


class DocumentsModel(QAbstractTableModel):
    """Rows of interviews; their counts of codings are set as they change."""

    renamed = Signal(object, str)
    """The name that was typed for a `DocumentId`."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[DocumentRow] = []
        self._places: dict[DocumentId, int] = {}
        self._sort_keys: list[str] = []
        self._filter_keys: list[str] = []
        self.editable = False

    def show(self, rows: Iterable[DocumentRow]) -> None:
        """Show these interviews; when they are the same ones, only what changed is repainted."""
        rows = list(rows)
        same = [row.id for row in rows] == [row.id for row in self._rows]
        if same:
            changed = [place for place, row in enumerate(rows) if row != self._rows[place]]
            self._take(rows)
            for place in changed:
                self.dataChanged.emit(self.index(place, 0), self.index(place, CODINGS))
        else:
            self.beginResetModel()
            self._take(rows)
            self.endResetModel()

    def set_codings(self, document: DocumentId, codings: int) -> None:
        """Say how many codings an interview has."""
        place = self._places.get(document)
        if place is not None and self._rows[place].codings != codings:
            self._rows[place] = replace(self._rows[place], codings=codings)
            cell = self.index(place, CODINGS)
            self.dataChanged.emit(cell, cell)

    @property
    def rows(self) -> list[DocumentRow]:
        """The interviews in the order of the project."""
        return self._rows

    def row_of(self, index: QModelIndex | QPersistentModelIndex) -> DocumentRow:
        """The interview at `index`."""
        return self._rows[index.row()]

    def index_of(self, document: DocumentId | None) -> QModelIndex:
        """Where an interview's name is; an invalid index when it is not there."""
        place = self._places.get(document) if document is not None else None
        return _ROOT if place is None else self.index(place, NAME)

    def _take(self, rows: list[DocumentRow]) -> None:
        self._rows = rows
        self._places = {row.id: place for place, row in enumerate(rows)}
        self._sort_keys = [natural(row.name) for row in rows]
        self._filter_keys = [folded(" ".join((row.name, *row.cases))) for row in rows]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else 4

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(row, column)
        if role == SORT:
            return self._sort_key(index.row(), column)
        if role == FILTER:
            return self._filter_keys[index.row()]
        if role == MARK:
            return row.progress
        if role == Qt.ItemDataRole.EditRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(row)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == CODINGS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole and column == PROGRESS:
            return tr(PROGRESS_NAMES[row.progress])
        return None

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: object, role: int = 2
    ) -> bool:
        name = " ".join(str(value).split())
        row = self._rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or not name or name == row.name:
            return False
        self.renamed.emit(row.id, name)
        return True

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.editable and index.column() == NAME:
            usual |= Qt.ItemFlag.ItemIsEditable
        return usual

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return ("", tr("Interview"), tr("Case"), "")[section]
        if role == Qt.ItemDataRole.DecorationRole and section == CODINGS:
            return icons.icon("code")
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                tr("How far the work has come"),
                tr("Name of the interview"),
                tr("What the interview is about"),
                tr("Number of codings on show"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == CODINGS else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _sort_key(self, place: int, column: int) -> object:
        row = self._rows[place]
        if column == PROGRESS:
            return f"{_ORDER[row.progress]} {self._sort_keys[place]}"
        if column == NAME:
            return self._sort_keys[place]
        if column == CASE:
            # Those without a case come last, where they can be seen together.
            return natural(", ".join(row.cases)) if row.cases else "\uffff"
        return row.codings


def _shown(row: DocumentRow, column: int) -> str:
    if column == NAME:
        return row.name
    if column == CASE:
        return ", ".join(row.cases)
    return number(row.codings) if column == CODINGS else ""


def _tip(row: DocumentRow) -> str:
    lines = [
        row.name,
        tr("Case: {cases}", cases=", ".join(row.cases)) if row.cases else tr("No case yet"),
        tr("{count} turns", count=row.turns),
        tr("{count} codings", count=row.codings),
        tr(PROGRESS_NAMES[row.progress]),
    ]
    return "\n".join(lines)
