"""How codes have been used so far: which ones last, and which ones side by side."""

from __future__ import annotations

from collections.abc import Iterable

from codage.domain.anchors import CodeId
from codage.project.store import Store

_LAST = (
    "SELECT code_id FROM coding WHERE coder_id = ? GROUP BY code_id ORDER BY max(id) DESC LIMIT ?"
)
_TOGETHER = (
    "SELECT other.code_id, count(DISTINCT other.start_turn_id) FROM coding AS one "
    "JOIN coding AS other ON other.start_turn_id = one.start_turn_id "
    "WHERE one.code_id IN ({codes}) AND other.code_id NOT IN ({codes}) GROUP BY other.code_id"
)


class HabitVerbs(Store):
    """What is asked about the use of codes."""

    def codes_used_last(self, limit: int = 9) -> list[CodeId]:
        """The codes that the present coder applied last, the latest first."""
        rows = self.connection.exec_driver_sql(_LAST, (self.coder_id, limit))
        return [CodeId(code) for (code,) in rows]

    def codes_together(self, code_ids: Iterable[CodeId]) -> dict[CodeId, int]:
        """In how many turns each other code begins where one of these codes begins too."""
        codes = tuple(dict.fromkeys(code_ids))
        if not codes:
            return {}
        query = _TOGETHER.format(codes=", ".join("?" * len(codes)))
        rows = self.connection.exec_driver_sql(query, codes + codes)
        return {CodeId(code): turns for code, turns in rows}
