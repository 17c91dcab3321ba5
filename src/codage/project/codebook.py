"""The codebook: codes in a tree, made, revised, moved, put away and removed.

Merging and splitting have modules of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict
from dataclasses import fields as dataclass_fields

from sqlalchemy import delete, func, select, update

from codage.domain.anchors import CodeId, CoderId
from codage.domain.codebook import ancestors_of, colour_for
from codage.domain.message import Message
from codage.project.errors import InvalidRequest
from codage.project.rows import CodeFields, CodeRow
from codage.project.store import Store
from codage.project.tables import Code, Coding, table_of

RANK_STEP = 1024

_code = table_of(Code).c
_coding = table_of(Coding).c
_CODES = select(*(table_of(Code).c[field.name] for field in dataclass_fields(CodeRow)))


class CodebookVerbs(Store):
    """What can be done with codes."""

    def codes(self) -> list[CodeRow]:
        """Every code, parents before children, siblings in their order."""
        rows = self.connection.execute(_CODES.order_by(_code.rank, _code.id))
        children: dict[int | None, list[CodeRow]] = {}
        for row in rows:
            code = CodeRow(**row._mapping)
            children.setdefault(code.parent_id, []).append(code)
        ordered: list[CodeRow] = []
        waiting = list(reversed(children.get(None, [])))
        while waiting:
            code = waiting.pop()
            ordered.append(code)
            waiting.extend(reversed(children.get(code.id, [])))
        return ordered

    def code_counts(self, coder_ids: Iterable[CoderId] | None = None) -> dict[CodeId, int]:
        """The number of segments of each code itself, for some coders or for all."""
        query = select(_coding.code_id, func.count()).group_by(_coding.code_id)
        if coder_ids is not None:
            query = query.where(_coding.coder_id.in_(list(coder_ids)))
        return {CodeId(code): count for code, count in self.connection.execute(query)}

    def find_code(self, name: str) -> CodeRow | None:
        """The code of that name, letter case ignored."""
        wanted = name.strip().casefold()
        return next((code for code in self.codes() if code.name.casefold() == wanted), None)

    def add_code(
        self,
        fields: CodeFields | str,
        *,
        parent: CodeId | None = None,
        before: CodeId | None = None,
    ) -> CodeId:
        """Make a code under `parent`, last among its siblings or before one of them.

        Without a colour it gets its parent's, or the next of the palette.
        Raises InvalidRequest for an empty name, or one that a sibling has.
        """
        if isinstance(fields, str):
            fields = CodeFields(name=fields)
        name = self._valid_name(fields.name, parent)
        with self.change("Add code {name}", name=name):
            values = asdict(fields) | {"name": name, "parent_id": parent}
            values["colour"] = fields.colour or self._colour_under(parent)
            code_id = CodeId(self._insert(Code(rank=self._last_rank(parent), **values)))
            self._free_key(fields.key, code_id)
            if before is not None:
                self._place(code_id, parent, before)
        return code_id

    def code_named(self, name: str) -> CodeId:
        """The code of that name, letter case ignored: out of the archive, or made.

        Raises InvalidRequest for an empty name.
        """
        found = self.find_code(" ".join(name.split()))
        if found is None:
            return self.add_code(name)
        if found.archived:
            self.bring_back_codes([found.id])
        return found.id

    def revise_code(self, code_id: CodeId, fields: CodeFields) -> None:
        """Rewrite a code's name, colour, definition, rules, example and key."""
        current = self._code(code_id)
        name = self._valid_name(fields.name, current.parent_id, except_for=code_id)
        with self.change("Revise code {name}", name=name):
            values = asdict(fields) | {"name": name, "colour": fields.colour or current.colour}
            self._set(Code, code_id, **values)
            self._free_key(fields.key, code_id)

    def rename_code(self, code_id: CodeId, name: str) -> None:
        """Give a code another name."""
        current = self._code(code_id)
        name = self._valid_name(name, current.parent_id, except_for=code_id)
        with self.change("Rename code {old} to {name}", old=current.name, name=name):
            self._set(Code, code_id, name=name)

    def recolour_code(self, code_id: CodeId, colour: str) -> None:
        """Give a code another colour, ``#rrggbb``."""
        with self.change("Recolour code {name}", name=self._code(code_id).name):
            self._set(Code, code_id, colour=colour)

    def recolour_codes(self, code_ids: Sequence[CodeId], colour: str) -> None:
        """Give several codes one colour."""
        with self.change("Recolour {count} codes", count=len(code_ids)):
            for code_id in code_ids:
                self.recolour_code(code_id, colour)

    def archive_code(self, code_id: CodeId) -> None:
        """Put a code away, and it alone; its codings stay and are counted."""
        with self.change("Archive code {name}", name=self._code(code_id).name):
            self._set(Code, code_id, archived=True)

    def bring_back_code(self, code_id: CodeId) -> None:
        """Take a code, and it alone, out of the archive."""
        with self.change("Bring back code {name}", name=self._code(code_id).name):
            self._set(Code, code_id, archived=False)

    def archive_codes(self, code_ids: Sequence[CodeId]) -> None:
        """Put codes away with all that is under them; their codings stay and are counted."""
        away = self._with_those_under(code_ids)
        with self._change_of(
            code_ids, Message("Archive code {name}"), Message("Archive {count} codes")
        ):
            for code in away:
                self.archive_code(code)

    def bring_back_codes(self, code_ids: Sequence[CodeId]) -> None:
        """Take codes out of the archive, with those under them and those that they are under."""
        parents = {row.id: row.parent_id for row in self.codes()}
        above = {code for one in code_ids for code in ancestors_of(one, parents)}
        with self._change_of(
            code_ids, Message("Bring back code {name}"), Message("Bring back {count} codes")
        ):
            for code in (*above, *self._with_those_under(code_ids)):
                self.bring_back_code(code)

    def move_code(
        self, code_id: CodeId, *, parent: CodeId | None, before: CodeId | None = None
    ) -> None:
        """Put a code under `parent` (None: at the top), last or before one of its children.

        Raises InvalidRequest when that would put a code under itself.
        """
        self.move_codes([code_id], parent=parent, before=before)

    def move_codes(
        self, code_ids: Sequence[CodeId], *, parent: CodeId | None, before: CodeId | None = None
    ) -> None:
        """Put codes side by side under `parent`, in the order of the codebook.

        A code whose family moves along stays in its family. Raises InvalidRequest, and nothing
        is moved, when a code would go under itself or beside one of its name.
        """
        rows = self.codes()
        parents = {row.id: row.parent_id for row in rows}
        moved = [row for row in rows if row.id in _heads(code_ids, parents)]
        line = () if parent is None else (parent, *ancestors_of(parent, parents))
        for code in moved:
            if code.id in line:
                raise InvalidRequest(
                    "{name} cannot go under itself. Nothing was changed.", name=code.name
                )
        siblings = [row.id for row in rows if row.parent_id == parent]
        following = siblings[siblings.index(before) :] if before in siblings else []
        before = next((code for code in following if code not in {row.id for row in moved}), None)
        with self._change_of(
            [code.id for code in moved], Message("Move code {name}"), Message("Move {count} codes")
        ):
            for code in moved:
                if parent != code.parent_id:
                    self._valid_name(code.name, parent, except_for=code.id)
                self._place(code.id, parent, before)

    def remove_code(self, code_id: CodeId) -> None:
        """Remove a code, the codes under it and all their codings."""
        self.remove_codes([code_id])

    def remove_codes(self, code_ids: Sequence[CodeId]) -> None:
        """Remove codes, the codes under them and all their codings."""
        with self._change_of(
            code_ids, Message("Remove code {name}"), Message("Remove {count} codes")
        ):
            for doomed in reversed(self._with_those_under(code_ids)):
                self.connection.execute(delete(table_of(Coding)).where(_coding.code_id == doomed))
                self.connection.execute(delete(table_of(Code)).where(_code.id == doomed))

    def _change_of(
        self, code_ids: Sequence[CodeId], one: Message, several: Message
    ) -> AbstractContextManager[None]:
        """A change whose label names its code, or counts its codes."""
        if len(code_ids) == 1:
            return self.change(one.template, name=self._code(code_ids[0]).name)
        return self.change(several.template, count=len(code_ids))

    def _with_those_under(self, code_ids: Sequence[CodeId]) -> list[CodeId]:
        """Codes and all codes under them, parents before children."""
        rows = self.codes()
        parents = {row.id: row.parent_id for row in rows}
        wanted = set(code_ids)
        return [row.id for row in rows if wanted & {row.id, *ancestors_of(row.id, parents)}]

    def _code(self, code_id: CodeId) -> CodeRow:
        row = self.connection.execute(_CODES.where(_code.id == code_id)).first()
        if row is None:
            raise InvalidRequest("This code is no longer in the codebook. Nothing was changed.")
        return CodeRow(**row._mapping)

    def _children(self, parent: CodeId | None) -> list[CodeRow]:
        """The codes right under `parent`, in their order."""
        query = _CODES.where(_code.parent_id.is_(parent)).order_by(_code.rank, _code.id)
        if parent is not None:
            query = _CODES.where(_code.parent_id == parent).order_by(_code.rank, _code.id)
        return [CodeRow(**row._mapping) for row in self.connection.execute(query)]

    def _valid_name(
        self, name: str, parent: CodeId | None, *, except_for: CodeId | None = None
    ) -> str:
        name = " ".join(name.split())
        if not name:
            raise InvalidRequest("A code needs a name. Nothing was changed.")
        for row in self._children(parent):
            if row.name.casefold() == name.casefold() and row.id != except_for:
                raise InvalidRequest(
                    "There is already a code {name} here. Nothing was changed. "
                    "Choose another name, or merge the two codes.",
                    name=row.name,
                )
        return name

    def _free_key(self, key: str, code_id: CodeId) -> None:
        if key:
            self.connection.execute(
                update(table_of(Code)).where(_code.key == key, _code.id != code_id).values(key="")
            )

    def _colour_under(self, parent: CodeId | None) -> str:
        if parent is not None:
            return self._code(parent).colour
        return colour_for(len(self._children(None)))

    def _last_rank(self, parent: CodeId | None) -> int:
        highest = self.connection.execute(
            select(func.max(_code.rank)).where(_code.parent_id.is_(parent))
        ).scalar()
        return (highest or 0) + RANK_STEP

    def _place(self, code_id: CodeId, parent: CodeId | None, before: CodeId | None) -> None:
        siblings = [row for row in self._children(parent) if row.id != code_id]
        position = next((at for at, row in enumerate(siblings) if row.id == before), len(siblings))
        low = siblings[position - 1].rank if position else 0
        high = siblings[position].rank if position < len(siblings) else low + 2 * RANK_STEP
        if high - low < 2:
            for number, sibling in enumerate(siblings):
                place = number + (number >= position)
                self._set(Code, sibling.id, rank=(place + 1) * RANK_STEP)
            low, high = position * RANK_STEP, (position + 2) * RANK_STEP
        self._set(Code, code_id, parent_id=parent, rank=(low + high) // 2)


def _heads(
    code_ids: Sequence[CodeId], parents: Mapping[CodeId, CodeId | None]
) -> frozenset[CodeId]:
    """Those of `code_ids` that are under none of the others."""
    wanted = frozenset(code_ids)
    return frozenset(code for code in wanted if not wanted & set(ancestors_of(code, parents)))
