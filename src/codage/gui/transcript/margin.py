"""The margin: a stripe for each coding in sight, in its lane, and the names of their codes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from codage.domain.anchors import CodingId
from codage.gui.transcript.labels import spread
from codage.gui.transcript.page import Page
from codage.gui.transcript.places import Place
from codage.gui.transcript.shelf import CodingShelf, Placed

STRIPE_WIDTH = 4.0
_INSET = 3.0
_PAD = 4.0


@dataclass(frozen=True, slots=True)
class Stripe:
    """A coding's bar, in page coordinates, cut off a little outside of what is in sight."""

    coding: Placed
    area: QRectF


@dataclass(frozen=True, slots=True)
class Name:
    """Where a coding's name stands, and the height at which its stripe is met."""

    stripe: Stripe
    area: QRectF
    meets: float


class Margin:
    """What the margin shows between `top` and ``top + height`` of a page."""

    def __init__(
        self, page: Page, shelf: CodingShelf, top: int, height: int, name_height: float
    ) -> None:
        self._columns = page.columns
        self.stripes = _stripes(page, shelf, top, top + height)
        self.names: list[Name] = []
        if page.columns.names_width:
            self.names = _names(self.stripes, page, top, top + height, name_height)

    def coding_at(self, x: float, y: float) -> CodingId | None:
        """The coding whose name or stripe is at a point."""
        for name in self.names:
            if name.area.contains(x, y):
                return name.stripe.coding.id
        slack = max(self._columns.lane_pitch - STRIPE_WIDTH, 1.0) / 2
        for stripe in self.stripes:
            if stripe.area.adjusted(-slack, 0, slack, 0).contains(x, y):
                return stripe.coding.id
        return None


def _stripes(page: Page, shelf: CodingShelf, top: float, bottom: float) -> list[Stripe]:
    visible = page.blocks_between(top, bottom)
    if not visible:
        return []
    first, last = page.places_between(top, bottom)
    found = []
    for coding in shelf.across(first, Place(last + 1)):
        above = page.line_rect(coding.start).top() + _INSET if coding.start >= first else top - 20
        below = (
            page.last_line_rect(coding.end).bottom() - _INSET if coding.end <= last else bottom + 20
        )
        if above < bottom and below > top:
            x = page.columns.lane(coding.lane)
            width = min(STRIPE_WIDTH, page.columns.lane_pitch - 1)
            found.append(Stripe(coding, QRectF(x, above, max(width, 1.5), below - above)))
    return found


def _names(
    stripes: list[Stripe], page: Page, top: float, bottom: float, height: float
) -> list[Name]:
    """Names in the order of their stripes; a stripe that begins above is named at the top."""
    middle = page.setting.line_height / 2 - _INSET
    meets = {stripe.coding.id: max(stripe.area.top(), top + _PAD) + middle for stripe in stripes}
    ordered = sorted(stripes, key=lambda one: (meets[one.coding.id], one.coding.lane))
    wanted = [meets[one.coding.id] - height / 2 for one in ordered]
    found = spread(wanted, height, top + _PAD, bottom - _PAD)
    return [
        Name(
            stripe,
            QRectF(page.columns.names, y, page.columns.names_width, height),
            min(meets[stripe.coding.id], stripe.area.bottom() - 1),
        )
        for stripe, y in zip(ordered, found, strict=True)
    ]
