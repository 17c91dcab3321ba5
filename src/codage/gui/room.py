"""Room for the pages: the panels at the right stand beside the transcript, and give way elsewhere.

What asks for a panel on another page still shows it there.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from codage.gui.pages import Pages

RIGHT = Qt.DockWidgetArea.RightDockWidgetArea


class RoomForPages(QObject):
    """Puts the panels at the right away when `text` is left, and back when it is shown again."""

    def __init__(self, window: QMainWindow, pages: Pages, text: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._pages = pages
        self._text = text
        self._away: list[QDockWidget] = []
        pages.currentChanged.connect(self.follow)

    def put_back(self) -> None:
        """Show the panels that were put away."""
        away, self._away = self._away, []
        for dock in away:
            dock.show()
        if away:
            away[-1].raise_()

    def follow(self, *_: object) -> None:
        """Leave the page on show the room that it needs."""
        if self._pages.currentWidget() is self._text:
            self.put_back()
        elif not self._away:
            self._put_away()

    def _put_away(self) -> None:
        docks = self._window.findChildren(QDockWidget)
        self._away = [
            dock
            for dock in docks
            if not dock.isHidden()
            and not dock.isFloating()
            and self._window.dockWidgetArea(dock) == RIGHT
        ]
        # The one on top comes back last, so that it is on top again.
        self._away.sort(key=lambda dock: not dock.visibleRegion().isEmpty())
        for dock in self._away:
            dock.hide()
