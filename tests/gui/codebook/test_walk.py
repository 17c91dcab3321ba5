"""Going through segments: decisions, steps back, and what comes of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from codage.gui.codebook.walk import Target, Walk
from codage.project.code_splitting import Share


def test_each_segment_goes_where_it_was_sent():
    walk = Walk([10, 11, 12, 13])
    assert walk.add(Target("Neuf")) == 1
    assert walk.add(Target("Là", 5)) == 2
    assert [walk.decide(number) for number in (1, 0, 2)] == [True, True, True]
    assert walk.shares() == [Share("Neuf", (10,)), Share(5, (12,))]
    assert (walk.moved, walk.decided, walk.is_over) == (2, 3, False)


def test_a_target_that_is_not_there_decides_nothing():
    walk = Walk([10])
    assert not walk.decide(1)
    assert not walk.decide(-1)
    assert walk.at == 0


def test_going_back_lets_one_decide_anew():
    walk = Walk([10, 11])
    walk.add(Target("Neuf"))
    walk.decide(1)
    walk.back()
    assert walk.decision() == 1
    walk.decide(0)
    assert walk.shares() == []
    walk.back()
    walk.back()
    assert walk.at == 0


def test_a_segment_left_open_stays():
    walk = Walk([10, 11])
    walk.add(Target("Neuf"))
    walk.forward()
    walk.decide(1)
    assert walk.is_over
    assert walk.shares() == [Share("Neuf", (11,))]
    assert not walk.decide(1)
    walk.forward()
    assert walk.at == 2


def test_a_narrower_walk_begins_at_what_is_open_and_forgets_nothing():
    walk = Walk([10, 11, 12, 13])
    walk.add(Target("Neuf"))
    walk.decide(1)
    walk.narrow([10, 13])
    assert (walk.at, walk.decision()) == (1, None)
    walk.decide(1)
    walk.narrow([10, 11, 12, 13])
    assert walk.at == 1
    assert walk.shares() == [Share("Neuf", (10, 13))]


def test_all_the_rest_goes_but_what_was_decided_before():
    walk = Walk([10, 11, 12, 13])
    walk.add(Target("Neuf"))
    for step in ("forward", "forward"):
        getattr(walk, step)()
    walk.decide(0)
    walk.narrow([10, 11, 12, 13])
    assert walk.decide_rest(1)
    assert walk.is_over
    assert walk.shares() == [Share("Neuf", (10, 11, 13))]
    assert not walk.decide_rest(1)


def test_nine_targets_at_most_and_none_twice():
    walk = Walk([10])
    numbers = [walk.add(Target(str(name))) for name in range(10)]
    assert numbers == [*range(1, 10), None]
    assert walk.add(Target("3")) == 4


@given(st.lists(st.sampled_from(["0", "1", "2", "back", "forward"])))
def test_every_segment_is_in_one_place_at_most(steps):
    walk = Walk(range(5))
    walk.add(Target("Un"))
    walk.add(Target("Deux", 7))
    for step in steps:
        walk.decide(int(step)) if step.isdigit() else getattr(walk, step)()
    moved = [coding for share in walk.shares() for coding in share.codings]
    assert len(moved) == len(set(moved)) == walk.moved
    assert walk.moved + walk.tally(0) == walk.decided <= 5
    assert 0 <= walk.at <= 5
