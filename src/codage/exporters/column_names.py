"""Short column names that R, SPSS, Stata and pandas all take: ASCII, at most 32, unique."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

LONGEST = 32

_LIGATURES = str.maketrans({"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "’": "_"})
# Words of SPSS, of R and of Stata that are no names, in lower case.
_RESERVED = frozenset(
    {"all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to"}
) | {
    *("with", "if", "else", "repeat", "while", "function", "for", "next", "break", "in"),
    *("true", "false", "null", "inf", "nan", "na"),
    *("byte", "double", "float", "int", "long", "strl", "using"),
}
_STATA_TEXT = re.compile(r"str\d+", re.IGNORECASE)


def safe_names(
    names: Iterable[str], *, taken: Iterable[str] = (), longest: int = LONGEST
) -> list[str]:
    """A safe name for each of `names`, in order, unlike one another and unlike `taken`.

    Letter case does not tell names apart (SPSS). Doubles get ``_2``, ``_3``…
    """
    used = {name.lower() for name in taken}
    given: list[str] = []
    for name in names:
        stem = _plain(name)[:longest].rstrip("_")
        candidate, number = stem, 1
        while candidate.lower() in used:
            number += 1
            tail = f"_{number}"
            candidate = stem[: longest - len(tail)].rstrip("_") + tail
        used.add(candidate.lower())
        given.append(candidate)
    return given


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.translate(_LIGATURES))
    letters = decomposed.encode("ascii", "ignore").decode()
    plain = re.sub(r"[^A-Za-z0-9]+", "_", letters).strip("_")
    if not plain:
        return "v"
    if not plain[0].isalpha() or plain.lower() in _RESERVED or _STATA_TEXT.fullmatch(plain):
        return f"v_{plain}"
    return plain
