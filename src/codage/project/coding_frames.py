"""The frames of codings: who applied what where, and how many words of whom each holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from codage.project.corpus_speech import CorpusSpeech, rows_of
from codage.project.rows import Origin

if TYPE_CHECKING:
    from codage.project.project import Project

APPLIED = ("coding_id", "document_id", "code_id", "coder_id")
_ANCHORED = (*APPLIED, "start_turn", "start_offset", "end_turn", "end_offset")
_CODING_SQL = (
    "SELECT id, document_id, code_id, coder_id, start_turn_id, start_offset, end_turn_id, "
    "end_offset, weight, origin FROM coding"
)


def read_applied(project: Project) -> pd.DataFrame:
    """The frame `Frames.applied`."""
    # SQLite lists whole columns in half the time that Python takes for as many rows.
    lists = "group_concat(id), group_concat(document_id), group_concat(code_id), "
    (row,) = rows_of(project, f"SELECT {lists} group_concat(coder_id) FROM coding")
    columns = [np.fromstring(listed or "", dtype=np.int64, sep=",") for listed in row]
    return pd.DataFrame(dict(zip(APPLIED, columns, strict=True)))


def read_anchored(project: Project, where: str = "") -> pd.DataFrame:
    """Codings with the turns and offsets of their ends, and what else is in their rows."""
    rows = rows_of(project, f"{_CODING_SQL} {where}")
    frame = pd.DataFrame(_integers([row[:8] for row in rows], 8), columns=list(_ANCHORED))
    frame["weight"] = pd.array([row[8] for row in rows], dtype="Int64")
    frame["origin"] = pd.Categorical(
        [row[9] for row in rows], categories=[origin.value for origin in Origin]
    )
    return frame


def measured(anchored: pd.DataFrame, speech: CorpusSpeech) -> pd.DataFrame:
    """Those codings with their places in the whole text and the words that they hold."""
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
        {name: anchored[name].to_numpy() for name in APPLIED}
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


def joined(frames: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """One frame after the other; what is empty does not change the types of columns."""
    filled = [frame for frame in frames if len(frame)]
    return pd.concat(filled or frames[:1], ignore_index=True)


def in_text_order(frame: pd.DataFrame) -> pd.DataFrame:
    """Codings in the order of documents and of the text."""
    keys = [frame[name].to_numpy() for name in ("coding_id", "end", "start", "document_id")]
    return frame.take(np.lexsort(keys)).reset_index(drop=True)


def _integers(rows: Sequence[Any], width: int) -> Any:
    return np.array(rows, dtype=np.int64).reshape(len(rows), width)
