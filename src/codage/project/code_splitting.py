"""Splitting a code: some of its segments go to other codes, in one change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from codage.domain.anchors import CodeId, CodingId
from codage.project.codebook import CodebookVerbs
from codage.project.errors import InvalidRequest
from codage.project.recoding import give_code
from codage.project.tables import Coding, table_of

_coding = table_of(Coding).c


@dataclass(frozen=True, slots=True)
class Share:
    """Segments that leave a code, to one that is there or to a new one of that name."""

    to: CodeId | str
    codings: tuple[CodingId, ...]


class CodeSplitVerbs(CodebookVerbs):
    """Making several codes of one."""

    def split_code(self, code_id: CodeId, shares: Sequence[Share]) -> list[CodeId]:
        """Give each share of a code's segments to its code; new ones are made beside the code.

        A share without segments is left out, and so is a segment that the code no longer has.
        Gives the codes that took one. Raises InvalidRequest for a name that is taken there.
        """
        code = self._code(code_id)
        own = set(
            self.connection.execute(select(_coding.id).where(_coding.code_id == code_id)).scalars()
        )
        kept = [(share, [one for one in share.codings if one in own]) for share in shares]
        kept = [(share, codings) for share, codings in kept if codings]
        if not kept:
            raise InvalidRequest(
                "No segment leaves {name}. Nothing was changed. Choose a code for some of its "
                "segments first.",
                name=code.name,
            )
        names = [
            share.to if isinstance(share.to, str) else self._code(share.to).name
            for share, _ in kept
        ]
        with self.change(
            "Split {name} into {names}", name=code.name, names=", ".join(names), source=code_id
        ):
            takers: list[CodeId] = []
            for share, codings in kept:
                taker = self._taker(code_id, share.to, takers)
                give_code(self.connection, codings, taker)
                takers.append(taker)
        return takers

    def _taker(self, code_id: CodeId, to: CodeId | str, made: Sequence[CodeId]) -> CodeId:
        if not isinstance(to, str):
            return to
        parent = self._code(code_id).parent_id
        siblings = [row.id for row in self._children(parent)]
        after = siblings.index(code_id) + 1
        while after < len(siblings) and siblings[after] in made:
            after += 1
        before = siblings[after] if after < len(siblings) else None
        return self.add_code(to, parent=parent, before=before)
