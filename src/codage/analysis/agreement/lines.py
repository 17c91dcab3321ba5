"""Documents as lines of units, and codings as stretches on them.

Turns, words and characters are all whole numbers along a document, so that one arithmetic of
intervals serves them all and no text is ever laid out character by character.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from codage.analysis.agreement.choices import Unit
from codage.analysis.agreement.units import Compared, Integers, row_numbers
from codage.analysis.chosen import chosen_codings, counted_under
from codage.analysis.selection import Selection, Spoken
from codage.domain.transcript import Role
from codage.project.frames import Frames


@dataclass(frozen=True, slots=True)
class Stretches:
    """Codings by the row numbers of their code, document and coder, from first to before last."""

    code: Integers
    document: Integers
    coder: Integers
    first: Integers
    last: Integers

    def take(self, rows: Integers) -> Stretches:
        """These rows alone."""
        return Stretches(
            self.code[rows],
            self.document[rows],
            self.coder[rows],
            self.first[rows],
            self.last[rows],
        )


def compared_codings(frames: Frames, selection: Selection, compared: Compared) -> pd.DataFrame:
    """The chosen codings of the coders and documents compared, with ``document`` and ``coder``
    as row numbers."""
    codings = chosen_codings(frames, selection)
    codings["document"] = row_numbers(compared.document_ids, codings["document_id"])
    codings["coder"] = row_numbers(compared.coder_ids, codings["coder_id"])
    return codings[(codings["document"] >= 0) & (codings["coder"] >= 0)].reset_index(drop=True)


def under_codes(
    frames: Frames, selection: Selection, compared: Compared, codings: pd.DataFrame
) -> tuple[Integers, Integers]:
    """Each coding under each code that it counts for: rows of codings, row numbers of codes."""
    under = counted_under(frames, selection)
    rows = pd.DataFrame({"row": np.arange(len(codings)), "code_id": codings["code_id"].to_numpy()})
    pairs = rows.merge(under, on="code_id")
    code = row_numbers(compared.code_ids, pairs["row_code_id"])
    return pairs["row"].to_numpy(), code


def on_lines(
    frames: Frames, selection: Selection, compared: Compared, unit: Unit
) -> tuple[Stretches, Integers]:
    """Every coding under every code that it counts for, and the length of each document."""
    codings = compared_codings(frames, selection, compared)
    if unit is Unit.WORD:
        first, last, lengths = _words(frames, selection, compared, codings)
    else:
        turns = Turns.of(frames, selection, compared)
        place = turns.turns_between if unit is Unit.TURN else turns.characters_between
        document = codings["document"].to_numpy()
        first, last = place(document, codings["start"].to_numpy(), codings["end"].to_numpy())
        lengths = turns.counted if unit is Unit.TURN else turns.characters
    return _stretches(frames, selection, compared, codings, first, last), lengths


def in_text(frames: Frames, selection: Selection, compared: Compared) -> Stretches:
    """Every coding under every code that it counts for, by its positions in the whole text."""
    codings = compared_codings(frames, selection, compared)
    start, end = codings["start"].to_numpy(), codings["end"].to_numpy()
    return _stretches(frames, selection, compared, codings, start, end)


def _stretches(
    frames: Frames,
    selection: Selection,
    compared: Compared,
    codings: pd.DataFrame,
    first: Integers,
    last: Integers,
) -> Stretches:
    rows, code = under_codes(frames, selection, compared, codings)
    long = last[rows] > first[rows]
    rows, code = rows[long], code[long]
    document, coder = codings["document"].to_numpy()[rows], codings["coder"].to_numpy()[rows]
    return Stretches(code, document, coder, first[rows], last[rows])


def _words(
    frames: Frames, selection: Selection, compared: Compared, codings: pd.DataFrame
) -> tuple[Integers, Integers, Integers]:
    whose = "respondent_" if selection.spoken is Spoken.RESPONDENTS else ""
    documents = frames.documents.set_index("document_id")
    lengths = documents.loc[compared.document_ids, f"{whose}words"].to_numpy()
    first, last = codings[f"first_{whose}word"], codings[f"last_{whose}word"]
    return first.to_numpy(), last.to_numpy(), lengths


class Turns:
    """Where the turns of the documents compared lie, and which of them count.

    The line of characters is what was said, joined: the breaks between turns have no length on
    it, nor have interviewers' turns where respondents' speech alone counts. Turns without text
    do not count.
    """

    def __init__(self, document: Integers, start: Integers, length: Integers, counts: Integers):
        self._document, self._start, self._length, self._counts = document, start, length, counts
        self._room = int((start + length).max(initial=0)) + 2
        self._keys = document * self._room + start
        self._before = _running(counts)
        self._spoken = length * counts
        self._characters_before = _running(self._spoken)
        self._first_row = np.searchsorted(document, np.arange(int(document.max(initial=-1)) + 2))

    @classmethod
    def of(cls, frames: Frames, selection: Selection, compared: Compared) -> Turns:
        """The turns of these documents."""
        turns = frames.turns
        document = row_numbers(compared.document_ids, turns["document_id"])
        turns, document = turns[document >= 0], document[document >= 0]
        length = turns["length"].to_numpy()
        counts = length > 0
        if selection.spoken is Spoken.RESPONDENTS:
            counts &= (turns["role"] != Role.INTERVIEWER.value).to_numpy()
        return cls(document, turns["start"].to_numpy(), length, counts.astype(np.int64))

    @property
    def counted(self) -> Integers:
        """The number of turns that count, by document."""
        return np.diff(self._before[self._first_row])

    @property
    def characters(self) -> Integers:
        """The number of characters that count, by document."""
        return np.diff(self._characters_before[self._first_row])

    def turns_between(
        self, document: Integers, start: Integers, end: Integers
    ) -> tuple[Integers, Integers]:
        """The turns of which some character lies between two positions."""
        row, last_row = self._row(document, start), self._row(document, end - 1)
        row = row + (start - self._start[row] >= self._length[row])
        base = self._before[self._first_row[document]]
        return self._before[row] - base, self._before[last_row + 1] - base

    def characters_between(
        self, document: Integers, start: Integers, end: Integers
    ) -> tuple[Integers, Integers]:
        """The characters that count between two positions."""
        return self._character(document, start), self._character(document, end)

    def positions(
        self, document: Integers, first: Integers, last: Integers
    ) -> tuple[Integers, Integers]:
        """Where the turns from first to before last begin and end in their document."""
        counting = np.flatnonzero(self._counts)
        base = self._before[self._first_row[document]]
        row, last_row = counting[base + first], counting[base + last - 1]
        return self._start[row], self._start[last_row] + self._length[last_row]

    def _character(self, document: Integers, position: Integers) -> Integers:
        row = self._row(document, position)
        within = np.minimum(position - self._start[row], self._spoken[row])
        base = self._characters_before[self._first_row[document]]
        counted: Integers = self._characters_before[row] + within - base
        return counted

    def _row(self, document: Integers, position: Integers) -> Integers:
        return np.searchsorted(self._keys, document * self._room + position, side="right") - 1


def _running(counts: Integers) -> Integers:
    return np.concatenate(([0], np.cumsum(counts, dtype=np.int64)))
