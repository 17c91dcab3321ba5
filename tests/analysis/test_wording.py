from codage.analysis.chosen import chosen_codings
from codage.analysis.selection import EVERYTHING, Selection, Spoken
from codage.analysis.wording import codings_holding, looked_at, said_by, tokens_kept
from codage.project.lemma_index import LemmasOfTurn
from codage.project.tokens import tokens as split


def lemmatise(project) -> None:
    rows = [
        LemmasOfTurn(turn, text, " ".join(word.lower() for word in split(text)))
        for turn, text in project.turns_to_lemmatise(1000)
    ]
    project.store_lemmas(rows)


def test_words_are_read_once_until_text_or_lemmas_change(study) -> None:
    frames = study.project.frames
    assert not len(tokens_kept(frames))
    lemmatise(study.project)
    tokens = tokens_kept(frames)
    assert len(tokens) > 10
    assert tokens_kept(frames) is tokens
    study.project.rename_code(study.codes["Eau"], "Eau potable")
    assert tokens_kept(frames) is tokens
    study.project.rename_document(study.documents["A"], "Z")
    assert tokens_kept(frames) is not tokens


def test_words_looked_at_are_those_of_the_chosen_speech_and_cases(study) -> None:
    frames = study.project.frames
    lemmatise(study.project)
    tokens = tokens_kept(frames)
    assert looked_at(frames, tokens, EVERYTHING).all()
    spoken = looked_at(frames, tokens, Selection(spoken=Spoken.RESPONDENTS))
    assert 0 < spoken.sum() < len(tokens)
    union = said_by(frames, tokens, EVERYTHING, "type", "2")
    of = tokens.loc[union, "document_id"].unique().tolist()
    assert of == [study.documents["A"], study.documents["B"]]


def test_the_segments_that_hold_a_word_are_found(study) -> None:
    frames = study.project.frames
    lemmatise(study.project)
    tokens = tokens_kept(frames)
    wanted = (tokens["lemma"] == "coûte").to_numpy()
    found = codings_holding(tokens, wanted, chosen_codings(frames, EVERYTHING))
    assert [study.codings.index(one) for one in found] == [5, 4]
    nothing = (tokens["lemma"] == "absent").to_numpy()
    assert codings_holding(tokens, nothing, chosen_codings(frames, EVERYTHING)) == []
