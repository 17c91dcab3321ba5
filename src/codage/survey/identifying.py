"""Which column identifies a case, and which one names it for people."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import dropwhile
from typing import Protocol

from codage.domain.survey import ValueLabel, VariableType
from codage.survey.words import plain, tokens

_KEY_WORDS = frozenset(
    {
        *("id", "identifiant", "ident", "cle", "key", "code", "numero", "num", "uuid", "ref"),
        *("reference", "responseid", "respondent", "token", "jeton", "siren", "siret", "insee"),
    }
)
_KEY_EXACT = frozenset({"id", "identifiant", "cle", "key", "uuid", "responseid"})
_KEY_LIKE = re.compile(r"[^\W_]{0,12}[-_. ]?[0-9]{1,14}[A-Za-z]?")
_ADDRESSED = frozenset(
    {
        *("votre", "your", "quel", "quelle", "est", "le", "la", "l", "de", "du", "d", "cher"),
        *("what", "is", "the", "please", "enter", "give", "indiquez", "precisez", "saisissez"),
    }
)
_LONGEST_KEY = 60
_NAMED = 3  # more than being written like a key
_NAME_WORDS = frozenset(
    {
        *("nom", "name", "collectivite", "territoire", "commune", "organisme", "structure"),
        *("syndicat", "intitule", "etablissement", "organisation", "entreprise", "denomination"),
        *("raison", "libelle"),
    }
)


class _Column(Protocol):
    @property
    def header(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def type(self) -> VariableType: ...
    @property
    def labels(self) -> tuple[ValueLabel, ...]: ...
    @property
    def personal(self) -> bool: ...
    @property
    def included(self) -> bool: ...


def key_column(
    columns: Sequence[_Column],
    counts: Sequence[Counter[str]],
    rows: int,
    fallback: int | None = None,
) -> int | None:
    """The column that best identifies a row: full, no value twice, named and written like a key.

    `fallback` is one that a tool tells its rows apart by, and better than one that is neither
    named nor written like a key. Where no full column is named like one, a column that is gets
    chosen though a few cells are empty or doubles, so that they are told.
    `counts` are the values of each column and how often each is met, `rows` the rows.
    """
    scores = {
        index: score
        for index, (column, values) in enumerate(zip(columns, counts, strict=True))
        if len(values) == rows == values.total()
        and (score := _likeness(column, values) if index != fallback else 1) is not None
    }
    best = max(scores, key=lambda index: (scores[index], -index), default=None)
    if best is not None and scores[best] >= _NAMED:
        return best
    return next((i for i in range(len(columns)) if _meant(columns[i], counts[i], rows)), best)


def _meant(column: _Column, values: Counter[str], rows: int) -> bool:
    """Whether a column is called a key and nearly is one: its gaps and doubles are to be told."""
    words = set(tokens(column.header))
    usable = column.included and not column.personal
    return usable and bool(words) and words <= _KEY_EXACT and len(values) * 2 > rows


def name_column(
    columns: Sequence[_Column], counts: Sequence[Counter[str]], key: int | None
) -> int | None:
    """The column that holds the readable names of cases; the key where there is none."""
    for index, (column, values) in enumerate(zip(columns, counts, strict=True)):
        named = any(map(_names_a_case, (column.header, column.label, column.name)))
        telling = len(values) * 2 > values.total() > 0
        wordy = column.type in (VariableType.TEXT, VariableType.NOMINAL) and not column.labels
        if named and telling and wordy and column.included and index != key:
            return index
    return key


def _names_a_case(heading: str) -> bool:
    """Whether a heading says « name of… », bare or as a question asks for it."""
    words = list(dropwhile(_ADDRESSED.__contains__, tokens(heading)))
    return bool(words) and len(words) <= 5 and words[0] in _NAME_WORDS


def _likeness(column: _Column, values: Counter[str]) -> int | None:
    """How much a full column without doubles looks like a key; None where it cannot be one."""
    if column.personal or not column.included or not values:
        return None
    if max(map(len, values)) > _LONGEST_KEY or any("\n" in value for value in values):
        return None
    words = set(tokens(column.header))
    exact = (words and words <= _KEY_EXACT) or plain(column.name) in _KEY_EXACT
    named = 4 if exact else 2 if words & _KEY_WORDS else 0
    alike = 2 if all(_KEY_LIKE.fullmatch(value) for value in values) else 0
    amount = column.type in (VariableType.INTEGER, VariableType.DECIMAL, VariableType.DATE)
    counting = amount and set(values) == {str(number) for number in range(1, len(values) + 1)}
    if not named and ((amount and not counting) or len(words) > 4):
        return None
    return named + alike
