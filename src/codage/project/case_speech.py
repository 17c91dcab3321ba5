"""Which case speaks where in documents whose speakers speak for different cases: focus groups.

A turn of a linked speaker is its cases'; any other turn (a moderator's) is every case's of the
document. A coding is of the cases whose linked speakers' turns it covers; one that covers none
of these is of every case of the document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from codage.project.cases import DOCUMENT_CASES
from codage.project.corpus_speech import CorpusSpeech, rows_of

if TYPE_CHECKING:
    from codage.project.project import Project

_SHARED = (
    "SELECT speaker.document_id FROM speaker "
    "JOIN speaker_case ON speaker_case.speaker_id = speaker.id"
)
_TURN_CASES = (
    "SELECT turn.id, turn.document_id, speaker_case.case_id, 1 FROM turn "
    "JOIN speaker_case ON speaker_case.speaker_id = turn.speaker_id "
    "UNION ALL SELECT turn.id, turn.document_id, linked.case_id, 0 FROM turn "
    f"JOIN ({DOCUMENT_CASES}) AS linked ON linked.document_id = turn.document_id "
    f"WHERE turn.document_id IN ({_SHARED}) AND NOT EXISTS "
    "(SELECT 1 FROM speaker_case WHERE speaker_case.speaker_id = turn.speaker_id)"
)
_CODING_TURNS = (
    "SELECT coding.id, coding.document_id, turn.id, "
    "CASE turn.id WHEN first.id THEN start_offset ELSE 0 END AS since, "
    "CASE turn.id WHEN last.id THEN end_offset ELSE length(turn.text) END AS until FROM coding "
    "JOIN turn AS first ON first.id = start_turn_id JOIN turn AS last ON last.id = end_turn_id "
    "JOIN turn ON turn.document_id = coding.document_id "
    "AND turn.rank BETWEEN first.rank AND last.rank "
    f"WHERE coding.document_id IN ({_SHARED}) AND (since < until OR first.id = last.id)"
)


def read_document_cases(project: Project) -> pd.DataFrame:
    """One row a document and case that it is linked to, itself or by a speaker."""
    rows = rows_of(project, f"SELECT * FROM ({DOCUMENT_CASES}) ORDER BY document_id, case_id")
    return _frame(rows, ["document_id", "case_id"])


def read_turn_cases(project: Project) -> pd.DataFrame:
    """One row a turn and case of the documents whose speakers have cases.

    Columns: turn_id, document_id, case_id, linked (1 where its speaker is linked to the case).
    """
    return _frame(rows_of(project, _TURN_CASES), ["turn_id", "document_id", "case_id", "linked"])


def read_coding_turn_cases(project: Project, turn_cases: pd.DataFrame) -> pd.DataFrame:
    """One row a coding of these documents, turn that it covers, and case of both.

    Columns: coding_id, document_id, turn_id, since, until (offsets in the turn), case_id.
    """
    columns = ["coding_id", "document_id", "turn_id", "since", "until"]
    rows = rows_of(project, _CODING_TURNS) if len(turn_cases) else ()
    covered = _frame(rows, columns)
    pairs = covered.merge(turn_cases[["turn_id", "case_id", "linked"]], on="turn_id")
    by_speaker = pairs.loc[pairs["linked"] == 1, ["coding_id", "case_id"]].drop_duplicates()
    spoken = pairs["coding_id"].isin(by_speaker["coding_id"])
    found = pd.concat([pairs[spoken].merge(by_speaker), pairs[~spoken]], ignore_index=True)
    return found.drop(columns="linked")


def with_words(covered: pd.DataFrame, speech: CorpusSpeech) -> pd.DataFrame:
    """What `read_coding_turn_cases` gives, with the words between the offsets.

    Columns added: first_word, last_word, first_respondent_word, last_respondent_word, counted
    in the document as those of codings are.
    """
    bounds = np.zeros((len(covered), 4), dtype=np.int64)
    places = covered[["turn_id", "since", "until"]].to_numpy()
    for document_id, rows in covered.groupby("document_id").indices.items():
        spoken = speech[int(str(document_id))]
        start = spoken.positions(places[rows, 0], places[rows, 1])
        end = spoken.positions(places[rows, 0], places[rows, 2])
        bounds[rows, 0] = spoken.words_before(start)
        bounds[rows, 1] = spoken.words_before(end)
        bounds[rows, 2] = spoken.respondent_words_before(start)
        bounds[rows, 3] = spoken.respondent_words_before(end)
    names = ("first_word", "last_word", "first_respondent_word", "last_respondent_word")
    return covered.assign(**{name: bounds[:, number] for number, name in enumerate(names)})


def _frame(rows: object, columns: list[str]) -> pd.DataFrame:
    cells = np.array(rows, dtype=np.int64).reshape(-1, len(columns))
    return pd.DataFrame(cells, columns=columns)
