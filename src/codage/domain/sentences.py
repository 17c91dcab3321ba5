"""Where the sentences of a turn begin and end, in code points, by the habits of French.

« M. », « cf. », « etc. » and initials end no sentence; an ellipsis ends one where a capital
follows; a closing quotation mark belongs to what it closes. Every line break ends a sentence.
"""

from __future__ import annotations

import re
from functools import lru_cache

_CLOSING = "\"'’»”)\\]"
_END = re.compile(rf"[.!?…]+(?:[{_CLOSING}]|[ \u00a0\u202f]+[»”])*(?=\s|$)|\n+")
_SIGN = re.compile(r"\S")
_BEFORE = r"(?:^|[\s(«\"'’/-])"
_LEADING = re.compile(
    rf"{_BEFORE}(?:MM?|M(?:me|lle|gr|e|r)s?|Drs?|Prs?|Stes?|Sts?|[Cc]f|pp?|ex|art|chap|fig|réf|"
    r"tél|av|bd|bld|c\.-à-d|i\.e|e\.g|[Nn]°)\.$"
)
"""Titles and references: something always follows them."""
_TRAILING = re.compile(rf"{_BEFORE}(?:etc|al|env|approx|hab|max|min|moy|nb|resp|suiv|vol|vs|éd)\.$")
"""What may also be the last word of a sentence."""
_INITIAL = re.compile(rf"{_BEFORE}[A-ZÀ-Ý]\.$")
_ENUMERATION = re.compile(r"(?:\d{1,3}|[a-z])\.$")
_BEGINNER = re.compile(
    r"(?:Ah|Alors|Après|Au|Aujourd|Aussi|Avec|Bah|Ben|Bon|Bref|Ce|Ces|Cela|Cette|Chez|Comme|Dans|"
    r"De|Des|Donc|Du|Elle|Elles|En|Enfin|Ensuite|Et|Euh|Il|Ils|Je|La|Le|Les|Leur|Mais|Moi|Non|"
    r"Nous|On|Or|Ou|Où|Oui|Parce|Par|Pas|Pour|Pourquoi|Puis|Quand|Que|Qui|Quoi|Sa|Si|Sinon|"
    r"Son|Sur|Toi|Tu|Un|Une|Voilà|Vous|Y|À|Ça)(?![\w-])"
)
_LONGEST_ABBREVIATION = 8


def sentences(text: str) -> list[tuple[int, int]]:
    """Every sentence as start and end, in order, without the space between them."""
    starts = sentence_starts(text)
    ends = [*starts[1:], len(text)]
    pairs = [
        (start, _trimmed_end(text, start, end)) for start, end in zip(starts, ends, strict=True)
    ]
    return [(start, end) for start, end in pairs if start < end]


@lru_cache(maxsize=8)
def sentence_starts(text: str) -> tuple[int, ...]:
    """Where the sentences of `text` begin, ascending; the first begins at the first sign."""
    starts = [_next_sign(text, 0)]
    for match in _END.finditer(text, starts[0]):
        start = _next_sign(text, match.end())
        if starts[-1] < start < len(text) and _ends(text, starts[-1], match, start):
            starts.append(start)
    return tuple(starts)


def sentence_at(text: str, offset: int) -> tuple[int, int]:
    """The sentence at `offset`, or the one before the space there; the first before the first."""
    starts = sentence_starts(text)
    at = max((number for number, start in enumerate(starts) if start <= offset), default=0)
    end = starts[at + 1] if at + 1 < len(starts) else len(text)
    return starts[at], _trimmed_end(text, starts[at], end)


def _ends(text: str, begun: int, match: re.Match[str], following: int) -> bool:
    """Whether the sentence that was begun ends with `match`, `following` being what comes."""
    sign = match[0]
    if "\n" in text[match.start() : following]:
        return True
    goes_on = text[following].islower()
    if sign != ".":
        return not goes_on
    before = text[max(match.end() - _LONGEST_ABBREVIATION, begun) : match.end()]
    if _LEADING.search(before) or _ENUMERATION.fullmatch(text[begun : match.end()]):
        return False
    if _INITIAL.search(before):
        return _BEGINNER.match(text, following) is not None
    return not (_TRAILING.search(before) and (goes_on or text[following].isdigit()))


def _trimmed_end(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())


def _next_sign(text: str, offset: int) -> int:
    match = _SIGN.search(text, offset)
    return match.start() if match else len(text)
