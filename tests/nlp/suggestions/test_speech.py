from hypothesis import given
from hypothesis import strategies as st

from codage.domain.transcript import Role, Transcript, Turn
from codage.nlp.suggestions.speech import LENGTH, document_bounds, passages_in, read_speech
from codage.project import Project

TEXTS = st.text(alphabet="ab .!?\n«»É1", max_size=2000)


@given(TEXTS)
def test_passages_leave_no_word_out_and_stand_in_order(text):
    rest, end = "", 0
    for start, stop in passages_in(text):
        rest += text[end:start]
        assert end <= start < stop
        end = stop
    assert not (rest + text[end:]).strip()


@given(TEXTS)
def test_only_a_single_sentence_is_longer_than_a_passage(text):
    for start, end in passages_in(text):
        assert end - start <= LENGTH or len(passages_in(text[start:end])) == 1


def test_what_respondents_say_is_read_with_the_question_before(tmp_path):
    turns = (
        Turn("Et les achats ?", "CV"),
        Turn("On mutualise. " * 40, "M. Élu"),
        Turn("Rien d’autre.", "M. Élu"),
    )
    with Project.create(tmp_path / "a.codage") as project:
        roles = {"CV": Role.INTERVIEWER, "M. Élu": Role.RESPONDENT}
        first = project.add_document(Transcript("Valmont", turns, roles))
        second = project.add_document(Transcript("Aubin", turns[2:], roles))
        speech = read_speech(project)
    assert [passage.document_id for passage in speech.passages] == [first, first, first, second]
    assert speech.question.tolist() == [0, 0, 0, -1]
    assert document_bounds(speech.passages) == [(0, 3), (3, 4)]
    words = [speech.surfaces[number] for number in speech.words.surface]
    assert words.count("mutualise") == 40
    assert "achats" not in words
    assert [speech.surfaces[number] for number in speech.question_words.surface][-1] == "achats"


def test_lemmas_are_used_where_they_are_there(tmp_path):
    from codage.project.lemma_index import LemmasOfTurn

    with Project.create(tmp_path / "a.codage") as project:
        project.add_document(Transcript("A", (Turn("Les achats"), Turn("Deux agents"))))
        turn, text = project.turns_to_lemmatise(1)[0]
        project.store_lemmas([LemmasOfTurn(turn, text, "le achat")])
        speech = read_speech(project)
    assert [speech.lemmas[n] for n in speech.words.lemma] == ["le", "achat", "deux", "agents"]
