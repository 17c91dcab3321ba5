from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from codage.domain.anchors import DocumentId
from codage.domain.grouping import grouped
from codage.domain.name_words import significant
from codage.domain.pseudonyms import Entity, Holder, Kind, Mention, Place


def mention(
    text: str, kind: Kind = Kind.PERSON, document: int = 1, *, word: str = "", sure: float = 1.0
) -> Mention:
    place = Place(Holder.TURN, document * 100, DocumentId(document))
    return Mention(place, 0, len(text), kind, text, sure, word)


def forms(entities: Iterable[Entity]) -> set[frozenset[str]]:
    return {frozenset(entity.variants) for entity in entities}


def test_a_surname_a_civility_and_a_full_name_are_one_person() -> None:
    found = grouped(map(mention, ["Mme Durand", "Hélène Durand", "Durand", "madame DURAND"]))

    assert forms(found) == {frozenset({"Mme Durand", "Hélène Durand", "Durand", "madame DURAND"})}
    assert found[0].label == "Hélène Durand"


def test_a_given_name_is_the_full_name_of_its_document() -> None:
    found = grouped(
        [
            mention("Didier Wattelet", document=1),
            mention("Didier", document=1),
            mention("Didier Lemoine", document=2),
            mention("Didier", document=2),
            mention("Didier", document=3),
        ]
    )

    assert [(e.label, len(e.mentions)) for e in found] == [
        ("Didier Wattelet", 2),
        ("Didier Lemoine", 2),
        ("Didier", 1),
    ]


def test_a_surname_that_two_bear_is_told_by_the_document() -> None:
    found = grouped(
        [
            mention("Hélène Durand", document=1),
            mention("Mme Durand", document=1),
            mention("Paul Durand", document=2),
            mention("M. Durand", document=3),
        ]
    )

    assert forms(found) == {
        frozenset({"Hélène Durand", "Mme Durand"}),
        frozenset({"Paul Durand"}),
        frozenset({"M. Durand"}),
    }


def test_a_given_name_follows_its_surname_into_another_document() -> None:
    found = grouped(
        [
            mention("Aminata Diallo", document=1),
            mention("Mme Diallo", document=2),
            mention("Aminata", document=2),
        ]
    )

    assert len(found) == 1


def test_initials_are_the_person_of_the_document() -> None:
    found = grouped(map(mention, ["Anne-Laure Pichon", "ALP", "Jean-Marc Thévenot", "JT"]))

    assert forms(found) == {
        frozenset({"Anne-Laure Pichon", "ALP"}),
        frozenset({"Jean-Marc Thévenot", "JT"}),
    }


def test_a_particle_belongs_to_the_surname() -> None:
    found = grouped(map(mention, ["Yann Le Goff", "M. Le Goff"]))

    assert len(found) == 1


def test_the_ville_de_a_place_is_that_place() -> None:
    names = ["Ville de Port-Chantelle", "Port-Chantelle", "port-chantelle", "PORT CHANTELLE"]

    assert len(grouped(mention(name, Kind.PLACE) for name in names)) == 1


def test_an_abbreviation_is_what_it_stands_for() -> None:
    names = ["Syndicat d'énergie de l'Orvane (SDEO)", "SDEO", "Syndicat d’énergie de l’Orvane"]

    assert len(grouped(mention(name, Kind.ORGANISATION) for name in names)) == 1


def test_telephone_numbers_are_alike_by_their_digits() -> None:
    names = ["06 11 22 33 44", "+33 6 11 22 33 44", "06.11.22.33.44"]

    assert len(grouped(mention(name, Kind.PHONE) for name in names)) == 1


@given(st.lists(st.tuples(st.sampled_from(["Orvane", "Durand", "Ville"]), st.sampled_from(Kind))))
def test_no_mention_is_lost_and_none_crosses_kinds(pairs: list[tuple[str, Kind]]) -> None:
    mentions = [mention(text, kind) for text, kind in pairs]

    found = grouped(mentions)

    assert sum(len(entity.mentions) for entity in found) == len(mentions)
    assert all(m.kind is entity.kind for entity in found for m in entity.mentions)


def test_pseudonyms_are_numbered_by_kind_and_word_and_taken_ones_skipped() -> None:
    found = grouped(
        [
            mention("Paul Durand"),
            mention("Mme Serrat", word="Élu"),
            mention("Castelroc", Kind.PLACE, word="Commune"),
            mention("Lumivia", Kind.ORGANISATION),
            mention("06 11 22 33 44", Kind.PHONE),
        ],
        taken={"[Personne 1]"},
    )

    assert [entity.replacement for entity in found] == [
        "[Personne 2]",
        "[Élue 1]",
        "[Commune 1]",
        "[Organisation 1]",
        "[téléphone]",
    ]


def test_pseudonyms_are_in_the_language_of_the_study() -> None:
    assert grouped([mention("Paul Durand")], language="en")[0].replacement == "[Person 1]"


def test_what_is_sure_is_numbered_first() -> None:
    found = grouped([mention("Verdi", sure=0.4), mention("Paul Durand")])

    assert [entity.label for entity in found] == ["Paul Durand", "Verdi"]


def test_names_are_told_by_their_significant_words() -> None:
    assert significant("la Vallée de l’Esquirol") == ("vallee", "esquirol")
    assert significant("Les") == ("les",)
