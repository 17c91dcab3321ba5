"""Merging codes: everything goes over, nothing twice, and undo brings all of it back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from codage.domain.anchors import CodeId, DocumentId, Span
from codage.domain.query import Codes, Query, Related, from_json, to_json
from codage.project import Project
from codage.project.code_merging import Texts
from codage.project.errors import InvalidRequest
from codage.project.rows import CodeFields
from codage.project.tables import Summary

Snapshot = Callable[[Project], object]


@pytest.fixture
def span(project: Project, document: DocumentId) -> Callable[[int], Span]:
    turn = project.turns(document)[0].id
    return lambda start: Span.within(turn, start, start + 4)


def row(project: Project, code: CodeId):
    return next(one for one in project.codes() if one.id == code)


def test_several_codes_become_one_and_come_back(
    project: Project, span: Callable[[int], Span], snapshot: Snapshot
) -> None:
    one, two, three = (project.add_code(name) for name in ("Un", "Deux", "Trois"))
    for code in (one, two, three):
        project.apply_code(code, span(0))
    project.apply_code(two, span(3))
    before = snapshot(project)
    project.merge_codes([two, three], one)
    assert project.code_counts() == {one: 2}
    after = snapshot(project)
    project.undo()
    assert snapshot(project) == before
    project.redo()
    assert snapshot(project) == after


def test_the_target_keeps_its_texts_and_takes_those_that_it_lacks(project: Project) -> None:
    one = project.add_code(CodeFields("Un", definition="la mienne"))
    two = project.add_code(CodeFields("Deux", definition="autre", inclusion="si", key="d"))
    project.merge_codes([two], one)
    merged = row(project, one)
    assert (merged.definition, merged.inclusion, merged.key) == ("la mienne", "si", "d")


def test_texts_can_be_put_together_each_once(project: Project) -> None:
    one = project.add_code(CodeFields("Un", definition="a", example="e"))
    two = project.add_code(CodeFields("Deux", definition="b", example="e"))
    project.merge_codes([two], one, texts=Texts.TOGETHER)
    assert (row(project, one).definition, row(project, one).example) == ("a\nb", "e")


def test_children_of_one_name_become_one_and_the_others_go_under_the_target(
    project: Project, span: Callable[[int], Span], snapshot: Snapshot
) -> None:
    one, two = project.add_code("Un"), project.add_code("Deux")
    kept = project.add_code("Coûts", parent=one)
    twin = project.add_code("coûts", parent=two)
    project.add_code("Délais", parent=two)
    project.add_code("Plus bas", parent=twin)
    project.apply_code(twin, span(0))
    before = snapshot(project)
    project.merge_codes([two], one)
    assert [(code.name, code.parent_id) for code in project.codes()] == [
        ("Un", None),
        ("Coûts", one),
        ("Plus bas", kept),
        ("Délais", one),
    ]
    assert project.code_counts() == {kept: 1}
    project.undo()
    assert snapshot(project) == before


def test_a_child_can_be_merged_into_its_parent_with_its_own_children(project: Project) -> None:
    one = project.add_code("Un")
    child = project.add_code("Enfant", parent=one)
    project.add_code("Petit-enfant", parent=child)
    project.merge_codes([child], one)
    assert [(code.name, code.parent_id) for code in project.codes()] == [
        ("Un", None),
        ("Petit-enfant", one),
    ]


def test_a_family_is_merged_whole_when_its_children_are_chosen_too(
    project: Project, span: Callable[[int], Span]
) -> None:
    one, two = project.add_code("Un"), project.add_code("Deux")
    child = project.add_code("Enfant", parent=two)
    project.apply_code(child, span(0))
    project.merge_codes([two, child], one)
    assert [code.name for code in project.codes()] == ["Un"]
    assert project.code_counts() == {one: 1}


def test_sets_and_summaries_go_over(project: Project, snapshot: Snapshot) -> None:
    one, two = project.add_code("Un"), project.add_code("Deux")
    project.add_code_set("Freins", [two])
    both = project.add_code_set("Tout", [one, two])
    first, second = project.add_case("Saint-Aubin"), project.add_case("Roche")
    with project.change("Summaries"):
        for case, code, body in ((first, one, "a"), (first, two, "b"), (second, two, "c")):
            project._insert(Summary(case_id=case, code_id=code, body=body))
    before = snapshot(project)
    project.merge_codes([two], one)
    assert [found.members for found in project.code_sets()] == [{one}, {one}]
    assert project.code_set(both).members == {one}
    bodies = project.connection.exec_driver_sql(
        "SELECT case_id, code_id, body FROM summary ORDER BY case_id"
    ).all()
    assert [tuple(body) for body in bodies] == [(first, one, "a\n\nb"), (second, one, "c")]
    project.undo()
    assert snapshot(project) == before


def test_the_preview_says_what_merging_then_does(
    project: Project, span: Callable[[int], Span]
) -> None:
    one = project.add_code(CodeFields("Un", definition="a"))
    two = project.add_code(CodeFields("Deux", definition="b", key="d"))
    project.add_code("Coûts", parent=one)
    project.add_code("coûts", parent=two)
    project.add_code("Délais", parent=two)
    project.add_code_set("Freins", [two])
    other = project.add_coder("Bo")
    for code in (one, two):
        project.apply_code(code, span(0))
    project.apply_code(two, span(3))
    project.apply_code(two, span(0), coder_id=other)
    preview = project.merge_preview([two, one], one, hidden=[other])
    assert (preview.segments, preview.doubles, preview.hidden) == (2, 1, 1)
    assert (preview.children, preview.twins) == (("Délais",), ("coûts",))
    assert (preview.sets, preview.rivals, preview.key) == (("Freins",), ("definition",), "d")
    assert [code.name for code in preview.sources] == ["Deux"]
    before = project.code_counts()[one]
    project.merge_codes([two], one)
    gained = preview.segments - preview.doubles + preview.hidden
    assert project.code_counts()[one] == before + gained


def test_what_cannot_be_merged_cannot_be_previewed(project: Project) -> None:
    one = project.add_code("Un")
    child = project.add_code("Enfant", parent=one)
    with pytest.raises(InvalidRequest, match="own children"):
        project.merge_preview([one], child)
    with pytest.raises(InvalidRequest, match="no longer"):
        project.merge_codes([CodeId(99)], one)


def test_links_to_what_is_merged_lead_to_what_it_became(
    project: Project, span: Callable[[int], Span], snapshot: Snapshot
) -> None:
    one, two = project.add_code("Un"), project.add_code("Deux")
    kept, folded = project.apply_code(one, span(0)), project.apply_code(two, span(0))
    guids = {row.id: row.guid for row in project.codes()}
    segments = project.coding_guids([kept, folded])
    project.add_memo(
        f"Voir [Deux](codage:code/{guids[two]}) et [là](codage:segment/{segments[folded]})."
    )
    project.set_coding_memo(kept, f"comme [Deux](codage:code/{guids[two]})")
    before = snapshot(project)
    project.merge_codes([two], one)
    (memo,) = [row for row in project.memos() if row.body.startswith("Voir")]
    assert memo.body == (
        f"Voir [Deux](codage:code/{guids[one]}) et [là](codage:segment/{segments[kept]})."
    )
    assert guids[one] in project.coding(kept).memo
    project.undo()
    assert snapshot(project) == before


def test_saved_queries_ask_for_what_a_code_became(project: Project, snapshot: Snapshot) -> None:
    one, two, three = (project.add_code(name) for name in ("Un", "Deux", "Trois"))
    query = Query(Codes(frozenset({one, two}))).with_condition(
        Related(codes=Codes(frozenset({two, three})))
    )
    project.save_analysis("query", "Deux", to_json(query))
    project.save_analysis("other", "Illisible", "{")
    before = snapshot(project)
    project.merge_codes([two], one)
    (row,) = project.saved_analyses("query")
    asked = from_json(row.body)
    assert asked.codes.codes == {one}
    assert [condition.codes.codes for condition in asked.every] == [{one, three}]
    project.undo()
    assert snapshot(project) == before
