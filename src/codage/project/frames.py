"""The tidy frames that analyses and exports take, kept in memory and never in the file.

Each frame is made when it is first asked for and made again only when a change touched its
tables. Words are counted once for each document; a change of codings costs those codings alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock, RLock
from typing import TYPE_CHECKING, Any

import pandas as pd

from codage.project.case_speech import (
    read_coding_turn_cases,
    read_document_cases,
    read_turn_cases,
    with_words,
)
from codage.project.coding_frames import (
    APPLIED,
    in_text_order,
    joined,
    measured,
    read_anchored,
    read_applied,
)
from codage.project.corpus_speech import CorpusSpeech, where_in
from codage.project.rows import Change, VariableRow
from codage.project.table_frames import (
    read_attributes,
    read_cases,
    read_coders,
    read_codes,
    read_coding_memos,
    read_document_ids,
    read_documents,
    read_turns,
)

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
_PATCHED = frozenset({"coding", "turn", "speaker", "document"})
"""The tables of which it matters what rows were touched, and not only that some were."""
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
        return self._frame("applied", lambda: read_applied(self._project))

    @property
    def coding_memos(self) -> dict[int, str]:
        """The memos of the codings that have one, by coding_id."""
        found: dict[int, str] = self._kept("coding_memos", lambda: read_coding_memos(self._project))
        return found

    @property
    def documents(self) -> pd.DataFrame:
        """One row a document: document_id, name, progress, turns, words, respondent_words,
        interviewer_words."""
        return self._frame("documents", lambda: read_documents(self._project, self._speech))

    @property
    def document_ids(self) -> pd.Series:
        """The document_id of each row of `documents`. Quick: it needs no text."""
        frame = self._frame("document_ids", lambda: read_document_ids(self._project))
        ids: pd.Series = frame["document_id"]
        return ids

    @property
    def turns(self) -> pd.DataFrame:
        """One row a turn: turn_id, document_id, speaker, role, start_ms, end_ms, start (position),
        length (code points), words."""
        return self._frame("turns", lambda: read_turns(self._project, self._speech))

    @property
    def document_cases(self) -> pd.DataFrame:
        """One row a document and case that it is linked to, itself or by a speaker:
        document_id, case_id."""
        return self._frame("document_cases", lambda: read_document_cases(self._project))

    @property
    def turn_cases(self) -> pd.DataFrame:
        """Who speaks for which case, in those documents alone whose speakers are linked to cases:
        turn_id, document_id, case_id, linked. See `codage.project.case_speech`. Needs no text."""
        return self._frame("turn_cases", lambda: read_turn_cases(self._project))

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
        return self._frame("cases", lambda: read_cases(self._project))

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
        return self._frame("codes", lambda: read_codes(self._project))

    @property
    def coders(self) -> pd.DataFrame:
        """One row a coder: coder_id, name, agreed (the layer of what coders settled on)."""
        return self._frame("coders", lambda: read_coders(self._project))

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
                kept = self._touched.setdefault(table, set())
                if table in _PATCHED:
                    kept.update(ids)

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
        fresh = read_anchored(self._project, where_in("id", coding_ids))[list(APPLIED)]
        return joined([kept[~kept["coding_id"].isin(coding_ids)], fresh])

    def _patched_codings(
        self, kept: pd.DataFrame, coding_ids: set[int], document_ids: set[int]
    ) -> pd.DataFrame:
        if not coding_ids and not document_ids:
            return kept
        fresh = []
        if coding_ids:
            fresh.append(read_anchored(self._project, where_in("id", coding_ids)))
        if document_ids:
            fresh.append(read_anchored(self._project, where_in("document_id", document_ids)))
        rows = pd.concat(fresh).drop_duplicates("coding_id")
        stale = kept["coding_id"].isin(coding_ids) | kept["document_id"].isin(document_ids)
        return in_text_order(joined([kept[~stale], measured(rows, self._speech)]))

    def _read_codings(self) -> pd.DataFrame:
        return in_text_order(measured(read_anchored(self._project), self._speech))

    def _read_coding_turn_cases(self) -> pd.DataFrame:
        return read_coding_turn_cases(self._project, self.turn_cases)

    def _read_coding_pieces(self) -> pd.DataFrame:
        covered = self._frame("coding_turn_cases", self._read_coding_turn_cases)
        return with_words(covered, self._speech).drop(columns=["turn_id", "since", "until"])

    def _read_attributes(self) -> pd.DataFrame:
        return read_attributes(self._project, self.variables, self.cases["case_id"].tolist())

    def _read_variables(self) -> tuple[VariableRow, ...]:
        return tuple(self._project.variables())
