"""How codes have been used so far: which ones last, and which ones side by side."""

from __future__ import annotations

from collections.abc import Iterable

from codage.domain.anchors import CodeId, CoderId
from codage.project.store import Store

_LAST = (
    "SELECT code_id FROM coding WHERE coder_id = ? GROUP BY code_id ORDER BY max(id) DESC LIMIT ?"
)
_TOGETHER = (
    "SELECT other.code_id, count(DISTINCT other.start_turn_id) FROM coding AS one "
    "JOIN coding AS other ON other.start_turn_id = one.start_turn_id "
    "WHERE one.code_id IN ({codes}) AND other.code_id NOT IN ({codes}) "
    "AND one.coder_id IN ({coders}) AND other.coder_id IN ({coders}) GROUP BY other.code_id"
)


class HabitVerbs(Store):
    """What is asked about the use of codes."""

    def codes_used_last(self, limit: int = 9) -> list[CodeId]:
        """The codes that the present coder applied last, the latest first."""
        rows = self.connection.exec_driver_sql(_LAST, (self.coder_id, limit))
        return [CodeId(code) for (code,) in rows]

    def codes_together(
        self, code_ids: Iterable[CodeId], coder_ids: Iterable[CoderId]
    ) -> dict[CodeId, int]:
        """In how many turns each other code begins where one of these codes begins too.

        Of these coders' codings alone: one who codes blindly is told nothing of the others.
        """
        codes, coders = tuple(dict.fromkeys(code_ids)), tuple(coder_ids)
        if not codes:
            return {}
        query = _TOGETHER.format(
            codes=", ".join("?" * len(codes)), coders=", ".join("?" * len(coders))
        )
        rows = self.connection.exec_driver_sql(query, codes + codes + coders + coders)
        return {CodeId(code): turns for code, turns in rows}
