"""The codebook: codes in a tree, made, revised, moved, merged and removed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict

from sqlalchemy import delete, func, select, update

from codage.domain.anchors import CodeId, CoderId, CodingId
from codage.domain.codebook import ancestors_of, colour_for
from codage.project.errors import InvalidRequest
from codage.project.recoding import give_code
from codage.project.rows import CodeFields, CodeRow
from codage.project.store import Store
from codage.project.tables import Code, Coding, Memo, table_of

RANK_STEP = 1024

_code = table_of(Code).c
_coding = table_of(Coding).c
_memo = table_of(Memo).c


class CodebookVerbs(Store):
    """What can be done with codes."""

    def codes(self) -> list[CodeRow]:
        """Every code, parents before children, siblings in their order."""
        rows = self.connection.execute(
            select(
                _code.id,
                _code.guid,
                _code.parent_id,
                _code.rank,
                _code.name,
                _code.colour,
                _code.definition,
                _code.inclusion,
                _code.exclusion,
                _code.example,
                _code.key,
                _code.archived,
            ).order_by(_code.rank, _code.id)
        )
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

    def archive_code(self, code_id: CodeId) -> None:
        """Put a code away; its codings stay."""
        with self.change("Archive code {name}", name=self._code(code_id).name):
            self._set(Code, code_id, archived=True)

    def bring_back_code(self, code_id: CodeId) -> None:
        """Take a code out of the archive."""
        with self.change("Bring back code {name}", name=self._code(code_id).name):
            self._set(Code, code_id, archived=False)

    def move_code(
        self, code_id: CodeId, *, parent: CodeId | None, before: CodeId | None = None
    ) -> None:
        """Put a code under `parent` (None: at the top), last or before one of its children.

        Raises InvalidRequest when that would put a code under itself.
        """
        code = self._code(code_id)
        parents = {row.id: row.parent_id for row in self.codes()}
        if parent is not None and code_id in (parent, *ancestors_of(parent, parents)):
            raise InvalidRequest(
                "{name} cannot go under itself. Nothing was changed.", name=code.name
            )
        if parent != code.parent_id:
            self._valid_name(code.name, parent, except_for=code_id)
        with self.change("Move code {name}", name=code.name):
            self._place(code_id, parent, before)

    def merge_codes(self, sources: Sequence[CodeId], target: CodeId) -> None:
        """Give the segments, memos and children of `sources` to `target`, and remove them.

        A segment that the same coder has already coded with the target is kept once.
        """
        sources = [source for source in sources if source != target]
        parents = {row.id: row.parent_id for row in self.codes()}
        if any(source in ancestors_of(target, parents) for source in sources):
            raise InvalidRequest(
                "A code cannot be merged into one of its own children. Nothing was changed. "
                "Move that child out first."
            )
        names = ", ".join(self._code(source).name for source in sources)
        with self.change("Merge {names} into {name}", names=names, name=self._code(target).name):
            for source in sources:
                coded = self.connection.execute(
                    select(_coding.id).where(_coding.code_id == source)
                ).scalars()
                give_code(self.connection, map(CodingId, coded.all()), target)
                for child in [row for row in self.codes() if row.parent_id == source]:
                    self._place(child.id, target, None)
                self.connection.execute(
                    update(table_of(Memo)).where(_memo.code_id == source).values(code_id=target)
                )
                self.connection.execute(delete(table_of(Code)).where(_code.id == source))

    def remove_code(self, code_id: CodeId) -> None:
        """Remove a code, the codes under it and all their codings."""
        codes = self.codes()
        parents = {row.id: row.parent_id for row in codes}
        below = [row.id for row in codes if code_id in ancestors_of(row.id, parents)]
        with self.change("Remove code {name}", name=self._code(code_id).name):
            for doomed in (*reversed(below), code_id):
                self.connection.execute(delete(table_of(Coding)).where(_coding.code_id == doomed))
                self.connection.execute(delete(table_of(Code)).where(_code.id == doomed))

    def _code(self, code_id: CodeId) -> CodeRow:
        for row in self.codes():
            if row.id == code_id:
                return row
        raise InvalidRequest("This code is no longer in the codebook. Nothing was changed.")

    def _valid_name(
        self, name: str, parent: CodeId | None, *, except_for: CodeId | None = None
    ) -> str:
        name = " ".join(name.split())
        if not name:
            raise InvalidRequest("A code needs a name. Nothing was changed.")
        for row in self.codes():
            same = row.name.casefold() == name.casefold() and row.parent_id == parent
            if same and row.id != except_for:
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
        return colour_for(sum(1 for row in self.codes() if row.parent_id is None))

    def _last_rank(self, parent: CodeId | None) -> int:
        highest = self.connection.execute(
            select(func.max(_code.rank)).where(_code.parent_id.is_(parent))
        ).scalar()
        return (highest or 0) + RANK_STEP

    def _place(self, code_id: CodeId, parent: CodeId | None, before: CodeId | None) -> None:
        siblings = [row.id for row in self.codes() if row.parent_id == parent and row.id != code_id]
        position = siblings.index(before) if before in siblings else len(siblings)
        siblings.insert(position, code_id)
        self._set(Code, code_id, parent_id=parent)
        for number, sibling in enumerate(siblings):
            self._set(Code, sibling, rank=(number + 1) * RANK_STEP)
