from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from codage.gui.importing.model import FILE, REASON, RESULT
from codage.gui.importing.report import ImportReportDialog
from codage.gui.importing.wording import as_text
from codage.importers.importing import import_files
from codage.project import Project

MARK = "Transcribed by https://otter.ai"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """The window behind: dialogs delete themselves when they close."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path, parent: QWidget) -> ImportReportDialog:
    folder = tmp_path / "interviews"
    folder.mkdir()
    (folder / "a.txt").write_text("Claire : Bonjour.\n\nMehdi : Bonjour à vous.\n", "utf-8")
    (folder / "b.txt").write_text("Claire : Bonjour.\n\nMehdi : Bonjour à vous.\n", "utf-8")
    (folder / "c.txt").write_text(f"{MARK}\nUn texte sans personne.\n", "utf-8")
    (folder / "d.docx").write_bytes(b"PK\x03\x04 cut short")
    (folder / "e.txt").write_bytes(b"")
    with Project.create(tmp_path / "study.codage") as project:
        report = import_files(project, [folder])
    shown = ImportReportDialog(report, parent)
    shown.open()
    qtbot.waitExposed(shown)
    return shown


def cells(dialog: ImportReportDialog, column: int) -> list[str]:
    model = dialog.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_numbers_stand_above(dialog: ImportReportDialog) -> None:
    assert dialog.summary.text().startswith("2 ")
    assert "1 were there already" in dialog.summary.text() or "1 was" in dialog.summary.text()
    assert "2 failed" in dialog.summary.text()
    assert cells(dialog, FILE) == ["a.txt", "b.txt", "c.txt", "d.docx", "e.txt"]
    assert cells(dialog, RESULT)[3] == "Failed"


def test_only_what_needs_attention_is_left_by_a_click(
    qtbot: QtBot, dialog: ImportReportDialog
) -> None:
    qtbot.mouseClick(dialog.only, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert cells(dialog, FILE) == ["b.txt", "d.docx", "e.txt"]
    assert all(cells(dialog, REASON))


def test_what_was_set_aside_is_said(dialog: ImportReportDialog) -> None:
    assert cells(dialog, REASON)[2].endswith("Set aside: Mark of a program.")
    tip = dialog.model.index(2, REASON).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == MARK
    assert f"Mark of a program: {MARK}" in as_text(dialog._report)


def test_a_long_reason_is_never_clipped(qtbot: QtBot, dialog: ImportReportDialog) -> None:
    dialog.resize(560, 400)
    table = dialog.table

    def fits() -> bool:
        row = cells(dialog, FILE).index("d.docx")
        return table.rowHeight(row) >= table.sizeHintForRow(row) - 1

    qtbot.waitUntil(fits)


def test_the_full_path_is_in_the_tooltip(dialog: ImportReportDialog) -> None:
    tip = dialog.model.index(0, FILE).data(Qt.ItemDataRole.ToolTipRole)
    assert Path(tip.splitlines()[0]).is_absolute()


def test_the_report_is_saved_as_text(
    qtbot: QtBot, dialog: ImportReportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    text = target.read_text("utf-8")
    assert "d.docx" in text
    assert cells(dialog, REASON)[3] in text


def test_a_report_that_cannot_be_saved_says_so(
    qtbot: QtBot, dialog: ImportReportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path), ""))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    (box,) = dialog.findChildren(QMessageBox)
    assert tmp_path.name in box.text()
    box.accept()
