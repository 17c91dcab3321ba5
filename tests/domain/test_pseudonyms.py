import pytest

from codage.domain.edits import Edit
from codage.domain.pseudonyms import Holder, Kind, Mention, Place, in_context


@pytest.mark.parametrize(
    ("text", "name", "kind", "pseudonym", "after"),
    [
        ("le départ d’Hervé", "Hervé", Kind.PERSON, "[Personne 4]", "le départ de [Personne 4]"),
        ("D'Hervé, rien.", "Hervé", Kind.PERSON, "[Personne 4]", "De [Personne 4], rien."),
        ("qu'Hervé vienne", "Hervé", Kind.PERSON, "[Personne 4]", "que [Personne 4] vienne"),
        ("lorsqu’Hervé part", "Hervé", Kind.PERSON, "[P 4]", "lorsque [P 4] part"),
        ("de l'Orvane", "Orvane", Kind.PLACE, "[Lieu 1]", "de [Lieu 1]"),
        ("L’Orvane déborde", "Orvane", Kind.PLACE, "[Lieu 1]", "[Lieu 1] déborde"),
        ("la Ville de Brest", "Ville de Brest", Kind.PLACE, "[Commune 1]", "la [Commune 1]"),
        ("le départ d’Hervé", "Hervé", Kind.PERSON, "Anne", "le départ d’Anne"),
        ("le départ de Katell", "Katell", Kind.PERSON, "Anne", "le départ d’Anne"),
        ("je dis que Katell vient", "Katell", Kind.PERSON, "Éric", "je dis qu’Éric vient"),
        ("la Valmonne", "Valmonne", Kind.PLACE, "Arize", "l’Arize"),
        ("voir Mme Durand hier", "Mme Durand", Kind.PERSON, "[Élue 3]", "voir [Élue 3] hier"),
    ],
)
def test_french_stays_french_around_a_pseudonym(
    text: str, name: str, kind: Kind, pseudonym: str, after: str
) -> None:
    start = text.index(name)
    place = Place(Holder.TURN, 1)
    found = Mention(place, start, start + len(name), kind, name)

    assert Edit([in_context(text, found, pseudonym)]).applied_to(text) == after
