"""The data dictionary beside a table: what each column is, and where the numbers come from."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import pandas as pd

import codage
from codage.analysis.selection import Absent, Condition, Hierarchy, Selection, Spoken
from codage.domain.message import Message
from codage.exporters.options import ExportOptions, InWords
from codage.exporters.table import Column, ExportTable, Kind
from codage.project.frames import Frames

_COLUMNS = ("column", "label", "type", "values", "missing", "origin")


def dictionary_of(
    frames: Frames, table: ExportTable, options: ExportOptions, in_words: InWords
) -> ExportTable:
    """One row a column of `table`, then rows that say which project, when and which filters."""
    described = [
        (c.name, c.label, c.type or c.kind.value, c.values, c.missing, c.origin)
        for c in table.columns
    ]
    about = [("", line, "", "", "", "") for line in _about(frames, table, options, in_words)]
    rows = [*described, *about]
    columns = tuple(Column(name, Kind.TEXT, name) for name in _COLUMNS)
    return ExportTable(in_words(Message("Dictionary")), columns, rows, len(rows))


def _about(
    frames: Frames, table: ExportTable, options: ExportOptions, in_words: InWords
) -> Iterator[str]:
    yield in_words(
        Message(
            "Project {project} as last changed on {when}, exported with Codage {version}: "
            "{count} rows.",
            {
                "project": frames.project.name,
                "when": _last_changed(frames),
                "version": codage.__version__,
                "count": table.count,
            },
        )
    )
    if options.title:
        yield options.title
    for message in _filters(frames, options.selection):
        yield in_words(message)
    yield in_words(
        Message(
            "A word is a run of letters and digits; a hyphen joins two runs, an apostrophe parts "
            "them. What stands in [square brackets] is not counted. A word under several "
            "segments of one code counts once."
        )
    )
    yield in_words(
        Message(
            "In a .csv, text that begins with =, +, - or @ has an apostrophe before it, so that "
            "no spreadsheet runs it as a formula. An empty cell means no data, not zero."
        )
    )
    yield in_words(
        Message(
            "In an .xlsx, a text of more than 32,767 characters ends in … there; a .csv holds it "
            "whole."
        )
    )


def _last_changed(frames: Frames) -> str:
    """The moment of the project's state: unlike that of the export, the same in each of them."""
    newest = frames.project.history(1)
    return newest[0].at.isoformat(sep=" ", timespec="minutes") if newest else "-"


def _filters(frames: Frames, selection: Selection) -> Iterator[Message]:
    yield (
        Message("Speech: respondents only.")
        if selection.spoken is Spoken.RESPONDENTS
        else Message("Speech: respondents and interviewers.")
    )
    yield (
        Message("Codes count their own segments and those of the codes under them.")
        if selection.hierarchy is Hierarchy.WITH_DESCENDANTS
        else Message("Codes count their own segments only.")
    )
    if selection.document_ids is None:
        yield Message("Documents: all.")
    else:
        names = _names(frames.documents, "document_id", selection.document_ids)
        yield Message("Documents: {names}.", {"names": names})
    if selection.code_ids is None:
        yield Message("Codes: all.")
    else:
        names = _names(frames.codes, "code_id", selection.code_ids)
        yield Message("Codes: {names}.", {"names": names})
    if selection.coder_ids is None:
        yield Message("Coders: all.")
    else:
        names = _names(frames.coders, "coder_id", selection.coder_ids)
        yield Message("Coders: {names}.", {"names": names})
    for condition in selection.conditions:
        yield Message(
            "Cases where {variable} is {values}.",
            {"variable": condition.variable, "values": _values(condition)},
        )


def _names(frame: pd.DataFrame, column: str, chosen: Collection[int]) -> str:
    return ", ".join(frame.loc[frame[column].isin(chosen), "name"])


def _values(condition: Condition) -> str:
    answers = sorted(value for value in condition.values if not isinstance(value, Absent))
    absent = sorted(value.value for value in condition.values if isinstance(value, Absent))
    return ", ".join([*answers, *absent])
