import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.analysis.joint_display import joint_display
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


texts = st.lists(st.text(), max_size=3).map(tuple)
rows = st.builds(
    JointRow, st.text(), texts, st.text(), texts, texts, st.sampled_from(Verdict), st.text()
)


@given(st.builds(JointDisplay, st.lists(rows, max_size=3).map(tuple), st.text()))
def test_a_display_comes_back_from_its_text(display: JointDisplay) -> None:
    assert JointDisplay.from_json(display.to_json()) == display


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"rows": [{}], "typology": ""}'])
def test_a_text_that_is_no_display_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no joint display"):
        JointDisplay.from_json(text)
