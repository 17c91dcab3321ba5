"""Proposals for a study of eight invented interviews, in which one theme has words of its own."""

from __future__ import annotations

from random import Random

import pytest

from codage.domain.anchors import Span
from codage.domain.message import Cancelled
from codage.domain.transcript import Role, Transcript, Turn
from codage.nlp.suggestions.suggester import Suggester, SuggestionError
from codage.project import Project
from codage.project.rows import Progress
from codage.project.suggestions import ENOUGH_SEGMENTS

POOLED = (
    *("mutualisons", "partageons", "groupement", "ensemble", "commande", "commun", "voisins"),
    *("conjointe", "unis", "collectif", "solidaire", "transféré", "regroupés", "entraide"),
)
OTHER = ("capteurs", "arrosage", "éclairage", "budget", "élus", "agents", "réseau", "facture")
ROLES = {"CV": Role.INTERVIEWER, "M. Élu": Role.RESPONDENT}


class Study:
    """Odd answers are about pooling; the last two interviews are not coded."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.code = project.add_code("Mutualisation")
        self.rare = project.add_code("Rare")
        choose = Random(1)
        self.pooling = []
        for number in range(8):
            turns = [Turn("Racontez-moi.", "CV")]
            for answer in range(12):
                words = [choose.choice(OTHER) for _ in range(6)]
                if answer % 2:
                    words[2:4] = [choose.choice(POOLED), choose.choice(POOLED)]
                turns.append(Turn(" ".join(words).capitalize() + ".", "M. Élu"))
            document = project.add_document(Transcript(f"E{number}", tuple(turns), ROLES))
            read = project.turns(document)[2::2]
            self.pooling.append({turn.id for turn in read})
            if number < 6:
                spans = [Span.within(turn.id, 0, len(turn.text)) for turn in read]
                project.apply_many((self.code, span) for span in spans)
                project.set_progress([document], Progress.CODED)


@pytest.fixture
def study(tmp_path):
    with Project.create(tmp_path / "study.codage", coder="Ana") as project:
        yield Study(project)


@pytest.fixture
def suggester(study):
    suggester = Suggester(study.project)
    yield suggester
    suggester.close()


def coders(study):
    return [coder.id for coder in study.project.coders()]


def test_what_is_proposed_first_is_like_what_was_coded(study, suggester):
    found = suggester.suggest(study.code, coders(study))
    uncoded = study.pooling[6] | study.pooling[7]
    assert {one.passage.turn_id for one in found.proposals[: len(uncoded)]} == uncoded
    assert found.segments == 36


def test_each_proposal_names_the_words_that_spoke_for_it(study, suggester):
    first = suggester.suggest(study.code, coders(study)).proposals[0]
    text = study.project.turns_by_id([first.passage.turn_id])[0].text
    named = first.reasons.words[0]
    assert named.text.lower() in POOLED
    assert [text[start:end].lower() for start, end in named.spans] == [named.text.lower()] * len(
        named.spans
    )
    assert 0 < named.share <= 1


def test_a_coded_passage_is_not_proposed(study, suggester):
    found = suggester.suggest(study.code, coders(study))
    coded = {coding.span.start.turn for coding in study.project.codings()}
    assert coded.isdisjoint(one.passage.turn_id for one in found.proposals)


def test_a_refused_passage_is_not_proposed_again_until_that_is_undone(study, suggester):
    first = suggester.suggest(study.code, coders(study)).proposals[0].passage
    study.project.refuse_proposal(study.code, first.span)
    found = suggester.suggest(study.code, coders(study))
    assert first not in [one.passage for one in found.proposals]
    study.project.undo()
    assert suggester.suggest(study.code, coders(study)).proposals[0].passage == first


def test_refusals_teach(study, suggester):
    """What shares a word with refused passages sinks."""
    texts = {t.id: t.text for d in study.project.documents() for t in study.project.turns(d.id)}
    before = suggester.suggest(study.code, coders(study))

    def alike(word):
        spoken = (one.passage for one in before.proposals)
        return [passage for passage in spoken if word in texts[passage.turn_id].lower()]

    refused, *others = max((alike(word) for word in POOLED), key=len)
    study.project.refuse_proposal(study.code, refused.span)
    after = suggester.suggest(study.code, coders(study))
    assert others
    earlier, later = (
        {one.passage: one.score for one in found.proposals} for found in (before, after)
    )
    assert all(later[passage] < earlier[passage] for passage in others)


def test_the_figure_comes_from_interviews_that_were_set_aside(study, suggester):
    quality = suggester.suggest(study.code, coders(study)).quality
    assert sum(one.interviews for one in quality.rounds) == 6
    assert sum(one.carrying for one in quality.rounds) == 36
    assert quality.lowest <= quality.right <= quality.highest
    assert quality.right > quality.chance
    assert 0.9 < quality.average_precision <= 1


def test_words_that_say_nothing_promise_nothing(study, suggester):
    """With codings drawn by lot the figure is about what chance gives."""
    project, choose = study.project, Random(2)
    for document in project.documents():
        for turn in project.turns(document.id)[1:]:
            if choose.random() < 0.4:
                project.apply_code(study.rare, Span.within(turn.id, 0, len(turn.text)))
    quality = suggester.suggest(study.rare, coders(study)).quality
    assert abs(quality.right - quality.chance) < 2.5


def test_equal_questions_get_equal_answers(study, suggester):
    first = suggester.suggest(study.code, coders(study))
    other = Suggester(study.project)
    assert suggester.suggest(study.code, coders(study)) == first
    assert other.suggest(study.code, coders(study)) == first
    other.close()


def test_an_interview_in_hand_tells_nothing_beyond_its_last_coding(study, suggester):
    project = study.project
    document = project.documents()[0]
    project.set_progress([document.id], Progress.READ)
    last = max(study.pooling[0])
    removed = [c.id for c in project.codings(document_id=document.id) if c.span.start.turn == last]
    project.remove_codings(removed)
    found = suggester.suggest(study.code, coders(study))
    assert last in [one.passage.turn_id for one in found.proposals[:14]]
    looked_at = sum(one.passages for one in found.quality.rounds)
    assert looked_at == 6 * 12 - 2


def test_codings_of_hidden_coders_do_not_count(study, suggester):
    bea = study.project.add_coder("Béa")
    with pytest.raises(SuggestionError, match=f"proposals begin at {ENOUGH_SEGMENTS}"):
        suggester.suggest(study.code, [bea])


def test_a_code_without_enough_segments_is_refused_with_what_is_missing(study, suggester):
    with pytest.raises(SuggestionError, match="0 segments"):
        suggester.suggest(study.rare, coders(study))


def test_an_edited_text_is_read_again(study, suggester):
    suggester.suggest(study.code, coders(study))
    turns = study.project.turns(study.project.documents()[7].id)
    study.project.replace_span(Span.within(turns[1].id, 0, 5), "Mutualisons groupement commande")
    found = suggester.suggest(study.code, coders(study))
    assert turns[1].id in [one.passage.turn_id for one in found.proposals[:15]]


def test_a_long_study_is_learnt_from_in_part_and_by_whole_words(study, monkeypatch):
    from codage.nlp.suggestions import features, learning

    monkeypatch.setattr(features, "MOST_WITH_PARTS", 0)
    monkeypatch.setattr(learning, "MOST_AGAINST", 20)
    suggester = Suggester(study.project)
    found = suggester.suggest(study.code, coders(study))
    uncoded = study.pooling[6] | study.pooling[7]
    first = {one.passage.turn_id for one in found.proposals[: len(uncoded)]}
    assert len(first & uncoded) > 0.8 * len(uncoded)
    assert found == suggester.suggest(study.code, coders(study))
    assert found.proposals[0].reasons.words
    suggester.close()


def test_it_can_be_stopped(study, suggester):
    def stop(done, total, what=""):
        raise Cancelled

    with pytest.raises(Cancelled):
        suggester.suggest(study.code, coders(study), advance=stop)
    assert suggester.suggest(study.code, coders(study)).proposals
