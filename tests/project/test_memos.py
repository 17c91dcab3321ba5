from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from codage.domain.anchors import CodeId, DocumentId, Span
from codage.domain.links import Link, LinkKind, links_in, markdown_link
from codage.domain.memos import STUDY, Target
from codage.project import Project
from codage.project.errors import InvalidRequest
from codage.project.rows import MemoKey, MemoPlace, MemoRow
from codage.project.sharing import Sharing, save_copy_to_share

Content = Callable[[Project], dict[str, list[tuple[Any, ...]]]]


def bodies(rows: list[MemoRow]) -> list[str]:
    return [row.body for row in rows]


@pytest.fixture
def every_target(project: Project, document: DocumentId, code: CodeId) -> dict[str, Target]:
    turn = project.turns(document)[1].id
    case = project.add_case("Saint-Aubin")
    coding = project.apply_code(code, Span.within(turn, 8, 21))
    return {
        "study": STUDY,
        "document": Target.document(document),
        "turn": Target.turn(turn),
        "passage": Target.passage(document, Span.within(turn, 0, 3)),
        "code": Target.code(code),
        "case": Target.case(case),
        "coder": Target.coder(project.coder_id),
        "segment": Target.segment(coding),
    }


def test_a_memo_is_written_about_anything(
    project: Project, every_target: dict[str, Target]
) -> None:
    for name, target in every_target.items():
        project.add_memo(f"about {name}", title=name.title(), target=target)
    for name, target in every_target.items():
        (row,) = project.memos(target=target)
        assert (row.title, row.body, row.target) == (name.title(), f"about {name}", target)
        assert row.coder_id == project.coder_id
        assert isinstance(row.created_at, datetime)
        assert project.memo(row.key) == row
    assert {row.title.lower() for row in project.memos()} == set(every_target)
    assert project.check() == ()


def test_what_lies_in_a_document_is_found_by_it(
    project: Project, document: DocumentId, every_target: dict[str, Target]
) -> None:
    for name, target in every_target.items():
        project.add_memo(name, target=target)
    within = {row.body for row in project.memos(document_id=document)}
    assert within == {"document", "turn", "passage", "segment"}


def test_each_memo_says_what_it_is_about(project: Project, every_target: dict[str, Target]) -> None:
    keys = {name: project.add_memo("…", target=of) for name, of in every_target.items()}
    places = project.memo_places(project.memos())
    assert places[keys["study"]] == MemoPlace()
    assert places[keys["document"]] == MemoPlace("Entretien 1", "Entretien 1")
    assert places[keys["turn"]].quotation.startswith("Oui, la mutualisation")
    assert places[keys["passage"]] == MemoPlace("", "Entretien 1", "Oui")
    assert places[keys["segment"]] == MemoPlace("Mutualisation", "Entretien 1", "mutualisation")
    assert places[keys["code"]] == MemoPlace("Mutualisation")
    assert places[keys["case"]] == MemoPlace("Saint-Aubin")
    assert places[keys["coder"]] == MemoPlace("Ada")


def test_a_coding_carries_its_memo(project: Project, every_target: dict[str, Target]) -> None:
    coding = every_target["segment"].id
    assert coding is not None
    key = project.add_memo("d'abord", title="Titre", target=every_target["segment"])
    assert project.codings()[0].memo == "# Titre\n\nd'abord"
    project.revise_memo(key, title="", body="ensuite")
    assert project.codings()[0].memo == "ensuite"
    assert project.add_memo("enfin", target=every_target["segment"]) == key
    assert bodies(project.memos()) == ["ensuite\n\nenfin"]
    project.remove_memo(key)
    assert (project.codings()[0].memo, project.memos()) == ("", [])


def test_the_journal_knows_who_wrote_the_memo_of_a_coding(
    project: Project, every_target: dict[str, Target]
) -> None:
    other = project.add_coder("Grace")
    project.use_coder(other)
    key = project.add_memo("relu", target=every_target["segment"])
    assert project.memo(key).coder_id == other


def test_a_memo_is_revised_and_removed(project: Project) -> None:
    memo = project.add_memo("a")
    project.revise_memo(memo, title="t", body="b")
    assert [(row.title, row.body) for row in project.memos()] == [("t", "b")]
    project.remove_memo(memo)
    assert project.memos() == []
    project.undo()
    project.undo()
    assert [(row.title, row.body) for row in project.memos()] == [("", "a")]


@pytest.mark.parametrize("of", ["study", "segment"])
def test_typing_in_one_memo_is_one_change(
    project: Project, every_target: dict[str, Target], of: str
) -> None:
    key = project.add_memo("a", target=every_target[of])
    change = project.revise_memo(key, title="", body="ab")
    change = project.revise_memo(key, title="", body="abc", continuing=change)
    assert project.revise_memo(key, title="", body="abc", continuing=change) == change
    project.undo()
    assert bodies(project.memos()) == ["a"]


@pytest.mark.parametrize("of", ["study", "segment"])
def test_what_is_typed_on_from_the_first_letter_is_one_change(
    project: Project, every_target: dict[str, Target], of: str, snapshot: Content
) -> None:
    before = snapshot(project)
    key = project.add_memo("a", target=every_target[of])
    change = project.last_change()
    for body in ("ab", "abc", "abcd"):
        assert project.revise_memo(key, title="", body=body, continuing=change) == change
    after = snapshot(project)
    rows = project.connection.exec_driver_sql(
        "SELECT count(*) FROM change_row WHERE change_id = ?", (change,)
    ).scalar()
    assert rows == 1
    project.undo()
    assert snapshot(project) == before
    project.redo()
    assert snapshot(project) == after
    assert project.check() == ()


def test_typing_in_another_memo_is_another_change(project: Project) -> None:
    first, second = project.add_memo("a"), project.add_memo("b")
    change = project.revise_memo(first, title="", body="aa")
    project.revise_memo(second, title="", body="bb", continuing=change)
    project.undo()
    assert bodies(project.memos()) == ["aa", "b"]


def test_a_memo_comes_to_be_about_something_else_and_keeps_its_time(
    project: Project, every_target: dict[str, Target], snapshot: Content
) -> None:
    key = project.add_memo("note")
    written = project.memo(key).created_at
    for target in every_target.values():
        project.retarget_memo(key, target)
        (row,) = project.memos(target=target)
        assert (row.key, row.body, row.created_at) == (key, "note", written)
    carried = project.add_memo("portée", title="T", target=every_target["segment"])
    before = snapshot(project)
    key = project.retarget_memo(carried, every_target["code"])
    (row,) = project.memos(target=every_target["code"])
    assert (row.key, row.title, row.body) == (key, "T", "portée")
    assert project.codings()[0].memo == ""
    project.undo()
    assert snapshot(project) == before


def test_a_memo_about_what_is_gone_is_refused(
    project: Project, document: DocumentId, code: CodeId
) -> None:
    turn = project.turns(document)[0].id
    for target in (
        Target.code(CodeId(99)),
        Target.passage(document, Span.within(turn, 4, 4)),
        Target.passage(DocumentId(99), Span.within(turn, 0, 4)),
    ):
        with pytest.raises(InvalidRequest):
            project.add_memo("…", target=target)
    with pytest.raises(InvalidRequest):
        project.memo(MemoKey(coding=None, memo=None))
    assert project.memos() == []


def test_memos_are_searched_without_regard_to_accents_and_case(
    project: Project, every_target: dict[str, Target]
) -> None:
    project.add_memo("L’été, la précarité", title="Énergie")
    project.add_memo("précarité", target=every_target["segment"])
    assert len(project.search_memos("PRECARITE")) == 2
    assert len(project.search_memos("energie precar")) == 1
    assert len(project.search_memos("l'ete")) == 1
    assert project.search_memos("hiver") == []


def test_links_hold_where_names_are_replaced(
    project: Project, every_target: dict[str, Target]
) -> None:
    from codage.domain.pseudonyms import Kind, Mention
    from codage.project.pseudonyms import Decision, pseudonymise, texts_to_search

    link = Link(LinkKind.CASE, project.cases()[0].guid)
    key = project.add_memo(f"À {markdown_link(link, 'Saint-Aubin')}, demain", title="Saint-Aubin")
    mentions = tuple(
        Mention(passage.place, start, start + 11, Kind.PLACE, "Saint-Aubin")
        for passage in texts_to_search(project)
        if (start := passage.text.find("Saint-Aubin")) >= 0
    )
    pseudonymise(project, [Decision("Saint-Aubin", "[Lieu 1]", mentions)])
    row = project.memo(key)
    assert row.title == "[Lieu 1]"
    (linking,) = links_in(row.body)
    assert (linking.label, linking.link) == ("[Lieu 1]", link)


def test_memos_and_their_links_hold_in_a_copy_to_share(
    project: Project, every_target: dict[str, Target], tmp_path: Path
) -> None:
    for name, target in every_target.items():
        guid = project.codes()[0].guid
        body = f"{name} {markdown_link(Link(LinkKind.CODE, guid), 'code')}"
        project.add_memo(body, target=target)
    save_copy_to_share(project, tmp_path / "whole.codage", Sharing(coders=False))
    with Project.open(tmp_path / "whole.codage", read_only=True) as copy:
        assert copy.check() == ()
        assert len(copy.memos()) == len(every_target)
        for name, target in every_target.items():
            (row,) = copy.memos(target=target)
            assert row.body.startswith(name)
            assert all(copy.linked(linking.link) for linking in links_in(row.body))
        assert "Ada" not in {place.name for place in copy.memo_places(copy.memos()).values()}
    save_copy_to_share(project, tmp_path / "bare.codage", Sharing(memos=False))
    with Project.open(tmp_path / "bare.codage", read_only=True) as copy:
        assert copy.memos() == []


def test_every_memo_of_a_segment_is_exported_with_it(
    project: Project, every_target: dict[str, Target]
) -> None:
    coding = every_target["segment"].id
    project.add_memo("portée", target=every_target["segment"])
    later = project.add_memo("venue d'ailleurs", title="T")
    assert project.frames.coding_memos == {coding: "portée"}
    project.retarget_memo(later, every_target["segment"])
    assert project.frames.coding_memos == {coding: "portée\n\n# T\n\nvenue d'ailleurs"}


def test_links_lead_to_what_is_there(
    project: Project, document: DocumentId, code: CodeId, every_target: dict[str, Target]
) -> None:
    guid = project.codes()[0].guid
    found = project.linked(Link(LinkKind.CODE, guid))
    assert found is not None
    assert (found.id, found.name) == (code, "Mutualisation")
    coding = project.codings()[0].id
    found = project.linked(Link(LinkKind.SEGMENT, project.coding_guids([coding])[coding]))
    assert found is not None
    assert (found.id, found.name) == (coding, "Mutualisation")
    found = project.linked(Link(LinkKind.DOCUMENT, project.documents()[0].guid))
    assert found is not None
    assert found.name == "Entretien 1"
    project.remove_codes([code])
    assert project.linked(Link(LinkKind.CODE, guid)) is None
