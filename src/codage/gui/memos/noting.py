"""Which memos the transcript marks: those of the interview on show, as they are now."""

from __future__ import annotations

from collections.abc import Set
from html import escape

from PySide6.QtCore import QObject, Signal

from codage.domain.anchors import CodingId, DocumentId, Span, TurnId
from codage.domain.markdown import plain
from codage.domain.memos import About, Target
from codage.gui.memos.naming import is_shown
from codage.gui.session import Session
from codage.gui.transcript import TranscriptView
from codage.gui.transcript.annotations import Note
from codage.project.rows import Change, MemoRow

_LONGEST = 400
_MANY = 200


class Noting(QObject):
    """Follows the session's document and every change to its memos."""

    changed = Signal()
    unmoored = Signal(int)
    """So many memos have just lost their words; they are about the document now."""

    def __init__(self, session: Session, view: TranscriptView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._shown: DocumentId | None = None
        self.rows: list[MemoRow] = []
        """The memos of the document on show."""
        session.opened.connect(self._read)
        session.closed.connect(self._read)
        session.document_chosen.connect(self._read)
        session.coders_changed.connect(self._read)
        session.changed.connect(self._follow)

    def _read(self, *_: object) -> None:
        session = self._session
        self._shown = session.document if session.is_open else None
        if self._shown is None:
            self.rows = []
        else:
            rows = session.project.memos(document_id=self._shown)
            self.rows = [row for row in rows if is_shown(session, row)]
        self._view.set_annotations([note for row in self.rows if (note := self._note(row))])
        self.changed.emit()

    def _follow(self, change: Change) -> None:
        touched = change.touched
        carried = {row.key.coding for row in self.rows}
        mine = touched.get("coding", frozenset())
        if (
            self._session.document != self._shown
            or touched.keys() & {"memo", "turn"}
            or mine & carried
            or self._some_has_memo(mine)
        ):
            moored = {row.key for row in self.rows if row.target.about is About.PASSAGE}
            self._read()
            loose = {row.key for row in self.rows if row.target.about is About.DOCUMENT}
            if moored & loose and "turn" in touched and not change.undone:
                self.unmoored.emit(len(moored & loose))

    def _some_has_memo(self, codings: Set[int]) -> bool:
        if len(codings) > _MANY:
            return True
        rows = self._session.project.codings_by_id(map(CodingId, codings))
        return any(row.memo for row in rows)

    def _note(self, row: MemoRow) -> Note | None:
        span = span_on(self._view, row.target)
        if span is None:
            return None
        words = plain(row.body)
        shown = words[:_LONGEST] + "…" * (len(words) > _LONGEST)
        html = escape(shown).replace("\n", "<br>")
        if row.title:
            html = f"<b>{escape(row.title)}</b><br>{html}"
        return Note(row.key, span, html, row.target.about is About.PASSAGE)


def span_on(view: TranscriptView, target: Target) -> Span | None:
    """The words that a memo on `target` is about, where they are on show."""
    if target.about is About.PASSAGE:
        return target.span
    if target.about is About.TURN:
        return view.turn_span(TurnId(target.id or 0))
    if target.about is About.SEGMENT:
        row = view.coding_row(CodingId(target.id or 0))
        return row.span if row else None
    return None
