import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from codage.nlp.french_forms import french_forms
from codage.nlp.lemmas import lemmatise
from codage.project.tokens import tokens

PIECES = st.sampled_from(
    ["d'Hervé", "aujourd’hui", "peut-être", "c'est-à-dire", "mutualisées", "20m²", "n°3", "🙂",
     "rendez-vous", "[rires]", "qu’", "l'", "...", "jusqu'à", "\n", "_x_", "œuvre", "x̌"]
)  # fmt: skip


def lemmas(text):
    (found,) = lemmatise([text])
    return found.split()


@settings(max_examples=60)
@given(st.lists(PIECES | st.text(max_size=8)), st.sampled_from([" ", ""]))
@example(["l'", "x̌", "1 000", "ﬁn"], "")
def test_each_word_has_one_lemma(pieces, between):
    text = between.join(pieces).replace("\0", "")
    assert len(lemmas(text)) == len(tokens(text))


def test_elisions_are_written_out():
    assert lemmas("L’eau d'Hervé qu'il aujourd’hui") == [
        *("le", "eau", "de", "hervé", "que", "il", "aujourd", "hui")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "On mutualise les achats.",
        "Nous avons mutualisé nos services.",
        "Les compétences mutualisées coûtent moins.",
        "On mutualiserait volontiers.",
        "Les communes mutualisent, et nous mutualisons aussi.",
    ],
)
def test_every_form_of_a_rare_verb_has_its_infinitive(sentence):
    assert "mutualiser" in lemmas(sentence)


def test_the_model_tells_the_noun_from_the_verb():
    assert lemmas("La porte est fermée.")[1] == "porte"
    assert lemmas("Elle porte un carton.")[1] == "porter"


@pytest.mark.parametrize(
    ("word", "part", "lemma"),
    [
        ("donnée", "NOUN", "donnée"),
        ("données", "NOUN", "donnée"),
        ("ligne", "NOUN", "ligne"),
        ("route", "NOUN", "route"),
        ("capteurs", "NOUN", "capteur"),
        ("hyperviseurs", "NOUN", "hyperviseur"),
        ("réseaux", "NOUN", "réseau"),
        ("communale", "ADJ", "communal"),
        ("communaux", "ADJ", "communal"),
        ("mutualisable", "ADJ", "mutualisable"),
        ("télérelèvent", "VERB", "télérelever"),
        ("pseudonymisait", "VERB", "pseudonymiser"),
        ("mangeait", "VERB", "manger"),
        ("appelle", "VERB", "appeler"),
        ("paie", "VERB", "payer"),
        ("suis", "AUX", "être"),
        ("mois", "NOUN", "mois"),
        ("point", "NOUN", "point"),
        ("france", "PROPN", "france"),
        ("maintenant", "ADV", "maintenant"),
        ("comprends", "NOUN", "comprendre"),
        ("mutualisons", "NOUN", "mutualiser"),
    ],
)
def test_words_are_led_back_to_their_lemma(word, part, lemma):
    assert french_forms().lemma(word, part) == lemma


def test_a_language_without_a_model_keeps_its_words():
    assert list(lemmatise(["Pooled Resources, don't", ""], language="en")) == [
        *("pooled resources don t", "")
    ]
