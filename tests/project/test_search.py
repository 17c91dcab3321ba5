import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codage.domain.anchors import DocumentId
from codage.domain.transcript import Transcript, Turn
from codage.project import Project
from codage.project.search import as_full_text_query


def found(project: Project, text: str) -> list[list[str]]:
    return [[hit.text[a:b] for a, b in hit.matches] for hit in project.search(text)]


@pytest.mark.parametrize("text", ["precarite energetique", "PRÉCARITÉ", "précarit*"])
def test_accents_and_case_are_ignored(project: Project, document: DocumentId, text: str) -> None:
    assert len(project.search(text)) == 1


def test_matches_are_code_points_of_the_text(project: Project, document: DocumentId) -> None:
    assert found(project, '"precarite energetique"') == [["précarité énergétique"]]
    assert found(project, "qu'on") == [["qu'on"]]
    assert found(project, "eau") == [["eau"]]


def test_a_turn_must_hold_every_word(project: Project, document: DocumentId) -> None:
    assert project.search("mutualisation énergétique") == []
    assert project.search('"énergétique précarité"') == []


@pytest.mark.parametrize("text", ["", "  ", "…", '"', "'", "*", "- + ^"])
def test_nothing_to_search_finds_nothing(project: Project, document: DocumentId, text: str) -> None:
    assert project.search(text) == []
    assert project.find_turns(text) == []
    assert project.count_turns_found(text) == 0


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(max_size=20))
def test_no_query_is_malformed(project: Project, text: str) -> None:
    project.connection.exec_driver_sql(
        "SELECT 1 FROM turn_text WHERE turn_text MATCH ?",
        (as_full_text_query(text.replace("\0", "")) or '""',),
    ).all()


def test_hits_come_in_the_order_of_the_text_page_by_page(
    project: Project, document: DocumentId
) -> None:
    other = project.add_document(Transcript("Long", tuple(Turn(f"oui {i}") for i in range(5))))
    everything = project.search("oui")
    assert [hit.document_id for hit in everything] == [document] + [other] * 5
    assert project.search("oui", limit=2, after=1) == everything[1:3]
    assert project.search("oui", document_id=document) == everything[:1]
    assert project.find_turns("oui") == [(hit.document_id, hit.turn_id) for hit in everything]
    assert project.count_turns_found("oui") == 6
