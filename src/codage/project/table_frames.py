"""The frames that are read from the tables as they stand: documents, turns, cases, codes, coders.

`codage.project.frames` says what is in each and keeps them; nothing is kept here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from codage.domain.codebook import ancestors_of
from codage.domain.memos import with_title
from codage.domain.transcript import Role
from codage.project.corpus_speech import CorpusSpeech, rows_of
from codage.project.rows import VariableRow

if TYPE_CHECKING:
    from codage.project.project import Project


def read_documents(project: Project, speech: CorpusSpeech) -> pd.DataFrame:
    """The frame `Frames.documents`."""
    rows = rows_of(project, "SELECT id, name, progress FROM document ORDER BY id")
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


def read_document_ids(project: Project) -> pd.DataFrame:
    """The document_id of each document."""
    rows = rows_of(project, "SELECT id FROM document ORDER BY id")
    return pd.DataFrame({"document_id": _ids(row[0] for row in rows)})


def read_turns(project: Project, speech: CorpusSpeech) -> pd.DataFrame:
    """The frame `Frames.turns`."""
    rows = rows_of(
        project,
        "SELECT turn.id, turn.document_id, speaker.name, speaker.role, start_ms, end_ms "
        "FROM turn LEFT JOIN speaker ON speaker.id = turn.speaker_id "
        "ORDER BY turn.document_id, turn.rank",
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


def read_cases(project: Project) -> pd.DataFrame:
    """The frame `Frames.cases`."""
    rows = project.cases()
    return pd.DataFrame(
        {
            "case_id": _ids(row.id for row in rows),
            "key": pd.Series([row.key for row in rows], dtype="str"),
            "name": pd.Series([row.name for row in rows], dtype="str"),
            "documents": _ids(row.documents for row in rows),
        }
    )


def read_attributes(
    project: Project, variables: Sequence[VariableRow], case_ids: Sequence[int]
) -> pd.DataFrame:
    """The frame `Frames.attributes`, a row for each of `case_ids`."""
    row_of = {case_id: number for number, case_id in enumerate(case_ids)}
    column_of = {variable.id: number for number, variable in enumerate(variables)}
    cells = np.full((len(row_of), len(column_of)), None, dtype=object)
    for (case_id, variable_id), value in project.attributes().items():
        cells[row_of[case_id], column_of[variable_id]] = value
    names = pd.Index([variable.name for variable in variables], dtype="str")
    index = pd.Index(case_ids, name="case_id", dtype=np.int64)
    return pd.DataFrame(cells, index=index, columns=names, dtype=object)


def read_codes(project: Project) -> pd.DataFrame:
    """The frame `Frames.codes`."""
    rows = project.codes()
    parents = {row.id: row.parent_id for row in rows}
    names = {row.id: row.name for row in rows}
    above = {row.id: list(ancestors_of(row.id, parents)) for row in rows}
    paths = [
        " > ".join([*(names[code] for code in reversed(above[row.id])), row.name]) for row in rows
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


def read_coders(project: Project) -> pd.DataFrame:
    """The frame `Frames.coders`."""
    rows = project.coders()
    return pd.DataFrame(
        {
            "coder_id": _ids(row.id for row in rows),
            "name": pd.Series([row.name for row in rows], dtype="str"),
            "agreed": np.array([row.agreed for row in rows], dtype=bool),
        }
    )


def read_coding_memos(project: Project) -> dict[int, str]:
    """The memos of the codings that have one, by coding_id."""
    found = dict(rows_of(project, "SELECT id, memo FROM coding WHERE memo != ''"))
    # A memo that came to be about a segment later is a row of its own.
    for coding, title, body in rows_of(
        project, "SELECT coding_id, title, body FROM memo WHERE coding_id IS NOT NULL ORDER BY id"
    ):
        parts = (found.get(coding, ""), with_title(title, body))
        found[coding] = "\n\n".join(part for part in parts if part)
    return found


def _ids(values: Iterable[int]) -> Any:
    return np.fromiter(values, np.int64)


def _chained(arrays: Sequence[Any]) -> Any:
    return np.concatenate(arrays) if arrays else np.zeros(0, dtype=np.int64)
