"""The options each export was last made with, for as long as the project is open."""

from __future__ import annotations

from PySide6.QtCore import QObject

from codage.exporters.options import ExportOptions
from codage.gui.session import Session


class Remembered(QObject):
    """Options by the name of the export. One a session: ask `remembered_in`."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._options: dict[str, ExportOptions] = {}
        session.closed.connect(self._options.clear)

    def get(self, name: str) -> ExportOptions | None:
        """The options of the last export of that name, if there was one."""
        return self._options.get(name)

    def keep(self, name: str, options: ExportOptions) -> None:
        """Remember what an export was made with."""
        self._options[name] = options


def remembered_in(session: Session) -> Remembered:
    """What `session` remembers of its exports."""
    return session.findChild(Remembered) or Remembered(session)
