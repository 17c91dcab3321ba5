"""The menu Codebook in the real window: each command on the chosen codes, and undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

Flag = QItemSelectionModel.SelectionFlag
ENTER = Qt.Key.Key_Return


@pytest.fixture
def window(window, project):
    window.session.open(project)
    return window


@pytest.fixture
def session(window):
    return window.session


@pytest.fixture
def choose(window, code):
    """Select codes in the tree; the last is the code in hand."""

    def act(*names):
        tree = window.codebook.tree
        tree.clearSelection()
        for name in names:
            index = window.codebook._shown.index_of(code(name))
            tree.selectionModel().setCurrentIndex(index, Flag.Select)

    return act


@pytest.fixture
def opened(qtbot, window):
    """The dialog of that name, once it is there."""

    def find(name):
        def visible():
            return [one for one in window.findChildren(object, name) if one.isVisible()]

        qtbot.waitUntil(lambda: bool(visible()))
        return visible()[0]

    return find


def names(session):
    return [row.name for row in session.codes.values()]


def test_two_chosen_codes_become_one_and_two_again(
    qtbot, window, session, code, span, choose, opened
):
    session.project.apply_code(code("Silos"), span())
    choose("Silos", "Verbatim")
    window.run("codebook.merge")
    form = opened("merge")
    assert form.target.currentText().strip() == "Verbatim"
    QTest.keyClick(form, ENTER)
    assert "Silos" not in names(session)
    assert session.project.code_counts() == {code("Verbatim"): 1}
    window.run("edit.undo")
    assert "Silos" in names(session)


def test_one_code_is_merged_into_one_that_is_typed(qtbot, window, session, code, choose, opened):
    choose("Silos")
    window.run("codebook.merge")
    palette = opened("palette")
    qtbot.keyClicks(palette.line, "verb")
    qtbot.keyClick(palette.line, ENTER)
    QTest.keyClick(opened("merge"), ENTER)
    assert "Silos" not in names(session)
    assert session.code == code("Verbatim")


def test_archiving_says_what_stays_and_can_be_taken_back(window, session, code, choose):
    choose("Énergie", "Verbatim")
    window.run("codebook.archive")
    assert [row.name for row in session.codes.values() if row.archived] == [
        "Énergie",
        "Bâtiments",
        "Éclairage",
        "Verbatim",
    ]
    assert "Their segments stay" in window.banner.text
    window.run("edit.undo")
    assert not any(row.archived for row in session.codes.values())


def test_archived_codes_are_brought_back(window, session, code, choose):
    session.project.archive_codes([code("Énergie")])
    window.codebook.archived.setChecked(True)
    choose("Bâtiments")
    assert window.actions_by_id["codebook.archive"].text() == "Bring &back"
    window.run("codebook.archive")
    assert window.actions_by_id["codebook.archive"].text() == "&Archive"
    assert not session.codes[code("Énergie")].archived


def test_archived_codes_are_not_offered_in_the_palette(window, session, code, choose, opened):
    session.project.archive_codes([code("Silos")])
    choose("Verbatim")
    window.run("codebook.merge")
    palette = opened("palette")
    offered = {
        palette.list.model().index(row).data() for row in range(palette.list.model().rowCount())
    }
    assert "Silos" not in offered
    assert "Données" in offered


def test_the_key_of_an_archived_code_applies_nothing(qtbot, window, session, code, span):
    window.reading.go_to(next(iter(session.documents)), span())
    window.reading.view.select(span())
    session.project.archive_codes([code("Silos")])
    qtbot.keyClick(window.reading.view, "s")
    assert session.project.code_counts() == {}
    session.project.bring_back_codes([code("Silos")])
    qtbot.keyClick(window.reading.view, "s")
    assert session.project.code_counts() == {code("Silos"): 1}


def test_removing_several_codes_asks_once(window, session, code, span, choose):
    session.project.apply_code(code("Silos"), span())
    choose("Données", "Verbatim")
    asked = []

    def agree():
        (box,) = [one for one in window.findChildren(QMessageBox) if one.isVisible()]
        asked.append(box.text())
        next(b for b in box.buttons() if b.text() == "Remove").click()

    QTimer.singleShot(0, agree)
    window.run("codebook.remove")
    assert asked == ["Remove 2 codes and their 1 segments? The 1 codes under it go too."]
    assert names(session) == ["Énergie", "Bâtiments", "Éclairage"]
    window.run("edit.undo")
    assert len(session.codes) == 6


def test_chosen_codes_get_one_colour_and_those_under_them(window, session, code, choose, opened):
    choose("Énergie", "Verbatim")
    window.run("codebook.recolour")
    form = opened("colour_dialog")
    form.colour.show_colour("#123456")
    form.with_below.setChecked(True)
    form.accept()
    coloured = [row.name for row in session.codes.values() if row.colour == "#123456"]
    assert coloured == ["Énergie", "Bâtiments", "Éclairage", "Verbatim"]
    window.run("edit.undo")
    assert all(row.colour != "#123456" for row in session.codes.values())


def test_the_coding_at_the_caret_becomes_an_example(window, session, code, span):
    session.project.apply_code(code("Silos"), span())
    window.reading.go_to(next(iter(session.documents)), span())
    window.run("codebook.take_example")
    assert session.codes[code("Silos")].example == "«\xa0On mu\xa0» (Entretien 1)"
    assert "example of Silos" in window.banner.text
    window.run("edit.undo")
    assert session.codes[code("Silos")].example == ""


def test_selected_text_becomes_an_example_of_the_code_in_hand(window, session, code, span, choose):
    choose("Verbatim")
    window.reading.go_to(next(iter(session.documents)), span())
    window.reading.view.select(span())
    window.run("codebook.take_example")
    assert "On mu" in session.codes[code("Verbatim")].example


def test_a_code_without_segments_has_nothing_to_split(window, session, choose):
    choose("Verbatim")
    window.run("codebook.split")
    assert "nothing to split" in window.banner.text


def test_a_set_is_made_of_the_chosen_codes(qtbot, window, session, code, choose, opened):
    choose("Silos", "Verbatim")
    window.run("codebook.new_set")
    form = opened("code_set_dialog")
    qtbot.keyClicks(form.name, "Freins")
    form.accept()
    (row,) = session.project.code_sets()
    assert row.members == {code("Silos"), code("Verbatim")}
    window.codebook.sets.show_set(row.id)
    window.run("codebook.revise_set")
    assert opened("code_set_dialog").name.text() == "Freins"


def test_the_story_is_told_in_a_project_for_reading_only(
    qtbot, window, session, choose, opened, tmp_path
):
    from codage.project import Project

    session.close()
    session.open(Project.open(tmp_path / "study.codage", read_only=True))
    choose("Silos")
    window.run("codebook.story")
    form = opened("story")
    qtbot.waitUntil(lambda: form.story is not None)
    assert "Came in as Silos: Prepare" in form.page.toPlainText()
    form.reject()


def test_the_document_is_opened_from_the_menu_of_exports(qtbot, window, opened):
    window.run("project.export_codebook_document")
    form = opened("codebook_document")
    qtbot.waitUntil(lambda: form.text is not None)
    form.reject()
    QApplication.processEvents()


def test_one_code_is_merged_into_one_that_is_made_for_it(
    qtbot, window, session, code, choose, opened
):
    choose("Silos")
    window.run("codebook.merge")
    palette = opened("palette")
    qtbot.keyClicks(palette.line, "Cloisons")
    qtbot.keyClick(palette.line, ENTER)
    QTest.keyClick(opened("merge"), ENTER)
    assert "Silos" not in names(session)
    assert "Cloisons" in names(session)
