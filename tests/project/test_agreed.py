"""The agreed layer holds what was decided, and the journal says what that was."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codage.domain.anchors import CodeId, CoderId, DocumentId, TurnId
from codage.domain.transcript import Transcript, Turn
from codage.project import Project
from codage.project.errors import InvalidRequest
from codage.project.settling import Passage, Verdict

TEXTS = ("Là, on a mutualisé l'eau 💧 avec le syndicat.", "", "Et l'énergie ensuite.")


@dataclass
class Study:
    """One interview, one code, two coders, the layer."""

    project: Project
    document: DocumentId
    code: CodeId
    ada: CoderId
    bob: CoderId
    turns: list[TurnId]

    def code_text(self, coder: CoderId, start: int, end: int, **fields):
        span = self.project.document_text(self.document).span(start, end)
        return self.project.apply_code(self.code, span, coder_id=coder, **fields)

    def passage(self, first=(), second=()) -> Passage:
        return Passage(self.document, self.code, self.ada, self.bob, tuple(first), tuple(second))

    def layer(self) -> list[tuple[int, int]]:
        agreed = self.project.agreed_coder()
        whole = self.project.document_text(self.document)
        rows = self.project.codings(coder_ids=[agreed.id])
        return [whole.positions(row.span) for row in rows]

    def decisions(self) -> list[Verdict]:
        return [row.verdict for row in self.project.decisions_between(self.ada, self.bob)]

    def last(self) -> str:
        return str(self.project.history(1)[0].label)


@pytest.fixture
def study(project: Project) -> Study:
    turns = tuple(Turn(text, "R") for text in TEXTS)
    document = project.add_document(Transcript("Entretien 1", turns))
    made = Study(
        project,
        document,
        project.add_code("Eau"),
        project.coder_id,
        project.add_coder("Bob"),
        [turn.id for turn in project.turns(document)],
    )
    project.add_agreed_coder("Agreed")
    return made


def test_there_is_one_layer_and_it_is_no_ones_name(project: Project) -> None:
    assert project.agreed_coder() is None
    with pytest.raises(InvalidRequest, match="is called Ada"):
        project.add_agreed_coder("ada")
    with pytest.raises(InvalidRequest, match="needs a name"):
        project.add_agreed_coder("  ")
    layer = project.add_agreed_coder("Agreed")
    assert project.add_agreed_coder("Another") == layer
    assert [row.agreed for row in project.coders()] == [False, True]
    project.undo()
    assert project.agreed_coder() is None


def test_nothing_is_settled_without_a_layer(project: Project, study: Study) -> None:
    passage = study.passage([study.code_text(study.ada, 0, 5)])
    while project.agreed_coder() is not None:
        project.undo()
    with pytest.raises(InvalidRequest, match="no agreed layer"):
        project.settle_all([passage], Verdict.FIRST)


@pytest.mark.parametrize(
    ("verdict", "held", "label"),
    [
        (Verdict.FIRST, [(0, 10)], "Settle Eau in Entretien 1: kept Ada’s"),
        (Verdict.SECOND, [(5, 20), (18, 46)], "Settle Eau in Entretien 1: kept Bob’s"),
        (
            Verdict.BOTH,
            [(0, 10), (5, 20), (18, 46)],
            "Settle Eau in Entretien 1: kept both",
        ),
        (Verdict.JOINED, [(0, 46)], "Settle Eau in Entretien 1: joined both"),
        (Verdict.NEITHER, [], "Settle Eau in Entretien 1: kept neither"),
    ],
)
def test_each_verdict_makes_its_codings_and_says_so(study, verdict, held, label) -> None:
    first = study.code_text(study.ada, 0, 10)
    second = [study.code_text(study.bob, 5, 20), study.code_text(study.bob, 18, 46)]
    study.project.settle(study.passage([first], second), verdict)
    assert study.layer() == held
    assert study.decisions() == [verdict]
    assert study.last() == label
    study.project.undo()
    assert study.layer() == []
    assert study.decisions() == []
    study.project.redo()
    assert study.layer() == held
    assert study.project.check() == ()


def test_the_span_of_a_decision_is_that_of_all_codings(study: Study) -> None:
    passage = study.passage(
        [study.code_text(study.ada, 30, 50)], [study.code_text(study.bob, 4, 33)]
    )
    study.project.settle(passage, Verdict.NEITHER)
    (row,) = study.project.decisions_between(study.ada, study.bob)
    whole = study.project.document_text(study.document)
    assert whole.positions(row.span) == (4, 50)
    assert row.coder_id == study.project.coder_id


def test_a_second_decision_takes_the_place_of_the_first(study: Study) -> None:
    passage = study.passage(
        [study.code_text(study.ada, 0, 10)], [study.code_text(study.bob, 5, 20)]
    )
    elsewhere = study.passage([study.code_text(study.ada, 20, 30)])
    study.project.settle(elsewhere, Verdict.FIRST)
    study.project.settle(passage, Verdict.FIRST)
    study.project.settle(passage, Verdict.SECOND)
    assert study.layer() == [(5, 20), (20, 30)]
    assert study.decisions() == [Verdict.FIRST, Verdict.SECOND]


def test_the_coders_in_the_other_order_see_the_verdict_turned(study: Study) -> None:
    passage = study.passage([study.code_text(study.ada, 0, 10)])
    study.project.settle(passage, Verdict.FIRST)
    (row,) = study.project.decisions_between(study.bob, study.ada)
    assert (row.first_id, row.second_id) == (study.bob, study.ada)
    assert row.verdict is Verdict.SECOND


def test_reopening_takes_back_the_decision_and_what_it_made(study: Study) -> None:
    passage = study.passage([study.code_text(study.ada, 0, 10)])
    other = study.passage([study.code_text(study.ada, 10, 20)])
    for one in (passage, other):
        study.project.settle(one, Verdict.FIRST)
    row = study.project.decisions_between(study.ada, study.bob)[0]
    study.project.reopen(row.id)
    assert study.layer() == [(10, 20)]
    assert len(study.decisions()) == 1
    assert study.last() == "Reopen Eau in Entretien 1"
    with pytest.raises(InvalidRequest, match="no longer there"):
        study.project.reopen(row.id)


def test_many_are_settled_as_one_change(study: Study) -> None:
    passages = [
        study.passage([study.code_text(study.ada, start, start + 3)]) for start in (0, 10, 20)
    ]
    study.project.settle_all(passages, Verdict.FIRST)
    assert study.layer() == [(0, 3), (10, 13), (20, 23)]
    assert study.last() == "Settle 3 differences in one go"
    study.project.undo()
    assert study.layer() == []


def test_what_is_alike_is_copied_once_with_memos_and_common_weights(study: Study) -> None:
    pair = (
        study.code_text(study.ada, 0, 10, memo="Clair", weight=40),
        study.code_text(study.bob, 0, 10, memo="Oui", weight=40),
    )
    doubt = (
        study.code_text(study.ada, 12, 20, weight=10),
        study.code_text(study.bob, 12, 20, weight=90),
    )
    passages = [study.passage([one], [other]) for one, other in (pair, doubt)]
    assert study.project.start_from_agreement(passages) == 2
    assert study.layer() == [(0, 10), (12, 20)]
    agreed = study.project.agreed_coder()
    first, second = study.project.codings(coder_ids=[agreed.id])
    assert (first.memo, first.weight) == ("Clair\nOui", 40)
    assert second.weight is None
    assert study.project.start_from_agreement(passages) == 0
    assert study.layer() == [(0, 10), (12, 20)]


def test_a_passage_whose_codings_are_gone_is_not_settled(study: Study) -> None:
    coding = study.code_text(study.ada, 0, 10)
    study.project.remove_codings([coding])
    with pytest.raises(InvalidRequest, match="changed meanwhile"):
        study.project.settle(study.passage([coding]), Verdict.FIRST)
    assert study.decisions() == []


SPANS = st.tuples(st.integers(0, 60), st.integers(1, 9)).map(lambda one: (one[0], sum(one)))


@settings(max_examples=25)
@given(
    first=st.lists(SPANS, min_size=1, max_size=2, unique=True),
    second=st.lists(SPANS, max_size=2, unique=True),
    verdicts=st.lists(st.sampled_from(Verdict), min_size=1, max_size=3),
)
def test_whatever_is_decided_undo_leads_back(tmp_path_factory, first, second, verdicts) -> None:
    path = tmp_path_factory.mktemp("agreed") / "p.codage"
    with Project.create(path, coder="Ada") as project:
        document = project.add_document(
            Transcript("E", tuple(Turn(text, "R") for text in (*TEXTS, *TEXTS)))
        )
        bob = project.add_coder("Bob")
        study = Study(project, document, project.add_code("Eau"), project.coder_id, bob, [])
        project.add_agreed_coder("Agreed")
        passage = study.passage(
            {study.code_text(study.ada, *span) for span in first},
            {study.code_text(bob, *span) for span in second},
        )
        states = [study.layer()]
        for verdict in verdicts:
            project.settle(passage, verdict)
            states.append(study.layer())
            assert study.decisions() == [verdict]
        for state in reversed(states[:-1]):
            project.undo()
            assert study.layer() == state
