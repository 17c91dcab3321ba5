"""How the two ends of a span stand in a row of any table."""

from __future__ import annotations

from typing import Any

from codage.domain.anchors import Span

BOUNDS = ("start_turn_id", "start_offset", "end_turn_id", "end_offset")


def bounds_of(span: Span) -> dict[str, Any]:
    """The columns that hold `span`, with their values."""
    start, end = span.start, span.end
    return dict(zip(BOUNDS, (start.turn, start.offset, end.turn, end.offset), strict=True))
