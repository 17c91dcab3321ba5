import pytest

from codage.domain.anchors import DocumentId
from codage.project import Project
from codage.project.errors import InvalidRequest


def test_a_document_is_linked_once(project: Project, document: DocumentId) -> None:
    case = project.add_case("Brest", key="29019")
    project.link_cases([(document, case), (document, case)])
    assert project.case_links() == [(document, case)]
    assert project.documents()[0].cases == ("Brest",)
    project.unlink_case(document, case)
    assert project.case_links() == []


def test_a_speaker_is_linked_and_unlinked(project: Project, document: DocumentId) -> None:
    case = project.add_case("Brest")
    speaker = project.speakers(document)[1].id
    project.link_speaker(speaker, case)
    project.link_speaker(speaker, case)
    assert project.speaker_links() == [(speaker, case)]
    project.unlink_speaker(speaker, case)
    assert project.speaker_links() == []


def test_removing_a_case_leaves_its_documents(project: Project, document: DocumentId) -> None:
    case = project.add_case("Brest")
    project.rename_case(case, "Brest métropole")
    project.link_case(document, case)
    project.remove_cases([case])
    assert project.cases() == []
    assert len(project.documents()) == 1
    project.undo()
    assert project.documents()[0].cases == ("Brest métropole",)


def test_a_case_needs_a_name(project: Project) -> None:
    with pytest.raises(InvalidRequest, match="needs a name"):
        project.add_case(" ")


def test_the_case_of_a_speaker_is_one_of_the_document_s(
    project: Project, document: DocumentId
) -> None:
    case = project.add_case("Orvane")
    speaker = project.speakers(document)[0].id
    project.link_speaker(speaker, case)
    project.link_case(document, case)
    assert project.documents()[0].cases == ("Orvane",)
    assert project.cases()[0].documents == 1
    project.unlink_case(document, case)
    assert project.documents()[0].cases == ("Orvane",)
    project.unlink_speaker(speaker, case)
    assert project.documents()[0].cases == ()
    assert project.cases()[0].documents == 0
