"""Labels of pairs of values that come in after two variables were crossed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import delete, select

from codage.domain.dependence import in_order
from codage.domain.derivation import Cross, Recipe, UnusableRecipe, from_json, with_pairs
from codage.domain.survey import ValueLabel
from codage.project.rows import VariableRow
from codage.project.surveys import SurveyVerbs
from codage.project.tables import Attribute, ValueLabelTable, table_of

_attribute = table_of(Attribute).c
_label = table_of(ValueLabelTable).c


@dataclass(frozen=True, slots=True)
class _Known:
    """What a variable had: values that are labelled, and values that cases have."""

    labelled: frozenset[str]
    given: frozenset[str]


class CrossingVerbs(SurveyVerbs):
    """Keeps crossed variables readable while those that they are made of grow."""

    @contextmanager
    def pairs_labelled(self) -> Iterator[None]:
        """Within it, a value that is new to a variable gets its pairs labelled in what is crossed
        with it, as the first ones were; a label that a person took out stays out."""
        before = {row.name: row for row in self.variables()}
        sources = [name for one in _crosses(before.values()).values() for name in one.sources]
        known = {name: self._known(before[name]) for name in sources if name in before}
        yield
        if not known:
            return
        names = {row.id: row.name for row in before.values()}
        rows = {row.name: row for row in self.variables()}
        # A variable that was given another name is still the one that it was.
        was = {
            row.name: known[names[row.id]] for row in rows.values() if names.get(row.id) in known
        }
        crosses = _crosses(rows.values())
        for name in in_order(dict[str, Recipe](crosses)):
            parts = [self._grown(rows.get(one), was) for one in crosses[name].sources]
            labels = with_pairs(rows[name].labels, *parts)
            if labels != rows[name].labels:
                self._set_value_labels(rows[name], labels)
                rows = {row.name: row for row in self.variables()}

    def _set_value_labels(self, row: VariableRow, labels: tuple[ValueLabel, ...]) -> None:
        if labels != row.labels:
            self.connection.execute(
                delete(table_of(ValueLabelTable)).where(_label.variable_id == row.id)
            )
            self._insert_labels(row.id, labels)

    def _known(self, row: VariableRow) -> _Known:
        labelled = frozenset(label.value for label in row.labels)
        return _Known(labelled, self._given(row))

    def _given(self, row: VariableRow) -> frozenset[str]:
        if row.derivation or not row.labels:
            return frozenset()
        values = select(_attribute.value).where(_attribute.variable_id == row.id).distinct()
        return frozenset(self.connection.execute(values).scalars())

    def _grown(
        self, row: VariableRow | None, was: Mapping[str, _Known]
    ) -> tuple[tuple[ValueLabel, bool], ...]:
        """The values of a variable with their labels, each with whether it is new."""
        if row is None:
            return ()
        known = was.get(row.name, _Known(frozenset(), frozenset()))
        found = [(one, one.value not in known.labelled) for one in row.labels if not one.missing]
        labelled = {one.value for one in row.labels}
        later = sorted(self._given(row) - known.given - labelled)
        return (*found, *((ValueLabel(value, value), True) for value in later))


def _crosses(rows: Iterable[VariableRow]) -> dict[str, Cross]:
    found = {}
    for row in rows:
        try:
            recipe = from_json(row.derivation) if row.derivation else None
        except UnusableRecipe:
            continue
        if isinstance(recipe, Cross):
            found[row.name] = recipe
    return found
