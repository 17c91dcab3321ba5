"""How the width of the view is shared between gutter, text and margin. Pure arithmetic."""

from __future__ import annotations

from dataclasses import dataclass

LANE_PITCH = 7
NARROWEST_TEXT = 220
NARROWEST_NAMES = 48
NARROWEST_MARGIN = 160
WIDEST_MARGIN = 300
_MARGIN_SHARE = 0.27
_GUTTER_SHARE = 0.14
_LANES_SHARE = 0.3
_EDGE = 12
_GUTTER_GAP = 20
_MARGIN_GAP = 22
_NAMES_GAP = 16
_GROUP_SLACK = 0.4


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges and widths in pixels. ``names_width`` is 0 where the margin has no room."""

    gutter: int
    gutter_width: int
    text: int
    text_width: int
    margin: int
    lanes_width: int
    lane_pitch: float
    names: int
    names_width: int

    def lane(self, number: int) -> float:
        """The left edge of a lane."""
        return self.margin + number * self.lane_pitch


def share_out(width: int, gutter_width: int, widest_text: int, lane_count: int) -> Columns:
    """Columns for a view `width` wide; the text gives way first, then the gutter and names.

    The text's width does not depend on the number of lanes, so coding never moves a line.
    """
    gutter_width = min(gutter_width, int(width * _GUTTER_SHARE))
    gutter_room = gutter_width + _GUTTER_GAP if gutter_width else _EDGE
    room = width - _EDGE - gutter_room - _MARGIN_GAP - _EDGE
    margin_width = min(max(int(width * _MARGIN_SHARE), NARROWEST_MARGIN), WIDEST_MARGIN)
    margin_width = max(min(margin_width, room - NARROWEST_TEXT), 3 * LANE_PITCH)
    text_width = max(min(room - margin_width, widest_text), NARROWEST_TEXT)
    slack = max(room - margin_width - text_width, 0)
    left = _EDGE + int(slack * _GROUP_SLACK)
    text = left + gutter_room
    margin = text + text_width + _MARGIN_GAP
    lanes_width = min(lane_count * LANE_PITCH, int(margin_width * _LANES_SHARE))
    pitch = lanes_width / lane_count if lane_count else float(LANE_PITCH)
    names = margin + lanes_width + _NAMES_GAP
    names_width = min(width - _EDGE - names, WIDEST_MARGIN)
    if names_width < NARROWEST_NAMES:
        names_width = 0
    return Columns(
        left, gutter_width, text, text_width, margin, lanes_width, pitch, names, names_width
    )
