"""Comparing a colleague's copy with the project: what would come in, and what is otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from codage.domain.anchors import CodeId, CoderId, CodingId, DocumentId
from codage.domain.task import Advance, unwatched
from codage.project.merging.codebook import Pairs, code_differences, pair, pair_codes
from codage.project.merging.codings import Coming, Fate, as_span, classify
from codage.project.merging.documents import Matched, match_documents, speech_differences
from codage.project.merging.notes import Notes, compare_notes
from codage.project.merging.preview import (
    CoderThere,
    CodeThere,
    Difference,
    DocumentThere,
    Kind,
    Match,
    Preview,
)
from codage.project.merging.reading import merged_codes, opened_copy, removed_guids, rows

if TYPE_CHECKING:
    from codage.project.project import Project


@dataclass(slots=True)
class Comparison:
    """A copy beside the project: everything of the copy and what it is here."""

    path: Path
    revision: int
    documents: dict[int, Matched]
    codes: Pairs
    coders: Pairs
    codings: list[Coming]
    notes: Notes
    preview: Preview


def prepare(project: Project, path: Path, *, advance: Advance = unwatched) -> Comparison:
    """Compare the copy at `path` with the project; neither is changed.

    Raises what opening a project raises, InvalidRequest for the project itself, or Cancelled.
    """
    with opened_copy(project, path) as copy:
        return _Comparing(project, copy, path).comparison(advance)


class _Comparing:
    def __init__(self, here: Project, there: Project, path: Path) -> None:
        self._here, self._there, self._path = here, there, path

    def comparison(self, advance: Advance) -> Comparison:
        here, there = self._here, self._there
        revision = here.revision
        documents = {one.there["id"]: one for one in match_documents(here, there, advance)}
        self._merged = merged_codes(here)
        codes = pair_codes(self._codes_there, self._codes_here, self._merged)
        coders = pair(rows(there, "coder"), rows(here, "coder"), lambda row: row["name"].casefold())
        codings = list(classify(here, there, documents, codes.ids, coders.ids))
        known = {one.coded.id: one.here for one in codings if one.here is not None}
        notes = compare_notes(here, there, documents, codes.ids, coders.ids, known)
        preview = self._preview(documents, codes, coders, codings, notes)
        return Comparison(self._path, revision, documents, codes, coders, codings, notes, preview)

    @cached_property
    def _codes_here(self) -> list[dict[str, object]]:
        return rows(self._here, "code")

    @cached_property
    def _codes_there(self) -> list[dict[str, object]]:
        return rows(self._there, "code")

    def _preview(
        self,
        documents: dict[int, Matched],
        codes: Pairs,
        coders: Pairs,
        codings: list[Coming],
        notes: Notes,
    ) -> Preview:
        guids = _Guids(documents, codes, coders)
        coming = Counter(guids.of(one) for one in codings if one.fate is Fate.COMES)
        removed = Counter(guids.of(one) for one in codings if one.fate is Fate.REMOVED)
        studies = [rows(project, "project")[0] for project in (self._here, self._there)]
        return Preview(
            file=self._path.name,
            study=studies[1]["name"],
            same_study=studies[0]["guid"] == studies[1]["guid"],
            coders=tuple(_coders(coders, codings)),
            documents=tuple(_documents(documents, codings)),
            codes=tuple(self._codes(codes, codings)),
            differences=(
                *self._coding_differences(documents, codes, codings),
                *code_differences(codes, self._codes_there, self._codes_here, self._merged),
                *_speech(self._here, self._there, documents.values()),
                *notes.differences,
            ),
            codings=coming,
            removed=removed,
            memos=len(notes.memos),
            cases=len(notes.cases.new),
            links=len(notes.links),
            summaries=len(notes.summaries),
            sets=notes.new_sets,
        )

    def _codes(self, codes: Pairs, codings: list[Coming]) -> Iterator[CodeThere]:
        coming = Counter(one.coded.code_id for one in codings if one.fate is Fate.COMES)
        removed = removed_guids(self._here, "code")
        different = {
            one.name
            for one in code_differences(codes, self._codes_there, self._codes_here, self._merged)
        }
        for there, here in codes.rows.values():
            match = Match.NEW if here is None else Match.SAME
            if here is not None and here["name"] in different:
                match = Match.DIFFERENT
            yield CodeThere(
                there["guid"],
                there["name"],
                None if here is None else CodeId(here["id"]),
                match,
                here is None and there["guid"] in removed,
                coming[there["id"]],
            )

    def _coding_differences(
        self, documents: dict[int, Matched], codes: Pairs, codings: list[Coming]
    ) -> Iterator[Difference]:
        told = [one for one in codings if one.moved or one.fate in (Fate.CHANGED, Fate.UNPLACED)]
        there = self._said(self._there, (one.coded.id for one in told))
        here = self._said(self._here, (one.here for one in told if one.here is not None))
        for one in told:
            document = documents[one.coded.document_id]
            name = codes.rows[one.coded.code_id][0]["name"]
            if one.fate is Fate.CHANGED:
                kind, shown = Kind.CODING, here.get(one.here or 0, "")
            elif one.fate is Fate.UNPLACED:
                kind, shown = Kind.UNPLACED, ""
            else:
                kind, shown = Kind.MOVED, _words_here(document, one)
            yield Difference(kind, name, document.there["name"], shown, there[one.coded.id])

    @staticmethod
    def _said(project: Project, codings: Iterable[int]) -> dict[int, str]:
        """What a coding says: its code, its text and its memo."""
        found = project.codings_by_id([CodingId(one) for one in codings])
        texts = project.segments(found)
        names = {row.id: row.name for row in project.codes()}
        return {
            row.id: f"{names[row.code_id]}: {texts[row.id]}"
            + (f" – {row.memo}" if row.memo else "")
            for row in found
        }


class _Guids:
    def __init__(self, documents: dict[int, Matched], codes: Pairs, coders: Pairs) -> None:
        self._documents = {key: one.there["guid"] for key, one in documents.items()}
        self._codes = {key: there["guid"] for key, (there, _) in codes.rows.items()}
        self._coders = {key: there["guid"] for key, (there, _) in coders.rows.items()}

    def of(self, one: Coming) -> tuple[str, str, str]:
        """The GUIDs of a coding's coder, document and code."""
        coded = one.coded
        return (
            self._coders[coded.coder_id],
            self._documents[coded.document_id],
            self._codes[coded.code_id],
        )


def _coders(coders: Pairs, codings: list[Coming]) -> Iterator[CoderThere]:
    fates = Counter((one.coded.coder_id, one.fate) for one in codings)
    for there, here in coders.rows.values():
        yield CoderThere(
            there["guid"],
            there["name"],
            None if here is None else CoderId(here["id"]),
            there["name"] if here is None else here["name"],
            *(
                fates[there["id"], fate]
                for fate in (Fate.COMES, Fate.KNOWN, Fate.CHANGED, Fate.REMOVED)
            ),
        )


def _documents(documents: dict[int, Matched], codings: list[Coming]) -> Iterator[DocumentThere]:
    coming = Counter(one.coded.document_id for one in codings if one.fate is Fate.COMES)
    for key, one in documents.items():
        yield DocumentThere(
            one.there["guid"],
            one.there["name"],
            None if one.here is None else DocumentId(one.here["id"]),
            one.match,
            coming[key],
        )


def _words_here(document: Matched, one: Coming) -> str:
    assert document.revision is not None
    return document.revision.here.slice(as_span(one.bounds))


def _speech(here: Project, there: Project, documents: Iterable[Matched]) -> Iterator[Difference]:
    """One difference a document: how many turns have another speaker or time, and the first."""
    for name, pairs in speech_differences(here, there, documents).items():
        yield Difference(Kind.SPEECH, name, str(len(pairs)), *pairs[0])
