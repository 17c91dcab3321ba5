"""Exports of LimeSurvey, as CSV or Excel: its own columns, its ways of heading and of answering."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from codage.domain.survey import VariableType
from codage.survey.cells import without_zeros
from codage.survey.reshaping import Cells, reshaped, ticks
from codage.survey.table import Description, RawTable
from codage.survey.technical import left_out, told
from codage.survey.words import plain

_OWN = {
    "id": ("response id", "id de la reponse"),
    "submitdate": ("date submitted", "date de soumission"),
    "lastpage": ("last page", "derniere page"),
    "startlanguage": ("start language", "langue de depart"),
    "seed": ("seed", "tete de serie", "graine"),
    "token": ("token", "access code", "code d'acces", "code d'invitation", "jeton"),
    "startdate": ("date started", "date de lancement", "date de debut"),
    "datestamp": ("date last action", "date de la derniere action", "date de derniere action"),
    "ipaddr": ("ip address", "adresse ip"),
    "refurl": ("referrer url", "url referente", "url de reference"),
    "interviewtime": ("total time", "duree totale", "temps total"),
}
_KEPT = frozenset({"id", "submitdate", "token", "ipaddr"})
_BY_HEADER = {name: code for code, names in _OWN.items() for name in (code, *names)}
_CODED = re.compile(
    r"([A-Za-z][A-Za-z0-9]*(?:\[[^\[\]]{1,60}\]|_[A-Za-z0-9]+)*)\. (\S.*)", re.DOTALL
)
_PART = re.compile(r"(.+?)\s?((?:\[[^\[\]]{1,300}\]){1,3})", re.DOTALL)
_WRITTEN = frozenset(
    {"other", "autre", "comment", "commentaire", "othercomment", "other comment"}
    | {"autre commentaire"}
)
_TIMING = re.compile(r"(?:groupTime|.{0,60}Time)\d*")
_FIXED_POINT = re.compile(r"-?\d{0,20}\.\d{10}")
_UNDATED = "1980-01-01 00:00:00"
_NOT_SHOWN = "N/A"


def recognises(table: RawTable) -> bool:
    """Whether the response's number is there, and two more of LimeSurvey's own columns."""
    own = {own for header in table.headers if (own := _own(header))}
    return "id" in own and len(own & {"submitdate", "lastpage", "startlanguage", "seed"}) >= 2


def understood(table: RawTable) -> RawTable:
    """The table with plain numbers, ticks as 1 and 0, and its own columns described."""
    described = table.described()
    replaced: dict[int, Cells] = {}
    descriptions: list[Description] = []
    groups: dict[str, dict[int, Cells]] = defaultdict(dict)
    written: set[int] = set()
    for index, header in enumerate(table.headers):
        cells = table.column(index)
        tidy = [_tidy(cell) for cell in cells]
        if tidy != cells:
            replaced[index] = tidy
        if header in described:
            continue
        own = _own(header)
        if own or _is_timing(header, table):
            descriptions.append(_described(header, own))
            continue
        heading = coded[1] if (coded := _CODED.fullmatch(header)) is not None else header
        if (part := _PART.fullmatch(heading)) is not None:
            groups[part[1]][index] = tidy
            if _is_written(part[2], coded[1] if coded else header):
                written.add(index)
        if index in written or coded is not None:
            descriptions.append(_titled(header, coded, written=index in written))
    for question, members in groups.items():
        if len(members) > 1:
            ticked = ticks(members)
            replaced |= ticked
            if len(ticked) > 1:
                descriptions += [
                    _tick(table.headers[i], question) for i in ticked if i not in written
                ]
    problems = (*table.problems, *told("LimeSurvey", descriptions))
    return replace(reshaped(table, replaced, descriptions=descriptions), problems=problems)


def _is_written(parts: str, heading: str) -> bool:
    """Whether a column is what was written beside the answers: another one, or a comment."""
    last = parts.strip("[]").rpartition("][")[2]
    return plain(last) in _WRITTEN or heading.endswith("comment]")


def _titled(header: str, coded: re.Match[str] | None, *, written: bool) -> Description:
    """A column by the code and the text of its heading, where that has both."""
    kind = VariableType.TEXT if written else None
    if coded is None:
        return Description(_name(header), header, kind, header=header)
    return Description(_name(coded[1]), coded[2], kind, header=header)


def _tick(header: str, question: str) -> Description:
    """One answer of a question with several."""
    coded = _CODED.fullmatch(header)
    part = _PART.fullmatch(coded[2] if coded else header)
    label = f"{part[1]} – {part[2].strip('[]').replace('][', ' – ')}" if part else header
    name = _name(coded[1] if coded else header)
    return Description(name, label, VariableType.MULTIPLE, group=question, header=header)


def _name(heading: str) -> str:
    return re.sub(r"[\[\]]+", "_", heading).strip("_")


def _own(header: str) -> str:
    """Which of LimeSurvey's own columns this is, by code, by title or by both; empty if none."""
    if (found := _BY_HEADER.get(plain(header).replace("_", " "))) is not None:
        return found
    code, dot, _ = header.partition(". ")
    return code if dot and code in _OWN else ""


def _is_timing(header: str, table: RawTable) -> bool:
    return _TIMING.fullmatch(header) is not None and "interviewtime" in table.headers


def _described(header: str, own: str) -> Description:
    label = header if header != own else ""
    if own == "submitdate":
        return Description(own, label, VariableType.DATE, header=header)
    if own == "ipaddr":
        return Description(own, label, VariableType.TEXT, header=header, personal=True)
    if own in _KEPT:
        return Description(own, label, VariableType.TEXT, header=header)
    return left_out(own or header, header)


def _tidy(cell: str | None) -> str | None:
    """A number without its ten decimals; nothing for what was not shown or not dated."""
    if cell is None or cell in (_NOT_SHOWN, _UNDATED):
        return None
    if len(cell) > 10 and cell[-11] == "." and _FIXED_POINT.fullmatch(cell):
        return without_zeros(cell) or "0"
    return cell
