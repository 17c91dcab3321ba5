"""Names decided on with mouse and keyboard, replaced, undone, restored."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from codage.gui.pseudonymising import dialog as dialogs
from codage.gui.pseudonymising.candidates import Verdict
from codage.gui.pseudonymising.dialog import PseudonymiseDialog
from codage.gui.pseudonymising.names import NAME, REPLACEMENT, VERDICT
from codage.gui.window import MainWindow
from codage.project import Project
from codage.project.key_table import read_key

K = Qt.Key
Left = Qt.MouseButton.LeftButton
LONG = 20_000


def labels(dialog: PseudonymiseDialog) -> list[str]:
    shown = dialog.table.shown
    return [shown.index(row, NAME).data() for row in range(shown.rowCount())]


def choose(dialog: PseudonymiseDialog, label: str, held: Any = None) -> None:
    index = dialog.table.shown.index(labels(dialog).index(label), NAME)
    where = dialog.table.visualRect(index).center()
    held = held or Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(dialog.table.viewport(), Left, held, where)


def verdicts(dialog: PseudonymiseDialog) -> dict[str, Verdict]:
    return {one.label: one.verdict for one in dialog.candidates.listed}


def rewrite(qtbot: QtBot, dialog: PseudonymiseDialog, label: str, replacement: str) -> None:
    choose(dialog, label)
    QTest.keyClick(dialog.table, K.Key_F2)
    editor = dialog.table.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, replacement)
    QTest.keyClick(editor, K.Key_Return)
    qtbot.waitUntil(lambda: dialog.table.viewport().findChild(QLineEdit) is None)


def accept_likely(qtbot: QtBot, dialog: PseudonymiseDialog) -> None:
    for label in ("Castagnet", "Sauvelane"):
        choose(dialog, label)
        qtbot.mouseClick(dialog.all_button, Left)


def texts(project: Project) -> list[str]:
    return [turn.text for row in project.documents() for turn in project.turns(row.id)]


def replace(
    qtbot: QtBot,
    window: MainWindow,
    dialog: PseudonymiseDialog,
    answer: Callable[[Path], None],
    key: Path,
) -> None:
    answer(key)
    qtbot.mouseClick(dialog.go, Left)
    qtbot.waitUntil(lambda: key.name in window.banner.text, timeout=LONG)


def test_letters_decide_and_the_next_name_is_at_hand(dialog: PseudonymiseDialog) -> None:
    first, second, third, *_ = labels(dialog)
    QTest.keyClick(dialog.table, K.Key_A)
    QTest.keyClick(dialog.table, K.Key_R)
    QTest.keyClick(dialog.table, K.Key_A)
    QTest.keyClick(dialog.table, K.Key_Up)
    QTest.keyClick(dialog.table, K.Key_Space)
    found = verdicts(dialog)
    assert found[first] is Verdict.ACCEPTED
    assert found[second] is Verdict.REFUSED
    assert found[third] is Verdict.OPEN
    assert dialog.table.shown.index(0, VERDICT).data() == "✓"


def test_unlikely_names_come_last_and_are_not_accepted_with_their_kind(
    qtbot: QtBot, dialog: PseudonymiseDialog
) -> None:
    assert labels(dialog)[-1] == "pin"
    choose(dialog, "Castagnet")
    qtbot.mouseClick(dialog.all_button, Left)
    found = verdicts(dialog)
    assert found.pop("pin") is Verdict.OPEN
    assert found.pop("Sauvelane") is Verdict.OPEN
    assert set(found.values()) == {Verdict.ACCEPTED}


def test_what_is_decided_leaves_the_list_of_the_undecided(
    qtbot: QtBot, dialog: PseudonymiseDialog
) -> None:
    before = labels(dialog)
    dialog.only_open.click()
    QTest.keyClick(dialog.table, K.Key_A)
    QTest.keyClick(dialog.table, K.Key_A)
    assert labels(dialog) == before[2:]
    assert [one.label for one in dialog.table.chosen] == [before[2]]
    dialog.kinds.setCurrentIndex(dialog.kinds.findData("place"))
    assert labels(dialog) == ["Sauvelane"]


def test_names_are_found_by_letters_without_their_accents(dialog: PseudonymiseDialog) -> None:
    QTest.keyClicks(dialog.line, "herve")
    assert labels(dialog) == ["Hervé"]
    assert [one.label for one in dialog.table.chosen] == ["Hervé"]


def test_a_place_can_be_unticked_and_stays_as_it_is(
    qtbot: QtBot,
    window: MainWindow,
    dialog: PseudonymiseDialog,
    answer: Callable[[Path], None],
    tmp_path: Path,
) -> None:
    choose(dialog, "Sauvelane")
    assert dialog.places.rowCount() == 5
    QTest.keyClick(dialog.table, K.Key_A)
    choose(dialog, "Sauvelane")
    dialog.list.setFocus()
    dialog.list.selectRow(4)
    QTest.keyClick(dialog.list, K.Key_Space)
    replace(qtbot, window, dialog, answer, tmp_path / "clé.csv")
    assert [text.count("Sauvelane") for text in texts(window.session.project)] == [0, 0, 1, 0]


def test_the_replacement_is_written_in_the_list_and_shown_in_context(
    qtbot: QtBot, dialog: PseudonymiseDialog
) -> None:
    rewrite(qtbot, dialog, "Hervé", "[Maire 1]")
    choose(dialog, "Hervé")
    assert verdicts(dialog)["Hervé"] is Verdict.ACCEPTED
    index = dialog.table.shown.index(labels(dialog).index("Hervé"), REPLACEMENT)
    assert index.data() == "[Maire 1]"
    said = [dialog.places.index(row).data() for row in range(dialog.places.rowCount())]
    assert "d’Hervé → de [Maire 1]" in said


def test_two_names_become_one(qtbot: QtBot, dialog: PseudonymiseDialog) -> None:
    choose(dialog, "Castagnet")
    choose(dialog, "Hervé", Qt.KeyboardModifier.ControlModifier)
    assert dialog.merge_button.isEnabled()
    qtbot.mouseClick(dialog.merge_button, Left)
    assert "Hervé" not in labels(dialog)
    [kept] = dialog.table.chosen
    assert set(kept.variants) == {"Castagnet", "Hervé"}


def test_a_merge_is_taken_back(qtbot: QtBot, dialog: PseudonymiseDialog) -> None:
    before = {one.label: one.variants for one in dialog.candidates.listed}
    assert not dialog.undo_button.isEnabled()
    choose(dialog, "Castagnet")
    choose(dialog, "Hervé", Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(dialog.merge_button, Left)
    QTest.keyClick(dialog.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert {one.label: one.variants for one in dialog.candidates.listed} == before
    assert not dialog.undo_button.isEnabled()


def test_verdicts_and_places_left_out_are_taken_back_one_by_one(
    qtbot: QtBot, dialog: PseudonymiseDialog
) -> None:
    choose(dialog, "Sauvelane")
    [place] = dialog.table.chosen
    every = len(place.mentions)
    QTest.keyClick(dialog.table, Qt.Key.Key_A)
    choose(dialog, "Sauvelane")
    dialog.places.choose_all(False)
    assert not place.chosen
    qtbot.mouseClick(dialog.undo_button, Left)
    assert len(place.chosen) == every
    assert len(dialog.places.chosen()) == every
    assert place.verdict is Verdict.ACCEPTED
    qtbot.mouseClick(dialog.undo_button, Left)
    assert place.verdict is Verdict.OPEN
    assert not dialog.go.isEnabled()


def test_a_name_is_added_by_hand(
    qtbot: QtBot, dialog: PseudonymiseDialog, shown: Callable[[str], Any]
) -> None:
    def fill() -> None:
        adding = shown("add_name")
        QTest.keyClicks(adding.name, "tissot")
        QTest.mouseClick(adding.add, Left)

    QTimer.singleShot(0, fill)
    qtbot.mouseClick(dialog.add_button, Left)
    [added] = dialog.table.chosen
    assert added.variants == ("Tissot",)
    assert added.verdict is Verdict.ACCEPTED
    assert added.replacement not in [
        one.replacement for one in dialog.candidates.listed if one is not added
    ]


def test_names_go_as_one_change_with_their_key_and_come_back(
    qtbot: QtBot,
    window: MainWindow,
    dialog: PseudonymiseDialog,
    answer: Callable[[Path], None],
    shown: Callable[[str], Any],
    tmp_path: Path,
) -> None:
    project = window.session.project
    before, changes = texts(project), len(project.history())
    coded = len(project.codings())
    accept_likely(qtbot, dialog)
    key = tmp_path / "clé.csv"
    replace(qtbot, window, dialog, answer, key)

    assert str(key) in window.banner.text
    assert len(project.history()) == changes + 1
    said = " ".join(texts(project))
    for name in ("Castagnet", "Kerjean", "Hervé", "Sauvelane"):
        assert name not in said
        assert all(name not in row.name for row in project.documents())
    assert "L’avis de [Personne" in said
    segments = [project.segment(row) for row in project.codings()]
    assert len(segments) == coded
    assert any(one.startswith("Mme [Personne") for one in segments)
    with key.open(encoding="utf-8-sig", newline="") as stream:
        originals = {row["original"] for row in csv.DictReader(stream)}
    assert {"Castagnet", "Kerjean", "Hervé", "Sauvelane"} <= originals

    window.run("edit.undo")
    assert texts(project) == before
    window.run("edit.redo")
    assert texts(project) != before

    window.run("sharing.restore")
    restoring = shown("restore")
    assert restoring.go.isEnabled()
    qtbot.mouseClick(restoring.go, Left)
    qtbot.waitUntil(lambda: texts(project) == before, timeout=LONG)
    assert len(project.history()) == changes + 2
    assert "Mme Castagnet" in [project.segment(row) for row in project.codings()]


def test_nothing_is_replaced_when_the_key_cannot_be_written(
    qtbot: QtBot,
    window: MainWindow,
    dialog: PseudonymiseDialog,
    answer: Callable[[Path], None],
    tmp_path: Path,
) -> None:
    before, changes = texts(window.session.project), len(window.session.project.history())
    choose(dialog, "Sauvelane")
    QTest.keyClick(dialog.table, K.Key_A)
    answer(tmp_path / "missing" / "clé.csv")
    qtbot.mouseClick(dialog.go, Left)

    def told() -> QMessageBox | None:
        boxes = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox)]
        return next((one for one in boxes if one.isVisible()), None)

    qtbot.waitUntil(lambda: told() is not None, timeout=LONG)
    told().close()
    assert texts(window.session.project) == before
    assert len(window.session.project.history()) == changes
    assert dialog.isVisible()
    assert verdicts(dialog)["Sauvelane"] is Verdict.ACCEPTED
    dialog._leave()


@pytest.mark.parametrize("keep_it_there", [True, False])
def test_a_key_beside_the_project_is_warned_of(
    qtbot: QtBot,
    window: MainWindow,
    dialog: PseudonymiseDialog,
    answer: Callable[[Path], None],
    shown: Callable[[str], Any],
    path: Path,
    tmp_path: Path,
    keep_it_there: bool,
) -> None:
    answer(path.with_name("clé.csv"))
    choose(dialog, "Sauvelane")
    QTest.keyClick(dialog.table, K.Key_A)
    elsewhere = tmp_path / "ailleurs.csv"

    def decide() -> None:
        box = shown("key_beside_project")
        answer(path.with_name("clé.csv") if keep_it_there else elsewhere)
        wanted = QMessageBox.ButtonRole.AcceptRole
        if not keep_it_there:
            wanted = QMessageBox.ButtonRole.RejectRole
        QTest.mouseClick(next(b for b in box.buttons() if box.buttonRole(b) == wanted), Left)

    QTimer.singleShot(0, decide)
    qtbot.mouseClick(dialog.go, Left)
    qtbot.waitUntil(lambda: ".csv" in window.banner.text, timeout=LONG)
    assert elsewhere.exists() is not keep_it_there
    assert path.with_name("clé.csv").exists() is keep_it_there


def test_a_second_pass_adds_to_the_same_key(
    qtbot: QtBot,
    window: MainWindow,
    dialog: PseudonymiseDialog,
    answer: Callable[[Path], None],
    shown: Callable[[str], Any],
    tmp_path: Path,
) -> None:
    key = tmp_path / "clé.csv"
    choose(dialog, "Sauvelane")
    QTest.keyClick(dialog.table, K.Key_A)
    replace(qtbot, window, dialog, answer, key)
    window.banner.hide()
    window.banner.tell("")
    window.run("sharing.pseudonymise")
    second = shown("pseudonymise")
    choose(second, "Hervé")
    QTest.keyClick(second.table, K.Key_A)
    replace(qtbot, window, second, answer, key)
    assert {"Sauvelane", "Hervé"} <= set(read_key(key).originals)


def test_decisions_are_not_lost_by_mistake(
    qtbot: QtBot, dialog: PseudonymiseDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes])
    monkeypatch.setattr(dialogs.QMessageBox, "question", lambda *_: next(answers))
    QTest.keyClick(dialog.table, K.Key_A)
    QTest.keyClick(dialog, K.Key_Escape)
    assert dialog.isVisible()
    QTest.keyClick(dialog, K.Key_Escape)
    assert not dialog.isVisible()
