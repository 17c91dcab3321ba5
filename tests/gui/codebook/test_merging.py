"""The dialog before a merge: what it says, and what it does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from codage.gui.codebook.merging import MergeDialog
from codage.project.rows import CodeFields


@pytest.fixture
def dialog(qtbot, session):
    def make(codes, target):
        dialog = MergeDialog(session, codes, target)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return make


def told(dialog):
    """The text as it is read."""
    label = QLabel(dialog.told.text())
    label.setTextFormat(Qt.TextFormat.RichText)
    return label.text()


def test_it_says_what_goes_over_and_does_it_in_one_change(qtbot, dialog, session, code, span):
    project = session.project
    silos, verbatim = code("Silos"), code("Verbatim")
    project.apply_code(silos, span())
    project.apply_code(silos, span(3))
    project.apply_code(verbatim, span())
    form = dialog([silos, verbatim], verbatim)
    assert form.sources.text() == "Silos"
    assert "2 segments will be coded Verbatim." in told(form)
    assert "1 passages are coded with both by one coder" in told(form)
    assert "Verbatim takes over the key s." in told(form)
    qtbot.keyClick(form, Qt.Key.Key_Return)
    assert not form.isVisible()
    assert silos not in session.codes
    assert session.code == verbatim
    assert session.project.code_counts() == {verbatim: 2}
    project.undo()
    assert silos in session.codes


def test_another_of_the_codes_may_take_them(dialog, session, code):
    form = dialog([code("Silos"), code("Verbatim"), code("Bâtiments")], code("Silos"))
    form.target.setCurrentIndex(form.target.findData(code("Bâtiments")))
    assert form.sources.text() == "Silos, Verbatim"
    form.accept()
    assert {row.name for row in session.codes.values()} == {
        "Énergie",
        "Bâtiments",
        "Éclairage",
        "Données",
    }


def test_a_code_that_was_not_chosen_may_take_them(dialog, session, code):
    form = dialog([code("Silos"), code("Verbatim")], code("Silos"))
    form.target.setCurrentIndex(form.target.findData(code("Éclairage")))
    assert form.sources.text() == "Silos, Verbatim"
    form.accept()
    assert code("Éclairage")


def test_children_and_twins_are_named(dialog, session, code):
    session.project.add_code("bâtiments", parent=code("Données"))
    form = dialog([code("Énergie")], code("Données"))
    assert "Under Données go: Éclairage." in told(form)
    assert "Each becomes one with the code of its name there: Bâtiments." in told(form)


def test_what_cannot_be_is_said_and_not_done(dialog, session, code):
    form = dialog([code("Énergie")], code("Bâtiments"))
    assert "own children" in form.error.text()
    assert not form.do.isEnabled()
    form.accept()
    assert form.isVisible()


def test_differing_definitions_are_kept_or_put_together(dialog, session, code):
    verbatim = code("Verbatim")
    session.project.revise_code(verbatim, CodeFields("Verbatim", definition="À citer"))
    form = dialog([code("Silos")], verbatim)
    assert form.texts.isVisible()
    assert form.keep.text() == "Keep those of Verbatim"
    form.together.setChecked(True)
    form.accept()
    assert session.codes[verbatim].definition == "À citer\nUn outil par métier"


def test_without_differing_texts_there_is_nothing_to_choose(dialog, code):
    assert not dialog([code("Silos")], code("Verbatim")).texts.isVisible()


def test_what_others_coded_goes_over_without_being_counted(dialog, session, code, span):
    other = session.project.add_coder("Bo")
    session.project.apply_code(code("Silos"), span(), coder_id=other)
    session.hide_coders([other])
    form = dialog([code("Silos")], code("Verbatim"))
    assert "0 segments will be coded Verbatim." in told(form)
    assert "Codings that are not on show go over too." in told(form)
