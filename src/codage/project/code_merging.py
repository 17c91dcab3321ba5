"""Merging codes into one: their segments, memos, summaries, children and sets go over to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlmodel import SQLModel

from codage.domain.anchors import CodeId, CoderId, CodingId
from codage.domain.codebook import ancestors_of
from codage.domain.links import LinkKind
from codage.project.codebook import CodebookVerbs
from codage.project.errors import InvalidRequest
from codage.project.recoding import give_code
from codage.project.relinking import ask_of_code, relink
from codage.project.rows import CodeRow
from codage.project.tables import (
    Code,
    CodeSet,
    CodeSetMember,
    Coding,
    Decision,
    Memo,
    Refusal,
    Summary,
    table_of,
)

_coding = table_of(Coding).c
_member = table_of(CodeSetMember).c
_summary = table_of(Summary).c
_TEXTS = ("definition", "inclusion", "exclusion", "example")


class Texts(StrEnum):
    """Whose definition, rules and example a merged code has; never an empty one for a full one."""

    OF_TARGET = "of target"
    TOGETHER = "together"


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What merging would do. ``segments`` go over, ``doubles`` are folded into others like them.

    ``children`` go under the target, ``twins`` become one with its child of the same name.
    ``rivals`` names the fields where the target has a text and a merged code has another.
    ``sets`` are those that the target joins. ``hidden`` segments of other coders go over too;
    they are not among ``segments`` and ``doubles``.
    """

    sources: tuple[CodeRow, ...]
    target: CodeRow
    segments: int
    doubles: int
    hidden: int
    children: tuple[str, ...]
    twins: tuple[str, ...]
    memos: int
    summaries: int
    sets: tuple[str, ...]
    rivals: tuple[str, ...]
    key: str


class CodeMergeVerbs(CodebookVerbs):
    """Making several codes one."""

    def merge_codes(
        self, sources: Sequence[CodeId], target: CodeId, *, texts: Texts = Texts.OF_TARGET
    ) -> None:
        """Give all that `sources` have to `target`, and remove them.

        A segment that the same coder has already coded with the target is kept once, with both
        memos. A child with the name of a child of the target becomes one with it. The target
        takes over a text or a key where it has none, and with ``TOGETHER`` all texts. Links in
        memos and saved queries then lead to the target.
        """
        merged = self._mergeable(sources, target)
        names = ", ".join(row.name for row in merged)
        with self.change(
            "Merge {names} into {name}",
            names=names,
            name=self._code(target).name,
            sources=[row.id for row in merged],
            target=target,
        ):
            self._join_texts(merged, target, texts)
            for row in reversed(merged):
                self._merge_one(row.id, target, {source.id for source in merged})

    def merge_preview(
        self, sources: Sequence[CodeId], target: CodeId, hidden: Iterable[CoderId] = ()
    ) -> MergePreview:
        """What `merge_codes` would do. Raises InvalidRequest where it would."""
        merged = self._mergeable(sources, target)
        ids = [row.id for row in merged]
        row = self._code(target)
        children, twins = self._children_of(ids, target)
        segments, doubles, unseen = self._segments_of(ids, target, frozenset(hidden))
        return MergePreview(
            tuple(merged),
            row,
            segments,
            doubles,
            unseen,
            children,
            twins,
            self._rows_about(Memo, ids),
            self._rows_about(Summary, ids),
            self._sets_joined(ids, target),
            tuple(field for field in _TEXTS if _rival(merged, row, field)),
            "" if row.key else next((source.key for source in merged if source.key), ""),
        )

    def _mergeable(self, sources: Sequence[CodeId], target: CodeId) -> list[CodeRow]:
        """The codes to merge, in the order of the codebook."""
        rows = self.codes()
        parents = {row.id: row.parent_id for row in rows}
        wanted = set(sources) - {target}
        if wanted & set(ancestors_of(target, parents)):
            raise InvalidRequest(
                "A code cannot be merged into one of its own children. Nothing was changed. "
                "Move that child out first."
            )
        if not wanted <= parents.keys() or target not in parents:
            raise InvalidRequest("This code is no longer in the codebook. Nothing was changed.")
        return [row for row in rows if row.id in wanted]

    def _join_texts(self, merged: Sequence[CodeRow], target: CodeId, texts: Texts) -> None:
        row = self._code(target)
        values: dict[str, str] = {}
        for field in _TEXTS:
            own = getattr(row, field)
            if not own or texts is Texts.TOGETHER:
                everyone = [own, *(getattr(source, field) for source in merged)]
                values[field] = "\n".join(dict.fromkeys(text for text in everyone if text))
        key = row.key or next((source.key for source in merged if source.key), "")
        self._free_key(key, target)
        self._set(Code, target, **values, key=key)

    def _merge_one(self, source: CodeId, target: CodeId, going: set[CodeId]) -> None:
        coded = self.connection.execute(select(_coding.id).where(_coding.code_id == source))
        give_code(self.connection, map(CodingId, coded.scalars().all()), target)
        for model in (Memo, Refusal, Decision):
            self._hand_over(model, source, target)
        self._hand_over_summaries(source, target)
        self._join_sets(source, target)
        guids = {self._code(source).guid: self._code(target).guid}
        relink(self.connection, LinkKind.CODE, guids)
        ask_of_code(self.connection, source, target)
        there = _named(row for row in self._children(target) if row.id not in going)
        for child in [row for row in self._children(source) if row.id != target]:
            twin = there.get(child.name.casefold())
            if twin is None or child.id in going:
                self._place(child.id, target, None)
            else:
                self._merge_one(child.id, twin.id, going)
        self.connection.execute(delete(table_of(Code)).where(table_of(Code).c.id == source))

    def _hand_over(self, model: type[SQLModel], source: CodeId, target: CodeId) -> None:
        table = table_of(model)
        self.connection.execute(
            update(table).where(table.c.code_id == source).values(code_id=target)
        )

    def _hand_over_summaries(self, source: CodeId, target: CodeId) -> None:
        columns = select(_summary.case_id, _summary.id, _summary.body)
        there = {
            row.case_id: row
            for row in self.connection.execute(columns.where(_summary.code_id == target))
        }
        for row in self.connection.execute(columns.where(_summary.code_id == source)).all():
            if (own := there.get(row.case_id)) is None:
                self._set(Summary, row.id, code_id=target)
            else:
                bodies = dict.fromkeys(body for body in (own.body, row.body) if body)
                self._set(Summary, own.id, body="\n\n".join(bodies))
                self.connection.execute(delete(table_of(Summary)).where(_summary.id == row.id))

    def _join_sets(self, source: CodeId, target: CodeId) -> None:
        new = self._sets_of([source]) - self._sets_of([target])
        if new:
            self.connection.execute(
                insert(table_of(CodeSetMember)),
                [{"code_set_id": one, "code_id": target} for one in sorted(new)],
            )

    def _sets_of(self, codes: Sequence[CodeId]) -> set[int]:
        query = select(_member.code_set_id).where(_member.code_id.in_(codes))
        return set(self.connection.execute(query).scalars())

    def _sets_joined(self, sources: Sequence[CodeId], target: CodeId) -> tuple[str, ...]:
        joined = self._sets_of(sources) - self._sets_of([target])
        table = table_of(CodeSet)
        query = select(table.c.name).where(table.c.id.in_(joined)).order_by(table.c.rank)
        return tuple(self.connection.execute(query).scalars())

    def _children_of(
        self, sources: Sequence[CodeId], target: CodeId
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The names of children that will go under the target, and of those it has already."""
        codes, going = self.codes(), {*sources, target}
        there = _named(row for row in codes if row.parent_id == target and row.id not in going)
        children: list[str] = []
        twins: list[str] = []
        for row in codes:
            if row.parent_id in sources and row.id not in going:
                known = row.name.casefold() in there
                (twins if known else children).append(row.name)
                there.setdefault(row.name.casefold(), row)
        return tuple(children), tuple(twins)

    def _segments_of(
        self, sources: Sequence[CodeId], target: CodeId, hidden: frozenset[CoderId]
    ) -> tuple[int, int, int]:
        """Of those on show, the segments that go over and the doubles; and the hidden ones."""
        span = (
            _coding.coder_id,
            _coding.start_turn_id,
            _coding.start_offset,
            _coding.end_turn_id,
            _coding.end_offset,
        )
        query = select(_coding.code_id, *span)
        rows = self.connection.execute(query.where(_coding.code_id.in_([*sources, target]))).all()
        shown = [tuple(row) for row in rows if row[1] not in hidden]
        segments = sum(row[0] != target for row in shown)
        doubles = len(shown) - len({row[1:] for row in shown})
        unseen = sum(row[0] != target and row[1] in hidden for row in rows)
        return segments, doubles, unseen

    def _rows_about(self, model: type[SQLModel], codes: Sequence[CodeId]) -> int:
        counts = self._count_by(table_of(model).c.code_id)
        return sum(counts.get(code, 0) for code in codes)


def _named(rows: Iterable[CodeRow]) -> dict[str, CodeRow]:
    return {row.name.casefold(): row for row in rows}


def _rival(merged: Sequence[CodeRow], target: CodeRow, field: str) -> Any:
    own = getattr(target, field)
    return own and any(getattr(source, field) not in ("", own) for source in merged)
