"""Going from passage to passage by keyboard: codings, turns not coded yet, segments of a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codage.domain.anchors import Anchor, CodeId, CodingId
from codage.gui.background import SAID_MS
from codage.gui.words import tr
from codage.project.rows import CodingRow

if TYPE_CHECKING:
    from codage.gui.window import MainWindow


class WalkingCommands:
    """Next and previous; what is gone to is selected, so that a key codes it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session
        self._view = window.reading.view

    def next_coding(self) -> None:
        """Select the next coded passage of the interview."""
        self._walk_codings(1)

    def previous_coding(self) -> None:
        """Select the coded passage before."""
        self._walk_codings(-1)

    def next_uncoded(self) -> None:
        """Go to the next turn of someone who answers where nothing is coded."""
        self._walk_uncoded(1)

    def previous_uncoded(self) -> None:
        """Go to the turn before of someone who answers where nothing is coded."""
        self._walk_uncoded(-1)

    def next_segment(self) -> None:
        """Select the next segment of the code in hand, in whatever interview it is."""
        self._walk_segments(1)

    def previous_segment(self) -> None:
        """Select the segment of the code in hand before, in whatever interview it is."""
        self._walk_segments(-1)

    def _walk_codings(self, by: int) -> None:
        self._show_transcript()
        coding = self._view.coding_beside(by)
        row = self._view.coding_row(coding) if coding is not None else None
        if row is None:
            self._say(
                tr("No coding further on in this interview")
                if by > 0
                else tr("No coding further up in this interview")
            )
            return
        self._view.go_to_coding(row.id)
        self._say(self._session.codes[row.code_id].name)

    def _walk_uncoded(self, by: int) -> None:
        self._show_transcript()
        turn = self._view.uncoded_turn_beside(by, self._session.project.coder_id)
        if turn is None:
            self._say(
                tr("No turn further on that is not coded")
                if by > 0
                else tr("No turn further up that is not coded")
            )
            return
        self._view.set_active_coding(None)
        self._view.go_to(Anchor(turn, 0))
        self._say(tr("Not coded yet; Space selects the word, the sentence, the turn"))

    def _walk_segments(self, by: int) -> None:
        self._show_transcript()
        code = self._code()
        if code is None:
            self._say(tr("Choose a code in the codebook first"))
            return
        rows, name = self._segments_of(code), self._session.codes[code].name
        at = self._place_among(rows, by)
        if not 0 <= at < len(rows):
            self._say(
                tr("No further segment of {code}", code=name)
                if rows
                else tr("No segment of {code} yet", code=name)
            )
            return
        self._session.choose_document(rows[at].document_id)
        self._view.go_to_coding(rows[at].id)
        self._say(
            tr("{code}: segment {place} of {count}", code=name, place=at + 1, count=len(rows))
        )

    def _code(self) -> CodeId | None:
        """The code in hand, else that of the coding at the caret."""
        if self._session.code is not None:
            return self._session.code
        here = self._window.reading.codings_here()
        row = self._view.coding_row(here[0]) if here else None
        return row.code_id if row is not None else None

    def _segments_of(self, code: CodeId) -> list[CodingRow]:
        """The segments of a code on show, in the order of the list of interviews."""
        session = self._session
        order = {document: at for at, document in enumerate(self._window.documents.order())}
        rows = session.project.codings(code_ids=[code])
        shown = [row for row in rows if row.coder_id not in session.hidden_coders]
        return sorted(shown, key=lambda row: order[row.document_id])

    def _place_among(self, rows: list[CodingRow], by: int) -> int:
        """The index of the row `by` further than where the reader is."""
        ids: list[CodingId] = [row.id for row in rows]
        active = self._view.active_coding()
        if active in ids:
            return ids.index(active) + by
        order = {document: at for at, document in enumerate(self._window.documents.order())}
        here = order.get(self._session.document, -1) if self._session.document else -1
        before = [
            row
            for row in rows
            if order[row.document_id] < here
            or (row.document_id == self._session.document and self._view.is_before_caret(row.span))
        ]
        return len(before) if by > 0 else len(before) - 1

    def _show_transcript(self) -> None:
        self._window.pages.setCurrentWidget(self._window.reading)
        self._view.setFocus()

    def _say(self, text: str) -> None:
        self._window.statusBar().showMessage(text, SAID_MS)
