"""From what a person types or pastes to a value of a variable, and from a value to its words."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from codage.domain.message import CodageError
from codage.domain.survey import VariableType
from codage.gui.ranking import folded
from codage.gui.survey.types import MISFITS
from codage.gui.words import mark
from codage.project.rows import VariableRow
from codage.survey.cells import (
    DateOrder,
    decimal_number,
    iso_date,
    whole_number,
    yes_or_no,
)

BETWEEN = " – "
NUMBERS = frozenset({VariableType.INTEGER, VariableType.DECIMAL})
CATEGORIES = frozenset({VariableType.NOMINAL, VariableType.ORDINAL})
_NO_SUCH = mark("“{value}” is none of the values of this variable.")


class Misfit(CodageError):  # noqa: N818
    """What was written is no value of the variable; ``reason`` has no names in it."""


def shown(variable: VariableRow, value: str | None) -> str:
    """A value as the grid shows it: with its label, a number as the reader writes it."""
    if value is None:
        return ""
    for label in variable.labels:
        if label.value == value:
            named = label.label and label.label != value
            return f"{value}{BETWEEN}{label.label}" if named else value
    if variable.type is VariableType.DECIMAL:
        return value.replace(".", QLocale().decimalPoint())
    if variable.type is VariableType.DATE:
        return value.replace("T", " ")
    return value


def plain(variable: VariableRow, value: str | None) -> str:
    """A value as it is copied: without its label."""
    if value is not None and variable.type is VariableType.DECIMAL:
        return value.replace(".", QLocale().decimalPoint())
    return value or ""


def stored(variable: VariableRow, text: str) -> str | None:
    """The value that `text` stands for, None for an empty one. Raises Misfit.

    A value with a label may be written by either, or as the grid shows it.
    """
    if variable.type is VariableType.TEXT:
        return text.strip("\n") or None
    text = text.strip()
    if not text:
        return None
    if (labelled := _by_label(variable, text)) is not None:
        return labelled
    match variable.type:
        case VariableType.INTEGER:
            value = whole_number(text)
        case VariableType.DECIMAL:
            value = _decimal(text)
        case VariableType.DATE:
            value = _date(text)
        case VariableType.MULTIPLE:
            value = yes_or_no(text)
        case _:
            value = None if variable.labels else text
    if value is None:
        raise Misfit(MISFITS.get(variable.type, _NO_SUCH), value=text)
    return value


def _by_label(variable: VariableRow, text: str) -> str | None:
    for label in variable.labels:
        if text == label.value:
            return label.value
    wanted = folded(text)
    for label in variable.labels:
        if wanted in (folded(label.label), folded(f"{label.value}{BETWEEN}{label.label}")):
            return label.value
    return None


def _decimal(text: str) -> str | None:
    comma = QLocale().decimalPoint() == ","
    return decimal_number(text, comma=comma) or decimal_number(text, comma=not comma)


def _date(text: str) -> str | None:
    """A date in the reader's order, else in the one that makes a date of it."""
    written = QLocale().dateFormat(QLocale.FormatType.ShortFormat).casefold()
    usual = DateOrder.MONTH_FIRST if written.startswith("m") else DateOrder.DAY_FIRST
    orders = (usual, *DateOrder)
    return next((date for order in orders if (date := iso_date(text, order))), None)
