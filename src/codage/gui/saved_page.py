"""A page that shows one of several saved things of a kind, counted while it is on show.

What such pages have in common: a shelf to choose from, following the session and its undo, asking
in the background, and telling what went wrong. What they show is theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from codage.domain.message import CodageError
from codage.domain.task import Advance
from codage.gui import faults
from codage.gui.frequencies.filters import comparable
from codage.gui.latest import Latest
from codage.gui.session import Session
from codage.gui.shelf import Kind, Shelf
from codage.project.rows import Change, VariableRow
from codage.project.saved_analyses import SavedAnalysisRow

PATIENCE_MS = 250
FOLLOWING_MS = 150
NO_BEARING = frozenset({"memo", "journal", "saved_analysis", "summary"})
"""Tables whose changes leave what is counted as it is."""
_OFFERED = frozenset({"variable", "value_label", "survey_source", "attribute"})


class SavedPage(QWidget):
    """Whoever inherits builds its widgets, says what is below, and calls `begin`."""

    command_wanted = Signal(str)
    """The id of an action of the window."""

    def __init__(self, session: Session, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.shelf = Shelf(session, kind)
        self.variables: Sequence[VariableRow] = ()
        self._stale = True
        self._counting = Latest(self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)

    # What a page says of itself.

    def show_saved(self, body: str | None) -> None:
        """Show what is saved, nothing for None. Raises ValueError where it cannot be read."""
        raise NotImplementedError

    def unreadable(self, name: str) -> CodageError:
        """What is told when the one of that name cannot be read."""
        raise NotImplementedError

    def question(self) -> Callable[[Advance], Any] | None:
        """What is to be counted of the one on show, off the window's thread; None: nothing."""
        raise NotImplementedError

    def show_counted(self, found: Any) -> None:
        """Show what was counted."""
        raise NotImplementedError

    def forget(self) -> None:
        """Let go of what is on show, and of what is looked for."""
        raise NotImplementedError

    def look(self) -> None:
        """Show what can be done now, and what an empty page says."""
        raise NotImplementedError

    def tell_counting(self) -> None:
        """Say that counting takes a while."""
        raise NotImplementedError

    def offer_variables(self) -> None:
        """Offer `variables` to choose from, where there is such a choice."""

    def note_touched(self, touched: frozenset[str]) -> None:
        """Hear which tables a change touched, before anything is counted anew."""

    # What all of them do.

    def begin(self) -> None:
        """Follow the session from now on; called once everything is built."""
        session = self._session
        session.opened.connect(self._start_afresh)
        session.closed.connect(self._start_afresh)
        session.changed.connect(self._follow)
        self.shelf.shown.connect(self._show_row)
        self._patience.timeout.connect(self.tell_counting)
        self._counting.answered.connect(self._answer)
        self._counting.failed.connect(self.fail)
        self._start_afresh()

    def ask(self, pause_ms: int = 0) -> None:
        """Count what is on show after a pause; once the page is shown, where it is not."""
        self._stale = not self.isVisible()
        if self._stale or not self._session.is_open or self.shelf.current is None:
            return
        work = self.question()
        if work is not None:
            self._patience.start(PATIENCE_MS)
            self._counting.ask(work, pause_ms)

    def fail(self, error: Exception) -> None:
        """Tell what went wrong."""
        self._patience.stop()
        if not self._session.is_open:
            return
        if isinstance(error, CodageError):
            self._session.refused.emit(error)
        else:
            faults.tell_unforeseen(self.window(), error)

    def _start_afresh(self) -> None:
        self._counting.forget()
        self._patience.stop()
        self.forget()
        self._read_variables()
        self.shelf.read()
        if self.shelf.current is None:
            self._show_row(None)

    def _read_variables(self) -> None:
        self.variables = comparable(self._session) if self._session.is_open else []
        self.offer_variables()

    def _show_row(self, row: SavedAnalysisRow | None) -> None:
        try:
            self.show_saved(row.body if row else None)
        except ValueError:
            self._session.refused.emit(self.unreadable(row.name if row else ""))
            self.show_saved(None)
        self.look()
        self.ask()

    def _answer(self, found: Any) -> None:
        self._patience.stop()
        if self._session.is_open:
            self.show_counted(found)

    def _follow(self, change: Change) -> None:
        touched = frozenset(change.touched)
        if touched & _OFFERED:
            self._read_variables()
        if "saved_analysis" in touched:
            self.shelf.read()
        self.note_touched(touched)
        if touched - NO_BEARING:
            self.look()
            self.ask(FOLLOWING_MS)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.ask()
