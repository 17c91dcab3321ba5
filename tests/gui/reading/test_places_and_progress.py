"""An interview is found where it was left, and its progress said by key."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from codage.project.rows import Progress

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def choose(window: Any, place: int) -> None:
    window.session.choose_document([*window.session.documents][place])


def test_each_interview_is_found_where_it_was_left(window: Any, press: Any) -> None:
    view = window.reading.view
    choose(window, 1)
    press(K.Key_PageDown, times=2)
    top, place = view.top, view.reading_place()
    choose(window, 0)
    assert view.top == 0
    choose(window, 1)
    assert (view.top, view.reading_place()) == (top, place) or view.reading_place() == place
    press(K.Key_Down)
    assert abs(view.top - top) < view.viewport().height() / 2


def test_the_interview_read_last_and_its_place_come_back_with_the_project(
    window: Any, press: Any, path: Any
) -> None:
    view = window.reading.view
    choose(window, 1)
    press(K.Key_PageDown, times=2)
    place = view.reading_place()
    for _ in range(3):
        window.session.close()
        window.open_path(path)
        assert window.session.document_row.name == "Entretien 2"
        assert view.reading_place() == place


def test_progress_goes_further_by_key_and_comes_back_by_undo(window: Any, press: Any) -> None:
    stages = []
    for _ in range(4):
        press(K.Key_Return, CTRL | SHIFT)
        stages.append(window.session.document_row.progress)
    assert stages == [Progress.READ, Progress.CODED, Progress.REVIEWED, Progress.REVIEWED]
    press(K.Key_Z, CTRL)
    assert window.session.document_row.progress is Progress.CODED
    window.run("coding.mark_new")
    assert window.session.document_row.progress is Progress.NEW


def test_progress_is_said_of_all_interviews_selected_in_the_list(window: Any, qtbot: Any) -> None:
    table = window.documents.table
    table.setFocus()
    table.selectAll()
    window.run("coding.mark_coded")
    assert {row.progress for row in window.session.documents.values()} == {Progress.CODED}


def test_at_the_end_an_unread_interview_is_offered_as_read_and_left_as_it_is(
    window: Any, press: Any, qtbot: Any
) -> None:
    choose(window, 1)
    finish = window.reading.finish
    assert not finish.isVisible()
    press(K.Key_End, CTRL)
    assert finish.isVisible()
    assert finish.text() == "Mark as read"
    assert window.session.document_row.progress is Progress.NEW
    qtbot.mouseClick(finish, Qt.MouseButton.LeftButton)
    assert window.session.document_row.progress is Progress.READ
    assert not finish.isVisible()


def test_a_coded_interview_is_offered_as_coded_and_a_reviewed_one_not_at_all(
    window: Any, press: Any, codes: Any, code_words: Any
) -> None:
    code_words(1, 1, "mutualise", codes["Mutualisation"])
    choose(window, 1)
    press(K.Key_End, CTRL)
    assert window.reading.finish.text() == "Mark as coded"
    window.run("coding.mark_reviewed")
    assert not window.reading.finish.isVisible()
