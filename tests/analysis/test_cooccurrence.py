import numpy as np
import pytest

from codage.analysis.cooccurrence import Within, cooccurrence
from codage.analysis.selection import Hierarchy, Selection, Spoken


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


def test_a_code_that_is_nowhere_has_no_lift(study) -> None:
    code = study.project.add_code("Jamais")
    found = cooccurrence(study.project.frames)
    assert found.lift[code].isna().all()
    assert found.jaccard.loc[code].sum() == 0


def test_the_demo_study_agrees_with_counting_one_by_one(built_demo) -> None:
    from codage.project import Project

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
