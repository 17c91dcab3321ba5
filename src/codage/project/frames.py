"""The tidy frames that analyses and exports take, kept in memory and never in the file.

Each frame is made when it is first asked for and made again only when a change touched its
tables. Words are counted once for each document; a change of codings costs those codings alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from operator import itemgetter
from threading import Lock, RLock
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from codage.domain.codebook import ancestors_of
from codage.domain.memos import with_title
from codage.domain.transcript import Role
from codage.project.case_speech import (
    read_coding_turn_cases,
    read_document_cases,
    read_turn_cases,
    with_words,
)
from codage.project.corpus_speech import CorpusSpeech, rows_of, where_in
from codage.project.rows import Change, Origin, VariableRow

if TYPE_CHECKING:
    from codage.project.project import Project

_DEPENDS_ON: dict[str, frozenset[str]] = {
    "documents": frozenset({"document", "turn", "speaker"}),
    "document_ids": frozenset({"document"}),
    "turns": frozenset({"document", "turn", "speaker"}),
    "document_cases": frozenset({"document_case", "speaker_case", "speaker", "document", "case"}),
    "turn_cases": frozenset({"document_case", "speaker_case", "speaker", "turn", "document"}),
    "coding_turn_cases": frozenset(
        {"coding", "document_case", "speaker_case", "speaker", "turn", "document"}
    ),
    "coding_pieces": frozenset(
        {"coding", "document_case", "speaker_case", "speaker", "turn", "document"}
    ),
    "cases": frozenset({"case", "document_case", "speaker_case", "speaker"}),
    "attributes": frozenset({"attribute", "variable", "case"}),
    "variables": frozenset({"variable", "value_label"}),
    "codes": frozenset({"code"}),
    "coders": frozenset({"coder"}),
    "coding_memos": frozenset({"coding", "memo"}),
    "applied": frozenset({"coding"}),
    "codings": frozenset({"coding", "turn", "speaker", "document"}),
}
_APPLIED = ("coding_id", "document_id", "code_id", "coder_id")
_ANCHORED = (*_APPLIED, "start_turn", "start_offset", "end_turn", "end_offset")
_CODING_SQL = (
    "SELECT id, document_id, code_id, coder_id, start_turn_id, start_offset, end_turn_id, "
    "end_offset, weight, origin FROM coding"
)
_MANY = 500


class Frames:
    """The frames of one project. Each property gives a frame that one may change without harm.

    A frame shows the project as it was after its last finished change, in whichever thread it is
    asked for; do not ask inside a change.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._cache: dict[str, Any] = {}
        self._speech = CorpusSpeech(project)
        self._touched: dict[str, set[int]] = {}
        self._working = RLock()
        self._noting = Lock()
        project.subscribe(self._note)

    @property
    def project(self) -> Project:
        """The project that these frames show."""
        return self._project

    @property
    def revision(self) -> int:
        """The project's revision; frames are the same as long as it is the same."""
        return self._project.revision

    @property
    def codings(self) -> pd.DataFrame:
        """One row a coding, in the order of documents and of the text.

        Columns: coding_id, document_id, code_id, coder_id; start, end (positions in the whole
        text, code points); words, respondent_words, interviewer_words; first_word, last_word and
        first_respondent_word, last_respondent_word (the words under it are those numbered from
        first, inclusive, to last, exclusive, in the document); by_respondent (whether it holds
        some of a respondent's speech); weight (0–100 or missing), origin.
        """
        return self._frame("codings", self._read_codings)

    @property
    def applied(self) -> pd.DataFrame:
        """One row a coding: coding_id, document_id, code_id, coder_id. Quick: it needs no text."""
        return self._frame("applied", self._read_applied)

    @property
    def coding_memos(self) -> dict[int, str]:
        """The memos of the codings that have one, by coding_id."""
        found: dict[int, str] = self._kept("coding_memos", self._read_coding_memos)
        return found

    @property
    def documents(self) -> pd.DataFrame:
        """One row a document: document_id, name, progress, turns, words, respondent_words,
        interviewer_words."""
        return self._frame("documents", self._read_documents)

    @property
    def document_ids(self) -> pd.Series:
        """The document_id of each row of `documents`. Quick: it needs no text."""
        ids: pd.Series = self._frame("document_ids", self._read_document_ids)["document_id"]
        return ids

    @property
    def turns(self) -> pd.DataFrame:
        """One row a turn: turn_id, document_id, speaker, role, start_ms, end_ms, start (position),
        length (code points), words."""
        return self._frame("turns", self._read_turns)

    @property
    def document_cases(self) -> pd.DataFrame:
        """One row a document and case that it is linked to, itself or by a speaker:
        document_id, case_id."""
        return self._frame("document_cases", self._read_document_cases)

    @property
    def turn_cases(self) -> pd.DataFrame:
        """Who speaks for which case, in those documents alone whose speakers are linked to cases:
        turn_id, document_id, case_id, linked. See `codage.project.case_speech`. Needs no text."""
        return self._frame("turn_cases", self._read_turn_cases)

    @property
    def coding_cases(self) -> pd.DataFrame:
        """The cases of codings in those documents: coding_id, document_id, case_id. Codings of
        other documents are of all the document's cases, and not here. Quick: it needs no text."""
        covered = self._frame("coding_turn_cases", self._read_coding_turn_cases)
        return covered[["coding_id", "document_id", "case_id"]].drop_duplicates(ignore_index=True)

    @property
    def coding_pieces(self) -> pd.DataFrame:
        """The words of codings in those documents by case: coding_id, document_id, case_id,
        first_word, last_word, first_respondent_word, last_respondent_word; a row each turn."""
        return self._frame("coding_pieces", self._read_coding_pieces)

    @property
    def cases(self) -> pd.DataFrame:
        """One row a case: case_id, key, name, documents (their number)."""
        return self._frame("cases", self._read_cases)

    @property
    def attributes(self) -> pd.DataFrame:
        """One row a case, indexed by case_id, a column a variable; canonical text or None."""
        return self._frame("attributes", self._read_attributes)

    @property
    def variables(self) -> tuple[VariableRow, ...]:
        """The variables in the order of the survey."""
        found: tuple[VariableRow, ...] = self._kept("variables", self._read_variables)
        return found

    @property
    def codes(self) -> pd.DataFrame:
        """One row a code in codebook order: code_id, name, parent_id (or missing), depth (0 at the
        top), path (names joined by `` > ``), order (from 0), colour, key, archived."""
        return self._frame("codes", self._read_codes)

    @property
    def coders(self) -> pd.DataFrame:
        """One row a coder: coder_id, name, agreed (the layer of what coders settled on)."""
        return self._frame("coders", self._read_coders)

    def _frame(self, name: str, read: Callable[[], pd.DataFrame]) -> pd.DataFrame:
        frame: pd.DataFrame = self._kept(name, read)
        return frame.copy(deep=False)

    def _kept(self, name: str, read: Callable[[], Any]) -> Any:
        with self._working, self._one_moment():
            try:
                self._forget_what_changed()
                if name not in self._cache:
                    self._cache[name] = read()
            except (KeyError, IndexError):
                # The moment holds a change of another thread that is yet to be told: read all anew.
                self._cache.clear()
                self._speech.forget()
                self._cache[name] = read()
            return self._cache[name]

    @contextmanager
    def _one_moment(self) -> Iterator[None]:
        """Everything that is read inside is of one state of the file."""
        connection = self._project.connection
        raw = connection.connection.driver_connection
        if raw is None or raw.in_transaction:
            yield
            return
        connection.exec_driver_sql("BEGIN")
        try:
            yield
        finally:
            connection.exec_driver_sql("COMMIT")

    def _note(self, change: Change) -> None:
        with self._noting:
            for table, ids in change.touched.items():
                self._touched.setdefault(table, set()).update(ids)

    def _forget_what_changed(self) -> None:
        with self._noting:
            touched, self._touched = self._touched, {}
        if not touched:
            return
        respoken = self._speech.renew(touched)
        applied, codings = self._cache.get("applied"), self._cache.get("codings")
        for name, tables in _DEPENDS_ON.items():
            if not tables.isdisjoint(touched):
                self._cache.pop(name, None)
        coding_ids = touched.get("coding", set())
        if applied is not None and len(coding_ids) <= _MANY:
            self._cache["applied"] = self._patched_applied(applied, coding_ids)
        if codings is not None and len(coding_ids) <= _MANY:
            self._cache["codings"] = self._patched_codings(codings, coding_ids, respoken)

    def _patched_applied(self, kept: pd.DataFrame, coding_ids: set[int]) -> pd.DataFrame:
        if not coding_ids:
            return kept
        fresh = self._anchored(where_in("id", coding_ids))[list(_APPLIED)]
        return _joined([kept[~kept["coding_id"].isin(coding_ids)], fresh])

    def _patched_codings(
        self, kept: pd.DataFrame, coding_ids: set[int], document_ids: set[int]
    ) -> pd.DataFrame:
        if not coding_ids and not document_ids:
            return kept
        fresh = []
        if coding_ids:
            fresh.append(self._anchored(where_in("id", coding_ids)))
        if document_ids:
            fresh.append(self._anchored(where_in("document_id", document_ids)))
        rows = pd.concat(fresh).drop_duplicates("coding_id")
        stale = kept["coding_id"].isin(coding_ids) | kept["document_id"].isin(document_ids)
        return _in_text_order(_joined([kept[~stale], self._measured(rows)]))

    def _read_applied(self) -> pd.DataFrame:
        rows = self._rows("SELECT id, document_id, code_id, coder_id FROM coding")
        return pd.DataFrame(_integers(rows, 4), columns=list(_APPLIED))

    def _read_codings(self) -> pd.DataFrame:
        return _in_text_order(self._measured(self._anchored("")))

    def _read_coding_memos(self) -> dict[int, str]:
        found = dict(self._rows("SELECT id, memo FROM coding WHERE memo != ''"))
        # A memo that came to be about a segment later is a row of its own.
        for coding, title, body in self._rows(
            "SELECT coding_id, title, body FROM memo WHERE coding_id IS NOT NULL ORDER BY id"
        ):
            parts = (found.get(coding, ""), with_title(title, body))
            found[coding] = "\n\n".join(part for part in parts if part)
        return found

    def _anchored(self, where: str) -> pd.DataFrame:
        rows = self._rows(f"{_CODING_SQL} {where}")
        frame = pd.DataFrame(_integers([row[:8] for row in rows], 8), columns=list(_ANCHORED))
        frame["weight"] = pd.array([row[8] for row in rows], dtype="Int64")
        frame["origin"] = pd.Categorical(
            [row[9] for row in rows], categories=[origin.value for origin in Origin]
        )
        return frame

    def _measured(self, anchored: pd.DataFrame) -> pd.DataFrame:
        speech = self._speech
        measures = np.zeros((len(anchored), 7), dtype=np.int64)
        starts = anchored[["start_turn", "start_offset"]].to_numpy()
        ends = anchored[["end_turn", "end_offset"]].to_numpy()
        rows_of_document: dict[Any, Any] = anchored.groupby("document_id").indices
        for document_id, rows in rows_of_document.items():
            spoken = speech[document_id]
            start = spoken.positions(starts[rows, 0], starts[rows, 1])
            end = spoken.positions(ends[rows, 0], ends[rows, 1])
            measures[rows] = np.column_stack(
                [
                    start,
                    end,
                    spoken.words_before(start),
                    spoken.words_before(end),
                    spoken.respondent_words_before(start),
                    spoken.respondent_words_before(end),
                    spoken.respondent_characters_before(end)
                    - spoken.respondent_characters_before(start),
                ]
            )
        words = measures[:, 3] - measures[:, 2]
        respondent_words = measures[:, 5] - measures[:, 4]
        return pd.DataFrame(
            {name: anchored[name].to_numpy() for name in _APPLIED}
            | {
                "start": measures[:, 0],
                "end": measures[:, 1],
                "words": words,
                "respondent_words": respondent_words,
                "interviewer_words": words - respondent_words,
                "first_word": measures[:, 2],
                "last_word": measures[:, 3],
                "first_respondent_word": measures[:, 4],
                "last_respondent_word": measures[:, 5],
                "by_respondent": measures[:, 6] > 0,
                "weight": anchored["weight"].array,
                "origin": anchored["origin"].array,
            }
        )

    def _read_documents(self) -> pd.DataFrame:
        speech = self._speech
        rows = self._rows("SELECT id, name, progress FROM document ORDER BY id")
        words = [speech[row[0]].words for row in rows]
        respondent_words = [speech[row[0]].respondent_words for row in rows]
        return pd.DataFrame(
            {
                "document_id": _ids(row[0] for row in rows),
                "name": pd.Series([row[1] for row in rows], dtype="str"),
                "progress": pd.Series([row[2] for row in rows], dtype="str"),
                "turns": _ids(len(speech[row[0]].turn_ids) for row in rows),
                "words": _ids(words),
                "respondent_words": _ids(respondent_words),
                "interviewer_words": _ids(words) - _ids(respondent_words),
            }
        )

    def _read_document_ids(self) -> pd.DataFrame:
        rows = self._rows("SELECT id FROM document ORDER BY id")
        return pd.DataFrame({"document_id": _ids(row[0] for row in rows)})

    def _read_turns(self) -> pd.DataFrame:
        speech = self._speech
        rows = self._rows(
            "SELECT turn.id, turn.document_id, speaker.name, speaker.role, start_ms, end_ms "
            "FROM turn LEFT JOIN speaker ON speaker.id = turn.speaker_id "
            "ORDER BY turn.document_id, turn.rank"
        )
        spoken = [speech[document_id] for document_id, _ in groupby(rows, key=itemgetter(1))]
        return pd.DataFrame(
            {
                "turn_id": _ids(row[0] for row in rows),
                "document_id": _ids(row[1] for row in rows),
                "speaker": pd.Series([row[2] or "" for row in rows], dtype="str"),
                "role": pd.Series([row[3] or Role.UNKNOWN.value for row in rows], dtype="str"),
                "start_ms": pd.array([row[4] for row in rows], dtype="Int64"),
                "end_ms": pd.array([row[5] for row in rows], dtype="Int64"),
                "start": _chained([one.turn_starts for one in spoken]),
                "length": _chained([one.turn_lengths for one in spoken]),
                "words": _chained([one.words_by_turn for one in spoken]),
            }
        )

    def _read_document_cases(self) -> pd.DataFrame:
        return read_document_cases(self._project)

    def _read_turn_cases(self) -> pd.DataFrame:
        return read_turn_cases(self._project)

    def _read_coding_turn_cases(self) -> pd.DataFrame:
        return read_coding_turn_cases(self._project, self.turn_cases)

    def _read_coding_pieces(self) -> pd.DataFrame:
        covered = self._frame("coding_turn_cases", self._read_coding_turn_cases)
        return with_words(covered, self._speech).drop(columns=["turn_id", "since", "until"])

    def _read_cases(self) -> pd.DataFrame:
        rows = self._project.cases()
        return pd.DataFrame(
            {
                "case_id": _ids(row.id for row in rows),
                "key": pd.Series([row.key for row in rows], dtype="str"),
                "name": pd.Series([row.name for row in rows], dtype="str"),
                "documents": _ids(row.documents for row in rows),
            }
        )

    def _read_variables(self) -> tuple[VariableRow, ...]:
        return tuple(self._project.variables())

    def _read_attributes(self) -> pd.DataFrame:
        variables, case_ids = self.variables, self.cases["case_id"].to_numpy()
        row_of = {case_id: number for number, case_id in enumerate(case_ids.tolist())}
        column_of = {variable.id: number for number, variable in enumerate(variables)}
        cells = np.full((len(row_of), len(column_of)), None, dtype=object)
        for (case_id, variable_id), value in self._project.attributes().items():
            cells[row_of[case_id], column_of[variable_id]] = value
        names = pd.Index([variable.name for variable in variables], dtype="str")
        index = pd.Index(case_ids, name="case_id", dtype=np.int64)
        return pd.DataFrame(cells, index=index, columns=names, dtype=object)

    def _read_codes(self) -> pd.DataFrame:
        rows = self._project.codes()
        parents = {row.id: row.parent_id for row in rows}
        names = {row.id: row.name for row in rows}
        above = {row.id: list(ancestors_of(row.id, parents)) for row in rows}
        paths = [
            " > ".join([*(names[code] for code in reversed(above[row.id])), row.name])
            for row in rows
        ]
        return pd.DataFrame(
            {
                "code_id": _ids(row.id for row in rows),
                "name": pd.Series([row.name for row in rows], dtype="str"),
                "parent_id": pd.array([row.parent_id for row in rows], dtype="Int64"),
                "depth": _ids(len(above[row.id]) for row in rows),
                "path": pd.Series(paths, dtype="str"),
                "order": np.arange(len(rows)),
                "colour": pd.Series([row.colour for row in rows], dtype="str"),
                "key": pd.Series([row.key for row in rows], dtype="str"),
                "archived": np.array([row.archived for row in rows], dtype=bool),
            }
        )

    def _read_coders(self) -> pd.DataFrame:
        rows = self._project.coders()
        return pd.DataFrame(
            {
                "coder_id": _ids(row.id for row in rows),
                "name": pd.Series([row.name for row in rows], dtype="str"),
                "agreed": np.array([row.agreed for row in rows], dtype=bool),
            }
        )

    def _rows(self, sql: str) -> Sequence[Any]:
        return rows_of(self._project, sql)


def _ids(values: Iterable[int]) -> Any:
    return np.fromiter(values, np.int64)


def _integers(rows: Sequence[Any], width: int) -> Any:
    return np.array(rows, dtype=np.int64).reshape(len(rows), width)


def _chained(arrays: Sequence[Any]) -> Any:
    return np.concatenate(arrays) if arrays else np.zeros(0, dtype=np.int64)


def _joined(frames: Sequence[pd.DataFrame]) -> pd.DataFrame:
    filled = [frame for frame in frames if len(frame)]
    return pd.concat(filled or frames[:1], ignore_index=True)


def _in_text_order(frame: pd.DataFrame) -> pd.DataFrame:
    keys = [frame[name].to_numpy() for name in ("coding_id", "end", "start", "document_id")]
    return frame.take(np.lexsort(keys)).reset_index(drop=True)
