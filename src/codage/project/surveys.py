"""Surveys: variables with their value labels, and each case's value of each variable."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import Any

from sqlalchemy import delete, select

from codage.domain.anchors import CaseId, VariableId
from codage.domain.survey import Survey, ValueLabel, Variable, VariableType
from codage.domain.task import Advance, unwatched
from codage.project.cases import CaseVerbs
from codage.project.database import plain_rows
from codage.project.errors import InvalidRequest
from codage.project.journal import recorded_together
from codage.project.rows import SurveyOutcome, SurveySourceRow, VariableRow
from codage.project.store import storable_text
from codage.project.survey_changes import SurveyChanges, changes_of
from codage.project.tables import (
    Attribute,
    Case,
    SurveySource,
    ValueLabelTable,
    VariableTable,
    new_guid,
    table_of,
)

_variable = table_of(VariableTable).c
_label = table_of(ValueLabelTable).c
_attribute = table_of(Attribute).c
_source = table_of(SurveySource).c
_case = table_of(Case).c
_STEP = 30_000
_Cell = tuple[str | None, int, int]


class SurveyVerbs(CaseVerbs):
    """What can be done with surveys, variables and attributes."""

    def variables(self) -> list[VariableRow]:
        """Every variable in the order of the survey, with its value labels."""
        labels: dict[int, list[ValueLabel]] = {}
        for variable_id, value, label, missing in self.connection.execute(
            select(_label.variable_id, _label.value, _label.label, _label.missing).order_by(
                _label.variable_id, _label.rank
            )
        ):
            labels.setdefault(variable_id, []).append(ValueLabel(value, label, missing))
        rows = self.connection.execute(
            select(
                _variable.id,
                _variable.name,
                _variable.label,
                _variable.type,
                _variable.group,
                _variable.personal,
                _variable.derivation,
            ).order_by(_variable.rank)
        )
        return [
            VariableRow(
                id=VariableId(row.id),
                name=row.name,
                label=row.label,
                type=VariableType(row.type),
                group=row.group,
                personal=row.personal,
                labels=tuple(labels.get(row.id, ())),
                derivation=row.derivation,
            )
            for row in rows
        ]

    def attributes(
        self, variable_ids: Iterable[VariableId] | None = None
    ) -> dict[tuple[CaseId, VariableId], str]:
        """The value of each case for each variable; a case without a value is absent."""
        query = select(_attribute.case_id, _attribute.variable_id, _attribute.value)
        if variable_ids is not None:
            query = query.where(_attribute.variable_id.in_(list(variable_ids)))
        return {
            (CaseId(case), VariableId(variable)): value
            for case, variable, value in self.connection.execute(query)
        }

    def set_attribute(self, case_id: CaseId, variable_id: VariableId, value: str | None) -> None:
        """Write a case's value of a variable; None empties it."""
        with self.change("Set an attribute"):
            self.connection.execute(
                delete(table_of(Attribute)).where(
                    _attribute.case_id == case_id, _attribute.variable_id == variable_id
                )
            )
            if value is not None:
                self._insert(Attribute(case_id=case_id, variable_id=variable_id, value=value))

    def survey_changes(self, survey: Survey, advance: Advance = unwatched) -> SurveyChanges:
        """What `add_survey` would change.

        Raises InvalidRequest when two rows have the same key, and Cancelled.
        """
        names = [variable.name for variable in survey.variables]
        key_at = names.index(survey.key)
        _refuse_doubles(row[key_at] for row in survey.rows)
        variables = self.variables()
        shared = [int(row.id) for row in variables if row.name in set(names)]
        brought = self.connection.execute(
            select(_variable.id).where(_variable.survey_source_id.is_not(None))
        ).scalars()
        return changes_of(
            survey,
            self.cases(),
            variables,
            frozenset(VariableId(variable) for variable in brought),
            self._values_of(shared),
            advance,
        )

    def add_survey(self, survey: Survey, advance: Advance = unwatched) -> SurveyOutcome:
        """Make each row of a survey a case with its attributes, or renew the case of that key.

        A variable of the same name is replaced by the survey's. Cases and variables that the
        survey does not hold stay as they are, and nothing is written where nothing changes.
        Raises InvalidRequest when two rows have the same key, and Cancelled.
        """
        with self.change("Import survey {name}", name=survey.source):
            return self._bring_in(survey, advance)

    def _bring_in(self, survey: Survey, advance: Advance) -> SurveyOutcome:
        """As `add_survey`, in the running change.

        A change inside another would keep each statement's pages in memory until it ends.
        """
        key_at = [variable.name for variable in survey.variables].index(survey.key)
        name_at = [variable.name for variable in survey.variables].index(survey.name)
        _refuse_doubles(row[key_at] for row in survey.rows)
        named = {row[key_at] or "": row[name_at] or row[key_at] or "" for row in survey.rows}
        known = {row.key: row for row in self.cases() if row.key in named and row.key}
        source_id = self._insert(
            SurveySource(
                file_name=survey.source,
                file_sha256=survey.sha256,
                key=survey.key,
                rows=len(survey.rows),
            )
        )
        variable_ids = self._add_variables(survey.variables, source_id)
        advance(1, 4)
        new = [(key, name) for key, name in named.items() if key not in known]
        self._insert_rows(Case, ({"key": k, "name": n, "guid": new_guid()} for k, n in new))
        for key, row in known.items():
            if row.name != named[key]:
                self._set(Case, row.id, name=named[key])
        advance(2, 4)
        cases = {row.key: row.id for row in self.connection.execute(select(_case.id, _case.key))}
        cases |= {key: row.id for key, row in known.items()}
        case_ids = [cases[row[key_at] or ""] for row in survey.rows]
        self._renew_attributes(
            variable_ids, case_ids, survey.rows, {row.id for row in known.values()}, advance
        )
        return SurveyOutcome(len(new), len(known), len(survey.variables))

    def _renew_attributes(
        self,
        variable_ids: Sequence[int],
        case_ids: Sequence[int],
        rows: Sequence[Sequence[str | None]],
        known: Set[int],
        advance: Advance,
    ) -> None:
        """Write the values that are not there yet, and empty those that are no more."""
        there = self._values_of(variable_ids) if known else {}
        gone: list[_Cell] = []
        changed: list[_Cell] = []
        step = max(1, _STEP // max(1, len(variable_ids)))
        with recorded_together(self.connection, "attribute"):
            for start in range(0, len(rows), step):
                advance(2 * len(rows) + start, 4 * len(rows))
                part, cases = rows[start : start + step], case_ids[start : start + step]
                if known.isdisjoint(cases) and _in_a_row(cases) and _in_a_row(variable_ids):
                    self._write_block(variable_ids[0], cases[0], part)
                    continue
                differences = list(_differences(there, variable_ids, cases, part))
                new = [cell for before, cell in differences if before is None]
                gone += [
                    cell for before, cell in differences if before is not None and cell[0] is None
                ]
                changed += [
                    cell
                    for before, cell in differences
                    if before is not None and cell[0] is not None
                ]
                self._run_many(
                    "INSERT INTO attribute (value, case_id, variable_id) VALUES (?, ?, ?)", new
                )
        self._run_many(
            "DELETE FROM attribute WHERE case_id = ? AND variable_id = ?",
            [(case_id, variable_id) for _, case_id, variable_id in gone],
        )
        self._run_many(
            "UPDATE attribute SET value = ? WHERE case_id = ? AND variable_id = ?", changed
        )

    def _write_block(
        self, variable_id: int, case_id: int, rows: Sequence[Sequence[str | None]]
    ) -> None:
        """Write rows for cases and variables that follow each other from these on.

        One statement takes half the time that one a value takes, and holds no other thread up.
        """
        cells: Sequence[str | None] = [value for row in rows for value in row]
        given = json.dumps(cells, ensure_ascii=False)
        if "\\u0000" in given:
            cells = [value and storable_text(value) for value in cells]
            given = json.dumps(cells, ensure_ascii=False)
        width = len(rows[0])
        self.connection.exec_driver_sql(
            "INSERT INTO attribute (case_id, variable_id, value) "
            "SELECT ? + key / ?, ? + key % ?, value FROM json_each(?) WHERE value IS NOT NULL",
            (case_id, width, variable_id, width, storable_text(given)),
        )

    def _values_of(self, variable_ids: Sequence[int]) -> dict[int, dict[int, str]]:
        """The values of these variables: by variable, then by case."""
        values: dict[int, dict[int, str]] = {variable_id: {} for variable_id in variable_ids}
        if not values:
            return values
        # From the first row to the last: by variable, each row would be looked for on its own.
        for case_id, variable_id, value in plain_rows(
            self.connection, "SELECT case_id, variable_id, value FROM attribute"
        ):
            if (column := values.get(variable_id)) is not None:
                column[case_id] = value
        return values

    def survey_sources(self) -> list[SurveySourceRow]:
        """The survey files that were brought in, oldest first."""
        rows = self.connection.execute(
            select(
                _source.id, _source.file_name, _source.file_sha256, _source.key, _source.added_at
            ).order_by(_source.id)
        )
        return [
            SurveySourceRow(row.id, row.file_name, row.file_sha256, row.key, row.added_at)
            for row in rows
        ]

    def remove_survey(self, source_id: int) -> None:
        """Remove a survey's variables and values; its cases stay, with their documents."""
        variables = self.connection.execute(
            select(_variable.id).where(_variable.survey_source_id == source_id)
        ).scalars()
        with self.change("Remove survey"):
            self.remove_variables([VariableId(variable) for variable in variables.all()])
            self.connection.execute(delete(table_of(SurveySource)).where(_source.id == source_id))

    def remove_variables(self, variable_ids: Sequence[VariableId]) -> None:
        """Remove variables with their value labels and every case's value of them."""
        with self.change("Remove {count} variables", count=len(variable_ids)):
            for variable_id in variable_ids:
                for model in (Attribute, ValueLabelTable):
                    table = table_of(model)
                    self.connection.execute(delete(table).where(table.c.variable_id == variable_id))
                self.connection.execute(
                    delete(table_of(VariableTable)).where(_variable.id == variable_id)
                )

    def _add_variables(self, variables: Sequence[Variable], source_id: int) -> list[int]:
        existing = {row.name: row for row in self.variables()}
        ids: list[int] = []
        for rank, variable in enumerate(variables):
            values: dict[str, Any] = {
                "label": variable.label,
                "type": variable.type.value,
                "group": variable.group,
                "personal": variable.personal,
                "rank": rank,
                "survey_source_id": source_id,
                "derivation": "",
            }
            before = existing.get(variable.name)
            if before is not None:
                variable_id = int(before.id)
                self._set(VariableTable, variable_id, **values)
                if before.labels != variable.labels:
                    self.connection.execute(
                        delete(table_of(ValueLabelTable)).where(_label.variable_id == variable_id)
                    )
                    self._insert_labels(variable_id, variable.labels)
            else:
                variable_id = self._insert(VariableTable(name=variable.name, **values))
                self._insert_labels(variable_id, variable.labels)
            ids.append(variable_id)
        return ids

    def _insert_labels(self, variable_id: int, labels: Sequence[ValueLabel]) -> None:
        self._insert_rows(
            ValueLabelTable,
            (
                {
                    "variable_id": variable_id,
                    "rank": number,
                    "value": label.value,
                    "label": label.label,
                    "missing": label.missing,
                }
                for number, label in enumerate(labels)
            ),
        )


def _differences(
    there: Mapping[int, Mapping[int, str]],
    variable_ids: Sequence[int],
    case_ids: Sequence[int],
    rows: Sequence[Sequence[str | None]],
) -> Iterator[tuple[str | None, _Cell]]:
    """Each value that is not what it was: that, and what it becomes."""
    for place, variable_id in enumerate(variable_ids):
        before_of = there.get(variable_id, {})
        for case_id, row in zip(case_ids, rows, strict=True):
            value, before = row[place], before_of.get(case_id)
            if value != before:
                yield before, (value and storable_text(value), case_id, variable_id)


def _in_a_row(ids: Sequence[int]) -> bool:
    """Whether each is one more than that before it."""
    return list(ids) == list(range(ids[0], ids[0] + len(ids))) if ids else False


def _refuse_doubles(keys: Iterable[str | None]) -> None:
    counts = Counter(keys)
    if counts[None] or counts[""]:
        raise InvalidRequest(
            "A row has no key. Nothing was changed. Choose a column that is full, or fill it."
        )
    doubles = [key for key, count in counts.items() if key and count > 1]
    if doubles:
        raise InvalidRequest(
            "More than one row has the key {keys}. Nothing was changed. "
            "Choose a column that tells the cases apart, or correct the table.",
            keys=", ".join(doubles[:5]) + ("…" if len(doubles) > 5 else ""),
        )
