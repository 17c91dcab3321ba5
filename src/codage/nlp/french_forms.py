"""What a French word is a form of: tables that come with the language's model, and rules.

The tables miss the present of regular verbs and all new words; rules give those to a verb,
a noun or an adjective that the tables know, or to one made as new verbs are (-iser, -ifier).
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from functools import cache, lru_cache

from codage.nlp.pipelines import FormTables

_ENDINGS = """
e es ons ez ent ais ait ions iez aient ai as a âmes âtes èrent erai eras era erons erez eront erais
erait erions eriez eraient asse asses ât assions assiez assent ant é ée és ées
"""
# The longest first: "-erait" before "-ait".
_OF_VERBS = sorted(_ENDINGS.split(), key=len, reverse=True)
_PREFIXES = """
télé ré re r co pré dé dés auto sur sous inter hyper contre entre mé im in en em micro multi géo
cyber pseud éco
"""
_PREFIX = re.compile(rf"(?:{'|'.join(sorted(_PREFIXES.split(), key=len, reverse=True))})-?")
_NEW_VERB = re.compile(r"\w{3,}(?:iser|ifier)")
_PARTICIPLE = re.compile(r"\w{2,}(?:é|ée|és|ées)")
_CLEARLY_VERBAL = re.compile(r"(?:er|ir|ons|ez|ent|ai[st]|aient|[éi]e?s?|ant|ra|ras|ront)$")
_KEPT_S = re.compile(r"(?:[aiuoys]s|[^e]ès)$")

_ELIDED = {
    "l": "le", "d": "de", "qu": "que", "j": "je", "n": "ne", "s": "se", "m": "me", "t": "te",
    "c": "ce", "jusqu": "jusque", "lorsqu": "lorsque", "puisqu": "puisque", "quoiqu": "quoique",
    "quelqu": "quelque", "presqu": "presque",
}  # fmt: skip
_CLOSED = {
    "le": "le", "la": "le", "les": "le", "un": "un", "une": "un", "des": "un", "du": "de",
    "de": "de", "au": "à", "aux": "à", "à": "à", "et": "et", "ou": "ou", "où": "où", "mais": "mais",
    "donc": "donc", "or": "or", "ni": "ni", "car": "car", "que": "que", "qui": "qui",
    "quoi": "quoi", "dont": "dont", "ce": "ce", "cet": "ce", "cette": "ce", "ces": "ce",
    "aujourd": "aujourd", "hui": "hui", "entre": "entre", "suis": "être", "faites": "faire",
    "celui": "celui", "celle": "celui", "ceux": "celui", "celles": "celui",
    "ça": "cela", "cela": "cela", "ceci": "ceci", "il": "il", "ils": "il", "elle": "elle",
    "elles": "elle", "je": "je", "tu": "tu", "on": "on", "nous": "nous", "vous": "vous",
    "se": "se", "me": "me", "te": "te", "lui": "lui", "leur": "leur", "leurs": "leur",
    "eux": "eux", "moi": "moi", "toi": "toi", "soi": "soi", "mon": "mon", "ma": "mon",
    "mes": "mon", "ton": "ton", "ta": "ton", "tes": "ton", "son": "son", "sa": "son",
    "ses": "son", "notre": "notre", "nos": "notre", "votre": "votre", "vos": "votre",
    "en": "en", "y": "y", "ne": "ne", "pas": "pas", "plus": "plus", "moins": "moins",
    "dans": "dans", "sur": "sur", "sous": "sous", "pour": "pour", "par": "par", "avec": "avec",
    "sans": "sans", "chez": "chez", "vers": "vers", "si": "si", "comme": "comme",
    "quand": "quand", "même": "même", "mêmes": "même", "tout": "tout", "tous": "tout",
    "toute": "tout", "toutes": "tout", "très": "très", "trop": "trop", "bien": "bien",
    "mal": "mal", "là": "là", "ici": "ici", "oui": "oui", "non": "non", "ben": "ben",
    "euh": "euh", "hein": "hein", "voilà": "voilà", "alors": "alors", "après": "après",
    "avant": "avant", "puis": "puis", "encore": "encore", "déjà": "déjà", "jamais": "jamais",
    "toujours": "toujours", "mieux": "mieux", "quel": "quel", "quelle": "quel",
    "quels": "quel", "quelles": "quel", "lequel": "lequel", "laquelle": "lequel",
    "lesquels": "lequel", "lesquelles": "lequel", "autre": "autre", "autres": "autre",
    "point": "point", "points": "point",
    "deux": "deux", "trois": "trois", "six": "six", "dix": "dix", "mille": "mille",
    "temps": "temps", "fois": "fois", "mois": "mois", "madame": "madame", "mme": "madame",
    "monsieur": "monsieur", "dessus": "dessus", "dessous": "dessous", "dehors": "dehors",
}  # fmt: skip
_TAKEN_FOR_NOUNS = frozenset({"son", "plus", "bien", "mal", "car", "or", "avant", "ton", "si"})
_SAME = {"oeil": "œil", "oeuvre": "œuvre", "bel": "beau", "nouvel": "nouveau", "vieil": "vieux"}


class FrenchForms:
    """Gives words their lemmas."""

    def __init__(self, tables: FormTables) -> None:
        self._lookup = tables.lookup
        self._nouns: Container[str] = frozenset(tables.index("noun"))
        self._adjectives: Container[str] = frozenset(tables.index("adj"))
        self._adverbs: Container[str] = frozenset(tables.index("adv"))
        self._noun_forms = tables.exceptions("noun")
        self._adjective_forms = tables.exceptions("adj")
        self._verb_forms = tables.exceptions("verb")
        self._infinitives = frozenset(tables.index("verb")) | {
            lemma for lemmas in self._verb_forms.values() for lemma in lemmas
        }
        self._remembered = lru_cache(maxsize=100_000)(self._lemma)

    def elided(self, word: str) -> str:
        """What `word` stands for before an apostrophe."""
        return _ELIDED.get(word, word)

    def lemma(self, word: str, part: str = "") -> str:
        """The lemma of a word in lower case; `part` is its part of speech, as UPOS."""
        return self._remembered(word, part)

    def verb(self, word: str) -> str | None:
        """The infinitive that `word` is a form of, as far as one is known."""
        if word in self._infinitives:
            return word
        if known := self._verb_forms.get(word):
            return known[0]
        return next((one for one in _infinitives_of(word) if one in self._infinitives), None)

    def clear_verb(self, word: str) -> str | None:
        """As `verb`, but only for irregular forms and endings that are a verb's and no noun's."""
        known = word in self._verb_forms or _CLEARLY_VERBAL.search(word)
        return self.verb(word) if known else None

    def noun(self, word: str) -> str | None:
        """The singular of a noun that is known."""
        if known := self._noun_forms.get(word):
            return known[0]
        return next((one for one in _singulars_of(word) if one in self._nouns), None)

    def adjective(self, word: str) -> str | None:
        """The masculine singular of an adjective that is known; of a participle, its verb."""
        if _PARTICIPLE.fullmatch(word) and (verb := self.verb(word)):
            return verb
        if word in self._adjectives:
            return word
        if known := self._adjective_forms.get(word):
            return known[0]
        return next((one for one in _masculines_of(word) if one in self._adjectives), None)

    def _lemma(self, word: str, part: str) -> str:
        found = self._found(word, part)
        found = _SAME.get(found, found)
        return found if found.isalnum() else word

    def _found(self, word: str, part: str) -> str:
        if word in _CLOSED and not (part == "NOUN" and word in _TAKEN_FOR_NOUNS):
            return _CLOSED[word]
        if word in self._adverbs and part not in _INFLECTED:
            return word
        verb = self.verb if part in _VERBS else self.clear_verb
        looks = {"verb": verb, "noun": self.noun, "adj": self.adjective}
        for kind in _ORDERS.get(part, _NOUN_FIRST):
            if known := looks[kind](word):
                return known
        if part == "PROPN":
            return word
        if new := next(self._new_verbs(word, part in _VERBS), None):
            return new
        if part in _VERBS and (listed := self._lookup(word)):
            return listed[0]
        return _without_s(word)

    def _new_verbs(self, word: str, is_verb: bool) -> Iterator[str]:
        """Verbs that no table knows but that are made as new ones are."""
        for infinitive in _infinitives_of(word):
            if _NEW_VERB.fullmatch(infinitive):
                yield infinitive
        prefix = _PREFIX.match(word)
        if prefix and len(word) - prefix.end() > 3:
            rest = word[prefix.end() :]
            if verb := self.verb(rest) if is_verb else self.clear_verb(rest):
                yield prefix[0] + verb


_VERBS = frozenset({"VERB", "AUX"})
_INFLECTED = _VERBS | {"NOUN", "ADJ"}
_VERB_FIRST, _NOUN_FIRST = ("verb", "noun", "adj"), ("noun", "adj", "verb")
_ORDERS = {
    "VERB": _VERB_FIRST,
    "AUX": _VERB_FIRST,
    "ADJ": ("adj", "noun", "verb"),
    "NOUN": _NOUN_FIRST,
    "PROPN": ("noun", "verb"),
}


@cache
def french_forms() -> FrenchForms:
    """The forms of French, made once."""
    return FrenchForms(FormTables("fr"))


def _infinitives_of(word: str) -> Iterator[str]:
    """Verbs in -er that `word` may be a form of, likeliest first."""
    if word.endswith("er") and len(word) > 4:
        yield word
    for ending in _OF_VERBS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < 2:
            continue
        yield f"{stem}er"
        if stem.endswith("ge"):
            yield f"{stem[:-1]}er"
        if stem.endswith("ç"):
            yield f"{stem[:-1]}cer"
        if (grave := stem.rfind("è")) >= len(stem) - 3 and grave > 0:
            yield f"{stem[:grave]}e{stem[grave + 1 :]}er"
            yield f"{stem[:grave]}é{stem[grave + 1 :]}er"
        if stem.endswith("i"):
            yield f"{stem[:-1]}yer"
        if stem[-2:] in ("ll", "tt"):
            yield f"{stem[:-1]}er"


def _singulars_of(word: str) -> Iterator[str]:
    yield word
    if word.endswith("s"):
        yield word[:-1]
    elif word.endswith("aux"):
        yield from (f"{word[:-3]}al", f"{word[:-3]}ail", word[:-1])
    elif word.endswith("x"):
        yield word[:-1]


_MASCULINES = (
    ("euse", "eux"), ("euse", "eur"), ("trice", "teur"), ("elle", "el"), ("enne", "en"),
    ("onne", "on"), ("ette", "et"), ("ève", "ef"), ("ive", "if"), ("ère", "er"), ("ète", "et"),
    ("gue", "g"), ("que", "c"), ("che", "c"), ("ë", ""), ("e", ""),
)  # fmt: skip


def _masculines_of(word: str) -> Iterator[str]:
    singular = word.removesuffix("s")
    yield singular
    if word.endswith("aux"):
        yield f"{word[:-3]}al"
    for feminine, masculine in _MASCULINES:
        if singular.endswith(feminine):
            yield singular.removesuffix(feminine) + masculine


def _without_s(word: str) -> str:
    """A word that nothing is known of, without the mark of its plural."""
    if len(word) < 5 or not word.isalpha() or _KEPT_S.search(word):
        return word
    return word[:-1] if word.endswith(("s", "eaux")) else word
