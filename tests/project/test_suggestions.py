import pytest

from codage.domain.anchors import Anchor, Span
from codage.domain.edits import Edit
from codage.domain.transcript import Transcript, Turn
from codage.project import Project
from codage.project.errors import InvalidRequest
from codage.project.rows import Origin


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "study.codage", coder="Ana") as project:
        project.add_document(Transcript("A", (Turn("On mutualise."), Turn("Il fait beau."))))
        project.add_code("Mutualisation")
        yield project


def spans(project):
    return [Span.within(t.id, 0, len(t.text)) for t in project.turns(project.documents()[0].id)]


def code_of(project):
    return project.codes()[0].id


def test_an_accepted_proposal_is_a_coding_that_says_so(project):
    coding = project.accept_proposal(code_of(project), spans(project)[0])
    assert project.coding(coding).origin is Origin.SUGGESTION
    assert project.coding(coding).coder_id == project.coder_id
    label = project.history(1)[0].label
    assert str(label) == "Accept the proposal for Mutualisation"


def test_accepting_is_one_step_to_undo(project):
    project.accept_proposal(code_of(project), spans(project)[0])
    project.undo()
    assert project.codings() == []
    project.redo()
    assert project.codings()[0].origin is Origin.SUGGESTION


def test_a_refusal_is_kept_for_its_code_and_coder(project):
    first, second = spans(project)
    refused = project.refuse_proposal(code_of(project), second)
    earlier = project.refuse_proposal(code_of(project), first)
    rows = project.refusals(code_id=code_of(project))
    assert [row.id for row in rows] == [earlier, refused]
    assert rows[1].span == second
    assert project.refusals(coder_ids=[]) == []
    assert project.codings() == []


def test_a_refusal_can_be_undone_and_taken_back(project):
    refused = project.refuse_proposal(code_of(project), spans(project)[1])
    project.undo()
    assert project.refusals() == []
    project.redo()
    project.take_back_refusals([refused])
    assert project.refusals() == []
    project.undo()
    assert [row.id for row in project.refusals()] == [refused]


def test_a_refusal_follows_its_words(project):
    span = Span.within(spans(project)[0].start.turn, 3, 12)
    project.refuse_proposal(code_of(project), span)
    project.edit_text(span.start.turn, Edit.replace(0, 2, "Nous"))
    assert project.refusals()[0].span == Span.within(span.start.turn, 5, 14)


@pytest.mark.parametrize("verb", ["accept_proposal", "refuse_proposal"])
def test_a_passage_or_code_that_is_gone_is_refused_and_nothing_is_written(project, verb):
    before = project.history()
    nowhere = Span(Anchor(999, 0), Anchor(999, 5))
    with pytest.raises(InvalidRequest):
        getattr(project, verb)(code_of(project), nowhere)
    with pytest.raises(InvalidRequest):
        getattr(project, verb)(999, spans(project)[0])
    assert project.history() == before


def test_a_code_goes_with_its_refusals_and_comes_back_with_them(project):
    project.refuse_proposal(code_of(project), spans(project)[1])
    project.remove_codes([code_of(project)])
    assert project.refusals() == []
    project.undo()
    assert len(project.refusals()) == 1
    assert project.check() == ()
