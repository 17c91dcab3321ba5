"""Times as the formats of machines write them: numbers, perhaps absurd ones."""

from __future__ import annotations

import math
import re

from codage.importers.heads import CLOCK, milliseconds

_CLOCK = re.compile(CLOCK)
_LONGEST_MS = 1_000 * 3_600_000


def milliseconds_of(value: object, per_unit: float = 1000) -> int | None:
    """The time that `value` is, counted in seconds unless told; none where it is no time."""
    number: float
    if isinstance(value, str):
        value = value.strip()
        if ":" in value:
            value = value.replace(",", ".")
            return milliseconds(value) if _CLOCK.fullmatch(value) else None
        try:
            number = float(value.removesuffix("s").replace(",", "."))
        except ValueError:
            return None
    elif isinstance(value, int | float) and not isinstance(value, bool):
        number = value
    else:
        return None
    if not 0 <= number < _LONGEST_MS or math.isnan(number):
        return None
    result = round(number * per_unit)
    return result if result <= _LONGEST_MS else None
