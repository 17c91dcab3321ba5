"""The page where interviews are read and coded: a header, and the transcript under it."""

from __future__ import annotations

from collections.abc import Sequence, Set

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from codage.domain.anchors import CodingId, DocumentId, Span, TurnId
from codage.gui.hearing.bar import ElidedLabel, PlayerBar
from codage.gui.hearing.hearing import Hearing
from codage.gui.progress import ProgressButton
from codage.gui.reading.favourites import FavouritesStrip
from codage.gui.reading.finishing import FinishButton
from codage.gui.reading.remembering import RememberedPlaces
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.transcript import TranscriptView
from codage.gui.words import tr
from codage.project.rows import Change, CodingRow, Hit, SpeakerRow, TurnRow

RELOADED_FROM = 1500
"""So many changed codings are read again as a whole rather than one by one."""


class ReadingPanel(QWidget):
    """Shows the session's document, and follows every change to its turns and codings."""

    place_changed = Signal(str)
    coding_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.view = TranscriptView()
        self._places = RememberedPlaces(session, self.view)
        self.favourites = FavouritesStrip(session)
        self.finish = FinishButton(session, self.view)
        self._title = ElidedLabel()
        self._about = ElidedLabel()
        self._progress = ProgressButton(session)
        self.player = PlayerBar()
        self._lay_out()
        session.opened.connect(self._show_document)
        session.closed.connect(self._forget)
        session.document_chosen.connect(self._show_document)
        session.changed.connect(self._follow)
        session.coders_changed.connect(self._show_codings)
        session.coding_sought.connect(self.go_to_coding)
        self.view.cursor_moved.connect(self._tell_place)
        self.view.active_coding_changed.connect(lambda _: self.coding_changed.emit())
        self.view.coding_bounds_dragged.connect(self._move_bounds)
        self.view.context_menu_requested.connect(self.menu_wanted)
        self.view.editing_changed.connect(self.favourites.set_writing)
        self._show_document()
        # After the panel itself: it reads the turns that are on show.
        self.hearing = Hearing(session, self.view, self.player, self)

    def _lay_out(self) -> None:
        font = self._title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self._title.setFont(font)
        self._about.setEnabled(False)
        header = QHBoxLayout()
        header.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        header.setSpacing(Space.MEDIUM)
        header.addWidget(self._title)
        # What it is called matters more: the rest has what room is left.
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        header.addWidget(self._about, 1)
        header.addWidget(self.finish)
        header.addWidget(self._progress)
        self._header = QWidget()
        self._header.setLayout(header)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.favourites)
        column.addWidget(self.view, 1)
        column.addWidget(self.player)
        self.setFocusProxy(self.view)

    def show_in_header(self, widget: QWidget) -> None:
        """Give `widget` its place after what the document is called."""
        row = self._header.layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(row.indexOf(self._about) + 1, widget)

    def show_below_header(self, widget: QWidget) -> None:
        """Give `widget` its place between the header and the transcript."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self._header) + 1, widget)

    @property
    def shown(self) -> DocumentId | None:
        """The document on show."""
        return self._shown

    _shown: DocumentId | None = None

    def coding(self) -> CodingId | None:
        """The coding that commands are about: the one chosen, else the shortest at the caret.

        Only the present coder's codings can be changed.
        """
        if not self._session.is_open:
            return None
        mine = self._session.project.coder_id
        active = self.view.active_coding()
        candidates = [active] if active is not None else self.view.codings_at_cursor()
        for coding in candidates:
            row = self.view.coding_row(coding)
            if row is not None and row.coder_id == mine:
                return coding
        return None

    def codings_here(self) -> list[CodingId]:
        """The codings at the caret, after the one that is chosen."""
        active = self.view.active_coding()
        there = self.view.codings_at_cursor()
        return there if active is None else [active, *(one for one in there if one != active)]

    def go_to_coding(self, coding: CodingId) -> None:
        """Show a coding's passage, in whatever document it is."""
        row = self._session.attempt(self._session.project.coding, coding)
        if row is not None:
            self.go_to(row.document_id, row.span)
            self.view.set_active_coding(coding)

    def go_to(self, document: DocumentId, span: Span) -> None:
        """Show a passage of a document."""
        self._session.choose_document(document)
        self.view.show_span(span)

    def mark_hits(self, hits: Sequence[Hit]) -> None:
        """Mark the places found that are in the document on show."""
        self._hits = hits
        spans = [
            Span.within(hit.turn_id, start, end)
            for hit in hits
            if hit.document_id == self._shown
            for start, end in hit.matches
        ]
        self.view.set_hits(spans, None)

    _hits: Sequence[Hit] = ()

    def _show_document(self, *_: object) -> None:
        session = self._session
        self._places.leave(self._shown)
        self._shown = session.document if session.is_open else None
        self._header.setVisible(self._shown is not None)
        if not session.is_open:
            self.view.clear("", "")
        elif self._shown is None:
            self.view.clear(
                tr("No interview yet"),
                tr("Drop files or a folder here, or press Ctrl+I to import interviews."),
            )
        else:
            self._load(self._shown)
            self._places.come_to(self._shown)
        self.favourites.set_reading(self._shown is not None)
        self.finish.watch(self._shown)
        self._tell_place()

    def _load(self, document: DocumentId) -> None:
        project = self._session.project
        self.view.show_document(
            project.turns(document),
            self._visible(project.codings(document_id=document)),
            self._session.codes,
            self._session.coders,
        )
        self._show_header()
        if self._hits:
            self.mark_hits(self._hits)

    def _show_header(self) -> None:
        if self._shown not in self._session.documents:
            return
        document = self._session.documents[self._shown]
        speakers = self._session.project.speakers(document.id)
        self._title.set_text(document.name)
        parts = [", ".join(document.cases) or tr("no case"), _names(speakers)]
        self._about.set_text("  ·  ".join(part for part in parts if part))
        self._progress.show_document(document)

    def _show_codings(self) -> None:
        if self._shown is not None and self._session.is_open:
            codings = self._session.project.codings(document_id=self._shown)
            self.view.set_codings(self._visible(codings))

    def _visible(self, codings: list[CodingRow]) -> list[CodingRow]:
        hidden = self._session.hidden_coders
        return [row for row in codings if row.coder_id not in hidden] if hidden else codings

    def _follow(self, change: Change) -> None:
        if self._shown is None or self._shown != self._session.document:
            return
        touched = change.touched
        if "code" in touched or "coder" in touched:
            self.view.update_codes(self._session.codes)
        codings = touched.get("coding", frozenset())
        if "turn" in touched or "speaker" in touched:
            turns = None if "speaker" in touched else self._corrected(touched["turn"])
            if turns is None or len(codings) > RELOADED_FROM:
                self._show_again(change)
            elif turns:
                self.view.update_turns(turns, *self._changed_here(codings))
                self._tell_place()
            else:
                self._follow_codings(codings)
        elif codings:
            self._follow_codings(codings)
        if touched.keys() & {"document", "document_case", "speaker_case", "case"}:
            self._show_header()

    def _follow_codings(self, ids: Set[int]) -> None:
        if len(ids) > RELOADED_FROM:
            self._show_codings()
            return
        self.view.update_codings(*self._changed_here(ids))
        self._tell_place()

    def _changed_here(self, ids: Set[int]) -> tuple[list[CodingRow], set[CodingId]]:
        """Of some codings, those that are on show as they are now, and those that are not."""
        wanted = [CodingId(i) for i in ids]
        there = self._session.project.codings_by_id(wanted)
        here = self._visible([row for row in there if row.document_id == self._shown])
        return here, set(wanted) - {row.id for row in here}

    def _corrected(self, ids: Set[int]) -> list[TurnRow] | None:
        """Of some turns, those on show as they are now; None when turns came or went."""
        if len(ids) > RELOADED_FROM:
            return None
        shown = [TurnId(i) for i in ids if self.view.turn_span(TurnId(i)) is not None]
        project = self._session.project
        rows = project.turns_by_id([TurnId(i) for i in ids])
        here = [row for row in rows if row.id in shown]
        came = any(
            row.id not in shown and project.document_of(row.id) == self._shown for row in rows
        )
        return None if came or len(here) < len(shown) else here

    def _show_again(self, change: Change) -> None:
        """Show the document after turns came or went, or after their speakers changed."""
        assert self._shown is not None
        project, touched = self._session.project, change.touched
        codings = touched.get("coding", frozenset())
        many = len(touched.get("turn", ())) + len(codings) > RELOADED_FROM
        anew = many or "speaker" in touched
        turns = (
            project.turns(self._shown) if anew else self._turns_now(self._shown, touched["turn"])
        )
        if self.view.page is None or not turns:
            self._load(self._shown)
            return
        if anew:
            self.view.show_again(turns)
            self._show_codings()
        else:
            self.view.show_again(turns, *self._changed_here(codings))
        self._show_header()

    def _turns_now(self, document: DocumentId, touched: Set[int]) -> list[TurnRow]:
        """The turns of the document on show, of which only those touched are read."""
        project = self._session.project
        rows = {row.id: row for row in self.view.turns()}
        rows |= {row.id: row for row in project.turns_by_id([TurnId(i) for i in touched])}
        return [rows[turn] for turn in project.turn_order(document)]

    def _move_bounds(self, coding: CodingId, span: Span) -> None:
        if self._session.attempt(self._session.project.move_coding, coding, span) is None:
            self._show_codings()

    def _tell_place(self) -> None:
        here = self.view.codings_at_cursor() if self._shown is not None else []
        count = len(here)
        self._mark_favourites(here)
        self.place_changed.emit(tr("{count} codings here", count=count) if count else "")
        self.coding_changed.emit()

    def _mark_favourites(self, here: Sequence[CodingId]) -> None:
        mine = self._session.project.coder_id if self._session.is_open else None
        rows = [row for coding in here if (row := self.view.coding_row(coding)) is not None]
        self.favourites.mark(row.code_id for row in rows if row.coder_id == mine)

    def _forget(self) -> None:
        self._hits = ()
        self._shown = None
        self._show_document()


def _names(speakers: list[SpeakerRow]) -> str:
    return ", ".join(speaker.name for speaker in speakers[:4]) + ("…" if len(speakers) > 4 else "")
