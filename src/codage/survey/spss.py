"""SPSS files (.sav, .zsav): labels, measures, missing values and ranges, multiple responses."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from codage.domain.survey import VariableType
from codage.domain.task import Advance, unwatched
from codage.survey.moments import spss_form
from codage.survey.reshaping import Cells, NewColumn, chosen, reshaped
from codage.survey.statistical import (
    Contents,
    contents,
    labels_of,
    number_type,
    table_of,
)
from codage.survey.table import Description, RawTable, SurveyFile
from codage.survey.technical import TICKED
from codage.survey.workbook import number_text

_LONGEST_DICTIONARY = 4_000_000  # bytes


def recognises(file: SurveyFile) -> bool:
    """Whether the file begins as SPSS's own do, compressed or not."""
    return file.head.startswith((b"$FL2", b"$FL3", b"2LF$"))


def read(file: SurveyFile, sheet: str | None = None, advance: Advance = unwatched) -> RawTable:
    """The table, with what the file says of its variables.

    Raises:
        SurveyError: the file is damaged, too big or empty.
    """
    import pyreadstat

    found = contents(file, pyreadstat.read_sav, spss_form, advance)
    table = table_of(file, "SPSS", found, [_description(found, name) for name in found.columns])
    return _with_sets(table, found, file)


def _description(found: Contents, name: str) -> Description:
    meta = found.meta
    values = found.columns[name]
    labels = labels_of(found, name, _missing(meta.missing_ranges.get(name, ())))
    kind = _type(found, name, values, bool(labels))
    return Description(name, found.label(name), kind, labels)


def _type(found: Contents, name: str, values: Any, labelled: bool) -> VariableType | None:
    """The type that format and measure tell; of a text nominal tells nothing, as SPSS's default."""
    shown = found.shown.get(name)
    if shown is not None and shown.is_date:
        return VariableType.DATE
    measure = found.meta.variable_measure.get(name, "unknown")
    textual = found.meta.readstat_variable_types.get(name) == "string"
    if measure == "ordinal":
        return VariableType.ORDINAL if labelled or not textual else None
    if measure == "nominal" and (labelled or not textual):
        return VariableType.NOMINAL
    if measure == "scale" and not textual and shown is None:
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


def _with_sets(table: RawTable, found: Contents, file: SurveyFile) -> RawTable:
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
            counted = _counted(one.get("counted_value"), name, file)
            answered = _answered(table, [places[member] for member in members])
            for member in members:
                index, about = places[member], known[member]
                replaced[index] = _ticked(table.column(index), counted, about, answered)
                if one.get("type") == "E":
                    about = _labelled_by(about, counted)
                descriptions.append(_member(about, group))
        else:
            added[places[members[-1]]] = _categories(table, places, members, known, group)
            descriptions += [_set_aside(known[member]) for member in members]
    return reshaped(table, replaced, added, descriptions)


def _counted(value: float | None, name: str, file: SurveyFile) -> str:
    """The value that counts as a tick in the set `name`; the library tells it of numbers alone."""
    if value is not None:
        return number_text(value)
    with file.path.open("rb") as stream:
        head = stream.read(_LONGEST_DICTIONARY)
    set_of_words = rb"\$?" + re.escape(name.lstrip("$").encode()) + rb"=(?:D|E [0-9]+ )([0-9]+) "
    if found := re.search(set_of_words, head):
        return head[found.end() : found.end() + int(found[1])].decode("utf-8", "replace").strip()
    return "1"


def _labelled_by(about: Description, counted: str) -> Description:
    """The description with the words of the value that is counted as the variable's own."""
    words = next((x.label for x in about.labels if x.value == counted), "")
    return replace(about, label=words or about.label)


def _answered(table: RawTable, members: Sequence[int]) -> list[bool]:
    """For each row, whether any variable of a set has a value."""
    return [any(row[index] is not None for index in members) for row in table.rows]


def _ticked(cells: Cells, counted: str, about: Description, answered: Sequence[bool]) -> Cells:
    """1 and 0; some programs leave what was not ticked empty where something else was."""
    missing = {label.value for label in about.labels if label.missing}
    return [
        cell
        if cell in missing
        else "1"
        if cell == counted
        else "0"
        if cell is not None or known
        else None
        for cell, known in zip(cells, answered, strict=True)
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
    nothing = {value for value, x in labels.items() if x.missing}
    answers: list[frozenset[str] | None] = []
    for row in table.rows:
        cells = [row[places[member]] for member in members]
        given = [cell for cell in cells if cell is not None and cell not in nothing]
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
    return Description(
        about.name, about.label, VariableType.NOMINAL, about.labels, included=False, notes=(TICKED,)
    )
