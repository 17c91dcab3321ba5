"""To which part of the study a report or a block keeps: interviews, cases by variables, coders."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from codage.domain.report import WHOLE, Only
from codage.gui.frequencies.checklist import CheckList, say_coders, say_interviews, say_values
from codage.gui.frequencies.filters import comparable, values_of
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import tr
from codage.project.rows import Change

_OFFERED = frozenset(
    {"document", "coder", "variable", "value_label", "survey_source", "attribute", "case"}
)


class Restriction(QWidget):
    """Lists to tick, and a variable with its values for each condition, one more than there are.

    They follow the project: what is new comes without a tick, unless everything has one.
    """

    changed = Signal(object, object)
    """The new `Only`, and a mark that ticks of one opening of a list have in common, so that they
    can be one step to undo; None for what is a step of its own."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown = WHOLE
        self._stale = False
        self.interviews = CheckList(say_interviews, self)
        self.interviews.setAccessibleName(tr("Interviews"))
        self.coders = CheckList(say_coders, self)
        self.coders.setAccessibleName(tr("Coders"))
        self._offer_lists()
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
            box.changed.connect(partial(self._tell_ticks, box, box.accessibleName()))
        self.setAccessibleName(tr("Keep to"))
        self._show_conditions(WHOLE)
        session.changed.connect(self._follow)

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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _follow(self, change: Change) -> None:
        if not change.touched.keys() & _OFFERED or not self._session.is_open:
            return
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self._stale = False
        self._offer_lists()
        for row in self.conditions:
            row.read()

    def _offer_lists(self) -> None:
        session = self._session
        documents = [(row.guid, row.name) for row in session.documents.values()]
        coders = [(row.guid, row.name) for row in session.coders.values()]
        _offer(self.interviews, documents, self._shown.documents)
        _offer(self.coders, coders, self._shown.coders)
        self.coders.setVisible(len(coders) > 1)

    def _show_conditions(self, only: Only) -> None:
        for row in self.conditions:
            self._place.removeWidget(row)
            row.deleteLater()
        self.conditions = []
        for name, values in only.conditions:
            self._add_row().show_condition(name, values)
        self._add_row()

    def _add_row(self) -> ConditionRow:
        row, place = ConditionRow(self._session, self), len(self.conditions)
        row.ticked.connect(lambda: self._tell_ticks(row.values, place))
        row.changed.connect(lambda: self._tell(None))
        self.conditions.append(row)
        self._place.addWidget(row)
        return row

    def _tell_ticks(self, box: CheckList, name: Hashable) -> None:
        self._tell((name, box.openings))

    def _tell(self, together: Hashable) -> None:
        if self.conditions[-1].variable.currentData():
            self._add_row()
        only = self.only()
        if only != self._shown:
            self._shown = only
            self.changed.emit(only, together)


class ConditionRow(QWidget):
    """A variable, and those of its values that cases must have.

    What the project has no more stays chosen, since undo may bring it back.
    """

    changed = Signal()
    """Another variable is chosen."""
    ticked = Signal()
    """Other values are."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._name = ""
        self._values: tuple[str, ...] = ()
        self.variable = QComboBox()
        self.variable.setAccessibleName(tr("Keep to the interviews about some of the cases"))
        self.variable.setToolTip(tr("Keep to the interviews about some of the cases"))
        self.variable.setPlaceholderText(tr("(gone)"))
        self.values = CheckList(say_values)
        self.values.setAccessibleName(tr("Values"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        for box in (self.variable, self.values):
            _narrow(box)
            column.addWidget(box)
        self.read()
        self.variable.currentIndexChanged.connect(self._choose_variable)
        self.values.changed.connect(self._tick)

    def condition(self) -> tuple[str, tuple[str, ...]] | None:
        """The variable and the values, where there is a choice."""
        return (self._name, self._values) if self._name and self._values else None

    def show_condition(self, name: str, values: tuple[str, ...]) -> None:
        """Show a condition; nothing is said to have changed."""
        self._name, self._values = name, values
        self.read()

    def read(self) -> None:
        """Offer what the project has now; what is chosen stays so."""
        variables = comparable(self._session)
        with QSignalBlocker(self.variable):
            self.variable.clear()
            self.variable.addItem(tr("All cases"), "")
            for one in variables:
                self.variable.addItem(one.label or one.name, one.name)
            self.variable.setCurrentIndex(self.variable.findData(self._name))
        self.setVisible(bool(variables or self._name))
        self._offer_values()

    def _choose_variable(self, _index: int) -> None:
        self._name, self._values = self.variable.currentData() or "", ()
        self.values.offer([])
        self._offer_values()
        self.changed.emit()

    def _tick(self) -> None:
        self._values = _ticked(self.values)
        self.ticked.emit()

    def _offer_values(self) -> None:
        found = next((one for one in comparable(self._session) if one.name == self._name), None)
        self.values.setVisible(found is not None)
        given = values_of(self._session, found) if found is not None else []
        _offer(self.values, [(str(value), told) for value, told in given], self._values)


def _offer(box: CheckList, choices: Sequence[tuple[str, str]], chosen: Sequence[str]) -> None:
    """Offer what there is now, with the ticks that were chosen; without a choice, as they were."""
    emptied = box.list.count() > 0 and not box.has_ticks
    box.offer(choices)
    if chosen or emptied:
        with QSignalBlocker(box):
            box.choose(frozenset(chosen))


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
