"""Stata files (.dta): variable and value labels, missing values .a to .z, dates."""

from __future__ import annotations

from codage.domain.survey import ValueLabel, VariableType
from codage.domain.task import Advance, unwatched
from codage.survey.detecting import MOST_NUMERIC_CODES
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

    found = contents(file, pyreadstat.read_dta, advance)
    return table_of(file, "Stata", found, [_description(found, name) for name in found.columns])


def _description(found: Contents, name: str) -> Description:
    meta = found.meta
    letters = {value for value in found.columns[name] if isinstance(value, str)}
    if meta.readstat_variable_types.get(name) == "string":
        letters = set()
    labels = labels_of(
        found, name, lambda value: value in letters or (isinstance(value, str) and len(value) == 1)
    )
    label = (meta.column_names_to_labels.get(name) or "").strip()
    return Description(name, label, _type(found, name, letters, labels), labels)


def _type(
    found: Contents, name: str, letters: set[str], labels: tuple[ValueLabel, ...]
) -> VariableType | None:
    """The type that format and labels tell; few unlabelled numbers are left to be looked at."""
    form = str(found.meta.original_variable_types.get(name, ""))
    if form.startswith(("%td", "%tc", "%tC", "%d", "%-td", "%-tc")):
        return VariableType.DATE
    met = {value for value in found.columns[name] if value is not None and value not in letters}
    named = [label for label in labels if not label.missing]
    if named and len(met) <= 2 * len(named):
        scale = is_scale([label.label for label in named])
        return VariableType.ORDINAL if scale else VariableType.NOMINAL
    numbers = [value for value in met if isinstance(value, int | float)]
    if len(numbers) == len(met) > MOST_NUMERIC_CODES:
        return number_type(numbers)
    return None
