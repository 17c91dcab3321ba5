from codage.domain.pseudonyms import Holder, Kind
from codage.domain.transcript import Transcript, Turn
from codage.nlp.proposing import propose
from codage.project import Project
from codage.project.pseudonyms import Decision, pseudonymise

SPOKEN = (
    Turn("Bonjour madame Castagnet, on est à Sauvelane.", "CV"),
    Turn("Oui. Katell vous a donné le 06 11 22 33 44 ?", "Hélène Castagnet"),
)


def test_a_study_is_searched_and_grouped_with_context(project: Project) -> None:
    project.add_document(Transcript("Entretien", SPOKEN, attributes=(("Lieu", "à Sauvelane"),)))

    proposal = propose(project)

    by_label = {entity.label: entity for entity in proposal.entities}
    person = by_label["Hélène Castagnet"]
    assert set(person.variants) == {"madame Castagnet", "Hélène Castagnet"}
    assert by_label["Sauvelane"].kind is Kind.PLACE
    assert by_label["06 11 22 33 44"].replacement == "[téléphone]"
    spoken = next(one for one in person.mentions if one.place.holder is Holder.TURN)
    assert proposal.context(spoken, 9) == ("Bonjour ", ", on est ")


def test_what_was_replaced_is_not_proposed_again(project: Project) -> None:
    project.add_document(Transcript("Entretien", SPOKEN))
    first = propose(project)
    pseudonymise(project, [Decision(e.label, e.replacement, e.mentions) for e in first.entities])
    document = project.documents()[0].id
    project.edit_text(project.turns(document)[0].id, "Bonjour [Personne 1], et Gérard Tissot ?")

    second = propose(project)

    assert [(e.label, e.replacement) for e in second.entities] == [
        ("Gérard Tissot", "[Personne 3]")
    ]
