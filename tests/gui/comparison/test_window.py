"""The demo's two coders in the real window: from a low kappa to an agreed layer, and its counts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from codage.analysis.agreement.choices import Comparison
from codage.analysis.agreement.table import agreement
from codage.gui.comparison.page import ComparisonPage
from codage.gui.window import MainWindow

CODE = "A1 Déclencheur"


@pytest.fixture
def window(window: MainWindow, demo_project: Path) -> MainWindow:
    assert window.open_path(demo_project)
    return window


def test_from_the_figures_to_the_layer_and_its_counts(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, project = window.session, window.session.project
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Accord", True))
    page = window.pages.page("comparison")
    assert isinstance(page, ComparisonPage)
    with qtbot.waitSignal(page.completed, timeout=30_000):
        window.run("view.comparison")
    # The figure on show is the analysis's.
    code = next(row.id for row in session.codes.values() if row.name == CODE)
    row = next(n for n, one in enumerate(page.figures.model.rows) if one.code == code)
    found = agreement(project.frames, comparison=Comparison(bootstrap=None))
    kappa = found.codes.set_index("code_id").loc[code, "kappa"]
    assert page.figures.model.index(row, 4).data() == f"{kappa:.2f}"
    # Enter opens the differences behind it; keys settle all of them.
    page.figures.table.selectRow(row)
    with qtbot.waitSignal(page.differences_found, timeout=30_000):
        qtbot.keyClick(page.figures.table, Qt.Key.Key_Return)
    settling = page.settling
    many = len(settling.model.rows)
    assert many > 3
    settling.setFocus()
    for n in range(many):
        qtbot.keyClick(settling.list, Qt.Key.Key_A if n % 2 else Qt.Key.Key_B)
    assert settling.verdicts.count.text() == f"{many} of {many} settled"
    first = str(project.history(many)[-1].label)
    assert first.startswith(f"Settle {CODE} in ")
    with qtbot.waitSignal(settling.told, timeout=30_000):
        settling.filters.more.start_wanted.emit()
    # The layer is not counted beside its coders, and counts alone where it is asked for.
    layer = project.agreed_coder()
    assert layer is not None
    assert layer.id in session.hidden_coders
    window.run("coder.show_agreed")
    with qtbot.waitSignal(window.frequencies.counted, timeout=30_000):
        window.run("view.frequencies")
    counts = {one.code: one.segments for one in window.frequencies.table_model.in_order()}
    assert counts[code] == len(project.codings(code_ids=[code], coder_ids=[layer.id])) > 0
    assert sum(counts.values()) == counts[code]
    # Undo takes it back step by step, the layer itself last.
    window.run("coder.show_everyone")
    for _ in range(many + 2):
        window.run("edit.undo")
    assert project.agreed_coder() is None
    assert not session.hidden_coders
