"""Finding names: single sentences, and how much of what four real interviews name is found."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from codage.domain.anchors import DocumentId
from codage.domain.grouping import grouped
from codage.domain.message import Cancelled
from codage.domain.pseudonyms import SURE, Holder, Kind, Known, Mention, Passage, Place
from codage.nlp.entities import find_names
from codage.nlp.known import known_names
from codage.project import Project
from codage.project.key_table import KeyTable
from codage.project.pseudonyms import Decision, pseudonymise, pseudonyms_in_use, texts_to_search
from codage.project.sharing import save_copy_to_share

# Read by eye: every name of a person, place or body in the turns of these interviews; after it,
# capitals that may be taken for a name or not (countries, programmes, abbreviations).
NAMED = {
    2: "Karim|Saint-Maur|Lignac|Bernard|Solène|Dordogne|Pruniers|Mirevaux|Tanneurs|Morvent|Dédé",
    9: "Lucette|Armand|Ophélie|Jouvenel|Roland|Martine|Sabrina|Loïc|Clémence|Tilleuls|Lyon|Aurore"
    "|Nathan",
    17: "Brest|Marenge|Ysole|Hamonic|Kerlaz|Katell|Gué-Robin|Jean-Luc|Marenges|Philippe Gouraud"
    "|Tanneurs|Basse|Île|Bellerive|Riou|Gilles|Quimper|Ewen|Argouët|Neuf",
    30: "Émilie Faure|Lyon|Grand Lyon|Chambéry|Maëva|Frasse|Loulou Mermillod|Loulou|Roger"
    "|Croix-Noire|Champ-Rond|Odile|Pisse-Vieille|Aimé|Combe-d’Aval|Firmin|Grenoble",
}
EITHER = {
    2: "Taïwan|Londres|Allemagne|ENA|EHPAD|CEE|Actee|CUMA|GTB|SIM",
    9: "ATSEM|CP|CM|AVC|Voie|Âge",
    17: "Vigicrues|GEMAPI|IGN|LoRa|Barnier",
    30: "Suisses|Napoléon III|LoRa",
}
PREAMBLES = {
    2: "Bernard Lachaud|Mehdi Larbi|Mirevaux|Syndicat d'énergie de l'Orvane (SDEO)",
    9: "Martine Jouvenel|Claire Vasseur|Saint-Elme-les-Bruyères",
    17: "Gilles Kerbrat|Claire Vasseur|CA du Bassin de Marenges|Quai-aux-Grains",
    30: "Roger Blanchet|Émilie Faure|Mehdi Larbi|Communauté de communes des Hautes Combes",
}


def passage(text: str, number: int = 1, holder: Holder = Holder.TURN) -> Passage:
    return Passage(Place(holder, number, DocumentId(1)), text)


def found(*texts: str, known: tuple[Known, ...] = ()) -> list[tuple[str, Kind]]:
    mentions = find_names([passage(t, n) for n, t in enumerate(texts)], known=known)
    return [(one.text, one.kind) for one in mentions if one.certainty >= SURE]


def test_a_civility_makes_a_person_and_belongs_to_the_name() -> None:
    assert found("On a vu Mme Durand, M. Le Goff et monsieur Kaci hier.") == [
        ("Mme Durand", Kind.PERSON),
        ("M. Le Goff", Kind.PERSON),
        ("monsieur Kaci", Kind.PERSON),
    ]


def test_a_name_without_capital_is_known_by_its_civility() -> None:
    texts = ("euh madame durand vient, madame la présidente non, monsieur vous savez",)

    assert found(*texts) == [("madame durand", Kind.PERSON)]


def test_particles_and_articles_belong_to_names() -> None:
    said = "On a vu Yann Le Goff et N’Guyen, puis Le Goff seul, à La Roche-sur-Yon."

    assert [text for text, _ in found(said)] == [
        "Yann Le Goff",
        "N’Guyen",
        "Le Goff",
        "La Roche-sur-Yon",
    ]


def test_a_function_is_not_a_name() -> None:
    assert found("Monsieur le maire et Madame la présidente. Monsieur, merci.") == []


def test_what_begins_a_sentence_is_not_a_name_for_that() -> None:
    said = "Euh, voilà. Racontez-moi. Détecter, oui. Tenez, quarante ans. Parlons-en. Silence."

    assert found(said) == []


def test_a_name_that_is_found_once_is_found_everywhere() -> None:
    texts = ("Le moulin de monsieur Hamonic.", "Hamonic l'a dit.", "C'est d’Hamonic, ça.")

    assert [text for text, _ in found(*texts)] == ["monsieur Hamonic", "Hamonic", "Hamonic"]


def test_a_surname_that_is_a_word_is_left_at_the_beginning_of_a_sentence() -> None:
    texts = ("Josiane Petit est là.", "Petit à petit, on avance.", "C'est Petit qui signe.")

    assert [text for text, _ in found(*texts)] == ["Josiane Petit", "Petit"]


def test_an_elided_name_is_found_without_its_elision() -> None:
    assert [text for text, _ in found("Le bureau d’Hervé, et l'avis d'Élodie.")] == [
        "Hervé",
        "Élodie",
    ]


def test_abbreviations_and_products_are_ranked_last() -> None:
    texts = [passage("La DSP, le RGPD et le LoRaWAN de la DSI, sur Excel, pour 40 % de CO2.")]

    assert all(one.certainty < 0.3 for one in find_names(texts))


def test_what_the_study_knows_is_found_in_any_case_and_spelling() -> None:
    known = (Known("Commune de Saint-Elme-les-Bruyères", Kind.PLACE, "Commune"),)
    known += (Known("Saint-Elme-les-Bruyères", Kind.PLACE, "Commune"),)

    assert found("À SAINT ELME LES BRUYERES et à saint-elme-les-bruyères.", known=known) == [
        ("SAINT ELME LES BRUYERES", Kind.PLACE),
        ("saint-elme-les-bruyères", Kind.PLACE),
    ]


def test_names_of_documents_hold_names() -> None:
    known = (Known("Val d'Aubrelle", Kind.PLACE),)
    texts = [passage("04_val-aubrelle_directeur", holder=Holder.DOCUMENT)]

    assert [one.text for one in find_names(texts, known=known)] == ["val-aubrelle"]


@pytest.mark.parametrize("name", ["Enquêtrice", "E", "Locuteur 2", "Interviewer", "Q1", "?"])
def test_a_speaker_who_is_not_named_is_not_a_name(name: str) -> None:
    texts = [passage(name, holder=Holder.SPEAKER)]

    assert [one.text for one in find_names(texts) if one.certainty >= SURE] == []


def test_a_speaker_who_is_named_is() -> None:
    texts = [passage("Kerbrat", holder=Holder.SPEAKER), passage("GK", 2, Holder.SPEAKER)]

    assert [(one.text, one.certainty >= SURE) for one in find_names(texts)] == [
        ("Kerbrat", True),
        ("GK", False),
    ]


def test_a_language_without_a_model_has_its_patterns_and_known_names() -> None:
    texts = [passage("Ring Castelroc at +44 20 7946 0958, please.")]

    mentions = find_names(texts, known=[Known("Castelroc", Kind.PLACE)], language="en")

    assert {one.text for one in mentions} >= {"Castelroc", "+44 20 7946 0958"}


def test_no_text_has_no_names() -> None:
    assert find_names([]) == []
    assert find_names([passage("")]) == []


def test_the_search_can_be_stopped() -> None:
    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        find_names([passage("Bonjour Katell.")], advance=stop)


@pytest.fixture(scope="module")
def demo(built_demo: Path) -> Iterator[Project]:
    with Project.open(built_demo, read_only=True) as project:
        yield project


@pytest.fixture(scope="module")
def demo_mentions(demo: Project) -> list[Mention]:
    return find_names(texts_to_search(demo), known=known_names(demo))


def names_in(mentions: list[Mention], document: int, holder: Holder, floor: float) -> set[str]:
    return {
        one.text
        for one in mentions
        if one.place == (holder, one.place.id, document) and one.certainty >= floor
    }


def counts(mentions: list[Mention], floor: float) -> tuple[int, int, int]:
    """How many names there are, how many are found, and how many findings are none."""
    there = right = wrong = 0
    for document, names in NAMED.items():
        gold, either = names.split("|"), EITHER[document].split("|")
        texts = names_in(mentions, document, Holder.TURN, floor)
        there += len(gold)
        right += sum(any(name in text for text in texts) for name in gold)
        wrong += sum(not any(name in text for name in (*gold, *either)) for text in texts)
    return there, right, wrong


def test_what_is_sure_is_nine_tenths_of_the_names_and_hardly_anything_else(
    demo_mentions: list[Mention],
) -> None:
    there, right, wrong = counts(demo_mentions, SURE)

    assert there == 61
    assert right >= 56
    assert wrong <= 1


def test_what_is_offered_is_nearly_every_name(demo_mentions: list[Mention]) -> None:
    _, right, wrong = counts(demo_mentions, 0.3)

    assert right >= 59
    assert wrong <= 1


def test_every_name_of_the_preambles_is_found(demo_mentions: list[Mention]) -> None:
    for document, names in PREAMBLES.items():
        texts = names_in(demo_mentions, document, Holder.ASIDE, SURE)
        assert set(names.split("|")) <= texts | {name for text in texts for name in [text[10:]]}


def test_every_case_and_every_speaker_by_name_is_found(
    demo: Project, demo_mentions: list[Mention]
) -> None:
    cases = {one.place.id for one in demo_mentions if one.place.holder is Holder.CASE}
    speakers = {one.place.id for one in demo_mentions if one.place.holder is Holder.SPEAKER}

    assert cases == {case.id for case in demo.cases()}
    assert speakers == {speaker.id for speaker in demo.speakers()}


def test_no_mention_lies_over_another(demo: Project, demo_mentions: list[Mention]) -> None:
    texts = {one.place: one.text for one in texts_to_search(demo)}
    last: dict[Place, int] = {}
    for one in demo_mentions:
        assert texts[one.place][one.start : one.end] == one.text
        assert one.start >= last.get(one.place, 0)
        last[one.place] = one.end


def test_the_demo_study_is_shared_without_a_name_that_was_replaced(
    demo_project: Path, demo_mentions: list[Mention], tmp_path: Path
) -> None:
    with Project.open(demo_project) as project:
        codings = len(project.codings())
        entities = grouped(demo_mentions, taken=pseudonyms_in_use(project))
        sure = [one for one in entities if one.certainty >= SURE]
        key = pseudonymise(project, [Decision(e.label, e.replacement, e.mentions) for e in sure])
        done = save_copy_to_share(project, tmp_path / "partage.codage", absent=tell_tale(key))
        assert len(project.codings()) == codings
    assert done.left == ()


def tell_tale(key: KeyTable) -> list[str]:
    """Originals that are no common words and no initials."""
    return [name for name in key.originals if len(name) > 5]
