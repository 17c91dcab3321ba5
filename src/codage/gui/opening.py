"""From a number to what is behind it, for pages whose numbers open segments and cases."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from codage.domain.task import Advance
from codage.gui.latest import Latest
from codage.gui.session import Session


class Opening(QObject):
    """Finds what is behind off the window's thread, and shows it; the newest click alone."""

    failed = Signal(object)

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._behind = Latest(self)
        self._behind.answered.connect(lambda show: show())
        self._behind.failed.connect(self.failed)

    def forget(self) -> None:
        """Show nothing that is still looked for."""
        self._behind.forget()

    def _find(self, work: Callable[[Advance], Callable[[], None]]) -> None:
        """Do `work` in the other thread, then in this one what it gives: that shows it."""
        self._behind.ask(work, 0)
