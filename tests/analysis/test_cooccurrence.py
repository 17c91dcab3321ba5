import numpy as np
import pytest

from codage.analysis.cooccurrence import Within, cooccurrence
from codage.analysis.selection import Hierarchy, Selection, Spoken
from codage.domain.anchors import Span
from codage.domain.transcript import Transcript, Turn
from codage.project import Project


def cell(frame, study, one: str, other: str):
    return frame.loc[study.codes[one], study.codes[other]]


def test_segments_that_share_text_are_counted_in_pairs_and_words_once(study) -> None:
    found = cooccurrence(study.project.frames)
    # Two segments of Eau overlap each other and one of them that of Énergie: « peut-être ».
    assert cell(found.overlaps, study, "Eau", "Eau") == 3
    assert cell(found.overlaps, study, "Eau", "Énergie") == 1
    assert cell(found.overlaps, study, "Énergie", "Eau") == 1
    assert cell(found.together, study, "Eau", "Énergie") == 1
    words = (
        cell(found.together, study, "Eau", "Eau"),
        cell(found.together, study, "Énergie", "Énergie"),
    )
    assert cell(found.jaccard, study, "Eau", "Énergie") == pytest.approx(1 / (sum(words) - 1))
    assert cell(found.lift, study, "Eau", "Énergie") == pytest.approx(
        found.units / (words[0] * words[1])
    )


def test_words_are_those_of_the_chosen_speech(study) -> None:
    everyone = cooccurrence(study.project.frames)
    respondents = cooccurrence(study.project.frames, Selection(spoken=Spoken.RESPONDENTS))
    assert respondents.units < everyone.units
    assert cell(respondents.together, study, "Eau", "Eau") < cell(
        everyone.together, study, "Eau", "Eau"
    )


def test_the_same_turn_and_the_same_document(study) -> None:
    turn = cooccurrence(study.project.frames, within=Within.TURN)
    assert turn.units == 5
    assert cell(turn.together, study, "Eau", "Freins") == 1
    document = cooccurrence(study.project.frames, within=Within.DOCUMENT)
    assert document.units == 3
    assert cell(document.together, study, "Eau", "Domaines") == 1
    assert cell(turn.together, study, "Eau", "Domaines") == 0
    assert cell(document.jaccard, study, "Eau", "Freins") == pytest.approx(1 / 3)


def test_within_n_turns_the_units_are_runs_of_turns(study) -> None:
    near = cooccurrence(study.project.frames, within=Within.TURNS, turns=1)
    # Interview A has the runs 1–2 and 2–3; B and C one turn each.
    assert near.units == 4
    assert cell(near.together, study, "Énergie", "Domaines") == 1


def test_with_descendants_a_parent_stands_where_its_children_do(study) -> None:
    selection = Selection(hierarchy=Hierarchy.WITH_DESCENDANTS)
    found = cooccurrence(study.project.frames, selection, Within.DOCUMENT)
    assert cell(found.together, study, "Domaines", "Domaines") == 2
    assert cell(found.together, study, "Domaines", "Freins") == 1


def test_lift_and_jaccard_of_tea_and_coffee(tmp_path) -> None:
    # Tan, Steinbach and Kumar (2006), Introduction to Data Mining, section 6.7.1: of 1,000 people,
    # 200 drink tea, 800 coffee, 150 both; lift 0.9375. Here they are words.
    with Project.create(tmp_path / "a.codage") as project:
        document = project.add_document(Transcript("A", (Turn("mot " * 999 + "mot"),)))
        (turn,) = project.turn_order(document)
        tea, coffee = project.add_code("tea"), project.add_code("coffee")
        project.apply_code(tea, Span.within(turn, 0, 4 * 200))
        project.apply_code(coffee, Span.within(turn, 4 * 50, 4 * 850))
        found = cooccurrence(project.frames)
        assert found.units == 1000
        assert found.together.loc[tea, coffee] == 150
        assert found.lift.loc[tea, coffee] == pytest.approx(0.9375)
        assert found.jaccard.loc[tea, coffee] == pytest.approx(150 / 850)


def test_questions_are_no_units_where_respondents_alone_count(study) -> None:
    respondents = Selection(spoken=Spoken.RESPONDENTS)
    turn = cooccurrence(study.project.frames, respondents, Within.TURN)
    assert turn.units == 3
    # One segment of Eau begins in the question and ends in the answer: it is in the answer alone.
    assert cell(turn.together, study, "Eau", "Eau") == 2
    assert cell(turn.lift, study, "Eau", "Énergie") == pytest.approx(1 * 3 / (2 * 1))
    near = cooccurrence(study.project.frames, respondents, Within.TURNS, turns=1)
    assert near.units == 2


def test_a_code_that_is_nowhere_has_no_lift(study) -> None:
    code = study.project.add_code("Jamais")
    found = cooccurrence(study.project.frames)
    assert found.lift[code].isna().all()
    assert found.jaccard.loc[code].sum() == 0


def test_the_demo_study_agrees_with_counting_one_by_one(built_demo) -> None:
    with Project.open(built_demo, read_only=True) as project:
        found = cooccurrence(project.frames)
        codings = project.frames.codings
        some = found.overlaps.index[np.argsort(-np.diag(found.overlaps.to_numpy()))[:5]]
        for one in some:
            for other in some:
                pairs = codings[codings["code_id"] == one].merge(
                    codings[codings["code_id"] == other], on="document_id"
                )
                shared = (pairs["start_x"] < pairs["end_y"]) & (pairs["start_y"] < pairs["end_x"])
                expected = len(codings[codings["code_id"] == one]) if one == other else shared.sum()
                assert found.overlaps.loc[one, other] == expected
