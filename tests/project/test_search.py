import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codage.domain.anchors import Span
from codage.domain.finding import UnusablePattern
from codage.domain.locating import folded_alike
from codage.domain.searching import (
    Bounds,
    Manner,
    Scope,
    Search,
    Speech,
    UnreadableSearch,
)
from codage.domain.survey import Survey, Variable, VariableType
from codage.domain.transcript import Role, Transcript, Turn
from codage.project.lemma_index import LemmasOfTurn
from codage.project.search_words import TooManyForms
from codage.project.tokens import tokens

FORMS = {"mutualise": "mutualiser", "mutualisé": "mutualiser", "mutualisées": "mutualiser"}
FORMS |= {"communes": "commune", "données": "donnée", "l": "le", "les": "le"}


def lemmatised(project):
    rows = [
        LemmasOfTurn(
            turn, text, " ".join(FORMS.get(word.lower(), word.lower()) for word in tokens(text))
        )
        for turn, text in project.turns_to_lemmatise(1000)
    ]
    project.store_lemmas(rows)


@pytest.fixture
def study(project):
    said = [
        ("Enquêtrice", "Que mutualise la commune, l’été ?"),
        ("Mme Roy", "Nous avons mutualisé les données, Été comme hiver."),
        ("Enquêtrice", "Et la mutualisation des compétences ?"),
        ("Mme Roy", "Elles sont mutualisées 🙂. La ville partage ses données communes."),
        ("M. Blanc", "La mutualité n'y est pour rien ; le cœur de la commune bat."),
    ]
    roles = {"Enquêtrice": Role.INTERVIEWER, "Mme Roy": Role.RESPONDENT}
    project.add_document(
        Transcript("Saint-Aubin", tuple(Turn(text, who) for who, text in said), roles)
    )
    project.add_document(Transcript("Brenne", (Turn("Rien sur l'été."), Turn("La commune."))))
    return project


def found(project, text, **options):
    search = text if isinstance(text, Search) else Search(text, **options)
    hits = [one for portion in project.find(search) for one in portion]
    texts = project.texts_of_turns([hit.turn_id for hit in hits])
    return [texts[hit.turn_id][1][hit.start : hit.end] for hit in hits]


def test_hits_come_in_the_order_of_documents_and_of_the_text(study):
    assert found(study, "ete") == ["été", "Été", "été"]
    assert found(study, "commune") == ["commune", "commune", "commune"]


def test_every_hit_is_in_the_document_it_names(study):
    hits = [one for portion in study.find(Search("commune")) for one in portion]
    assert [hit.document_id for hit in hits] == sorted(hit.document_id for hit in hits)
    assert {hit.turn_id for hit in hits[-1:]} <= {
        turn.id for turn in study.turns(hits[-1].document_id)
    }


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("mutualis*", ["mutualise", "mutualisé", "mutualisation", "mutualisées"]),
        ('"la commune"', ["la commune", "la commune", "La commune"]),
        ("ville NEAR/3 donnees", ["ville partage ses données"]),
        ("commune -mutualise", ["commune", "commune"]),
        ("ville OR hiver", ["hiver", "ville"]),
        ("coeur", ["cœur"]),
        ("nulle part", []),
        ("…", []),
        ("", []),
    ],
)
def test_words_are_found_as_they_are_asked_for(study, text, places):
    assert found(study, text) == places


def test_accents_and_case_count_when_asked(study):
    assert found(study, "Été", same_case=True) == ["Été"]
    assert found(study, "ete", same_accents=True) == []
    assert found(study, "été -Comme", same_case=True) == ["été", "été"]


def test_regular_expressions_look_at_every_turn(study):
    pattern = Search(r"mutualis\w+e", Manner.PATTERN)
    assert found(study, pattern) == ["mutualisée"]
    with pytest.raises(UnreadableSearch):
        study.find(Search("(", Manner.PATTERN))


def test_a_regular_expression_that_takes_for_ever_is_stopped(study, monkeypatch):
    monkeypatch.setattr("codage.domain.locating.PATIENCE", 0.05)
    study.add_document(Transcript("Long", (Turn("a" * 60 + "b"),)))
    with pytest.raises(UnusablePattern):
        found(study, Search("^(a|aa)+$", Manner.PATTERN))


def test_what_cannot_be_understood_is_refused_at_once(study):
    with pytest.raises(UnreadableSearch):
        study.find(Search("ville OR"))


@pytest.mark.parametrize("typed", ["mutualiser", "mutualisées", "MUTUALISE"])
def test_any_form_of_a_word_finds_all_its_forms(study, typed):
    lemmatised(study)
    assert found(study, typed, manner=Manner.LEMMAS) == ["mutualise", "mutualisé", "mutualisées"]


def test_a_family_takes_in_what_is_derived_and_words_can_be_left_out(study):
    lemmatised(study)
    search = Search("mutualiser", Manner.FAMILIES)
    assert [one.lemma for one in study.search_lemmas(search)] == [
        "mutualiser",
        "mutualisation",
        "mutualité",
    ]
    assert "mutualité" in found(study, search)
    narrower = Search("mutualiser", Manner.FAMILIES, left_out=frozenset({"mutualité"}))
    assert found(study, narrower) == ["mutualise", "mutualisé", "mutualisation", "mutualisées"]
    assert len(study.search_lemmas(narrower)) == 3


def test_phrases_and_nearness_go_by_lemmas_too(study):
    lemmatised(study)
    assert found(study, '"donnée commune"', manner=Manner.LEMMAS) == ["données communes"]
    assert found(study, "ville NEAR/3 donnée", manner=Manner.LEMMAS) == [
        "ville partage ses données"
    ]


def test_a_word_that_nobody_says_is_found_by_its_stem(study):
    lemmatised(study)
    assert "mutualisé" in found(study, "mutualisâmes", manner=Manner.LEMMAS)
    assert found(study, "zèbre", manner=Manner.LEMMAS) == []


def test_without_lemmas_nothing_is_found_by_lemma(study):
    assert found(study, "mutualiser", manner=Manner.LEMMAS) == []


def test_a_phrase_of_too_many_forms_is_refused(study, monkeypatch):
    monkeypatch.setattr("codage.project.search_words._MANY", 2)
    lemmatised(study)
    with pytest.raises(TooManyForms):
        study.find(Search('"mutualiser mutualiser"', Manner.FAMILIES))


def test_whose_turns_are_searched_can_be_chosen(study):
    def by(speech):
        return found(study, "mutual* OR commune", scope=Scope(speech=speech))

    assert by(Speech.INTERVIEWERS) == ["mutualise", "commune", "mutualisation"]
    assert by(Speech.RESPONDENTS) == [
        *("mutualisé", "mutualisées", "mutualité", "commune", "commune")
    ]
    assert len(by(Speech.ALL)) == 8


def test_hits_inside_and_outside_the_segments_of_codes(study):
    (document, *_), code = study.documents(), study.add_code("Mutualisation")
    turns = study.turns(document.id)
    first = turns[1]
    at = first.text.index("mutualisé")
    study.apply_code(code, Span.within(first.id, at, at + len("mutualisé")))
    crossing = Span(Span.within(turns[2].id, 6, 7).start, Span.within(turns[3].id, 0, 14).end)
    study.apply_code(code, crossing)

    def look(bounds, **more):
        scope = Scope(codes=frozenset({code}), bounds=bounds, **more)
        return found(study, "mutualis*", scope=scope)

    assert look(Bounds.INSIDE) == ["mutualisé", "mutualisation"]
    assert look(Bounds.OUTSIDE) == ["mutualise"]
    assert look(Bounds.INSIDE, coders=frozenset()) == []


def test_hits_of_cases_with_a_value(study):
    saint_aubin, brenne = study.documents()
    survey = Survey(
        "s.csv",
        "0",
        (Variable("id", VariableType.NOMINAL), Variable("taille", VariableType.NOMINAL)),
        (("1", "petite"), ("2", "grande")),
        "id",
        "id",
    )
    study.add_survey(survey)
    small, large = study.cases()
    variable = next(one for one in study.variables() if one.name == "taille")
    study.link_case(saint_aubin.id, small.id)
    study.link_case(brenne.id, large.id)

    def with_value(value):
        return found(study, "commune", scope=Scope(attribute=(variable.id, value)))

    assert with_value("petite") == ["commune"] * 2
    assert with_value("grande") == ["commune"]
    blanc = next(one for one in study.speakers(saint_aubin.id) if one.name == "M. Blanc")
    study.link_speaker(blanc.id, large.id)
    assert with_value("petite") == ["commune"]
    # Turns of speakers without a case are those of every case of the document.
    assert with_value("grande") == ["commune"] * 3
    assert with_value("autre") == []


def test_documents_can_be_chosen(study):
    brenne = study.documents()[1].id
    assert found(study, "été", scope=Scope(documents=frozenset({brenne}))) == ["été"]
    assert [hit.matches for hit in study.search("été", document_id=brenne)] == [((11, 14),)]


def test_what_was_corrected_or_split_is_found_where_it_stands_now(study):
    document = study.documents()[0].id
    with study.change("Correct"):
        study.connection.exec_driver_sql(
            "UPDATE turn SET text = 'Le zèbre de la commune' WHERE id = ?",
            (study.turns(document)[0].id,),
        )
    assert found(study, "zebre") == ["zèbre"]
    study.undo()
    assert found(study, "zebre") == []


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=20), manner=st.sampled_from([Manner.WORDS, Manner.LEMMAS]))
def test_whatever_is_typed_is_searched_or_refused(project, text, manner):
    try:
        found(project, text.replace("\0", ""), manner=manner)
    except UnreadableSearch as error:
        assert error.start < error.end  # noqa: PT017


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.sampled_from(["été", "Ville", "œuvre", "d’eau", "—"]), max_size=8))
def test_the_index_lets_nothing_slip_that_a_text_holds(project, words):
    text = " ".join(words)
    project.add_document(Transcript("Un", (Turn(text),)))
    for word in ("ete", "ville", "oeuvre", "eau"):
        wanted = sum(folded_alike(one).replace("œ", "oe").endswith(word) for one in words)
        assert len(found(project, word)) == wanted
    project.undo()
