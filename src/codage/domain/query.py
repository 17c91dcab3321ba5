"""A question about coded segments: which ones, and what must hold of each. Pure values.

A query gives segments: codings with one of its codes for which its conditions hold. It is kept
in a project as JSON, and says nothing of how it is answered.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from codage.domain.anchors import CodeId, CoderId, CodeSetId, CodingId, DocumentId, DocumentSetId
from codage.domain.message import CodageError

VERSION = 1
MOST_TURNS = 1000


class UnreadableQuery(CodageError):  # noqa: N818
    """What was kept as a query is none that this program understands."""


class Relation(StrEnum):
    """How a segment A stands to another segment B of the same document.

    A lies from `start`, inclusive, to `end`, exclusive, in code points of the whole text; its
    first turn holds its first character, its last turn its last one; n is a number of turns.
    A segment never stands in a relation to itself.
    """

    OVERLAP = "overlap"
    """A and B share a character at least: A.start < B.end and B.start < A.end."""
    INSIDE = "inside"
    """All of A lies in B, or they are equal: B.start <= A.start and A.end <= B.end."""
    CONTAINS = "contains"
    """All of B lies in A, or they are equal: A.start <= B.start and B.end <= A.end."""
    FOLLOWED_BY = "followed by"
    """B begins at A's end or after, in A's last turn or one of the n after it."""
    PRECEDED_BY = "preceded by"
    """B ends at A's start or before, in A's first turn or one of the n before it."""
    WITHIN_TURNS = "within turns"
    """From a turn of A to a turn of B it is n turns at most, back or forth; 0 is the same."""
    SAME_TURN = "same turn"
    """A turn holds something of A and something of B."""
    SAME_DOCUMENT = "same document"
    """B is anywhere in A's document."""

    @property
    def counts_turns(self) -> bool:
        """Whether a number of turns belongs to it."""
        return self in (Relation.FOLLOWED_BY, Relation.PRECEDED_BY, Relation.WITHIN_TURNS)


class Whose(StrEnum):
    """Who must have made B, seen from A's coder."""

    ANYONE = "anyone"
    SAME = "same coder"
    ANOTHER = "another coder"


class Match(StrEnum):
    """How many of several conditions must hold."""

    ALL = "all"
    ANY = "any"


class Comparison(StrEnum):
    """How a case's value is compared. Numbers and dates are compared as such."""

    IS = "is"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    HOLDS = "holds"


@dataclass(frozen=True, slots=True)
class Codes:
    """Some codes: one by one, and those of code sets. None of either means any code.

    ``with_subcodes`` takes in whatever is under them in the codebook.
    """

    codes: frozenset[CodeId] = frozenset()
    sets: frozenset[CodeSetId] = frozenset()
    with_subcodes: bool = True

    @property
    def are_any(self) -> bool:
        """Whether every code is meant."""
        return not self.codes and not self.sets


ANY_CODE = Codes()


@dataclass(frozen=True, slots=True)
class Related:
    """There is a segment B of these codes to which the segment stands in the relation.

    ``turns`` is the n of relations that count turns. ``codes`` may be the segment's own: then B
    is another segment of that code.
    """

    relation: Relation = Relation.OVERLAP
    codes: Codes = ANY_CODE
    turns: int = 1
    whose: Whose = Whose.ANYONE
    negated: bool = False


@dataclass(frozen=True, slots=True)
class CodedBy:
    """One of these coders made the coding."""

    coders: frozenset[CoderId] = frozenset()
    negated: bool = False


@dataclass(frozen=True, slots=True)
class InDocuments:
    """The segment is in one of these documents, or in a document of one of these sets."""

    documents: frozenset[DocumentId] = frozenset()
    sets: frozenset[DocumentSetId] = frozenset()
    negated: bool = False


@dataclass(frozen=True, slots=True)
class CaseHas:
    """A case that the segment is about has such a value of the variable.

    ``values``: with `Comparison.IS` any of them, with the others the first. A segment without
    a case has no value; a negated condition holds for it.
    """

    variable: str
    comparison: Comparison = Comparison.IS
    values: tuple[str, ...] = ()
    negated: bool = False


@dataclass(frozen=True, slots=True)
class CodedOn:
    """The coding was made on one of the days from `first` to `last` (ISO, local, inclusive).

    An empty one is open.
    """

    first: str = ""
    last: str = ""
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Weighs:
    """The coding has a weight, `least` to `most`."""

    least: int = 0
    most: int = 100
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Conditions of which all or any must hold. An empty one always holds."""

    match: Match = Match.ALL
    conditions: tuple[Condition, ...] = ()
    negated: bool = False


Condition = Related | CodedBy | InDocuments | CaseHas | CodedOn | Weighs | Group


@dataclass(frozen=True, slots=True)
class Listed:
    """Codings that were listed one by one: those behind a number, under its title."""

    codings: tuple[CodingId, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Query:
    """The segments of ``codes`` (of the list ``among``, if there is one) that meet the rest."""

    codes: Codes = ANY_CODE
    where: Group = field(default_factory=Group)
    among: Listed | None = None

    def with_condition(self, condition: Condition) -> Query:
        """The same query with one condition more."""
        conditions = (*self.where.conditions, condition)
        return replace(self, where=replace(self.where, conditions=conditions))

    @property
    def every(self) -> Iterator[Condition]:
        """Its conditions and those in their groups, each group before what it holds."""
        return _flat(self.where.conditions)


EVERYTHING = Query()


def is_vacuous(condition: Condition) -> bool:
    """Whether nothing was chosen yet, so that the condition is left out of the answer."""
    match condition:
        case CodedBy(coders):
            return not coders
        case InDocuments(documents, sets):
            return not documents and not sets
        case CaseHas(variable, _, values):
            return not variable or not any(values)
        case CodedOn(first, last):
            return not first and not last
        case Group(_, conditions):
            return all(map(is_vacuous, conditions))
        case _:
            return False


def to_json(query: Query) -> str:
    """`query` as it is kept."""
    body: dict[str, Any] = {"version": VERSION, "codes": _plain(query.codes)}
    if query.where.conditions or query.where != Group():
        body["where"] = _plain(query.where)
    if query.among is not None:
        body["among"] = {"codings": list(query.among.codings), "title": query.among.title}
    return json.dumps(body, ensure_ascii=False)


def from_json(text: str) -> Query:
    """The query that `text` keeps. Raises UnreadableQuery."""
    try:
        body = json.loads(text)
        if body["version"] > VERSION:
            raise UnreadableQuery(
                "This query was saved by a newer version of Codage. It was left as it is. "
                "Install the newer version to use it."
            )
        among = body.get("among")
        where = _condition(body["where"]) if "where" in body else Group()
        if not isinstance(where, Group):
            raise ValueError(where)
        return Query(
            _codes(body["codes"]),
            where,
            Listed(tuple(map(CodingId, among["codings"])), str(among["title"])) if among else None,
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableQuery(
            "This saved query cannot be read. It was left as it is. Make it again, and remove it."
        ) from error


def _flat(conditions: tuple[Condition, ...]) -> Iterator[Condition]:
    for condition in conditions:
        yield condition
        if isinstance(condition, Group):
            yield from _flat(condition.conditions)


_NAMES: dict[type, str] = {
    Related: "related",
    CodedBy: "coders",
    InDocuments: "documents",
    CaseHas: "case",
    CodedOn: "dates",
    Weighs: "weight",
    Group: "group",
}


def _plain(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Codes) or type(value) in _NAMES:
        fields = {name: _plain(getattr(value, name)) for name in value.__dataclass_fields__}
        return {"kind": _NAMES[type(value)]} | fields if type(value) in _NAMES else fields
    return value


def _codes(kept: Mapping[str, Any]) -> Codes:
    return Codes(
        frozenset(CodeId(_whole(code)) for code in kept["codes"]),
        frozenset(CodeSetId(_whole(one)) for one in kept["sets"]),
        bool(kept["with_subcodes"]),
    )


def _condition(kept: Mapping[str, Any]) -> Condition:
    negated = bool(kept["negated"])
    match kept["kind"]:
        case "related":
            turns = min(max(_whole(kept["turns"]), 0), MOST_TURNS)
            relation, whose = Relation(kept["relation"]), Whose(kept["whose"])
            return Related(relation, _codes(kept["codes"]), turns, whose, negated)
        case "coders":
            return CodedBy(frozenset(CoderId(_whole(one)) for one in kept["coders"]), negated)
        case "documents":
            return InDocuments(
                frozenset(DocumentId(_whole(one)) for one in kept["documents"]),
                frozenset(DocumentSetId(_whole(one)) for one in kept["sets"]),
                negated,
            )
        case "case":
            values = tuple(map(str, kept["values"]))
            comparison = Comparison(kept["comparison"])
            return CaseHas(str(kept["variable"]), comparison, values, negated)
        case "dates":
            return CodedOn(_day(kept["first"]), _day(kept["last"]), negated)
        case "weight":
            return Weighs(_whole(kept["least"]), _whole(kept["most"]), negated)
        case "group":
            conditions = tuple(_condition(one) for one in kept["conditions"])
            return Group(Match(kept["match"]), conditions, negated)
    raise ValueError(kept)


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(value)
    return value


def _day(value: object) -> str:
    return date.fromisoformat(str(value)).isoformat() if value else ""
