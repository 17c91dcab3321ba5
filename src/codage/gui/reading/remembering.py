"""Each document is found where it was left, also the next time that the project is opened."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from codage.domain.anchors import Anchor, DocumentId
from codage.gui.session import Session
from codage.gui.transcript import TranscriptView

PAUSE_MS = 3000


class RememberedPlaces(QObject):
    """Keeps the first line in sight of each document, in the project once the reader pauses."""

    def __init__(self, session: Session, view: TranscriptView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._places: dict[DocumentId, Anchor] = {}
        self._document: DocumentId | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._remember)
        view.verticalScrollBar().valueChanged.connect(lambda _: self._pause.start())
        session.closing.connect(self._remember)
        session.closed.connect(self._forget)
        session.coders_changed.connect(self._places.clear)

    def leave(self, document: DocumentId | None) -> None:
        """`document` will be on show no longer."""
        if document is not None and document == self._document:
            self._remember()
        self._document = None

    def come_to(self, document: DocumentId) -> None:
        """`document` is on show, at its beginning: go on where it was left."""
        self._document = document
        place = self._places.get(document)
        if place is None:
            place = self._session.attempt(self._session.project.reading_place, document)
        if place is not None:
            self._view.set_reading_place(place)

    def _remember(self) -> None:
        self._pause.stop()
        place, document = self._view.reading_place(), self._document
        if document is None or place is None or not self._session.is_open:
            return
        self._places[document] = place
        self._session.attempt(self._session.project.remember_reading_place, document, place)

    def _forget(self) -> None:
        self._pause.stop()
        self._places.clear()
        self._document = None
