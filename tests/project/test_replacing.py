from collections.abc import Callable
from typing import Any

import pytest

from codage.domain.anchors import CodeId, DocumentId, Span
from codage.domain.edits import Edit
from codage.domain.finding import Wanted
from codage.domain.message import Cancelled
from codage.domain.transcript import Transcript
from codage.project import Project
from codage.project.errors import InvalidRequest

Content = Callable[[Project], dict[str, list[tuple[Any, ...]]]]


def test_all_that_is_found_is_replaced_as_one_change(
    project: Project,
    document: DocumentId,
    code: CodeId,
    make_interview: Callable[..., Transcript],
    snapshot: Content,
) -> None:
    other = project.add_document(make_interview("Entretien 2"))
    turn = project.turns(document)[1].id
    exact = project.apply_code(code, Span.within(turn, 8, 21))
    before = snapshot(project)
    passages = project.find_to_replace(Wanted("MUTUALISATION"), "mise en commun")
    assert [(one.document_id, one.found) for one in passages] == [
        (document, "mutualisation"),
        (other, "mutualisation"),
    ]
    effect = project.effect_of_replacing(passages)
    assert (effect.lost, effect.changed) == ((), (exact,))
    project.replace_all(passages)
    assert project.segment(project.coding(exact)) == "mise en commun"
    assert len(project.search("commun")) == 2
    assert not project.search("mutualisation")
    assert str(project.next_undo()) == "Replace 2 passages"
    project.undo()
    assert snapshot(project) == before
    assert project.check() == ()


def test_only_chosen_documents_and_passages_are_replaced(
    project: Project, document: DocumentId, make_interview: Callable[..., Transcript]
) -> None:
    other = project.add_document(make_interview("Entretien 2"))
    passages = project.find_to_replace(Wanted("l'"), "la ", document_ids=[other])
    assert {one.document_id for one in passages} == {other}
    project.replace_all(passages[1:2])
    assert [turn.text for turn in project.turns(document)][1:2] == [
        "Oui, la mutualisation, c'est l'été qu'on l'a décidée."
    ]
    assert project.turns(other)[1].text.endswith("l'été qu'on la a décidée.")


def test_what_is_already_so_is_not_found(project: Project, document: DocumentId) -> None:
    assert project.find_to_replace(Wanted("énergétique"), "énergétique") == []


def test_nothing_is_replaced_where_the_text_has_changed_since(
    project: Project, document: DocumentId, snapshot: Content
) -> None:
    passages = project.find_to_replace(Wanted("l'"), "la ")
    project.edit_text(passages[-1].turn_id, Edit.replace(0, 0, "x"))
    before = snapshot(project)
    with pytest.raises(InvalidRequest, match="in the meantime"):
        project.replace_all(passages)
    assert snapshot(project) == before


def test_a_cancelled_replacement_changes_nothing(project: Project, document: DocumentId) -> None:
    before = [turn.text for turn in project.turns(document)]
    passages = project.find_to_replace(Wanted("l"), "L")
    assert passages

    def stop(done: int, total: int, what: str = "") -> None:
        if 3 * done >= 2 * total:
            raise Cancelled

    with pytest.raises(Cancelled):
        project.replace_all(passages, advance=stop)
    assert [turn.text for turn in project.turns(document)] == before
    told: list[float] = []

    def tell(done: int, total: int, what: str = "") -> None:
        told.append(done / total)

    project.replace_all(passages, advance=tell)
    assert told == sorted(told)
