import pytest

from codage.domain.transcript import Transcript, Turn
from codage.project import Project
from codage.project.errors import InvalidRequest


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "study.codage", coder="Ana") as project:
        project.add_document(Transcript("Valmont", (Turn("On mutualise."),)))
        project.case = project.add_case("Saint-Aubin")
        project.code = project.add_code("Mutualisation")
        yield project


def body(project):
    row = project.summaries().get((project.case, project.code))
    return row.body if row else None


def test_a_cell_holds_what_was_written_and_by_whom(project):
    project.write_summary(project.case, project.code, "Achète avec l’agglo.\r\nDepuis 2020.")
    row = project.summaries()[project.case, project.code]
    assert row.body == "Achète avec l’agglo.\nDepuis 2020."
    assert row.coder_id == project.coder_id
    label = str(project.history(1)[0].label)
    assert label == "Write the summary of Saint-Aubin under Mutualisation"


def test_what_is_written_without_a_pause_is_one_change(project):
    before = len(project.history())
    first = project.write_summary(project.case, project.code, "Ac")
    second = project.write_summary(project.case, project.code, "Achète", continuing=first)
    assert second == first
    assert len(project.history()) == before + 1
    project.undo()
    assert body(project) is None
    project.redo()
    assert body(project) == "Achète"


def test_after_a_pause_each_step_is_undone_by_itself(project):
    project.write_summary(project.case, project.code, "Achète")
    project.write_summary(project.case, project.code, "Achète seule")
    project.undo()
    assert body(project) == "Achète"


def test_writing_the_same_again_changes_nothing(project):
    project.write_summary(project.case, project.code, "Achète")
    before = project.history()
    assert project.write_summary(project.case, project.code, "Achète", continuing=7) == 7
    assert project.history() == before


def test_an_emptied_cell_has_no_summary_and_undo_brings_it_back(project):
    project.write_summary(project.case, project.code, "Achète")
    project.write_summary(project.case, project.code, " \n")
    assert project.summaries() == {}
    project.undo()
    assert body(project) == "Achète"


def test_emptying_and_writing_on_without_a_pause_is_undone_at_once(project):
    step = project.write_summary(project.case, project.code, "Achète")
    step = project.write_summary(project.case, project.code, "", continuing=step)
    project.write_summary(project.case, project.code, "Loue", continuing=step)
    assert body(project) == "Loue"
    project.undo()
    assert body(project) is None


def test_another_cell_is_another_change(project):
    other = project.add_code("Achats")
    step = project.write_summary(project.case, project.code, "Achète")
    project.write_summary(project.case, other, "Groupés", continuing=step)
    project.undo()
    assert list(project.summaries()) == [(project.case, project.code)]


@pytest.mark.parametrize("remove", ["remove_cases", "remove_codes"])
def test_a_summary_goes_with_its_case_or_code_and_comes_back(project, remove):
    project.write_summary(project.case, project.code, "Achète")
    gone = project.case if remove == "remove_cases" else project.code
    getattr(project, remove)([gone])
    assert project.summaries() == {}
    project.undo()
    assert body(project) == "Achète"
    assert project.check() == ()


def test_a_case_that_is_gone_is_refused(project):
    with pytest.raises(InvalidRequest):
        project.write_summary(999, project.code, "Rien")


def test_a_document_becomes_a_case_of_its_name_in_one_step(project):
    document = project.documents()[0].id
    case = project.make_case_of(document)
    assert [row.name for row in project.cases() if row.id == case] == ["Valmont"]
    assert project.case_links() == [(document, case)]
    project.undo()
    assert project.case_links() == []
    assert [row.name for row in project.cases()] == ["Saint-Aubin"]


def test_a_long_summary_leaves_one_line_in_the_journal(project):
    step, text = None, ""
    for letter in "Achète avec l’agglo depuis 2020.":
        text += letter
        step = project.write_summary(project.case, project.code, text, continuing=step)
    lines = "SELECT count(*) FROM change_row WHERE change_id = ?"
    assert project.connection.exec_driver_sql(lines, (step,)).scalar_one() == 1
    project.undo()
    assert body(project) is None
    project.redo()
    assert body(project) == text
    assert project.check() == ()
