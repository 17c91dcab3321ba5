"""The page of suggestions: a code, how good its proposals are, and the queue of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from codage.domain.anchors import CodeId, RefusalId
from codage.domain.message import CodageError
from codage.gui import faults
from codage.gui.hint import Hint
from codage.gui.session import Session
from codage.gui.suggestions import wording
from codage.gui.suggestions.asking import Asking
from codage.gui.suggestions.choosing import CodeChooser
from codage.gui.suggestions.decisions import is_open, newest_change, row_of, stands
from codage.gui.suggestions.progress import Working
from codage.gui.suggestions.queue import Decision, ReviewQueue
from codage.gui.suggestions.refused import RefusedList
from codage.gui.suggestions.review import Review
from codage.gui.theme import Space, small_font, theme_of
from codage.gui.words import say, tr
from codage.project.rows import Change
from codage.project.suggestions import ENOUGH_SEGMENTS, RefusalRow

if TYPE_CHECKING:
    from codage.nlp.suggestions.suggester import Proposal, Suggestions

LEARN_AFTER = 10
"""After so many decisions the proposals are put in order anew."""
_COUNTED = frozenset({"code", "coding", "coder"})
_AGAIN = "again"


NARROW = 700
BESIDE, BELOW = [560, 200], [420, 120]
"""The passage and those refused, in a wide page and in a narrow one."""


class SuggestionsPanel(QWidget):
    """Looks for proposals when it is on show; nothing is coded that the person did not accept."""

    command_wanted = Signal(str)
    """The id of an action of the window."""
    renewed = Signal()
    """The proposals are those of the segments and refusals of the moment."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.queue = ReviewQueue()
        self._undone: list[Decision] = []
        self._asked: CodeId | None = None
        self._wanted: CodeId | None = session.code
        self._unlearnt = 0
        self._stale = True
        self.setObjectName("suggestions_panel")
        self.asking = Asking(self)
        self.chooser = CodeChooser(session)
        self.quality = QLabel()
        self.quality.setWordWrap(True)
        self.quality.setFont(small_font(self.quality.font()))
        self.quality.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.review = Review(session)
        self.refused = RefusedList()
        self.working = Working()
        self.hint = Hint()
        self._lay_out()
        self._connect()
        if session.is_open:
            self._start_afresh()

    def _lay_out(self) -> None:
        self._top = top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        top.setSpacing(Space.SMALL)
        top.addWidget(self.chooser)
        top.addWidget(self.quality, 1)
        self._pages = QStackedWidget()
        for page in (self.review, self.working, self.hint):
            self._pages.addWidget(page)
        self.halves = halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setHandleWidth(1)
        halves.addWidget(self._pages)
        halves.addWidget(self.refused)
        halves.setStretchFactor(0, 1)
        halves.setCollapsible(0, False)
        halves.setSizes(BESIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(halves, 1)
        self.setFocusProxy(self.review)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the refused passages below in a narrow page, and the quality below its code."""
        super().resizeEvent(event)
        narrow, flow = self.width() < NARROW, QBoxLayout.Direction
        self._top.setDirection(flow.TopToBottom if narrow else flow.LeftToRight)
        across = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.halves.orientation() is not across:
            self.halves.setOrientation(across)
            self.halves.setSizes(BELOW if narrow else BESIDE)

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self._start_afresh)
        session.closing.connect(self._let_go)
        session.changed.connect(self._follow)
        session.coders_changed.connect(self._ask_again)
        session.code_chosen.connect(self._take_code)
        self.chooser.chosen.connect(self._choose)
        self.chooser.chosen.connect(lambda _: self.review.setFocus())
        self.asking.progressed.connect(self.working.show_progress)
        self.asking.answered.connect(self._take)
        self.asking.failed.connect(self._fail)
        self.asking.stopped.connect(self._say_stopped)
        self.working.stopped.connect(self.asking.stop)
        self.hint.command_wanted.connect(self._heed_hint)
        self.review.said.connect(lambda verb: getattr(self, verb)())
        self.refused.take_back_wanted.connect(self._take_back)
        self.refused.sought.connect(lambda row: session.seek_passage(row.document_id, row.span))

    def accept(self) -> None:
        """Code the passage on show, with the bounds that it has."""
        proposal, span, code = self.queue.current, self.review.span, self._asked
        if proposal is None or span is None or code is None or not self._session.can_write:
            return
        before = newest_change(self._session.project)
        coding = self._session.attempt(self._session.project.accept_proposal, code, span)
        if coding is not None:
            # Moved bounds may have met a coding that was there: then there is nothing to undo.
            change = newest_change(self._session.project)
            self._decide(Decision(proposal, change if change != before else 0, coding=coding))

    def refuse(self) -> None:
        """Note that the passage on show does not have the code."""
        proposal, code = self.queue.current, self._asked
        if proposal is None or code is None or not self._session.can_write:
            return
        verb = self._session.project.refuse_proposal
        refusal = self._session.attempt(verb, code, proposal.passage.span)
        if refusal is not None:
            self._decide(Decision(proposal, newest_change(self._session.project), refusal=refusal))

    def step(self) -> None:
        """Decide on the passage on show later."""
        self.queue.step()
        self._show()

    def undo(self) -> None:
        """Take back what was decided last, where nothing else was done since."""
        if not self.queue.decisions or not self._session.can_write:
            return
        if self.queue.decisions[-1].change == newest_change(self._session.project):
            self.command_wanted.emit("edit.undo")
        else:
            self._session.refused.emit(
                CodageError(
                    "Something else was done since this was decided. Nothing was changed. "
                    "Undo goes step by step, in the menu Edit."
                )
            )

    def open(self) -> None:
        """Go to the passage in its interview."""
        if self.queue.current is not None and (span := self.review.span) is not None:
            self._session.seek_passage(self.queue.current.passage.document_id, span)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._begin()

    def _start_afresh(self) -> None:
        self.asking.open(self._session.project)
        self._asked = None
        self._forget()
        self._begin()

    def _let_go(self) -> None:
        self.asking.close()
        self._forget()
        self.chooser.clear()

    def _forget(self) -> None:
        self.queue, self._undone, self._unlearnt = ReviewQueue(), [], 0
        self.quality.clear()
        self.quality.setToolTip("")

    def _begin(self) -> None:
        """Offer the codes, and ask for proposals for the one that is chosen."""
        self._stale = not self.isVisible()
        if self._stale or not self._session.is_open:
            return
        self.chooser.fill()
        wanted, self._wanted = self._wanted, None
        if wanted in self.chooser.ready:
            self.chooser.choose(wanted)
        if self.chooser.code == self._asked and self.queue.left:
            # What was coded meanwhile is learnt from.
            self._show()
            self._ask()
        else:
            self._choose(self.chooser.code)

    def _take_code(self, code: CodeId | None) -> None:
        if code is not None and self.isVisible() and self.chooser.findData(code) >= 0:
            self.chooser.choose(code)
            self._choose(code)
        elif not self.isVisible():
            self._wanted, self._stale = code, True

    def _choose(self, code: CodeId | None) -> None:
        if code is not None and code == self._asked and self.queue.left:
            return
        self.asking.forget()
        self._forget()
        self._asked = code
        self._list_refused()
        if self._is_ready(code):
            self._ask()

    def _is_ready(self, code: CodeId | None) -> bool:
        """Whether proposals can be asked for; what is missing is said."""
        self.chooser.setVisible(code is not None)
        if code is None:
            self._hint(
                tr("No code yet. Make one in the codebook, or import a codebook."),
                tr("Import a codebook…"),
                "project.import_codebook",
            )
        elif missing := self.chooser.missing(code):
            text = tr(
                "Proposals begin at {enough} segments: this code needs {count} more.",
                enough=ENOUGH_SEGMENTS,
                count=missing,
            )
            if ready := len(self.chooser.ready):
                others = tr("{count} other codes have enough: choose one above.", count=ready)
            else:
                others = tr("No code has enough yet. Go on coding, and come back.")
            text = f"{text}\n{others}"
            self._hint(text)
        else:
            return True
        return False

    def _ask(self) -> None:
        if self._asked is None:
            return
        self._unlearnt = 0
        if self.queue.current is None:
            self.working.begin()
            self._pages.setCurrentWidget(self.working)
        self.asking.ask(self._asked, self._session.shown_coders)

    def _ask_again(self) -> None:
        self._asked = None
        self._stale = True
        if self.isVisible():
            self._begin()

    def _take(self, answer: Suggestions) -> None:
        self.queue.renew(answer.proposals)
        weak = wording.is_weak(answer.quality)
        self.quality.setText(wording.quality_text(answer.quality))
        self.quality.setToolTip(wording.quality_explained(answer.quality))
        warning = theme_of(self.palette()).warning
        self.quality.setStyleSheet(f"color: {warning}" if weak else "")
        if self.review.proposal is not self.queue.current or not self._is_reviewing:
            self._show()
        self._tell()
        self.renewed.emit()

    def _fail(self, error: Exception) -> None:
        if not self._session.is_open:
            return
        if isinstance(error, CodageError):
            self._hint(say(error.message), tr("Look again"), _AGAIN)
        else:
            self._hint(tr("No proposals could be made."), tr("Look again"), _AGAIN)
            faults.tell_unforeseen(self.window(), error)

    def _say_stopped(self) -> None:
        self._hint(tr("Stopped. Nothing was changed."), tr("Look again"), _AGAIN)

    def _hint(self, text: str, action: str = "", command: str = "") -> None:
        self.hint.say(text, action, command)
        self._pages.setCurrentWidget(self.hint)

    def _heed_hint(self, command: str) -> None:
        if command == _AGAIN:
            self._ask()
        else:
            self.command_wanted.emit(command)

    @property
    def _is_reviewing(self) -> bool:
        return self._pages.currentWidget() is self.review

    def _show(self) -> None:
        code = self._session.codes.get(self._asked) if self._asked is not None else None
        while code is not None and (proposal := self.queue.current) is not None:
            if self._is_open(proposal) and self.review.show_proposal(proposal, code.colour):
                self._pages.setCurrentWidget(self.review)
                self._tell()
                return
            self.queue.drop()
        if code is not None:
            self._hint(tr("No more passages to propose for this code."), tr("Look again"), _AGAIN)

    def _is_open(self, proposal: Proposal) -> bool:
        project, code = self._session.project, self._asked
        shown = self._session.shown_coders
        return code is not None and is_open(project, proposal.passage, code, shown)

    def _tell(self) -> None:
        queue = self.queue
        self.review.show_tally(
            tr(
                "{accepted} accepted · {refused} refused · {left} left",
                accepted=queue.accepted,
                refused=queue.refused,
                left=queue.left,
            )
        )
        self.review.enable(self._session.can_write, bool(queue.decisions))

    def _decide(self, decision: Decision) -> None:
        self._undone.clear()
        self.queue.decide(decision)
        self._unlearnt += 1
        self._show()
        if self._unlearnt >= LEARN_AFTER or self.queue.current is None:
            self._ask()

    def _follow(self, change: Change) -> None:
        touched = change.touched
        if self.isVisible():
            self._follow_decisions(change)
            if not _COUNTED.isdisjoint(touched):
                self.chooser.fill()
            if "refusal" in touched or "turn" in touched:
                self._list_refused()
            if self._asked is not None and self._asked not in self._session.codes:
                self._choose(self.chooser.code)
            elif self._asked is not None and not _TEXTS.isdisjoint(touched) and self._is_reviewing:
                self._show()
            elif self._pages.currentWidget() is self.hint and not _COUNTED.isdisjoint(touched):
                self._reconsider()
        elif not _COUNTED.isdisjoint(touched):
            self._follow_decisions(change)
            self._stale = True

    def _reconsider(self) -> None:
        """What a hint said was missing may have come meanwhile."""
        if not self.queue.decisions and not self.asking.is_busy and self._is_ready(self._asked):
            self._ask()

    def _follow_decisions(self, change: Change) -> None:
        """Decisions taken back are on show again; those done again go."""
        here = self._undone if not change.undone else self.queue.decisions
        for decision in list(here):
            table, row = row_of(decision)
            if (
                row not in change.touched.get(table, ())
                or stands(self._session.project, decision) is change.undone
            ):
                continue
            if change.undone:
                self.queue.restore(decision)
                self._undone.append(decision)
            else:
                self._undone.remove(decision)
                self.queue.redo(decision)
            self._show()

    def _list_refused(self) -> None:
        session = self._session
        rows: list[RefusalRow] = []
        if session.is_open and self._asked is not None:
            project = session.project
            rows = project.refusals(code_id=self._asked, coder_ids=session.shown_coders)
        texts = {doc: session.project.document_text(doc) for doc in {r.document_id for r in rows}}
        words: dict[RefusalId, str] = {
            row.id: texts[row.document_id].slice(row.span) for row in rows
        }
        self.refused.show_rows(rows, words, session.can_write)
        self.refused.setVisible(bool(rows))

    def _take_back(self, refusals: list[RefusalId]) -> None:
        self._session.attempt(self._session.project.take_back_refusals, refusals)


_TEXTS = frozenset({"turn", "speaker", "document", "document_case", "case"})
