"""Which lemmas of the study stand for a word that is looked for, alone or with their family."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice, product

from sqlalchemy import Connection

from codage.domain.locating import folded_alike
from codage.domain.message import CodageError
from codage.domain.searching import Manner, Term
from codage.project.tokens import token_spans, tokens
from codage.project.word_families import beginning, family_stem

_LOOKED_AT = 80
_WORTH_SHARE = 0.05
_MANY = 400
_VOCABULARY = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.lemma_word "
    "USING fts5vocab('main', 'turn_lemma', 'row')"
)
_SAID = (
    "SELECT turn.text, turn_lemma.lemmas FROM turn_text "
    "JOIN turn ON turn.id = turn_text.rowid JOIN turn_lemma ON turn_lemma.rowid = turn.id "
    "WHERE turn_text MATCH ? LIMIT ?"
)
_ONE_LINE = "SELECT lemmas FROM turn_lemma WHERE turn_lemma MATCH ? LIMIT 1"


class TooManyForms(CodageError):  # noqa: N818
    """The words of a phrase have too many forms together."""


@dataclass(frozen=True, slots=True)
class FoundLemma:
    """A lemma of the study that a search takes in, and how often it stands in the interviews."""

    lemma: str
    count: int


class LemmaFinder:
    """Looks words up in the index of lemmas."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._connection.exec_driver_sql(_VOCABULARY)

    def lemmas(self, word: str) -> list[FoundLemma]:
        """The lemmas of a word in the study, whichever of its forms that is; most frequent first.

        A form that nobody says has those with its stem.
        """
        folded = folded_alike(word)
        found: Counter[str] = Counter()
        for text, lemmas in self._connection.exec_driver_sql(_SAID, (f'"{word}"', _LOOKED_AT)):
            line = lemmas.split(" ")
            for number, (start, end) in enumerate(token_spans(text)):
                if number < len(line) and folded_alike(text[start:end]) == folded:
                    found[folded_alike(line[number])] += 1
        enough = _WORTH_SHARE * sum(found.values())
        likely = [lemma for lemma, count in found.items() if count >= enough]
        known = self._named({folded, *likely})
        return known or self.family(word)

    def family(self, word: str) -> list[FoundLemma]:
        """The lemmas of the study with the stem of a lemma; most frequent first."""
        begun, stem = beginning(word), family_stem(word)
        rows = self._connection.exec_driver_sql(
            "SELECT term FROM temp.lemma_word WHERE term >= ? AND term < ?",
            (begun, begun + "\U0010ffff"),
        )
        alike = self._named(term for (term,) in rows)
        return [one for one in alike if family_stem(one.lemma) == stem]

    def _named(self, terms: Iterable[str]) -> list[FoundLemma]:
        """Terms of the index with their accents, as far as they are in it."""
        found: list[FoundLemma] = []
        for term in terms:
            count = self._connection.exec_driver_sql(
                "SELECT cnt FROM temp.lemma_word WHERE term = ?", (term,)
            ).scalar()
            line = self._connection.exec_driver_sql(_ONE_LINE, (f'"{term}"',)).scalar()
            if count and line:
                lemma = next((one for one in line.split(" ") if folded_alike(one) == term), term)
                found.append(FoundLemma(lemma, int(count)))
        return sorted(found, key=lambda one: (-one.count, one.lemma))


class LemmaForms:
    """The lemmas to look for in place of the terms of a search."""

    def __init__(self, finder: LemmaFinder, manner: Manner, left_out: Iterable[str]) -> None:
        self._finder = finder
        self._manner = manner
        self._left_out = frozenset(map(folded_alike, left_out))
        self._known: dict[str, list[FoundLemma]] = {}

    def __call__(self, term: Term) -> list[str]:
        """Each way in which the lemmas of a term can follow each other. Raises TooManyForms."""
        words = tokens(term.text)
        choices = [
            [word]
            if term.prefix and number == len(words) - 1
            else [one.lemma for one in self.of(word) if self._is_wanted(one)]
            for number, word in enumerate(words)
        ]
        ways = [" ".join(way) for way in islice(product(*choices), _MANY + 1)]
        if len(ways) > _MANY:
            raise TooManyForms(
                "The words of “{phrase}” have too many forms to be looked for together. "
                "Search for fewer words at once, or for words as written.",
                phrase=term.text,
            )
        return ways

    def of(self, word: str) -> list[FoundLemma]:
        """The lemmas that stand for one word, those left out included."""
        key = folded_alike(word)
        if key not in self._known:
            lemmas = self._finder.lemmas(word)
            if self._manner is Manner.FAMILIES:
                family = [one for base in lemmas for one in self._finder.family(base.lemma)]
                lemmas = list({one.lemma: one for one in [*lemmas, *family]}.values())
            self._known[key] = lemmas
        return self._known[key]

    def _is_wanted(self, one: FoundLemma) -> bool:
        return folded_alike(one.lemma) not in self._left_out
