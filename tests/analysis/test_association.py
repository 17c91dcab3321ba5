import math

import pytest
from scipy import stats

from codage.analysis.association import Caution, association
from codage.analysis.independence import Method
from codage.analysis.selection import Hierarchy, Selection
from codage.project import Project


def test_counts_are_cases_that_have_the_code_and_shares_are_of_the_cases_of_a_value(study) -> None:
    found = association(study.project.frames, "type")
    assert found.labels == ("Syndicat", "Commune")
    assert (found.cases, found.unanswered) == ((1, 1), 0)
    assert found.counts.loc[study.codes["Eau"]].tolist() == [1, 1]
    assert found.counts.loc[study.codes["Freins"]].tolist() == [1, 0]
    assert found.shares.loc[study.codes["Freins"]].tolist() == [1.0, 0.0]


def test_a_code_that_all_cases_have_is_not_tested_and_says_so(study) -> None:
    found = association(study.project.frames, "type")
    row = found.tests.loc[study.codes["Eau"]]
    assert row["method"] == Method.NONE
    assert row["cautions"] == (Caution.ALL_OR_NONE,)
    assert math.isnan(row["p"])
    assert math.isnan(row["q"])


def test_few_cases_and_small_cells_are_told(study) -> None:
    row = association(study.project.frames, "type").tests.loc[study.codes["Freins"]]
    assert row["method"] == Method.FISHER
    assert set(row["cautions"]) == {Caution.FEW_CASES, Caution.RARE, Caution.SMALL_CELLS}


def test_where_all_answered_alike_there_is_nothing_to_compare(study) -> None:
    variable = next(row for row in study.project.frames.variables if row.name == "type")
    study.project.set_attributes({(study.cases["K2"], variable.id): "1"})
    found = association(study.project.frames, "type").tests
    assert set(found["method"]) == {Method.NONE}
    assert found.loc[study.codes["Freins"], "cautions"] == (
        Caution.FEW_CASES,
        Caution.ALL_OR_NONE,
    )


def test_what_is_no_number_is_no_answer_to_a_numeric_variable(study) -> None:
    found = association(study.project.frames, "pop")
    assert found.unanswered == 1
    assert found.tests["n"].tolist() == [1] * 4
    assert found.tests["with_code"].max() <= 1


def test_an_unknown_variable_is_refused(study) -> None:
    with pytest.raises(KeyError):
        association(study.project.frames, "nothing")


@pytest.fixture(scope="module")
def demo(built_demo):
    with Project.open(built_demo, read_only=True) as project:
        yield project


def test_the_figures_of_the_demo_study_are_those_of_scipy_on_the_same_table(demo) -> None:
    frames = demo.frames
    variable = next(row.name for row in frames.variables if row.type == "nominal" and row.labels)
    found = association(frames, variable, Selection(hierarchy=Hierarchy.WITH_DESCENDANTS))
    tests = found.tests[found.tests["method"] == Method.CHI_SQUARE]
    for code in tests.index:
        having = found.counts.loc[code].to_numpy()
        table = [having, [n - k for n, k in zip(found.cases, having, strict=True)]]
        expected = stats.chi2_contingency(table, correction=False)
        assert tests.loc[code, "p"] == pytest.approx(expected.pvalue)
    known = found.tests["p"].notna()
    assert (found.tests.loc[known, "q"] >= found.tests.loc[known, "p"] - 1e-12).all()


def test_numbers_are_compared_between_cases_with_and_without_the_code(demo) -> None:
    variable = next(row.name for row in demo.frames.variables if row.type in ("integer", "decimal"))
    found = association(demo.frames, variable)
    assert found.values == ()
    assert set(found.tests["method"]) <= {Method.KRUSKAL_WALLIS, Method.NONE}
    assert (found.tests["method"] == Method.KRUSKAL_WALLIS).any()
