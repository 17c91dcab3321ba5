"""A table and its plan made into a survey, whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from codage.domain.message import Message
from codage.domain.survey import Survey, VariableType
from codage.domain.task import Advance, unwatched
from codage.survey.cells import decimal_number, iso_date, whole_number, yes_or_no
from codage.survey.errors import SurveyError
from codage.survey.plan import ColumnPlan, SurveyPlan
from codage.survey.table import Problem, RawTable, rows_of
from codage.survey.words import plain

MOST_PROBLEMS = 200
_FEW = 4
_STEPS = 50
_EVERYTHING_FITS = (VariableType.TEXT, VariableType.NOMINAL, VariableType.ORDINAL)
_NAME = re.compile(r"[^\W\d]\w{0,63}")


def build_survey(table: RawTable, plan: SurveyPlan, advance: Advance = unwatched) -> Survey:
    """The survey that `table` gives under `plan`, its values in canonical form.

    Raises:
        SurveyError: the first of `problems_of`; nothing is half-built.
    """
    for problem in _problems(table, plan, advance):
        raise SurveyError(problem.message.template, **problem.message.values)
    included = [index for index, column in enumerate(plan.columns) if column.included]
    columns = []
    for place, index in enumerate(included):
        if place % (1 + len(included) // _STEPS) == 0:
            advance(place, len(included))
        columns.append(_canonical_column(table, index, plan.columns[index]))
    return Survey(
        source=table.source,
        sha256=table.sha256,
        variables=tuple(plan.columns[index].variable for index in included),
        rows=rows_of(columns),
        key=plan.key,
        name=plan.name or plan.key,
    )


def problems_of(
    table: RawTable, plan: SurveyPlan, advance: Advance = unwatched
) -> tuple[Problem, ...]:
    """What keeps `table` from becoming a survey under `plan`; at most the first two hundred."""
    return tuple(islice(_problems(table, plan, advance), MOST_PROBLEMS))


def remarks_of(
    table: RawTable, plan: SurveyPlan, advance: Advance = unwatched
) -> tuple[Problem, ...]:
    """What is worth a look and stops nothing: notes on columns, values without a label."""
    return tuple(islice(_remarks(table, plan, advance), MOST_PROBLEMS))


def canonical(column: ColumnPlan) -> Callable[[str], str | None]:
    """A function from a cell of `column` to its stored value; None where it does not fit."""
    convert = _converter(column)
    labelled = {x.value for x in column.labels}
    kept = {*column.missing, *(x.value for x in column.labels if x.missing)}
    codes = {plain(label.label): label.value for label in column.labels if label.label}
    if not kept and not labelled and not codes:
        return convert

    def stored(cell: str) -> str | None:
        if cell in kept or cell in labelled:
            return cell
        value = convert(cell)
        if value in labelled:
            return value
        return codes.get(plain(cell), value)

    return stored


def _converter(column: ColumnPlan) -> Callable[[str], str | None]:
    match column.type:
        case VariableType.INTEGER:
            return whole_number
        case VariableType.DECIMAL:
            return lambda cell: decimal_number(cell, comma=column.decimal_comma)
        case VariableType.DATE:
            return lambda cell: iso_date(cell, column.date_order)
        case VariableType.MULTIPLE:
            return yes_or_no
        case _:
            return str


def _converted(column: ColumnPlan, cells: Iterable[str | None]) -> dict[str | None, str | None]:
    """What each different one of the `cells` becomes; None where it is empty or does not fit."""
    stored = canonical(column)
    return {None: None} | {cell: stored(cell) for cell in set(cells) if cell is not None}


def _canonical_column(table: RawTable, index: int, column: ColumnPlan) -> list[str | None]:
    cells = table.column(index)
    known = _converted(column, cells)
    return [known[cell] for cell in cells]


def _problems(table: RawTable, plan: SurveyPlan, advance: Advance) -> Iterator[Problem]:
    if len(plan.columns) != len(table.headers):
        yield Problem(
            Message(
                "The plan has {planned} columns and the table {columns}. Nothing was imported. "
                "Read the table again.",
                {"planned": len(plan.columns), "columns": len(table.headers)},
            )
        )
        return
    yield from _name_problems(table, plan)
    yield from _key_problems(table, plan)
    for index, column in enumerate(plan.columns):
        if index % (1 + len(plan.columns) // _STEPS) == 0:
            advance(index, len(plan.columns))
        if column.included:
            yield from _value_problems(table, index, column)


def _name_problems(table: RawTable, plan: SurveyPlan) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for index, column in enumerate(plan.columns):
        if not column.included:
            continue
        if not _NAME.fullmatch(column.name):
            where = table.column_name(index)
            yield Problem(
                Message(
                    "Column {column}: “{name}” cannot name a variable. Nothing was imported. "
                    "Use letters, digits and underscores, and a letter first.",
                    {"column": where, "name": column.name},
                ),
                column=where,
            )
        elif (before := first.setdefault(column.name.casefold(), index)) != index:
            where = table.column_name(index)
            yield Problem(
                Message(
                    "Columns {first} and {second} would both be the variable {name}. Nothing was "
                    "imported. Give one of them another name, or leave it out.",
                    {
                        "first": table.column_name(before),
                        "second": where,
                        "name": column.name,
                    },
                ),
                column=where,
            )


def _key_problems(table: RawTable, plan: SurveyPlan) -> Iterator[Problem]:
    included = {column.name: i for i, column in enumerate(plan.columns) if column.included}
    if plan.key not in included:
        yield Problem(
            Message(
                "No column identifies the cases. Nothing was imported. Choose a column in which "
                "each row has its own value."
            )
        )
        return
    if plan.name and plan.name not in included:
        yield Problem(
            Message(
                "The column {name}, which names the cases, is left out. Nothing was imported. "
                "Take it in, or choose another column for the names.",
                {"name": plan.name},
            )
        )
    index = included[plan.key]
    where = table.column_name(index)
    rows: dict[str, list[int]] = {}
    values = _canonical_column(table, index, plan.columns[index])
    for number, value in zip(table.row_numbers, values, strict=True):
        if value is None:
            yield Problem(
                Message(
                    "Row {row} has no identifier in column {column}. Nothing was imported. "
                    "Fill the cell in the table, or choose another column.",
                    {"row": number, "column": where},
                ),
                number,
                where,
            )
        else:
            rows.setdefault(value, []).append(number)
    for value, numbers in rows.items():
        if len(numbers) > 1:
            yield Problem(
                Message(
                    "Rows {rows} have the same identifier “{value}” in column {column}. Nothing "
                    "was imported. Correct the table, or choose another column.",
                    {
                        "rows": ", ".join(map(str, numbers[:10])) + "…" * (len(numbers) > 10),
                        "value": value,
                        "column": where,
                    },
                ),
                numbers[1],
                where,
            )


def _value_problems(table: RawTable, index: int, column: ColumnPlan) -> Iterator[Problem]:
    if column.type in _EVERYTHING_FITS:
        return
    cells = table.column(index)
    misfits = {cell for cell, value in _converted(column, cells).items() if value is None}
    if len(misfits) == 1:
        return  # the empty cell alone
    where = table.column_name(index)
    for number, cell in zip(table.row_numbers, cells, strict=True):
        if cell is not None and cell in misfits:
            yield Problem(_misfit(column, number, where, cell), number, where)


def _misfit(column: ColumnPlan, row: int, where: str, cell: str) -> Message:
    values = {"row": row, "column": where, "value": cell if len(cell) < 60 else cell[:59] + "…"}
    match column.type:
        case VariableType.INTEGER:
            return Message(
                "Row {row}, column {column}: “{value}” is not a whole number. Nothing was "
                "imported. Choose another type for the column, or make this a code for no answer.",
                values,
            )
        case VariableType.DECIMAL:
            return Message(
                "Row {row}, column {column}: “{value}” is not a number. Nothing was imported. "
                "Check the decimal mark, choose another type for the column, or make this a code "
                "for no answer.",
                values,
            )
        case VariableType.DATE:
            return Message(
                "Row {row}, column {column}: “{value}” is not a date. Nothing was imported. "
                "Check the order of day and month, choose another type for the column, or make "
                "this a code for no answer.",
                values,
            )
        case _:
            return Message(
                "Row {row}, column {column}: “{value}” is neither ticked nor empty (1 or 0, yes "
                "or no). Nothing was imported. Choose another type for the column, or make this "
                "a code for no answer.",
                values,
            )


def _remarks(table: RawTable, plan: SurveyPlan, advance: Advance) -> Iterator[Problem]:
    for index, column in enumerate(plan.columns):
        if index % (1 + len(plan.columns) // _STEPS) == 0:
            advance(index, len(plan.columns))
        for note in column.notes:
            yield Problem(note, column=table.column_name(index))
        if column.included and not column.labels:
            yield from _strays(table, index, column)
        if not column.included or not any(not label.missing for label in column.labels):
            continue
        if column.type not in (VariableType.NOMINAL, VariableType.ORDINAL):
            continue
        known = {label.value for label in column.variable.labels}
        values = _canonical_column(table, index, column)
        strange = dict.fromkeys(v for v in values if v is not None and v not in known)
        if strange:
            message = Message(
                "Values without a label: {values}.", {"values": ", ".join(islice(strange, 10))}
            )
            yield Problem(message, column=table.column_name(index))


def _strays(table: RawTable, index: int, column: ColumnPlan) -> Iterator[Problem]:
    """The few cells that keep a column of numbers or dates from being one."""
    if column.type not in (VariableType.TEXT, VariableType.NOMINAL):
        return
    cells = {cell for cell in table.column(index) if cell is not None} - set(column.missing)
    if any(cell[0] == "0" and cell[1:2].isdigit() for cell in cells):
        return  # codes with zeros before them, such as those of departments
    kinds: tuple[Callable[[str], object], ...] = (
        lambda cell: decimal_number(cell, comma=True) or decimal_number(cell, comma=False),
        lambda cell: iso_date(cell, column.date_order),
    )
    for fits in kinds:
        most = min(len(cells) // _FEW, len(cells) - _FEW)
        odd = set(islice((cell for cell in cells if not fits(cell)), max(0, most) + 1))
        if not odd or len(odd) > most:
            continue
        for number, row in zip(table.row_numbers, table.rows, strict=True):
            cell = row[index]
            if cell in odd:
                message = Message(
                    "Nearly all of this column are numbers or dates, and “{value}” is not. Make it "
                    "a code for no answer, and choose the type of the others.",
                    {"value": cell if len(cell) < 60 else cell[:59] + "…"},
                )
                yield Problem(message, number, table.column_name(index))
