"""Making and revising a code in the dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QColorDialog, QDialogButtonBox, QPushButton

from codage.domain.codebook import PALETTE
from codage.gui.codebook.colours import Swatch
from codage.gui.codebook.dialog import CodeDialog
from codage.gui.codebook.picking import ExamplePicker
from codage.project.errors import DiskFull
from codage.project.rows import CodeFields


@pytest.fixture
def dialog(qtbot, session):
    def make(**about):
        dialog = CodeDialog(session, None, **about)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return make


def ok(qtbot, dialog):
    button = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_new_code_with_everything_is_one_change(qtbot, dialog, session, code):
    form = dialog(parent_code=code("Données"))
    qtbot.keyClicks(form.name, "Plateforme")
    qtbot.keyClicks(form.key, "p")
    qtbot.keyClicks(form.definition, "Mise en commun")
    qtbot.keyClicks(form.inclusion, "Hyperviseur")
    qtbot.keyClicks(form.exclusion, "Tableur")
    qtbot.keyClicks(form.example, "on a tout au bon endroit")
    ok(qtbot, form)
    made = session.codes[code("Plateforme")]
    assert made.parent_id == code("Données")
    assert made.colour == session.codes[code("Données")].colour
    assert (made.key, made.definition, made.inclusion) == ("p", "Mise en commun", "Hyperviseur")
    assert (made.exclusion, made.example) == ("Tableur", "on a tout au bon endroit")
    assert session.code == made.id
    assert not form.isVisible()
    session.project.undo()
    assert "Plateforme" not in {row.name for row in session.codes.values()}


def test_revising_and_moving_is_one_change(qtbot, dialog, session, code):
    silos = code("Silos")
    form = dialog(code=silos)
    assert form.definition.toPlainText() == "Un outil par métier"
    form.name.setText("Outils en silos")
    form.place.setCurrentIndex(form.place.findData(code("Énergie")))
    ok(qtbot, form)
    assert session.codes[silos].name == "Outils en silos"
    assert session.codes[silos].parent_id == code("Énergie")
    session.project.undo()
    assert session.codes[silos].name == "Silos"
    assert session.codes[silos].parent_id == code("Données")


def test_a_revision_that_changes_nothing_leaves_no_trace(qtbot, dialog, session, code):
    before = session.project.next_undo()
    ok(qtbot, dialog(code=code("Silos")))
    assert session.project.next_undo() == before


def test_no_break_spaces_and_lines_are_kept(qtbot, dialog, session, code):
    silos, text = code("Silos"), "«\xa0un\xa0» (A)\n\n«\xa0deux 🙂\xa0»"
    session.project.revise_code(silos, CodeFields("Silos", example=text, key="s"))
    before = session.project.next_undo()
    ok(qtbot, dialog(code=silos))
    assert session.codes[silos].example == text
    assert session.project.next_undo() == before


def test_a_name_that_is_taken_is_said_beside_it_and_the_dialog_stays(qtbot, dialog, session, code):
    form = dialog(code=code("Bâtiments"))
    form.name.setText("éclairage")
    form.place.setCurrentIndex(form.place.findData(code("Énergie")))
    ok(qtbot, form)
    assert form.isVisible()
    assert form.name_error.isVisible()
    assert "Éclairage" in form.name_error.text()
    assert code("Bâtiments")
    qtbot.keyClicks(form.name, "s")
    assert not form.name_error.isVisible()


def test_what_is_refused_half_way_leaves_the_code_where_it_was(qtbot, dialog, session, code):
    session.project.add_code("Bâtiments", parent=code("Données"))
    form = dialog(code=code("Éclairage"))
    form.name.setText("Bâtiments")
    form.place.setCurrentIndex(form.place.findData(code("Données")))
    ok(qtbot, form)
    assert form.name_error.isVisible()
    assert session.codes[code("Éclairage")].parent_id == code("Énergie")


def test_an_empty_name_is_refused_in_place(qtbot, dialog):
    form = dialog()
    ok(qtbot, form)
    assert form.isVisible()
    assert form.name_error.isVisible()


def test_other_failures_are_said_in_the_dialog(qtbot, dialog, session, monkeypatch):
    def fail(*_args, **_kwargs):
        raise DiskFull("No room on the disk for {file}.", file="study.codage")

    monkeypatch.setattr(session.project, "add_code", fail)
    form = dialog()
    form.name.setText("Nouveau")
    ok(qtbot, form)
    assert form.error.text() == "No room on the disk for study.codage."
    assert form.error.isVisible()


def test_a_key_of_another_code_is_told_and_taken_over(qtbot, dialog, session, code):
    form = dialog(code=code("Verbatim"))
    qtbot.keyClicks(form.key, "s")
    assert form.key_remark.isVisible()
    assert "Silos" in form.key_remark.text()
    ok(qtbot, form)
    assert session.codes[code("Verbatim")].key == "s"
    assert session.codes[code("Silos")].key == ""


def test_its_own_key_is_not_remarked_on(dialog, code):
    assert not dialog(code=code("Silos")).key_remark.isVisible()


def test_a_key_is_one_character(qtbot, dialog):
    form = dialog()
    qtbot.keyClicks(form.key, "ab")
    assert form.key.text() == "a"


def test_a_code_cannot_be_put_under_itself(dialog, code):
    form = dialog(code=code("Énergie"))
    offered = {form.place.itemData(row) for row in range(form.place.count())}
    assert code("Énergie") not in offered
    assert code("Bâtiments") not in offered
    assert code("Données") in offered


def test_an_example_is_picked_from_the_segments(qtbot, dialog, session, code, span):
    silos = code("Silos")
    session.project.apply_code(silos, span())
    session.project.apply_code(silos, span(3))
    form = dialog(code=silos)
    for place in (1, 0, 0):
        qtbot.mouseClick(form.pick, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bool(form.findChildren(ExamplePicker)))
        picker = form.findChildren(ExamplePicker)[-1]
        picker.list.selectRow(place)
        qtbot.keyClick(picker.list, Qt.Key.Key_Return)
    lines = form.example.text().splitlines()
    assert lines == ["«\xa0mutua\xa0» (Entretien 1)", "«\xa0On mu\xa0» (Entretien 1)"]
    ok(qtbot, form)
    assert session.codes[silos].example.splitlines() == lines


def test_a_new_code_has_no_segment_to_pick(dialog):
    assert not dialog().pick.isVisible()


def test_control_return_accepts_from_a_text_box(qtbot, dialog, code):
    form = dialog()
    form.name.setText("Nouveau")
    form.definition.setFocus()
    qtbot.keyClick(form.definition, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not form.isVisible()
    assert code("Nouveau")


def test_a_swatch_is_kept_whatever_the_parent(qtbot, dialog, session, code):
    form = dialog()
    form.name.setText("Nouveau")
    swatch = next(s for s in form.findChildren(Swatch) if s.colour == PALETTE[7])
    qtbot.mouseClick(swatch, Qt.MouseButton.LeftButton)
    form.place.setCurrentIndex(form.place.findData(code("Données")))
    ok(qtbot, form)
    assert session.codes[code("Nouveau")].colour == PALETTE[7]


def test_until_one_is_chosen_the_colour_follows_the_parent(dialog, session, code):
    form = dialog()
    assert form.colour.colour == PALETTE[3]
    form.place.setCurrentIndex(form.place.findData(code("Données")))
    assert form.colour.colour == session.codes[code("Données")].colour


def test_any_other_colour_can_be_chosen(qtbot, dialog, session, code):
    form = dialog(code=code("Silos"))
    qtbot.mouseClick(form.colour.findChild(QPushButton), Qt.MouseButton.LeftButton)
    chooser = form.colour.findChild(QColorDialog)
    chooser.setCurrentColor("#123456")
    chooser.accept()
    ok(qtbot, form)
    assert session.codes[code("Silos")].colour == "#123456"
