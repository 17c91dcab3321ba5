"""Splitting a code by its segments."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from codage.domain.anchors import CodeId, CodingId, DocumentId, Span
from codage.project import Project
from codage.project.code_splitting import Share
from codage.project.errors import InvalidRequest


@pytest.fixture
def codings(project: Project, document: DocumentId, code: CodeId) -> list[CodingId]:
    turn = project.turns(document)[0].id
    return [project.apply_code(code, Span.within(turn, n, n + 4)) for n in range(5)]


def test_segments_go_to_new_codes_beside_it_and_to_one_that_is_there(
    project: Project,
    code: CodeId,
    codings: list[CodingId],
    snapshot: Callable[[Project], object],
) -> None:
    there = project.add_code("Partage")
    before = snapshot(project)
    shares = [
        Share("Achats", (codings[0], codings[1])),
        Share("Personnel", (codings[2],)),
        Share(there, (codings[3],)),
    ]
    bought, staff, shared = project.split_code(code, shares)
    assert shared == there
    assert [row.name for row in project.codes()] == [
        "Mutualisation",
        "Achats",
        "Personnel",
        "Partage",
    ]
    assert project.code_counts() == {code: 1, bought: 2, staff: 1, there: 1}
    assert str(project.next_undo()) == "Split Mutualisation into Achats, Personnel, Partage"
    after = snapshot(project)
    project.undo()
    assert snapshot(project) == before
    project.redo()
    assert snapshot(project) == after


def test_a_child_is_split_among_its_siblings(
    project: Project, code: CodeId, document: DocumentId
) -> None:
    child = project.add_code("Enfant", parent=code)
    turn = project.turns(document)[0].id
    coding = project.apply_code(child, Span.within(turn, 0, 4))
    (made,) = project.split_code(child, [Share("Autre", (coding,))])
    rows = {row.id: row for row in project.codes()}
    assert rows[made].parent_id == code
    assert rows[made].colour == rows[code].colour


def test_empty_shares_make_no_code_and_strange_segments_stay(
    project: Project, code: CodeId, codings: list[CodingId], document: DocumentId
) -> None:
    other = project.add_code("Autre")
    turn = project.turns(document)[1].id
    strange = project.apply_code(other, Span.within(turn, 0, 4))
    project.split_code(code, [Share("Vide", ()), Share("Neuf", (codings[0], strange))])
    assert "Vide" not in {row.name for row in project.codes()}
    assert project.code_counts()[other] == 1


def test_a_split_that_moves_nothing_is_refused(
    project: Project, code: CodeId, codings: list[CodingId]
) -> None:
    with pytest.raises(InvalidRequest, match="No segment leaves Mutualisation"):
        project.split_code(code, [Share("Neuf", ())])


def test_a_name_that_a_sibling_has_is_refused_and_nothing_is_kept(
    project: Project, code: CodeId, codings: list[CodingId]
) -> None:
    project.add_code("Partage")
    with pytest.raises(InvalidRequest, match="already a code"):
        project.split_code(code, [Share("Neuf", (codings[0],)), Share("partage", (codings[1],))])
    assert [row.name for row in project.codes()] == ["Mutualisation", "Partage"]
    assert project.code_counts() == {code: 5}
