import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.analysis.joint_cells import interviews_without_few, survey_without_few
from codage.analysis.joint_display import interviews_behind, joint_display, survey_behind
from codage.domain.joint_display import Interviews, JointDisplay, JointRow, Survey, Verdict


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


@pytest.mark.parametrize(
    ("count", "n", "shown"),
    [(3, 40, None), (5, 40, 5), (37, 40, None), (0, 40, 0), (40, 40, 40), (0, 3, None), (0, 0, 0)],
)
def test_few_who_answered_so_or_otherwise_are_hidden(count, n, shown) -> None:
    assert survey_without_few(Survey(count, n), 5).count == shown
    assert survey_without_few(Survey(count, n), 0).count == count


def test_a_type_of_few_cases_is_hidden_with_another_that_would_tell_it() -> None:
    types = (("A", 3, 9), ("B", 7, 9), ("C", 12, 12), ("D", 0, 4))
    said = interviews_without_few(Interviews(22, 34, 80, types), 5)
    assert (said.cases, said.segments) == (22, 80)
    assert [cases for _, cases, _ in said.types] == [None, None, 12, 0]


def test_a_theme_of_few_cases_hides_its_segments_too() -> None:
    said = interviews_without_few(Interviews(2, 30, 9, (("A", 2, 9), ("B", 0, 21))), 5)
    assert said == Interviews(None, 30, None, (("A", None, 9), ("B", 0, 21)))


counted = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=2, max_size=5)


@given(counted, st.integers(2, 10))
def test_no_number_of_few_cases_is_shown_or_worked_out(counts, least) -> None:
    types = tuple((str(place), low, low + more) for place, (low, more) in enumerate(counts))
    total = sum(cases for _, cases, _ in types)
    said = interviews_without_few(Interviews(total, 200, 1, types), least)
    shown = [cases for _, cases, _ in said.types]
    assert not any(cases is not None and 0 < cases < least for cases in (said.cases, *shown))
    if said.cases is not None:
        assert shown.count(None) != 1


def test_a_display_hides_what_it_says(study) -> None:
    row = JointRow("D", (guid_of(study, "Domaines"),), "type", ("1",))
    (found,) = joint_display(study.project.frames, JointDisplay((row,), "type", (), 3))
    assert found.survey == Survey(None, 2)
    assert found.interviews.types == (("Syndicat", None, 1), ("Commune", None, 1))


texts = st.lists(st.text(), max_size=3).map(tuple)
rows = st.builds(
    JointRow, st.text(), texts, st.text(), texts, texts, st.sampled_from(Verdict), st.text()
)


displays = st.builds(
    JointDisplay,
    st.lists(rows, max_size=3).map(tuple),
    st.text(),
    st.just(()),
    st.integers(0, 50),
)


@given(displays)
def test_a_display_comes_back_from_its_text(display: JointDisplay) -> None:
    assert JointDisplay.from_json(display.to_json()) == display


def test_a_display_saved_without_a_choice_of_names_shows_the_case(study) -> None:
    assert JointDisplay.from_json('{"rows": [], "typology": ""}').shown_by == ("",)


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"rows": [{}], "typology": ""}'])
def test_a_text_that_is_no_display_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no joint display"):
        JointDisplay.from_json(text)
