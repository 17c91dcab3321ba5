"""Rules of the codebook that need nothing but the tree: ancestry and colours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codage.domain.anchors import CodeId

# Paul Tol's "light" and "muted" qualitative schemes (2021), distinct to colour-blind eyes.
PALETTE = (
    "#77AADD",
    "#EE8866",
    "#44BB99",
    "#FFAABB",
    "#BBCC33",
    "#99DDFF",
    "#EEDD88",
    "#AA4499",
    "#DDCC77",
    "#88CCEE",
    "#CC6677",
    "#117733",
)


def ancestors_of(code: CodeId, parents: Mapping[CodeId, CodeId | None]) -> Iterator[CodeId]:
    """The parent of `code`, the parent's parent, and so on to the top."""
    parent = parents.get(code)
    while parent is not None:
        yield parent
        parent = parents.get(parent)


def colour_for(number: int) -> str:
    """The colour of the `number`-th code at the top of the tree, ``#rrggbb``."""
    return PALETTE[number % len(PALETTE)]
