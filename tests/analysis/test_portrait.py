import pytest

from codage.analysis.portrait import Along, has_times, portrait
from codage.analysis.selection import Hierarchy, Selection, Spoken
from codage.domain.anchors import Anchor, Span
from codage.domain.transcript import Role, Transcript, Turn
from codage.project import Project


@pytest.fixture
def told(tmp_path):
    """Two questions and two answers, ten characters each, an answer a minute long."""
    turns = (
        Turn("Et l'eau ?", "Q", 0),
        Turn("aaa bbb ccc", "R", 30_000),
        Turn("Et l'air ?", "Q"),
        Turn("ddd eee fff", "R", 90_000, 150_000),
    )
    with Project.create(tmp_path / "a.codage") as project:
        roles = {"Q": Role.INTERVIEWER, "R": Role.RESPONDENT}
        document = project.add_document(Transcript("A", turns, roles))
        eau = project.add_code("Eau")
        air = project.add_code("Air", parent=eau)
        order = project.turn_order(document)
        project.apply_code(eau, Span.within(order[1], 0, 11))
        project.apply_code(air, Span.within(order[3], 4, 11))
        yield project, document, eau, air


def test_pieces_stand_in_per_cent_of_the_text(told) -> None:
    project, document, eau, air = told
    found = portrait(project.frames, document)
    whole = 10 + 1 + 11 + 1 + 10 + 1 + 11
    assert found.length == 100
    assert found.pieces["code_id"].tolist() == [eau, air]
    assert found.pieces["from"].tolist() == pytest.approx([1100 / whole, 3800 / whole])
    assert found.pieces["to"].iloc[-1] == pytest.approx(100)
    assert found.codes["segments"].tolist() == [1, 1]


def test_words_are_counted_from_the_beginning(told) -> None:
    project, document, _, _ = told
    found = portrait(project.frames, document, along=Along.WORDS)
    assert found.length == 12
    assert found.pieces["from"].iloc[0] == pytest.approx(3, abs=0.3)
    assert found.codes["words"].tolist() == [3, 2]


def test_a_word_under_two_segments_of_a_code_counts_once_and_in_the_chosen_speech(told) -> None:
    project, document, eau, air = told
    order = project.turn_order(document)
    project.apply_code(eau, Span.within(order[1], 4, 11))
    project.apply_code(air, Span(Anchor(order[2], 0), Anchor(order[3], 7)))
    codes = portrait(project.frames, document).codes.set_index("code_id")
    assert codes.loc[eau].tolist()[:2] == [2, 3]
    assert codes.loc[air, "words"] == 6
    respondents = Selection(spoken=Spoken.RESPONDENTS)
    codes = portrait(project.frames, document, respondents).codes.set_index("code_id")
    assert codes.loc[air, "words"] == 3


def test_minutes_pass_between_the_times_that_are_told(told) -> None:
    project, document, _, _ = told
    assert has_times(project.frames, document)
    found = portrait(project.frames, document, along=Along.MINUTES)
    assert found.length == pytest.approx(2.5)
    assert found.pieces["from"].iloc[0] == pytest.approx(0.5)
    assert found.asked["from"].tolist() == pytest.approx([0, 1.0])


def test_a_code_has_the_pieces_of_those_under_it_when_asked(told) -> None:
    project, document, eau, air = told
    selection = Selection(hierarchy=Hierarchy.WITH_DESCENDANTS)
    found = portrait(project.frames, document, selection)
    assert sorted(found.pieces["code_id"]) == [eau, eau, air]


def test_an_interview_without_codings_or_times_has_an_empty_portrait(tmp_path) -> None:
    with Project.create(tmp_path / "a.codage") as project:
        project.add_code("Eau")
        document = project.add_document(Transcript("A", (Turn("Bonjour."), Turn("Oui."))))
        for along in Along:
            found = portrait(project.frames, document, along=along)
            assert not len(found.pieces)
        assert not has_times(project.frames, document)
