"""The speech of every document of a project, counted once and again where turns changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import numpy as np

from codage.domain.transcript import Role
from codage.project.speech import Speech, SpokenTurn

if TYPE_CHECKING:
    from codage.project.project import Project

# Beyond this, asking which documents some turns belong to costs more than reading all.
_MANY = 5000


class CorpusSpeech:
    """Each document's `Speech`, by document_id; read when one is first asked for."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._speech: dict[int, Speech] | None = None

    def __getitem__(self, document_id: int) -> Speech:
        if self._speech is None:
            self._speech = self._read("")
        return self._speech[document_id]

    def forget(self) -> None:
        """Read everything again when it is next asked for."""
        self._speech = None

    def renew(self, touched: Mapping[str, set[int]]) -> set[int]:
        """Count again the documents whose turns or speakers a change touched. Gives their ids."""
        turn_ids, speaker_ids = touched.get("turn", set()), touched.get("speaker", set())
        changed = set(touched.get("document", set()))
        if self._speech is None or not (turn_ids or speaker_ids or changed):
            return set()
        if len(turn_ids) > _MANY:
            changed |= set(self._speech)
            self.forget()
            return changed
        if turn_ids:
            wanted = np.fromiter(turn_ids, np.int64)
            changed |= {
                document_id
                for document_id, spoken in self._speech.items()
                if np.isin(spoken.turn_ids, wanted).any()
            }
        for table, ids in (("turn", turn_ids), ("speaker", speaker_ids)):
            if ids:
                sql = f"SELECT DISTINCT document_id FROM {table} {where_in('id', ids)}"
                changed |= {row[0] for row in rows_of(self._project, sql)}
        renewed = self._read(where_in("turn.document_id", changed))
        self._speech = {
            document_id: spoken if document_id in changed else self._speech[document_id]
            for document_id, spoken in renewed.items()
        }
        return changed

    def _read(self, where: str) -> dict[int, Speech]:
        """The speech of the documents that `where` lets through; of the others, none."""
        rows = rows_of(
            self._project,
            "SELECT turn.document_id, turn.id, turn.text, speaker.role FROM turn "
            f"LEFT JOIN speaker ON speaker.id = turn.speaker_id {where} "
            "ORDER BY turn.document_id, turn.rank",
        )
        found = {row[0]: Speech([]) for row in rows_of(self._project, "SELECT id FROM document")}
        for document_id, turns in groupby(rows, key=itemgetter(0)):
            found[document_id] = Speech(
                SpokenTurn(turn_id, text, role == Role.INTERVIEWER.value)
                for _, turn_id, text, role in turns
            )
        return found


def rows_of(project: Project, sql: str) -> Sequence[Any]:
    """The rows of a query, as plain tuples: frames read tens of thousands."""
    cursor = project.connection.exec_driver_sql(sql).cursor
    return cursor.fetchall() if cursor is not None else []


def where_in(column: str, ids: Iterable[int]) -> str:
    """The condition that a column is one of some numbers."""
    return f"WHERE {column} IN ({', '.join(map(str, sorted(ids)))})"
