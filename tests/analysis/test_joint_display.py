import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.analysis.joint_display import interviews_behind, joint_display, survey_behind
from codage.domain.joint_display import JointDisplay, JointRow, Verdict


def guid_of(study, code: str) -> str:
    return next(row.guid for row in study.project.codes() if row.name == code)


def filled(study, row: JointRow, typology: str = ""):
    (found,) = joint_display(study.project.frames, JointDisplay((row,), typology))
    return found


def test_the_survey_is_a_share_of_the_cases_that_answered(study) -> None:
    found = filled(study, JointRow("Type", variable="type", values=("1",)))
    assert (found.survey.count, found.survey.n, found.survey.share) == (1, 2, 0.5)
    assert found.interviews is None


def test_the_interviews_are_counted_in_cases_segments_and_types(study) -> None:
    row = JointRow("Domaines", codes=(guid_of(study, "Domaines"),))
    found = filled(study, row, "type").interviews
    # With the codes under it: three segments of Eau, one of Énergie, one of its own.
    assert (found.cases, found.n, found.segments) == (2, 2, 5)
    assert found.types == (("Syndicat", 1, 1), ("Commune", 1, 1))


def test_quotations_that_are_gone_are_left_out(study) -> None:
    guids = study.project.coding_guids(study.codings[:2])
    row = JointRow("Eau", quotations=(guids[study.codings[1]], "gone", guids[study.codings[0]]))
    assert filled(study, row).quotations == (study.codings[1], study.codings[0])
    study.project.remove_codings([study.codings[0]])
    assert filled(study, row).quotations == (study.codings[1],)


def test_what_is_not_there_is_no_figure(study) -> None:
    found = filled(study, JointRow("Rien", codes=("gone",), variable="gone"), "gone")
    assert (found.survey, found.interviews, found.quotations) == (None, None, ())
    study.project.set_attribute(study.cases["K1"], study.project.variables()[1].id, None)
    study.project.set_attribute(study.cases["K2"], study.project.variables()[1].id, None)
    nobody = filled(study, JointRow("Type", variable="type", values=("1",))).survey
    assert nobody.n == 0
    assert math.isnan(nobody.share)


def test_the_segments_behind_a_row_are_those_it_counts(study) -> None:
    row = JointRow("Domaines", codes=(guid_of(study, "Domaines"),))
    display = JointDisplay((row,), "type")
    frames = study.project.frames
    every = interviews_behind(frames, display, row)
    assert len(every) == filled(study, row).interviews.segments
    # K2, the syndicate, is a case of both A and B; K1, the commune, of A alone.
    assert interviews_behind(frames, display, row, 0) == every
    assert set(every) - set(interviews_behind(frames, display, row, 1)) == {study.codings[5]}
    assert interviews_behind(frames, display, JointRow("Rien")) == []


def test_the_cases_behind_a_share_are_those_that_answered(study) -> None:
    behind = survey_behind(study.project.frames, JointRow("T", variable="type", values=("1",)))
    assert list(behind[["name", "answer", "counts", "documents"]].itertuples(index=False)) == [
        ("K1", "Commune", True, 1),
        ("K2", "Syndicat", False, 2),
    ]


texts = st.lists(st.text(), max_size=3).map(tuple)
rows = st.builds(
    JointRow, st.text(), texts, st.text(), texts, texts, st.sampled_from(Verdict), st.text()
)


@given(st.builds(JointDisplay, st.lists(rows, max_size=3).map(tuple), st.text()))
def test_a_display_comes_back_from_its_text(display: JointDisplay) -> None:
    assert JointDisplay.from_json(display.to_json()) == display


def test_a_display_saved_without_a_choice_of_names_shows_the_case(study) -> None:
    assert JointDisplay.from_json('{"rows": [], "typology": ""}').shown_by == ("",)


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"rows": [{}], "typology": ""}'])
def test_a_text_that_is_no_display_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no joint display"):
        JointDisplay.from_json(text)
