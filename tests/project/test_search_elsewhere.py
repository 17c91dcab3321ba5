import pytest

from codage.domain.searching import Manner, Search, UnreadableSearch
from codage.domain.transcript import Transcript, Turn
from codage.project.lemma_index import LemmasOfTurn
from codage.project.rows import CodeFields
from codage.project.search_elsewhere import Elsewhere, find_elsewhere


@pytest.fixture
def study(project):
    project.add_document(Transcript("Syndicat des eaux", (Turn("On mutualise."),)))
    project.add_code(CodeFields("Mutualisation", definition="Partager l'eau\nentre communes."))
    project.add_case("Ville d'Eaubonne")
    project.add_memo("Ils veulent mutualiser.\nÀ revoir avec l’eau.", title="Idée")
    return project


def found(study, text, manner=Manner.WORDS):
    return [(one.kind, one.name) for one in find_elsewhere(study, Search(text, manner))]


def test_memos_codes_cases_and_names_hold_words(study):
    assert found(study, "eau*") == [
        (Elsewhere.MEMO, "Idée"),
        (Elsewhere.CODE, "Mutualisation"),
        (Elsewhere.CASE, "Ville d'Eaubonne"),
        (Elsewhere.DOCUMENT, "Syndicat des eaux"),
    ]
    assert found(study, "absent") == found(study, "") == []


def test_words_that_are_not_in_the_name_are_shown_in_context(study):
    memo, code, *_ = find_elsewhere(study, Search("eau"))
    assert memo.line is not None
    assert memo.memo is not None
    assert (code.line.before, code.line.found) == ("Partager l'", "eau")
    (named,) = find_elsewhere(study, Search("eaubonne"))
    assert named.line is None


def test_lemmas_and_words_as_typed_count(study):
    rows = study.turns_to_lemmatise(9)
    study.store_lemmas(LemmasOfTurn(turn, text, "on mutualiser") for turn, text in rows)
    assert found(study, "mutualise", Manner.LEMMAS) == [(Elsewhere.MEMO, "Idée")]


def test_regular_expressions_are_looked_for_too(study):
    assert found(study, r"^ville\b", Manner.PATTERN) == [(Elsewhere.CASE, "Ville d'Eaubonne")]


def test_what_cannot_be_understood_is_refused(study):
    with pytest.raises(UnreadableSearch):
        find_elsewhere(study, Search("eau OR"))
