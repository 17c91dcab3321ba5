from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.domain.sentences import sentence_at, sentence_starts, sentences

PIECES = [
    "M. ",
    "etc. ",
    "Oui",
    "non",
    "…",
    ".",
    "!",
    " ?",
    " ",
    "\n",
    "« ",
    " »",
    "A. ",
    "é",
    "3",
    "😀",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


def said(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "one",
    [
        "M. Petit et Mme. Durand sont venus avec MM. Roux et le Dr. Blanc.",
        "On a vu J.-P. Martin et A. Roux à Saint-Malo.",
        "Les routes, l'eau, etc. ça coûte cher.",
        "Cf. l'art. 12, p. 3, c.-à-d. env. 4 000 hab. au nord.",
        "On attend… toujours la même chose.",
        "Vous croyez ? dit-il en riant.",
        "« C'est fini. » a-t-elle répondu.",
        "Ça fait 3.5 pour cent à 10.30 h.",
        "1. Les compétences manquent.",
    ],
)
def test_one_sentence_stays_whole(one: str) -> None:
    assert said(one) == [one]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Oui. Non.", ["Oui.", "Non."]),
        ("Ah bon ?! Oui… Alors voilà.", ["Ah bon ?!", "Oui…", "Alors voilà."]),
        ("Des capteurs, etc. Nous avons tout.", ["Des capteurs, etc.", "Nous avons tout."]),
        ("Il dit : « Non. » Elle rit.", ["Il dit : « Non. »", "Elle rit."]),
        ("C'est Mme D. Elle est partie.", ["C'est Mme D.", "Elle est partie."]),
        ("une ligne\nune autre", ["une ligne", "une autre"]),
        ("Fin...  Et puis. ", ["Fin...", "Et puis."]),
        ("  Au bord.  ", ["Au bord."]),
        ("Cent au max. Donc non.", ["Cent au max.", "Donc non."]),
        ("oui. mais non. voilà", ["oui.", "mais non.", "voilà"]),
        ("", []),
        (" \n ", []),
    ],
)
def test_sentences_are_parted(text: str, parts: list[str]) -> None:
    assert said(text) == parts


@given(TEXTS)
def test_sentences_hold_every_sign_once_and_in_order(text: str) -> None:
    found = sentences(text)
    assert "".join("".join(said(text)).split()) == "".join(text.split())
    assert all(start < end for start, end in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    assert all(text[start:end] == text[start:end].strip() for start, end in found)


@given(TEXTS, st.data())
def test_the_sentence_at_a_place_is_one_of_them(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    start, end = sentence_at(text, offset)
    assert (start, end) in sentences(text) or start == end == len(text)
    assert start <= offset or start == sentence_starts(text)[0]
