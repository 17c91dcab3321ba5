"""The types of variables in words: their names, what they mean, and what does not fit them."""

from __future__ import annotations

from codage.domain.survey import VariableType
from codage.gui.words import mark
from codage.survey.cells import DateOrder

TYPE_MEANINGS = {
    VariableType.NOMINAL: mark("Answers without an order: a department, a kind of territory"),
    VariableType.ORDINAL: mark("Answers on a scale, from the first to the last below"),
    VariableType.INTEGER: mark("Counts: inhabitants, sensors, years"),
    VariableType.DECIMAL: mark("Amounts and shares: 0.5, 1 234.50"),
    VariableType.DATE: mark("Days, with or without an hour"),
    VariableType.TEXT: mark("Free answers and identifiers, kept to the letter"),
    VariableType.MULTIPLE: mark("One answer of a question with several: 1 ticked, 0 not"),
}

MISFITS = {
    VariableType.INTEGER: mark("“{value}” is not a whole number."),
    VariableType.DECIMAL: mark("“{value}” is not a number."),
    VariableType.DATE: mark("“{value}” is not a date."),
    VariableType.MULTIPLE: mark("“{value}” is neither ticked nor empty (1 or 0, yes or no)."),
}

DATE_ORDERS = {
    DateOrder.DAY_FIRST: mark("Day, month, year (24/11/2026)"),
    DateOrder.MONTH_FIRST: mark("Month, day, year (11/24/2026)"),
    DateOrder.YEAR_FIRST: mark("Year, month, day (2026-11-24)"),
}

ENCODING_NAMES = {
    "utf-8": mark("UTF-8"),
    "cp1252": mark("Windows (Western)"),
    "mac_roman": mark("Macintosh (Western)"),
    "cp850": mark("DOS (Western)"),
    "iso8859_15": mark("ISO 8859-15"),
    "utf-16-le": mark("UTF-16"),
    "utf-16-be": mark("UTF-16 (big endian)"),
}

DELIMITER_NAMES = {
    ";": mark("Semicolon ;"),
    ",": mark("Comma ,"),
    "\t": mark("Tab"),
    "|": mark("Bar |"),
}
