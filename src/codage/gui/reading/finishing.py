"""At the end of an interview: an offer to say that it is read, or coded. Nothing is said alone."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from codage.domain.anchors import DocumentId
from codage.gui.progress import mark_icon
from codage.gui.session import Session
from codage.gui.transcript import TranscriptView
from codage.gui.words import tr
from codage.project.rows import Progress


class FinishButton(QPushButton):
    """Appears when the last line has come into sight, and only offers to go further."""

    def __init__(self, session: Session, view: TranscriptView) -> None:
        super().__init__()
        self._session = session
        self._view = view
        self._document: DocumentId | None = None
        self._reached = False
        self._offer = Progress.READ
        self.setObjectName("finish")
        self.hide()
        self.clicked.connect(self._accept)
        view.verticalScrollBar().valueChanged.connect(self._look)
        view.cursor_moved.connect(self._look)
        session.changed.connect(self._show_offer)

    def watch(self, document: DocumentId | None) -> None:
        """Begin with this document, whose end was not reached yet."""
        self._document = document
        self._reached = False
        self._show_offer()

    def _look(self, *_: object) -> None:
        if not self._reached and self._document is not None and self._view.shows_end:
            self._reached = True
            self._show_offer()

    def _show_offer(self, *_: object) -> None:
        row = self._session.documents.get(self._document) if self._document else None
        offer = None
        if self._reached and row is not None and self._session.can_write:
            offer = self._next_stage(row.progress)
        if offer is not None:
            self._offer = offer
            self.setText(tr("Mark as coded") if offer is Progress.CODED else tr("Mark as read"))
            self.setIcon(mark_icon(offer))
            self.setToolTip(
                tr("You have come to the end. Ctrl+Shift+Enter takes the interview further.")
            )
        self.setVisible(offer is not None)

    def _next_stage(self, present: Progress) -> Progress | None:
        mine = self._session.project.coder_id
        if present is Progress.NEW:
            coded = any(row.coder_id == mine for row in self._view.coding_rows())
            return Progress.CODED if coded else Progress.READ
        if present is Progress.READ and any(
            row.coder_id == mine for row in self._view.coding_rows()
        ):
            return Progress.CODED
        return None

    def _accept(self) -> None:
        if self._document is not None:
            project = self._session.project
            self._session.attempt(project.set_progress, [self._document], self._offer)
            self._view.setFocus()
