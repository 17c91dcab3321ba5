"""Codes by the values of a variable."""

from __future__ import annotations

from codage.analysis.crosstab import crosstab
from codage.analysis.selection import Absent, Answer, Selection
from codage.domain.message import Message
from codage.exporters.analysed.asked import Asked, code_columns, named_codes, variable_asked
from codage.exporters.column_names import safe_names
from codage.exporters.options import InWords
from codage.exporters.table import Column, ExportTable, Kind
from codage.project.project import Project

TAKES = frozenset({"by", "measure"})
ABSENT = {
    Absent.MISSING: ("no_answer", Message("No answer")),
    Absent.NO_CASE: ("no_case", Message("Documents without a case")),
}


def table(project: Project, selection: Selection, asked: Asked, in_words: InWords) -> ExportTable:
    """One row a code, a column a value; labels tell how many cases, documents and words it has."""
    frames = project.frames
    crossed = crosstab(frames, variable_asked(frames, asked), selection, asked.measure)
    leading = code_columns(in_words)
    names = value_names([(one.value, one.label) for one in crossed.columns], ["code", "path"])
    columns = [*leading]
    for name, one in zip(names, crossed.columns, strict=True):
        said = in_words(ABSENT[one.value][1]) if isinstance(one.value, Absent) else one.label
        told = Message(
            "{value}: {cases} cases, {documents} documents, {words} words",
            {"value": said, "cases": one.cases, "documents": one.documents, "words": one.words},
        )
        columns.append(Column(name, Kind.INTEGER, in_words(told)))
    rows = [
        (*code, *cells)
        for code, cells in zip(
            named_codes(frames, crossed.counts.index.tolist()),
            crossed.counts.to_numpy().tolist(),
            strict=True,
        )
    ]
    return ExportTable(in_words(Message("Codes by variable")), tuple(columns), rows, len(rows))


def value_names(values: list[tuple[Answer, str]], taken: list[str]) -> list[str]:
    """Short names for columns of values."""
    said = [ABSENT[value][0] if isinstance(value, Absent) else label for value, label in values]
    return safe_names(said, taken=taken)
