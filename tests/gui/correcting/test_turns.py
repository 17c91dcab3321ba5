"""Who speaks in a turn, and when."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from codage.domain.anchors import Anchor, Span
from codage.gui.correcting.speakers import speaker_menu
from codage.gui.correcting.times import TimeDialog, milliseconds, written


def entries(desk: Any, parent: QWidget, chosen: list[object]) -> dict[str, Any]:
    speakers = desk.project.speakers(desk.documents[0])
    menu = speaker_menu(speakers, desk.view.turns_at_cursor(), parent, chosen.append)
    return {action.text(): action for action in menu.actions()}


def test_the_menu_gives_turns_to_a_speaker(desk: Any) -> None:
    chosen: list[object] = []
    desk.put(1, 0)
    menu = entries(desk, desk.window, chosen)
    assert [text for text in menu if text] == [
        "&1  Enquêtrice",
        "&2  M. Élu",
        "No&body",
        "&New speaker…",
    ]
    assert menu["&2  M. Élu"].isChecked()
    menu["&1  Enquêtrice"].trigger()
    menu["No&body"].trigger()
    assert chosen == [desk.turns[0].speaker_id, None]


def test_a_new_speaker_is_named(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Mme Nouvelle", True))
    chosen: list[object] = []
    entries(desk, desk.window, chosen)["&New speaker…"].trigger()
    assert chosen == ["Mme Nouvelle"]


def test_a_selection_means_the_turns_it_touches(desk: Any) -> None:
    turns = desk.turns
    desk.view.select(Span(Anchor(turns[0].id, 3), Anchor(turns[2].id, 0)))
    assert [turn.id for turn in desk.view.turns_at_cursor()] == [turns[0].id, turns[1].id]
    desk.project.set_turn_speaker([turns[0].id, turns[1].id], "Mme Nouvelle")
    assert [turn.speaker for turn in desk.view.turns()[:2]] == ["Mme Nouvelle"] * 2
    assert desk.at() == (turns[2].id, 0)


def test_a_time_is_written_and_checked(desk: Any, qtbot: QtBot) -> None:
    dialog = TimeDialog(desk.turns[1], desk.window)
    assert (dialog.start.text(), dialog.end.text()) == ("0:04", "0:09")
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    dialog.start.setText("12 h")
    assert not ok.isEnabled()
    dialog.start.setText("0:10")
    assert not ok.isEnabled()
    dialog.end.setText("1:02:03,5")
    assert ok.isEnabled()
    assert dialog.times == (10_000, 3_723_500)
    dialog.end.clear()
    assert dialog.times == (10_000, None)


@given(st.integers(0, 999 * 3600 * 1000))
def test_what_is_written_is_read_again(time: int) -> None:
    assert milliseconds(written(time)) == time


@pytest.mark.parametrize("text", ["12:60", "1:60:00", "a", "1:2:3:4", "-1", "1.2345", "12:"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        milliseconds(text)
