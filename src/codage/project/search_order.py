"""Hits put in the order of the words around them."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import merge
from typing import TYPE_CHECKING

from codage.domain.kwic import Order, sorting_key
from codage.domain.task import Advance, unwatched
from codage.project.search import Occurrence

if TYPE_CHECKING:
    from codage.project.project import Project

_READ_TOGETHER = 2000
_RUN = 5000
_PARTED = "\0"


def in_order(
    project: Project,
    hits: Sequence[Occurrence],
    order: Order,
    advance: Advance = unwatched,
) -> list[int]:
    """The places of `hits` in that order; equals stay as they are. Raises Cancelled."""
    texts: dict[int, str] = {}
    keys: list[str] = []
    for number, hit in enumerate(hits):
        if number % _READ_TOGETHER == 0:
            advance(number, len(hits))
            turns = list({one.turn_id for one in hits[number : number + _READ_TOGETHER]})
            texts = {turn: text for turn, (_, text) in project.texts_of_turns(turns).items()}
        text = texts.get(hit.turn_id, "")
        keys.append(_PARTED.join(sorting_key(order, text, hit.start, hit.end)))
    # Run by run: one long sort would keep every other thread waiting.
    runs = [
        sorted(range(low, min(low + _RUN, len(hits))), key=keys.__getitem__)
        for low in range(0, len(hits), _RUN)
    ]
    return list(merge(*runs, key=keys.__getitem__))
