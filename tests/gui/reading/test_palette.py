"""The palette in the window: likely codes first, each with what is to be known of it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from codage.gui.palette import CodePalette
from codage.gui.palette_painting import CODE, COUNT, PATH, REASON, THERE

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(window: Any, press: Any) -> CodePalette:
    """The palette on the first answer, whole."""
    press(K.Key_F12)
    press(K.Key_Space, times=3)
    press(K.Key_K, CTRL)
    return window.findChild(CodePalette)


def rows(palette: CodePalette, role: int = Qt.ItemDataRole.DisplayRole) -> list[Any]:
    model = palette.list.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def test_the_code_whose_words_are_spoken_comes_first_and_says_so(palette: CodePalette) -> None:
    assert rows(palette)[0] == "Mutualisation"
    assert rows(palette, REASON)[0] == "“mutualise” in its name"
    assert len(rows(palette)) == 3


def test_each_code_shows_its_path_key_and_number(
    window: Any, codes: Any, code_words: Any, palette: CodePalette
) -> None:
    code_words(1, 1, "mutualise", codes["Mutualisation"])
    project = window.session.project
    palette.reject()
    project.add_code("Achats", parent=codes["Mutualisation"])
    window.commands["coding.palette"]()
    palette = window.findChildren(CodePalette)[-1]
    assert rows(palette)[0] == "Mutualisation"
    assert rows(palette, COUNT)[0] == 1
    assert rows(palette, CODE)[0].key == "1"
    assert rows(palette, PATH)[rows(palette).index("Achats")] == "Mutualisation"


def test_a_code_that_is_there_is_ticked_comes_later_and_is_taken_off(
    window: Any, press: Any, qtbot: Any, palette: CodePalette, coded: Any
) -> None:
    qtbot.keyClick(palette.line, K.Key_Return)
    assert [code for code, _ in coded()] == ["Mutualisation"]
    window.commands["coding.palette"]()
    again = window.findChildren(CodePalette)[-1]
    place = rows(again).index("Mutualisation")
    assert rows(again, THERE)[place]
    assert rows(again, REASON)[place] == "is here; Enter takes it off"
    qtbot.keyClicks(again.line, "mut")
    qtbot.keyClick(again.line, K.Key_Return)
    assert coded() == []


def test_a_new_name_makes_a_new_code_also_when_others_resemble_it(
    window: Any, qtbot: Any, palette: CodePalette, coded: Any
) -> None:
    qtbot.keyClicks(palette.line, "Mutual")
    assert rows(palette) == ["Mutualisation", "New code “Mutual”"]
    qtbot.keyClick(palette.line, K.Key_Return, CTRL)
    assert [code for code, _ in coded()] == ["Mutual"]


def test_arrows_move_and_escape_changes_nothing(
    window: Any, qtbot: Any, palette: CodePalette, coded: Any
) -> None:
    qtbot.keyClick(palette.line, K.Key_Down)
    assert palette.list.currentIndex().row() == 1
    qtbot.keyClick(palette.line, K.Key_PageDown)
    assert palette.list.currentIndex().row() == 2
    qtbot.keyClick(palette.line, K.Key_Escape)
    assert coded() == []


def test_a_code_that_only_gathers_others_is_not_proposed(
    window: Any, codes: Any, palette: CodePalette
) -> None:
    palette.reject()
    window.session.project.add_code("Capteurs", parent=codes["Mutualisation"])
    window.commands["coding.palette"]()
    palette = window.findChildren(CodePalette)[-1]
    assert rows(palette)[0] == "Capteurs"
    assert rows(palette, REASON)[rows(palette).index("Mutualisation")] == ""


def test_codings_of_hidden_coders_make_nothing_likely(window: Any, press: Any, codes: Any) -> None:
    project = window.session.project
    other = project.add_coder("Hugo")
    turn = window.reading.view.turns()[4].id
    span = window.reading.view.turn_span(turn)
    project.apply_code(codes["Financement"], span, coder_id=other)
    window.session.hide_coders({other})
    press(K.Key_F12, times=2)
    press(K.Key_Space, times=3)
    press(K.Key_K, CTRL)
    palette = window.findChild(CodePalette)
    place = rows(palette).index("Financement")
    assert rows(palette, REASON)[place] == ""


def test_a_new_code_and_what_it_codes_are_one_change(
    window: Any, qtbot: Any, palette: CodePalette, coded: Any
) -> None:
    qtbot.keyClicks(palette.line, "Achats")
    qtbot.keyClick(palette.line, K.Key_Return)
    assert [code for code, _ in coded()] == ["Achats"]
    window.run("edit.undo")
    assert coded() == []
    assert "Achats" not in [code.name for code in window.session.codes.values()]


def test_the_name_of_a_code_in_the_archive_brings_it_back(
    window: Any, qtbot: Any, palette: CodePalette, codes: Any, coded: Any
) -> None:
    palette.reject()
    window.session.project.archive_codes([codes["Financement"]])
    window.commands["coding.palette"]()
    again = window.findChildren(CodePalette)[-1]
    qtbot.keyClicks(again.line, "financement")
    assert rows(again) == ["Bring “Financement” back from the archive"]
    qtbot.keyClick(again.line, K.Key_Return)
    assert [code for code, _ in coded()] == ["Financement"]
    assert not window.session.codes[codes["Financement"]].archived
    window.run("edit.undo")
    assert coded() == []
    assert window.session.codes[codes["Financement"]].archived
