"""Stata files (.dta): variable and value labels, missing values .a to .z, dates."""

from __future__ import annotations

from codage.domain.message import Message
from codage.domain.survey import ValueLabel, VariableType
from codage.domain.task import Advance, unwatched
from codage.survey.detecting import MOST_NUMERIC_CODES
from codage.survey.moments import stata_form
from codage.survey.scales import is_scale
from codage.survey.statistical import Contents, contents, labels_of, number_type, table_of
from codage.survey.table import Description, RawTable, SurveyFile

_OLD = range(0x68, 0x74)  # versions 104 to 115 begin with their number


def recognises(file: SurveyFile) -> bool:
    """Whether the file begins as Stata's do, since version 13 or before."""
    head = file.head
    if head.startswith(b"<stata_dta>"):
        return True
    return (
        len(head) > 3 and head[0] in _OLD and head[1] in (1, 2) and head[2:4] in (b"\1\0", b"\1\1")
    )


def read(file: SurveyFile, sheet: str | None = None, advance: Advance = unwatched) -> RawTable:
    """The table, with what the file says of its variables.

    Raises:
        SurveyError: the file is damaged, too big or empty.
    """
    import pyreadstat

    # Stata before version 14 wrote in the computer's encoding and did not say in which; other
    # programs write its old versions in UTF-8.
    found = contents(file, pyreadstat.read_dta, stata_form, advance, own_encoding="UTF-8")
    return table_of(file, "Stata", found, [_description(found, name) for name in found.columns])


def _description(found: Contents, name: str) -> Description:
    textual = found.meta.readstat_variable_types.get(name) == "string"
    # A letter among numbers is one of the missing values .a to .z.
    labels = labels_of(found, name, lambda value: isinstance(value, str) and not textual)
    shown = found.shown.get(name)
    note = Message("Each month, quarter, half-year or week is read as its first day.")
    notes = (note,) if shown is not None and shown.begins else ()
    return Description(name, found.label(name), _type(found, name, labels), labels, notes=notes)


def _type(found: Contents, name: str, labels: tuple[ValueLabel, ...]) -> VariableType | None:
    """The type that format and labels tell; few unlabelled numbers are left to be looked at."""
    shown = found.shown.get(name)
    if shown is not None and shown.is_date:
        return VariableType.DATE
    missing = {label.value for label in labels if label.missing}
    met = {value for value in found.columns[name] if value is not None and value not in missing}
    named = [label for label in labels if not label.missing]
    if named and len(met) <= 2 * len(named):
        scale = is_scale([label.label for label in named])
        return VariableType.ORDINAL if scale else VariableType.NOMINAL
    if shown is not None:
        return None
    numbers = [value for value in met if isinstance(value, int | float)]
    if len(numbers) == len(met) > MOST_NUMERIC_CODES:
        return number_type(numbers)
    return None
