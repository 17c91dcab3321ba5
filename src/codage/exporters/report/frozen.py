"""What a block showed, as text that can be kept: the numbers of its tables and charts."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from codage.exporters import text
from codage.exporters.report.drawing import Drawing
from codage.exporters.text import Block

_KNOWN: dict[str, type[Any]] = {
    one.__name__: one
    for one in (
        text.Heading,
        text.Paragraph,
        text.Field,
        text.Line,
        text.Grid,
        text.Links,
        text.Run,
        text.Rich,
        text.Listing,
        text.Span,
        text.Table,
        text.Figure,
        text.Quotation,
        Drawing,
    )
}
_KIND = "is"


def kept(blocks: Iterable[Block]) -> str:
    """The blocks as text; `shown` undoes it."""
    return json.dumps([_plain(block) for block in blocks], ensure_ascii=False)


def shown(kept_text: str) -> tuple[Block, ...]:
    """The blocks that were kept. Raises ValueError for another text."""
    try:
        return tuple(_lively(one) for one in json.loads(kept_text))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("nothing that was kept") from error


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        named = {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
        return {_KIND: type(value).__name__, **named}
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    return value.value if isinstance(value, Enum) else value


def _lively(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(map(_lively, value))
    if not isinstance(value, dict):
        return value
    kind = _KNOWN[value[_KIND]]
    named = {name: _lively(one) for name, one in value.items() if name != _KIND}
    if kind is text.Rich:
        named["mood"] = text.Mood(named["mood"])
    return kind(**named)
