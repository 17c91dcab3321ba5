"""One proposal on show, with what spoke for it and what can be said of it, one key each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from codage.domain.anchors import Span
from codage.gui import icons
from codage.gui.frequencies.flow import FlowLayout
from codage.gui.session import Session
from codage.gui.suggestions.bounds import Stretch, end_moved, start_moved
from codage.gui.suggestions.passage_view import PassageView, in_context
from codage.gui.suggestions.wording import reasons_html
from codage.gui.theme import Space, small_font, theme_of
from codage.gui.words import tr

if TYPE_CHECKING:
    from codage.nlp.suggestions.suggester import Proposal

_K = Qt.Key
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier


@dataclass(frozen=True, slots=True)
class _Verb:
    """What a button and its keys ask for; the first key is written on the button."""

    name: str
    icon: str
    keys: tuple[Qt.Key, ...]


ACCEPT = _Verb("accept", "check", (_K.Key_A,))
REFUSE = _Verb("refuse", "close", (_K.Key_R,))
STEP = _Verb("step", "forward", (_K.Key_N, _K.Key_Space))
UNDO = _Verb("undo", "undo", (_K.Key_U,))
OPEN = _Verb("open", "document", (_K.Key_Return, _K.Key_Enter))
VERBS = (ACCEPT, REFUSE, STEP, UNDO, OPEN)


class Review(QWidget):
    """Shows a proposal; what the person says of it goes out through `said`."""

    said = Signal(str)
    """The name of a verb."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._proposal: Proposal | None = None
        self._text = self._colour = ""
        self._stretch: Stretch = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.place = QLabel()
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setWordWrap(True)
        self.place.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        self.passage = PassageView()
        self.reasons = QLabel()
        self.reasons.setTextFormat(Qt.TextFormat.RichText)
        self.reasons.setWordWrap(True)
        self.keys = QLabel(
            tr("→ and ← move the end of the passage by a word, with Shift its beginning.")
        )
        self.keys.setFont(small_font(self.keys.font()))
        self.keys.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.keys.setWordWrap(True)
        self.tally = QLabel()
        self.tally.setFont(small_font(self.tally.font()))
        self.tally.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.buttons: dict[str, QPushButton] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        labels = {
            ACCEPT: tr("Accept (A)"),
            REFUSE: tr("Refuse (R)"),
            STEP: tr("Next (N)"),
            UNDO: tr("Undo (U)"),
            OPEN: tr("In the transcript (Enter)"),
        }
        tips = {
            ACCEPT: tr("Code this passage; it is marked as a proposal that was accepted"),
            REFUSE: tr("This passage does not have the code; later proposals learn from it"),
            STEP: tr("Decide later: it comes again after all others"),
            UNDO: tr("Take back what was decided last on this page"),
            OPEN: tr("Read the passage in its interview"),
        }
        buttons = FlowLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        for verb in VERBS:
            button = QPushButton(icons.icon(verb.icon), labels[verb])
            button.setToolTip(tips[verb])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, name=verb.name: self.said.emit(name))
            self.buttons[verb.name] = button
            buttons.addWidget(button)
        last = QHBoxLayout()
        last.setSpacing(Space.LARGE)
        last.addWidget(self.keys, 1)
        last.addWidget(self.tally)
        foot = QVBoxLayout()
        foot.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        foot.setSpacing(Space.MEDIUM)
        foot.addWidget(self.reasons)
        foot.addLayout(buttons)
        foot.addLayout(last)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.place)
        column.addWidget(self.passage, 1)
        column.addLayout(foot)

    @property
    def proposal(self) -> Proposal | None:
        """What is on show."""
        return self._proposal

    @property
    def span(self) -> Span | None:
        """The passage on show, with the bounds that the person gave it."""
        if self._proposal is None:
            return None
        return Span.within(self._proposal.passage.turn_id, *self._stretch)

    @property
    def text(self) -> str:
        """The words between these bounds."""
        return self._text[slice(*self._stretch)]

    def show_proposal(self, proposal: Proposal, colour: str) -> bool:
        """Show a proposal as it was made, on the colour of its code.

        False when its passage is no longer there.
        """
        found = self._session.project.turns_by_id([proposal.passage.turn_id])
        document = self._session.documents.get(proposal.passage.document_id)
        if not found or document is None:
            return False
        self._proposal, self._text, self._colour = proposal, found[0].text, colour
        self._stretch = proposal.passage.start, proposal.passage.end
        parts = [document.name, *document.cases, found[0].speaker or ""]
        self.place.setText(" · ".join(dict.fromkeys(part for part in parts if part)))
        self._show()
        return True

    def show_tally(self, text: str) -> None:
        """Say how far the person has come."""
        self.tally.setText(text)

    def enable(self, writable: bool, undoable: bool) -> None:
        """Let only those buttons be pressed that can do something."""
        for verb in (ACCEPT, REFUSE):
            self.buttons[verb.name].setEnabled(writable)
        self.buttons[UNDO.name].setEnabled(undoable)

    def _show(self) -> None:
        proposal, theme = self._proposal, theme_of(self.palette())
        if proposal is None:
            return
        turns = self._session.project.turns(proposal.passage.document_id)
        turn = next(one for one in turns if one.id == proposal.passage.turn_id)
        words = [span for word in proposal.reasons.words for span in word.spans]
        shown = in_context(turns, turn, self._stretch, words, self._colour)
        self.passage.show_passage(shown)
        self.reasons.setText(reasons_html(proposal.reasons, self.font().pointSizeF(), theme))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and getattr(self, "_proposal", None):
            self._show()

    def event(self, event: QEvent) -> bool:
        # The window's own shortcuts for these keys are about the transcript.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._meaning(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meaning = self._meaning(event)
        if meaning is None:
            super().keyPressEvent(event)
        else:
            meaning()

    def _meaning(self, event: QKeyEvent) -> Callable[[], None] | None:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        steps = {_K.Key_Right: 1, _K.Key_Left: -1}.get(key)
        if steps is not None and held == _NONE:
            return lambda: self._move(end_moved(self._text, self._stretch, steps))
        if steps is not None and held == _SHIFT:
            return lambda: self._move(start_moved(self._text, self._stretch, steps))
        if held != _NONE:
            return None
        bar = self.passage.verticalScrollBar()
        pages = {_K.Key_Down: bar.singleStep(), _K.Key_Up: -bar.singleStep()}
        pages |= {_K.Key_PageDown: bar.pageStep(), _K.Key_PageUp: -bar.pageStep()}
        if key in pages:
            return lambda: bar.setValue(bar.value() + pages[key])
        verb = next((verb for verb in VERBS if key in verb.keys), None)
        return None if verb is None else self.buttons[verb.name].click

    def _move(self, stretch: Stretch) -> None:
        self._stretch = stretch
        self._show()
