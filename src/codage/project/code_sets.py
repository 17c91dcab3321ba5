"""Sets of codes: families that cross the tree of the codebook."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import delete, func, insert, select

from codage.domain.anchors import CodeId, CodeSetId
from codage.project.codebook import RANK_STEP
from codage.project.errors import InvalidRequest
from codage.project.store import Store
from codage.project.tables import CodeSet, CodeSetMember, table_of

_set = table_of(CodeSet).c
_member = table_of(CodeSetMember).c


@dataclass(frozen=True, slots=True)
class CodeSetRow:
    """A set of codes. A code may be in several, or in none."""

    id: CodeSetId
    guid: str
    name: str
    description: str
    members: frozenset[CodeId]


class CodeSetVerbs(Store):
    """What can be done with sets of codes."""

    def code_sets(self) -> list[CodeSetRow]:
        """Every set with its codes, in the order of the sets."""
        members: dict[int, set[CodeId]] = {}
        for set_id, code_id in self.connection.execute(
            select(_member.code_set_id, _member.code_id)
        ):
            members.setdefault(set_id, set()).add(CodeId(code_id))
        rows = self.connection.execute(
            select(_set.id, _set.guid, _set.name, _set.description).order_by(_set.rank, _set.id)
        )
        return [
            CodeSetRow(CodeSetId(i), guid, name, description, frozenset(members.get(i, ())))
            for i, guid, name, description in rows
        ]

    def code_set(self, set_id: CodeSetId) -> CodeSetRow:
        """One set. Raises InvalidRequest when it is gone."""
        for row in self.code_sets():
            if row.id == set_id:
                return row
        raise InvalidRequest("This set of codes is no longer there. Nothing was changed.")

    def add_code_set(
        self, name: str, members: Iterable[CodeId] = (), *, description: str = ""
    ) -> CodeSetId:
        """Make a set, last in order. Raises InvalidRequest for an empty name or one in use."""
        name = self._valid_set_name(name, None)
        highest = self.connection.execute(select(func.max(_set.rank))).scalar() or 0
        with self.change("Add the set of codes {name}", name=name):
            row = CodeSet(name=name, description=description, rank=highest + RANK_STEP)
            set_id = CodeSetId(self._insert(row))
            self._add_members(set_id, members)
        return set_id

    def rename_code_set(self, set_id: CodeSetId, name: str) -> None:
        """Give a set another name."""
        old = self.code_set(set_id).name
        name = self._valid_set_name(name, set_id)
        with self.change("Rename the set of codes {old} to {name}", old=old, name=name):
            self._set(CodeSet, set_id, name=name)

    def describe_code_set(self, set_id: CodeSetId, description: str) -> None:
        """Write what a set is for."""
        with self.change("Describe the set of codes {name}", name=self.code_set(set_id).name):
            self._set(CodeSet, set_id, description=description)

    def move_code_set(self, set_id: CodeSetId, *, before: CodeSetId | None = None) -> None:
        """Put a set before another, or (None) last."""
        moved = self.code_set(set_id)
        order = [row.id for row in self.code_sets() if row.id != set_id]
        order.insert(order.index(before) if before in order else len(order), set_id)
        with self.change("Move the set of codes {name}", name=moved.name):
            for place, one in enumerate(order):
                self._set(CodeSet, one, rank=(place + 1) * RANK_STEP)

    def remove_code_set(self, set_id: CodeSetId) -> None:
        """Remove a set; its codes stay in the codebook."""
        with self.change("Remove the set of codes {name}", name=self.code_set(set_id).name):
            self.connection.execute(
                delete(table_of(CodeSetMember)).where(_member.code_set_id == set_id)
            )
            self.connection.execute(delete(table_of(CodeSet)).where(_set.id == set_id))

    def put_in_code_set(self, set_id: CodeSetId, codes: Iterable[CodeId]) -> None:
        """Put codes in a set, those that are not there yet."""
        row = self.code_set(set_id)
        new = [code for code in dict.fromkeys(codes) if code not in row.members]
        with self.change("Put {count} codes in the set {name}", count=len(new), name=row.name):
            self._add_members(set_id, new)

    def take_out_of_code_set(self, set_id: CodeSetId, codes: Iterable[CodeId]) -> None:
        """Take codes out of a set; they stay in the codebook."""
        row = self.code_set(set_id)
        gone = [code for code in dict.fromkeys(codes) if code in row.members]
        with self.change(
            "Take {count} codes out of the set {name}", count=len(gone), name=row.name
        ):
            self._drop_members(set_id, gone)

    def set_code_set_members(self, set_id: CodeSetId, codes: Iterable[CodeId]) -> None:
        """Let a set have these codes and no others."""
        row, wanted = self.code_set(set_id), frozenset(codes)
        with self.change("Choose the codes of the set {name}", name=row.name):
            self._drop_members(set_id, row.members - wanted)
            self._add_members(set_id, sorted(wanted - row.members))

    def _add_members(self, set_id: CodeSetId, codes: Iterable[CodeId]) -> None:
        if rows := [{"code_set_id": set_id, "code_id": code} for code in codes]:
            self.connection.execute(insert(table_of(CodeSetMember)), rows)

    def _drop_members(self, set_id: CodeSetId, codes: Iterable[CodeId]) -> None:
        for code in codes:
            self.connection.execute(
                delete(table_of(CodeSetMember)).where(
                    _member.code_set_id == set_id, _member.code_id == code
                )
            )

    def _valid_set_name(self, name: str, except_for: CodeSetId | None) -> str:
        name = " ".join(name.split())
        if not name:
            raise InvalidRequest("A set of codes needs a name. Nothing was changed.")
        for row in self.code_sets():
            if row.name.casefold() == name.casefold() and row.id != except_for:
                raise InvalidRequest(
                    "There is already a set of codes {name}. Nothing was changed. "
                    "Choose another name.",
                    name=row.name,
                )
        return name
