from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pyreadstat
import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QMessageBox,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from codage.domain.survey import Survey, Variable, VariableType
from codage.domain.transcript import Transcript, Turn
from codage.exporters.options import Dialect, Shape, Unit
from codage.gui.exporting.dialog import ExportDialog
from codage.gui.session import Session
from codage.project import Project
from codage.project.rows import CodeFields

LEFT = Qt.MouseButton.LeftButton
Open = Callable[[str], ExportDialog]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """The window behind: dialogs delete themselves when they close."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path))


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """Two cases, one interviewed; a code under another; two coders."""
    project = Project.create(tmp_path / "study.codage", coder="Inès")
    variables = (
        Variable("id", VariableType.TEXT),
        Variable("kind", VariableType.NOMINAL, "Kind"),
        Variable("mail", VariableType.TEXT, personal=True),
    )
    rows = (("T-1", "ville", "a@exemple.fr"), ("T-2", "pays", "b@exemple.fr"))
    project.add_survey(Survey("s.csv", "0", variables, rows, key="id", name="id"))
    turns = (
        Turn(text="Et les pannes ?", speaker="CV"),
        Turn(text="Nous mutualisons les capteurs.", speaker="Maire"),
    )
    document = project.add_document(Transcript(name="Orvane", turns=turns))
    project.link_case(document, project.cases()[0].id)
    above = project.add_code(CodeFields("Organisation"))
    code = project.add_code(CodeFields("Mutualisation"), parent=above)
    text = project.document_text(document)
    start = text.text.index("Nous")
    project.apply_code(code, text.span(start, start + 15))
    project.use_coder(project.add_coder("Thomas"))
    project.apply_code(above, text.span(start, start + 4))
    opened = Session()
    opened.open(project)
    yield opened
    opened.close()


@pytest.fixture
def written() -> list[tuple[Path, ...]]:
    return []


@pytest.fixture
def open_dialog(
    qtbot: QtBot, session: Session, parent: QWidget, written: list[tuple[Path, ...]]
) -> Open:
    def show(name: str) -> ExportDialog:
        dialog = ExportDialog(session, name, parent, written.append)
        dialog.open()
        qtbot.waitExposed(dialog)
        settled(qtbot, dialog)
        return dialog

    return show


def settled(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.preview.is_waiting and dialog.size_label.text() != "")


def tick(qtbot: QtBot, button: QRadioButton | QCheckBox) -> None:
    qtbot.mouseClick(button, LEFT, pos=QPoint(8, button.height() // 2))


def heads(dialog: ExportDialog) -> list[str]:
    model = dialog.model
    across = Qt.Orientation.Horizontal
    return [model.headerData(place, across, 0) for place in range(model.columnCount())]


def export_to(
    qtbot: QtBot, dialog: ExportDialog, path: Path, monkeypatch: pytest.MonkeyPatch, used: str = ""
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), used))
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), LEFT)


def test_the_beginning_and_the_size_are_shown(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog("merged")
    assert dialog.model.rowCount() == 2
    assert dialog.size_label.text().startswith("2 ")
    assert heads(dialog)[:2] == ["case_key", "case_name"]
    assert "mail" not in heads(dialog)


def test_a_choice_is_seen_in_the_preview(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog("merged")
    tick(qtbot, dialog.choices.personal)
    settled(qtbot, dialog)
    assert "mail" in heads(dialog)
    tick(qtbot, dialog.choices.shape.button(Shape.TIDY))
    settled(qtbot, dialog)
    assert heads(dialog)[-2:] == ["measure", "value"]
    assert not dialog.choices.unit.isEnabled()


def test_codes_are_left_out_by_their_boxes(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog("counts")
    assert dialog.model.rowCount() == 2
    qtbot.mouseClick(dialog.choices.none, LEFT)
    settled(qtbot, dialog)
    assert dialog.model.rowCount() == 0
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    tree = dialog.choices.codes
    where = tree.visualItemRect(tree.topLevelItem(0))
    qtbot.mouseClick(tree.viewport(), LEFT, pos=QPoint(where.left() + 8, where.center().y()))
    settled(qtbot, dialog)
    assert dialog.model.rowCount() == 2, "a code brings those under it"


def test_segments_of_one_coder_go_out_as_csv(
    qtbot: QtBot,
    open_dialog: Open,
    written: list[tuple[Path, ...]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = open_dialog("segments")
    coders = dialog.choices.coders
    coders.setFocus()
    coders.setCurrentRow(1)
    qtbot.keyClick(coders, Qt.Key.Key_Space)
    tick(qtbot, dialog.choices.dialect.button(Dialect.FRENCH))
    path = tmp_path / "segments.csv"
    export_to(qtbot, dialog, path, monkeypatch)
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    assert [row["coder"] for row in rows] == ["Inès"]
    assert written == [(path, tmp_path / "segments.dictionary.csv")]


def test_the_ending_of_the_format_chosen_is_added(
    qtbot: QtBot,
    open_dialog: Open,
    written: list[tuple[Path, ...]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = open_dialog("merged")
    export_to(qtbot, dialog, tmp_path / "out", monkeypatch, "Excel workbook (*.xlsx)")
    (files,) = written
    assert files[0] == tmp_path / "out.xlsx"
    assert openpyxl.load_workbook(files[0]).worksheets[0].max_row == 3


def test_the_merged_table_goes_out_for_spss(
    qtbot: QtBot,
    open_dialog: Open,
    written: list[tuple[Path, ...]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = open_dialog("merged")
    assert "where they come from" in dialog.note.text()
    export_to(qtbot, dialog, tmp_path / "out", monkeypatch, "SPSS data (*.sav)")
    (files,) = written
    assert [path.name for path in files] == [
        "out.sav",
        "out.sav.dictionary.csv",
        "out.sav.provenance.json",
    ]
    assert pyreadstat.read_sav(str(files[0]))[0]["kind"].tolist() == ["ville", "pays"]


def test_the_last_options_come_back(
    qtbot: QtBot, open_dialog: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog("merged")
    tick(qtbot, dialog.choices.unit.button(Unit.DOCUMENT))
    export_to(qtbot, dialog, tmp_path / "a.csv", monkeypatch)
    again = open_dialog("merged")
    assert again.choices.options.unit is Unit.DOCUMENT
    assert open_dialog("counts").choices.options.unit is Unit.CASE


def test_a_folder_that_is_not_there_is_told_and_the_dialog_stays(
    qtbot: QtBot,
    open_dialog: Open,
    written: list[tuple[Path, ...]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = open_dialog("codebook")
    target = str(tmp_path / "nowhere" / "a.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (target, ""))
    qtbot.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), LEFT)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))
    (box,) = dialog.findChildren(QMessageBox)
    assert "nowhere" in box.text()
    box.accept()
    assert dialog.isVisible()
    assert dialog.isEnabled()
    assert written == []


@pytest.mark.parametrize("name", ["merged", "counts", "segments", "codebook"])
def test_only_what_concerns_the_export_is_asked(open_dialog: Open, name: str) -> None:
    choices = open_dialog(name).choices
    assert choices.unit.isVisible() == (name == "merged")
    assert choices.personal.isVisible() == (name in ("merged", "segments"))
    assert choices.hierarchy.isVisible() == (name in ("merged", "counts"))
    assert choices.codes.isVisible()
    assert choices.dialect.isVisible()
