"""What is to be painted again when codings changed: their lines, and what moved beside them."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QRegion

from codage.domain.anchors import CodingId
from codage.gui.transcript.margin import Margin
from codage.gui.transcript.page import Page
from codage.gui.transcript.shelf import Placed

_AROUND = 8.0
"""So far do grips reach out of the lines of their coding."""
_EDGE = 2.0


def region(
    page: Page,
    top: int,
    height: int,
    codings: Iterable[Placed],
    before: Margin,
    after: Margin,
) -> QRegion:
    """The part of the page that shows `codings`, as they were and are, and what they displaced."""
    placed = list(codings)
    ids = {one.id for one in placed}
    found = QRegion()
    for area in _lines(page, placed, top, top + height):
        found += area.toAlignedRect()
    moved = QRectF()
    for area in _moved(before, after, ids):
        moved = moved.united(area)
    return found + moved.toAlignedRect()


def _lines(page: Page, placed: Iterable[Placed], top: int, bottom: int) -> Iterator[QRectF]:
    first, last = page.places_between(top, bottom)
    left, width = page.columns.text, page.columns.text_width
    for one in placed:
        if one.start <= last and one.end >= first:
            above = page.line_rect(one.start).top() if one.start >= first else top
            below = page.last_line_rect(one.end).bottom() if one.end <= last else bottom
            lines = QRectF(left, above, width, below - above)
            yield lines.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)


def _moved(before: Margin, after: Margin, ids: Container[CodingId]) -> Iterator[QRectF]:
    """The stripes and names that were elsewhere, and all that belong to `ids`."""
    old, new = _parts(before), _parts(after)
    for part in old.keys() ^ new.keys():
        yield old.get(part) or new[part]
    for part in old.keys() & new.keys():
        if part[0] in ids:
            yield new[part]


def _parts(margin: Margin) -> dict[tuple[CodingId, object], QRectF]:
    parts: dict[tuple[CodingId, object], QRectF] = {}
    for stripe in margin.stripes:
        key = (stripe.coding.id, stripe.area.getRect())
        parts[key] = stripe.area.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
    for name in margin.names:
        beside = QRectF(name.stripe.area.right(), name.meets - 1, 1, 2).united(name.area)
        key = (name.stripe.coding.id, (beside.getRect(), name.meets))
        parts[key] = beside.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
    return parts
