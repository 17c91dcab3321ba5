import io
import json

import pytest

from codage.domain.message import Cancelled
from codage.domain.transcript import Transcript, Turn
from codage.nlp.lemma_process import LemmaProcess, LemmasFailed, serve
from codage.nlp.lemmatising import fill_lemma_index
from codage.project.tokens import tokens

SAID = ("On mutualise.", "Nous avons mutualisé 🙂\nles achats.", "", "d’Hervé")


class Lowering:
    """Makes words lower case in place of a language model."""

    def __init__(self):
        self.languages = []

    def lemmatise(self, texts, language):
        self.languages.append(language)
        return [" ".join(map(str.lower, tokens(text))) for text in texts]


@pytest.fixture
def study(project):
    project.add_document(Transcript("Saint-Aubin", tuple(map(Turn, SAID))))
    return project


def test_missing_lemmas_are_made_and_kept(study):
    assert fill_lemma_index(study, lemmatiser=Lowering()) == 4
    assert next(iter(study.lemmas_of().values())) == "on mutualise"
    assert fill_lemma_index(study, lemmatiser=Lowering()) == 0


def test_only_what_is_missing_is_made_again(study):
    fill_lemma_index(study, lemmatiser=Lowering())
    study.add_document(Transcript("Brenne", (Turn("Rien."),)))
    assert fill_lemma_index(study, lemmatiser=Lowering()) == 1


def test_the_language_is_that_of_the_study(project):
    project.add_document(Transcript("A", (Turn("We want the data that they have for us."),)))
    lowering = Lowering()
    fill_lemma_index(project, lemmatiser=lowering)
    assert lowering.languages == ["en"]


def test_cancelled_work_keeps_what_was_made_and_goes_on_from_there(study, monkeypatch):
    monkeypatch.setattr("codage.nlp.lemmatising.BATCH", 1)

    def stop_at_two(done, total, what=""):
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        fill_lemma_index(study, lemmatiser=Lowering(), advance=stop_at_two)
    assert study.lemmas_missing() == 2
    assert fill_lemma_index(study, lemmatiser=Lowering()) == 2


def test_another_process_makes_the_lemmas(study):
    assert fill_lemma_index(study) == 4
    made = [lemmas.split() for lemmas in study.lemmas_of().values()]
    assert [len(lemmas) for lemmas in made] == [len(tokens(text)) for text in SAID]
    assert "mutualiser" in made[0]
    assert made[3] == ["de", "hervé"]


def test_a_process_that_has_stopped_is_said(study):
    process = LemmaProcess()
    process.stop()
    with pytest.raises(LemmasFailed):
        process.lemmatise(["un"], "fr")


def test_questions_are_answered_one_a_line():
    asked = [{"texts": ["L'eau\nd'ici", ""], "language": "en"}, {"texts": [], "language": "en"}]
    questions = io.BytesIO(b"".join(json.dumps(one).encode() + b"\n" for one in asked))
    answers = io.BytesIO()
    serve(questions, answers)
    assert [json.loads(line) for line in answers.getvalue().splitlines()] == [
        ["l eau d ici", ""],
        [],
    ]
