"""Frames: what they hold, and that they follow every change."""

from __future__ import annotations

import subprocess
import sys
import threading

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.domain.survey import Survey, Variable, VariableType
from codage.domain.transcript import Role, Transcript, Turn, clean_text
from codage.domain.words import word_starts
from codage.project import Project
from codage.project.frames import Frames
from codage.project.speech import Speech, SpokenTurn

NAMES = (
    "codings",
    "applied",
    "documents",
    "document_ids",
    "turns",
    "document_cases",
    "turn_cases",
    "coding_cases",
    "coding_pieces",
    "cases",
    "attributes",
    "codes",
    "coders",
)
TURNS = (
    Turn("Vous avez mutualisé ?", "Q", 1000),
    Turn("🙂 Oui, peut-être [rires].", "R", 2000, 3000),
    Turn("Voilà."),
)


@pytest.fixture
def study(tmp_path):
    with Project.create(tmp_path / "frames.codage", coder="Ada") as opened:
        for name in ("A", "B"):
            opened.add_document(
                Transcript(name, TURNS, {"Q": Role.INTERVIEWER, "R": Role.RESPONDENT})
            )
        parent = opened.add_code("Thème")
        opened.add_code("Eau", parent=parent)
        yield opened


def code(study, name, document, start, end):
    document_id = study.documents()[document].id
    span = study.document_text(document_id).span(start, end)
    return study.apply_code(study.find_code(name).id, span)


def assert_as_if_fresh(study):
    fresh = Frames(study)
    for name in NAMES:
        kept, read = getattr(study.frames, name), getattr(fresh, name)
        if name == "applied":
            kept, read = (f.sort_values("coding_id", ignore_index=True) for f in (kept, read))
        if name == "document_ids":
            pd.testing.assert_series_equal(kept, read)
        else:
            pd.testing.assert_frame_equal(kept, read)
    assert study.frames.variables == fresh.variables
    assert study.frames.coding_memos == fresh.coding_memos


def test_documents_and_their_words(study):
    assert study.frames.documents.iloc[0].to_dict() == {
        "document_id": study.documents()[0].id,
        "name": "A",
        "progress": "new",
        "turns": 3,
        "words": 6,
        "respondent_words": 3,
        "interviewer_words": 3,
    }


def test_a_coding_across_turns(study):
    coding_id = code(study, "Eau", 0, 10, 28)
    (row,) = study.frames.codings.to_dict("records")
    assert row == {
        "coding_id": coding_id,
        "document_id": study.documents()[0].id,
        "code_id": study.find_code("Eau").id,
        "coder_id": study.coder_id,
        "start": 10,
        "end": 28,
        "words": 2,
        "respondent_words": 1,
        "interviewer_words": 1,
        "first_word": 2,
        "last_word": 4,
        "first_respondent_word": 0,
        "last_respondent_word": 1,
        "by_respondent": True,
        "weight": None,
        "origin": "person",
    }


def test_a_word_belongs_to_the_span_where_it_begins(study):
    code(study, "Eau", 0, 0, 7)
    code(study, "Eau", 0, 7, 12)
    assert study.frames.codings["words"].tolist() == [2, 1]


def test_turns(study):
    turns = study.frames.turns.head(3)
    assert turns["start"].tolist() == [0, 22, 48]
    assert turns["length"].tolist() == [21, 25, 6]
    assert turns["words"].tolist() == [3, 2, 1]
    assert turns["speaker"].tolist() == ["Q", "R", ""]
    assert turns["role"].tolist() == ["interviewer", "respondent", "unknown"]


def test_codes_by_path(study):
    codes = study.frames.codes
    assert codes["path"].tolist() == ["Thème", "Thème > Eau"]
    assert codes["depth"].tolist() == [0, 1]


def test_attributes_are_one_row_a_case(study):
    variables = (Variable("id", VariableType.TEXT), Variable("pop", VariableType.INTEGER))
    study.add_survey(Survey("s", "", variables, (("1", "20"), ("2", None)), "id", "id"))
    attributes = study.frames.attributes
    assert attributes.index.tolist() == [row.id for row in study.cases()]
    assert attributes["pop"].tolist() == ["20", None]


def test_frames_follow_every_change_and_its_undoing(study):
    first = code(study, "Eau", 0, 0, 10)
    assert_as_if_fresh(study)
    steps = [
        lambda: code(study, "Thème", 1, 22, 40),
        lambda: study.set_coding_weight(first, 40),
        lambda: study.set_coding_memo(first, "à revoir"),
        lambda: study.move_coding(first, study.coding(first).span),
        lambda: study.set_role([study.speakers()[0].id], Role.RESPONDENT),
        lambda: study.rename_document(study.documents()[0].id, "Autre"),
        lambda: study.add_document(Transcript("C", TURNS)),
        lambda: code(study, "Eau", 2, 0, 3),
        lambda: study.link_case(study.documents()[0].id, study.add_case("Ville")),
        lambda: study.rename_code(study.find_code("Eau").id, "Eaux"),
        lambda: study.remove_documents([study.documents()[0].id]),
        lambda: study.remove_code(study.find_code("Thème").id),
    ]
    for step in steps:
        step()
        assert_as_if_fresh(study)
    while study.undo():
        assert_as_if_fresh(study)
    while study.redo():
        assert_as_if_fresh(study)


def test_frames_read_in_one_thread_while_another_codes(study):
    def read() -> None:
        while not done.is_set():
            assert len(study.frames.codings) >= 0

    done, failures = threading.Event(), []
    reader = threading.Thread(target=lambda: failures.extend(raised(read)))
    reader.start()
    for number in range(20):
        code(study, "Eau", number % 2, number, number + 5)
        study.add_document(Transcript(f"N{number}", TURNS))
    done.set()
    reader.join()
    assert failures == []
    assert_as_if_fresh(study)


def raised(work) -> list[BaseException]:
    try:
        work()
    except BaseException as error:
        return [error]
    return []


def test_changing_a_frame_changes_no_other_readers_frame(study):
    code(study, "Eau", 0, 0, 10)
    mine = study.frames.codings
    mine["words"] = 99
    mine.loc[0, "start"] = 99
    assert study.frames.codings[["start", "words"]].to_numpy().tolist() == [[0, 2]]


def test_an_empty_project_has_empty_frames(tmp_path):
    with Project.create(tmp_path / "empty.codage") as project:
        assert all(len(getattr(project.frames, name)) == 0 for name in NAMES if name != "coders")


def test_opening_a_project_imports_no_pandas():
    script = "import sys, codage.project; sys.exit('pandas' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


TEXTS = st.lists(
    st.text(st.sampled_from("aÉœ7_-‐‑[]' \n🙂𝐱̌’ـ中."), max_size=14).map(clean_text), max_size=5
)


@given(texts=TEXTS)
def test_words_of_a_document_are_those_of_its_turns(texts):
    speech = Speech(SpokenTurn(number, text, False) for number, text in enumerate(texts))
    expected = [
        start + offset
        for start, text in zip(speech.turn_starts.tolist(), texts, strict=True)
        for offset in word_starts(text)
    ]
    assert speech.word_starts.tolist() == expected
    assert speech.words_by_turn.tolist() == [len(word_starts(text)) for text in texts]


@given(texts=TEXTS, roles=st.lists(st.booleans(), min_size=5, max_size=5))
def test_words_are_respondents_but_in_interviewers_turns(texts, roles):
    speech = Speech(
        SpokenTurn(number, text, role)
        for number, (text, role) in enumerate(zip(texts, roles, strict=False))
    )
    assert speech.respondent_words == sum(
        len(word_starts(text)) for text, asks in zip(texts, roles, strict=False) if not asks
    )
