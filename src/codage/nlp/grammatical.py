"""Words that hold sentences together and say nothing of what is spoken of, by their lemmas."""

from __future__ import annotations

from functools import cache

_SPOKEN = {
    "fr": (
        "ah alors avoir aller ben bah beaucoup bien bon cela ceci dire donc eh enfin être euh "
        "faire falloir hein hm mm mmh non oh ouais oui ok okay ouah peu peut-être pouvoir devoir "
        "quand quoi rien si tout très trop vouloir voilà vraiment y vrai jamais toujours "
        "chose truc genre mettre venir voir savoir prendre monsieur madame"
    ),
    "en": "ah eh erm hm mm mhm oh ok okay uh um well yeah yes no know like mean thing go get say",
}
_NUMERALS = {
    "fr": (
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
        "seize vingt trente quarante cinquante soixante cent mille million milliard demi"
    ),
    "en": "zero one two three four five six seven eight nine ten hundred thousand million",
}


@cache
def grammatical_words(language: str) -> frozenset[str]:
    """spaCy's stop words of the language (fr or en), what fills speech, and numerals in words."""
    from importlib import import_module

    listed = import_module(f"spacy.lang.{language}.stop_words").STOP_WORDS
    own = f"{_SPOKEN.get(language, '')} {_NUMERALS.get(language, '')}".split()
    return frozenset(listed) | frozenset(own)


def is_content(lemma: str, language: str) -> bool:
    """Whether a lemma says what is spoken of: no grammatical word, no number, no single letter."""
    if len(lemma) < 2 or not any(letter.isalpha() for letter in lemma):
        return False
    return lemma.casefold() not in grammatical_words(language)
