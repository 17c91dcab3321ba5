"""The summary grid of 60 cases and 40 codes with a summary in every other cell, in the window."""

from __future__ import annotations

from painting import PaintWatch, painter_of, wait_until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

CASES, CODES = 60, 40
WORDS = "Achète avec l’agglomération depuis 2020, sans grand succès pour le moment. " * 3


def filled(window):
    """Writes the summaries; gives the page, laid out."""
    project = window.session.project
    with project.change("Fill the grid"):
        for number in range(len(project.cases()), CASES):
            project.add_case(f"Case {number}")
        codes = [code.id for code in project.codes()][:CODES]
        for place, case in enumerate(project.cases()[:CASES]):
            for code in codes[place % 2 :: 2]:
                project.write_summary(case.id, code, WORDS)
    panel = window.pages.page("summaries")
    laid = []
    panel.laid_out.connect(lambda: laid.append(1))
    window.pages.show_page("summaries")
    wait_until(lambda: bool(laid))
    return panel


def test_grid(measure, window_on) -> None:
    window = window_on("S")
    panel = filled(window)
    watch, laid = PaintWatch(panel.table.viewport()), []
    panel.laid_out.connect(lambda: laid.append(watch.painted))

    def forget() -> None:
        window.pages.setCurrentWidget(window.reading)
        window.session.project.__dict__.pop("frames", None)
        laid.clear()

    def show() -> None:
        window.pages.show_page("summaries")
        panel.choices.changed.emit()
        wait_until(lambda: bool(laid) and watch.painted > laid[0])

    measure("grid", "S", show, before=forget, rounds=5)
    assert panel.model.rowCount() >= CASES


def test_typing(measure, window_on) -> None:
    panel = filled(window_on("S"))
    panel.table.setCurrentIndex(panel.model.index(1, 1))
    panel.write()
    watch = PaintWatch(panel.cell.writing.viewport())
    key = painter_of(watch, lambda: QTest.keyClick(panel.cell.writing, Qt.Key.Key_A))
    measure("grid key", "S", key, rounds=15)
    assert panel.model.grid.cell(1, 1).summary.count("a") >= 15
