"""Coding what a search found: the passages around its hits, looked through by a person before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter

from sqlalchemy import insert

from codage.domain.anchors import CodeId, CoderId
from codage.domain.searching import Bounds, Scope
from codage.domain.task import Advance, unwatched
from codage.domain.widening import Widening, widened
from codage.project.codebook import CodebookVerbs
from codage.project.codings import CodingVerbs
from codage.project.errors import InvalidRequest
from codage.project.rows import Origin
from codage.project.search import Occurrence, SearchVerbs
from codage.project.search_scope import Coverage
from codage.project.tables import Coding, new_guid, now, table_of

_STRIDE = 1000
_SAME = (
    "SELECT start_turn_id, start_offset, end_offset FROM coding "
    "WHERE code_id = ? AND coder_id = ? AND start_turn_id = end_turn_id"
)


class AutocodingVerbs(CodebookVerbs, CodingVerbs, SearchVerbs):
    """What can be done with the hits of a search."""

    def passages_around(
        self, hits: Sequence[Occurrence], widening: Widening, *, advance: Advance = unwatched
    ) -> list[Occurrence]:
        """The passages around `hits`, in their order; those of a turn that overlap are one.

        `hits` stand in the order of `find`. Those whose turn is gone are left out.
        """
        by_turn = [(turn, list(those)) for turn, those in groupby(hits, key=itemgetter(1))]
        found: list[Occurrence] = []
        for low in range(0, len(by_turn), _STRIDE):
            advance(low, len(by_turn))
            portion = by_turn[low : low + _STRIDE]
            texts = self.texts_of_turns([turn for turn, _ in portion])
            for turn, those in portion:
                if turn in texts:
                    document, text = texts[turn]
                    places = [(hit.start, hit.end) for hit in those if hit.end <= len(text)]
                    for start, end in widened(text, places, widening):
                        found.append(Occurrence(document, turn, start, end))
        return found

    def coded_so(
        self,
        code_id: CodeId,
        passages: Iterable[Occurrence],
        *,
        coder_id: CoderId | None = None,
    ) -> set[Occurrence]:
        """Those of `passages` that lie within codings of that code by the present coder."""
        coder = self.coder_id if coder_id is None else coder_id
        scope = Scope(codes=frozenset({code_id}), bounds=Bounds.INSIDE, coders=frozenset({coder}))
        coverage = Coverage(self.connection, scope)
        return {one for one in passages if coverage.allows(one.turn_id, (one.start, one.end))}

    def code_passages(
        self,
        code_id: CodeId,
        passages: Sequence[Occurrence],
        *,
        sought: str,
        advance: Advance = unwatched,
    ) -> int:
        """Code passages that a search for `sought` found, as one change. Gives how many were new.

        The codings bear the mark of a search. Raises InvalidRequest when a passage is no longer
        there, and Cancelled; nothing is then coded.
        """
        same = self.connection.exec_driver_sql(_SAME, (code_id, self.coder_id))
        taken = {tuple(row) for row in same}
        new = [one for one in dict.fromkeys(passages) if one[1:] not in taken]
        self._refuse_gone_passages(new)
        made_at = now()
        with self.change(
            "Code {count} passages found by “{search}” with {code}",
            count=len(new),
            search=sought,
            code=self._code_name(code_id),
        ):
            for low in range(0, len(new), _STRIDE):
                advance(low, len(new))
                rows = [
                    {
                        "guid": new_guid(),
                        "document_id": one.document_id,
                        "code_id": code_id,
                        "coder_id": self.coder_id,
                        "start_turn_id": one.turn_id,
                        "start_offset": one.start,
                        "end_turn_id": one.turn_id,
                        "end_offset": one.end,
                        "origin": Origin.SEARCH.value,
                        "memo": "",
                        "created_at": made_at,
                    }
                    for one in new[low : low + _STRIDE]
                ]
                self.connection.execute(insert(table_of(Coding)), rows)
        return len(new)

    def code_passages_as(
        self,
        name: str,
        passages: Sequence[Occurrence],
        *,
        sought: str,
        advance: Advance = unwatched,
    ) -> tuple[CodeId, int]:
        """As `code_passages`, with the code of that name, which comes with the same change.

        It is made where there is none, and brought back where it is in the archive.
        """
        with self.change(
            "Code {count} passages found by “{search}” with {code}",
            count=len(passages),
            search=sought,
            code=name,
        ):
            code = self.code_named(name)
            return code, self.code_passages(code, passages, sought=sought, advance=advance)

    def _refuse_gone_passages(self, passages: Sequence[Occurrence]) -> None:
        places = self._places({one.turn_id for one in passages})
        for one in passages:
            document, _, length = places.get(one.turn_id, (None, 0, 0))
            if document != one.document_id or not 0 <= one.start < one.end <= length:
                raise InvalidRequest(
                    "Some of these passages are no longer as they were found. Nothing was coded. "
                    "Search again."
                )
