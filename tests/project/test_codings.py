import pytest

from codage.domain.anchors import Anchor, CodeId, CoderId, CodingId, DocumentId, Span, TurnId
from codage.project import Project
from codage.project.errors import InvalidRequest
from codage.project.rows import Origin


@pytest.fixture
def turns(project: Project, document: DocumentId) -> list[TurnId]:
    return [turn.id for turn in project.turns(document)]


def test_a_coding_is_read_as_it_was_applied(
    project: Project, document: DocumentId, code: CodeId, turns: list[TurnId]
) -> None:
    span = Span(Anchor(turns[0], 8), Anchor(turns[2], 5))
    coding = project.apply_code(code, span, origin=Origin.SEARCH, memo="à revoir", weight=40)
    row = project.coding(coding)
    assert (row.document_id, row.code_id, row.coder_id) == (document, code, project.coder_id)
    assert (row.span, row.origin, row.memo, row.weight) == (span, Origin.SEARCH, "à revoir", 40)


def test_a_segment_across_turns_holds_their_newlines(
    project: Project, code: CodeId, turns: list[TurnId]
) -> None:
    coding = project.apply_code(code, Span(Anchor(turns[0], 8), Anchor(turns[2], 2)))
    assert project.segment(project.coding(coding)) == (
        "🙂, vous parliez de précarité énergétique ?\n"
        "Oui, la mutualisation, c'est l'été qu'on l'a décidée.\nEt"
    )


def test_coding_the_same_twice_is_one_coding_and_one_change(
    project: Project, code: CodeId, turns: list[TurnId]
) -> None:
    span = Span.within(turns[0], 0, 3)
    assert project.apply_code(code, span) == project.apply_code(code, span)
    assert len(project.codings()) == 1
    assert project.apply_many([(code, span), (code, span)]) == 0


def test_two_coders_may_code_the_same(project: Project, code: CodeId, turns: list[TurnId]) -> None:
    span = Span.within(turns[0], 0, 3)
    other = project.add_coder("Zoé")
    project.apply_code(code, span)
    project.apply_code(code, span, coder_id=other)
    assert [row.coder_id for row in project.codings()] == [project.coder_id, other]
    assert len(project.codings(coder_ids=[other])) == 1


@pytest.mark.parametrize(("start", "end"), [(2, 2), (3, 1), (-1, 2), (0, 5000)])
def test_an_empty_or_outside_span_is_refused(
    project: Project, code: CodeId, turns: list[TurnId], start: int, end: int
) -> None:
    with pytest.raises(InvalidRequest, match="nothing to code"):
        project.apply_code(code, Span.within(turns[0], start, end))
    assert project.codings() == []


def test_a_passage_or_a_code_that_is_gone_is_refused(
    project: Project, code: CodeId, turns: list[TurnId]
) -> None:
    with pytest.raises(InvalidRequest, match="no longer"):
        project.apply_code(code, Span.within(TurnId(999), 0, 1))
    with pytest.raises(InvalidRequest, match="no longer"):
        project.apply_code(CodeId(999), Span.within(turns[0], 0, 1))


def test_many_codings_are_one_change(project: Project, code: CodeId, turns: list[TurnId]) -> None:
    other = project.add_code("Compétences")
    spans = [Span.within(turn, 0, 3) for turn in turns]
    assert project.apply_many([*((code, span) for span in spans), (other, spans[0])]) == 5
    project.undo()
    assert project.codings() == []


def test_codings_come_in_the_order_of_the_text(
    project: Project, code: CodeId, turns: list[TurnId]
) -> None:
    for turn, start in ((turns[2], 0), (turns[0], 5), (turns[0], 1)):
        project.apply_code(code, Span.within(turn, start, start + 2))
    starts = [row.span.start for row in project.codings()]
    assert starts == [Anchor(turns[0], 1), Anchor(turns[0], 5), Anchor(turns[2], 0)]


def test_moving_the_bounds_keeps_the_coding(
    project: Project, code: CodeId, turns: list[TurnId]
) -> None:
    coding = project.apply_code(code, Span.within(turns[0], 0, 3), memo="kept")
    assert project.move_coding(coding, Span.within(turns[0], 0, 9)) == coding
    row = project.coding(coding)
    assert (row.span.end.offset, row.memo) == (9, "kept")


def test_moving_onto_the_same_coding_makes_one_of_them(
    project: Project, code: CodeId, turns: list[TurnId]
) -> None:
    first = project.apply_code(code, Span.within(turns[0], 0, 3), memo="first")
    second = project.apply_code(code, Span.within(turns[0], 0, 5), memo="second")
    assert project.move_coding(second, Span.within(turns[0], 0, 3)) == first
    assert [row.memo for row in project.codings()] == ["first\nsecond"]
    project.undo()
    assert [row.memo for row in project.codings()] == ["first", "second"]


def test_a_coding_stays_in_its_document(
    project: Project, code: CodeId, turns: list[TurnId], make_interview
) -> None:
    coding = project.apply_code(code, Span.within(turns[0], 0, 3))
    other = project.turns(project.add_document(make_interview("Autre")))[0].id
    with pytest.raises(InvalidRequest, match="stays in its document"):
        project.move_coding(coding, Span.within(other, 0, 3))


def test_removing_takes_codings_and_leaves_the_text(
    project: Project, document: DocumentId, code: CodeId, turns: list[TurnId]
) -> None:
    coding = project.apply_code(code, Span.within(turns[0], 0, 3))
    project.remove_codings([coding])
    assert project.codings(document_id=document) == []
    assert len(project.turns(document)) == 4
    with pytest.raises(InvalidRequest, match="no longer there"):
        project.coding(coding)


def test_a_weight_goes_from_0_to_100(project: Project, code: CodeId, turns: list[TurnId]) -> None:
    coding = project.apply_code(code, Span.within(turns[0], 0, 3))
    project.set_coding_weight(coding, 100)
    with pytest.raises(InvalidRequest, match="0 to 100"):
        project.set_coding_weight(coding, 101)
    assert project.coding(coding).weight == 100


def test_codings_are_narrowed_by_code(project: Project, code: CodeId, turns: list[TurnId]) -> None:
    other = project.add_code("Compétences")
    project.apply_code(code, Span.within(turns[0], 0, 3))
    wanted = project.apply_code(other, Span.within(turns[0], 0, 3))
    assert [row.id for row in project.codings(code_ids=[other])] == [wanted]
    assert project.codings(coder_ids=[CoderId(99)]) == []
    assert project.codings_by_id([CodingId(99)]) == []
