"""The words of a text as the full-text index parts them (unicode61), with where they stand.

Which rare characters belong to a word differs between releases of SQLite: it is asked.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from threading import Lock

# What every release takes for letters and digits, and what none does.
_LETTERS = "0-9A-Za-zªµºÀ-ÖØ-öø-ʯ"
_OTHERS = "\x00-/:-@\\[-`{-©«-±´¶-¸»×÷‐-‧   ‹›€…"

_asking = Lock()


class _Tokens:
    """The expressions for a token and for a character of which nothing is known yet."""

    def __init__(self, starting: str, continuing: str, apart: str) -> None:
        self.starting, self.continuing, self.apart = starting, continuing, apart
        self.word = re.compile(f"[{starting}][{starting}{continuing}]*")
        self.unknown = re.compile(f"[^{starting}{continuing}{apart}]")


_tokens = _Tokens(_LETTERS, "", _OTHERS)


def token_spans(text: str) -> list[tuple[int, int]]:
    """Where the tokens of `text` begin and end, in code points, first to last."""
    return [match.span() for match in _known_to(text).word.finditer(text)]


def tokens(text: str) -> list[str]:
    """The tokens of `text`, as they are written."""
    found: list[str] = _known_to(text).word.findall(text)
    return found


def _known_to(text: str) -> _Tokens:
    """Expressions that know every character of `text`."""
    global _tokens
    if not _tokens.unknown.search(text):
        return _tokens
    with _asking:
        strange = set(_tokens.unknown.findall(text))
        classes = _ask(strange)
        _tokens = _Tokens(
            _tokens.starting + _quoted(c for c in strange if classes[c] == _IN_WORDS),
            _tokens.continuing + _quoted(c for c in strange if classes[c] == _AFTER_LETTERS),
            _tokens.apart + _quoted(c for c in strange if classes[c] == _APART),
        )
    return _tokens


def _quoted(characters: Iterable[str]) -> str:
    return "".join(map(re.escape, characters))


# In how many tokens "a?b ? z ?" falls with a character for "?".
_AFTER_LETTERS, _APART, _IN_WORDS = 2, 3, 4


def _ask(characters: set[str]) -> dict[str, int]:
    listed = list(characters)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(
            "CREATE VIRTUAL TABLE asked USING fts5(text, tokenize='unicode61 remove_diacritics 2')"
        )
        connection.execute("CREATE VIRTUAL TABLE told USING fts5vocab(asked, instance)")
        connection.executemany(
            "INSERT INTO asked (rowid, text) VALUES (?, ?)",
            ((n, f"a{c}b {c} z {c}") for n, c in enumerate(listed)),
        )
        rows = connection.execute('SELECT doc, max("offset") + 1 FROM told GROUP BY doc')
        return {listed[document]: count for document, count in rows}
