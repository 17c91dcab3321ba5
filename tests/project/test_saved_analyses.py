import pytest

from codage.project import Project
from codage.project.errors import InvalidRequest


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "p.codage") as project:
        yield project


def kept(project, kind="query"):
    return [(row.name, row.body) for row in project.saved_analyses(kind)]


def test_what_is_saved_comes_back_in_order_and_by_kind(project):
    project.save_analysis("query", "Sharing", "{1}")
    project.save_analysis("grid", "Sharing", "{2}")
    project.save_analysis("query", "Brakes", "{3}")
    assert kept(project) == [("Sharing", "{1}"), ("Brakes", "{3}")]
    assert kept(project, "grid") == [("Sharing", "{2}")]


def test_saving_under_the_same_name_replaces(project):
    first = project.save_analysis("query", "Sharing", "{1}")
    assert project.save_analysis("query", "sharing ", "{2}") == first
    assert kept(project) == [("Sharing", "{2}")]
    project.undo()
    assert kept(project) == [("Sharing", "{1}")]


def test_saving_what_is_saved_leaves_no_trace(project):
    project.save_analysis("query", "Sharing", "{1}")
    before = len(project.history())
    project.save_analysis("query", "Sharing", "{1}")
    assert len(project.history()) == before


def test_renaming_and_removing_can_be_undone(project):
    one = project.save_analysis("query", "Sharing", "{1}")
    project.rename_analysis(one, "Pooling")
    project.remove_analysis(one)
    assert kept(project) == []
    project.undo()
    assert kept(project) == [("Pooling", "{1}")]
    project.undo()
    assert kept(project) == [("Sharing", "{1}")]


def test_a_name_is_needed_and_is_not_taken_from_another(project):
    one = project.save_analysis("query", "Sharing", "{1}")
    project.save_analysis("query", "Brakes", "{2}")
    for name in ("", " ", "brakes"):
        with pytest.raises(InvalidRequest):
            project.rename_analysis(one, name)
    with pytest.raises(InvalidRequest):
        project.save_analysis("query", "  ", "{}")
    project.remove_analysis(one)
    with pytest.raises(InvalidRequest):
        project.remove_analysis(one)
