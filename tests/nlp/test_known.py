import pytest

from codage.domain.pseudonyms import Kind
from codage.domain.survey import Survey, Variable, VariableType
from codage.domain.transcript import Transcript, Turn
from codage.nlp.known import known_names, territory
from codage.project import Project


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Commune de Castelroc", {"Castelroc"}),
        ("Département de la Haute-Valmonne", {"Haute-Valmonne"}),
        ("Syndicat d'énergie de l'Orvane (SDEO)", {"SDEO", "Orvane"}),
        ("CC Vallée de l'Esquirol", {"Vallée de l'Esquirol", "Esquirol"}),
        ("Métropole d’Aubervelle", {"Aubervelle"}),
        ("Lumivia", set()),
    ],
)
def test_what_is_proper_to_a_territory_is_known(name: str, parts: set[str]) -> None:
    texts = {known.text for known in territory(name)}

    assert name in texts
    assert parts <= texts


def test_a_body_is_no_place_and_its_territory_is() -> None:
    kinds = {known.text: (known.kind, known.word) for known in territory("SICTOM du Haut-Lison")}

    assert kinds["SICTOM du Haut-Lison"] == (Kind.ORGANISATION, "Syndicat")
    assert kinds["Haut-Lison"] == (Kind.PLACE, "")


def test_preambles_cases_and_personal_columns_are_read(project: Project) -> None:
    project.add_document(
        Transcript(
            "Entretien 1",
            (Turn("Bonjour."),),
            attributes=(
                ("Enquêtrice", "Claire Vasseur"),
                (
                    "Personnes interrogées",
                    "Roger Blanchet, président, et Émilie Faure, directrice générale",
                ),
                ("Lieu", "Mairie de Mirevaux, salle du conseil"),
                ("Date", "12 octobre 2023"),
            ),
        )
    )
    project.add_survey(
        Survey(
            "s.csv",
            "",
            (
                Variable("id", VariableType.TEXT),
                Variable("nom", VariableType.TEXT, personal=True),
            ),
            (("Commune de Lestrac", "Karim Bensaïd"),),
            "id",
            "id",
        )
    )

    known = {(one.text, one.kind, one.word) for one in known_names(project)}

    assert {
        ("Claire Vasseur", Kind.PERSON, "Enquêtrice"),
        ("Roger Blanchet", Kind.PERSON, "Élu"),
        ("Émilie Faure", Kind.PERSON, ""),
        ("Mirevaux", Kind.PLACE, "Commune"),
        ("Lestrac", Kind.PLACE, "Commune"),
        ("Karim Bensaïd", Kind.PERSON, ""),
    } <= known
