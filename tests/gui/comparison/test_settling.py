"""One key settles a difference; the agreed layer and the journal hold what was decided."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from codage.domain.edits import Edit
from codage.gui import background, undoing
from codage.project.settling import Verdict


@pytest.fixture
def asked(monkeypatch):
    """How often the name of the layer was asked for; it is called Agreed."""
    times = []

    def name(*_args, **_kwargs):
        times.append(1)
        return "Agreed", True

    monkeypatch.setattr(QInputDialog, "getText", name)
    return times


@pytest.fixture
def settling(qtbot, page, asked):
    with qtbot.waitSignal(page.differences_found, timeout=20_000):
        page.show_differences_of(None)
    with qtbot.waitActive(page.window()):
        page.window().activateWindow()
    page.settling.setFocus()
    return page.settling


def press(qtbot, settling, *keys):
    for key in keys:
        qtbot.keyClick(settling.list, key)


def kinds(settling):
    return [settling.model.kind(one) for one in settling.model.rows]


def layer(study, document=0):
    agreed = study.project.agreed_coder()
    rows = study.project.codings(document_id=study.documents[document], coder_ids=[agreed.id])
    whole = study.project.document_text(study.documents[document])
    return [whole.positions(row.span) for row in rows]


def at(study, turn, start, end):
    return study.starts[turn] + start, study.starts[turn] + end


def row(settling):
    return settling.list.currentIndex().row()


def test_differences_are_listed_in_the_order_of_the_text(settling, study):
    # By turn, other bounds within a turn are none.
    assert kinds(settling) == ["only Ana", "only Béa", "only Béa", "only Ana"]
    assert settling.verdicts.count.text() == "0 of 4 settled"
    settling.filters.unseen.setChecked(True)
    assert kinds(settling) == ["only Ana", "only Béa", "different bounds", "only Béa", "only Ana"]


def test_each_key_decides_and_goes_to_the_next(qtbot, settling, study, asked):
    settling.filters.unseen.setChecked(True)
    press(qtbot, settling, Qt.Key.Key_A)
    assert layer(study) == [at(study, 3, 0, 9)]
    assert row(settling) == 1
    press(qtbot, settling, Qt.Key.Key_A)
    assert layer(study) == [at(study, 3, 0, 9)]
    assert row(settling) == 2
    press(qtbot, settling, Qt.Key.Key_J)
    assert layer(study) == [at(study, 3, 0, 9), at(study, 6, 0, 14)]
    press(qtbot, settling, Qt.Key.Key_B, Qt.Key.Key_N)
    assert settling.verdicts.count.text() == "5 of 5 settled"
    assert len(asked) == 1
    labels = [str(change.label) for change in study.project.history(5)]
    assert labels == [
        "Settle Eau in B: kept neither",
        "Settle Énergie in A: kept Béa Roux’s",
        "Settle Eau in A: joined both",
        "Settle Eau in A: kept Ana Blum’s",
        "Settle Eau in A: kept Ana Blum’s",
    ]


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_1, [(0, 8)]),
        (Qt.Key.Key_2, [(3, 14)]),
        (Qt.Key.Key_M, [(0, 8), (3, 14)]),
        (Qt.Key.Key_3, [(0, 8), (3, 14)]),
        (Qt.Key.Key_J, [(0, 14)]),
        (Qt.Key.Key_0, []),
    ],
)
def test_different_bounds_can_be_kept_each_way(qtbot, settling, study, key, held):
    settling.filters.unseen.setChecked(True)
    settling.list.choose(2)
    assert settling.verdicts.buttons[Verdict.BOTH].isVisible()
    press(qtbot, settling, key)
    assert layer(study) == [at(study, 6, *span) for span in held]


def test_buttons_decide_like_keys_and_show_what_was_decided(qtbot, settling, study):
    assert not settling.verdicts.buttons[Verdict.BOTH].isVisible()
    qtbot.mouseClick(settling.verdicts.buttons[Verdict.FIRST], Qt.MouseButton.LeftButton)
    assert layer(study) == [at(study, 3, 0, 9)]
    assert row(settling) == 1
    assert settling.model.decided(0) == "kept Ana’s"
    tip = settling.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Settled by Ana Blum, " in tip
    press(qtbot, settling, Qt.Key.Key_Left)
    assert row(settling) == 0
    assert settling.verdicts.buttons[Verdict.FIRST].isChecked()
    assert settling.verdicts.reopen.isEnabled()


def test_u_takes_the_last_decision_back_and_goes_there(qtbot, settling, study):
    press(qtbot, settling, Qt.Key.Key_A, Qt.Key.Key_B)
    assert row(settling) == 2
    press(qtbot, settling, Qt.Key.Key_U)
    assert row(settling) == 1
    assert settling.model.decided(1) == ""
    press(qtbot, settling, Qt.Key.Key_U)
    assert layer(study) == []
    study.project.add_code("Autre")
    with qtbot.waitSignal(settling.told):
        press(qtbot, settling, Qt.Key.Key_U)
    assert "Autre" in {row.name for row in study.project.codes()}


def test_what_is_decided_after_an_undo_is_shown_where_it_is(qtbot, settling, study):
    press(qtbot, settling, Qt.Key.Key_A, Qt.Key.Key_U)
    settling.list.choose(2)
    press(qtbot, settling, Qt.Key.Key_B)
    assert [settling.model.decided(n) for n in range(4)] == ["", "", "kept Béa’s", ""]


def test_what_is_taken_back_in_the_background_is_gone_to_then(qtbot, settling, study, monkeypatch):
    monkeypatch.setattr(undoing, "AT_ONCE", 0)
    press(qtbot, settling, Qt.Key.Key_A)
    settling.list.choose(3)
    press(qtbot, settling, Qt.Key.Key_U)
    assert background.is_busy()
    qtbot.waitUntil(lambda: row(settling) == 0)
    assert (layer(study), settling.model.decided(0)) == ([], "")


def test_r_reopens_what_was_settled(qtbot, settling, study):
    press(qtbot, settling, Qt.Key.Key_A, Qt.Key.Key_Left, Qt.Key.Key_R)
    assert layer(study) == []
    assert settling.verdicts.count.text() == "0 of 4 settled"


def test_settled_ones_can_be_left_out(qtbot, settling, study):
    settling.filters.settled.setChecked(False)
    press(qtbot, settling, Qt.Key.Key_A)
    assert kinds(settling) == ["only Béa", "only Béa", "only Ana"]
    assert row(settling) == 0
    press(qtbot, settling, Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_N)
    assert settling.hint.isVisible()
    assert "Everything is settled" in settling.hint.label.text()


def test_right_skips_what_is_settled(qtbot, settling):
    press(qtbot, settling, Qt.Key.Key_Down, Qt.Key.Key_A)
    settling.list.choose(0)
    press(qtbot, settling, Qt.Key.Key_Right)
    assert row(settling) == 2


def test_undo_from_the_menu_is_followed(qtbot, settling, study):
    press(qtbot, settling, Qt.Key.Key_A)
    study.project.undo()
    qtbot.waitUntil(lambda: settling.verdicts.count.text() == "0 of 4 settled")
    study.project.redo()
    qtbot.waitUntil(lambda: settling.model.decided(0) == "kept Ana’s")


def test_what_both_coded_alike_starts_the_layer_as_one_change(qtbot, settling, study):
    with qtbot.waitSignal(settling.told, timeout=20_000):
        settling.filters.more.start_wanted.emit()
    assert [len(layer(study, n)) for n in range(3)] == [1, 1, 1]
    assert str(study.project.history(1)[0].label).startswith("Start the agreed layer from 3")
    study.project.undo()
    assert layer(study) == []


def test_all_listed_are_settled_as_one_change(qtbot, settling, study):
    settling.filters.kinds.setCurrentIndex(1)
    assert kinds(settling) == ["only Ana", "only Ana"]
    settling.filters.more.all_wanted.emit(Verdict.FIRST)
    qtbot.waitUntil(lambda: settling.verdicts.count.text() == "2 of 4 settled", timeout=20_000)
    assert str(study.project.history(1)[0].label) == "Settle 2 differences in one go"


def test_no_name_no_layer_and_nothing_settled(qtbot, settling, study, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("", False))
    press(qtbot, settling, Qt.Key.Key_A)
    assert study.project.agreed_coder() is None
    assert settling.verdicts.count.text() == "0 of 4 settled"


def test_the_text_shows_who_coded_what(settling, study):
    settling.filters.unseen.setChecked(True)
    settling.list.choose(2)
    shown = settling.text.shown
    start = study.starts[6]
    assert shown.marks == (((start, start + 8),), ((start + 3, start + 14),))
    pieces = settling.text.pieces(start, len("Et l'énergie ?"))
    assert pieces == [
        ((start, start + 3), True, False),
        ((start + 3, start + 8), True, True),
        ((start + 8, start + 14), False, True),
    ]
    assert "Eau" in settling.title.text()


def test_other_codes_and_memos_on_the_passage_are_told(qtbot, settling, study):
    coding = study.code(study.ana, 5, 4, 9, code=study.energie)
    own = next(
        one.passage.second[0]
        for one in settling.model.rows
        if settling.model.kind(one) == "only Béa"
    )
    study.project.set_coding_memo(own, "Pas sûre")
    qtbot.waitUntil(lambda: len(settling.model.rows) == 5, timeout=20_000)
    place = next(n for n, one in enumerate(settling.model.rows) if own in one.passage.second)
    settling.list.choose(place)
    assert "Ana Blum also coded here: Énergie" in settling.also.text()
    assert "Béa Roux noted: Pas sûre" in settling.also.text()
    assert coding


def test_a_settled_difference_stays_so_when_the_text_is_corrected(qtbot, page, settling, study):
    press(qtbot, settling, Qt.Key.Key_A)
    turn = study.project.turns(study.documents[0])[3].id
    for edit in (Edit.replace(0, 0, "Bon. "), Edit.replace(8, 9, "ééé")):
        with qtbot.waitSignal(page.differences_found, timeout=20_000):
            study.project.edit_text(turn, edit)
        assert settling.verdicts.count.text() == "1 of 4 settled"
        assert settling.model.decided(0) == "kept Ana’s"


def test_where_a_coder_changes_the_passage_it_is_open_again(qtbot, page, settling, study):
    press(qtbot, settling, Qt.Key.Key_A)
    (coding,) = settling.model.rows[0].passage.first
    start = study.starts[3]
    span = study.project.document_text(study.documents[0]).span(start, start + 12)
    with qtbot.waitSignal(page.differences_found, timeout=20_000):
        study.project.move_coding(coding, span)
    assert settling.verdicts.count.text() == "0 of 4 settled"


def test_in_a_project_for_reading_only_nothing_is_settled(qtbot, settling, session, monkeypatch):
    monkeypatch.setattr(type(session), "can_write", property(lambda _: False))
    settling.list.choose(1)
    assert not any(button.isEnabled() for button in settling.verdicts.buttons.values())
    press(qtbot, settling, Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_U)
    assert settling.verdicts.count.text() == "0 of 4 settled"


def test_enter_shows_the_passage_in_the_transcript(qtbot, settling, session):
    with qtbot.waitSignal(session.coding_sought) as sought:
        press(qtbot, settling, Qt.Key.Key_Return)
    assert sought.args[0] == settling.model.rows[0].passage.first[0]


def test_of_three_coders_the_pair_is_chosen(qtbot, page, settling, study):
    cyd = study.project.add_coder("Cyd")
    study.code(cyd, 1, 0, 12)
    qtbot.waitUntil(lambda: settling.filters.second.isVisible(), timeout=20_000)
    with qtbot.waitSignal(page.differences_found, timeout=20_000):
        settling.filters.second.setCurrentIndex(2)
        settling.filters.second.activated.emit(2)
    assert settling.filters.pair == (study.ana, cyd)
    assert set(kinds(settling)) == {"only Ana"}


def test_a_pair_without_a_common_interview_is_told(qtbot, page, settling, study):
    dan = study.project.add_coder("Dan")
    cyd = study.project.add_coder("Cyd")
    study.code(cyd, 1, 0, 12)
    study.code(dan, 1, 0, 12, document=1)
    qtbot.waitUntil(lambda: settling.filters.second.count() == 4, timeout=20_000)
    for combo, who in ((settling.filters.first, cyd), (settling.filters.second, dan)):
        combo.setCurrentIndex(combo.findData(who))
    settling.filters.second.activated.emit(0)
    qtbot.waitUntil(lambda: "None of the documents" in settling.hint.label.text(), timeout=20_000)


def test_the_layer_itself_is_not_compared_unless_it_is_ticked(qtbot, page, settling, study):
    press(qtbot, settling, Qt.Key.Key_A)
    assert page.choices.chosen_coders() == (study.ana, study.bea)
    agreed = study.project.agreed_coder().id
    page.choices.coders.choose(frozenset({study.ana, agreed}))
    qtbot.waitUntil(lambda: settling.filters.pair == (study.ana, agreed), timeout=20_000)
