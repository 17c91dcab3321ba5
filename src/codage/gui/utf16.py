"""Code points to UTF-16 units and back: the one place where the two ways of counting meet.

The program counts in Unicode code points; Qt counts in UTF-16 units, of which a code point
beyond U+FFFF (an emoji, say) takes two.
"""

from __future__ import annotations

import re
from bisect import bisect_left

_BEYOND_BMP = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Both ways of counting in one text. Costs nothing but a scan when they are the same."""

    __slots__ = ("_pairs",)

    def __init__(self, text: str) -> None:
        self._pairs = [match.start() for match in _BEYOND_BMP.finditer(text)]

    def units(self, offset: int) -> int:
        """The UTF-16 units before code point `offset`."""
        return offset + bisect_left(self._pairs, offset) if self._pairs else offset

    def offset(self, units: int) -> int:
        """The code points before UTF-16 unit `units`; inside a pair, those before the pair."""
        if not self._pairs:
            return units
        low, high = 0, len(self._pairs)
        while low < high:
            middle = (low + high) // 2
            if self._pairs[middle] + middle + 1 < units:
                low = middle + 1
            else:
                high = middle
        inside = low < len(self._pairs) and self._pairs[low] + low + 1 == units
        return units - low - inside


def utf16_length(text: str) -> int:
    """How many UTF-16 units `text` takes."""
    return len(text) + sum(1 for _ in _BEYOND_BMP.finditer(text))
