"""Exports of Qualtrics, as CSV or Excel: names, questions and import identifiers in three rows.

Older exports have two header rows, and names of their own (V1, V2…) for the tool's columns.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from codage.domain.message import Message
from codage.domain.survey import VariableType
from codage.survey.errors import SurveyError
from codage.survey.joined import taken_apart
from codage.survey.questionnaire import plain_text
from codage.survey.reshaping import Cells, NewColumn, reshaped, ticks
from codage.survey.splitting import codes_of
from codage.survey.table import Description, Problem, RawTable
from codage.survey.technical import left_out, told
from codage.survey.words import plain

_IMPORT_ID = re.compile(r"\{\s*['\"]ImportId['\"]")
_OWN_NAMES = (
    *("StartDate", "EndDate", "Status", "Progress", "Duration (in seconds)", "Finished"),
    *("DistributionChannel", "UserLanguage", "Q_RecaptchaScore", "Q_RelevantIDDuplicate"),
    *("Q_RelevantIDFraudScore", "ResponseSet", "Q_TotalDuration", "Q_URL"),
)
_PERSONAL = (
    *("IPAddress", "RecipientLastName", "RecipientFirstName", "RecipientEmail", "EmailAddress"),
    *("LocationLatitude", "LocationLongitude", "LocationAccuracy", "Name"),
)
_KEPT = ("ResponseId", "ResponseID", "RecordedDate", "ExternalReference", "ExternalDataReference")
_KNOWN = {plain(name).replace(" ", ""): name for name in (*_OWN_NAMES, *_PERSONAL, *_KEPT)}
_ASIDE = re.compile(
    r".+_(?:First Click|Last Click|Page Submit|Click Count|Browser|Version|Operating System"
    r"|Resolution|DO|DO_.+)|FL_\d+_DO.*|BL_.+_DO.*|.+ - (?:Parent Topics|Sentiment Score)"
)
_WRITTEN = re.compile(r".+_TEXT")
_CHOSEN = re.compile(r" - (?:Selected Choice|Choix sélectionné|Choix sélectionnés)(?= - |$)")
_NUMBERED = re.compile(r"(.+?)_(?:x?\d+)")
_PREVIEWS = frozenset({"survey preview", "survey test", "apercu de l'enquete", "1", "8"})
_FEWEST = 3


def recognises(table: RawTable) -> bool:
    """Whether a row under the headers holds import identifiers, or the titles of own columns."""
    for row in table.rows[:2]:
        if any(cell is not None and _IMPORT_ID.match(cell) for cell in row):
            return True
    if not table.rows:
        return False
    own = sum(
        _known(cell) is not None and (_known(header) is not None or header[:1] == "V")
        for header, cell in zip(table.headers, table.rows[0], strict=True)
        if cell and header
    )
    return own >= _FEWEST


def understood(table: RawTable) -> RawTable:
    """The table under its last header row, with the questions as labels and ticks as 1 and 0.

    Raises:
        SurveyError: there is no row of answers.
    """
    texts = [_CHOSEN.sub("", plain_text(cell or "")) for cell in table.rows[0]]
    rest = 1 + any(
        cell is not None and _IMPORT_ID.match(cell) for row in table.rows[1:2] for cell in row
    )
    if all(cell is None or _IMPORT_ID.match(cell) for cell in table.rows[0]):
        texts, rest = [""] * len(table.headers), 1
    if len(table.rows) <= rest:
        raise SurveyError(
            "{file} has headers and no row of answers. Check that the right sheet is chosen.",
            file=table.source,
        )
    table = replace(
        table,
        rows=table.rows[rest:],
        row_numbers=table.row_numbers[rest:],
        kinds=tuple(frozenset() for _ in table.kinds),
        problems=(*table.problems, *_previews(table, texts, rest)),
    )
    return _described(table, texts)


def _described(table: RawTable, texts: list[str]) -> RawTable:
    descriptions: list[Description] = []
    added: dict[int, list[NewColumn]] = {}
    replaced: dict[int, Cells] = {}
    groups = _groups(table, texts)
    for question, members in groups.items():
        ends = {index: _option(texts[index]) for index in members}
        replaced |= ticks(
            {index: table.column(index) for index in members},
            lambda index, cell, ends=ends: cell == "1" or cell == ends[index],  # type: ignore[misc]
        )
        for index in members:
            descriptions.append(
                Description(
                    table.headers[index],
                    _label(texts[index]),
                    VariableType.MULTIPLE,
                    group=question,
                )
            )
    grouped = {index for members in groups.values() for index in members}
    for index, (header, text) in enumerate(zip(table.headers, texts, strict=True)):
        if index in grouped or not header:
            continue
        own = _own(header, text, is_filled=any(table.column(index)))
        if own is not None:
            descriptions.append(own)
            continue
        if _ASIDE.fullmatch(header):
            descriptions.append(left_out(header, header))
            continue
        if _WRITTEN.fullmatch(header):
            descriptions.append(Description(header, _label(text), VariableType.TEXT))
            continue
        about = Description(header, _label(text))
        split = taken_apart(table, index, about, (",",))
        split = split or taken_apart(table, index, about, (",",), codes_of)
        if split is not None:
            added[index] = split.columns
            about = split.about
        descriptions.append(about)
    problems = (*table.problems, *told("Qualtrics", descriptions))
    return replace(reshaped(table, replaced, added, descriptions), problems=problems)


def _groups(table: RawTable, texts: list[str]) -> dict[str, list[int]]:
    """The columns of each question with several answers: a tick in each, and nothing else."""
    by_question: dict[str, list[int]] = defaultdict(list)
    for index, header in enumerate(table.headers):
        if (found := _NUMBERED.fullmatch(header)) is not None:
            by_question[found[1]].append(index)
    groups = {}
    for question, places in by_question.items():
        met = {index: {cell for cell in table.column(index) if cell} for index in places}
        single = all(
            values <= {"1"} or values == {_option(texts[index])} for index, values in met.items()
        )
        empty = any(cell is None for index in places for cell in table.column(index))
        if len(places) > 1 and single and empty and any(met.values()):
            groups[question] = places
    return groups


def _label(text: str) -> str:
    """A column's title with its parts parted as elsewhere: « Outils – SIG »."""
    return text.replace(" - ", " – ")


def _option(text: str) -> str:
    """The answer at the end of a column's title: « Outils - Selected Choice - SIG »."""
    return text.rpartition(" - ")[2].strip()


def _known(name: str) -> str | None:
    return _KNOWN.get(plain(name).replace(" ", ""))


def _own(header: str, text: str, *, is_filled: bool) -> Description | None:
    name = _known(header) or (_known(text) if re.fullmatch(r"V\d{1,2}", header) else None)
    if name is None:
        return None
    if name in _PERSONAL:
        return Description(name, text, header=header, personal=True)
    if name == "RecordedDate":
        return Description(name, text, VariableType.DATE, header=header)
    if name in _KEPT and is_filled:
        own = name if re.fullmatch(r"V\d{1,2}", header) else header
        return Description(own, text, VariableType.TEXT, header=header)
    about = left_out(name, header)
    # An old header such as V2 says nothing to anybody.
    return replace(about, label=text) if header[:1] == "V" else about


def _previews(table: RawTable, texts: list[str], rest: int) -> list[Problem]:
    """The rows that the researchers made themselves when they tried the survey out."""
    places = [i for i, head in enumerate(table.headers) if "Status" in (head, texts[i])]
    return [
        Problem(
            Message("This row is a trial of the survey, not an answer."),
            number,
            table.headers[places[0]],
        )
        for number, row in zip(table.row_numbers[rest:], table.rows[rest:], strict=True)
        if places and plain(row[places[0]] or "") in _PREVIEWS
    ]
