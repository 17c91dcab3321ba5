"""Coded counts merged with the survey: one row a case or a document, or one a single value.

Documents without a case and cases without a document are both there. A case without a document
has empty counts, since nothing was said, where one that was interviewed has zeros.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

import numpy as np
import pandas as pd

from codage.analysis.chosen import (
    chosen_cases,
    chosen_codes,
    chosen_documents,
    chosen_links,
    spoken_by_group,
)
from codage.analysis.selection import Measure, Selection, Spoken
from codage.analysis.tally import tally_groups
from codage.domain.message import Message
from codage.exporters.column_names import LONGEST, safe_names
from codage.exporters.options import ExportOptions, InWords, Shape, Unit
from codage.exporters.survey_columns import SurveyColumns
from codage.exporters.table import Cell, Column, ExportTable, Kind, Row
from codage.project.frames import Frames

_LEADING = ("case_key", "case_name", "documents", "document", "words", "respondent_words")
_MEASURES = (
    ("n", Kind.INTEGER, Message("Number of segments: {code}")),
    ("has", Kind.INTEGER, Message("Whether there is a segment (0 or 1): {code}")),
    ("words", Kind.INTEGER, Message("Words coded: {code}")),
    ("share", Kind.DECIMAL, Message("Share of the respondents' own words (0 to 1): {code}")),
)
_PREFIX = 6
MEASURES = len(_MEASURES)
"""So many columns a code has in the wide table: segments, presence, words, share."""


def table(frames: Frames, options: ExportOptions, in_words: InWords) -> ExportTable:
    """The merged table.

    Wide: case_key, case_name, documents (their number), document (their names), words and
    respondent_words, the survey, then for each code n_ (segments), has_ (0 or 1), words_ and
    share_ (of the respondents' words, those under the code). Tidy: one row a case, document,
    code and measure. Where a document's speakers have cases of their own, a row about one case
    counts what these said alone (`codage.project.case_speech`). What several cases of one
    document say differently is left empty.
    """
    codes = chosen_codes(frames, options.selection)
    survey = SurveyColumns(frames, options, in_words, taken=_LEADING)
    if options.shape is Shape.TIDY:
        return _tidy(frames, options, in_words, survey, codes)
    units = (_by_document if options.unit is Unit.DOCUMENT else _by_case)(frames, options.selection)
    counts = _Counts(frames, options.selection, units, codes)
    stems = _stems(frames)
    listed: Iterator[Any] = codes.itertuples()
    measured = [
        Column(
            name=f"{prefix}_{stems[code.code_id]}",
            kind=kind,
            label=in_words(Message(label.template, {"code": code.path})),
            values="0, 1" if prefix == "has" else "",
            origin=in_words(Message("Codings")),
            code=code.path,
        )
        for code in listed
        for prefix, kind, label in _MEASURES
    ]
    columns = (*_leading(in_words), *survey.columns, *_distinct(measured, survey.all_names))
    rows = (
        (
            survey.key(unit.case_ids),
            survey.name(unit.case_ids),
            len(unit.document_ids),
            "; ".join(unit.document_names),
            *counts.spoken(number),
            *survey.cells(unit.case_ids),
            *counts.cells(number),
        )
        for number, unit in enumerate(units)
    )
    return ExportTable(in_words(Message("Merged")), columns, rows, len(units))


@dataclass(frozen=True, slots=True)
class _Unit:
    """What a row is about."""

    case_ids: tuple[int, ...]
    document_ids: tuple[int, ...]
    document_names: tuple[str, ...]
    speaking: tuple[int, ...] = (0,)
    """The cases whose speech in the documents is meant; 0 for everyone's."""


class _Counts:
    """The numbers of each unit, as arrays of units × codes."""

    def __init__(
        self, frames: Frames, selection: Selection, units: Sequence[_Unit], codes: pd.DataFrame
    ) -> None:
        members = pd.DataFrame(
            [
                (number, document, case)
                for number, unit in enumerate(units)
                for document in unit.document_ids
                for case in unit.speaking
            ],
            columns=["group", "document_id", "case_id"],
            dtype=np.int64,
        )
        code_at = pd.Index(codes["code_id"])
        shape = (len(units), len(code_at))

        def spread(tallied: pd.DataFrame, measure: str) -> Any:
            cells = np.zeros(shape, dtype=np.int64)
            at = tallied["group"].to_numpy(int), code_at.get_indexer(tallied["code_id"])
            np.add.at(cells, at, tallied[measure].to_numpy())
            return cells

        by_respondents = replace(selection, spoken=Spoken.RESPONDENTS)
        all_tallied = tally_groups(frames, selection, members, Measure.WORDS)
        respondents = tally_groups(frames, by_respondents, members, Measure.WORDS)
        documents = _spoken(frames, selection, members).groupby("group")
        self._words = documents["words"].sum().to_dict()
        self._respondent_words = documents["respondent_words"].sum().to_dict()
        segments, words = spread(all_tallied, "segments"), spread(all_tallied, "words")
        said = np.array([self._respondent_words.get(number, 0) for number in range(shape[0])])
        with np.errstate(divide="ignore", invalid="ignore"):
            shares = np.round(spread(respondents, "words") / said[:, None], 6)
        self._segments, self._coded = segments.tolist(), words.tolist()
        self._shares = [
            [None] * shape[1] if not total else row
            for total, row in zip(said.tolist(), shares.tolist(), strict=True)
        ]
        self._empty: tuple[Cell, ...] = (None,) * (len(_MEASURES) * shape[1])

    def spoken(self, unit: int) -> tuple[Cell, Cell]:
        """All words and respondents' words of a unit."""
        return self._words.get(unit), self._respondent_words.get(unit)

    def cells(self, unit: int) -> tuple[Cell, ...]:
        """Segments, presence, words and share of each code in turn; empty without a document."""
        if unit not in self._words:
            return self._empty
        return tuple(
            chain.from_iterable(
                (n, int(n > 0), words, share)
                for n, words, share in zip(
                    self._segments[unit], self._coded[unit], self._shares[unit], strict=True
                )
            )
        )


def _spoken(frames: Frames, selection: Selection, members: pd.DataFrame) -> pd.DataFrame:
    """The words of each member of a unit: its document's, or its case's where cases speak apart."""
    apart = members["document_id"].isin(frames.turn_cases["document_id"])
    apart &= members["case_id"] != 0
    whole = chosen_documents(frames, selection).merge(members[~apart], on="document_id")
    parts = spoken_by_group(frames, members[apart])
    columns = ["group", "words", "respondent_words"]
    return pd.concat([whole[columns], parts[columns]], ignore_index=True)


def _by_case(frames: Frames, selection: Selection) -> list[_Unit]:
    """Every case looked at by key, then every document without a case."""
    names = _document_names(frames, selection)
    links = chosen_links(frames, selection)
    documents_of = links.groupby("case_id")["document_id"].agg(tuple).to_dict()
    cases = chosen_cases(frames, selection)["case_id"].tolist()
    units = [
        _Unit((case,), documents, tuple(names[document] for document in documents), (case,))
        for case in cases
        for documents in (documents_of.get(case, ()),)
    ]
    return [*units, *_without_case(names, links)]


def _by_document(frames: Frames, selection: Selection) -> list[_Unit]:
    """Every document looked at, then every case without a document."""
    names = _document_names(frames, selection)
    links = chosen_links(frames, selection)
    cases_of = links.groupby("document_id")["case_id"].agg(tuple).to_dict()
    units = [_Unit(cases_of.get(doc, ()), (doc,), (name,)) for doc, name in names.items()]
    return [*units, *_without_document(frames, selection, links)]


def _by_pair(frames: Frames, selection: Selection) -> list[_Unit]:
    """Every case and document that are linked, then those that are not."""
    names = _document_names(frames, selection)
    links = chosen_links(frames, selection)
    pairs = zip(links["case_id"].tolist(), links["document_id"].tolist(), strict=True)
    return [
        *(_Unit((case,), (document,), (names[document],), (case,)) for case, document in pairs),
        *_without_case(names, links),
        *_without_document(frames, selection, links),
    ]


def _document_names(frames: Frames, selection: Selection) -> dict[int, str]:
    documents = chosen_documents(frames, selection)
    return dict(zip(documents["document_id"].tolist(), documents["name"].tolist(), strict=True))


def _without_case(names: dict[int, str], links: pd.DataFrame) -> list[_Unit]:
    linked = set(links["document_id"].tolist())
    return [_Unit((), (doc,), (name,)) for doc, name in names.items() if doc not in linked]


def _without_document(frames: Frames, selection: Selection, links: pd.DataFrame) -> list[_Unit]:
    linked = set(links["case_id"].tolist())
    cases = chosen_cases(frames, selection)["case_id"].tolist()
    return [_Unit((case,), (), ()) for case in cases if case not in linked]


def _tidy(
    frames: Frames,
    options: ExportOptions,
    in_words: InWords,
    survey: SurveyColumns,
    codes: pd.DataFrame,
) -> ExportTable:
    units = _by_pair(frames, options.selection)
    counts = _Counts(frames, options.selection, units, codes)
    labels = list(zip(codes["name"].tolist(), codes["path"].tolist(), strict=True))
    measures = [("segments", "present", "words", "share")[number] for number in range(4)]
    heads = [(name, path, measure) for name, path in labels for measure in measures]

    def rows() -> Iterator[Row]:
        for number, unit in enumerate(units):
            about = (
                survey.key(unit.case_ids),
                survey.name(unit.case_ids),
                "; ".join(unit.document_names),
            )
            for head, value in zip(heads, counts.cells(number), strict=True):
                yield (*about, *head, value)

    leading = {column.name: column for column in _leading(in_words)}
    columns = (
        leading["case_key"],
        leading["case_name"],
        Column("document", Kind.TEXT, in_words(Message("Name of the document"))),
        Column("code", Kind.TEXT, in_words(Message("Name of the code"))),
        Column("path", Kind.TEXT, in_words(Message("The code and those above it"))),
        Column(
            "measure",
            Kind.TEXT,
            in_words(Message("What the value is")),
            values=in_words(
                Message(
                    "segments; present (0 or 1); words (coded); share (of the respondents' own "
                    "words, 0 to 1)"
                )
            ),
        ),
        Column("value", Kind.DECIMAL, in_words(Message("The value"))),
    )
    return ExportTable(in_words(Message("Merged")), columns, rows(), len(units) * len(heads))


def _leading(in_words: InWords) -> tuple[Column, ...]:
    return (
        Column("case_key", Kind.TEXT, in_words(Message("Key of the case in the survey"))),
        Column("case_name", Kind.TEXT, in_words(Message("Name of the case"))),
        Column("documents", Kind.INTEGER, in_words(Message("Number of documents"))),
        Column("document", Kind.TEXT, in_words(Message("Names of the documents"))),
        Column("words", Kind.INTEGER, in_words(Message("All words of the documents"))),
        Column("respondent_words", Kind.INTEGER, in_words(Message("Words of the respondents"))),
    )


def _stems(frames: Frames) -> dict[int, str]:
    """A short name for every code of the codebook, so that a choice of codes renames none."""
    codes = frames.codes
    stems = safe_names(codes["name"].tolist(), longest=LONGEST - _PREFIX)
    return dict(zip(codes["code_id"].tolist(), stems, strict=True))


def _distinct(columns: Sequence[Column], survey_names: Sequence[str]) -> list[Column]:
    names = safe_names([column.name for column in columns], taken=(*_LEADING, *survey_names))
    return [replace(column, name=name) for column, name in zip(columns, names, strict=True)]
