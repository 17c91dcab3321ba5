"""Searching the turns: the full-text indexes say which may hold something, a locator where.

Hits come in the order of documents and of the text, some documents at a time, so that the first
are there at once however many there are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, groupby
from operator import itemgetter
from typing import NamedTuple

from codage.domain.anchors import DocumentId, TurnId
from codage.domain.locating import (
    Locator,
    PatternLocator,
    Place,
    WishLocator,
    own_forms,
    shifted,
)
from codage.domain.searching import (
    AllOf,
    AnyOf,
    Manner,
    Near,
    Scope,
    Search,
    Term,
    Wish,
    parsed,
    terms_of,
)
from codage.project.recoding import chunks
from codage.project.rows import Hit
from codage.project.search_scope import Coverage, conditions
from codage.project.search_words import FoundLemma, LemmaFinder, LemmaForms
from codage.project.store import Store
from codage.project.tokens import token_spans, tokens

_FIRST_DOCUMENTS, _MOST_DOCUMENTS = 2, 64
_BY_LEMMA = frozenset({Manner.LEMMAS, Manner.FAMILIES})


class Occurrence(NamedTuple):
    """A place where a search found what it looks for, in code points of a turn's text."""

    document_id: DocumentId
    turn_id: TurnId
    start: int
    end: int


class SearchVerbs(Store):
    """What can be found in the interviews."""

    _extent_of_documents: tuple[int, list[_Extent]] | None = None

    def find(self, search: Search) -> Iterator[list[Occurrence]]:
        """Everything that `search` finds, in order, some documents at a time.

        Nothing to look for is found nowhere. Raises UnreadableSearch, UnusablePattern,
        TooManyForms; the first and the last before anything is given.
        """
        plan = self._plan(search)
        if plan is None:
            return iter(())
        coverage = Coverage(self.connection, search.scope) if search.scope.codes else None
        return self._look(plan, search, coverage)

    def search(self, text: str, *, document_id: DocumentId | None = None) -> list[Hit]:
        """The turns in which words are found as they are written, each with its text."""
        documents = None if document_id is None else frozenset({document_id})
        portions = self.find(Search(text, scope=Scope(documents)))
        found: list[Hit] = []
        by_turn = groupby(chain.from_iterable(portions), key=itemgetter(0, 1))
        places = {turn: [one[2:] for one in those] for (_, turn), those in by_turn}
        for turn, (document, words) in self.texts_of_turns(list(places)).items():
            found.append(Hit(document, turn, words, tuple(places[turn])))
        return found

    def texts_of_turns(self, turn_ids: Sequence[TurnId]) -> dict[TurnId, tuple[DocumentId, str]]:
        """The document and the text of each turn that is still there, in the order asked for."""
        texts: dict[TurnId, tuple[DocumentId, str]] = {}
        for chunk in chunks(turn_ids):
            marks = ", ".join("?" * len(chunk))
            rows = self.connection.exec_driver_sql(
                f"SELECT id, document_id, text FROM turn WHERE id IN ({marks})", tuple(chunk)
            )
            texts.update((TurnId(turn), (DocumentId(doc), text)) for turn, doc, text in rows)
        return {turn: texts[turn] for turn in turn_ids if turn in texts}

    def search_lemmas(self, search: Search) -> list[FoundLemma]:
        """The lemmas that a search by lemma or family takes in, those left out included.

        Words with a star stand for themselves. Raises UnreadableSearch.
        """
        if search.manner not in _BY_LEMMA or (wish := parsed(search.text)) is None:
            return []
        forms = self._lemma_forms(search)
        found: dict[str, FoundLemma] = {}
        for term in terms_of(wish):
            words = tokens(term.text)
            for word in words[:-1] if term.prefix else words:
                found.update((one.lemma, one) for one in forms.of(word))
        return list(found.values())

    def _lemma_forms(self, search: Search) -> LemmaForms:
        return LemmaForms(LemmaFinder(self.connection), search.manner, search.left_out)

    def _plan(self, search: Search) -> _Plan | None:
        case, accents = search.same_case, search.same_accents
        if search.manner is Manner.PATTERN:
            if not search.text:
                return None
            return _Plan(PatternLocator(search.text, same_case=case, same_accents=accents))
        wish = parsed(search.text)
        if wish is None:
            return None
        if search.manner in _BY_LEMMA:
            forms = self._lemma_forms(search)
            query = _as_query(wish, {term: forms(term) for term in _every_term(wish)}, True)
            return _Plan(WishLocator(wish, forms=forms), query, by_lemma=True)
        own = {term: list(own_forms(term)) for term in _every_term(wish)}
        query = _as_query(wish, own, not (case or accents))
        return _Plan(WishLocator(wish, same_case=case, same_accents=accents), query)

    def _look(
        self, plan: _Plan, search: Search, coverage: Coverage | None
    ) -> Iterator[list[Occurrence]]:
        condition, values = conditions(search.scope)
        for extents in self._portions(search):
            ids = ", ".join(str(extent.document_id) for extent in extents)
            low, high = min(one.low for one in extents), max(one.high for one in extents)
            rows = self.connection.exec_driver_sql(
                f"{plan.select} turn.document_id IN ({ids}) AND {condition} "
                "ORDER BY turn.document_id, turn.rank",
                (*plan.values(low, high), *values),
            )
            found: list[Occurrence] = []
            for document, turn, text, lemmas in rows:
                for place in plan.places(text, lemmas):
                    if coverage is None or coverage.allows(turn, place):
                        found.append(Occurrence(document, turn, *place))
            yield found

    def _portions(self, search: Search) -> Iterator[list[_Extent]]:
        wanted = search.scope.documents
        extents = [one for one in self._extents() if wanted is None or one.document_id in wanted]
        size, at = _FIRST_DOCUMENTS, 0
        while at < len(extents):
            yield extents[at : at + size]
            at, size = at + size, min(size * 2, _MOST_DOCUMENTS)

    def _extents(self) -> list[_Extent]:
        """The documents with the lowest and highest ids of their turns, asked once a revision."""
        if self._extent_of_documents is None or self._extent_of_documents[0] != self.revision:
            rows = self.connection.exec_driver_sql(
                "SELECT document_id, min(id), max(id) FROM turn GROUP BY document_id"
            )
            self._extent_of_documents = self.revision, [_Extent(*row) for row in rows]
        return self._extent_of_documents[1]


class _Extent(NamedTuple):
    document_id: DocumentId
    low: int
    high: int


class _Plan:
    """How to look: which turns may hold it, and the locator that tells."""

    def __init__(self, locator: Locator, query: str = "", *, by_lemma: bool = False) -> None:
        self._locator = locator
        self._query = query
        index = "turn_lemma" if by_lemma else "turn_text"
        lemmas = "turn_lemma.lemmas" if by_lemma else "NULL"
        self.select = f"SELECT turn.document_id, turn.id, turn.text, {lemmas} FROM "
        if query:
            self.select += (
                f"{index} CROSS JOIN turn ON turn.id = {index}.rowid "
                f"WHERE {index} MATCH ? AND {index}.rowid BETWEEN ? AND ? AND "
            )
        else:
            self.select += "turn WHERE turn.id BETWEEN ? AND ? AND "

    def values(self, low: int, high: int) -> tuple[object, ...]:
        """The values for the places in ``select``."""
        return (self._query, low, high) if self._query else (low, high)

    def places(self, text: str, lemmas: str | None) -> list[Place]:
        """Where a turn holds what is wanted."""
        if lemmas is None:
            return self._locator.places(text)
        places = self._locator.places(lemmas)
        return shifted(places, token_spans(text), lemmas) if places else []


def _every_term(wish: Wish) -> Iterator[Term]:
    yield from terms_of(wish)
    if isinstance(wish, AllOf):
        for part in wish.excluded:
            yield from _every_term(part)
        for part in wish.parts:
            yield from _every_term(part)
    elif isinstance(wish, AnyOf):
        for part in wish.parts:
            yield from _every_term(part)


def _as_query(wish: Wish, forms: dict[Term, list[str]], excluding: bool) -> str:
    """The FTS5 query for the turns that may hold `wish`: all that do, and perhaps some more."""
    if isinstance(wish, Term):
        star = " *" if wish.prefix else ""
        phrases = [f'"{form}"{star}' for form in forms[wish]] or ['""']
        return phrases[0] if len(phrases) == 1 else f"({' OR '.join(phrases)})"
    if isinstance(wish, Near):
        sides = (wish.first, wish.second)
        return f"({' AND '.join(_as_query(side, forms, excluding) for side in sides)})"
    if isinstance(wish, AnyOf):
        return f"({' OR '.join(_as_query(part, forms, excluding) for part in wish.parts)})"
    wanted = " AND ".join(_as_query(part, forms, excluding) for part in wish.parts)
    # Where case or accents count, a turn may hold what is excluded in another case.
    for part in wish.excluded if excluding else ():
        wanted = f"({wanted}) NOT {_as_query(part, forms, excluding)}"
    return f"({wanted})"
