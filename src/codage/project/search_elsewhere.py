"""What else of a study holds what is looked for: memos, codes, cases, names of interviews."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from codage.domain.kwic import Line, line_of
from codage.domain.locating import Locator, PatternLocator, WishLocator, own_forms
from codage.domain.message import Message
from codage.domain.searching import Manner, Search, Term, parsed
from codage.project.rows import MemoKey
from codage.project.search_words import LemmaFinder, LemmaForms

if TYPE_CHECKING:
    from codage.project.project import Project


class Elsewhere(StrEnum):
    """What, beside turns, holds text."""

    MEMO = "memo"
    CODE = "code"
    CASE = "case"
    DOCUMENT = "document"


ELSEWHERE_NAMES = {
    Elsewhere.MEMO: Message("Memos"),
    Elsewhere.CODE: Message("Codes"),
    Elsewhere.CASE: Message("Cases"),
    Elsewhere.DOCUMENT: Message("Names of interviews"),
}
"""What people call them."""


@dataclass(frozen=True, slots=True)
class FoundElsewhere:
    """Something that holds what is looked for: its ``name``, and the words around it if they are
    not in the name. ``memo`` tells a memo, ``id`` all else."""

    kind: Elsewhere
    id: int
    name: str
    line: Line | None = None
    memo: MemoKey | None = None


def find_elsewhere(project: Project, search: Search) -> list[FoundElsewhere]:
    """What holds `search` outside the transcripts. Raises as `Project.find` does.

    Its scope is not looked at; of a search by lemma, the lemmas and the words as typed count.
    """
    locator = _locator(project, search)
    if locator is None:
        return []
    found: list[FoundElsewhere] = []
    for kind, key, memo, name, texts in _texts(project):
        if locator.places(name):
            found.append(FoundElsewhere(kind, key, name, None, memo))
            continue
        for text in texts:
            if places := locator.places(text):
                found.append(FoundElsewhere(kind, key, name, line_of(text, *places[0]), memo))
                break
    return found


def _locator(project: Project, search: Search) -> Locator | None:
    case, accents = search.same_case, search.same_accents
    if search.manner is Manner.PATTERN:
        if not search.text:
            return None
        return PatternLocator(search.text, same_case=case, same_accents=accents)
    if (wish := parsed(search.text)) is None:
        return None
    if search.manner is Manner.WORDS:
        return WishLocator(wish, same_case=case, same_accents=accents)
    lemmas = LemmaForms(LemmaFinder(project.connection), search.manner, search.left_out)

    def forms(term: Term) -> list[str]:
        return [*own_forms(term), *lemmas(term)]

    return WishLocator(wish, forms=forms)


_Text = tuple[Elsewhere, int, MemoKey | None, str, tuple[str, ...]]


def _texts(project: Project) -> Iterator[_Text]:
    for memo in project.memos():
        name = memo.title or memo.body.split("\n", 1)[0]
        yield Elsewhere.MEMO, 0, memo.key, name, (memo.body,)
    for code in project.codes():
        texts = (code.definition, code.inclusion, code.exclusion, code.example)
        yield Elsewhere.CODE, code.id, None, code.name, texts
    for case in project.cases():
        yield Elsewhere.CASE, case.id, None, case.name, (case.key,)
    for document in project.documents():
        yield Elsewhere.DOCUMENT, document.id, None, document.name, ()
