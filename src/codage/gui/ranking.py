"""Which codes a few typed letters mean: accents and capitals ignored, likely ones first."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from codage.domain.anchors import CodeId
from codage.project.rows import CodeRow

CLOSE_ENOUGH = 78.0


@lru_cache(maxsize=1 << 15)
def folded(text: str) -> str:
    """`text` without accents and capitals, for comparing."""
    if text.isascii():
        return text.casefold()
    parted = unicodedata.normalize("NFD", text.casefold())
    return "".join(char for char in parted if not unicodedata.combining(char))


def holds(text: str, typed: str) -> bool:
    """Whether each word of what is typed stands somewhere in `text`; nothing typed always does."""
    whole = folded(text)
    return all(word in whole for word in folded(typed).split())


def ranked(typed: str, codes: Iterable[CodeRow], recent: Sequence[CodeId]) -> list[CodeRow]:
    """The codes that `typed` may mean, the likeliest first; all of them when nothing is typed.

    A name that begins so comes before one with a word that begins so, then one that holds the
    letters anywhere, then one whose families hold some of the words, then one that is spelt
    nearly so. Codes used lately win among equals.
    """
    by_id = {code.id: code for code in codes}
    shown = [code for code in by_id.values() if not code.archived]
    places = {code: place for place, code in enumerate(recent)}
    wanted = folded(typed.strip())
    if not wanted:
        return sorted(shown, key=lambda code: places.get(code.id, len(places)))
    scored = [(score, code) for code in shown if (score := _score(wanted, code, by_id)) is not None]
    scored.sort(key=lambda pair: (pair[0], places.get(pair[1].id, len(places))))
    return [code for _, code in scored]


def _score(wanted: str, code: CodeRow, by_id: Mapping[CodeId, CodeRow]) -> float | None:
    name = folded(code.name)
    if code.key and folded(code.key) == wanted:
        return 0.5 if name != wanted else 0.0
    if name.startswith(wanted):
        return 0.0 if name == wanted else 1.0
    words = _words(name)
    if _begin(words, wanted):
        return 2.0
    if wanted in name:
        return 3.0
    if _begin(words + _families(code, by_id), wanted):
        return 3.5
    if len(wanted) < 4:
        return None
    from rapidfuzz.fuzz import partial_ratio

    likeness = partial_ratio(wanted, name)
    return 5.0 - likeness / 100 if likeness >= CLOSE_ENOUGH else None


def _families(code: CodeRow, by_id: Mapping[CodeId, CodeRow]) -> list[str]:
    """The words of all families that a code belongs to."""
    words: list[str] = []
    parent = by_id.get(code.parent_id) if code.parent_id is not None else None
    while parent is not None:
        words += _words(folded(parent.name))
        parent = by_id.get(parent.parent_id) if parent.parent_id is not None else None
    return words


def _begin(words: list[str], wanted: str) -> bool:
    """Whether each part of what is wanted begins one of `words`."""
    return all(any(word.startswith(part) for word in words) for part in wanted.split())


def _words(name: str) -> list[str]:
    return name.replace("-", " ").replace("'", " ").replace("’", " ").split()
