"""Which codings of a copy come in, which are here already, and which are otherwise there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from codage.domain.anchors import Anchor, Span, TurnId
from codage.project.merging.documents import Matched
from codage.project.merging.reading import removed_guids

if TYPE_CHECKING:
    from codage.project.project import Project

Bounds = tuple[int, int, int, int]
_COLUMNS = (
    "id, guid, document_id, code_id, coder_id, start_turn_id, start_offset, end_turn_id, "
    "end_offset, weight, origin, memo, created_at"
)


class Coded(NamedTuple):
    """A row of the table of codings."""

    id: int
    guid: str
    document_id: int
    code_id: int
    coder_id: int
    start_turn_id: int
    start_offset: int
    end_turn_id: int
    end_offset: int
    weight: int | None
    origin: str
    memo: str
    created_at: str

    @property
    def bounds(self) -> Bounds:
        """Where it lies: turn and offset of its start, of its end."""
        return self[5:9]


class Fate(Enum):
    """What becomes of a coding of the copy."""

    COMES = auto()
    KNOWN = auto()
    CHANGED = auto()
    REMOVED = auto()
    UNPLACED = auto()


@dataclass(frozen=True, slots=True)
class Coming:
    """A coding of the copy and what becomes of it.

    ``bounds`` are here, or there still for a new document; ``here`` is the coding of the project
    that it is; ``moved`` when its words are others here.
    """

    coded: Coded
    fate: Fate
    bounds: Bounds
    here: int | None = None
    moved: bool = False


def classify(
    here: Project,
    there: Project,
    documents: Mapping[int, Matched],
    codes: Mapping[int, int],
    coders: Mapping[int, int],
) -> Iterator[Coming]:
    """What becomes of each coding of the copy, in its order.

    ``documents`` are those of the copy by id, ``codes`` and ``coders`` lead from ids there to
    ids here.
    """
    ours = list(_read(here))
    by_guid = {one.guid: one for one in ours}
    same = {(one.coder_id, one.code_id, one.bounds): one.id for one in ours}
    removed = removed_guids(here, "coding")
    for coded in _read(there):
        document = documents[coded.document_id]
        bounds, moved = placed(document, coded.bounds)
        if bounds is None:
            yield Coming(coded, Fate.UNPLACED, coded.bounds)
            continue
        key = (coders.get(coded.coder_id), codes.get(coded.code_id), bounds)
        twin = by_guid.get(coded.guid)
        if twin is not None:
            alike = (twin.coder_id, twin.code_id, twin.bounds) == key
            alike = alike and (twin.memo, twin.weight) == (coded.memo, coded.weight)
            yield Coming(coded, Fate.KNOWN if alike else Fate.CHANGED, bounds, twin.id)
        elif document.here is not None and key in same:
            yield Coming(coded, Fate.KNOWN, bounds, same[key])
        elif coded.guid in removed:
            yield Coming(coded, Fate.REMOVED, bounds, None, moved)
        else:
            yield Coming(coded, Fate.COMES, bounds, None, moved)


def placed(document: Matched, bounds: Bounds) -> tuple[Bounds | None, bool]:
    """Where bounds of the copy lie here (as there, for a new document), and if words changed."""
    if document.here is None:
        return bounds, False
    if document.revision is None:
        turns = document.turns
        return (turns[bounds[0]], bounds[1], turns[bounds[2]], bounds[3]), False
    span, moved = document.revision.moved(as_span(bounds))
    if span is None:
        return None, moved
    return (span.start.turn, span.start.offset, span.end.turn, span.end.offset), moved


def as_span(bounds: Bounds) -> Span:
    """The span of these bounds."""
    start_turn, start, end_turn, end = bounds
    return Span(Anchor(TurnId(start_turn), start), Anchor(TurnId(end_turn), end))


def in_turns(bounds: Bounds, turns: Mapping[int, int]) -> Bounds:
    """The bounds with other ids of turns, where `turns` gives one."""
    start, end = bounds[0], bounds[2]
    return turns.get(start, start), bounds[1], turns.get(end, end), bounds[3]


def _read(project: Project) -> Iterable[Coded]:
    rows = project.connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM coding ORDER BY id")
    return map(Coded._make, rows)
