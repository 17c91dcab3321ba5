"""What counts as a word, in one place, so that every count in the program agrees.

A word is a run of letters and digits; a hyphen joins (« peut-être » is one), an apostrophe
parts (« l'eau » is two), as French lexicometry counts (Lebart & Salem, 1994). What stands in
square brackets is the transcriber's ([rires], [coupure]) and is not counted.
"""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"\[[^\[\]]*\]|(\w+(?:[-\u2010\u2011]\w+)*)")


def word_starts(text: str) -> list[int]:
    """The offsets (code points) at which the words of `text` begin, ascending."""
    return [match.start() for match in _WORD.finditer(text) if match[1]]


def count_words(text: str) -> int:
    """The number of words in `text`."""
    return sum(1 for word in _WORD.findall(text) if word)


def folded(text: str) -> str:
    """`text` without accents and capitals, and with one kind of apostrophe, for comparing."""
    parted = unicodedata.normalize("NFD", text.casefold().replace("’", "'"))
    return "".join(char for char in parted if not unicodedata.combining(char))
