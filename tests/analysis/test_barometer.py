import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.analysis.barometer import barometer, segments_behind
from codage.domain.barometer import Barometer, CodeItem, Dimension, VariableItem
from codage.domain.survey import Survey, Variable, VariableType
from codage.project import Project


def guid_of(study, code: str) -> str:
    return next(row.guid for row in study.project.codes() if row.name == code)


def one(*items, typology: str = "", wave: str = "") -> Barometer:
    return Barometer((Dimension("Eau", tuple(items)),), typology, wave)


def test_a_score_is_the_weighted_mean_of_what_a_case_has(study) -> None:
    wanted = one(
        CodeItem(guid_of(study, "Eau"), weight=3, full=2),
        VariableItem("type", weight=1, scores={"1": 0.0, "2": 1.0}),
    )
    found = barometer(study.project.frames, wanted)
    # K1: two segments of Eau in A, a commune. K2: three in A and B, a syndicate. K3: no interview.
    assert found.scores["Eau"].tolist()[:2] == [75.0, 100.0]
    assert np.isnan(found.scores.loc[study.cases["K3"], "Eau"])
    row = found.table.iloc[0]
    assert (row["n"], row["score"]) == (2, 87.5)
    assert np.isnan(row["low"])
    assert found.items["n"].tolist() == [2, 2]


def test_a_case_that_answered_less_than_half_of_the_weight_has_no_score(study) -> None:
    wanted = one(
        VariableItem("pop", weight=3, low=0, high=1200),
        VariableItem("type", weight=1, scores={"1": 0.0, "2": 1.0}),
    )
    scores = barometer(study.project.frames, wanted).scores["Eau"]
    assert scores[study.cases["K1"]] == pytest.approx(75.0)
    assert np.isnan(scores[study.cases["K2"]])
    assert scores[study.cases["K3"]] == pytest.approx(2.5)


def test_the_interval_of_a_mean_is_that_of_students_sleep(tmp_path) -> None:
    # Student (1908), hours of sleep gained; R: t.test(extra ~ group, data = sleep, paired = TRUE)
    # gives a mean of 1.58, 0.7001142 to 2.4598858.
    gained = ["1.2", "2.4", "1.3", "1.3", "0.0", "1.0", "1.8", "0.8", "4.6", "1.4"]
    survey = Survey(
        source="sleep.csv",
        sha256="",
        variables=(Variable("id", VariableType.TEXT), Variable("gain", VariableType.DECIMAL)),
        rows=tuple((f"K{number}", hours) for number, hours in enumerate(gained)),
        key="id",
        name="id",
    )
    with Project.create(tmp_path / "a.codage") as project:
        project.add_survey(survey)
        wanted = one(VariableItem("gain", low=0, high=100))
        row = barometer(project.frames, wanted).table.iloc[0]
    assert (row["n"], row["score"]) == (10, pytest.approx(1.58))
    assert (row["low"], row["high"]) == pytest.approx((0.7001142, 2.4598858), abs=1e-6)


def test_scores_stand_by_type_with_the_number_of_cases_and_all_together_last(study) -> None:
    table = barometer(
        study.project.frames, one(CodeItem(guid_of(study, "Eau")), typology="type")
    ).table
    assert table["type"].tolist() == ["Syndicat", "Commune", ""]
    assert table["n"].tolist() == [1, 1, 2]
    assert table["score"].tolist() == [100.0, 100.0, 100.0]


def test_one_item_owes_nothing_to_its_weight_and_two_that_differ_do(study) -> None:
    freins, eau = CodeItem(guid_of(study, "Freins")), CodeItem(guid_of(study, "Eau"))
    alone = barometer(study.project.frames, one(freins)).table.iloc[0]
    assert alone["weights_low"] == alone["weights_high"] == alone["score"] == 50.0
    assert np.isnan(alone["without_low"])
    both = barometer(study.project.frames, one(freins, eau)).table.iloc[0]
    assert both["weights_low"] < both["score"] == 75.0 < both["weights_high"]
    assert (both["without_low"], both["without_high"]) == (50.0, 100.0)


def test_behind_a_score_are_its_cases_their_items_and_segments(study) -> None:
    wanted = one(CodeItem(guid_of(study, "Eau"), full=4), typology="type")
    frames, k1, k2 = study.project.frames, study.cases["K1"], study.cases["K2"]
    found = barometer(frames, wanted)
    assert found.cases_behind(0) == [k1, k2]
    assert found.cases_behind(0, kind="Syndicat") == [k2]
    assert found.cases_behind(0, wave="2") == []
    assert found.values[0][0][[k1, k2]].tolist() == [0.5, 0.75]
    every = segments_behind(frames, wanted.dimensions[0])
    assert set(every) == {study.codings[0], study.codings[1], study.codings[5]}
    assert segments_behind(frames, wanted.dimensions[0], k1) == every[:2]
    assert segments_behind(frames, Dimension("Rien")) == []


def test_weights_move_the_score_of_the_same_cases(study) -> None:
    # K3 has no interview: with any weight of the code above one it would lose its score.
    eau, kind = CodeItem(guid_of(study, "Eau")), VariableItem("pop", low=0, high=30)
    row = barometer(study.project.frames, one(eau, kind)).table.iloc[0]
    assert row["n"] == 3
    assert row["weights_low"] == row["weights_high"] == row["score"] == 100.0


def test_a_barometer_without_dimensions_or_with_a_typology_that_is_gone_is_no_error(study) -> None:
    assert barometer(study.project.frames, Barometer()).table.empty
    table = barometer(study.project.frames, one(typology="gone", wave="gone")).table
    assert table["type"].tolist() == [""]


def test_what_is_gone_scores_nothing(study) -> None:
    wanted = one(CodeItem("gone"), VariableItem("gone"), CodeItem(guid_of(study, "Eau")))
    assert barometer(study.project.frames, wanted).items["n"].tolist() == [0, 0, 2]
    empty = barometer(study.project.frames, Barometer((Dimension("Rien"),)))
    assert empty.table["n"].tolist() == [0]


numbers = st.floats(0, 10, allow_nan=False)
items = st.one_of(
    st.builds(CodeItem, st.text(min_size=1), numbers, st.integers(1, 9), st.booleans()),
    st.builds(
        VariableItem,
        st.text(min_size=1),
        numbers,
        st.dictionaries(st.text(), numbers, max_size=3),
        numbers,
        numbers,
        st.booleans(),
    ),
)
dimensions = st.builds(Dimension, st.text(), st.lists(items, max_size=3).map(tuple))


@given(st.builds(Barometer, st.lists(dimensions, max_size=3).map(tuple), st.text(), st.text()))
def test_a_barometer_comes_back_from_its_text(wanted: Barometer) -> None:
    assert Barometer.from_json(wanted.to_json()) == wanted


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"dimensions": 3}', "null"])
def test_a_text_that_is_no_barometer_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no barometer"):
        Barometer.from_json(text)
