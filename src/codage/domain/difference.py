"""The edit that makes one text of another: by lines first, then by words, as small as may be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from codage.domain.edits import Edit, Replacement

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_TOKEN = re.compile(r"\w+|\n|[^\S\n]+|[^\w\s]")


# Pairs of words that are compared with each other in one go: about a second's work.
MOST_PAIRS = 8_000_000_000


def difference(old: str, new: str, *, within: int = MOST_PAIRS) -> Edit:
    """What must be replaced in `old` to give `new`.

    Words are aligned with words; in each changed word only what changed is replaced (« chat »
    to « chats » is an insertion). At most 60 ms for 50,000 characters, however they differ;
    stretches that would need more than `within` comparisons are aligned half by half.
    """
    head = common_start(old, new)
    tail = common_end(old[head:], new[head:])
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    if before and after:
        # Whole words at the rim, so that they are aligned as what they are.
        head, tail = _word_start(old, new, head), _word_end(old, new, tail)
        before, after = old[head : len(old) - tail], new[head : len(new) - tail]
        return Edit(_by_lines(before, after, head, within))
    return Edit.replace(head, head + len(before), after)


def _by_lines(old: str, new: str, position: int, within: int) -> Iterator[Replacement]:
    for start, end, text in _aligned(_LINE.findall(old), _LINE.findall(new)):
        before, after = _TOKEN.findall(old[start:end]), _TOKEN.findall(text)
        yield from _by_words(before, after, position + start, within)


def _by_words(
    before: Sequence[str], after: Sequence[str], position: int, within: int
) -> Iterator[Replacement]:
    if len(before) * len(after) > within:
        old_half, new_half = len(before) // 2, len(after) // 2
        yield from _by_words(before[:old_half], after[:new_half], position, within)
        position += sum(map(len, before[:old_half]))
        yield from _by_words(before[old_half:], after[new_half:], position, within)
        return
    old = "".join(before)
    for start, end, text in _aligned(before, after):
        replaced = old[start:end]
        head = common_start(replaced, text)
        tail = common_end(replaced[head:], text[head:])
        yield Replacement(
            position + start + head, position + end - tail, text[head : len(text) - tail]
        )


def _aligned(old: Sequence[str], new: Sequence[str]) -> Iterator[Replacement]:
    """Replacements in the joined `old`; those that touch are one."""
    from rapidfuzz.distance import Levenshtein

    starts = [0, *accumulate(map(len, old))]
    pending: tuple[int, int, int, int] | None = None
    for step in Levenshtein.opcodes(old, new):
        if step.tag == "equal":
            if pending:
                yield _joined(pending, starts, new)
            pending = None
        else:
            first = pending or (step.src_start, 0, step.dest_start, 0)
            pending = (first[0], step.src_end, first[2], step.dest_end)
    if pending:
        yield _joined(pending, starts, new)


def _joined(
    block: tuple[int, int, int, int], starts: Sequence[int], new: Sequence[str]
) -> Replacement:
    old_from, old_to, new_from, new_to = block
    return Replacement(starts[old_from], starts[old_to], "".join(new[new_from:new_to]))


def common_start(one: str, other: str) -> int:
    """How many characters both begin with."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def common_end(one: str, other: str) -> int:
    """How many characters both end with."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low


def _word_start(old: str, new: str, head: int) -> int:
    if head == len(old) or head == len(new) or not (old[head].isalnum() or new[head].isalnum()):
        return head
    while head and old[head - 1].isalnum():
        head -= 1
    return head


def _word_end(old: str, new: str, tail: int) -> int:
    if tail == len(old) or tail == len(new):
        return tail
    while tail and old[len(old) - tail].isalnum():
        tail -= 1
    return tail
