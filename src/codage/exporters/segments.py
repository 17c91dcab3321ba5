"""Every segment looked at: where it is, who said it, who coded it, and its text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import Any

import pandas as pd

from codage.analysis.chosen import chosen_codings
from codage.domain.anchors import DocumentId
from codage.domain.message import Message
from codage.exporters.options import ExportOptions, InWords
from codage.exporters.survey_columns import SurveyColumns
from codage.exporters.table import Column, ExportTable, Kind, Row
from codage.project.frames import Frames
from codage.project.rows import Origin

_ORIGINS = {
    Origin.PERSON: Message("a person"),
    Origin.IMPORTED: Message("imported"),
    Origin.SEARCH: Message("found by a search"),
    Origin.SUGGESTION: Message("proposed and accepted"),
}


def table(frames: Frames, options: ExportOptions, in_words: InWords) -> ExportTable:
    """One row a coding, in the order of documents and of the text.

    ``options.variables`` adds survey columns. Speakers are those of the turns it touches,
    cases those that they speak for where they are linked to some, else the document's.
    """
    leading = _leading(in_words)
    survey = SurveyColumns(
        frames,
        options,
        in_words,
        taken=[column.name for column in leading],
        only=options.variables,
    )
    codings = chosen_codings(frames, options.selection)
    rows = _rows(frames, codings, survey, in_words)
    columns = (*leading, *survey.columns)
    return ExportTable(in_words(Message("Segments")), columns, rows, len(codings))


def _rows(
    frames: Frames, codings: pd.DataFrame, survey: SurveyColumns, in_words: InWords
) -> Iterator[Row]:
    codes = frames.codes.set_index("code_id")
    names, paths = codes["name"].to_dict(), codes["path"].to_dict()
    coders = frames.coders.set_index("coder_id")["name"].to_dict()
    documents = frames.documents.set_index("document_id")["name"].to_dict()
    cases_of = frames.document_cases.groupby("document_id")["case_id"].agg(tuple).to_dict()
    spoken_for = frames.coding_cases.groupby("coding_id")["case_id"].agg(tuple).to_dict()
    turns = dict(iter(frames.turns.groupby("document_id")))
    memos = frames.coding_memos
    origins = {origin.value: in_words(name) for origin, name in _ORIGINS.items()}
    about: dict[tuple[int, ...], tuple[str, str, Row]] = {}
    listed: Iterator[Any] = codings.itertuples()
    for document_id, of_document in groupby(listed, key=attrgetter("document_id")):
        text = frames.project.document_text(DocumentId(document_id)).text
        spoken = _Spoken(turns[document_id])
        of_all = cases_of.get(document_id, ())
        for coding in of_document:
            case_ids = spoken_for.get(coding.coding_id, of_all)
            if case_ids not in about:
                about[case_ids] = (
                    survey.key(case_ids),
                    survey.name(case_ids),
                    survey.cells(case_ids),
                )
            key, name, attributes = about[case_ids]
            speaker, time = spoken.under(coding.start, coding.end)
            yield (
                documents[document_id],
                key,
                name,
                coders[coding.coder_id],
                names[coding.code_id],
                paths[coding.code_id],
                text[coding.start : coding.end],
                speaker,
                time,
                coding.start,
                coding.end,
                coding.words,
                coding.respondent_words,
                None if coding.weight is pd.NA else int(coding.weight),
                memos.get(coding.coding_id, ""),
                origins[coding.origin],
                *attributes,
            )


class _Spoken:
    """The speakers and times of one document's turns."""

    def __init__(self, turns: pd.DataFrame) -> None:
        self._starts: list[int] = turns["start"].tolist()
        self._speakers: list[str] = turns["speaker"].tolist()
        self._times: list[Any] = turns["start_ms"].tolist()

    def under(self, start: int, end: int) -> tuple[str, str]:
        """Who speaks in the turns from `start` to `end`, and when the first of them begins."""
        first = bisect_right(self._starts, start) - 1
        last = bisect_left(self._starts, end) - 1
        speakers = dict.fromkeys(filter(None, self._speakers[first : last + 1]))
        return "; ".join(speakers), _clock(self._times[first])


def _clock(milliseconds: Any) -> str:
    if milliseconds is pd.NA:
        return ""
    minutes, seconds = divmod(int(milliseconds) // 1000, 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{seconds:02d}"


def _leading(in_words: InWords) -> tuple[Column, ...]:
    return (
        Column("document", Kind.TEXT, in_words(Message("Name of the document"))),
        Column("case_key", Kind.TEXT, in_words(Message("Key of the case in the survey"))),
        Column("case_name", Kind.TEXT, in_words(Message("Name of the case"))),
        Column("coder", Kind.TEXT, in_words(Message("Who coded"))),
        Column("code", Kind.TEXT, in_words(Message("Name of the code"))),
        Column("path", Kind.TEXT, in_words(Message("The code and those above it"))),
        Column("text", Kind.TEXT, in_words(Message("The words of the segment"))),
        Column("speaker", Kind.TEXT, in_words(Message("Who speaks"))),
        Column("time", Kind.TEXT, in_words(Message("When the turn begins in the recording"))),
        Column("start", Kind.INTEGER, in_words(Message("First character, counted from 0"))),
        Column("end", Kind.INTEGER, in_words(Message("The character after the last"))),
        Column("words", Kind.INTEGER, in_words(Message("Words of the segment"))),
        Column("respondent_words", Kind.INTEGER, in_words(Message("Words of the respondents"))),
        Column("weight", Kind.INTEGER, in_words(Message("Weight of the coding, 0 to 100"))),
        Column("memo", Kind.TEXT, in_words(Message("Memo of the coding"))),
        Column("origin", Kind.TEXT, in_words(Message("How the coding came to be"))),
    )
