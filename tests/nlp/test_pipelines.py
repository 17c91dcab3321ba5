import subprocess
import sys

from codage.nlp.pipelines import dictionary, language_of, pipeline


def test_nothing_heavy_is_loaded_before_it_is_needed() -> None:
    script = (
        "import sys, codage.nlp.entities, codage.nlp.known, codage.project.sharing; "
        "sys.exit(bool({'spacy', 'pandas', 'numpy'} & set(sys.modules)))"
    )

    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_a_pipeline_has_the_components_that_were_asked_for() -> None:
    assert pipeline("fr", "lemmatizer").pipe_names == ["lemmatizer"]
    assert pipeline("fr", "lemmatizer") is pipeline("fr", "lemmatizer")


def test_a_language_without_a_model_parts_words() -> None:
    assert pipeline("de").pipe_names == []
    assert [word.text for word in pipeline("de")("Guten Tag.")] == ["Guten", "Tag", "."]


def test_common_words_are_in_the_dictionary_and_names_are_not() -> None:
    words = dictionary("fr")

    assert all(word in words for word in ("racontez", "arrosage", "petit", "salles"))
    assert not any(word in words for word in ("lyon", "karim", "thévenot"))
    assert "haus" not in dictionary("de")


def test_french_is_what_a_study_is_in_unless_it_is_not() -> None:
    assert language_of(["Bonjour, vous êtes dans la commune depuis longtemps ?"]) == "fr"
    assert language_of(["Hello, and what do you do with that in the town?"]) == "en"
    assert language_of(["123"]) == "fr"
    assert language_of([]) == "fr"
