from dataclasses import dataclass

from codage.domain.anchors import CodingId, RefusalId
from codage.gui.suggestions.queue import Decision, ReviewQueue


@dataclass(frozen=True)
class Proposal:
    """Only what the queue looks at."""

    passage: int
    score: float = 0.0


def queue_of(*passages):
    queue = ReviewQueue()
    queue.renew(map(Proposal, passages))
    return queue


def rest(queue):
    """What would come, if one passed over everything from now on."""
    seen = []
    for _ in range(queue.left):
        seen.append(queue.current.passage)
        queue.step()
    return seen


def accept(queue):
    queue.decide(Decision(queue.current, 1, coding=CodingId(queue.current.passage)))
    return queue.decisions[-1]


def test_proposals_come_in_their_order_and_those_passed_over_come_again():
    queue = queue_of(1, 2, 3)
    queue.step()
    assert rest(queue) == [2, 3, 1]


def test_a_newer_order_leaves_what_is_on_show_and_asks_nothing_twice():
    queue = queue_of(1, 2, 3, 4)
    accept(queue)
    queue.step()
    queue.renew(map(Proposal, (4, 9, 2, 1)))
    assert rest(queue) == [3, 4, 9, 2]


def test_counts():
    queue = queue_of(1, 2, 3)
    accept(queue)
    queue.decide(Decision(queue.current, 1, refusal=RefusalId(1)))
    assert (queue.accepted, queue.refused, queue.left) == (1, 1, 1)


def test_a_decision_taken_back_is_on_show_and_the_other_next():
    queue = queue_of(1, 2, 3)
    decision = accept(queue)
    queue.restore(decision)
    assert rest(queue) == [1, 2, 3]


def test_done_again_it_goes():
    queue = queue_of(1, 2)
    decision = accept(queue)
    queue.restore(decision)
    queue.redo(decision)
    assert rest(queue) == [2]
    assert queue.accepted == 1


def test_the_last_one_cannot_be_passed_over():
    queue = queue_of(1)
    queue.step()
    assert queue.current.passage == 1
    accept(queue)
    assert queue.current is None
