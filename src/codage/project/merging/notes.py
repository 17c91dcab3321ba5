"""What else a copy brings: memos, cases with their attributes and links, summaries, sets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from codage.project.merging.codebook import Pairs, pair
from codage.project.merging.documents import Matched
from codage.project.merging.preview import Difference, Kind
from codage.project.merging.reading import Row, removed_guids, rows

if TYPE_CHECKING:
    from codage.project.project import Project


@dataclass(slots=True)
class Notes:
    """Rows of the copy that are not here, with the copy's ids in them, and what differs."""

    cases: Pairs
    variables: Pairs
    code_sets: Pairs
    document_sets: Pairs
    attributes: list[Row] = field(default_factory=list)
    labels: list[Row] = field(default_factory=list)
    links: list[Row] = field(default_factory=list)
    code_members: list[Row] = field(default_factory=list)
    document_members: list[Row] = field(default_factory=list)
    memos: list[Row] = field(default_factory=list)
    summaries: list[Row] = field(default_factory=list)
    decisions: list[Row] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)

    @property
    def new_sets(self) -> int:
        """How many sets are not here."""
        return len(self.code_sets.new) + len(self.document_sets.new)


def compare_notes(
    here: Project,
    there: Project,
    documents: Mapping[int, Matched],
    codes: Mapping[int, int],
    coders: Mapping[int, int],
    codings: Mapping[int, int],
) -> Notes:
    """What the copy has besides texts, codes and codings. Mappings lead from ids there to here."""

    def paired(table: str, *keys: str) -> Pairs:
        return pair(
            rows(there, table),
            rows(here, table),
            *(lambda row, key=key: row[key].casefold() or None for key in keys),
        )

    notes = Notes(
        paired("case", "key", "name"),
        paired("variable", "name"),
        paired("code_set", "name"),
        paired("document_set", "name"),
    )
    known = {key: one.here["id"] for key, one in documents.items() if one.here is not None}
    ids: dict[str, Mapping[int, int]] = {
        "document_id": known,
        "code_id": codes,
        "coder_id": coders,
        "case_id": notes.cases.ids,
        "variable_id": notes.variables.ids,
        "code_set_id": notes.code_sets.ids,
        "document_set_id": notes.document_sets.ids,
    }
    comparing = _Comparing(here, there, ids)
    notes.links = list(comparing.new("document_case", "document_id", "case_id"))
    notes.code_members = list(comparing.new("code_set_member", "code_set_id", "code_id"))
    notes.document_members = list(
        comparing.new("document_set_member", "document_set_id", "document_id")
    )
    fresh = {row["id"] for row in notes.variables.new}
    notes.labels = [row for row in rows(there, "value_label") if row["variable_id"] in fresh]
    names = {key: row["name"] for key, (row, _) in notes.cases.rows.items()}
    variables = {key: row["name"] for key, (row, _) in notes.variables.rows.items()}
    code_names = {row["id"]: row["name"] for row in rows(there, "code")}
    derived = {row["id"] for row in rows(there, "variable") if row["derivation"]}
    notes.attributes = [
        row
        for row in comparing.new("attribute", "case_id", "variable_id")
        if row["variable_id"] not in derived
    ]
    for mine, row in comparing.otherwise("attribute", "value", "case_id", "variable_id"):
        if row["variable_id"] in derived:
            continue
        where = variables[row["variable_id"]]
        notes.differences.append(
            Difference(Kind.ATTRIBUTE, names[row["case_id"]], where, mine["value"], row["value"])
        )
    notes.summaries = list(comparing.new("summary", "case_id", "code_id"))
    for mine, row in comparing.otherwise("summary", "body", "case_id", "code_id"):
        where = code_names[row["code_id"]]
        notes.differences.append(
            Difference(Kind.SUMMARY, names[row["case_id"]], where, mine["body"], row["body"])
        )
    notes.decisions = list(
        comparing.new("decision", "document_id", "code_id", "start_offset", "created_at")
    )
    notes.memos = list(_new_memos(here, there, notes.differences))
    return notes


class _Comparing:
    def __init__(self, here: Project, there: Project, ids: Mapping[str, Mapping[int, int]]) -> None:
        self._here, self._there, self._ids = here, there, ids

    def new(self, table: str, *columns: str) -> Iterator[Row]:
        """Rows of the copy whose references, led here, no row has."""
        present = {tuple(row[column] for column in columns) for row in rows(self._here, table)}
        for row in rows(self._there, table):
            if self._led(row, columns) not in present:
                yield row

    def otherwise(self, table: str, value: str, *columns: str) -> Iterator[tuple[Row, Row]]:
        """Rows here and there with the same references and another value."""
        present = {tuple(row[column] for column in columns): row for row in rows(self._here, table)}
        for row in rows(self._there, table):
            mine = present.get(self._led(row, columns))
            if mine is not None and mine[value] != row[value]:
                yield mine, row

    def _led(self, row: Row, columns: tuple[str, ...]) -> tuple[object, ...]:
        return tuple(
            self._ids[column].get(row[column]) if column in self._ids else row[column]
            for column in columns
        )


def _new_memos(here: Project, there: Project, differences: list[Difference]) -> Iterator[Row]:
    present = {row["guid"]: row for row in rows(here, "memo")}
    removed = removed_guids(here, "memo")
    for row in rows(there, "memo"):
        mine = present.get(row["guid"])
        if mine is None and row["guid"] not in removed:
            yield row
        elif mine is not None and (mine["title"], mine["body"]) != (row["title"], row["body"]):
            name = mine["title"] or mine["body"][:60]
            differences.append(Difference(Kind.MEMO, name, "", mine["body"], row["body"]))
