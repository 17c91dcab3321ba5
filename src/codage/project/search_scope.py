"""Where a search looks: conditions on turns in SQL, and what the segments of codes cover."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

from sqlalchemy import Connection

from codage.domain.locating import Place
from codage.domain.searching import Bounds, Scope, Speech

_BY_INTERVIEWER = "turn.speaker_id IN (SELECT id FROM speaker WHERE role = 'interviewer')"
_SPEECH = {
    Speech.ALL: "TRUE",
    Speech.RESPONDENTS: f"(turn.speaker_id IS NULL OR NOT {_BY_INTERVIEWER})",
    Speech.INTERVIEWERS: _BY_INTERVIEWER,
}
_WITH_VALUE = "SELECT case_id FROM attribute WHERE variable_id = ? AND value = ?"
# As everywhere: a linked speaker speaks for its cases, everyone else for all of the document's.
_OF_CASES = (
    "CASE WHEN EXISTS (SELECT 1 FROM speaker_case WHERE speaker_case.speaker_id = turn.speaker_id) "
    "THEN turn.speaker_id IN "
    f"(SELECT speaker_id FROM speaker_case WHERE case_id IN ({_WITH_VALUE})) "
    "ELSE turn.document_id IN "
    f"(SELECT document_id FROM document_case WHERE case_id IN ({_WITH_VALUE}) UNION "
    "SELECT speaker.document_id FROM speaker JOIN speaker_case "
    f"ON speaker_case.speaker_id = speaker.id WHERE case_id IN ({_WITH_VALUE})) END"
)
_COVERED = (
    "SELECT turn.id, CASE turn.id WHEN first.id THEN start_offset ELSE 0 END, "
    "CASE turn.id WHEN last.id THEN end_offset ELSE length(turn.text) END FROM coding "
    "JOIN turn AS first ON first.id = start_turn_id JOIN turn AS last ON last.id = end_turn_id "
    "JOIN turn ON turn.document_id = coding.document_id "
    "AND turn.rank BETWEEN first.rank AND last.rank WHERE {where} ORDER BY 1, 2"
)


def conditions(scope: Scope) -> tuple[str, tuple[object, ...]]:
    """What turns must fulfil besides being in a document of `scope`, as SQL and its values."""
    sql = _SPEECH[scope.speech]
    if scope.attribute is None:
        return sql, ()
    return f"{sql} AND {_OF_CASES}", scope.attribute * 3


class Coverage:
    """What of each turn lies under segments of the codes of a scope."""

    def __init__(self, connection: Connection, scope: Scope) -> None:
        self._bounds = scope.bounds
        where = _is_one_of("code_id", scope.codes)
        if scope.coders is not None:
            where += f" AND {_is_one_of('coder_id', scope.coders)}"
        rows = connection.exec_driver_sql(_COVERED.format(where=where)).all()
        self._places: dict[int, list[Place]] = {
            turn: _joined((start, end) for _, start, end in those)
            for turn, those in groupby(rows, key=itemgetter(0))
        }

    def allows(self, turn_id: int, place: Place) -> bool:
        """Whether a place of a turn lies where the scope asks for it."""
        start, end = place
        covered = self._places.get(turn_id, ())
        if self._bounds is Bounds.INSIDE:
            return any(low <= start and end <= high for low, high in covered)
        return all(end <= low or high <= start for low, high in covered)


def _joined(places: Iterable[Place]) -> list[Place]:
    found: list[Place] = []
    for start, end in places:
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _is_one_of(column: str, ids: Iterable[int]) -> str:
    return f"{column} IN ({', '.join(map(str, sorted(ids)))})"
