"""All segments in the panel: until they are seen, and while they are scrolled."""

from __future__ import annotations

import time

import pytest
from painting import PaintWatch, painter_of, settle
from plain import segment_texts
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QListView

from codage.gui.segments.list import SegmentsList

SIZES = [("S", 9), ("M", 5)]


def _slowest_frame(view, watch: PaintWatch, steps: int = 120) -> float:
    """Milliseconds of the slowest of many turns of the wheel, here and there in a list."""
    bar = view.verticalScrollBar()
    slowest = 0.0
    for part in range(4):
        bar.setValue(bar.maximum() * part // 4)
        settle(0.3)
        for step in range(1, steps // 4 + 1):
            target = bar.value() + 3 * bar.singleStep()
            begun = time.perf_counter()
            painter_of(watch, lambda target=target: bar.setValue(target))()
            if (part, step) != (0, 1):
                slowest = max(slowest, (time.perf_counter() - begun) * 1000)
    return slowest


@pytest.mark.parametrize(("size", "rounds"), SIZES)
def test_all_segments(measure, board, window_on, size: str, rounds: int) -> None:
    window = window_on(size)
    panel = window.segments
    some = next(iter(window.session.codes))
    shown = panel.findChild(SegmentsList)
    watch = PaintWatch(shown.viewport())

    def leave() -> None:
        window.session.choose_code(some)
        window.session.choose_code(None)
        panel.model.forget_texts()
        settle(0.2)

    measure("segments", size, painter_of(watch, panel.show_all), before=leave, rounds=rounds)
    assert shown.model().rowCount() == len(window.session.project.coding_ties())
    settle(0.5)
    board.measured["segments frame", size] = _slowest_frame(shown, watch)


@pytest.mark.parametrize(("size", "rounds"), SIZES)
def test_bare_list(measure, board, application, plain_of, size: str, rounds: int) -> None:
    connection = plain_of(size)
    view = QListView()
    view.resize(300, 600)
    view.setUniformItemSizes(True)
    view.show()
    settle()
    watch = PaintWatch(view.viewport())

    def show() -> None:
        view.setModel(QStringListModel([text for _, _, text in segment_texts(connection)], view))

    counterpart = "SQLite and a QListView, rows alike"
    measure("segments", size, painter_of(watch, show), rounds=rounds, baseline=counterpart)
    board.baselines["segments frame", size] = _slowest_frame(view, watch), counterpart
    view.close()
