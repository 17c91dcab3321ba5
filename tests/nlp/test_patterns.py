import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.domain.pseudonyms import Kind
from codage.nlp.patterns import patterned


def found(text: str) -> list[tuple[str, Kind]]:
    return [(text[one.start : one.end], one.kind) for one in patterned(text)]


@pytest.mark.parametrize(
    "number",
    [
        "06 11 22 33 44",
        "0611223344",
        "06.11.22.33.44",
        "06-11-22-33-44",
        "01\u00a042\u00a000\u00a000\u00a000",
        "+33 6 11 22 33 44",
        "+33 (0)6 11 22 33 44",
        "0033611223344",
        "+44 20 7946 0958",
        "+32 470 12 34 56",
    ],
)
def test_telephone_numbers(number: str) -> None:
    assert found(f"C'est le {number}, voilà.") == [(number, Kind.PHONE)]


@pytest.mark.parametrize(
    ("text", "what", "kind"),
    [
        ("à h.castagnet@valmonne.fr.", "h.castagnet@valmonne.fr", Kind.MAIL),
        ("voir https://www.sdeo.example/a?b=1.", "https://www.sdeo.example/a?b=1", Kind.WEB),
        ("sur orvane-energie.fr, oui", "orvane-energie.fr", Kind.WEB),
        ("au 12 bis, rue des Tanneurs, non", "12 bis, rue des Tanneurs", Kind.ADDRESS),
        ("au 3 place du Marché, 44000 Nantes.", "3 place du Marché, 44000 Nantes", Kind.ADDRESS),
        ("à 56120 Josselin cedex 2, oui", "56120 Josselin cedex 2", Kind.ADDRESS),
        ("le 2 85 05 78 006 084 36 !", "2 85 05 78 006 084 36", Kind.NUMBER),
        ("la AB-123-CD, garée", "AB-123-CD", Kind.NUMBER),
        ("FR76 3000 6000 0112 3456 7890 189 là", "FR76 3000 6000 0112 3456 7890 189", Kind.NUMBER),
    ],
)
def test_what_reaches_or_numbers_a_person(text: str, what: str, kind: Kind) -> None:
    assert found(text) == [(what, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "41 000 points lumineux, 286 000 habitants et 1 180 capteurs.",
        "De 2018 à 2022, on a fait 12 000 euros par an.",
        "À 10 h 30, trois rues. La place est libre.",
        "Le 12 octobre 2023. Voilà. Bon.",
        "une capacité de 38 000 Watt, 3,1 millions",
        "M.Durand et S.A.R.L., etc.Bon",
    ],
)
def test_numbers_in_speech_are_none_of_these(text: str) -> None:
    assert found(text) == []


@given(st.text())
def test_nothing_lies_over_another(text: str) -> None:
    end = 0
    for one in patterned(text):
        assert end <= one.start < one.end <= len(text)
        end = one.end
