from __future__ import annotations

import pytest

from codage.analysis.grid_layout import summary_grid
from codage.analysis.selection import Absent, Condition, Hierarchy, Selection
from codage.domain.anchors import Span
from codage.domain.survey import Survey, ValueLabel, Variable, VariableType
from codage.domain.transcript import Role, Transcript, Turn
from codage.project import Project

SIZE = Variable(
    "size", VariableType.ORDINAL, "Size", (ValueLabel("2", "Large"), ValueLabel("1", "Small"))
)
SURVEY = Survey(
    "survey.csv",
    "",
    (Variable("id", VariableType.TEXT), Variable("name", VariableType.TEXT), SIZE),
    (("a", "Aubin", "1"), ("b", "Valmont", "2"), ("c", "Nowhere", "1"), ("d", "Mute", None)),
    "id",
    "name",
)


class Study:
    """Two documents of case a, one of b, one without a case; c has no document."""

    def __init__(self, project: Project) -> None:
        self.project = project
        project.add_survey(SURVEY)
        self.cases = {case.key: case.id for case in project.cases()}
        self.sharing = project.add_code("Mutualisation")
        self.buying = project.add_code("Achats", parent=self.sharing)
        self.unused = project.add_code("Rien")
        self.documents = [
            project.add_document(
                Transcript(name, (Turn("On achète ensemble.", "X"), Turn("Oui.", "Y")))
            )
            for name in ("A1", "A2", "B", "Seul")
        ]
        for document, key in zip(self.documents, "aab", strict=False):
            project.link_case(document, self.cases[key])

    def code(self, document, code, turn=0):
        turns = self.project.turns(self.documents[document])
        return self.project.apply_code(code, Span.within(turns[turn].id, 0, 3))


@pytest.fixture
def study(tmp_path):
    with Project.create(tmp_path / "study.codage") as project:
        yield Study(project)


def cells(grid):
    return {
        (grid.rows[row].name, grid.codes[code].name): cell
        for (row, code), cell in grid.cells.items()
    }


def test_a_cell_holds_the_segments_of_all_documents_of_its_case_in_order(study):
    second = study.code(1, study.sharing)
    later, first = study.code(0, study.sharing, 1), study.code(0, study.sharing)
    grid = summary_grid(study.project.frames)
    assert [row.name for row in grid.rows] == ["Aubin", "Valmont", "Seul"]
    assert cells(grid)["Aubin", "Mutualisation"].codings == (first, later, second)
    assert grid.segments == 3


def test_a_document_without_a_case_is_not_overlooked(study):
    coding = study.code(3, study.buying)
    grid = summary_grid(study.project.frames)
    assert grid.rows[-1].case_id is None
    assert grid.rows[-1].document_ids == (study.documents[3],)
    assert cells(grid)["Seul", "Achats"].codings == (coding,)


def test_with_the_codes_under_it_a_code_holds_their_segments_once(study):
    study.code(2, study.buying)
    study.code(2, study.sharing)
    grid = summary_grid(study.project.frames, Selection(hierarchy=Hierarchy.WITH_DESCENDANTS))
    found = cells(grid)
    assert len(found["Valmont", "Mutualisation"].codings) == 2
    assert len(found["Valmont", "Achats"].codings) == 1


def test_cases_stand_in_the_order_of_an_answer(study):
    grid = summary_grid(study.project.frames, order_by="size")
    assert [(row.name, row.answer) for row in grid.rows] == [
        ("Valmont", "Large"),
        ("Aubin", "Small"),
        ("Seul", ""),
    ]


def test_cases_and_codes_can_be_chosen(study):
    selection = Selection(
        code_ids=frozenset({study.buying}), conditions=(Condition("size", frozenset({"2"})),)
    )
    grid = summary_grid(study.project.frames, selection)
    assert [row.name for row in grid.rows] == ["Valmont"]
    assert [code.name for code in grid.codes] == ["Achats"]
    without = Condition("size", frozenset({Absent.NO_CASE}))
    grid = summary_grid(study.project.frames, Selection(conditions=(without,)))
    assert [row.name for row in grid.rows] == ["Seul"]


def test_what_is_written_stands_in_its_cell_even_of_a_case_without_interview(study):
    study.project.write_summary(study.cases["c"], study.unused, "Rien du tout")
    grid = summary_grid(study.project.frames)
    assert "Mute" not in [row.name for row in grid.rows]
    assert cells(grid)["Nowhere", "Rien"].summary == "Rien du tout"
    assert grid.written == 1


def test_newer_summaries_take_the_place_of_older_ones(study):
    study.code(0, study.sharing)
    study.project.write_summary(study.cases["a"], study.sharing, "Avant")
    grid = summary_grid(study.project.frames)
    study.project.write_summary(study.cases["a"], study.sharing, "")
    study.project.write_summary(study.cases["b"], study.sharing, "Après")
    found = cells(grid.with_summaries(study.project.summaries()))
    assert found["Aubin", "Mutualisation"].summary == ""
    assert len(found["Aubin", "Mutualisation"].codings) == 1
    assert found["Valmont", "Mutualisation"].summary == "Après"


def test_codes_that_nothing_is_under_can_be_left_out(study):
    coding = study.code(0, study.buying)
    grid = summary_grid(study.project.frames).of_used_codes()
    assert [code.name for code in grid.codes] == ["Achats"]
    assert grid.cell(0, 0).codings == (coding,)


def test_in_a_focus_group_a_segment_is_of_the_case_of_who_speaks(study):
    project, document = study.project, study.documents[3]
    speakers = {row.name: row.id for row in project.speakers(document)}
    project.link_speaker(speakers["X"], study.cases["a"])
    project.link_speaker(speakers["Y"], study.cases["b"])
    first, second = study.code(3, study.sharing), study.code(3, study.sharing, 1)
    found = cells(summary_grid(project.frames))
    assert found["Aubin", "Mutualisation"].codings == (first,)
    assert found["Valmont", "Mutualisation"].codings == (second,)
    assert Role.UNKNOWN in {row.role for row in project.speakers(document)}
