import pytest

from codage.domain.transcript import Transcript, Turn
from codage.project import Project
from codage.project.errors import InvalidRequest


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "p.codage") as project:
        yield project


@pytest.fixture
def documents(project):
    return [project.add_document(Transcript(name, (Turn("Oui."),))) for name in "ABC"]


def members(project):
    return {row.name: row.members for row in project.document_sets()}


def test_sets_stand_in_the_order_they_were_made_in(project, documents):
    project.add_document_set("Wave 2", documents[1:])
    project.add_document_set("  First   wave ", documents[:1], description="Autumn")
    assert list(members(project)) == ["Wave 2", "First wave"]
    assert members(project)["Wave 2"] == frozenset(documents[1:])


def test_documents_go_in_and_out(project, documents):
    wave = project.add_document_set("Wave", documents[:1])
    project.put_in_document_set(wave, documents[:2])
    assert members(project) == {"Wave": frozenset(documents[:2])}
    project.take_out_of_document_set(wave, documents)
    assert members(project) == {"Wave": frozenset()}


def test_putting_in_what_is_there_leaves_no_trace(project, documents):
    wave = project.add_document_set("Wave", documents)
    before = len(project.history())
    project.put_in_document_set(wave, documents)
    assert len(project.history()) == before


def test_a_name_is_used_once_and_is_not_empty(project):
    wave = project.add_document_set("Wave")
    for name in ("wave", "  "):
        with pytest.raises(InvalidRequest):
            project.add_document_set(name)
    project.rename_document_set(wave, "WAVE")
    assert list(members(project)) == ["WAVE"]


def test_a_removed_set_comes_back_with_its_documents(project, documents):
    wave = project.add_document_set("Wave", documents)
    project.remove_document_set(wave)
    assert members(project) == {}
    assert project.documents()
    project.undo()
    assert members(project) == {"Wave": frozenset(documents)}
    with pytest.raises(InvalidRequest):
        project.rename_document_set(wave + 1, "Gone")


def test_a_document_that_goes_leaves_its_sets(project, documents):
    project.add_document_set("Wave", documents)
    project.remove_documents(documents[:1])
    assert members(project) == {"Wave": frozenset(documents[1:])}
    project.undo()
    assert members(project) == {"Wave": frozenset(documents)}
