"""The Markdown of memos: marking words and lines, and reading past the marks."""

from __future__ import annotations

import re
from typing import NamedTuple

from codage.domain.links import with_links

_SOFT_BREAK = re.compile(r"(?<=\S)[ ]?\n(?=\S)")
_LINE_MARKS = re.compile(r"^[ ]{0,3}(?:#{1,6}[ ]+|>[ ]?|[-*+][ ]+|\d{1,9}[.)][ ]+)+", re.MULTILINE)
_WORD_MARKS = re.compile(r"(\*\*|__|~~|`)(?=\S)(.+?)(?<=\S)\1", re.DOTALL)
_SLANTED = re.compile(r"(?<![\w*_])([*_])(?=\S)([^\n]+?)(?<=\S)\1(?![\w*_])")
_OTHER_LINKS = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
_ITEM = re.compile(r"([ ]*)([-*+]|\d{1,9}[.)])[ ]+")

BOLD, ITALIC = "**", "*"
ITEM, HEADING, QUOTE = "- ", "## ", "> "


class Formatted(NamedTuple):
    """What to put in the place of ``start`` to ``end``, and what is selected afterwards."""

    start: int
    end: int
    text: str
    selected: tuple[int, int]


def with_breaks(text: str) -> str:
    """The text with every end of a line kept, as people who write notes expect it."""
    return _SOFT_BREAK.sub("  \n", text)


def plain(text: str) -> str:
    """The words of a memo without its marks, for lists and for searching by eye."""
    text = with_links(text, lambda linking: linking.label)
    text = _OTHER_LINKS.sub(r"\1", text)
    text = _LINE_MARKS.sub("", text)
    text = _WORD_MARKS.sub(r"\2", text)
    return _SLANTED.sub(r"\2", text)


def first_words(text: str, longest: int) -> tuple[str, str]:
    """The first line of a memo, cut after some `longest` letters, and the rest on one line."""
    first, _, rest = plain(text).strip().partition("\n")
    if len(first) > longest:
        short = first[:longest].rsplit(" ", 1)[0]
        first, rest = f"{short}…", f"…{first[len(short) :]}\n{rest}"
    return first, " ".join(rest.split())


def marked(text: str, start: int, end: int, mark: str) -> Formatted:
    """Put `mark` on both sides of the words from start to end, or take it away again."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    inside = text[start:end]
    wide = len(mark)
    if len(inside) > 2 * wide and inside.startswith(mark) and inside.endswith(mark):
        bare = inside[wide:-wide]
        return Formatted(start, end, bare, (start, start + len(bare)))
    if _stands_around(text, start, end, mark):
        low = start - wide
        return Formatted(low, end + wide, inside, (low, low + len(inside)))
    return Formatted(start, end, f"{mark}{inside}{mark}", (start + wide, end + wide))


def prefixed(text: str, start: int, end: int, prefix: str) -> Formatted:
    """Begin the lines from start to end with `prefix`, or take it away where all have it."""
    low = text.rfind("\n", 0, start) + 1
    high = text.find("\n", max(end - 1, start) if end > start else end)
    high = len(text) if high < 0 else high
    lines = text[low:high].split("\n")
    if all(line.startswith(prefix) for line in lines):
        changed = [line[len(prefix) :] for line in lines]
    else:
        changed = [prefix + _LINE_MARKS.sub("", line) for line in lines]
    new = "\n".join(changed)
    if start == end:
        caret = max(low + len(new) - (high - start), low)
        return Formatted(low, high, new, (caret, caret))
    return Formatted(low, high, new, (low, low + len(new)))


def next_line(text: str, caret: int) -> Formatted | None:
    """What Enter does in a list: another item, or the end of the list after an empty one."""
    low = text.rfind("\n", 0, caret) + 1
    item = _ITEM.match(text, low, caret)
    if item is None:
        return None
    if not text[item.end() : caret].strip():
        return Formatted(low, caret, "", (low, low))
    number = item[2][:-1]
    sign = f"{int(number) + 1}{item[2][-1]}" if number.isdigit() else item[2]
    new = f"\n{item[1]}{sign} "
    return Formatted(caret, caret, new, (caret + len(new), caret + len(new)))


def _stands_around(text: str, start: int, end: int, mark: str) -> bool:
    wide = len(mark)
    if start < wide or text[start - wide : start] != mark or text[end : end + wide] != mark:
        return False
    # One star of two is not a mark of its own.
    return mark != ITALIC or (
        text[max(start - 2, 0) : start] != BOLD or text[max(start - 3, 0) : start] == "***"
    )
