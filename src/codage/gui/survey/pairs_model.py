"""Pairs of interviews and cases as a table, and the rows of it that one wants to see."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from codage.domain.anchors import CaseId
from codage.gui.ranking import folded
from codage.gui.survey.pairs import Pair, Pairing, State, called
from codage.gui.theme import theme_of
from codage.gui.words import number, tr

DOCUMENT, CASE, STATE, LIKENESS, REASON = range(5)
CASE_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_INKS = {
    State.LINKED: "success",
    State.NEW: "accent",
    State.TO_CONFIRM: "warning",
    State.UNLINKED: "error",
    State.NONE: "muted",
}


class PairsModel(QAbstractTableModel):
    """Interview (with the check that accepts), case, state, likeness, why."""

    paired = Signal()
    """What is accepted is another now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.pairing = Pairing((), (), (), ())

    def show(self, pairing: Pairing) -> None:
        """Show these pairs."""
        self.beginResetModel()
        self.pairing = pairing
        self.endResetModel()
        self.paired.emit()

    def pair(self, row: int) -> Pair:
        """The pair in a row."""
        return self.pairing.pairs[row]

    def accept_from(self, score: int) -> int:
        """Accept all that score `score` or more; how many were."""
        rows = self.pairing.accept_from(score)
        self._tell()
        return len(rows)

    def toggle(self, row: int) -> None:
        """Accept the case of a row, or leave it."""
        self.pairing.accept(row, not self.pair(row).accepted)
        self._tell()

    def choose(self, row: int, case: CaseId | None) -> None:
        """Give a row another case."""
        self.pairing.choose(row, case)
        self._tell()

    def add_another(self, row: int, case: CaseId | None = None) -> int:
        """A further row for the interview of `row`; its place."""
        place = row + 1
        while place < len(self.pairing.pairs) and (
            self.pair(place).document == self.pair(row).document
        ):
            place += 1
        self.beginInsertRows(QModelIndex(), place, place)
        self.pairing.add_another(row, case)
        self.endInsertRows()
        self._tell()
        return place

    def _tell(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, REASON))
        self.paired.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.pairing.pairs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Role.DisplayRole:
            titles = (tr("Interview"), tr("Case"), tr("State"), tr("Likeness"), tr("Why"))
            return titles[section]
        if role == Role.TextAlignmentRole:
            right = section == LIKENESS
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == DOCUMENT and self.pair(index.row()).case is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() == CASE:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = 0) -> object:
        pair, column = self.pair(index.row()), index.column()
        match role:
            case Role.DisplayRole:
                return self._text(pair, column)
            case Role.CheckStateRole if column == DOCUMENT:
                return Qt.CheckState.Checked if pair.accepted else Qt.CheckState.Unchecked
            case Role.ToolTipRole:
                return self._text(pair, column)
            case Role.ForegroundRole if column == STATE:
                return theme_of(self._parent.palette()).colour(_INKS[pair.state])
            case Role.ForegroundRole if pair.state is State.NONE or column == REASON:
                return theme_of(self._parent.palette()).colour("muted")
            case Role.FontRole if column == CASE and pair.state is State.UNLINKED:
                font = QFont()
                font.setStrikeOut(True)
                return font
            case Role.TextAlignmentRole if column == LIKENESS:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return pair.case if role == CASE_ROLE else None

    def setData(self, index: Index, value: object, role: int = 0) -> bool:
        if role != Role.CheckStateRole:
            return False
        self.toggle(index.row())
        return True

    def _text(self, pair: Pair, column: int) -> str:
        pairing = self.pairing
        match column:
            case 0:
                return pairing.documents[pair.document].name
            case 1:
                case = pairing.cases.get(pair.case) if pair.case is not None else None
                return called(case) if case else tr("No case")
            case 2:
                return tr(pair.state.value)
            case 3:
                candidate = pairing.candidate(pair)
                return tr("{share} %", share=number(candidate.score)) if candidate else ""
            case _:
                return pairing.reason(pair)


class ShownPairs(QSortFilterProxyModel):
    """The rows in some states whose interview or case holds the letters typed."""

    def __init__(self, model: PairsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._pairs = model
        self._typed = ""
        self._states: frozenset[State] = frozenset(State)
        self.setSourceModel(model)
        self.setDynamicSortFilter(False)

    def find(self, typed: str) -> None:
        """Show those that hold `typed`."""
        self._typed = folded(typed.strip())
        self.invalidate()

    def show_states(self, states: frozenset[State]) -> None:
        """Show the rows that stand so now; a row that is changed later stays in sight."""
        self._states = states
        self.invalidate()

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        if self._pairs.pair(row).state not in self._states:
            return False
        texts = (self._pairs.index(row, column).data() for column in (DOCUMENT, CASE))
        return not self._typed or any(self._typed in folded(text) for text in texts)
