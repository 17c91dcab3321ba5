"""The agreed layer: codings that several coders settled on, and how each difference was settled.

The layer is a coder of its own (``agreed``), so that whatever counts, searches or exports a
coder's codings can do so with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select

from codage.domain.anchors import Anchor, CodeId, CoderId, DocumentId, Span
from codage.domain.task import Advance, unwatched
from codage.project.coders import CoderVerbs
from codage.project.codings import CodingVerbs
from codage.project.errors import InvalidRequest
from codage.project.rows import CoderRow
from codage.project.settling import Ground, Passage, Verdict, overlapping
from codage.project.tables import Coder, Coding, Decision, table_of

_decision = table_of(Decision).c
_DECISION = (
    _decision.id,
    _decision.document_id,
    _decision.code_id,
    _decision.first_coder_id,
    _decision.second_coder_id,
    _decision.coder_id,
    _decision.start_turn_id,
    _decision.start_offset,
    _decision.end_turn_id,
    _decision.end_offset,
    _decision.verdict,
    _decision.created_at,
)
_TURNED = {Verdict.FIRST: Verdict.SECOND, Verdict.SECOND: Verdict.FIRST}
_TOLD_EVERY = 200


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """How a passage was settled between two coders: where it lies, by whom, and when."""

    id: int
    document_id: DocumentId
    code_id: CodeId
    first_id: CoderId
    second_id: CoderId
    coder_id: CoderId | None
    span: Span
    verdict: Verdict
    at: datetime


class AgreedVerbs(CoderVerbs, CodingVerbs):
    """What can be done with the agreed layer."""

    def agreed_coder(self) -> CoderRow | None:
        """The agreed layer; None before there is one."""
        return next((row for row in self.coders() if row.agreed), None)

    def add_agreed_coder(self, name: str) -> CoderId:
        """Make the agreed layer, or find the one that is there already.

        Raises InvalidRequest when a coder has that name.
        """
        if (layer := self.agreed_coder()) is not None:
            return layer.id
        if not (name := " ".join(name.split())):
            raise InvalidRequest("The agreed layer needs a name. Nothing was changed.")
        if (known := self.find_coder(name)) is not None:
            raise InvalidRequest(
                "A coder is called {name}. Nothing was changed. Choose another name.",
                name=known.name,
            )
        with self.change("Begin the agreed layer {name}", name=name):
            coder = self._insert_coder(name)
            self._set(Coder, coder, agreed=True)
        return coder

    def start_from_agreement(
        self, passages: Sequence[Passage], *, advance: Advance = unwatched
    ) -> int:
        """Copy passages that both coded alike into the agreed layer, as one change.

        Where the layer holds that code already it is left alone. Gives how many were copied.
        """
        ground = self._ground(passages)
        fresh = [passage for passage in passages if not ground.is_held(passage)]
        with self.change(
            "Start the agreed layer from {count} passages coded alike", count=len(fresh)
        ):
            for passage in _told(fresh, advance):
                ground.put(passage, Verdict.BOTH)
            ground.write(self.connection)
        return len(fresh)

    def settle(self, passage: Passage, verdict: Verdict) -> None:
        """Put one passage into the agreed layer as `verdict` says, and record that, in one change.

        What the layer held there with that code goes, and an earlier decision of these coders
        with it. Raises InvalidRequest when there is no layer, or codings of the passage are gone.
        """
        ground = self._ground([passage])
        with self._settling(passage, verdict):
            ground.settle(passage, verdict, self.coder_id)
            ground.write(self.connection)

    def settle_all(
        self, passages: Sequence[Passage], verdict: Verdict, *, advance: Advance = unwatched
    ) -> None:
        """Settle many passages alike, as one change."""
        ground = self._ground(passages)
        with self.change("Settle {count} differences in one go", count=len(passages)):
            for passage in _told(passages, advance):
                ground.settle(passage, verdict, self.coder_id)
            ground.write(self.connection)

    def reopen(self, decision_id: int) -> None:
        """Take a decision back, and what the agreed layer holds there with that code."""
        row = next(self._decisions(_decision.id == decision_id), None)
        if row is None:
            raise InvalidRequest("This decision is no longer there. Nothing was changed.")
        there = overlapping(self.connection, self._layer(), row.document_id, row.code_id, row.span)
        coding = table_of(Coding)
        with self.change(
            "Reopen {code} in {document}",
            code=self._code_name(row.code_id),
            document=self._document_name(row.document_id),
        ):
            self.connection.execute(delete(coding).where(coding.c.id.in_(there)))
            self.connection.execute(delete(table_of(Decision)).where(_decision.id == decision_id))

    def decisions_between(
        self, first_id: CoderId, second_id: CoderId, *, document_id: DocumentId | None = None
    ) -> list[DecisionRow]:
        """How differences of two coders were settled, oldest first; verdicts in their order."""
        pair = first_id, second_id
        conditions = [_decision.first_coder_id.in_(pair), _decision.second_coder_id.in_(pair)]
        if document_id is not None:
            conditions.append(_decision.document_id == document_id)
        rows = self._decisions(*conditions)
        return [row if row.first_id == first_id else _turned(row) for row in rows]

    def _decisions(self, *conditions: ColumnElement[bool]) -> Iterator[DecisionRow]:
        wanted = select(*_DECISION).where(*conditions).order_by(_decision.id)
        rows = self.connection.execute(wanted).all()
        for one, document, code, first, second, coder, *place, verdict, at in rows:
            yield DecisionRow(
                one,
                document,
                code,
                first,
                second,
                coder,
                Span(Anchor(place[0], place[1]), Anchor(place[2], place[3])),
                Verdict(verdict),
                datetime.fromisoformat(at),
            )

    def _layer(self) -> CoderId:
        if (layer := self.agreed_coder()) is None:
            raise InvalidRequest(
                "There is no agreed layer yet. Nothing was changed. Make it first."
            )
        return layer.id

    def _ground(self, passages: Sequence[Passage]) -> Ground:
        layer = self._layer()
        wanted = {coding for passage in passages for coding in passage.codings}
        rows = {row.id: row for row in self.codings_by_id(wanted)}
        documents = {passage.document_id for passage in passages}
        return Ground.read(self.connection, layer, rows, documents)

    def _document_name(self, document_id: DocumentId) -> str:
        sql = "SELECT name FROM document WHERE id = ?"
        return str(self.connection.exec_driver_sql(sql, (document_id,)).scalar() or "")

    def _settling(self, passage: Passage, verdict: Verdict) -> AbstractContextManager[None]:
        code = self._code_name(passage.code_id)
        document = self._document_name(passage.document_id)
        if verdict is Verdict.BOTH:
            return self.change(
                "Settle {code} in {document}: kept both", code=code, document=document
            )
        if verdict is Verdict.JOINED:
            return self.change(
                "Settle {code} in {document}: joined both", code=code, document=document
            )
        if verdict is Verdict.NEITHER:
            return self.change(
                "Settle {code} in {document}: kept neither", code=code, document=document
            )
        kept = passage.first_id if verdict is Verdict.FIRST else passage.second_id
        coder = next((row.name for row in self.coders() if row.id == kept), "")
        return self.change(
            "Settle {code} in {document}: kept {coder}’s",
            code=code,
            document=document,
            coder=coder,
        )


def _told(passages: Sequence[Passage], advance: Advance) -> Iterator[Passage]:
    for number, passage in enumerate(passages):
        if number % _TOLD_EVERY == 0:
            advance(number, len(passages))
        yield passage


def _turned(row: DecisionRow) -> DecisionRow:
    """The same decision with its coders in the other order."""
    verdict = _TURNED.get(row.verdict, row.verdict)
    return replace(row, first_id=row.second_id, second_id=row.first_id, verdict=verdict)
