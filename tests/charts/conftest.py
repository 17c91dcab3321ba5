"""What the tests of every chart ask: that it can be written, and what its marks stand for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from codage.charts.chart import Chart, written


@pytest.fixture
def keys_of() -> Callable[[Chart], list[object]]:
    """All that can be clicked in a chart."""

    def found(chart: Chart) -> list[object]:
        keys: list[object] = []
        for artist, key in chart.marks.items():
            assert artist.get_picker()
            # A field of marks has a tuple of keys, one each.
            keys += key if isinstance(key, tuple) and hasattr(artist, "get_offsets") else [key]
        return keys

    return found


@pytest.fixture
def is_written() -> Callable[[Callable[[], Chart]], None]:
    """Ask that a chart is the same file each time it is drawn."""

    def check(draw: Callable[[], Chart]) -> None:
        for kind, start in (("svg", b"<?xml"), ("png", b"\x89PNG")):
            first, again = written(draw(), kind), written(draw(), kind)
            assert first.startswith(start)
            assert first == again

    return check
