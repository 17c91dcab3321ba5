"""What a person looks for in the interviews: how it is written, and what it asks of a text.

``"two words"`` side by side, ``mutualis*`` a word that begins so, ``-word`` without it, ``OR``,
``ville NEAR/5 donnée`` with at most five words between, parentheses. French ET, OU, SAUF and
PRÈS/5 do as well. A text must hold all that is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from codage.domain.anchors import (
    CodeId,
    CoderId,
    DocumentId,
    VariableId,
)
from codage.domain.message import CodageError, Message

NEAR_UNLESS_SAID = 10


class Manner(StrEnum):
    """How the words of a search are to be understood."""

    WORDS = "words"
    LEMMAS = "lemmas"
    FAMILIES = "families"
    PATTERN = "pattern"


MANNER_NAMES = {
    Manner.WORDS: Message("Words as written"),
    Manner.LEMMAS: Message("All forms of the words"),
    Manner.FAMILIES: Message("Families of the words"),
    Manner.PATTERN: Message("Regular expression"),
}
"""What people call them."""


class Speech(StrEnum):
    """Whose turns are searched. Turns of unknown speakers are taken for respondents'."""

    ALL = "all"
    RESPONDENTS = "respondents"
    INTERVIEWERS = "interviewers"


class Bounds(StrEnum):
    """Where hits lie, in respect of the segments of some codes."""

    INSIDE = "inside"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Scope:
    """Where to look. Each condition narrows it.

    ``codes`` with ``bounds`` keeps to what is inside (or touches none) of their segments, by
    ``coders`` alone where these are given. ``attribute`` is a variable and one of its values:
    that of a case of the document, or of whoever speaks.
    """

    documents: frozenset[DocumentId] | None = None
    speech: Speech = Speech.ALL
    codes: frozenset[CodeId] = frozenset()
    bounds: Bounds = Bounds.INSIDE
    coders: frozenset[CoderId] | None = None
    attribute: tuple[VariableId, str] | None = None


EVERYWHERE = Scope()


@dataclass(frozen=True, slots=True)
class Search:
    """A search: what is typed, how it is meant, and where.

    Without `same_accents`, é is found for e; without `same_case`, É for é. Neither is asked of
    lemmas and families. ``left_out`` are lemmas that the person has unticked.
    """

    text: str
    manner: Manner = Manner.WORDS
    same_case: bool = False
    same_accents: bool = False
    scope: Scope = EVERYWHERE
    left_out: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a phrase; with ``prefix`` its last word may go on."""

    text: str
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Two things with at most ``distance`` words between, in either order."""

    first: Wish
    second: Wish
    distance: int


@dataclass(frozen=True, slots=True)
class AllOf:
    """A text must hold every part, and none of what is excluded."""

    parts: tuple[Wish, ...]
    excluded: tuple[Wish, ...] = ()


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One part is enough."""

    parts: tuple[Wish, ...]


Wish: TypeAlias = Term | Near | AllOf | AnyOf


class UnreadableSearch(CodageError):  # noqa: N818
    """What was typed cannot be understood; ``start`` to ``end`` is where."""

    def __init__(self, template: str, *, start: int, end: int, **values: object) -> None:
        super().__init__(template, **values)
        self.start, self.end = start, end


def parsed(text: str) -> Wish | None:
    """What `text` asks for; None when it holds no letter or digit.

    A quotation mark or parenthesis that is still open is closed at the end, as one is while
    typing. Raises UnreadableSearch.
    """
    reader = _Reader(list(_marks(text)))
    wish = reader.alternatives()
    if reader.ahead is not None:
        raise UnreadableSearch(
            "A parenthesis is closed here that was not opened.",
            start=reader.ahead.start,
            end=reader.ahead.end,
        )
    return wish


def terms_of(wish: Wish) -> Iterator[Term]:
    """The terms that a text is wanted to hold, first to last; not those excluded."""
    if isinstance(wish, Term):
        yield wish
    elif isinstance(wish, Near):
        yield from terms_of(wish.first)
        yield from terms_of(wish.second)
    else:
        for part in wish.parts:
            yield from terms_of(part)


class _Kind(StrEnum):
    TERM = "term"
    OR = "or"
    NOT = "not"
    NEAR = "near"
    OPEN = "("
    CLOSE = ")"


class _Mark(NamedTuple):
    kind: _Kind
    text: str
    start: int
    end: int
    prefix: bool = False


_PIECE = re.compile(r"\"([^\"]*)(?:\"|$)|([()|])|(-)(?=[\w\"(])|([^\s()\"|]+)")
_HOLDS_A_WORD = re.compile(r"[^\W_]")
_NEAR = re.compile(r"(?:NEAR|PR[EÈ]S)(?:/(\d{1,3}))?")
_SAID = {"OR": _Kind.OR, "OU": _Kind.OR, "|": _Kind.OR, "NOT": _Kind.NOT, "SAUF": _Kind.NOT}
_AND = frozenset({"AND", "ET", "&", "+"})
_ALIKE = str.maketrans("’ʼ‘“”«»", '\'\'\'""""')


def _marks(text: str) -> Iterator[_Mark]:
    for piece in _PIECE.finditer(text.translate(_ALIKE)):
        phrase, sign, minus, word = piece.groups()
        start, end = piece.span()
        if sign in ("(", ")"):
            yield _Mark(_Kind(sign), sign, start, end)
        elif minus:
            yield _Mark(_Kind.NOT, "-", start, end)
        elif sign or word in _SAID:
            yield _Mark(_SAID[sign or word], piece[0], start, end)
        elif word and _NEAR.fullmatch(word):
            yield _Mark(_Kind.NEAR, word, start, end)
        elif word not in _AND:
            yield from _term(word if phrase is None else phrase, start, end)


def _term(text: str, start: int, end: int) -> Iterator[_Mark]:
    bare = text.strip().rstrip("*")
    if not _HOLDS_A_WORD.search(bare):
        return
    if "*" in bare:
        raise UnreadableSearch(
            "The star stands at the end of a word, as in mutualis*. To look for other parts of "
            "words, use a regular expression.",
            start=start,
            end=end,
        )
    prefix = text.strip().endswith("*") and bare[-1].isalnum()
    yield _Mark(_Kind.TERM, bare.strip(), start, end, prefix)


class _Reader:
    """Reads marks from the first to the last."""

    def __init__(self, marks: list[_Mark]) -> None:
        self._marks = marks
        self._at = 0

    @property
    def ahead(self) -> _Mark | None:
        """The mark that comes next."""
        return self._marks[self._at] if self._at < len(self._marks) else None

    def _take(self, kind: _Kind) -> _Mark | None:
        mark = self.ahead
        if mark is None or mark.kind is not kind:
            return None
        self._at += 1
        return mark

    def alternatives(self) -> Wish | None:
        """Parts with OR between."""
        parts = [self._together()]
        while mark := self._take(_Kind.OR):
            part = self._together()
            if parts[-1] is None or part is None:
                raise UnreadableSearch(
                    "“{word}” stands between two things to look for, and one is missing here.",
                    word=mark.text,
                    start=mark.start,
                    end=mark.end,
                )
            parts.append(part)
        found = tuple(part for part in parts if part is not None)
        return AnyOf(found) if len(found) > 1 else next(iter(found), None)

    def _together(self) -> Wish | None:
        """Parts side by side, some of them excluded."""
        parts: list[Wish] = []
        excluded: list[Wish] = []
        last = None
        while (mark := self.ahead) and mark.kind not in (_Kind.OR, _Kind.CLOSE):
            last = mark
            if self._take(_Kind.NOT):
                unwanted = self._one(mark)
                if unwanted is not None:
                    excluded.append(unwanted)
            elif (part := self._near()) is not None:
                parts.append(part)
        if excluded and not parts and last is not None:
            raise UnreadableSearch(
                "This only says what to leave out. Say what to look for as well.",
                start=last.start,
                end=last.end,
            )
        if len(parts) == 1 and not excluded:
            return parts[0]
        return AllOf(tuple(parts), tuple(excluded)) if parts else None

    def _near(self) -> Wish | None:
        """One thing, or several near each other."""
        found = None if self.ahead and self.ahead.kind is _Kind.NEAR else self._single()
        while mark := self._take(_Kind.NEAR):
            second = self._one(mark)
            for side in (found, second):
                if side is None or not _can_be_near(side):
                    raise UnreadableSearch(
                        "“{word}” stands between two words, phrases, or words with OR in "
                        "parentheses.",
                        word=mark.text,
                        start=mark.start,
                        end=mark.end,
                    )
            assert found is not None
            assert second is not None
            said = _NEAR.fullmatch(mark.text)
            distance = int(said[1]) if said and said[1] else NEAR_UNLESS_SAID
            found = Near(found, second, distance)
        return found

    def _one(self, after: _Mark) -> Wish | None:
        """The one thing that `after` is about."""
        if self.ahead is None or self.ahead.kind not in (_Kind.TERM, _Kind.OPEN):
            raise UnreadableSearch(
                "“{word}” needs a word or a phrase after it.",
                word=after.text,
                start=after.start,
                end=after.end,
            )
        return self._single()

    def _single(self) -> Wish | None:
        if self._take(_Kind.OPEN):
            found = self.alternatives()
            self._take(_Kind.CLOSE)
            return found
        mark = self._take(_Kind.TERM)
        return Term(mark.text, mark.prefix) if mark else None


def _can_be_near(wish: Wish) -> bool:
    if isinstance(wish, AllOf):
        return False
    return not isinstance(wish, AnyOf) or all(isinstance(part, Term) for part in wish.parts)
