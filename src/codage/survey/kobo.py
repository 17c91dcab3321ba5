"""Exports of KoboToolbox and ODK: groups in headers, several answers in either shape."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from codage.domain.message import Message
from codage.domain.survey import VariableType
from codage.survey.cells import yes_or_no
from codage.survey.reshaping import NewColumn, chosen, reshaped
from codage.survey.splitting import options_of
from codage.survey.table import Description, Problem, RawTable
from codage.survey.technical import SENT_IN, TICKED, left_out, told

_KEYS = frozenset({"_id", "_uuid", "KEY", "instanceID", "meta/instanceID", "meta-instanceID"})
_PARENT = "_parent_index"
_OWN = frozenset(
    {
        *("_uuid", "_index", "_notes", "_tags", "_status", "_validation_status", "__version__"),
        *("_version_", "_parent_index", "_parent_table_name", "_attachments", "_xform_id_string"),
        *("formhub/uuid", "meta/instanceID", "meta/instanceName", "meta/deprecatedID"),
        *("meta/rootUuid", "_bamboo_dataset_id", "_duration", "start", "end", "AttachmentsPresent"),
        *("AttachmentsExpected", "Status", "ReviewState", "Edits", "FormVersion", "instanceID"),
        *("meta-instanceID", "meta-instanceName", "instanceName", "SubmitterID"),
        *("subscriberid", "simserial", "audit", "_submission__uuid", "_submission__notes"),
        *("_submission__submission_time", "_submission__validation_status", "_submission__status"),
        *("_submission___version__", "_submission__tags", "_submission_meta/rootUuid"),
    }
)
_PERSONAL = frozenset(
    {
        *("_submitted_by", "_geolocation", "deviceid", "DeviceID", "phonenumber", "username"),
        *("email", "SubmitterName", "_submission__submitted_by"),
    }
)
_OF_POSITION = re.compile(
    "_(?:latitude|longitude|altitude|precision)|-(?:Latitude|Longitude|Altitude|Accuracy)"
)
_MARK = re.compile("(^|[/-])_(?=[^/]*$)")
_REPEATED = Message(
    "This sheet holds a group of questions that repeats: each row is one of the things that were "
    "told of, not one of those who answered. Their answers are on another sheet."
)
_DATES = frozenset({"_submission_time", "SubmissionDate", "today"})


def recognises(table: RawTable) -> bool:
    """Whether the submission's number or key is there, with another of the tool's own columns."""
    headers = set(table.headers)
    own = headers & (_OWN | _DATES | {"_submitted_by"})
    return bool(headers & (_KEYS | {_PARENT})) and len(own) >= 2


def understood(table: RawTable) -> RawTable:
    """The table with short names, ticks grouped by question, and own columns described."""
    described = table.described()
    descriptions: list[Description] = []
    added: dict[int, list[NewColumn]] = {}
    positions = _positions(table.headers)
    files = {x for x in table.headers if f"{x}_URL" in table.headers}
    members = {header: i for header, i in _members(table) if header not in positions}
    parents = {header.rpartition("/")[0] for header in members}
    for index, header in enumerate(table.headers):
        if header in described or not header:
            continue
        if header == "_index" and _PARENT in table.headers:
            descriptions.append(Description("index", type=VariableType.TEXT, header=header))
        elif (own := _own(header)) is not None:
            descriptions.append(own)
        elif header in positions:
            descriptions.append(_position(header))
        elif header in files or header.removesuffix("_URL") in files:
            descriptions.append(_aside(header, SENT_IN))
        elif header in members:
            question, _, option = header.rpartition("/")
            name = _short(question)
            label = f"{name} – {option}"
            descriptions.append(
                Description(
                    f"{name}_{option}", label, VariableType.MULTIPLE, group=name, header=header
                )
            )
        elif header in parents:
            descriptions.append(_aside(header, TICKED))
        elif (columns := _taken_apart(table, index)) is not None:
            added[index] = columns
            descriptions.append(_aside(header, TICKED))
        elif "/" in header:
            descriptions.append(Description(_short(header), header=header))
    problems = (*table.problems, *told("KoboToolbox", descriptions))
    table = replace(reshaped(table, added=added, descriptions=descriptions), problems=problems)
    if _PARENT not in table.headers:
        return table
    return replace(
        table, problems=(Problem(_REPEATED), *problems), fallback_key=_repeated_key(table)
    )


def _repeated_key(table: RawTable) -> str:
    """What tells the rows of a repeated group apart: their number among all."""
    return "_index" if "_index" in table.headers else ""


def _own(header: str) -> Description | None:
    if header in _PERSONAL:
        return Description(header.strip("_"), header=header, personal=True)
    if header in _DATES:
        return Description(header.strip("_"), type=VariableType.DATE, header=header)
    if header in _OWN:
        return left_out(header.strip("_"), header)
    return None


def _positions(headers: Sequence[str]) -> frozenset[str]:
    """The columns of places on earth: the whole, and its latitude, longitude, height and error."""
    parts: dict[str, list[str]] = defaultdict(list)
    for header in headers:
        if (end := _OF_POSITION.search(header)) is not None and end.end() == len(header):
            parts[header[: end.start()]].append(header)
    found: set[str] = set()
    for start, ends in parts.items():
        whole = {start, start.removeprefix("_"), _MARK.sub(r"\1", start)} & set(headers)
        if whole or len(ends) > 1:
            found |= {*ends, *whole}
    return frozenset(found)


def _position(header: str) -> Description:
    kind = VariableType.DECIMAL if _OF_POSITION.search(header) else VariableType.TEXT
    return Description(_short(header), type=kind, header=header, personal=True)


def _short(header: str) -> str:
    """A question's name without the groups that it stands in."""
    return header.rpartition("/")[2]


def _members(table: RawTable) -> Iterator[tuple[str, int]]:
    """The ticked columns `question/option`, by header.

    Without a column for the question itself, columns with one prefix may be a group's questions:
    then some of them hold other things than ticks.
    """
    by_question: dict[str, list[int]] = defaultdict(list)
    for index, header in enumerate(table.headers):
        question, slash, _ = header.rpartition("/")
        if slash and question:
            by_question[question].append(index)
    headers = set(table.headers)
    for question, places in by_question.items():
        ticked = [index for index in places if _is_ticked(table.column(index))]
        whole = len(ticked) == len(places) and len(places) > 1
        if question in headers or whole:
            yield from ((table.headers[index], index) for index in ticked)


def _is_ticked(cells: list[str | None]) -> bool:
    return all(cell is None or yes_or_no(cell) is not None for cell in cells)


def _taken_apart(table: RawTable, index: int) -> list[NewColumn] | None:
    """Ticked columns for a cell's codes joined by blanks, where they are plainly that."""
    cells = table.column(index)
    codes = [cell for cell in cells if cell]
    if not all(
        part.replace("_", "").replace("-", "").isalnum() for c in codes for part in c.split()
    ):
        return None
    options = options_of(cells, (" ",))
    if options is None or any(cell != cell.lower() for cell in codes):
        return None
    answers = []
    for cell in cells:
        ticked, beside = options.chosen(cell) if cell else (frozenset[str](), "")
        if beside:
            return None
        answers.append(ticked if cell else None)
    about = Description(_short(table.headers[index]))
    pairs = [(option, option) for option in options.options]
    return chosen(table.headers[index], about, pairs, answers)


def _aside(header: str, note: Message) -> Description:
    return Description(
        _short(header), type=VariableType.TEXT, header=header, included=False, notes=(note,)
    )
