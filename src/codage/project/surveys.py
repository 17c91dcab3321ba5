"""Surveys: variables with their value labels, and each case's value of each variable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import delete, select

from codage.domain.anchors import CaseId, VariableId
from codage.domain.survey import Survey, ValueLabel, Variable, VariableType
from codage.project.cases import CaseVerbs
from codage.project.errors import InvalidRequest
from codage.project.rows import SurveyOutcome, SurveySourceRow, VariableRow
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

    def add_survey(self, survey: Survey) -> SurveyOutcome:
        """Make each row of a survey a case with its attributes, or renew the case of that key.

        A variable of the same name is replaced by the survey's. Raises InvalidRequest when
        two rows have the same key.
        """
        key_at = [variable.name for variable in survey.variables].index(survey.key)
        name_at = [variable.name for variable in survey.variables].index(survey.name)
        _refuse_doubles(row[key_at] for row in survey.rows)
        known = {row.key: row.id for row in self.cases() if row.key}
        with self.change("Import survey {name}", name=survey.source):
            source_id = self._insert(
                SurveySource(
                    file_name=survey.source,
                    file_sha256=survey.sha256,
                    key=survey.key,
                    rows=len(survey.rows),
                )
            )
            variable_ids = self._add_variables(survey.variables, source_id)
            case_ids: list[int] = []
            for row in survey.rows:
                key = row[key_at] or ""
                name = row[name_at] or key
                if key in known:
                    case_ids.append(known[key])
                    self._set(Case, known[key], name=name)
                else:
                    case_ids.append(self._insert(Case(key=key, name=name, guid=new_guid())))
            renewed = set(known.values()).intersection(case_ids)
            self._clear_attributes(sorted(renewed), variable_ids)
            self._insert_rows(
                Attribute,
                (
                    {"case_id": case_id, "variable_id": variable_id, "value": value}
                    for case_id, row in zip(case_ids, survey.rows, strict=True)
                    for variable_id, value in zip(variable_ids, row, strict=True)
                    if value is not None
                ),
            )
        return SurveyOutcome(len(survey.rows) - len(renewed), len(renewed), len(survey.variables))

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
        existing = {row.name: row.id for row in self.variables()}
        ids: list[int] = []
        for rank, variable in enumerate(variables):
            values: dict[str, Any] = {
                "label": variable.label,
                "type": variable.type.value,
                "group": variable.group,
                "personal": variable.personal,
                "rank": rank,
                "survey_source_id": source_id,
            }
            if variable.name in existing:
                variable_id = int(existing[variable.name])
                self._set(VariableTable, variable_id, **values)
                self.connection.execute(
                    delete(table_of(ValueLabelTable)).where(_label.variable_id == variable_id)
                )
            else:
                variable_id = self._insert(VariableTable(name=variable.name, **values))
            ids.append(variable_id)
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
                    for number, label in enumerate(variable.labels)
                ),
            )
        return ids

    def _clear_attributes(self, case_ids: Sequence[int], variable_ids: Sequence[int]) -> None:
        for case_id in case_ids:
            self.connection.execute(
                delete(table_of(Attribute)).where(
                    _attribute.case_id == case_id, _attribute.variable_id.in_(list(variable_ids))
                )
            )


def _refuse_doubles(keys: Iterable[str | None]) -> None:
    doubles = [key for key, count in Counter(keys).items() if key and count > 1]
    if doubles:
        raise InvalidRequest(
            "More than one row has the key {keys}. Nothing was changed. "
            "Choose a column that tells the cases apart, or correct the table.",
            keys=", ".join(doubles[:5]) + ("…" if len(doubles) > 5 else ""),
        )
