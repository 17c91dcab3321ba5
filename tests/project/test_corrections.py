from collections.abc import Callable
from typing import Any

import pytest

from codage.domain.anchors import Anchor, CodeId, CodingId, DocumentId, Span, TurnId
from codage.domain.edits import Edit
from codage.domain.transcript import Role
from codage.project import Project
from codage.project.errors import InvalidRequest
from codage.project.tables import Memo

Content = Callable[[Project], dict[str, list[tuple[Any, ...]]]]


@pytest.fixture
def turns(project: Project, document: DocumentId) -> list[TurnId]:
    return [turn.id for turn in project.turns(document)]


@pytest.fixture
def coding(project: Project, code: CodeId, turns: list[TurnId]) -> CodingId:
    """On « mutualisation » in the second turn."""
    return project.apply_code(code, Span.within(turns[1], 8, 21))


def text(project: Project, coding: CodingId) -> str:
    return project.segment(project.coding(coding))


def texts(project: Project, document: DocumentId) -> list[str]:
    return [turn.text for turn in project.turns(document)]


def memo_on(project: Project, turn: TurnId) -> None:
    with project.change("Write a memo"):
        project._insert(Memo(body="…", turn_id=turn))


def memos(project: Project) -> list[int]:
    return list(project.connection.exec_driver_sql("SELECT turn_id FROM memo").scalars())


def test_a_coding_follows_what_is_typed_around_it(
    project: Project, turns: list[TurnId], coding: CodingId, snapshot: Content
) -> None:
    before = snapshot(project)
    project.edit_text(turns[1], Edit.replace(5, 7, "cette belle"))
    assert text(project, coding) == "mutualisation"
    assert [hit.turn_id for hit in project.search("belle")] == [turns[1]]
    project.undo()
    assert snapshot(project) == before
    assert not project.search("belle")


def test_a_corrected_word_stays_coded(
    project: Project, turns: list[TurnId], coding: CodingId
) -> None:
    project.edit_text(turns[1], "Oui, la mutualization, c'est l'été qu'on l'a décidée.")
    assert text(project, coding) == "mutualization"


def test_a_coding_of_which_nothing_is_left_is_told_before_and_back_after_undo(
    project: Project, turns: list[TurnId], code: CodeId, coding: CodingId, snapshot: Content
) -> None:
    wider = project.apply_code(code, Span.within(turns[1], 0, 30))
    outside = project.apply_code(code, Span.within(turns[1], 30, 34))
    before = snapshot(project)
    edit = Edit.replace(7, 21, "")
    effect = project.preview_edit(turns[1], edit)
    assert (effect.lost, effect.changed) == ((coding,), (wider,))
    assert project.lost_by_edit(turns[1], edit) == (coding,)
    assert snapshot(project) == before
    project.edit_text(turns[1], edit)
    assert [row.id for row in project.codings()] == [wider, outside]
    project.undo()
    assert snapshot(project) == before


def test_a_coding_across_turns_is_lost_with_its_last_character(
    project: Project, turns: list[TurnId], code: CodeId
) -> None:
    length = len(project.turns(project.document_of(turns[0]))[0].text)
    across = project.apply_code(code, Span(Anchor(turns[0], length - 1), Anchor(turns[2], 2)))
    project.edit_text(turns[0], Edit.replace(length - 1, length, ""))
    project.edit_text(turns[2], Edit.replace(0, 2, ""))
    assert len(project.codings()) == 1
    assert project.preview_edit(turns[1], "").lost == ()
    project.undo()
    project.edit_text(turns[1], "")
    assert project.preview_edit(turns[2], Edit.replace(0, 2, "")).lost == (across,)


def test_a_coding_is_told_to_change_with_a_turn_in_its_middle(
    project: Project, turns: list[TurnId], code: CodeId
) -> None:
    across = project.apply_code(code, Span(Anchor(turns[0], 8), Anchor(turns[3], 5)))
    for turn in turns:
        assert project.preview_edit(turn, Edit.replace(2, 2, "x")).changed == (
            () if turn == turns[0] else (across,)
        )


def test_codings_that_come_to_be_the_same_are_one_with_the_memos_of_both(
    project: Project, turns: list[TurnId], code: CodeId, snapshot: Content
) -> None:
    first = project.apply_code(code, Span.within(turns[1], 0, 4), memo="un")
    project.apply_code(code, Span.within(turns[1], 0, 5), memo="deux")
    before = snapshot(project)
    project.edit_text(turns[1], Edit.replace(4, 5, ""))
    (kept,) = project.codings()
    assert (kept.id, kept.memo) == (first, "un\ndeux")
    project.undo()
    assert snapshot(project) == before


def test_text_is_stored_composed(project: Project, turns: list[TurnId], coding: CodingId) -> None:
    project.edit_text(turns[1], Edit.replace(0, 3, "Oui\r\nl'e\u0301te\u0301\0"))
    assert project.turns(project.document_of(turns[1]))[1].text.startswith("Oui\nl'été, la")
    assert text(project, coding) == "mutualisation"


def test_an_edit_beyond_the_text_is_refused(project: Project, turns: list[TurnId]) -> None:
    with pytest.raises(InvalidRequest, match="in the meantime"):
        project.edit_text(turns[1], Edit.replace(0, 9999, ""))
    with pytest.raises(InvalidRequest, match="no longer"):
        project.edit_text(TurnId(9999), "x")


def test_what_is_typed_in_one_go_is_one_change(
    project: Project, turns: list[TurnId], coding: CodingId, snapshot: Content
) -> None:
    before, told = snapshot(project), []
    project.subscribe(told.append)
    change = None
    for number, letter in enumerate("Ah non, "):
        change = project.edit_text(
            turns[1], Edit.replace(number, number, letter), continuing=change
        )
    after = snapshot(project)
    assert text(project, coding) == "mutualisation"
    assert {step.id for step in told} == {change}
    assert told[-1].touched == {"turn": {turns[1]}, "coding": {coding}}
    assert (
        len(
            project.connection.exec_driver_sql(
                "SELECT 1 FROM change_row WHERE change_id = ?", (change,)
            ).all()
        )
        == 2
    )
    project.undo()
    assert snapshot(project) == before
    project.redo()
    assert snapshot(project) == after
    assert project.check() == ()


def test_typing_goes_on_in_a_change_of_its_own_after_anything_else(
    project: Project, turns: list[TurnId], code: CodeId
) -> None:
    def typed(turn: TurnId, continuing: int | None) -> int | None:
        return project.edit_text(turn, Edit.replace(0, 0, "x"), continuing=continuing)

    first = typed(turns[0], None)
    other_turn = typed(turns[1], first)
    assert other_turn != first
    project.rename_code(code, "Autre")
    after_another = typed(turns[1], other_turn)
    assert after_another not in (first, other_turn)
    project.undo()
    assert typed(turns[1], after_another) not in (first, other_turn, after_another)
    project.use_coder(project.add_coder("Bea"))
    newest = typed(turns[1], None)
    assert newest is not None
    assert project.history(1)[0].coder == "Bea"
    assert project.check() == ()


def test_typing_that_loses_a_coding_goes_on_and_is_undone_whole(
    project: Project, turns: list[TurnId], coding: CodingId, snapshot: Content
) -> None:
    before = snapshot(project)
    change = project.edit_text(turns[1], Edit.replace(0, 1, ""))
    change = project.edit_text(turns[1], Edit.replace(5, 25, ""), continuing=change)
    assert project.edit_text(turns[1], Edit.replace(0, 1, "h"), continuing=change) == change
    assert project.codings() == []
    project.undo()
    assert snapshot(project) == before
    project.redo()
    assert project.check() == ()


def test_many_turns_are_edited_as_one_change(
    project: Project, document: DocumentId, turns: list[TurnId], coding: CodingId
) -> None:
    before = texts(project, document)
    edits = {turn: Edit.replace(0, 1, "…") for turn in turns}
    assert project.preview_edits(edits).lost == ()
    project.edit_texts(edits)
    assert texts(project, document) == ["…" + said[1:] for said in before]
    project.undo()
    assert texts(project, document) == before


def test_a_split_moves_codings_and_none_of_their_text(
    project: Project, document: DocumentId, turns: list[TurnId], code: CodeId, coding: CodingId
) -> None:
    across = project.apply_code(code, Span.within(turns[1], 0, 30))
    ending = project.apply_code(code, Span.within(turns[1], 0, 8))
    said = project.turns(document)[1].text
    into = project.split_turn(turns[1], 8, speaker="Mme Nouvelle")
    assert [turn.id for turn in project.turns(document)] == [*turns[:2], into, *turns[2:]]
    assert texts(project, document)[1:3] == [said[:8], said[8:]]
    assert project.coding(coding).span == Span.within(into, 0, 13)
    assert project.coding(ending).span == Span.within(turns[1], 0, 8)
    assert text(project, across) == said[:8] + "\n" + said[8:30]
    first, second = project.turns(document)[1:3]
    assert (first.speaker, second.speaker) == ("M. Élu", "Mme Nouvelle")
    assert (first.start_ms, first.end_ms, second.start_ms, second.end_ms) == (
        4000,
        None,
        None,
        9000,
    )
    assert project.check() == ()


def test_joining_what_was_split_gives_the_turn_back(
    project: Project, document: DocumentId, turns: list[TurnId], coding: CodingId
) -> None:
    before, span = project.turns(document), project.coding(coding).span
    into = project.split_turn(turns[1], 8)
    memo_on(project, into)
    project.join_turns(turns[1], into)
    assert project.turns(document) == before
    assert project.coding(coding).span == span
    assert memos(project) == [turns[1]]


def test_joined_turns_have_the_separator_between_them(
    project: Project, document: DocumentId, turns: list[TurnId], code: CodeId, snapshot: Content
) -> None:
    across = project.apply_code(code, Span(Anchor(turns[2], 3), Anchor(turns[3], 5)))
    memo_on(project, turns[3])
    before = snapshot(project)
    project.join_turns(turns[2], turns[3], separator="\n")
    assert text(project, across) == "les compétences ?\nElles"
    assert project.turns(document)[2].speaker == "Enquêtrice"
    assert memos(project) == [turns[2]]
    assert project.search("manquent")[0].turn_id == turns[2]
    project.undo()
    assert snapshot(project) == before
    assert project.check() == ()


def test_a_stretch_across_turns_is_replaced_as_one_change(
    project: Project, turns: list[TurnId], code: CodeId, coding: CodingId, snapshot: Content
) -> None:
    document = project.document_of(turns[0])
    across = project.apply_code(code, Span(Anchor(turns[0], 8), Anchor(turns[3], 5)))
    behind = project.apply_code(code, Span.within(turns[3], 6, 14))
    memo_on(project, turns[2])
    before = snapshot(project)
    span = Span(Anchor(turns[0], 9), Anchor(turns[3], 5))
    effect = project.preview_replacing_span(span, "et")
    assert (effect.lost, effect.changed) == ((coding,), (across,))
    assert snapshot(project) == before
    project.replace_span(span, "et")
    assert texts(project, document) == ["Bonjour 🙂et manquent : x̌ et œuvre, l'eau d’ici."]
    assert [text(project, one) for one in (across, behind)] == ["🙂et", "manquent"]
    assert memos(project) == [turns[0]]
    assert project.check() == ()
    project.undo()
    assert snapshot(project) == before
    project.redo()
    assert len(project.turns(document)) == 1


def test_turns_replaced_whole_leave_the_last_to_its_speaker(
    project: Project, turns: list[TurnId]
) -> None:
    document = project.document_of(turns[0])
    project.replace_span(Span(Anchor(turns[0], 0), Anchor(turns[1], 5)), "")
    first = project.turns(document)[0]
    assert (first.id, first.speaker, first.start_ms, first.end_ms) == (
        turns[0],
        "M. Élu",
        4000,
        9000,
    )
    assert first.text.startswith("la mutualisation")
    assert project.check() == ()


def test_a_turn_is_split_at_its_ends_to_be_written_in(
    project: Project, turns: list[TurnId], coding: CodingId, snapshot: Content
) -> None:
    before = snapshot(project)
    last = project.split_turn(turns[1], len(texts(project, project.document_of(turns[0]))[1]))
    first = project.split_turn(turns[1], 0)
    found = [turn.text for turn in project.turns_by_id([turns[1], first, last])]
    assert (found[0], found[2]) == ("", "")
    assert text(project, coding) == "mutualisation"
    assert project.check() == ()
    project.undo()
    project.undo()
    assert snapshot(project) == before


def test_only_neighbours_are_joined_and_only_text_is_split(
    project: Project, turns: list[TurnId]
) -> None:
    for first, second in ((turns[0], turns[2]), (turns[1], turns[0]), (turns[1], turns[1])):
        with pytest.raises(InvalidRequest, match="follow each other"):
            project.join_turns(first, second)
    for offset in (-1, 9999):
        with pytest.raises(InvalidRequest, match="within"):
            project.split_turn(turns[0], offset)


def test_there_is_always_room_for_another_split(
    project: Project, document: DocumentId, turns: list[TurnId], coding: CodingId, snapshot: Content
) -> None:
    before = snapshot(project)
    whole = "".join(texts(project, document))
    for _ in range(20):
        project.split_turn(turns[0], 2)
        project.join_turns(turns[0], project.turns(document)[1].id, separator="")
        project.split_turn(turns[0], 2)
        project.edit_text(turns[0], "a" + project.turns(document)[0].text)
    assert sorted("".join(texts(project, document))) == sorted("a" * 20 + whole)
    while project.next_undo() and snapshot(project) != before:
        project.undo()
    assert snapshot(project) == before
    assert project.check() == ()


def test_turns_are_given_to_a_speaker_a_new_name_or_nobody(
    project: Project, document: DocumentId, turns: list[TurnId]
) -> None:
    asking = project.speakers(document)[0].id
    project.set_turn_speaker(turns[1:3], asking)
    project.set_turn_speaker([turns[0]], "M. Tiers")
    project.set_turn_speaker([turns[3]], None)
    assert [turn.speaker for turn in project.turns(document)] == [
        "M. Tiers",
        "Enquêtrice",
        "Enquêtrice",
        None,
    ]
    assert project.turns(document)[1].role is Role.INTERVIEWER
    with pytest.raises(InvalidRequest, match="not one of"):
        project.set_turn_speaker(turns, 9999)


def test_a_misspelt_speaker_is_merged_with_turns_and_cases(
    project: Project, document: DocumentId, turns: list[TurnId], snapshot: Content
) -> None:
    right = project.speakers(document)[1].id
    wrong = project.add_speaker(document, "M. Elu", Role.RESPONDENT)
    assert project.add_speaker(document, "M. Elu") == wrong
    project.set_turn_speaker([turns[1]], wrong)
    one, other = project.add_case("Saint-Aubin"), project.add_case("Orvane")
    for speaker, case in ((right, one), (wrong, one), (wrong, other)):
        project.link_speaker(speaker, case)
    before = snapshot(project)
    project.merge_speakers(wrong, right)
    assert project.turns(document)[1].speaker == "M. Élu"
    assert project.speaker_links() == [(right, one), (right, other)]
    assert len(project.speakers(document)) == 2
    project.undo()
    assert snapshot(project) == before
    with pytest.raises(InvalidRequest, match="one document"):
        project.merge_speakers(wrong, 9999)


def test_times_are_set_and_must_be_in_order(
    project: Project, document: DocumentId, turns: list[TurnId]
) -> None:
    project.set_turn_times(turns[3], 9500, 12000)
    project.set_turn_times(turns[2], None, None)
    assert [(t.start_ms, t.end_ms) for t in project.turns(document)[2:]] == [
        (None, None),
        (9500, 12000),
    ]
    for times in ((5, 4), (-1, 3)):
        with pytest.raises(InvalidRequest, match="after it begins"):
            project.set_turn_times(turns[2], *times)


def test_frames_follow_corrections(
    project: Project, document: DocumentId, turns: list[TurnId], coding: CodingId
) -> None:
    words = int(project.frames.documents["words"].sum())
    assert project.frames.codings["words"].tolist() == [1]
    project.edit_text(turns[1], Edit.replace(10, 10, "tu el "))
    assert int(project.frames.documents["words"].sum()) == words + 2
    assert project.frames.codings["words"].tolist() == [3]
    project.split_turn(turns[1], 9)
    assert len(project.frames.turns) == 5
    project.join_turns(turns[0], turns[1])
    assert len(project.frames.turns) == 4
    project.set_turn_speaker(turns[:1], "M. Élu")
    frame = project.frames.documents
    assert int(frame["interviewer_words"].sum()) == 3
    assert project.frames.codings["by_respondent"].tolist() == [True]
