from codage.project import Project
from codage.project.lemma_index import LemmasOfTurn
from codage.project.sharing import save_copy_to_share


def lemmas_for(project):
    rows = project.turns_to_lemmatise(100)
    return [LemmasOfTurn(turn, text, text.lower()) for turn, text in rows]


def test_all_turns_of_a_new_document_wait_for_their_lemmas(project, document):
    turns = project.turns(document)
    assert project.lemmas_missing() == len(turns)
    assert project.turns_to_lemmatise(2) == [(turn.id, turn.text) for turn in turns[:2]]
    assert project.turns_to_lemmatise(9, after=turns[1].id)[0][0] == turns[2].id


def test_stored_lemmas_are_given_back_and_no_longer_missing(project, document):
    rows = lemmas_for(project)
    assert project.store_lemmas(rows) == 4
    assert project.lemmas_missing() == 0
    assert project.lemmas_of() == {row.turn_id: row.lemmas for row in rows}
    assert project.lemmas_of([rows[0].turn_id]) == {rows[0].turn_id: rows[0].lemmas}


def test_storing_lemmas_again_keeps_the_first(project, document):
    rows = lemmas_for(project)
    project.store_lemmas(rows)
    assert project.store_lemmas(rows) == 0


def test_storing_lemmas_is_no_change_of_the_journal(project, document):
    before = project.history()
    told = []
    project.subscribe(told.append)
    project.store_lemmas(lemmas_for(project))
    assert project.history() == before
    assert told == []


def test_lemmas_of_a_text_that_is_another_by_now_are_left_out(project, document):
    rows = lemmas_for(project)
    stale = [row._replace(text="autre") for row in rows[:1]]
    assert project.store_lemmas(stale + rows[1:]) == 3
    assert [turn for turn, _ in project.turns_to_lemmatise(9)] == [rows[0].turn_id]


def test_a_corrected_turn_waits_for_its_lemmas_again(project, document):
    rows = lemmas_for(project)
    project.store_lemmas(rows)
    with project.change("Correct"):
        project.connection.exec_driver_sql(
            "UPDATE turn SET text = 'Corrigé' WHERE id = ?", (rows[1].turn_id,)
        )
    assert project.turns_to_lemmatise(9) == [(rows[1].turn_id, "Corrigé")]


def test_a_removed_document_takes_its_lemmas_along_and_undo_asks_for_them(project, document):
    project.store_lemmas(lemmas_for(project))
    project.remove_documents([document])
    assert project.lemmas_of() == {}
    project.undo()
    assert project.lemmas_missing() == 4


def test_a_project_open_for_reading_keeps_no_lemmas(project, document, path):
    rows = lemmas_for(project)
    project.close()
    with Project.open(path, read_only=True) as reader:
        assert reader.store_lemmas(rows) == 0
        assert reader.lemmas_missing() == 4


def test_a_copy_to_share_holds_no_lemmas(project, document, tmp_path):
    project.store_lemmas(lemmas_for(project))
    save_copy_to_share(project, tmp_path / "copy.codage", None)
    with Project.open(tmp_path / "copy.codage") as copy:
        assert copy.lemmas_of() == {}
        assert copy.lemmas_missing() == 4
