"""Where a code would go when it is moved up, down, in or out of the tree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codage.domain.anchors import CodeId
from codage.project.rows import CodeRow

Codes = Mapping[CodeId, CodeRow]
"""All codes by id, siblings in their order."""


@dataclass(frozen=True, slots=True)
class Place:
    """Under `parent` (None: at the top), before one of its children or (None) last."""

    parent: CodeId | None
    before: CodeId | None


def above(codes: Codes, code: CodeId) -> Place | None:
    """One step up among its siblings."""
    siblings, at = _siblings(codes, code)
    return Place(codes[code].parent_id, siblings[at - 1]) if at else None


def below(codes: Codes, code: CodeId) -> Place | None:
    """One step down among its siblings."""
    siblings, at = _siblings(codes, code)
    if at == len(siblings) - 1:
        return None
    return Place(codes[code].parent_id, _get(siblings, at + 2))


def inside(codes: Codes, code: CodeId) -> Place | None:
    """Under the sibling above it, last."""
    siblings, at = _siblings(codes, code)
    return Place(siblings[at - 1], None) if at else None


def outside(codes: Codes, code: CodeId) -> Place | None:
    """Beside its parent, just after it."""
    parent = codes[code].parent_id
    if parent is None:
        return None
    aunts, at = _siblings(codes, parent)
    return Place(codes[parent].parent_id, _get(aunts, at + 1))


def same_place(codes: Codes, code: CodeId, place: Place) -> bool:
    """Whether a code is at `place` already."""
    siblings, at = _siblings(codes, code)
    return place == Place(codes[code].parent_id, _get(siblings, at + 1))


def _siblings(codes: Codes, code: CodeId) -> tuple[list[CodeId], int]:
    parent = codes[code].parent_id
    siblings = [row.id for row in codes.values() if row.parent_id == parent]
    return siblings, siblings.index(code)


def _get(siblings: list[CodeId], at: int) -> CodeId | None:
    return siblings[at] if at < len(siblings) else None
