"""Derived variables follow what they are made of, in the background, after every change.

Undo passes over them: what it brings back is a change as any other, which they follow too.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from codage.domain.message import CodageError
from codage.domain.task import Advance
from codage.gui.latest import Latest
from codage.gui.session import Session
from codage.project.rows import Change

FOLLOWING_MS = 150
_ANSWERS = frozenset({"attribute", "variable", "value_label", "case"})
_CODED = frozenset(
    {"coding", "code", "coder", "turn", "document", "speaker", "document_case", "speaker_case"}
)


class DerivedFollower(QObject):
    """Keeps the derived variables of the open project as they should be."""

    followed = Signal()
    """Derived variables are what they should be now."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._refreshes = Latest(self)
        self._refreshes.answered.connect(lambda _: self.followed.emit())
        self._refreshes.failed.connect(self._tell)
        session.opened.connect(self._ask)
        session.changed.connect(self._follow)
        session.closing.connect(self._catch_up)

    def _follow(self, change: Change) -> None:
        if change.id and not (_ANSWERS | _CODED).isdisjoint(change.touched):
            self._ask()

    def _ask(self) -> None:
        session = self._session
        if not session.can_write or not session.project.has_derived:
            self._refreshes.forget()
            return
        project = session.project

        def refresh(_advance: Advance) -> int:
            from codage.analysis.derivation import refresh_derived

            return refresh_derived(project)

        self._refreshes.ask(refresh, FOLLOWING_MS)

    def _catch_up(self) -> None:
        """What was changed just before closing is followed too."""
        if not self._refreshes.is_waiting:
            return
        from codage.analysis.derivation import refresh_derived

        self._refreshes.forget()
        self._session.attempt(refresh_derived, self._session.project)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, CodageError):
            raise error
        self._session.refused.emit(error)
