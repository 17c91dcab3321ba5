"""The sheet of keys: everything that has a key is on it, and found by a few letters."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from codage.domain.anchors import CodeId
from codage.gui.actions import actions
from codage.gui.keysheet.caps import KeyCaps, caps_of
from codage.gui.keysheet.content import Line, groups
from codage.gui.keysheet.dialog import KeySheetDialog, columns
from codage.gui.window import MainWindow
from codage.project.rows import CodeRow

CODES = [
    CodeRow(CodeId(1), "g", None, 1, "Mutualisation", "", "", "", "", "", "m", False),
    CodeRow(CodeId(2), "h", None, 2, "Ancien", "", "", "", "", "", "x", True),
    CodeRow(CodeId(3), "i", None, 3, "Sans touche", "", "", "", "", "", "", False),
]


@pytest.fixture
def sheet(qtbot: Any) -> KeySheetDialog:
    sheet = KeySheetDialog(groups(CODES))
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(sheet)
    with qtbot.waitExposed(sheet):
        sheet.show()
    return sheet


def test_every_command_with_a_key_is_on_the_sheet() -> None:
    told = {key for group in groups([]) for line in group.lines for key in line.keys}
    digits = {f"Alt+{digit}" for digit in range(2, 9)}
    for action in actions():
        assert set(action.shortcuts) - digits <= told, action.id


def test_codes_with_a_key_are_on_the_sheet_and_archived_ones_are_not() -> None:
    (of_codes,) = [group for group in groups(CODES) if group.title == "Codes of this project"]
    assert of_codes.lines == (Line("Mutualisation", ("m",)),)


def test_a_few_letters_find_a_line_whatever_their_accents(sheet: Any, qtbot: Any) -> None:
    qtbot.keyClicks(sheet.line, "UNDO")
    assert [line.keys for line in sheet.shown_lines()] == [("Ctrl+Z",)]
    sheet.line.clear()
    qtbot.keyClicks(sheet.line, "shift f8")
    assert {line.text for line in sheet.shown_lines()} == {
        "Previous coding",
        "Previous segment of this code",
    }
    assert sum(card.isVisible() for card in sheet.cards) == 1


def test_nothing_found_is_said(sheet: Any, qtbot: Any) -> None:
    qtbot.keyClicks(sheet.line, "zzz")
    assert sheet.shown_lines() == []
    assert sheet._nothing.isVisible()
    with qtbot.waitSignal(sheet.rejected):
        qtbot.keyClick(sheet, Qt.Key.Key_F1)


def test_no_card_covers_another_and_all_are_wide_enough(sheet: Any) -> None:
    areas = [card.geometry() for card in sheet.cards]
    for place, area in enumerate(areas):
        assert not any(area.intersects(other) for other in areas[place + 1 :])
        assert area.right() <= sheet._columns.width()


@pytest.mark.parametrize("key", ["F1", "?"])
def test_f1_and_a_question_mark_open_the_sheet(qtbot: Any, key: str) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    action = window.actions_by_id["help.shortcuts"]
    assert key in [keys.toString() for keys in action.shortcuts()]
    action.trigger()
    assert window.findChild(KeySheetDialog).isVisible()


@pytest.mark.parametrize(
    ("key", "caps"),
    [
        ("Ctrl+Shift+Left", ("Ctrl", "Shift", "←")),
        ("Ctrl++", ("Ctrl", "+")),
        ("a", ("a",)),
        ("…", ("…",)),
        ("F8", ("F8",)),
        ("Ctrl+Return", ("Ctrl", "Enter")),
    ],
)
def test_keys_are_parted_into_caps(key: str, caps: tuple[str, ...]) -> None:
    assert caps_of(key) == caps


def test_caps_tell_a_screen_reader_what_they_show(qtbot: Any) -> None:
    caps = KeyCaps(("Ctrl+Left", "Ctrl+Right"))
    qtbot.addWidget(caps)
    assert caps.accessibleName() == "Ctrl+Left, Ctrl+Right"


@given(st.lists(st.integers(1, 500), max_size=20), st.integers(1, 5))
def test_columns_hold_every_card_in_order(heights: list[int], count: int) -> None:
    found = columns(heights, count)
    assert [place for column in found for place in column] == list(range(len(heights)))
    assert len(found) <= count
