"""Which values of a variable are wanted: a list to tick, opened from the grid."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from codage.gui.cases.answers import shown
from codage.gui.cases.model import CasesModel, Wanted
from codage.gui.retrieval.ticklist import Choice, TickList
from codage.gui.words import tr
from codage.project.rows import VariableRow

MOST_VALUES = 500
_NONE = "\0none"


class ValueFilter(TickList):
    """Nothing ticked is anything."""

    wanted = Signal(object, object)
    """A `VariableId`, and the values whose cases are wanted."""

    def __init__(self, model: CasesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._variable: VariableRow | None = None
        self._ticked: set[str | None] = set()
        self.ticked.connect(self._tick)

    def open_for(self, variable: VariableRow, button: QWidget) -> None:
        """List the values of `variable` below `button`."""
        self._variable = variable
        self._ticked = set(self._model.filters.get(variable.id, ()))
        values = self._model.values_of(variable)
        listed = values[:MOST_VALUES]
        if None in values and None not in listed:
            listed.append(None)
        choices = [
            Choice(_NONE if value is None else value, shown(variable, value) or tr("empty"))
            for value in listed
        ]
        ticked = frozenset(_NONE if value is None else value for value in self._ticked)
        self.fill(choices, ticked)
        self.open_at(button)

    def _tick(self, key: str, on: bool) -> None:
        value = None if key == _NONE else key
        self._ticked = self._ticked | {value} if on else self._ticked - {value}
        if self._variable is not None:
            wanted: Wanted = frozenset(self._ticked)
            self.wanted.emit(self._variable.id, wanted)
