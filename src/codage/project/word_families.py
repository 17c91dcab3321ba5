"""Which lemmas belong to one family: mutualiser, mutualisation, mutualisable, mutualité.

Snowball's stems, brought together where French changes the stem itself. They sometimes bring
strangers together; whoever searches sees the words and may leave some out.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

from codage.domain.locating import folded_alike

SHARED_LETTERS = 4
"""What two words of a family have in common at their beginning, or all of a shorter one."""

_CHANGES = (
    (re.compile(r"(?:orial|oir)$"), "or"),
    (re.compile(r"air$"), "ar"),
    (re.compile(r"(?<=\w{4})is$"), ""),
)
_AGENTIVE_STEM = re.compile(r"(?<=\w{4})at(?:eur|ric|if|iv)?$")
_AGENTIVE = re.compile(r"(?:ations?|ateurs?|atrices?|atifs?|atives?)$")


def family_stem(lemma: str, language: str = "fr") -> str:
    """What the words of a family share, as far as rules can tell."""
    return _stem(lemma.lower(), language)


def beginning(lemma: str) -> str:
    """The letters, folded, with which every word of a lemma's family begins."""
    return folded_alike(lemma)[:SHARED_LETTERS]


@lru_cache(maxsize=50_000)
def _stem(lemma: str, language: str) -> str:
    stem = folded_alike(_stemmer(language).stemWord(lemma))
    if language != "fr":
        return stem
    if _AGENTIVE.search(lemma):
        stem = _AGENTIVE_STEM.sub("", stem)
    for pattern, instead in _CHANGES:
        stem = pattern.sub(instead, stem)
    return stem


@cache
def _stemmer(language: str) -> Any:
    import snowballstemmer

    return snowballstemmer.stemmer({"fr": "french"}.get(language, "english"))
