"""What a block showed, as text that can be kept: the numbers of its tables and charts."""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

from codage.exporters import text
from codage.exporters.report.drawing import Drawing
from codage.exporters.report.keys import Outdated
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
_NUMBER = re.compile(r"\d(?:[\d.,\u202f]*\d)?")


def kept(blocks: Iterable[Block]) -> str:
    """The blocks as text; `shown` undoes it."""
    return json.dumps([_plain(block) for block in blocks], ensure_ascii=False)


def shown(kept_text: str) -> tuple[Block, ...]:
    """The blocks that were kept. Raises ValueError for another text."""
    try:
        return tuple(_lively(one) for one in json.loads(kept_text))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("nothing that was kept") from error


def with_keys(kept: Sequence[Block], live: Sequence[Block], day: str) -> tuple[Block, ...]:
    """The blocks that were kept, each number with its key where it is still the same; else with
    one that says it is of that day."""
    found: list[Block] = []
    for place, block in enumerate(kept):
        now = live[place] if place < len(live) and type(live[place]) is type(block) else None
        if isinstance(block, text.Table):
            found.append(_keyed_table(block, now, Outdated(day)))
        elif isinstance(block, text.Figure) and isinstance(block.picture, Drawing):
            found.append(_keyed_figure(block, block.picture, now, Outdated(day)))
        elif isinstance(block, text.Field):
            found.append(_keyed_field(block, now, Outdated(day)))
        elif isinstance(block, text.Quotation):
            same = isinstance(now, text.Quotation) and now.text == block.text
            key = now.key if same and isinstance(now, text.Quotation) else Outdated(day)
            found.append(replace(block, key=key))
        else:
            found.append(block)
    return tuple(found)


def _keyed_table(block: text.Table, live: Any, gone: Outdated) -> text.Table:
    heads = [one.name for one in block.columns]
    now = {
        (row[0], column.name): (cell, key)
        for row, behind in (zip(live.rows, live.keys, strict=True) if live and live.keys else ())
        for column, cell, key in zip(live.columns, row, behind, strict=True)
    }
    keys = []
    for row in block.rows:
        found: list[Hashable] = [None]
        for column, cell in zip(block.columns[1:], row[1:], strict=True):
            lively, key = now.get((row[0], column.name), ("", None))
            told = (column.numbers or block.broad) and any(map(str.isdigit, cell))
            found.append(key if lively == cell else gone if told else None)
        keys.append(tuple(found))
    live_heads = {}
    if live and live.head_keys:
        live_heads = dict(zip((one.name for one in live.columns), live.head_keys, strict=True))
    head_keys = tuple(live_heads.get(name) for name in heads) if live_heads else ()
    places = _places(block.note, live.note, live.places, gone) if live else ()
    return replace(block, keys=tuple(keys), head_keys=head_keys, places=places)


def _keyed_field(block: text.Field, live: Any, gone: Outdated) -> text.Field:
    places = _places(block.text, live.text, live.places, gone) if live else ()
    return replace(block, places=places)


def _places(
    told: str, now: str, places: tuple[text.Place, ...], gone: Outdated
) -> tuple[text.Place, ...]:
    """Those of a text that is as it was; of another, all its numbers, which are so no longer."""
    if told == now or not places:
        return places
    return tuple(text.Place(*one.span(), gone) for one in _NUMBER.finditer(told))


def _keyed_figure(block: text.Figure, drawn: Drawing, live: Any, gone: Outdated) -> text.Figure:
    now: dict[Any, Any] = {}
    if live is not None and isinstance(live.picture, Drawing):
        picture = live.picture
        for name, row, behind in zip(picture.index, picture.rows, picture.keys, strict=False):
            for column, value, key in zip(picture.columns, row, behind, strict=False):
                now[name, column] = value, key
    keys: list[tuple[Hashable, ...]] = []
    for name, row in zip(drawn.index, drawn.rows, strict=True):
        found = [now.get((name, column), (None, gone)) for column in drawn.columns]
        keys.append(
            tuple(
                key if lively == value else gone
                for value, (lively, key) in zip(row, found, strict=True)
            )
        )
    return replace(block, picture=replace(drawn, keys=tuple(keys)))


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        # What is not compared is no part of what was shown.
        named = {one.name: _plain(getattr(value, one.name)) for one in fields(value) if one.compare}
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
