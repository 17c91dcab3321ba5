"""Where codes would go when they are moved up, down, in or out of the tree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from codage.domain.anchors import CodeId
from codage.domain.codebook import ancestors_of
from codage.project.rows import CodeRow

Codes = Mapping[CodeId, CodeRow]
"""All codes by id, siblings in their order."""


@dataclass(frozen=True, slots=True)
class Place:
    """Under `parent` (None: at the top), before one of its children or (None) last."""

    parent: CodeId | None
    before: CodeId | None


def heads(codes: Codes, moved: Sequence[CodeId]) -> list[CodeId]:
    """Those of `moved` that are under none of the others, in the order of the codebook."""
    parents = {code.id: code.parent_id for code in codes.values()}
    wanted = set(moved)
    return [
        code for code in codes if code in wanted and not wanted & {*ancestors_of(code, parents)}
    ]


def above(codes: Codes, moved: Sequence[CodeId]) -> Place | None:
    """One step up among their siblings, together."""
    block = _block(codes, moved)
    return Place(block.parent, block.before[-1]) if block and block.before else None


def below(codes: Codes, moved: Sequence[CodeId]) -> Place | None:
    """One step down among their siblings, together."""
    block = _block(codes, moved)
    return Place(block.parent, _get(block.after, 1)) if block and block.after else None


def inside(codes: Codes, moved: Sequence[CodeId]) -> Place | None:
    """Under the sibling above them, last."""
    block = _block(codes, moved)
    return Place(block.before[-1], None) if block and block.before else None


def outside(codes: Codes, moved: Sequence[CodeId]) -> Place | None:
    """Beside their parent, just after it."""
    block = _block(codes, moved)
    if block is None or block.parent is None:
        return None
    aunts = _block(codes, [block.parent])
    return Place(aunts.parent, _get(aunts.after, 0)) if aunts else None


def same_place(codes: Codes, moved: Sequence[CodeId], place: Place) -> bool:
    """Whether codes are at `place` already, one after the other."""
    first = heads(codes, moved)
    block = _block(codes, first)
    if block is None or block.parent != place.parent or not block.is_whole:
        return False
    return place.before in first or place.before == _get(block.after, 0)


@dataclass(frozen=True, slots=True)
class _Block:
    """Codes of one parent, and those of their siblings that are before and after them."""

    parent: CodeId | None
    before: tuple[CodeId, ...]
    after: tuple[CodeId, ...]
    is_whole: bool


def _block(codes: Codes, moved: Sequence[CodeId]) -> _Block | None:
    """The codes that go together, or None when they have several parents."""
    first = heads(codes, moved)
    parents = {codes[code].parent_id for code in first}
    if len(parents) != 1:
        return None
    (parent,) = parents
    siblings = [row.id for row in codes.values() if row.parent_id == parent]
    low, high = siblings.index(first[0]), siblings.index(first[-1])
    return _Block(
        parent,
        tuple(siblings[:low]),
        tuple(siblings[high + 1 :]),
        high - low + 1 == len(first),
    )


def _get(siblings: Sequence[CodeId], at: int) -> CodeId | None:
    return siblings[at] if at < len(siblings) else None
