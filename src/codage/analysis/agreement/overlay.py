"""The coders' stretches laid over one another: where who said what, and how much of it there is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from codage.analysis.agreement.lines import Stretches
from codage.analysis.agreement.units import Compared, Integers, Marks, Numbers, added


@dataclass(frozen=True, slots=True)
class Pieces:
    """Pieces of documents in which the coders who say a code are the same from end to end.

    ``said`` has bit n set for coder n. ``units`` is how many units a piece holds.
    """

    code: Integers
    document: Integers
    first: Integers
    last: Integers
    said: Integers
    units: Integers


@dataclass(frozen=True, slots=True)
class Tally:
    """How many units of each kind every code has in every document.

    ``units`` is code × document × kind; a kind is who read the unit (``read``, kind × coder) and
    who said the code (``said``).
    """

    units: Numbers
    read: Marks
    said: Marks

    @property
    def counts(self) -> Integers:
        """Kind × (said, did not say): the ratings of a unit of each kind."""
        yes = self.said.sum(axis=1)
        return np.column_stack([yes, self.read.sum(axis=1) - yes])

    @property
    def ratings(self) -> Numbers:
        """Kind × coder × (said, did not say): who gave a unit of each kind which of the two."""
        silent = self.read & ~self.said
        return np.stack([self.said, silent], axis=-1).astype(np.float64)


def merge_overlapping(stretches: Stretches) -> Stretches:
    """One stretch where a coder's own stretches of a code overlap; those that touch stay two."""
    return _merged(stretches, reach=0)


def merge_touching(stretches: Stretches) -> Stretches:
    """One stretch where a coder's own stretches of a code overlap or touch."""
    return _merged(stretches, reach=1)


def overlay(stretches: Stretches) -> Pieces:
    """The pieces into which all coders' stretches cut each document, for each code."""
    one = merge_touching(stretches)
    documents = int(one.document.max(initial=0)) + 1
    group = one.code * documents + one.document
    room = int(one.last.max(initial=0)) + 1
    keys = np.concatenate([group * room + one.first, group * room + one.last])
    bits = np.left_shift(1, one.coder)
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    said = np.cumsum(np.concatenate([bits, -bits])[order])[:-1]
    units = np.diff(keys)
    kept = (said > 0) & (units > 0)
    keys, said, units = keys[:-1][kept], said[kept], units[kept]
    group, first = keys // room, keys % room
    return Pieces(group // documents, group % documents, first, first + units, said, units)


def tally(pieces: Pieces, lengths: Integers, compared: Compared) -> Tally:
    """Add up pieces by kind; what no coder coded makes up the rest of each document."""
    coders = len(compared.coder_ids)
    bits = np.left_shift(1, np.arange(coders))
    readers, reader = np.unique(compared.read @ bits, return_inverse=True)
    masks, mask = np.unique(np.concatenate([[0], pieces.said]), return_inverse=True)
    key = reader[pieces.document] * len(masks) + mask[1:]
    silence = np.arange(len(readers)) * len(masks)
    kinds, kind = np.unique(np.concatenate([silence, key]), return_inverse=True)
    silent, kind = kind[: len(readers)], kind[len(readers) :]
    shape = len(compared.code_ids), len(lengths), len(kinds)
    cell = (pieces.code * shape[1] + pieces.document) * shape[2] + kind
    units = added(cell, pieces.units, int(np.prod(shape))).reshape(shape)
    rest = lengths - units.sum(axis=2)
    units[:, np.arange(shape[1]), silent[reader]] += rest
    return Tally(
        units=units,
        read=_bits(readers[kinds // len(masks)], bits),
        said=_bits(masks[kinds % len(masks)], bits),
    )


def _bits(masks: Integers, bits: Integers) -> Marks:
    return (masks[:, None] & bits) > 0


def _merged(stretches: Stretches, reach: int) -> Stretches:
    documents = int(stretches.document.max(initial=0)) + 1
    coders = int(stretches.coder.max(initial=0)) + 1
    room = int(stretches.last.max(initial=0)) + 2
    group = (stretches.code * documents + stretches.document) * coders + stretches.coder
    order = np.argsort(group * room + stretches.first, kind="stable")
    one, base = stretches.take(order), group[order] * room
    reached = np.maximum.accumulate(base + one.last)
    begins = np.ones(len(order), dtype=bool)
    begins[1:] = base[1:] + one.first[1:] >= reached[:-1] + reach
    rows = np.flatnonzero(begins)
    ends = np.append(rows[1:], len(order))[: len(rows)] - 1
    merged = one.take(rows)
    return Stretches(
        merged.code, merged.document, merged.coder, merged.first, (reached - base)[ends]
    )
