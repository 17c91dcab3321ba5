"""Language models, loaded when first needed and kept; never at start-up."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from typing import Any

DEFAULT_LANGUAGE = "fr"

_MODELS = {"fr": "fr_core_news_sm"}
_FRENCH = "le la les un une des de du et est que qui dans pour pas sur avec je vous nous il on ça"
_ENGLISH = "the a an of and is are that which in for not on with i you we he it this was to they"
_COMMON = {
    "fr": frozenset(_FRENCH.split()),
    "en": frozenset(_ENGLISH.split()),
}
_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+")


def language_of(texts: Iterable[str]) -> str:
    """`fr` or `en`, whichever has more of its commonest words; French when neither has."""
    sample = ""
    for text in texts:
        sample += f" {text}"
        if len(sample) > _SAMPLE:
            break
    words = _WORD.findall(sample.casefold())
    counts = {
        language: sum(word in common for word in words) for language, common in _COMMON.items()
    }
    return max(counts, key=lambda language: (counts[language], language == DEFAULT_LANGUAGE))


@cache
def pipeline(language: str, *components: str) -> Any:
    """The language's model with those of its components alone, such as ``tok2vec``, ``ner``.

    A language without a model gets a pipeline that only parts words.
    """
    import spacy
    from spacy.util import get_package_path, load_meta

    model = _model(language)
    if model is None:
        return spacy.blank(language)
    offered = load_meta(get_package_path(model) / "meta.json")["components"]
    return spacy.load(model, exclude=[name for name in offered if name not in components])


class FormTables:
    """What the language's model knows of the forms of words, read from its file as it is.

    To load the model's lemmatizer for them takes seconds.
    """

    def __init__(self, language: str) -> None:
        import srsly
        from spacy.strings import get_string_id
        from spacy.util import get_package_path

        model = _model(language)
        assert model is not None
        (path,) = get_package_path(model).glob("*/lemmatizer/lookups/lookups.bin")
        self._tables: dict[str, dict[int, Any]] = srsly.read_msgpack(path)
        self._id: Callable[[str], int] = get_string_id

    def lookup(self, word: str) -> Sequence[str]:
        """The lemmas of a form, whatever its part of speech."""
        found: Sequence[str] = self._tables["lemma_lookup"].get(self._id(word), ())
        return found

    def index(self, kind: str) -> Sequence[str]:
        """The lemmas of a part of speech (noun, verb, adj, adv) that have regular forms."""
        found: Sequence[str] = self._tables["lemma_index"][self._id(kind)]
        return found

    def exceptions(self, kind: str) -> Mapping[str, Sequence[str]]:
        """The lemmas of each irregular form of a part of speech."""
        found: Mapping[str, Sequence[str]] = self._tables["lemma_exc"][self._id(kind)]
        return found


class Dictionary:
    """The common words of a language, in lower case; no proper names."""

    def __init__(self, language: str) -> None:
        self._inflected: Container[str] = ()
        self._lemmas: frozenset[str] = frozenset()
        if _model(language):
            lookups = pipeline(language, "lemmatizer").get_pipe("lemmatizer").lookups
            index = lookups.get_table("lemma_index")
            self._inflected = lookups.get_table("lemma_lookup")
            lemmas = (word for kind in _CLASSES for word in index.get(kind, ()))
            self._lemmas = frozenset(lemmas) | pipeline(language, "lemmatizer").Defaults.stop_words

    def __contains__(self, word: str) -> bool:
        return word in self._lemmas or word in self._inflected


@cache
def dictionary(language: str) -> Dictionary:
    """The dictionary that comes with the language's model; an empty one without a model."""
    return Dictionary(language)


_CLASSES = ("noun", "verb", "adj", "adv")


def _model(language: str) -> str | None:
    model = _MODELS.get(language)
    return model if model and find_spec(model) else None
