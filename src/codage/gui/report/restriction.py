"""To which part of the study a report or a block keeps: interviews, cases by variables, coders."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from codage.domain.report import WHOLE, Only
from codage.gui.frequencies.checklist import CheckList, say_coders, say_interviews, say_values
from codage.gui.frequencies.filters import comparable, values_of
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import tr


class Restriction(QWidget):
    """Lists to tick, and a variable with its values for each condition, one more than there are."""

    changed = Signal(object)
    """The new `Only`."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown = WHOLE
        self.interviews = CheckList(say_interviews)
        self.interviews.setAccessibleName(tr("Interviews"))
        self.interviews.offer([(row.guid, row.name) for row in session.documents.values()])
        self.coders = CheckList(say_coders)
        self.coders.setAccessibleName(tr("Coders"))
        coders = [(row.guid, row.name) for row in session.coders.values()]
        self.coders.offer(coders)
        self.coders.setVisible(len(coders) > 1)
        self.conditions: list[ConditionRow] = []
        self._place = QVBoxLayout()
        self._place.setSpacing(Space.TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self.interviews)
        column.addLayout(self._place)
        column.addWidget(self.coders)
        for box in (self.interviews, self.coders):
            _narrow(box)
            box.changed.connect(self._tell)
        self.setAccessibleName(tr("Keep to"))
        self._show_conditions(WHOLE)

    def only(self) -> Only:
        """The part that is chosen."""
        found = [row.condition() for row in self.conditions]
        return Only(
            _ticked(self.interviews),
            _ticked(self.coders),
            tuple(one for one in found if one is not None),
        )

    def show_only(self, only: Only) -> None:
        """Show this part; nothing is said to have changed."""
        if only == self._shown:
            return
        self._shown = only
        for box, guids in ((self.interviews, only.documents), (self.coders, only.coders)):
            with QSignalBlocker(box):
                box.choose(frozenset(guids) if guids else None)
        self._show_conditions(only)

    def _show_conditions(self, only: Only) -> None:
        for row in self.conditions:
            self._place.removeWidget(row)
            row.deleteLater()
        self.conditions = []
        for name, values in only.conditions:
            self._add_row().show_condition(name, values)
        self._add_row()

    def _add_row(self) -> ConditionRow:
        row = ConditionRow(self._session)
        row.changed.connect(self._tell)
        row.setVisible(row.variable.count() > 1)
        self.conditions.append(row)
        self._place.addWidget(row)
        return row

    def _tell(self) -> None:
        if self.conditions[-1].variable.currentData():
            self._add_row()
        only = self.only()
        if only != self._shown:
            self._shown = only
            self.changed.emit(only)


class ConditionRow(QWidget):
    """A variable, and those of its values that cases must have."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.variable = QComboBox()
        self.variable.setAccessibleName(tr("Keep to the interviews about some of the cases"))
        self.variable.setToolTip(tr("Keep to the interviews about some of the cases"))
        self.variable.addItem(tr("All cases"), "")
        for one in comparable(session):
            self.variable.addItem(one.label or one.name, one.name)
        self.values = CheckList(say_values)
        self.values.setAccessibleName(tr("Values"))
        self.values.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        for box in (self.variable, self.values):
            _narrow(box)
            column.addWidget(box)
        self.variable.currentIndexChanged.connect(self._choose_variable)
        self.values.changed.connect(self.changed)

    def condition(self) -> tuple[str, tuple[str, ...]] | None:
        """The variable and the values, where there is a choice."""
        name, values = self.variable.currentData(), _ticked(self.values)
        return (name, values) if name and values else None

    def show_condition(self, name: str, values: tuple[str, ...]) -> None:
        """Show a condition; nothing is said to have changed."""
        with QSignalBlocker(self), QSignalBlocker(self.values):
            self.variable.setCurrentIndex(self.variable.findData(name))
            self.values.choose(frozenset(values))

    def _choose_variable(self, _index: int) -> None:
        name = self.variable.currentData()
        found = next((row for row in comparable(self._session) if row.name == name), None)
        self.values.setVisible(found is not None)
        self.values.offer([])
        if found is not None:
            self.values.offer([(str(v), told) for v, told in values_of(self._session, found)])
        self.changed.emit()


def _ticked(box: CheckList) -> tuple[str, ...]:
    """The ticked keys in their order; nothing where all are."""
    chosen = box.chosen()
    if chosen is None:
        return ()
    items = (box.list.item(row) for row in range(box.list.count()))
    keys = (str(item.data(Qt.ItemDataRole.UserRole)) for item in items)
    return tuple(key for key in keys if key in chosen)


def _narrow(box: QWidget) -> None:
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    box.setMinimumWidth(120)
