from codage.domain.anchors import Anchor, Span


def test_extents_are_the_codings_with_their_lengths(project, document, code):
    turns = [turn.id for turn in project.turns(document)]
    long = project.apply_code(code, Span(Anchor(turns[1], 2), Anchor(turns[2], 3)))
    short = project.apply_code(code, Span.within(turns[0], 1, 8))
    extents = project.coding_extents()
    assert [extent.id for extent in extents] == [short, long]
    assert [extent.length for extent in extents] == [7, None]
    assert [extent[:4] for extent in extents] == [
        (row.id, row.document_id, row.code_id, row.coder_id) for row in project.codings()
    ]
    assert [extent.id for extent in project.coding_extents(coding_ids=[long])] == [long]
    assert project.coding_extents(code_ids=[]) == []


def test_speakers_are_named_by_turn(project, document):
    turns = project.turns(document)
    names = project.speaker_names([turn.id for turn in turns])
    assert names == {turn.id: turn.speaker for turn in turns}
