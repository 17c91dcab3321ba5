"""The names as a table: what was decided, how often and where they stand, what replaces them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from codage.domain.name_words import folded
from codage.domain.pseudonyms import KIND_NAMES, Kind
from codage.gui.pseudonymising.candidates import Candidate, Candidates, Verdict
from codage.gui.theme import theme_of
from codage.gui.words import mark, number, say, tr

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
VERDICT, NAME, KIND, TIMES, DOCUMENTS, REPLACEMENT = range(6)
HEADINGS = ("", mark("Name"), mark("Kind"), mark("Times"), mark("Interviews"), mark("Replaced by"))
MARKS = {Verdict.OPEN: "?", Verdict.ACCEPTED: "✓", Verdict.REFUSED: "✗"}
VERDICT_NAMES = {
    Verdict.OPEN: mark("Undecided"),
    Verdict.ACCEPTED: mark("Accepted"),
    Verdict.REFUSED: mark("Refused"),
}
INKS = {Verdict.OPEN: "muted", Verdict.ACCEPTED: "success", Verdict.REFUSED: "error"}
KEYS = {
    Qt.Key.Key_A: Verdict.ACCEPTED,
    Qt.Key.Key_R: Verdict.REFUSED,
    Qt.Key.Key_Space: Verdict.OPEN,
}
EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_ROOT = QModelIndex()


class NamesModel(QAbstractTableModel):
    """One row a name. Writing a replacement accepts the name."""

    decided = Signal()

    def __init__(self, candidates: Candidates) -> None:
        super().__init__()
        self._candidates = candidates

    def candidate(self, row: int) -> Candidate:
        """The name at a row."""
        return self._candidates.listed[row]

    def row_of(self, candidate: Candidate) -> int:
        """Where a name stands."""
        return self._candidates.listed.index(candidate)

    def decide(self, several: Sequence[Candidate], verdict: Verdict) -> None:
        """Give the same verdict on several names."""
        self._candidates.remember()
        for one in several:
            one.verdict = verdict
        self._tell()

    def undo(self) -> None:
        """Take the last decision back."""
        self.beginResetModel()
        self._candidates.undo()
        self.endResetModel()
        self.decided.emit()

    def merge(self, several: Sequence[Candidate]) -> Candidate:
        """Make one name of several."""
        self.beginResetModel()
        kept = self._candidates.merge(several)
        self.endResetModel()
        self.decided.emit()
        return kept

    def add(self, name: str, kind: Kind, replacement: str) -> Candidate | None:
        """Take in a name by hand; None when it stands nowhere."""
        self.beginResetModel()
        added = self._candidates.add(name, kind, replacement)
        self.endResetModel()
        self.decided.emit()
        return added

    def tell_counts(self) -> None:
        """Places were ticked or unticked."""
        self._tell()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._candidates.listed)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(self, section: int, way: Qt.Orientation, role: int = 0) -> object:
        if way != Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return tr(HEADINGS[section]) if HEADINGS[section] else ""
        if role == Role.TextAlignmentRole and section not in (TIMES, DOCUMENTS):
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == REPLACEMENT else flags

    def data(self, index: Index, role: int = 0) -> object:
        one, column = self.candidate(index.row()), index.column()
        if role in (Role.DisplayRole, Role.EditRole):
            return self._text(one, column)
        if role == Role.ToolTipRole:
            return tr(VERDICT_NAMES[one.verdict]) if column == VERDICT else ", ".join(one.variants)
        if role == Role.AccessibleTextRole and column == VERDICT:
            return tr(VERDICT_NAMES[one.verdict])
        if role == Role.TextAlignmentRole and column in (TIMES, DOCUMENTS):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Role.FontRole and one.verdict is Verdict.REFUSED and column == REPLACEMENT:
            font = QFont()
            font.setStrikeOut(True)
            return font
        if role == Role.ForegroundRole:
            return self._ink(one, column)
        return None

    def setData(self, index: Index, value: object, role: int = 0) -> bool:
        text = " ".join(str(value).split())
        one = self.candidate(index.row())
        if index.column() != REPLACEMENT or not text or text == one.replacement:
            return False
        self._candidates.remember()
        one.replacement, one.verdict = text, Verdict.ACCEPTED
        self._tell()
        return True

    def _text(self, one: Candidate, column: int) -> str:
        if column == TIMES:
            chosen, all_of_them = len(one.chosen), len(one.mentions)
            if chosen == all_of_them:
                return number(all_of_them)
            return f"{number(chosen)}/{number(all_of_them)}"
        return {
            VERDICT: MARKS[one.verdict],
            NAME: one.label,
            KIND: say(KIND_NAMES[one.kind]),
            DOCUMENTS: number(one.documents),
            REPLACEMENT: one.replacement,
        }[column]

    def _ink(self, one: Candidate, column: int) -> object:
        theme = theme_of(QApplication.palette())
        if column == VERDICT:
            return theme.colour(INKS[one.verdict])
        quiet = one.verdict is Verdict.REFUSED or not one.is_likely
        return theme.colour("muted") if quiet else None

    def _tell(self) -> None:
        if rows := self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, REPLACEMENT))
        self.decided.emit()


class NamesShown(QSortFilterProxyModel):
    """Those of one kind, those undecided, those with certain letters, or all."""

    def __init__(self, model: NamesModel) -> None:
        super().__init__()
        self.kind: Kind | None = None
        self.only_open = False
        self.words = ""
        self.setDynamicSortFilter(False)
        self.setSourceModel(model)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        model = self.sourceModel()
        assert isinstance(model, NamesModel)
        one = model.candidate(row)
        if self.kind is not None and one.kind is not self.kind:
            return False
        if self.words and not any(
            self.words in folded(form) for form in (one.label, *one.variants)
        ):
            return False
        return not self.only_open or one.verdict is Verdict.OPEN


class NamesTable(QTableView):
    """A accepts, R refuses, the space bar leaves open; then the next name is at hand."""

    chosen_changed = Signal()

    def __init__(self, model: NamesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.shown = NamesShown(model)
        self.shown.setParent(self)
        self.setObjectName("names")
        self.setModel(self.shown)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 8)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(REPLACEMENT, QHeaderView.ResizeMode.Stretch)
        for column in (VERDICT, KIND, TIMES, DOCUMENTS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    @property
    def chosen(self) -> list[Candidate]:
        """The selected names, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._candidate_at(row) for row in rows]

    def choose(self, candidate: Candidate) -> None:
        """Select one name, where it is shown."""
        source = self._model.index(self._model.row_of(candidate), NAME)
        self.select_row(self.shown.mapFromSource(source).row())

    def select_row(self, row: int) -> None:
        """Select the name at a row, or the last one."""
        row = min(row, self.shown.rowCount() - 1)
        if row >= 0:
            # Said outright: `selectRow` would toggle it while Control is held.
            flag = QItemSelectionModel.SelectionFlag
            index = self.shown.index(row, NAME)
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
            self.scrollTo(index)
        self.chosen_changed.emit()

    def show_only(self, kind: Kind | None, only_open: bool, words: str = "") -> None:
        """Filter by kind, by what is still to be decided, and by letters without accents."""
        kept = self.chosen[:1]
        self.shown.kind, self.shown.only_open = kind, only_open
        self.shown.words = folded(words.strip())
        self.shown.invalidate()
        if kept and self._row_of(kept[0]) >= 0:
            self.choose(kept[0])
        else:
            self.select_row(0)

    def decide(self, verdict: Verdict) -> None:
        """Give a verdict on the selected names, and go on to the one below."""
        several = self.chosen
        if not several:
            return
        last = self._row_of(several[-1])
        self._model.decide(several, verdict)
        self.shown.invalidate()
        gone = sum(self._row_of(one) < 0 for one in several)
        self.select_row(max(last + 1 - gone, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in KEYS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.decide(KEYS[key])
        elif key in EDIT_KEYS and self.currentIndex().isValid():
            self.edit(self.currentIndex().siblingAtColumn(REPLACEMENT))
        else:
            super().keyPressEvent(event)

    def _candidate_at(self, row: int) -> Candidate:
        return self._model.candidate(self.shown.mapToSource(self.shown.index(row, NAME)).row())

    def _row_of(self, candidate: Candidate) -> int:
        source = self._model.index(self._model.row_of(candidate), NAME)
        return self.shown.mapFromSource(source).row()
