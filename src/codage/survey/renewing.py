"""A newer export of a survey that the project knows: its columns become what they became before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from codage.domain.survey import ValueLabel
from codage.project import Project
from codage.project.rows import VariableRow
from codage.survey.naming import safe_names
from codage.survey.plan import ColumnPlan, SurveyPlan
from codage.survey.retyping import retyped
from codage.survey.table import RawTable

_LEAST_KNOWN = 0.3


@dataclass(frozen=True, slots=True)
class Known:
    """The variables of a project, and the one that identified the cases of its last survey."""

    variables: tuple[VariableRow, ...] = ()
    key: str = ""


def known_of(project: Project) -> Known:
    """What the project knows of surveys."""
    sources = project.survey_sources()
    return Known(tuple(project.variables()), sources[-1].key) if sources else Known()


def as_before(table: RawTable, plan: SurveyPlan, known: Known) -> SurveyPlan:
    """The plan with the names, types, labels and codes for no answer that the project has.

    A column is known by its name, else by its question. Values that only the newer file has get
    the labels that it gives them. A file about other things is left as it is proposed.
    """
    matches = _matches(plan, known.variables)
    keys = [i for i, row in matches.items() if row.name == known.key]
    if not keys or len(matches) < _LEAST_KNOWN * min(len(plan.columns), len(known.variables)):
        return plan
    columns = list(plan.columns)
    for index, row in matches.items():
        columns[index] = _column(table, index, columns[index], row)
    columns = _apart(columns, frozenset(matches))
    name_at = plan.index_of(plan.name)
    name = columns[name_at] if name_at is not None else columns[keys[0]]
    key = replace(columns[keys[0]], included=True)
    columns[keys[0]] = key
    return SurveyPlan(tuple(columns), key.name, name.name if name.included else key.name)


def _matches(plan: SurveyPlan, variables: Sequence[VariableRow]) -> dict[int, VariableRow]:
    by_name = {row.name: row for row in variables}
    matches = {
        index: by_name.pop(column.name)
        for index, column in enumerate(plan.columns)
        if column.name in by_name
    }
    by_label: dict[str, list[VariableRow]] = {}
    for row in by_name.values():
        by_label.setdefault(row.label, []).append(row)
    for index, column in enumerate(plan.columns):
        same = by_label.get(column.label or column.header, [])
        if index not in matches and len(same) == 1:
            matches[index] = same.pop()
    return matches


def _column(table: RawTable, index: int, column: ColumnPlan, row: VariableRow) -> ColumnPlan:
    missing = tuple(label.value for label in row.labels if label.missing)
    labels = tuple(
        replace(label, missing=False) for label in row.labels if label.label or not label.missing
    )
    values = {label.value for label in labels}
    changed = column if column.type is row.type else retyped(table, index, column, row.type)
    return replace(
        changed,
        name=row.name,
        label=row.label if row.label not in ("", column.header) else column.label or row.label,
        labels=(*labels, *_new(column.labels, values, missing)),
        missing=missing,
        group=row.group or changed.group,
        personal=row.personal,
        included=True,
    )


def _new(
    labels: Sequence[ValueLabel], values: set[str], missing: Sequence[str]
) -> tuple[ValueLabel, ...]:
    """Labels of values that the project does not know: not those that only repeat the value."""
    return tuple(
        label
        for label in labels
        if label.value not in values
        and label.value not in missing
        and (label.label != label.value or values)
    )


def _apart(columns: list[ColumnPlan], settled: frozenset[int]) -> list[ColumnPlan]:
    """The columns, with other names for new ones whose name a known variable has now."""
    taken = [columns[index].name for index in sorted(settled)]
    fresh = [index for index in range(len(columns)) if index not in settled]
    names = safe_names([*taken, *(columns[index].name for index in fresh)])[len(taken) :]
    for index, name in zip(fresh, names, strict=True):
        columns[index] = replace(columns[index], name=name)
    return columns
