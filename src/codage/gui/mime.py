"""What the window's parts hand each other by drag and drop: codes, and spans of text."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from codage.domain.anchors import Anchor, CodeId, Span, TurnId

CODES = "application/x-codage-codes"
SPAN = "application/x-codage-span"


def codes_data(codes: Sequence[CodeId], text: str = "") -> QMimeData:
    """Codes to be dropped on text; `text` (their names) for other programs."""
    data = QMimeData()
    put_codes(data, codes)
    if text:
        data.setText(text)
    return data


def put_codes(data: QMimeData, codes: Sequence[CodeId]) -> None:
    """Add `codes` to what `data` already carries."""
    data.setData(CODES, json.dumps(list(codes)).encode())


def span_data(span: Span, text: str) -> QMimeData:
    """A span to be dropped on a code; its `text` for other programs."""
    ends = [span.start.turn, span.start.offset, span.end.turn, span.end.offset]
    data = QMimeData()
    data.setData(SPAN, json.dumps(ends).encode())
    data.setText(text)
    return data


def codes_in(data: QMimeData) -> list[CodeId]:
    """The codes that `data` carries; none when it carries something else."""
    return [CodeId(number) for number in _numbers(data, CODES)]


def span_in(data: QMimeData) -> Span | None:
    """The span that `data` carries, or None."""
    numbers = _numbers(data, SPAN)
    if len(numbers) != 4:
        return None
    first, start, last, end = numbers
    return Span(Anchor(TurnId(first), start), Anchor(TurnId(last), end))


def _numbers(data: QMimeData, kind: str) -> list[int]:
    if not data.hasFormat(kind):
        return []
    try:
        values = json.loads(bytes(data.data(kind).data()))
    except ValueError:
        return []
    if isinstance(values, list) and all(type(value) is int for value in values):
        return values
    return []
