import pytest

from codage.domain.anchors import CoderId
from codage.project import Project
from codage.project.errors import InvalidRequest


def test_a_coder_of_that_name_is_found_again(project: Project) -> None:
    zoe = project.add_coder("Zoé")
    assert project.add_coder(" zoé ") == zoe
    assert [row.name for row in project.coders()] == ["Ada", "Zoé"]


def test_a_coder_needs_a_name_of_their_own(project: Project) -> None:
    zoe = project.add_coder("Zoé")
    for name in ("", "ada"):
        with pytest.raises(InvalidRequest, match="Nothing was changed"):
            project.rename_coder(zoe, name)
    with pytest.raises(InvalidRequest, match="needs a name"):
        project.add_coder(" ")


def test_taking_back_the_present_coder_leaves_the_first(project: Project) -> None:
    project.use_coder(project.add_coder("Zoé"))
    project.undo()
    assert project.coder().name == "Ada"


def test_whoever_opens_the_project_is_not_taken_back(project: Project) -> None:
    project.use_coder(project.introduce_coder("Zoé"))
    assert project.undo() is None
    assert project.coder().name == "Zoé"
    assert project.introduce_coder("zoé") == project.coder_id
    assert project.check() == ()


def test_a_coder_who_is_gone_cannot_code(project: Project) -> None:
    with pytest.raises(InvalidRequest, match="no longer"):
        project.use_coder(CoderId(99))
