"""The files of an import as rows of a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from codage.gui import icons
from codage.gui.importing.wording import STATUS_WORDS, reason, set_aside
from codage.gui.theme import theme_of
from codage.gui.words import number, tr
from codage.importers.importing import FileOutcome, Status

RESULT, FILE, TURNS, SPEAKERS, REASON = range(5)
_MARKS = {
    Status.IMPORTED: ("check", "success"),
    Status.SKIPPED: ("minus", "muted"),
    Status.FAILED: ("close", "error"),
}
_MOST_IN_TIP, _LONGEST_TIP = 12, 120
Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole


class OutcomesModel(QAbstractTableModel):
    """What became of each file: result, file, turns, speakers, reason."""

    def __init__(self, outcomes: Sequence[FileOutcome], parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._all = list(outcomes)
        self._shown = self._all
        self._icons = {status: icons.icon(*mark) for status, mark in _MARKS.items()}

    def show_all(self) -> None:
        """Show every file."""
        self._show(self._all)

    def show_troubled(self) -> None:
        """Show the files that did not come in."""
        self._show([one for one in self._all if one.status is not Status.IMPORTED])

    def _show(self, outcomes: list[FileOutcome]) -> None:
        self.beginResetModel()
        self._shown = outcomes
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == ItemRole.DisplayRole:
            titles = (tr("Result"), tr("File"), tr("Turns"), tr("Speakers"), tr("What to know"))
            return titles[section]
        if role == ItemRole.TextAlignmentRole and section not in (TURNS, SPEAKERS):
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = 0) -> object:
        outcome, column = self._shown[index.row()], index.column()
        if role == ItemRole.DisplayRole:
            return self._text(outcome, column)
        if role == ItemRole.DecorationRole and column == RESULT:
            return self._icons[outcome.status]
        if role == ItemRole.ToolTipRole:
            return self._tip(outcome, column)
        if role == ItemRole.ForegroundRole and column == RESULT:
            return theme_of(self._parent.palette()).colour(_MARKS[outcome.status][1])
        if role == ItemRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft
            if column in (TURNS, SPEAKERS):
                side = Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, outcome: FileOutcome, column: int) -> str:
        came_in = outcome.status is Status.IMPORTED
        match column:
            case 0:
                return tr(STATUS_WORDS[outcome.status])
            case 1:
                return outcome.path.name
            case 2:
                return number(outcome.turns) if came_in else ""
            case 3:
                return number(len(outcome.speakers)) if came_in else ""
            case _:
                return " ".join(filter(None, (reason(outcome), set_aside(outcome))))

    def _tip(self, outcome: FileOutcome, column: int) -> str | None:
        if column == FILE:
            tip = str(outcome.path)
            return f"{tip}\n{outcome.encoding}" if outcome.encoding else tip
        if column == SPEAKERS:
            return "\n".join(outcome.speakers) or None
        if column == REASON:
            texts = [aside.text[:_LONGEST_TIP] for aside in outcome.set_aside[:_MOST_IN_TIP]]
            return "\n".join(texts) or None
        return None
