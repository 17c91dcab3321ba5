"""The menu View: what is on show, and how large."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from codage.gui.window import MainWindow

ZOOM_STEP = 1.1


class ViewCommands:
    """Pages, interviews, zoom."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session

    def transcript(self) -> None:
        """Show the transcript."""
        self._window.pages.setCurrentWidget(self._window.reading)
        self._window.reading.view.setFocus()

    def frequencies(self) -> None:
        """Show the frequencies."""
        self._window.pages.setCurrentWidget(self._window.frequencies)

    def next_document(self) -> None:
        """Show the interview after this one in the list."""
        self._window.documents.step(1)

    def previous_document(self) -> None:
        """Show the interview before this one in the list."""
        self._window.documents.step(-1)

    def zoom_in(self) -> None:
        """Larger text."""
        self._window.reading.view.set_zoom(self._window.reading.view.zoom() * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Smaller text."""
        self._window.reading.view.set_zoom(self._window.reading.view.zoom() / ZOOM_STEP)

    def zoom_reset(self) -> None:
        """The usual size."""
        self._window.reading.view.set_zoom(1.0)
