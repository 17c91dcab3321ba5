"""The values of cases for variables: read by column, traced through changes, and derived ones kept.

Derived values are attributes like any other, so that every analysis and export sees them, but
they are a function of the rest and no part of the journal: undo leaves them, and they are reckoned
anew from what undo brings back. Nothing else may write or delete them one by one. Their ids tell
their case and variable and are negative, so that no row that the journal knows ever has one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from sqlalchemy import func, select

from codage.domain.anchors import CaseId, VariableId
from codage.domain.message import Message
from codage.domain.task import Advance, unwatched
from codage.project.journal import unrecorded
from codage.project.recoding import chunks
from codage.project.rows import Change
from codage.project.store import Store
from codage.project.tables import Attribute, VariableTable, table_of

_variable = table_of(VariableTable).c
_attribute = table_of(Attribute).c
_CASES = 2**31
_MOST_TRACED = 20_000
_FEW = 3
_PART = 10_000

Cell = tuple[CaseId, VariableId]


class AttributeVerbs(Store):
    """What can be done with the values that cases have."""

    def store_derived(self, values: Mapping[VariableId, Mapping[CaseId, str]]) -> int:
        """Keep what derived variables come to; a case that is left out has no value.

        Gives how many cells changed. No step of the journal, but listeners are told: a `Change`
        whose id is 0. Cases and variables that are gone, or no longer derived, are left out.
        """
        if self.read_only or not values:
            return 0
        with self._database.transaction() as connection, unrecorded(connection):
            touched: set[int] = set()
            cases = set(connection.exec_driver_sql('SELECT id FROM "case"').scalars())
            derived = select(_variable.id).where(_variable.derivation != "")
            for variable_id in set(connection.execute(derived).scalars()) & values.keys():
                touched |= self._store_column(variable_id, values[variable_id], cases)
        if touched:
            self._announce(
                Change(
                    id=0,
                    label=Message("Derived variables followed"),
                    coder="",
                    at=datetime.now(UTC),
                    undone=False,
                    touched={"attribute": frozenset(touched)},
                )
            )
        return len(touched)

    def _store_column(
        self, variable_id: int, values: Mapping[CaseId, str], cases: set[int]
    ) -> set[int]:
        rows = self.connection.execute(
            select(_attribute.case_id, _attribute.value).where(
                _attribute.variable_id == variable_id
            )
        )
        before: dict[int, str] = {case: value for case, value in rows}  # noqa: C416
        after = {case: value for case, value in values.items() if case in cases}
        gone = [(case, variable_id) for case in before if case not in after]
        new = [
            (_derived_id(case, variable_id), case, variable_id, value)
            for case, value in after.items()
            if before.get(case) != value
        ]
        self._run_many("DELETE FROM attribute WHERE case_id = ? AND variable_id = ?", gone)
        self._run_many(
            "INSERT INTO attribute (id, case_id, variable_id, value) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (case_id, variable_id) DO UPDATE SET value = excluded.value",
            new,
        )
        return {row[0] for row in new} | {_derived_id(*cell) for cell in gone}

    def attribute_columns(
        self, variable_ids: Iterable[VariableId], advance: Advance = unwatched
    ) -> dict[VariableId, dict[CaseId, str]]:
        """Each case's value of variables, by variable; equal values are one object."""
        kept: dict[str, str] = {}
        found: dict[VariableId, dict[CaseId, str]] = {one: {} for one in variable_ids}
        if len(found) <= _FEW:
            for variable, column in found.items():
                rows = self.connection.exec_driver_sql(
                    "SELECT case_id, value FROM attribute WHERE variable_id = ?", (variable,)
                )
                column.update((case, kept.setdefault(value, value)) for case, value in rows)
            return found
        # From the first row to the last: by variable, each row would be looked for on its own.
        total = self.connection.execute(select(func.count()).select_from(Attribute)).scalar_one()
        rows = self.connection.exec_driver_sql("SELECT case_id, variable_id, value FROM attribute")
        for number, part in enumerate(rows.partitions(_PART)):
            advance(number * _PART, total)
            for case, variable, value in part:
                if variable in found:
                    found[variable][case] = kept.setdefault(value, value)
        return found

    def cells_of(self, change: Change) -> dict[Cell, str | None] | None:
        """The cells that a change touched, with what they hold now; None where it touched many."""
        ids = change.touched.get("attribute", frozenset())
        if len(ids) > _MOST_TRACED:
            return None
        cells: set[Cell] = set()
        changes = ", ".join(map(str, (change.id, *change.later)))
        for one in ids:
            if one < 0:
                variable, case = divmod(-one, _CASES)
                cells.add((CaseId(case), VariableId(variable)))
        for sql in (
            "SELECT case_id, variable_id FROM attribute WHERE id IN ({marks})",
            "SELECT json_extract(coalesce(before, after), '$.case_id'), "
            "json_extract(coalesce(before, after), '$.variable_id') FROM change_row "
            "WHERE change_id IN ({changes}) AND \"table\" = 'attribute' AND operation <> 'update' "
            "AND coalesce(before, after) IS NOT NULL AND row_id IN ({marks})",
        ):
            for chunk in chunks([one for one in ids if one > 0]):
                marks = ", ".join("?" * len(chunk))
                rows = self.connection.exec_driver_sql(
                    sql.format(marks=marks, changes=changes), tuple(chunk)
                )
                cells.update((CaseId(case), VariableId(variable)) for case, variable in rows)
        values = self._values_at(cells)
        return {cell: values.get(cell) for cell in cells}

    def _values_at(self, cells: Iterable[Cell]) -> dict[Cell, str]:
        by_variable: dict[VariableId, set[CaseId]] = {}
        for case, variable in cells:
            by_variable.setdefault(variable, set()).add(case)
        found: dict[Cell, str] = {}
        for variable, cases in by_variable.items():
            for chunk in chunks(list(cases)):
                marks = ", ".join("?" * len(chunk))
                rows = self.connection.exec_driver_sql(
                    f"SELECT case_id, value FROM attribute WHERE variable_id = ? "
                    f"AND case_id IN ({marks})",
                    (variable, *chunk),
                )
                found.update(((CaseId(case), variable), value) for case, value in rows)
        return found


def _derived_id(case_id: int, variable_id: int) -> int:
    return -(variable_id * _CASES + case_id)
