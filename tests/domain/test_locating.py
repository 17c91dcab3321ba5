import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.domain.finding import UnusablePattern
from codage.domain.locating import (
    PatternLocator,
    WishLocator,
    folded_alike,
    shifted,
)
from codage.domain.searching import UnreadableSearch, parsed

SAID = "🙂 L'été, la Ville d’Orvane partage ses données : œuvre commune de toute la ville."


def found(text, said=SAID, **options):
    locator = WishLocator(parsed(text), **options)
    return [said[start:end] for start, end in locator.places(said)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("ete", ["été"]),
        ("ville", ["Ville", "ville"]),
        ("ville ete", ["été", "Ville", "ville"]),
        ("ville absent", []),
        ("vil", []),
        ("vil*", ["Ville", "ville"]),
        ('"la ville"', ["la Ville", "la ville"]),
        ('"ville d\'orvane"', ["Ville d’Orvane"]),
        ("l’ete", ["L'été"]),
        ("oeuvre", ["œuvre"]),
        ("orvane -commune", []),
        ("orvane -absent", ["Orvane"]),
        ("absent OR partage", ["partage"]),
        ("ville NEAR/3 donnee", []),
        ("ville NEAR/4 donnees", ["Ville d’Orvane partage ses données"]),
        ("donnees NEAR/4 ville", ["Ville d’Orvane partage ses données"]),
        ("ville NEAR/0 d", ["Ville d"]),
        ("(absent OR orvane) NEAR/1 ville", ["Ville d’Orvane"]),
    ],
)
def test_places_hold_what_is_looked_for(text, places):
    assert found(text) == places


def test_case_and_accents_count_when_asked():
    assert found("ville", same_case=True) == ["ville"]
    assert found("ete", same_accents=True) == []
    assert found("ÉTÉ", same_accents=True) == ["été"]
    assert found("ete", same_case=True) == ["été"]


def test_one_place_within_another_is_part_of_it():
    assert found('ville "la ville"') == ["la Ville", "la ville"]


def test_regular_expressions_ignore_case_and_accents_unless_asked():
    def look(pattern, **options):
        return [SAID[a:b] for a, b in PatternLocator(pattern, **options).places(SAID)]

    assert look(r"\bd\w+ees\b") == ["données"]
    assert look(r"\bvil\w+") == ["Ville", "ville"]
    assert look(r"\bvil\w+", same_case=True) == ["ville"]
    assert look("ete", same_accents=True) == []
    assert look("x*") == []


def test_a_malformed_regular_expression_is_said_with_its_place():
    with pytest.raises(UnreadableSearch) as caught:
        PatternLocator("vill(e")
    assert 0 <= caught.value.start < caught.value.end <= 6


def test_a_catastrophic_regular_expression_is_stopped(monkeypatch):
    monkeypatch.setattr("codage.domain.locating.PATIENCE", 0.05)
    with pytest.raises(UnusablePattern):
        PatternLocator(r"^(a|aa)+$").places("a" * 60 + "b")


def test_places_among_lemmas_are_places_in_the_text():
    text, lemmas = "L'eau, mutualisée !", "le eau mutualiser"
    spans = [(0, 1), (2, 5), (7, 17)]
    at = lemmas.index("mutualiser")
    (place,) = shifted([(at, len(lemmas))], spans, lemmas)
    assert text[place[0] : place[1]] == "mutualisée"
    assert shifted([(0, 6), (at, len(lemmas))], spans, lemmas) == [(0, 5), (7, 17)]


@given(st.text(max_size=40))
def test_folding_keeps_the_length(text):
    assert len(folded_alike(text)) == len(text)


@given(st.lists(st.sampled_from(["été", "Ville", "d’eau", "🙂", "—", "x"]), max_size=12), st.data())
def test_a_word_of_a_text_is_found_where_it_stands(words, data):
    if not (real := [word for word in words if word not in ("🙂", "—")]):
        return
    word = data.draw(st.sampled_from(real))
    text = " ".join(words)
    assert found(f'"{word}"', text) == [word] * words.count(word)
