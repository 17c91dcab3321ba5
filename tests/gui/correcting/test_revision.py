"""A corrected file from outside: compared first, then its codings are gone through."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

LONG = 20_000
CORRECTED = (
    "Enquêtrice : Bonjour. Et la mutualisation ?\n\n"
    "M. Élu : On mutualise tous les achats 🙂 avec l'agglomération. C'est le SCoT.\n\n"
    "Enquêtrice : Et l'hiver ?\n\n"
    "M. Élu : Il manque des bras, surtout pour le SCoT.\n"
)


def test_a_corrected_file_is_compared_and_then_gone_through(
    desk: Any, qtbot: QtBot, tmp_path: Path, shown_dialog: Callable[[str], Any]
) -> None:
    kept, changed = desk.coded(3, "des bras"), desk.coded(1, "achats 🙂 avec l'agglo. C'est")
    lost, before = desk.coded(2, "été"), desk.texts
    path = tmp_path / "corrigé.txt"
    path.write_text(CORRECTED, encoding="utf-8")
    desk.window.commands["correct.replace_document_by"](path)
    dialog = shown_dialog("revision")
    told = [
        [dialog.list.moved.index(row, column).data() for column in range(3)]
        for row in range(dialog.list.moved.rowCount())
    ]
    assert ["Mutualisation", "achats 🙂 avec l'agglo. C'est"] in [row[:2] for row in told]
    assert desk.texts == before
    review = dialog.review
    assert review.kept == 1
    assert {one.coding_id for one in review.changed + review.lost} == {changed, lost}

    number = desk.changes()
    dialog.replace.click()
    qtbot.waitUntil(lambda: dialog.list.can_go, timeout=LONG)
    assert desk.changes() == number + 1
    assert desk.shown == desk.texts
    assert desk.texts[3].endswith("SCoT.")
    assert desk.text_of(kept) == "des bras"
    row = next(
        row
        for row in range(dialog.list.moved.rowCount())
        if (coding := dialog.list.moved.coding(row)) and coding.coding_id == changed
    )
    dialog.list.selectRow(row)
    assert desk.view.active_coding() == changed
    dialog.grab()
    dialog.close()
    desk.undo()
    assert desk.texts == desk.shown == before
    assert desk.text_of(lost) == "été"


def test_a_corrected_file_can_be_read_by_another_convention(
    desk: Any, qtbot: QtBot, tmp_path: Path, shown_dialog: Callable[[str], Any]
) -> None:
    path = tmp_path / "corrigé.txt"
    path.write_text(CORRECTED, encoding="utf-8")
    desk.window.commands["correct.replace_document_by"](path)
    dialog = shown_dialog("revision")
    ways = [dialog.convention.itemText(n) for n in range(dialog.convention.count())]
    assert ways[0] == "As it was recognised"
    nobody = ways.index("Nobody is named")
    dialog.convention.setCurrentIndex(nobody)
    dialog.convention.activated.emit(nobody)
    qtbot.waitUntil(lambda: dialog._revision.transcripts[0].turns[0].speaker is None, timeout=LONG)
    assert dialog.convention.currentIndex() == nobody
    assert dialog.replace.isEnabled()
    dialog.replace.click()
    qtbot.waitUntil(lambda: desk.texts[0].startswith("Enquêtrice : "), timeout=LONG)


def test_speakers_renamed_here_keep_their_names_if_wanted(
    desk: Any, qtbot: QtBot, tmp_path: Path, shown_dialog: Callable[[str], Any]
) -> None:
    project, document = desk.window.session.project, desk.window.session.document
    speaker = next(row for row in project.speakers(document) if row.name == "M. Élu")
    project.rename_speaker(speaker.id, "Le maire")
    path = tmp_path / "corrigé.txt"
    path.write_text(CORRECTED, encoding="utf-8")
    desk.window.commands["correct.replace_document_by"](path)
    dialog = shown_dialog("revision")
    assert dialog.keep_names.isVisible()
    assert "Le maire (M. Élu)" in dialog.keep_names.text()
    dialog.replace.click()
    qtbot.waitUntil(lambda: desk.texts[3].startswith("Il manque des bras"), timeout=LONG)
    assert {row.name for row in project.speakers(document)} == {"Enquêtrice", "Le maire"}


def test_a_file_that_is_no_transcript_is_refused(
    desk: Any, qtbot: QtBot, tmp_path: Path, monkeypatch: Any
) -> None:
    from codage.gui import faults

    told: list[object] = []
    monkeypatch.setattr(faults, "tell", lambda _, error: told.append(error))
    path = tmp_path / "vide.txt"
    path.write_text("", encoding="utf-8")
    desk.window.commands["correct.replace_document_by"](path)
    qtbot.waitUntil(lambda: bool(told), timeout=LONG)
    assert desk.texts == desk.shown
    assert desk.texts[0].startswith("Bonjour")
