from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from codage.domain.kwic import Order
from codage.domain.searching import Bounds, Manner, Speech


def choose(qtbot, panel, box, data):
    with qtbot.waitSignal(panel.searched):
        box.setCurrentIndex(box.findData(data))
    qtbot.waitUntil(lambda: panel.is_complete)


def test_hits_stand_under_their_interviews_accents_ignored(panel, look_for, shown, said):
    look_for("ete")
    assert shown() == [
        "Saint-Aubin (2)",
        said[0][1][0],
        said[0][1][1],
        "Brenne (1)",
        said[2][1][0],
    ]
    assert panel.count.text() == "3 hits in 2 interviews"


def test_each_hit_of_a_turn_has_its_line(panel, look_for):
    look_for("l* OR ete")
    assert len(panel.hits) == 6


def test_a_click_goes_to_the_words(qtbot, panel, session, look_for):
    look_for("ete")
    where = panel.list.visualRect(panel.model.index(4)).center()
    with qtbot.waitSignal(panel.found) as found:
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    document, span = found.args
    assert session.documents[document].name == "Brenne"
    assert (span.start.offset, span.end.offset) == (5, 8)


def test_enter_walks_through_the_hits_and_round(qtbot, panel, session, look_for):
    look_for("ete")
    visited = []
    panel.found.connect(lambda document, span: visited.append(session.documents[document].name))
    for _ in range(4):
        qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    panel.step(-1)
    assert visited == ["Saint-Aubin", "Saint-Aubin", "Brenne", "Saint-Aubin", "Brenne"]


def test_the_first_step_begins_in_the_interview_on_show(qtbot, panel, session, look_for):
    session.choose_document(list(session.documents)[2])
    look_for("ete")
    with qtbot.waitSignal(panel.found) as found:
        panel.step(1)
    assert session.documents[found.args[0]].name == "Brenne"


def test_the_arrow_leads_into_the_list_and_enter_goes_there(qtbot, panel, look_for):
    look_for("ete")
    qtbot.keyClick(panel.line, Qt.Key.Key_Down)
    assert panel.focusWidget() is panel.list
    with qtbot.waitSignal(panel.found):
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)


def test_hits_of_the_interview_on_show_are_given_to_be_marked(panel, session, look_for):
    given = []
    panel.hits_changed.connect(given.append)
    look_for("ete")
    assert [len(hits) for hits in given][-1] == 2
    session.choose_document(list(session.documents)[2])
    assert [hit.matches for hit in given[-1]] == [((5, 8),)]
    panel.line.clear()
    assert given[-1] == []


def test_beginning_with_selected_words_looks_for_them(qtbot, panel):
    with qtbot.waitSignal(panel.searched):
        panel.begin("la  mutualisation")
    assert panel.line.selectedText() == "la mutualisation"
    assert len(panel.hits) == 2


def test_a_quick_typist_gets_the_last_answer_alone(qtbot, panel, shown, said):
    panel.line.setText("rien")
    with qtbot.waitSignal(panel.searched):
        panel.line.setText("achats")
    assert shown() == ["Saint-Aubin (1)", said[0][1][1]]


def test_what_cannot_be_understood_is_said_and_enter_shows_where(qtbot, panel, look_for):
    look_for("ete OR")
    assert "OR" in panel.message.text()
    assert panel.message.isVisible()
    assert not panel.hits
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    assert panel.line.selectedText() == "OR"
    look_for("ete OR rien")
    assert not panel.message.isVisible()
    assert len(panel.hits) == 4


def test_a_catastrophic_expression_is_stopped_and_said(qtbot, panel, session, monkeypatch):
    monkeypatch.setattr("codage.domain.locating.PATIENCE", 0.05)
    text = session.project.documents()[1]
    turn = session.project.turns(text.id)[0]
    with session.project.change("Write"):
        session.project.connection.exec_driver_sql(
            "UPDATE turn SET text = ? WHERE id = ?", ("a" * 60 + "b", turn.id)
        )
    panel.options.choose(Manner.PATTERN)
    with qtbot.waitSignal(panel.searched):
        panel.line.setText("^(a|aa)+$")
    assert "too long" in panel.message.text()


def test_case_and_accents_count_when_ticked(qtbot, panel, look_for):
    look_for("ete")
    with qtbot.waitSignal(panel.searched):
        qtbot.mouseClick(panel.options.accents_button, Qt.MouseButton.LeftButton)
    assert len(panel.hits) == 0
    look_for("été")
    assert len(panel.hits) == 3
    with qtbot.waitSignal(panel.searched):
        qtbot.mouseClick(panel.options.case_button, Qt.MouseButton.LeftButton)
    look_for("Été")
    assert len(panel.hits) == 0


def test_a_regular_expression_is_looked_for_as_it_is_written(qtbot, panel, look_for, shown):
    panel.options.choose(Manner.PATTERN)
    look_for(r"\bmutualis\w+")
    assert len(panel.hits) == 2
    look_for("(")
    assert panel.message.isVisible()


def test_all_forms_and_families_with_words_to_leave_out(qtbot, lemmatised, panel, look_for):
    look_for("mutualiser")
    assert not panel.hits
    with qtbot.waitSignal(panel.searched):
        qtbot.mouseClick(panel.hint.button, Qt.MouseButton.LeftButton)
    assert panel.options.manner is Manner.LEMMAS
    assert len(panel.hits) == 1
    choose(qtbot, panel, panel.options.manner_box, Manner.FAMILIES.value)
    assert list(panel.words.boxes) == ["mutualiser", "mutualisation"]
    assert len(panel.hits) == 2
    with qtbot.waitSignal(panel.searched):
        panel.words.boxes["mutualiser"].click()
    assert len(panel.hits) == 1
    look_for("achat")
    assert list(panel.words.boxes) == ["achat"]
    assert panel.words.left_out == frozenset()


def test_only_interviewees_are_searched_when_asked(qtbot, panel, look_for):
    look_for("ete")
    panel.options.filters_button.click()
    assert panel.filters.isVisible()
    choose(qtbot, panel, panel.filters.speech, Speech.RESPONDENTS.value)
    assert len(panel.hits) == 1
    look_for("rien")
    assert panel.hint.button.isVisible()
    with qtbot.waitSignal(panel.searched):
        qtbot.mouseClick(panel.hint.button, Qt.MouseButton.LeftButton)
    assert len(panel.hits) == 1


def test_only_the_interview_on_show_follows_it(qtbot, panel, session, look_for):
    look_for("ete")
    choose(qtbot, panel, panel.filters.where, "shown")
    assert len(panel.hits) == 2
    with qtbot.waitSignal(panel.searched):
        session.choose_document(list(session.documents)[2])
    assert len(panel.hits) == 1


def test_hits_outside_segments_follow_the_codings(qtbot, panel, session, look_for):
    from codage.domain.anchors import Span

    code = session.project.add_code("Saison")
    qtbot.waitUntil(lambda: code in session.codes)
    look_for("ete")
    choose(qtbot, panel, panel.filters.bounds, Bounds.OUTSIDE.value)
    choose(qtbot, panel, panel.filters.code, code)
    assert len(panel.hits) == 3
    turn = session.project.turns(next(iter(session.documents)))[0]
    session.project.apply_code(code, Span.within(turn.id, 0, len(turn.text)))
    qtbot.waitUntil(lambda: len(panel.hits) == 2)


def test_lines_in_the_order_of_the_words_before(qtbot, panel, look_for, shown, said):
    look_for("ete")
    choose(qtbot, panel, panel.order, Order.BEFORE.value)
    assert shown() == [said[2][1][0], said[0][1][0], said[0][1][1]]
    choose(qtbot, panel, panel.order, Order.TEXT.value)
    assert shown()[0] == "Saint-Aubin (2)"


def test_lines_are_copied_with_interview_and_speaker(qtbot, panel, look_for):
    look_for("surtout")
    qtbot.keyClick(panel.line, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Brenne\tEnquêtrice\t🙂 En été\tsurtout\t."


def test_what_else_holds_the_words_is_offered(qtbot, panel, session, look_for):
    code = session.project.add_code("Été")
    look_for("ete")
    qtbot.waitUntil(lambda: panel.also_in.isVisible())
    (found,) = panel.also_in.found
    panel.also_in.go_to(found)
    assert session.code == code


def test_a_removed_interview_takes_its_hits_along(qtbot, panel, session, look_for):
    look_for("ete")
    session.project.remove_documents([next(iter(session.documents))])
    qtbot.waitUntil(lambda: len(panel.hits) == 1)


def test_what_is_strange_finds_nothing(panel, look_for):
    look_for('"* (')
    assert len(panel.hits) == 0


def test_many_interviews_arrive_in_portions_and_in_order(qtbot, panel, session, look_for):
    from codage.domain.transcript import Transcript, Turn

    with session.project.change("Add"):
        for number in range(30):
            session.project.add_document(Transcript(f"N {number}", (Turn("Été, été."),)))
    look_for("ete")
    assert len(panel.hits) == 63
    documents = [hit.document_id for hit in panel.hits]
    assert documents == sorted(documents)
    assert panel.model.rowCount() == 63 + 32


def test_closing_while_searching_is_no_harm(qtbot, panel, session):
    panel.line.setText("ete")
    session.close()
    assert not panel.hits


def test_forms_that_were_never_read_are_told_where_nothing_can_be_written(
    qtbot, panel, session, tmp_path
):
    from codage.project import Project

    path = session.project.path
    session.close()
    session.open(Project.open(path, read_only=True))
    panel.options.choose(Manner.LEMMAS)
    with qtbot.waitSignal(panel.searched):
        panel.line.setText("mutualiser")
    assert "reading only" in panel.message.text()
    assert not panel.code_button.isVisible()


def test_a_narrow_panel_shows_the_whole_count(qtbot, panel, look_for):
    look_for("été")
    panel.resize(220, 500)
    panel.head.show_count(123_456, 300, going_on=True)
    qtbot.waitUntil(lambda: panel.order.geometry().top() > panel.count.geometry().top())
    assert panel.count.width() >= panel.count.sizeHint().width()
    panel.resize(600, 500)
    qtbot.waitUntil(lambda: panel.count.geometry().right() < panel.order.geometry().left())
