"""What a newer export changes: a line for each answer, case and variable, before it comes in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from codage.domain.survey import Variable
from codage.gui.theme import Space, theme_of
from codage.gui.words import mark, tr
from codage.project.survey_changes import SurveyChanges

WHAT, CASE, VARIABLE, BEFORE, AFTER = range(5)
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_LONGEST = 200


class Kind(StrEnum):
    """What happens, in the order in which it is told."""

    ANSWER = mark("Answer changed")
    NAME = mark("Case named anew")
    NEW_CASE = mark("New case")
    ABSENT_CASE = mark("Case not in the file: stays")
    NEW_VARIABLE = mark("New variable")
    REDEFINED = mark("Variable described anew")
    ABSENT_VARIABLE = mark("Variable not in the file: stays")


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One line: what happens to which case and variable; None where nothing was or will be."""

    kind: Kind
    key: str = ""
    case: str = ""
    variable: str = ""
    before: str | None = None
    after: str | None = None


def rows_of(changes: SurveyChanges, variables: Mapping[str, Variable]) -> Iterator[ChangeRow]:
    """The lines of `changes`, answers with the labels that `variables` give them."""
    labels = {
        name: {x.value: x.label for x in variable.labels if x.label not in ("", x.value)}
        for name, variable in variables.items()
    }

    def shown(variable: str, value: str | None) -> str | None:
        label = labels.get(variable, {}).get(value or "", "")
        return f"{value} – {label}" if label else value

    for one in changes.answers:
        before, after = shown(one.variable, one.before), shown(one.variable, one.after)
        case = one.case if one.case == one.key else f"{one.key} {one.case}"
        yield ChangeRow(Kind.ANSWER, one.key, case, one.variable, before, after)
    for renaming in changes.renamings:
        yield ChangeRow(Kind.NAME, renaming.key, renaming.key, "", renaming.before, renaming.after)
    for key, name in changes.new_cases:
        yield ChangeRow(Kind.NEW_CASE, key, key if key == name else f"{key} {name}")
    for key, name in changes.absent_cases:
        yield ChangeRow(Kind.ABSENT_CASE, key, key if key == name else f"{key} {name}")
    for kind, names in (
        (Kind.NEW_VARIABLE, changes.new_variables),
        (Kind.REDEFINED, changes.redefined),
        (Kind.ABSENT_VARIABLE, changes.absent_variables),
    ):
        for name in names:
            yield ChangeRow(kind, variable=name)


class ChangesModel(QAbstractTableModel):
    """The lines, in their order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._rows: tuple[ChangeRow, ...] = ()

    def show(self, rows: tuple[ChangeRow, ...]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, row: int) -> ChangeRow:
        """The line in a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Role.DisplayRole:
            return (
                tr("What"),
                tr("Case"),
                tr("Variable"),
                tr("In the project"),
                tr("In the file"),
            )[section]
        if role == Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = 0) -> object:
        row = self._rows[index.row()]
        if role in (Role.DisplayRole, Role.ToolTipRole):
            text = self._text(row, index.column())
            return text if role == Role.ToolTipRole else text[:_LONGEST].replace("\n", " ")
        if role == Role.ForegroundRole and (
            index.column() == WHAT or self._is_nothing(row, index.column())
        ):
            return theme_of(self._parent.palette()).colour("muted")
        return None

    @staticmethod
    def _is_nothing(row: ChangeRow, column: int) -> bool:
        return (row.before if column == BEFORE else row.after) is None and column in (BEFORE, AFTER)

    def _text(self, row: ChangeRow, column: int) -> str:
        match column:
            case 0:
                return tr(str(row.kind))
            case 1:
                return row.case
            case 2:
                return row.variable
        if row.kind not in (Kind.ANSWER, Kind.NAME):
            return ""
        return (row.before if column == BEFORE else row.after) or tr("no answer")


class ChangesView(QTableView):
    """The lines as a table that can be walked through by the keyboard."""

    def __init__(self, model: ChangesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changes")
        self.setModel(model)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + Space.SMALL)
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setStretchLastSection(True)
        width = self.fontMetrics().averageCharWidth()
        for column, letters in ((WHAT, 30), (CASE, 24), (VARIABLE, 20), (BEFORE, 22)):
            self.setColumnWidth(column, letters * width)
