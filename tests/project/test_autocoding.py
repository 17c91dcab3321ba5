import pytest

from codage.domain.anchors import Span
from codage.domain.message import Cancelled
from codage.domain.searching import Search
from codage.domain.transcript import Transcript, Turn
from codage.domain.widening import Extent, Widening
from codage.project.errors import InvalidRequest
from codage.project.rows import Origin
from codage.project.search import Occurrence

SAID = (
    "On mutualise. M. Roy a mutualisé hier, il mutualisera demain.",
    "Rien. La mutualisation avance !",
)


@pytest.fixture
def study(project):
    project.add_document(Transcript("Saint-Aubin", tuple(map(Turn, SAID))))
    project.add_document(Transcript("Brenne", (Turn("Mutualiser, oui."),)))
    return project


@pytest.fixture
def hits(study):
    return [one for portion in study.find(Search("mutualis*")) for one in portion]


def texts(study, passages):
    read = study.texts_of_turns([one.turn_id for one in passages])
    return [read[one.turn_id][1][one.start : one.end] for one in passages]


def test_sentences_with_two_hits_are_one_passage(study, hits):
    assert len(hits) == 5
    assert texts(study, study.passages_around(hits, Widening(Extent.SENTENCE))) == [
        "On mutualise.",
        "M. Roy a mutualisé hier, il mutualisera demain.",
        "La mutualisation avance !",
        "Mutualiser, oui.",
    ]
    assert texts(study, study.passages_around(hits, Widening(Extent.TURN))) == [
        *SAID,
        "Mutualiser, oui.",
    ]


def test_passages_are_coded_as_one_change_that_undo_takes_back(study, hits, code):
    passages = study.passages_around(hits, Widening())
    told = []
    study.subscribe(told.append)
    assert study.code_passages(code, passages, sought="mutualis*") == 4
    assert [str(change.label) for change in told] == [
        "Code 4 passages found by “mutualis*” with Mutualisation"
    ]
    codings = study.codings()
    assert [study.segment(one) for one in codings] == texts(study, passages)
    assert {one.origin for one in codings} == {Origin.SEARCH}
    study.undo()
    assert study.codings() == []
    study.redo()
    assert study.codings() == codings


def test_what_is_coded_so_already_is_told_and_not_coded_twice(study, hits, code):
    passages = study.passages_around(hits, Widening())
    first = passages[0]
    study.apply_code(code, Span.within(first.turn_id, 0, len(SAID[0])))
    assert study.coded_so(code, passages) == set(passages[:2])
    assert study.code_passages(code, passages[2:], sought="x") == 2
    assert study.code_passages(code, passages[2:], sought="x") == 0
    assert study.coded_so(code, passages) == set(passages)


def test_another_coders_codings_are_no_hindrance(study, hits, code):
    passages = study.passages_around(hits, Widening())
    study.code_passages(code, passages, sought="x")
    study.use_coder(study.introduce_coder("Bea"))
    assert study.coded_so(code, passages) == set()
    assert study.code_passages(code, passages, sought="x") == 4


def test_cancelled_coding_codes_nothing(study, hits, code):
    def stop(done, total, what=""):
        raise Cancelled

    with pytest.raises(Cancelled):
        study.code_passages(code, study.passages_around(hits, Widening()), sought="x", advance=stop)
    assert study.codings() == []


def test_passages_that_are_gone_are_refused_together(study, hits, code):
    passages = study.passages_around(hits, Widening())
    wrong = Occurrence(passages[0].document_id, passages[0].turn_id, 0, 999)
    with pytest.raises(InvalidRequest):
        study.code_passages(code, [*passages, wrong], sought="x")
    assert study.codings() == []
    study.remove_documents([passages[0].document_id])
    assert len(study.passages_around(hits, Widening())) == 1


def test_portions_make_no_difference(study, hits, monkeypatch):
    whole = study.passages_around(hits, Widening())
    monkeypatch.setattr("codage.project.autocoding._STRIDE", 1)
    assert study.passages_around(hits, Widening()) == whole


def test_a_code_by_name_comes_and_goes_with_its_passages(study, hits):
    before = len(study.codes())
    code, count = study.code_passages_as("Mise en commun", hits, sought="mutualis*")
    assert count == len(study.codings(code_ids=[code])) == 5
    assert len(study.codes()) == before + 1
    study.undo()
    assert len(study.codes()) == before
    assert study.codings() == []


def test_a_cancelled_code_by_name_is_not_made(study, hits):
    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    before = len(study.codes())
    with pytest.raises(Cancelled):
        study.code_passages_as("Mise en commun", hits, sought="mutualis*", advance=stop)
    assert len(study.codes()) == before
