"""SPSS files (.sav, .zsav): labels, measures, missing values and ranges, multiple responses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from codage.domain.message import Message
from codage.domain.survey import VariableType
from codage.domain.task import Advance, unwatched
from codage.survey.reshaping import Cells, NewColumn, chosen, reshaped
from codage.survey.statistical import (
    Contents,
    contents,
    labels_of,
    number_type,
    table_of,
    value_text,
)
from codage.survey.table import Description, RawTable, SurveyFile

_DATED = ("DATE", "ADATE", "EDATE", "SDATE", "JDATE", "DATETIME", "YMDHMS")


def recognises(file: SurveyFile) -> bool:
    """Whether the file begins as SPSS's own do, compressed or not."""
    return file.head.startswith((b"$FL2", b"$FL3", b"2LF$"))


def read(file: SurveyFile, sheet: str | None = None, advance: Advance = unwatched) -> RawTable:
    """The table, with what the file says of its variables.

    Raises:
        SurveyError: the file is damaged, too big or empty.
    """
    import pyreadstat

    found = contents(file, pyreadstat.read_sav, advance)
    table = table_of(file, "SPSS", found, [_description(found, name) for name in found.columns])
    return _with_sets(table, found)


def _description(found: Contents, name: str) -> Description:
    meta = found.meta
    values = found.columns[name]
    labels = labels_of(found, name, _missing(meta.missing_ranges.get(name, ())))
    label = (meta.column_names_to_labels.get(name) or "").strip()
    return Description(name, label, _type(found, name, values, bool(labels)), labels)


def _type(found: Contents, name: str, values: Any, labelled: bool) -> VariableType | None:
    """The type that format and measure tell; of a text nominal tells nothing, as SPSS's default."""
    form = str(found.meta.original_variable_types.get(name, ""))
    if form.rstrip("0123456789.") in _DATED:
        return VariableType.DATE
    measure = found.meta.variable_measure.get(name, "unknown")
    textual = form.startswith("A")
    if measure == "ordinal":
        return VariableType.ORDINAL if labelled or not textual else None
    if measure == "nominal" and (labelled or not textual):
        return VariableType.NOMINAL
    if measure == "scale" and not textual:
        return number_type(values)
    return None


def _missing(ranges: Any) -> Callable[[Any], bool]:
    """Whether a value is one of the user's missing ones, or in their range."""

    def is_missing(value: Any) -> bool:
        for one in ranges:
            low, high = (one["lo"], one["hi"]) if isinstance(one, dict) else (one, one)
            if isinstance(value, str) and isinstance(low, str):
                if value.rstrip() == low.rstrip() or low <= value <= high:
                    return True
            elif isinstance(value, int | float) and isinstance(low, int | float):  # noqa: SIM102
                if low <= value <= high:
                    return True
        return False

    return is_missing


def _with_sets(table: RawTable, found: Contents) -> RawTable:
    """The table with the multiple-response sets as ticks, of both kinds that SPSS has."""
    places = {header: index for index, header in enumerate(table.headers)}
    descriptions: list[Description] = []
    replaced: dict[int, Cells] = {}
    added: dict[int, list[NewColumn]] = {}
    known = {description.heading: description for description in table.descriptions}
    for name, one in (found.meta.mr_sets or {}).items():
        members = [variable for variable in one["variable_list"] if variable in places]
        if not members:
            continue
        group = Description(name.lstrip("$"), (one.get("label") or "").strip())
        if one.get("is_dichotomy"):
            counted = _counted(one.get("counted_value"))
            for member in members:
                index = places[member]
                replaced[index] = _ticked(table.column(index), counted, known[member])
                descriptions.append(_member(known[member], group))
        else:
            added[places[members[-1]]] = _categories(table, places, members, known, group)
            descriptions += [_set_aside(known[member]) for member in members]
    return reshaped(table, replaced, added, descriptions)


def _counted(value: Any) -> str:
    text = value_text(value).strip()
    return text.removesuffix(".0") if text else "1"


def _ticked(cells: Cells, counted: str, about: Description) -> Cells:
    missing = {label.value for label in about.labels if label.missing}
    return [
        cell if cell is None or cell in missing else "1" if cell == counted else "0"
        for cell in cells
    ]


def _member(about: Description, group: Description) -> Description:
    label = " – ".join(filter(None, (group.label, about.label or about.name)))
    missing = tuple(label for label in about.labels if label.missing)
    return Description(about.name, label, VariableType.MULTIPLE, missing, group=group.name)


def _categories(
    table: RawTable,
    places: dict[str, int],
    members: list[str],
    known: dict[str, Description],
    group: Description,
) -> list[NewColumn]:
    """A tick for each category that the variables of a set hold."""
    labels = {x.value: x for member in members for x in known[member].labels}
    options = {value: x.label or value for value, x in labels.items() if not x.missing}
    answers: list[frozenset[str] | None] = []
    for row in table.rows:
        given = [cell for member in members if (cell := row[places[member]]) is not None]
        answers.append(frozenset(given) if given else None)
        for cell in given:
            if cell not in labels:
                options.setdefault(cell, cell)
    columns = chosen(group.name, group, list(options.items()), answers)
    # The variables of the set are named after their number: categories are named after words.
    return [
        replace(column, description=replace(column.description, name=f"{group.name}_{label}"))
        for column, label in zip(columns, options.values(), strict=True)
    ]


def _set_aside(about: Description) -> Description:
    note = Message("Left out: its answers are ticked in the columns after it.")
    return Description(
        about.name, about.label, VariableType.NOMINAL, about.labels, included=False, notes=(note,)
    )
