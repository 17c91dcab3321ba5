"""What reaches or numbers a person and has a form of its own: telephones, mail, addresses…"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from codage.domain.pseudonyms import Kind


class Patterned(NamedTuple):
    """Something found by its form, and where."""

    start: int
    end: int
    kind: Kind


_UP = r"[A-ZÀ-ÖØ-Þ]"
_TOWN = (
    rf"{_UP}[\w’'-]+(?:[ -](?:(?:d['’]|de |du |des |la |le |les |sur |en |sous )*)?{_UP}[\w’'-]+)*"
)
_STREETS = (
    r"(?:rue|avenue|av\.|boulevard|bd\.?|bld|place|impasse|allée|allées|chemin|route|quai|cours|"
    r"square|passage|sentier|ruelle|esplanade|faubourg|montée|traverse|lotissement|résidence)"
)
_PATTERNS = (
    (Kind.MAIL, re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    (
        Kind.WEB,
        re.compile(
            r"(?:https?://|www\.)[^\s<>«»\"]+[^\s<>«»\".,;:!?)\]]|"
            r"(?<![\w@.])[\w-]+(?:\.[\w-]+)*\.(?:fr|com|org|net|eu|gouv\.fr)\b(?:/[^\s,;)]*)?"
        ),
    ),
    (
        Kind.NUMBER,
        re.compile(
            r"(?<!\d)[12][ .]?\d{2}[ .]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .]?(?:\d{2}|2[AB])[ .]?\d{3}"
            r"[ .]?\d{3}(?:[ .]?\d{2})?(?!\d)|"
            r"\b(?:FR\d{2}(?: ?[0-9A-Z]{4}){5} ?[0-9A-Z]{3})\b|"
            r"(?<![\w-])[A-Z]{2}-\d{3}-[A-Z]{2}(?![\w-])"
        ),
    ),
    (
        Kind.PHONE,
        re.compile(
            r"(?<![\w+])(?:(?:\+|00)33[ .-]?(?:\(0\)[ .-]?)?|0)[1-9](?:[ .\u00a0\u202f-]?\d{2}){4}"
            r"(?!\d)|(?<![\w+])\+(?!33)\d{1,3}(?:[ .\u00a0\u202f()-]{0,2}\d){7,12}(?!\d)"
        ),
    ),
    (
        Kind.ADDRESS,
        re.compile(
            rf"(?<!\d)\d{{1,4}}(?: ?(?:bis|ter|quater))?,? {_STREETS} [^\n,.;:?!]{{2,40}}?"
            rf"(?:,? (?:\d{{5}}|\d{{2}} \d{{3}}) {_TOWN}|(?=[,.;:?!»\n]|$))|"
            rf"(?<!\d)(?:F-)?\d{{5}} {_TOWN}(?: cedex(?: \d+)?)?"
        ),
    ),
)


def patterned(text: str) -> Iterator[Patterned]:
    """What is found by its form, in the order of the text, none over another."""
    found = [
        Patterned(match.start(), match.end(), kind)
        for kind, pattern in _PATTERNS
        for match in pattern.finditer(text)
    ]
    end = 0
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if one.start >= end:
            yield one
            end = one.end
