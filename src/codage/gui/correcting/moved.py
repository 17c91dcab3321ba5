"""The codings whose words a corrected text changes: code, words before, words after."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from codage.domain.anchors import CodeId, CodingId
from codage.domain.difference import common_start
from codage.gui.correcting.moved_painting import LINES, ChangeDelegate
from codage.gui.session import Session
from codage.gui.theme import Space, theme_of
from codage.gui.words import tr
from codage.project.revisions import Review, Reviewed
from codage.project.rows import CodeRow

CODE, BEFORE, AFTER = range(3)
TEXTS = Qt.ItemDataRole.UserRole
"""The words before and after, for a coding that is still there."""
LONGEST, LONGEST_TIP = 400, 1500
AROUND = 40
Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class _Row:
    coding: Reviewed
    is_lost: bool


class MovedModel(QAbstractTableModel):
    """Lost codings first, then those that changed, in the order of the review."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._session = session
        self._not_shown: set[CodingId] = set()
        # As they are now: a code may go while the list stands open.
        self._codes: dict[CodeId, CodeRow] = dict(session.codes)
        self._rows: list[_Row] = []

    def show_review(self, review: Review) -> None:
        """Show what this review tells."""
        self._learn_whose(review)
        self.beginResetModel()
        self._rows = [_Row(one, True) for one in review.lost]
        self._rows += [_Row(one, False) for one in review.changed]
        self._rows = [row for row in self._rows if row.coding.coding_id not in self._not_shown]
        self.endResetModel()

    def _learn_whose(self, review: Review) -> None:
        """In blind mode, which codings are others'; lost ones are known from before."""
        if self._session.is_blind:
            told = [one.coding_id for one in (*review.lost, *review.changed)]
            rows = self._session.project.codings_by_id(told)
            hidden = self._session.hidden_coders
            self._not_shown |= {row.id for row in rows if row.coder_id in hidden}

    def coding(self, row: int) -> Reviewed | None:
        """The coding at a row, where it is still there to be gone to."""
        return None if self._rows[row].is_lost else self._rows[row].coding

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == ItemRole.DisplayRole:
            return (tr("Code"), tr("Words before"), tr("Words after"))[section]
        if role == ItemRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = 0) -> object:
        row, column = self._rows[index.row()], index.column()
        code = self._codes.get(row.coding.code_id)
        if role == ItemRole.DisplayRole:
            if column == CODE:
                return code.name if code else ""
            return tr("lost") if column == AFTER and row.is_lost else self._words(row, column)
        if role == TEXTS:
            whole = (self._words(row, BEFORE), self._words(row, AFTER))
            return None if column == CODE or row.is_lost else whole
        if role == ItemRole.ToolTipRole and column != CODE:
            return _flat((row.coding.before, row.coding.after)[column - 1])[:LONGEST_TIP] or None
        if role == ItemRole.ForegroundRole:
            theme = theme_of(self._parent.palette())
            if column == CODE:
                return theme.label(code.colour if code else "")
            if column == AFTER and row.is_lost:
                return theme.colour("error")
        if role == ItemRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _words(self, row: _Row, column: int) -> str:
        """The words from shortly before the first that differs."""
        before, after = _flat(row.coding.before), _flat(row.coding.after)
        start = 0 if row.is_lost else max(common_start(before, after) - AROUND, 0)
        text = (before, after)[column - 1]
        start = text.find(" ", start) + 1 if start else 0
        return ("…" if start else "") + text[start : start + LONGEST]


class MovedList(QTableView):
    """Once the text is replaced (`can_go`), the row that is chosen asks for its passage."""

    coding_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.can_go = False
        self.moved = MovedModel(session, self)
        self.setModel(self.moved)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        row = self.fontMetrics().lineSpacing() * LINES + Space.SMALL
        self.verticalHeader().setDefaultSectionSize(row)
        for side, column in enumerate((BEFORE, AFTER)):
            self.setItemDelegateForColumn(column, ChangeDelegate(TEXTS, side, self))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(CODE, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(CODE, 190)
        self.selectionModel().currentRowChanged.connect(lambda index, _: self._go(index.row()))

    def show_review(self, review: Review) -> None:
        """Show what this review tells."""
        self.moved.show_review(review)

    def _go(self, row: int) -> None:
        coding = self.moved.coding(row) if self.can_go and row >= 0 else None
        if coding is not None:
            self.coding_wanted.emit(coding.coding_id)


def _flat(text: str) -> str:
    return " ".join(text.split())
