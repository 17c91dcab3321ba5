"""The journal of the research: in the order of time, filtered, searched, gone through by key."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from codage.domain.links import links_in
from codage.domain.memos import STUDY, About, Target
from codage.gui.memos.model import ENTRY

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def dated(study, monkeypatch):
    """Three memos on two days, the last by someone else."""
    days = (
        datetime(2026, 11, 22, 10, 0, tzinfo=UTC),
        datetime(2026, 11, 24, 9, 0, tzinfo=UTC),
        datetime(2026, 11, 24, 11, 0, tzinfo=UTC),
    )
    targets = (STUDY, Target.code(study.sharing), Target.document(study.documents[1]))
    keys = []
    for number, (day, target) in enumerate(zip(days, targets, strict=True)):
        if number == 2:
            study.project.use_coder(study.bea)
        key = study.project.add_memo(f"L’été n° {number}", target=target)
        with study.project.change("Date it"):
            study.project.connection.exec_driver_sql(
                "UPDATE memo SET created_at = ? WHERE id = ?", (day.isoformat(), key.memo)
            )
        keys.append(key)
    return keys


def words(page) -> list[str]:
    return [row.body for row in page.model.shown]


def test_an_empty_page_says_what_a_memo_is_for(page, qtbot) -> None:
    assert page.hint.isVisible()
    with qtbot.waitSignal(page.command_wanted) as wanted:
        page.hint.button.click()
    assert wanted.args == ["memos.journal"]


def test_memos_are_listed_by_day_newest_first_or_oldest_first(dated, page, qtbot) -> None:
    assert words(page) == ["L’été n° 2", "L’été n° 1", "L’été n° 0"]
    entries = [page.model.index(n).data(ENTRY) for n in range(page.model.rowCount())]
    assert [entry.row is None for entry in entries] == [True, False, False, True, False]
    qtbot.mouseClick(page.filters.order, Qt.MouseButton.LeftButton)
    assert words(page) == ["L’été n° 0", "L’été n° 1", "L’été n° 2"]


def test_memos_are_filtered_by_what_they_are_about_by_whom_and_by_words(
    dated, page, study, qtbot
) -> None:
    page.filters.kinds.setCurrentIndex(page.filters.kinds.findData(About.CODE))
    assert words(page) == ["L’été n° 1"]
    assert page.count.text() == "1 of 3 memos"
    page.filters.kinds.setCurrentIndex(0)
    page.filters.coders.setCurrentIndex(page.filters.coders.findData(study.bea))
    assert words(page) == ["L’été n° 2"]
    page.filters.coders.setCurrentIndex(0)
    qtbot.keyClicks(page.filters.line, "ETE 0")
    assert words(page) == ["L’été n° 0"]
    qtbot.keyClicks(page.filters.line, "zzz")
    assert page.nothing.isVisible()
    page.nothing.button.click()
    assert len(words(page)) == 3


def test_the_arrows_show_memo_after_memo_and_enter_writes(dated, page, qtbot) -> None:
    page.list.setFocus()
    assert page.editor.key == dated[2]
    qtbot.keyClick(page.list, Key.Key_Down)
    assert page.editor.key == dated[1]
    qtbot.keyClick(page.list, Key.Key_Return)
    assert page.editor.writing.hasFocus()
    qtbot.keyClicks(page.editor.writing, "Ah ! ")
    assert words(page)[1] == "Ah ! L’été n° 1"
    qtbot.keyClick(page.editor.writing, Key.Key_Escape)
    assert page.list.hasFocus()
    assert not page.editor.is_writing


def test_a_removed_memo_gives_way_to_its_neighbour_and_undo_brings_it_back(
    dated, page, study, qtbot
) -> None:
    page.show_memo(dated[1])
    page.list.setFocus()
    qtbot.keyClick(page.list, Key.Key_Delete)
    assert words(page) == ["L’été n° 2", "L’été n° 0"]
    assert page.editor.key is not None
    study.project.undo()
    assert len(words(page)) == 3


def test_a_memo_leads_to_what_it_is_about(dated, page, study, session, qtbot) -> None:
    page.show_memo(dated[1])
    page.list.setFocus()
    qtbot.keyClick(page.list, Key.Key_Return, CTRL)
    assert session.code == study.sharing
    page.show_memo(dated[2])
    with qtbot.waitSignal(session.passage_sought) as sought:
        page.editor.place.click()
    assert sought.args == [study.documents[1], None]


def test_a_memo_comes_to_be_about_something_else(dated, page, study, qtbot) -> None:
    from codage.gui.memos.picker import MemoPicker

    page.show_memo(dated[0])
    page._ask(study.project.memo(dated[0]))
    (picker,) = page.findChildren(MemoPicker)
    qtbot.keyClicks(picker.line, "commune")
    qtbot.keyClick(picker.line, Key.Key_Return)
    assert study.project.memo(dated[0]).target == Target.case(study.case)
    assert "Commune" in page.editor.place.text()


def test_a_link_to_a_memo_is_copied(dated, page, study) -> None:
    row = study.project.memo(dated[0])
    menu = page.context_menu(row)
    action = next(a for a in menu.actions() if "link" in a.text())
    action.trigger()
    (linking,) = links_in(QGuiApplication.clipboard().text())
    found = study.project.linked(linking.link)
    assert found is not None
    assert found.id == dated[0].memo


def test_the_memo_of_a_coding_is_in_the_journal_too(page, study) -> None:
    study.project.set_coding_memo(study.coding, "portée")
    assert words(page) == ["portée"]
    study.project.set_coding_memo(study.coding, "")
    assert words(page) == []


def test_a_hidden_page_reads_nothing(page, study, monkeypatch) -> None:
    page.hide()
    reads = []
    monkeypatch.setattr(page.model, "read", lambda: reads.append(1))
    study.project.add_memo("…")
    assert reads == []
    page.show()
    assert reads == [1]
