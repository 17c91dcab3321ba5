import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.domain.widening import Extent, Widening, widened

TEXT = "On mutualise 🙂. M. Roy a mutualisé l’eau-de-vie, hier ! Rien d'autre.  "


def passages(*words, extent=Extent.SENTENCE, around=0):
    hits = [(TEXT.index(word), TEXT.index(word) + len(word)) for word in words]
    return [TEXT[a:b] for a, b in widened(TEXT, hits, Widening(extent, around))]


def test_the_hit_alone():
    assert passages("mutualisé", extent=Extent.HIT) == ["mutualisé"]


def test_the_sentence_of_a_hit_and_of_one_that_crosses_two():
    assert passages("mutualisé") == ["M. Roy a mutualisé l’eau-de-vie, hier !"]
    assert passages("hier ! Rien") == ["M. Roy a mutualisé l’eau-de-vie, hier ! Rien d'autre."]


def test_the_turn_without_the_space_at_its_ends():
    assert passages("Rien", extent=Extent.TURN) == [TEXT.strip()]


@pytest.mark.parametrize(
    ("around", "passage"),
    [
        (0, "mutualisé"),
        (1, "a mutualisé l"),
        (2, "Roy a mutualisé l’eau-de-vie"),
        (99, "On mutualise 🙂. M. Roy a mutualisé l’eau-de-vie, hier ! Rien d'autre"),
    ],
)
def test_words_around_a_hit(around, passage):
    assert passages("mutualisé", extent=Extent.WORDS, around=around) == [passage]


def test_passages_that_overlap_are_one_and_neighbours_stay_two():
    assert passages("Roy", "mutualisé") == ["M. Roy a mutualisé l’eau-de-vie, hier !"]
    assert len(passages("mutualise", "mutualisé")) == 2
    assert passages("Roy", "mutualisé", extent=Extent.WORDS, around=1) == ["M. Roy a mutualisé l"]


@given(
    st.text(st.sampled_from("ab ,.!?\n’-[]🙂é"), min_size=1, max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6),
    st.sampled_from(Extent),
    st.integers(0, 5),
)
def test_passages_hold_their_hits_in_order_and_apart(text, pairs, extent, around):
    hits = [(min(pair), max(pair)) for pair in pairs if min(pair) < max(pair) <= len(text)]
    found = widened(text, hits, Widening(extent, around))
    assert all(0 <= a < b <= len(text) for a, b in found)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(found))
    for start, end in hits:
        if text[start:end].strip():
            inner = text[start:end]
            low = start + len(inner) - len(inner.lstrip())
            high = start + len(inner.rstrip())
            assert any(a <= low and high <= b for a, b in found)
