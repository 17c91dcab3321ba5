"""From what is written in the transcript to the project's verbs, and the caret after them.

What is typed without a pause, in one place, is one change. An edit that would destroy codings
is asked about first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Signal

from codage.domain.anchors import Anchor, CodingId, Span, TurnId
from codage.domain.edits import Edit
from codage.domain.transcript import clean_text
from codage.gui.session import Session
from codage.gui.transcript import TranscriptView

PAUSE_MS = 1000

Consent = Callable[[Sequence[CodingId]], bool]


class Corrector(QObject):
    """The state of being corrected, and the edits. `consent` is asked before codings are lost."""

    editing_changed = Signal(bool)

    def __init__(self, session: Session, view: TranscriptView, consent: Consent) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._consent = consent
        self._continuing: int | None = None
        self._expected: Anchor | None = None
        self._writing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.pause)
        view.edit_wanted.connect(self.replace)
        view.split_wanted.connect(self.split)
        view.join_wanted.connect(self.join)
        view.editing_left.connect(self.leave)
        view.text_changed.connect(self._go_to_change)
        session.closing.connect(self.leave)

    @property
    def is_editing(self) -> bool:
        """Whether keys write."""
        return self._view.editing.is_on

    def begin(self) -> None:
        """Let keys write, where the project can be written in."""
        if self._session.can_write and not self.is_editing:
            self._view.set_editing(True)
            self.editing_changed.emit(True)

    def leave(self) -> None:
        """Let keys code again."""
        self.pause()
        if self.is_editing:
            self._view.set_editing(False)
            self.editing_changed.emit(False)

    def pause(self) -> None:
        """What is typed next is another change."""
        self._pause.stop()
        self._continuing = self._expected = None

    def replace(self, span: Span, text: str) -> None:
        """Put `text` in the place of `span`, and the caret behind it."""
        if not self._session.can_write:
            return
        text = clean_text(text)
        head = self._view.turn_text(span.start.turn)[: span.start.offset] + text
        with self._caret_is_put():
            if span.start.turn != span.end.turn:
                done = self._replace_across(span, text)
            else:
                done = self._replace_within(span, text)
        if done:
            # A combining sign that was typed is one with the letter before it.
            caret = Anchor(span.start.turn, len(clean_text(head)))
            self._view.set_cursor(caret)
            self._expected = caret

    def split(self, at: Anchor) -> None:
        """Begin a new turn at `at`, with the caret at its beginning."""
        self.pause()
        with self._caret_is_put():
            into = self._session.attempt(self._session.project.split_turn, at.turn, at.offset)
        if into is not None:
            self._view.set_cursor(Anchor(into, 0))

    def join(self, second: TurnId) -> None:
        """Make a turn part of the one before it, with the caret where they meet."""
        self.pause()
        first = self._view.turn_before(second)
        if first is None:
            return
        length = len(self._view.turn_text(second))
        with self._caret_is_put():
            self._session.attempt(self._session.project.join_turns, first, second)
        if self._view.turn_span(second) is None:
            at = len(self._view.turn_text(first)) - length
            self._view.set_cursor(Anchor(first, at))

    def _replace_within(self, span: Span, text: str) -> bool:
        turn, project = span.start.turn, self._session.project
        edit = Edit.replace(span.start.offset, span.end.offset, text)
        if span.start != span.end:
            lost = self._session.attempt(project.lost_by_edit, turn, edit)
            if lost is None or not self._may_lose(lost):
                return False
        if self._expected not in (span.start, span.end):
            self._continuing = None
        done = self._session.attempt(project.edit_text, turn, edit, continuing=self._continuing)
        if done is not None:
            self._continuing = done
            self._pause.start()
        return done is not None

    def _replace_across(self, span: Span, text: str) -> bool:
        self.pause()
        project = self._session.project
        effect = self._session.attempt(project.preview_replacing_span, span, text)
        if effect is None or not self._may_lose(effect.lost):
            return False
        self._session.attempt(project.replace_span, span, text)
        return True

    def _may_lose(self, lost: Sequence[CodingId]) -> bool:
        return not lost or self._consent(lost)

    @contextmanager
    def _caret_is_put(self) -> Iterator[None]:
        """The text changes here, and its caret is put afterwards."""
        self._writing = True
        try:
            yield
        finally:
            self._writing = False

    def _go_to_change(self, where: Anchor | None) -> None:
        """After undo, redo and other changes the caret is where the text changed."""
        if self._writing:
            return
        self.pause()
        if self.is_editing and where is not None:
            self._view.set_cursor(where)
