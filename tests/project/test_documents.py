from collections.abc import Callable

import pytest

from codage.domain.anchors import DocumentId, TurnId
from codage.domain.transcript import Provenance, Role, SetAside, Transcript, Turn
from codage.project import Project
from codage.project.errors import InvalidRequest
from codage.project.rows import Progress


def test_a_document_is_read_as_it_came(
    project: Project, document: DocumentId, make_interview: Callable[..., Transcript]
) -> None:
    came = make_interview()
    turns = project.turns(document)
    assert [(t.text, t.speaker, t.start_ms, t.end_ms) for t in turns] == [
        (t.text, t.speaker, t.start_ms, t.end_ms) for t in came.turns
    ]
    assert [t.role for t in turns] == [Role.INTERVIEWER, Role.RESPONDENT] * 2
    assert project.document_text(document).text == "\n".join(t.text for t in came.turns)


def test_prose_has_turns_without_speakers(project: Project) -> None:
    document = project.add_document(Transcript("Prose", (Turn("Un."), Turn("Deux."))))
    assert [(t.speaker, t.role) for t in project.turns(document)] == [(None, Role.UNKNOWN)] * 2
    assert project.speakers(document) == []


def test_what_is_set_aside_is_kept_with_the_preamble(
    project: Project, document: DocumentId
) -> None:
    assert project.set_aside(document) == [
        SetAside("attribute", "Saint-Aubin", "Lieu"),
        SetAside("footer", "Page 1", "page 1"),
    ]
    assert project.preambles() == {document: ("Saint-Aubin",)}


def test_the_list_counts_turns_and_codings(project: Project, document: DocumentId) -> None:
    row = project.documents()[0]
    assert (row.name, row.turns, row.codings, row.progress) == ("Entretien 1", 4, 0, Progress.NEW)


def test_a_content_key_notices_a_second_coming(project: Project, document: DocumentId) -> None:
    project.add_document(
        Transcript("Sans clé", (Turn("a"),)), provenance=Provenance("a.txt", 1, "2026-11-24", "ff")
    )
    assert project.content_keys() == {"key 1": document}


def test_text_that_sqlite_would_cut_or_refuse_is_kept_without_it(project: Project) -> None:
    document = project.add_document(Transcript("a\udce9.txt", (Turn("avant\0après"),)))
    assert project.documents()[0].name == "a?.txt"
    assert project.turns(document)[0].text == "avantaprès"
    assert project.check() == ()


def test_removing_documents_leaves_the_others(
    project: Project, document: DocumentId, make_interview: Callable[..., Transcript]
) -> None:
    other = project.add_document(make_interview("Entretien 2"))
    project.remove_documents([document])
    assert [row.id for row in project.documents()] == [other]
    assert {hit.document_id for hit in project.search("mutualisation")} == {other}


def test_names_progress_and_roles_are_written(project: Project, document: DocumentId) -> None:
    speaker = project.speakers(document)[0].id
    project.rename_document(document, " Brest ")
    project.set_progress([document], Progress.CODED)
    project.set_role([speaker], Role.UNKNOWN)
    project.rename_speaker(speaker, "Chercheuse")
    assert (project.documents()[0].name, project.documents()[0].progress) == ("Brest", "coded")
    assert project.turns(document)[0].speaker == "Chercheuse"
    assert project.speakers()[0].role is Role.UNKNOWN


def test_empty_names_are_refused(project: Project, document: DocumentId) -> None:
    with pytest.raises(InvalidRequest, match="needs a name"):
        project.rename_document(document, " ")
    with pytest.raises(InvalidRequest, match="needs a name"):
        project.rename_speaker(project.speakers(document)[0].id, "")


def test_a_turn_knows_its_document(project: Project, document: DocumentId) -> None:
    assert project.document_of(project.turns(document)[0].id) == document
    with pytest.raises(InvalidRequest, match="no longer"):
        project.document_of(TurnId(99))
