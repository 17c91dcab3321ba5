"""Correcting transcripts: their text, where turns begin and end, and their times.

Codings and memos on passages follow by the rule of `codage.domain.edits`; each verb is one
labelled change.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from codage.domain.anchors import Anchor, CodingId, DocumentId, Span, SpeakerId, TurnId
from codage.domain.cuts import Join, Split, seam
from codage.domain.difference import difference
from codage.domain.edits import Edit
from codage.domain.message import Message
from codage.domain.task import Advance, part, unwatched
from codage.domain.transcript import clean_text
from codage.project.documents import RANK_STEP
from codage.project.errors import InvalidRequest
from codage.project.following import (
    EditEffect,
    anchored_in,
    codings_across,
    following_edits,
    following_moves,
)
from codage.project.recoding import chunks
from codage.project.speakers import SpeakerVerbs
from codage.project.tables import Turn


class CorrectionVerbs(SpeakerVerbs):
    """What can be done to set a transcript right."""

    def edit_text(
        self, turn_id: TurnId, new: str | Edit, *, continuing: int | None = None
    ) -> int | None:
        """Give a turn other words: an edit, or a whole text, of which the difference is taken.

        Codings of which nothing is left go with their text; `preview_edit` tells them before.
        Gives the id of the change: handed back as `continuing`, what is typed next in the same
        turn belongs to the same change, as long as nothing else was done in between.
        """
        document, text = self._document_and_text(turn_id)
        edit, after = _settled(text, new)
        if not edit:
            return continuing
        label = Message("Correct the text of {document}", {"document": document, "turn": turn_id})
        with self.continued_change(continuing, label) as change_id:
            self._write_edits({turn_id: edit}, {turn_id: after})
        return change_id

    def edit_texts(self, edits: Mapping[TurnId, Edit], *, advance: Advance = unwatched) -> None:
        """Edit many turns as one change. Raises Cancelled, from `advance`: nothing is changed."""
        with self.change("Correct {count} turns", count=len(edits)):
            settled, after = self._settled_together(edits, part(advance, 0, 3))
            advance(1, 3)
            self._write_edits(settled, after, part(advance, 2, 3))

    def preview_edit(self, turn_id: TurnId, new: str | Edit) -> EditEffect:
        """Which codings `edit_text` would destroy, and of which it would change the text."""
        _, text = self._document_and_text(turn_id)
        return self.preview_edits({turn_id: _settled(text, new)[0]})

    def lost_by_edit(self, turn_id: TurnId, new: str | Edit) -> tuple[CodingId, ...]:
        """Which codings `edit_text` would destroy: quick enough to be asked at every key."""
        _, text = self._document_and_text(turn_id)
        edit, after = _settled(text, new)
        lost = following_edits(self.connection, {turn_id: edit}, {turn_id: after}).lost
        return tuple(lost)

    def preview_edits(self, edits: Mapping[TurnId, Edit]) -> EditEffect:
        """Which codings `edit_texts` would destroy, and of which it would change the text."""
        settled, after = self._settled_together(edits)
        effect = following_edits(self.connection, settled, after).effect
        across = codings_across(self.connection, settled)
        known = {*effect.lost, *effect.changed}
        changed = (*effect.changed, *(one for one in across if one not in known))
        return replace(effect, changed=changed)

    def replace_span(self, span: Span, text: str) -> None:
        """Put `text` in the place of a stretch that runs across turns; what is left is one turn.

        It is the first of them; where nothing is left of its own words, it takes over who
        speaks in the last one and when.
        """
        first, *others = self._turns_within(span)
        with self.change(
            "Correct the text of {document}", document=self._document_and_text(first)[0]
        ):
            self.edit_texts(self._edits_across(span, text))
            if others:
                self._melt(first, others)

    def preview_replacing_span(self, span: Span, text: str) -> EditEffect:
        """Which codings `replace_span` would destroy, and of which it would change the text."""
        return self.preview_edits(self._edits_across(span, text))

    def _edits_across(self, span: Span, text: str) -> dict[TurnId, Edit]:
        turns = self._turns_within(span)
        lengths = {turn: len(before) for turn, before in self._turn_texts(turns).items()}
        edits = {turn: Edit.replace(0, lengths[turn], "") for turn in turns}
        end = span.end.offset if len(turns) == 1 else lengths[turns[0]]
        if len(turns) > 1:
            edits[turns[-1]] = Edit.replace(0, span.end.offset, "")
        edits[turns[0]] = Edit.replace(span.start.offset, end, text)
        return edits

    def _turns_within(self, span: Span) -> list[TurnId]:
        rows = self.connection.exec_driver_sql(
            "SELECT turn.id FROM turn JOIN turn AS a ON a.id = ? JOIN turn AS b ON b.id = ? "
            "WHERE turn.document_id = a.document_id AND turn.document_id = b.document_id "
            "AND turn.rank BETWEEN a.rank AND b.rank ORDER BY turn.rank",
            (span.start.turn, span.end.turn),
        ).scalars()
        if not (turns := [TurnId(turn) for turn in rows]):
            raise _gone()
        return turns

    def _melt(self, first: TurnId, others: Sequence[TurnId]) -> None:
        """Make one turn of several, of which only the first and the last have text."""
        one, last = self._turn(first), self._turn(others[-1])
        gone, shift = frozenset(others), len(one.text)
        following_moves(
            anchored_in(self.connection, [first, *others]),
            lambda at, _: Anchor(first, shift + at.offset) if at.turn in gone else at,
        ).write(self.connection)
        for turn in others:
            self._move_memos(turn, first)
        for chunk in chunks(others):
            self.connection.exec_driver_sql(
                f"DELETE FROM turn WHERE id IN ({', '.join(map(str, chunk))})"
            )
        values = {"text": one.text + last.text, "end_ms": last.end_ms}
        if last.text and not one.text:
            values |= {"speaker_id": last.speaker_id, "start_ms": last.start_ms}
        self._set(Turn, first, **values)

    def split_turn(
        self, turn_id: TurnId, offset: int, *, speaker: SpeakerId | str | None = None
    ) -> TurnId:
        """Begin a new turn at `offset`, of another speaker if one is given. Gives its id.

        At either end of the text one of the two turns is empty, to be written in. No character
        is added or taken; the time at which the new turn begins is not known.
        """
        row = self._turn(turn_id)
        if not 0 <= offset <= len(row.text):
            raise InvalidRequest(
                "A turn is split within its text. Nothing was changed. Put the caret in it."
            )
        with self.change("Split a turn"):
            into = TurnId(
                self._insert(
                    Turn(
                        document_id=row.document_id,
                        rank=self._rank_after(turn_id),
                        speaker_id=row.speaker_id,
                        end_ms=row.end_ms,
                        text=row.text[offset:],
                    )
                )
            )
            split = Split(Anchor(turn_id, offset), into)
            following_moves(anchored_in(self.connection, [turn_id]), split.moved).write(
                self.connection
            )
            self._set(Turn, turn_id, text=row.text[:offset], end_ms=None)
            if speaker is not None:
                self.set_turn_speaker([into], speaker)
        return into

    def join_turns(self, first: TurnId, second: TurnId, *, separator: str = " ") -> None:
        """Make the turn `second` part of the one just before it, which keeps its speaker.

        `separator` comes between them, unless there is white space already. Memos follow.
        """
        one, other = self._turn(first), self._turn(second)
        if self._next_turn(first) != second:
            raise InvalidRequest(
                "Only turns that follow each other can be joined. Nothing was changed."
            )
        between = seam(one.text, other.text, clean_text(separator))
        join = Join(first, second, len(one.text) + len(between))
        with self.change("Join two turns"):
            following_moves(
                anchored_in(self.connection, [first, second]), lambda anchor, _: join.moved(anchor)
            ).write(self.connection)
            self._move_memos(second, first)
            self.connection.exec_driver_sql("DELETE FROM turn WHERE id = ?", (second,))
            self._set(Turn, first, text=one.text + between + other.text, end_ms=other.end_ms)

    def set_turn_times(self, turn_id: TurnId, start_ms: int | None, end_ms: int | None) -> None:
        """Say when a turn begins and ends in the recording; None where that is not known."""
        self._turn(turn_id)
        known = [time for time in (start_ms, end_ms) if time is not None]
        if known != sorted(known) or min(known, default=0) < 0:
            raise InvalidRequest("A turn ends after it begins. Nothing was changed.")
        with self.change("Set the time of a turn"):
            self._set(Turn, turn_id, start_ms=start_ms, end_ms=end_ms)

    def _write_edits(
        self,
        edits: Mapping[TurnId, Edit],
        after: Mapping[TurnId, str],
        advance: Advance = unwatched,
    ) -> None:
        following_edits(self.connection, edits, after).write(self.connection)
        # Many at a time: in a change within a change, each statement writes the index out.
        for number, chunk in enumerate(several := list(chunks(list(edits)))):
            advance(number, len(several))
            self.connection.exec_driver_sql(
                "UPDATE turn SET text = new.value FROM json_each(?) AS new "
                "WHERE turn.id = CAST(new.key AS INTEGER)",
                (json.dumps({turn: after[turn] for turn in chunk}, ensure_ascii=False),),
            )

    def _settled_together(
        self, edits: Mapping[TurnId, Edit], advance: Advance = unwatched
    ) -> tuple[dict[TurnId, Edit], dict[TurnId, str]]:
        settled: dict[TurnId, Edit] = {}
        after: dict[TurnId, str] = {}
        for number, chunk in enumerate(several := list(chunks(list(edits)))):
            advance(number, len(several))
            texts = self._turn_texts(chunk)
            for turn_id in chunk:
                if turn_id not in texts:
                    raise _gone()
                edit, text = _settled(texts[turn_id], edits[turn_id])
                if edit:
                    settled[turn_id], after[turn_id] = edit, text
        return settled, after

    def _turn_texts(self, turn_ids: Any) -> dict[TurnId, str]:
        rows = self.connection.exec_driver_sql(
            f"SELECT id, text FROM turn WHERE id IN ({', '.join(map(str, turn_ids))})"
        )
        return {TurnId(turn): text for turn, text in rows}

    def _document_and_text(self, turn_id: TurnId) -> tuple[str, str]:
        row = self.connection.exec_driver_sql(
            "SELECT name, text FROM turn JOIN document ON document.id = document_id "
            "WHERE turn.id = ?",
            (turn_id,),
        ).first()
        if row is None:
            raise _gone()
        return row[0], row[1]

    def _turn(self, turn_id: TurnId) -> Any:
        row = self.connection.exec_driver_sql(
            "SELECT document_id, rank, speaker_id, start_ms, end_ms, text FROM turn WHERE id = ?",
            (turn_id,),
        ).first()
        if row is None:
            raise _gone()
        return row

    def _next_turn(self, turn_id: TurnId) -> TurnId | None:
        row = self.connection.exec_driver_sql(
            "SELECT turn.id FROM turn JOIN turn AS one ON one.document_id = turn.document_id "
            "WHERE one.id = ? AND turn.rank > one.rank ORDER BY turn.rank LIMIT 1",
            (turn_id,),
        ).first()
        return TurnId(row[0]) if row else None

    def _rank_after(self, turn_id: TurnId) -> int:
        """A free rank between a turn and the next; ranks are spread anew where there is none."""
        for _ in range(2):
            rank = int(self._turn(turn_id).rank)
            following = self._next_turn(turn_id)
            if following is None:
                return rank + RANK_STEP
            middle = (rank + int(self._turn(following).rank)) // 2
            if middle > rank:
                return middle
            self._spread_ranks(self._turn(turn_id).document_id)
        raise AssertionError("ranks are a step apart once they are spread")

    def _spread_ranks(self, document_id: DocumentId) -> None:
        rows = self.connection.exec_driver_sql(
            "SELECT id FROM turn WHERE document_id = ? ORDER BY rank", (document_id,)
        ).scalars()
        self.connection.exec_driver_sql(
            "UPDATE turn SET rank = ? WHERE id = ?",
            [(number * RANK_STEP, turn) for number, turn in enumerate(rows)],
        )

    def _move_memos(self, source: TurnId, target: TurnId) -> None:
        self.connection.exec_driver_sql(
            "UPDATE memo SET turn_id = ? WHERE turn_id = ?", (target, source)
        )


def _settled(text: str, new: str | Edit) -> tuple[Edit, str]:
    """The edit and the text that it gives, as turns hold it (composed, no control characters)."""
    if isinstance(new, str):
        after = clean_text(new)
        return difference(text, after), after
    try:
        wanted = new.applied_to(text)
    except ValueError as error:
        raise outdated() from error
    after = clean_text(wanted)
    return (new if after == wanted else difference(text, after)), after


def outdated() -> InvalidRequest:
    """What to raise when an edit was made of a text that is no longer there."""
    return InvalidRequest(
        "The text has changed in the meantime. Nothing was changed. Do it again on the new text."
    )


def _gone() -> InvalidRequest:
    return InvalidRequest("This passage is no longer in the project. Nothing was changed.")
