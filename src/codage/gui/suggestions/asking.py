"""Asks for proposals off the window's thread: the missing lemmas first, then the learning."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from codage.domain.anchors import CodeId, CoderId
from codage.domain.message import Cancelled, CodageError
from codage.domain.task import Advance
from codage.gui.latest import Latest
from codage.gui.words import tr
from codage.project import Project

if TYPE_CHECKING:
    from codage.nlp.suggestions.suggester import Suggester, Suggestions

FEW = 0.05
"""So great a part of all turns may have no lemmas."""


class Asking(QObject):
    """One question at a time; a newer one, or `stop`, makes the older one be forgotten."""

    progressed = Signal(int, int, str)
    """Done, of how much, and what is being done."""
    answered = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._latest = Latest(self)
        self._latest.advanced.connect(self.progressed)
        self._latest.answered.connect(self.answered)
        self._latest.failed.connect(self.failed)
        self._source: _Source | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._latest.is_waiting

    def open(self, project: Project) -> None:
        """Ask about `project` from now on."""
        self.close()
        self._source = _Source(project)

    def close(self) -> None:
        """Let go of the project."""
        self.forget()
        if self._source is not None:
            self._source.close()
            self._source = None

    def ask(self, code: CodeId, coders: Sequence[CoderId]) -> None:
        """Ask for proposals for a code."""
        self.forget()
        if self._source is None:
            return
        source = self._source
        self._latest.ask(lambda advance: source.answer(code, coders, advance), pause_ms=0)

    def forget(self) -> None:
        """Want no answer any more."""
        self._latest.forget()

    def stop(self) -> None:
        """The person wants no answer any more."""
        if self.is_busy:
            self.forget()
            self.stopped.emit()


class _Source:
    """The suggester of a project, made in the other thread: its libraries take a while."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._suggester: Suggester | None = None
        self._reading = tr("Reading the forms of words")
        self._learning = tr("Learning from the segments")

    def close(self) -> None:
        if self._suggester is not None:
            self._suggester.close()

    def answer(self, code: CodeId, coders: Sequence[CoderId], advance: Advance) -> Suggestions:
        from codage.nlp.suggestions.suggester import Suggester

        made = self._make_lemmas(advance)
        if self._suggester is None:
            self._suggester = Suggester(self._project)
        elif made:
            self._suggester.forget()

        def learning(done: int, total: int, what: str = "") -> None:
            advance(done, total, self._learning)

        return self._suggester.suggest(code, coders, advance=learning)

    def _make_lemmas(self, advance: Advance) -> int:
        """Make the lemmas that are missing, where they are more than those of a few edits.

        A turn without them is taken as it is written.
        """
        missing = self._project.lemmas_missing()
        turns = sum(row.turns for row in self._project.documents())
        if self._project.read_only or missing <= FEW * turns:
            return 0
        from codage.nlp.lemmatising import fill_lemma_index

        def reading(done: int, total: int, what: str = "") -> None:
            advance(done, total, self._reading)

        try:
            return fill_lemma_index(self._project, advance=reading)
        except Cancelled:
            raise
        except CodageError:
            return 0
