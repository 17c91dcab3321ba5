"""Which code, coder, case or variable of a copy is which here: by GUID, then by name."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from codage.project.merging.preview import Difference, Kind
from codage.project.merging.reading import Row

FIELDS = ("name", "definition", "inclusion", "exclusion", "example", "colour", "archived")


@dataclass(slots=True)
class Pairs:
    """What of the copy is what here. `ids` leads from ids there to ids here."""

    ids: dict[int, int] = field(default_factory=dict)
    rows: dict[int, tuple[Row, Row | None]] = field(default_factory=dict)

    def add(self, there: Row, here: Row | None) -> None:
        """Note that `there` is `here`, or new."""
        self.rows[there["id"]] = (there, here)
        if here is not None:
            self.ids[there["id"]] = here["id"]

    @property
    def new(self) -> list[Row]:
        """What is not here."""
        return [there for there, here in self.rows.values() if here is None]


def pair(
    there: Sequence[Row], here: Sequence[Row], *keys: Callable[[Row], Hashable | None]
) -> Pairs:
    """Match by GUID, then by each key in turn; a key of None matches nothing.

    Something here is what at most one of the copy is.
    """
    found = Pairs()
    left = list(there)
    free = {row["id"]: row for row in here}
    for key in (lambda row: row["guid"], *keys):
        by_key: dict[Hashable, Row] = {}
        for row in reversed(list(free.values())):
            if (value := key(row)) is not None:
                by_key[value] = row
        rest: list[Row] = []
        for row in left:
            value = key(row)
            match = None if value is None else by_key.pop(value, None)
            if match is None:
                rest.append(row)
            else:
                found.add(row, match)
                del free[match["id"]]
        left = rest
    for row in left:
        found.add(row, None)
    return found


def pair_codes(there: Sequence[Row], here: Sequence[Row], merged: Mapping[str, str]) -> Pairs:
    """Codes by GUID, then by path in the tree, then by a name that is alone on both sides.

    A code that was merged into another here (``merged``: its GUID, the other's name) is that one.
    """
    paths = {id(row): path for rows in (there, here) for row, path in _paths(rows)}
    alone = [_once(row["name"].casefold() for row in rows) for rows in (there, here)]
    single = alone[0] & alone[1]

    def name(row: Row) -> Hashable | None:
        plain = row["name"].casefold()
        return plain if plain in single else None

    found = pair(there, here, lambda row: paths[id(row)], name)
    by_name = {row["name"]: row for row in here}
    for row in found.new:
        if (receiver := by_name.get(merged.get(row["guid"], ""))) is not None:
            found.ids[row["id"]] = receiver["id"]
            found.rows[row["id"]] = (row, receiver)
    return found


def code_differences(
    pairs: Pairs, there: Sequence[Row], here: Sequence[Row], merged: Mapping[str, str]
) -> Iterable[Difference]:
    """What codes that are on both sides say otherwise there, by field; `parent` among them."""
    names = [{row["id"]: row["name"] for row in rows} for rows in (there, here)]
    for one, other in pairs.rows.values():
        if other is None or one["guid"] in merged:
            continue
        for column in FIELDS:
            if one[column] != other[column]:
                yield Difference(
                    Kind.CODE, other["name"], column, str(other[column]), str(one[column])
                )
        parents = [
            table.get(row["parent_id"], "") for table, row in zip(names, (one, other), strict=True)
        ]
        same = pairs.ids.get(one["parent_id"]) == other["parent_id"]
        if not same and parents[0] != parents[1]:
            yield Difference(Kind.CODE, other["name"], "parent", parents[1], parents[0])


def _paths(rows: Sequence[Row]) -> Iterable[tuple[Row, tuple[str, ...]]]:
    by_id = {row["id"]: row for row in rows}
    for row in rows:
        path: list[str] = []
        step: Row | None = row
        while step is not None and len(path) <= len(rows):
            path.append(step["name"].casefold())
            step = by_id.get(step["parent_id"])
        yield row, tuple(reversed(path))


def _once(names: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    twice: set[str] = set()
    for name in names:
        (twice if name in seen else seen).add(name)
    return seen - twice
