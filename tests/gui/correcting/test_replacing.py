"""Find and replace: nothing is replaced unseen, and what is replaced is one change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from codage.gui.correcting import replace

K = Qt.Key
LONG = 20_000


@pytest.fixture
def dialog(desk: Any, qtbot: QtBot, shown_dialog: Callable[[str], Any]) -> Any:
    desk.window.run("correct.replace")
    return shown_dialog("replace")


def ask(dialog: Any, qtbot: QtBot, find: str, by: str) -> None:
    dialog.sought.setText(find)
    dialog.replacement.setText(by)
    QTest.keyClick(dialog.sought, K.Key_Return)
    qtbot.waitUntil(lambda: dialog._shown == dialog._asked(), timeout=LONG)


def ready(dialog: Any, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog.go.isEnabled, timeout=LONG)


def rows(dialog: Any) -> list[str]:
    model = dialog.model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_every_place_is_replaced_in_all_interviews_as_one_change(
    desk: Any, dialog: Any, qtbot: QtBot
) -> None:
    coding, before, texts = desk.coded(1, "scot"), desk.changes(), desk.texts
    assert not dialog.go.isEnabled()
    ask(dialog, qtbot, "scot", "SCoT 🙂")
    assert rows(dialog) == [
        "Saint-Aubin (2)",
        "scot → SCoT 🙂",
        "scot → SCoT 🙂",
        "Valmont (2)",
        "scot → SCoT 🙂",
        "scot → SCoT 🙂",
    ]
    ready(dialog, qtbot)
    assert "1 codings change" in dialog.effect.text()
    with qtbot.waitSignal(dialog.replaced, timeout=LONG):
        dialog.go.click()
    qtbot.waitUntil(lambda: desk.shown == desk.texts, timeout=LONG)
    assert desk.texts[3] == "Il manque des bras, surtout pour le SCoT 🙂."
    assert desk.text_of(coding) == "SCoT 🙂"
    assert desk.changes() == before + 1
    desk.undo()
    assert desk.texts == desk.shown == texts


def test_what_is_unticked_stays_as_it_is(desk: Any, dialog: Any, qtbot: QtBot) -> None:
    ask(dialog, qtbot, "scot", "SCoT")
    model, unchecked = dialog.model, Qt.CheckState.Unchecked
    model.setData(model.index(1), unchecked, Qt.ItemDataRole.CheckStateRole)
    model.setData(model.index(3), unchecked, Qt.ItemDataRole.CheckStateRole)
    partly = Qt.CheckState.PartiallyChecked
    assert model.index(0).data(Qt.ItemDataRole.CheckStateRole) == partly
    assert "1 chosen" in dialog.count.text()
    ready(dialog, qtbot)
    with qtbot.waitSignal(dialog.replaced, timeout=LONG):
        dialog.go.click()
    qtbot.waitUntil(lambda: len(dialog.model.passages) == 3, timeout=LONG)
    assert "scot" in desk.texts[1]
    assert "SCoT" in desk.texts[3]
    assert dialog.model.chosen() == []
    assert not dialog.go.isEnabled()


def test_a_click_shows_the_place_and_its_box_ticks_it(desk: Any, dialog: Any, qtbot: QtBot) -> None:
    ask(dialog, qtbot, "scot", "SCoT")
    dialog.list.go_to(4)
    assert desk.window.session.document == desk.documents[1]
    dialog.list.selectRow(4)
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, K.Key_Space)
    assert len(dialog.model.chosen()) == 3
    dialog.grab()


def test_only_this_interview(desk: Any, dialog: Any, qtbot: QtBot) -> None:
    dialog.where.setCurrentIndex(replace.THIS)
    ask(dialog, qtbot, "scot", "SCoT")
    assert {one.document_id for one in dialog.model.passages} == {desk.documents[0]}
    desk.window.session.choose_document(desk.documents[1])
    qtbot.waitUntil(lambda: dialog._shown == dialog._asked(), timeout=LONG)
    assert {one.document_id for one in dialog.model.passages} == {desk.documents[1]}


def test_what_was_asked_anew_is_not_replaced_before_it_is_seen(
    desk: Any, dialog: Any, qtbot: QtBot
) -> None:
    ask(dialog, qtbot, "scot", "SCoT")
    ready(dialog, qtbot)
    dialog.replacement.setText("SCOT")
    assert not dialog.go.isEnabled()
    ready(dialog, qtbot)
    assert rows(dialog)[1] == "scot → SCOT"


def test_a_faulty_expression_is_explained(dialog: Any, qtbot: QtBot) -> None:
    dialog.pattern.setChecked(True)
    dialog.sought.setText("(scot")
    QTest.keyClick(dialog.sought, K.Key_Return)
    qtbot.waitUntil(lambda: "cannot be used" in dialog.count.text(), timeout=LONG)
    assert not dialog.go.isEnabled()
    ask(dialog, qtbot, r"le (\w+)\.", r"un \1.")
    assert rows(dialog)[1] == "le scot. → un scot."


def test_codings_that_would_be_lost_are_shown_before(
    desk: Any, dialog: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    coding, asked = desk.coded(1, "scot"), []
    monkeypatch.setattr(replace, "agreed", lambda _s, lost, _p: bool(asked.append(list(lost))))
    ask(dialog, qtbot, "scot", "")
    ready(dialog, qtbot)
    assert "1 codings are lost" in dialog.effect.text()
    dialog.go.click()
    assert asked == [[coding]]
    assert desk.text_of(coding) == "scot"


def test_short_words_are_looked_for_when_enter_asks(dialog: Any, qtbot: QtBot) -> None:
    dialog.sought.setText("il")
    assert "Enter" in dialog.count.text()
    ask(dialog, qtbot, "il", "elle")
    assert len(dialog.model.passages) == 2


def test_too_many_places_are_not_listed(
    dialog: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replace, "MOST_PLACES", 3)
    dialog.sought.setText("scot")
    QTest.keyClick(dialog.sought, K.Key_Return)
    qtbot.waitUntil(lambda: "more than 3 places" in dialog.count.text(), timeout=LONG)
    assert dialog.model.rowCount() == 0
