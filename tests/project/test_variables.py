from dataclasses import replace

import pytest

from codage.domain.barometer import Barometer
from codage.domain.derivation import Bands, Cross, Recode, UnusableRecipe, pair_labels
from codage.domain.survey import Survey, ValueLabel, Variable, VariableType
from codage.project import Project
from codage.project.errors import InvalidRequest
from codage.project.variables import VariableFields

SURVEY = Survey(
    "enquete.csv",
    "",
    (
        Variable("insee", VariableType.TEXT),
        Variable("pop", VariableType.INTEGER),
        Variable("type", VariableType.NOMINAL, "", (ValueLabel("1", "Commune"),)),
    ),
    (("01004", "1200", "1"), ("29019", None, "2")),
    "insee",
    "insee",
)


@pytest.fixture
def study(project: Project) -> Project:
    project.add_survey(SURVEY)
    return project


def ids(project: Project) -> dict[str, int]:
    return {row.name: row.id for row in project.variables()}


def column(project: Project, name: str) -> list[str | None]:
    values = project.attributes([ids(project)[name]])
    return [values.get((case.id, ids(project)[name])) for case in project.cases()]


def test_many_cells_are_one_change(study: Project) -> None:
    first, second = (case.id for case in study.cases())
    pop, kind = ids(study)["pop"], ids(study)["type"]
    study.set_attributes({(first, pop): None, (second, pop): "7", (second, kind): "1"})
    assert (column(study, "pop"), column(study, "type")) == ([None, "7"], ["1", "1"])
    study.undo()
    assert (column(study, "pop"), column(study, "type")) == (["1200", None], ["1", "2"])


def test_what_stays_as_it_is_leaves_no_step(study: Project) -> None:
    before = len(study.history())
    study.set_attributes({(study.cases()[0].id, ids(study)["pop"]): "1200"})
    assert len(study.history()) == before


def test_the_cells_of_a_change_are_known_done_undone_and_done_again(study: Project) -> None:
    seen = []
    study.subscribe(lambda change: seen.append(study.cells_of(change)))
    first, second = (case.id for case in study.cases())
    pop = ids(study)["pop"]
    study.set_attributes({(first, pop): None, (second, pop): "7"})
    study.undo()
    study.redo()
    done, undone = (
        {(first, pop): None, (second, pop): "7"},
        {(first, pop): "1200", (second, pop): None},
    )
    assert seen == [done, undone, done]


def test_a_variable_is_added_revised_and_moved(study: Project) -> None:
    made = study.add_variable(VariableFields("note", VariableType.TEXT, "Remarque"))
    labels = (ValueLabel("a", "A"), ValueLabel("b", "B", missing=True))
    study.revise_variable(made, VariableFields("avis", VariableType.ORDINAL, "Avis", labels, True))
    row = study.variable(made)
    assert (row.name, row.type, row.label, row.labels, row.personal) == (
        "avis", VariableType.ORDINAL, "Avis", labels, True,
    )  # fmt: skip
    study.move_variable(made, 1)
    assert [row.name for row in study.variables()] == ["insee", "avis", "pop", "type"]
    for _ in range(3):
        study.undo()
    assert list(ids(study)) == ["insee", "pop", "type"]


@pytest.mark.parametrize("name", ["", "  ", "pop"])
def test_a_name_that_is_empty_or_taken_is_refused(study: Project, name: str) -> None:
    with pytest.raises(InvalidRequest):
        study.add_variable(VariableFields(name))


def test_a_value_that_is_there_twice_is_refused(study: Project) -> None:
    labels = (ValueLabel("1", "A"), ValueLabel("1", "B"))
    with pytest.raises(InvalidRequest, match="1"):
        study.add_variable(VariableFields("x", VariableType.NOMINAL, "", labels))


def test_values_of_a_derived_variable_are_not_written_by_hand(study: Project) -> None:
    made = study.make_derived("size", Bands("pop", ("1000",)))
    with pytest.raises(InvalidRequest, match="size is derived"):
        study.set_attribute(study.cases()[0].id, made, "1")


def test_derived_values_are_no_step_and_keep_what_can_be_done_again(study: Project) -> None:
    made = study.make_derived("size", Bands("pop", ("1000",)))
    first = study.cases()[0].id
    told = []
    study.subscribe(told.append)
    study.set_attribute(first, ids(study)["pop"], "5")
    study.undo()
    assert study.store_derived({made: {first: "2"}}) == 1
    assert told[-1].id == 0
    assert study.cells_of(told[-1]) == {(first, made): "2"}
    assert str(study.next_redo()) == "Set an attribute"
    assert str(study.next_undo()) == "Derive variable size"
    study.redo()
    study.store_derived({made: {first: "1"}})
    assert column(study, "size") == ["1", None]
    assert study.store_derived({made: {first: "1"}}) == 0


def test_undo_and_redo_pass_over_derived_values(study: Project) -> None:
    made = study.make_derived("size", Bands("pop", ("1000",)))
    first, second = (case.id for case in study.cases())
    study.store_derived({made: {first: "2", second: "1"}})
    study.remove_cases([second])
    study.remove_variables([made])
    study.undo()
    study.store_derived({made: {first: "1"}})
    study.undo()
    study.store_derived({made: {first: "2", second: "1"}})
    assert column(study, "size") == ["2", "1"]
    study.redo()
    study.redo()
    assert [case.id for case in study.cases()] == [first]
    study.undo()
    study.undo()
    study.undo()
    assert "size" not in ids(study)
    study.redo()
    study.store_derived({made: {first: "2"}})
    assert column(study, "size") == ["2", None]
    assert study.check() == ()


def test_cases_and_variables_that_are_gone_are_left_out(study: Project) -> None:
    made = study.make_derived("size", Bands("pop", ("1000",)))
    assert (
        study.store_derived({made: {99: "1"}, ids(study)["pop"]: {study.cases()[0].id: "3"}}) == 0
    )
    assert column(study, "pop") == ["1200", None]


def test_a_source_is_not_removed_from_under_what_is_derived(study: Project) -> None:
    size = study.make_derived("size", Bands("pop", ("1000",)))
    study.make_derived("both", Cross("size", "type"))
    pop = ids(study)["pop"]
    assert [row.name for row in study.derived_from([pop])] == ["size", "both"]
    with pytest.raises(InvalidRequest, match="size, both"):
        study.remove_variables([pop])
    study.remove_variables([pop, size, ids(study)["both"]])
    assert list(ids(study)) == ["insee", "type"]


def test_strange_sources_and_circles_are_refused(study: Project) -> None:
    with pytest.raises(InvalidRequest, match="nowhere"):
        study.make_derived("x", Recode("nowhere", ()))
    one = study.make_derived("one", Recode("type", ()))
    study.make_derived("two", Recode("one", ()))
    with pytest.raises(UnusableRecipe, match="one would be made of itself, through two"):
        study.revise_derived(one, Recode("two", ()))


def test_what_is_saved_follows_the_name_of_a_variable(study: Project) -> None:
    before = Barometer(typology="type").to_json()
    saved = study.save_analysis("barometer", "Maturité", before)
    study.revise_variable(ids(study)["type"], VariableFields("kind", VariableType.NOMINAL))
    assert Barometer.from_json(study.saved_analysis(saved).body).typology == "kind"
    study.undo()
    assert study.saved_analysis(saved).body == before


def test_a_recipe_follows_the_name_of_its_source(study: Project) -> None:
    study.make_derived("one", Recode("type", (("1", "a"),)))
    study.revise_variable(ids(study)["type"], VariableFields("kind", VariableType.NOMINAL))
    assert study.recipes()["one"].sources == ("kind",)
    study.undo()
    assert study.recipes()["one"].sources == ("type",)


def crossed_study(project: Project) -> tuple[Project, int]:
    """Types by sizes, crossed and labelled as a person's dialog does it."""
    size = Variable("size", VariableType.NOMINAL, "", (ValueLabel("p", "Petite"),))
    project.add_survey(replace(SURVEY, variables=(*SURVEY.variables, size), rows=ROWS))
    first, second = (project.variable(ids(project)[name]).labels for name in ("type", "size"))
    made = project.make_derived("both", Cross("type", "size"), "", pair_labels(first, second))
    return project, made


ROWS = (("01004", "1200", "1", "p"), ("29019", None, "1", None))
TYPES = (ValueLabel("1", "Commune"), ValueLabel("2", "Syndicat"), ValueLabel("9", "?", True))
SIZES = (ValueLabel("p", "Petite"), ValueLabel("g", "Grande"))


def newer(rows: tuple[tuple[str | None, ...], ...]) -> Survey:
    variables = (
        *SURVEY.variables[:2],
        Variable("type", VariableType.NOMINAL, "", TYPES),
        Variable("size", VariableType.NOMINAL, "", SIZES),
    )
    return replace(SURVEY, variables=variables, rows=rows)


def labels_of(project: Project, variable: int) -> list[tuple[str, str]]:
    return [(one.value, one.label) for one in project.variable(variable).labels]


def test_pairs_of_values_that_a_newer_import_brings_are_labelled(project: Project) -> None:
    study, both = crossed_study(project)
    assert labels_of(study, both) == [("1|p", "Commune × Petite")]
    study.add_survey(newer((*ROWS, ("35238", "9", "2", "g"))))
    expected = [
        ("1|p", "Commune × Petite"),
        ("1|g", "Commune × Grande"),
        ("2|p", "Syndicat × Petite"),
        ("2|g", "Syndicat × Grande"),
    ]
    assert labels_of(study, both) == expected
    steps = len(study.history())
    study.undo()
    assert labels_of(study, both) == [("1|p", "Commune × Petite")]
    study.redo()
    assert labels_of(study, both) == expected
    assert len(study.history()) == steps


def test_a_new_value_without_a_label_is_in_the_label_of_its_pairs(project: Project) -> None:
    study, both = crossed_study(project)
    study.add_survey(newer((*ROWS, ("35238", "9", "7", "p"))))
    assert ("7|p", "7 × Petite") in labels_of(study, both)
    second = study.cases()[1].id
    study.set_attributes({(second, ids(study)["size"]): "x"})
    assert ("1|x", "Commune × x") in labels_of(study, both)


def test_a_label_that_was_taken_out_stays_out(project: Project) -> None:
    study, both = crossed_study(project)
    study.revise_variable(both, VariableFields("both", VariableType.NOMINAL))
    study.add_survey(newer((*ROWS, ("35238", "9", "2", "g"))))
    assert [value for value, _ in labels_of(study, both)] == ["1|g", "2|p", "2|g"]
    steps = len(study.history())
    study.set_attributes({(study.cases()[0].id, ids(study)["pop"]): "8"})
    assert len(study.history()) == steps + 1
    assert len(labels_of(study, both)) == 3


def test_pairs_follow_values_labelled_by_hand_and_through_what_is_crossed(
    project: Project,
) -> None:
    study, both = crossed_study(project)
    kind = ids(study)["type"]
    again = study.make_derived(
        "again", Cross("both", "type"), "", pair_labels(study.variable(both).labels, TYPES[:1])
    )
    fields = VariableFields("kind", VariableType.NOMINAL, "", TYPES)
    study.revise_variable(kind, fields)
    assert ("2|p", "Syndicat × Petite") in labels_of(study, both)
    assert ("2|p|2", "Syndicat × Petite × Syndicat") in labels_of(study, again)
    study.undo()
    assert labels_of(study, both) == [("1|p", "Commune × Petite")]


def test_a_survey_does_not_bring_in_what_is_derived(study: Project) -> None:
    study.revise_variable(ids(study)["pop"], VariableFields("p", VariableType.INTEGER))
    study.make_derived("pop", Recode("type", ()))
    with pytest.raises(InvalidRequest, match="pop"):
        study.add_survey(SURVEY)
