"""The words of names, compared without case, accents, hyphens, articles and civilities."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

_CIVILITIES = """
m mr monsieur messieurs mme mmes madame mesdames mlle mademoiselle maitre dr docteur pr professeur
"""
_LINKS = "d de des du l la le les et en sur sous lez a au aux"
CIVILITIES = frozenset(_CIVILITIES.split())
LINKS = frozenset(_LINKS.split())
_WORD = re.compile(r"[^\W_]+")


@cache
def folded(word: str) -> str:
    """`word` without case and accents."""
    parts = unicodedata.normalize("NFD", word.casefold().replace("œ", "oe").replace("æ", "ae"))
    return "".join(part for part in parts if not unicodedata.combining(part))


def tokens(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of `text`, folded, with where they begin and end; a hyphen parts words here."""
    for match in _WORD.finditer(text):
        yield folded(match[0]), match.start(), match.end()


def significant(text: str) -> tuple[str, ...]:
    """The words that tell one name from another: folded, without articles and prepositions."""
    words = [word for word, _, _ in tokens(text)]
    return tuple(word for word in words if word not in LINKS) or tuple(words)


def name_words(text: str) -> tuple[str, ...]:
    """The words of a person's name, folded, without civility; a hyphen joins them."""
    words = [folded(word).strip(".,") for word in text.replace("\u2011", "-").split()]
    return tuple(word for word in words if word not in CIVILITIES) or tuple(words)
