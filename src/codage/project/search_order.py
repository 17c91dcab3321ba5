"""Hits put in the order of the words around them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from codage.domain.kwic import Order, sorting_key
from codage.domain.task import Advance, unwatched
from codage.project.search import Occurrence

if TYPE_CHECKING:
    from codage.project.project import Project

_READ_TOGETHER = 2000


def in_order(
    project: Project,
    hits: Sequence[Occurrence],
    order: Order,
    advance: Advance = unwatched,
) -> list[int]:
    """The places of `hits` in that order; equals stay as they are. Raises Cancelled."""
    texts: dict[int, str] = {}
    keys: list[tuple[str, ...]] = []
    for number, hit in enumerate(hits):
        if number % _READ_TOGETHER == 0:
            advance(number, len(hits))
            turns = list({one.turn_id for one in hits[number : number + _READ_TOGETHER]})
            texts = {turn: text for turn, (_, text) in project.texts_of_turns(turns).items()}
        text = texts.get(hit.turn_id, "")
        keys.append(tuple(sorting_key(order, text, hit.start, hit.end)))
    return sorted(range(len(hits)), key=lambda place: keys[place])
