"""Taking what was chosen of a colleague's copy into the project, as one change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select
from sqlmodel import SQLModel

from codage.domain.task import Advance, unwatched
from codage.project.bounds import BOUNDS
from codage.project.errors import InvalidRequest
from codage.project.full_text import indexed_together
from codage.project.merging.codings import Coming, Fate, in_turns, placed
from codage.project.merging.documents import Matched
from codage.project.merging.notes import Notes
from codage.project.merging.preparing import Comparison
from codage.project.merging.preview import Chosen, Merged
from codage.project.merging.reading import Row, opened_copy, rows
from codage.project.tables import (
    Attribute,
    Case,
    Code,
    Coder,
    CodeSet,
    CodeSetMember,
    Coding,
    Decision,
    Document,
    DocumentCase,
    DocumentSet,
    DocumentSetMember,
    Memo,
    SetAsideTable,
    Speaker,
    SpeakerCase,
    Summary,
    Turn,
    ValueLabelTable,
    VariableTable,
    new_guid,
    table_of,
)

if TYPE_CHECKING:
    from codage.project.project import Project


def bring_in(
    project: Project,
    comparison: Comparison,
    chosen: Chosen | None = None,
    *,
    advance: Advance = unwatched,
) -> Merged:
    """Take what was chosen of a copy, as one change. Nothing that is here is overwritten.

    Raises InvalidRequest when the project has changed since the comparison was made.
    """
    if project.revision != comparison.revision:
        raise InvalidRequest(
            "The project has changed since {file} was compared with it. Nothing was changed. "
            "Compare it once more.",
            file=comparison.path.name,
        )
    with (
        opened_copy(project, comparison.path) as copy,
        project.change("Bring in the copy {file}", file=comparison.path.name),
    ):
        return _Bringing(project, copy, comparison, chosen or Chosen(), advance).all()


class _Bringing:
    """One bringing in. Mappings lead from ids in the copy to ids here, and grow on the way."""

    def __init__(
        self,
        here: Project,
        there: Project,
        comparison: Comparison,
        chosen: Chosen,
        advance: Advance,
    ) -> None:
        self._here, self._there = here, there
        self._chosen, self._advance = chosen, advance
        self._notes: Notes = comparison.notes
        self._documents: Mapping[int, Matched] = comparison.documents
        self._codes_paired, self._coders_paired = comparison.codes, comparison.coders
        self._codings = comparison.codings
        self._document = {
            key: one.here["id"] for key, one in self._documents.items() if one.here is not None
        }
        self._code = dict(comparison.codes.ids)
        self._coder = dict(comparison.coders.ids)
        self._case = dict(comparison.notes.cases.ids)
        self._coding: dict[int, int] = {}
        self._turn: dict[int, int] = {}
        self._speaker: dict[int, int] = {}

    def all(self) -> Merged:
        """Everything, in the order in which one thing needs another."""
        steps: tuple[Callable[[], int], ...] = (
            self._add_coders,
            self._add_codes,
            self._add_cases,
            self._add_documents,
            self._add_codings,
            self._add_memos,
            self._add_sets,
            self._add_grid,
        )
        done: list[int] = []
        for number, step in enumerate(steps):
            self._advance(number, len(steps))
            done.append(step())
        self._advance(len(steps), len(steps))
        return Merged(
            documents=done[3], codes=done[1], coders=done[0], codings=done[4], memos=done[5]
        )

    def _add_coders(self) -> int:
        added = 0
        by_name: dict[str, int] = {row.name.casefold(): row.id for row in self._here.coders()}
        wanted = {
            self._coders_paired.rows[one.coded.coder_id][0]["id"]
            for one in self._codings
            if self._takes(one)
        }
        for key, (there, here) in self._coders_paired.rows.items():
            name = (self._chosen.coders or {}).get(there["guid"], there["name"])
            if here is not None and name in (there["name"], here["name"]):
                continue
            if (known := by_name.get(name.casefold())) is not None:
                self._coder[key] = known
            elif key in wanted:
                guid = there["guid"] if here is None else new_guid()
                row = there | {"name": name, "guid": guid}
                (self._coder[key],) = self._put(Coder, [row])
                by_name[name.casefold()] = self._coder[key]
                added += 1
        return added

    def _add_codes(self) -> int:
        new = [row for row in self._codes_paired.new if row["guid"] not in self._chosen.without]
        keys = {row.key for row in self._here.codes() if row.key}
        last = max((row.rank for row in self._here.codes()), default=0)
        for row in _parents_first(new):
            parent = self._code.get(row["parent_id"])
            key = "" if row["key"] in keys else row["key"]
            values = row | {"parent_id": parent, "key": key, "rank": last + row["rank"]}
            (self._code[row["id"]],) = self._put(Code, [values])
        return len(new)

    def _add_cases(self) -> int:
        notes = self._notes
        self._case |= self._put_all(Case, notes.cases.new)
        variables = dict(notes.variables.ids)
        fresh = [row | {"survey_source_id": None} for row in notes.variables.new]
        variables |= self._put_all(VariableTable, fresh)
        self._put(ValueLabelTable, _led(notes.labels, variable_id=variables))
        self._put(Attribute, _led(notes.attributes, case_id=self._case, variable_id=variables))
        return len(notes.cases.new)

    def _add_documents(self) -> int:
        new = [
            one.there
            for one in self._documents.values()
            if one.here is None and one.there["guid"] not in self._chosen.without
        ]
        self._document |= self._put_all(Document, new)
        ids = {row["id"] for row in new}

        def of_new(table: str) -> list[Row]:
            return [row for row in rows(self._there, table) if row["document_id"] in ids]

        speakers = _led(of_new("speaker"), document_id=self._document)
        self._speaker |= self._put_all(Speaker, speakers)
        self._add_turns(sorted(ids))
        self._put(SetAsideTable, _led(of_new("set_aside"), document_id=self._document))
        links = [row for row in self._notes.links if row["document_id"] in self._document]
        self._put(DocumentCase, _led(links, document_id=self._document, case_id=self._case))
        spoken = [
            row for row in rows(self._there, "speaker_case") if row["speaker_id"] in self._speaker
        ]
        self._put(SpeakerCase, _led(spoken, speaker_id=self._speaker, case_id=self._case))
        return len(new)

    def _add_turns(self, documents: Sequence[int]) -> None:
        with ExitStack() as stack:
            if documents:
                first = self._next_id(Turn)
                stack.enter_context(indexed_together(self._here.connection, "id >= ?", (first,)))
            for number, document in enumerate(documents):
                self._advance(number, len(documents))
                found = self._there.connection.exec_driver_sql(
                    "SELECT * FROM turn WHERE document_id = ? ORDER BY rank", (document,)
                )
                names = list(found.keys())
                turns = [dict(zip(names, row, strict=True)) for row in found]
                for turn in turns:
                    turn["speaker_id"] = self._speaker.get(turn["speaker_id"])
                self._turn |= self._put_all(Turn, _led(turns, document_id=self._document))

    def _takes(self, one: Coming) -> bool:
        if one.fate is not Fate.COMES and not (self._chosen.removed and one.fate is Fate.REMOVED):
            return False
        coded = one.coded
        return self._chosen.takes(
            self._coders_paired.rows[coded.coder_id][0]["guid"],
            self._documents[coded.document_id].there["guid"],
            self._codes_paired.rows[coded.code_id][0]["guid"],
        )

    def _add_codings(self) -> int:
        self._coding = {one.coded.id: one.here for one in self._codings if one.here is not None}
        connection = self._here.connection
        same = {
            tuple(row)
            for row in connection.exec_driver_sql(
                "SELECT coder_id, code_id, start_turn_id, start_offset, end_turn_id, end_offset "
                "FROM coding"
            )
        }
        coming: list[Row] = []
        for one in self._codings:
            if not self._takes(one):
                continue
            coded = one.coded
            bounds = (
                in_turns(one.bounds, self._turn) if self._is_new(coded.document_id) else one.bounds
            )
            key = (self._coder[coded.coder_id], self._code[coded.code_id], *bounds)
            if key in same:
                continue
            same.add(key)
            row: Row = coded._asdict() | dict(zip(BOUNDS, bounds, strict=True))
            row |= {"coder_id": key[0], "code_id": key[1]}
            coming.append(row | {"document_id": self._document[coded.document_id]})
        self._coding |= self._put_all(Coding, coming)
        return len(coming)

    def _is_new(self, document: int) -> bool:
        return self._documents[document].here is None

    def _add_memos(self) -> int:
        if not self._chosen.memos:
            return 0
        memos = [self._memo_here(row) for row in self._notes.memos]
        self._put(Memo, memos)
        return len(memos)

    def _memo_here(self, row: Row) -> Row:
        """A memo of the copy about what that is here; else about its document, or the study."""
        document = self._document_of(row)
        found = row | {
            "document_id": self._document.get(document or 0) if row["document_id"] else None,
            "code_id": self._code.get(row["code_id"]),
            "case_id": self._case.get(row["case_id"]),
            "coder_id": self._coder.get(row["coder_id"]),
            "about_coder_id": self._coder.get(row["about_coder_id"]),
            "coding_id": self._coding.get(row["coding_id"]),
            "turn_id": self._turn_here(document, row["turn_id"]),
            **dict.fromkeys(BOUNDS),
        }
        if row["start_turn_id"] is not None and row["end_turn_id"] is not None:
            bounds = self._bounds_here(document, tuple(row[column] for column in BOUNDS))
            if bounds is not None:
                found |= dict(zip(BOUNDS, bounds, strict=True))
        lost = any(row[column] and not found[column] for column in ("turn_id", "coding_id"))
        if lost and document is not None:
            found["document_id"] = self._document.get(document)
        return found

    def _document_of(self, row: Row) -> int | None:
        """The document of the copy that a memo of it is about, or that it lies in."""
        if row["document_id"] is not None:
            return int(row["document_id"])
        for table, column in (("turn", "turn_id"), ("coding", "coding_id")):
            if row[column] is not None:
                found = self._there.connection.exec_driver_sql(
                    f"SELECT document_id FROM {table} WHERE id = ?", (row[column],)
                ).scalar()
                return None if found is None else int(found)
        return None

    def _turn_here(self, document: int | None, turn: int | None) -> int | None:
        if document is None or turn is None:
            return None
        bounds = self._bounds_here(document, (turn, 0, turn, 0), at_least=1)
        return None if bounds is None else bounds[0]

    def _bounds_here(
        self, document: int | None, bounds: Any, *, at_least: int = 0
    ) -> tuple[int, int, int, int] | None:
        if document is None or document not in self._document:
            return None
        if self._is_new(document):
            return in_turns(bounds, self._turn)
        if at_least and self._documents[document].revision is not None:
            length = self._there.connection.exec_driver_sql(
                "SELECT length(text) FROM turn WHERE id = ?", (bounds[0],)
            ).scalar_one()
            bounds = (bounds[0], 0, bounds[2], max(length, at_least))
        return placed(self._documents[document], bounds)[0]

    def _add_sets(self) -> int:
        notes = self._notes
        codes = dict(notes.code_sets.ids) | self._put_all(CodeSet, notes.code_sets.new)
        documents = dict(notes.document_sets.ids)
        documents |= self._put_all(DocumentSet, notes.document_sets.new)
        self._put(CodeSetMember, _led(notes.code_members, code_set_id=codes, code_id=self._code))
        self._put(
            DocumentSetMember,
            _led(notes.document_members, document_set_id=documents, document_id=self._document),
        )
        return notes.new_sets

    def _add_grid(self) -> int:
        written = [
            row | {"coder_id": self._coder.get(row["coder_id"])} for row in self._notes.summaries
        ]
        self._put(Summary, _led(written, case_id=self._case, code_id=self._code))
        decisions: list[Row] = []
        for row in self._notes.decisions:
            bounds = self._bounds_here(row["document_id"], tuple(row[one] for one in BOUNDS))
            if bounds is not None:
                settled = row | dict(zip(BOUNDS, bounds, strict=True))
                decisions.append(settled | {"coder_id": self._coder.get(row["coder_id"])})
        self._put(
            Decision,
            _led(
                decisions,
                document_id=self._document,
                code_id=self._code,
                first_coder_id=self._coder,
                second_coder_id=self._coder,
            ),
        )
        return len(written)

    def _next_id(self, model: type[SQLModel]) -> int:
        name = table_of(model).name
        last = self._here.connection.exec_driver_sql(f'SELECT max(id) FROM "{name}"').scalar()
        return int(last or 0) + 1

    def _put_all(self, model: type[SQLModel], there: Sequence[Row]) -> dict[int, int]:
        ids = self._put(model, there)
        return {row["id"]: id_here for row, id_here in zip(there, ids, strict=True)}

    def _put(self, model: type[SQLModel], there: Sequence[Row]) -> range:
        """Insert rows under new ids, in order; a GUID that is taken here becomes a new one."""
        first = self._next_id(model)
        if not there:
            return range(first, first)
        table = table_of(model)
        if "guid" in table.columns:
            taken = set(self._here.connection.execute(select(table.c.guid)).scalars())
            there = [row | {"guid": new_guid()} if row["guid"] in taken else row for row in there]
        names = [column.name for column in table.columns]
        self._here.connection.execute(
            insert(table),
            [
                {name: row[name] for name in names} | {"id": first + number}
                for number, row in enumerate(there)
            ],
        )
        return range(first, first + len(there))


def _led(there: Iterable[Row], **ids: Mapping[int, int]) -> list[Row]:
    """Rows whose references are led here; a row of which one leads nowhere is left out."""
    return [
        row | {column: leads[row[column]] for column, leads in ids.items()}
        for row in there
        if all(row[column] in leads for column, leads in ids.items())
    ]


def _parents_first(codes: Sequence[Row]) -> list[Row]:
    ids = {row["id"] for row in codes}
    ordered: list[Row] = []
    placed_ids: set[int] = set()
    left = list(codes)
    while left:
        ready = [
            row for row in left if row["parent_id"] not in ids or row["parent_id"] in placed_ids
        ]
        if not ready:
            ready = left
        ordered += ready
        placed_ids |= {row["id"] for row in ready}
        left = [row for row in left if row["id"] not in placed_ids]
    return ordered
