"""The menu Memos: writing on what is at hand, and going from memo to memo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QPoint, QPointF
from PySide6.QtWidgets import QApplication, QWidget

from codage.domain.anchors import CodingId, DocumentId, Span
from codage.domain.memos import STUDY, About, Target
from codage.gui.memos.header import DocumentMemosButton
from codage.gui.memos.naming import is_shown
from codage.gui.memos.noting import Noting, span_on
from codage.gui.words import tr
from codage.project.rows import MemoKey, MemoRow

if TYPE_CHECKING:
    from codage.gui.memos.page import MemosPage
    from codage.gui.memos.popup import MemoPopup
    from codage.gui.window import MainWindow


class MemoCommands:
    """Memos are written in a small window where one is, or on their page."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session
        self._view = window.reading.view
        self._noting = Noting(window.session, window.reading.view)
        self._view.memos_wanted.connect(self._open)
        self._noting.unmoored.connect(self._tell_unmoored)
        self._of_document = DocumentMemosButton(self._noting)
        self._of_document.clicked.connect(self.on_document)
        window.reading.show_in_header(self._of_document)
        window.session.memo_sought.connect(self._show_on_page)
        window.session.passage_sought.connect(self._show_passage)

    def here(self) -> None:
        """Write on what has the keyboard: words, a coding, a turn, a code, an interview."""
        focus = QApplication.focusWidget()
        if _is_in(focus, self._window.codebook) and self._session.code is not None:
            self.on_code()
        elif _is_in(focus, self._window.documents) and self._session.document is not None:
            self.on_document()
        elif _is_in(focus, self._window.segments) and self._window.segments.chosen.rows():
            self._on_coding(self._window.segments.chosen.rows()[0].id)
        elif self._session.document is None:
            self.journal()
        elif self._view.selection() is not None:
            self.on_passage()
        elif there := self._passages_here():
            self._open([row.key for row in there])
        elif (coding := self._window.reading.coding()) is not None:
            self._about(Target.segment(coding))
        else:
            self.on_turn()

    def journal(self) -> None:
        """Begin a memo about the study, under today's date."""
        today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        self._page().begin(STUDY, today)

    def on_passage(self) -> None:
        """Annotate the selected words."""
        span, document = self._view.selection(), self._session.document
        if span is None or document is None:
            self._window.banner.warn(tr("Select some words first, then write the memo."))
            return
        self._about(Target.passage(document, span))

    def on_segment(self) -> None:
        """Write the memo of the coding under the caret."""
        if (coding := self._window.reading.coding()) is not None:
            self._about(Target.segment(coding))

    def on_turn(self) -> None:
        """Write about the turn at the caret."""
        if (turn := self._view.turn_at_cursor()) is not None:
            self._about(Target.turn(turn))

    def on_document(self) -> None:
        """Write about the interview on show."""
        if self._session.document is not None:
            self._about(Target.document(self._session.document))

    def on_code(self) -> None:
        """Write about the code in hand."""
        if self._session.code is not None:
            self._about(Target.code(self._session.code))

    def on_case(self) -> None:
        """Write about the case of the interview on show; asks which where there are several."""
        cases = self._session.project.cases()
        document = self._session.document
        mine = self._session.documents[document].cases if document is not None else ()
        here = [case for case in cases if case.name in mine]
        if not cases:
            self._window.banner.warn(
                tr("There is no case yet. Cases come with the survey, or from linking interviews.")
            )
        elif len(here) == 1:
            self._about(Target.case(here[0].id))
        else:
            self._pick(
                tr("Memo on which case?"),
                [(case.name, case.key, Target.case(case.id)) for case in (here or cases)],
            )

    def on_coder(self) -> None:
        """Write about someone who codes; asks who where there are several."""
        coders = list(self._session.coders.values())
        if len(coders) == 1:
            self._about(Target.coder(coders[0].id))
        else:
            self._pick(
                tr("Memo on which coder?"),
                [(coder.name, "", Target.coder(coder.id)) for coder in coders],
            )

    def next(self) -> None:
        """Go to the next passage or turn that has a memo."""
        self._step(1)

    def previous(self) -> None:
        """Go to the passage or turn before that has a memo."""
        self._step(-1)

    def export(self) -> None:
        """Every memo into a file."""
        self._window.commands["project.export_memos"]()

    def _on_coding(self, coding: CodingId) -> None:
        """Write in one's own coding; on the words of another's."""
        row = self._session.attempt(self._session.project.coding, coding)
        if row is None:
            return
        if row.coder_id == self._session.project.coder_id:
            self._about(Target.segment(coding))
        else:
            self._about(Target.passage(row.document_id, row.span))

    def _about(self, target: Target) -> None:
        rows = self._session.project.memos(target=target)
        if there := [row for row in rows if is_shown(self._session, row)]:
            self._open([row.key for row in there])
            return
        popup = self._popup()
        popup.begin(target)
        popup.show_at(self._where(target))

    def _open(self, keys: Sequence[MemoKey]) -> None:
        row = self._session.project.find_memo(keys[-1])
        if row is None:
            return
        popup = self._popup()
        popup.show_memos(keys)
        popup.show_at(self._where(row.target))

    def _popup(self) -> MemoPopup:
        from codage.gui.memos.popup import MemoPopup

        for old in self._window.findChildren(MemoPopup):
            old.close()
        return MemoPopup(self._session, self._window)

    def _where(self, target: Target) -> QPoint:
        """Below what is written about, where that is in the transcript; else in the window."""
        view, page = self._view, self._view.page
        span = span_on(self._view, target)
        places = page.document.places(span) if page is not None and span is not None else None
        if page is None or places is None or not view.isVisible():
            widget = QApplication.focusWidget() or self._window
            return widget.mapToGlobal(QPoint(min(widget.width() // 2, 80), widget.height() // 3))
        line = page.last_line_rect(places[1])
        point = QPointF(page.columns.text + 40, line.bottom() - view.top + 8)
        height = view.viewport().height()
        point.setY(min(max(point.y(), 0), height))
        return view.viewport().mapToGlobal(point.toPoint())

    def _passages_here(self) -> list[MemoRow]:
        """The annotations around the caret, the shortest last."""
        here, page = self._view.cursor(), self._view.page
        if here is None or page is None:
            return []
        where = page.document.place_of(here)
        found = []
        for row in self._noting.rows:
            if row.target.about is not About.PASSAGE or row.target.span is None:
                continue
            places = page.document.places(row.target.span)
            if where is not None and places and places[0] <= where <= places[1]:
                found.append((places[0] - places[1], row))
        return [row for _, row in sorted(found, key=lambda one: one[0])]

    def _step(self, by: int) -> None:
        here, page = self._view.cursor(), self._view.page
        if here is None or page is None:
            return
        where = page.document.place_of(here)
        spans = [span for row in self._noting.rows if (span := span_on(self._view, row.target))]
        placed = sorted(
            (places[0], number)
            for number, span in enumerate(spans)
            if (places := page.document.places(span))
        )
        onward = [
            number
            for start, number in placed
            if where is not None and (start > where if by > 0 else start < where)
        ]
        if onward:
            span = spans[onward[0 if by > 0 else -1]]
            self._view.show_span(span)
            self._view.set_cursor(span.start)
        else:
            self._window.tell(
                tr("No memo further down in this interview.")
                if by > 0
                else tr("No memo further up in this interview.")
            )

    def _pick(self, title: str, named: Sequence[tuple[str, str, Target]]) -> None:
        from codage.gui.memos.picker import Choice, MemoPicker

        choices = [Choice("", name, detail, target) for name, detail, target in named]
        MemoPicker(title, choices, self._window, lambda choice: self._about(choice.what)).open()

    def _tell_unmoored(self, count: int) -> None:
        self._window.tell(
            tr("{count} memos have lost their words and are about the interview now.", count=count),
            tr("Undo"),
            self._window.commands["edit.undo"],
        )

    def _show_on_page(self, key: MemoKey) -> None:
        self._page().show_memo(key)

    def _page(self) -> MemosPage:
        return self._window.pages.show_page("memos")  # type: ignore[return-value]

    def _show_passage(self, document: DocumentId, span: Span | None) -> None:
        self._window.pages.setCurrentWidget(self._window.reading)
        if span is None:
            self._session.choose_document(document)
        else:
            self._window.reading.go_to(document, span)


def _is_in(widget: QWidget | None, panel: QWidget) -> bool:
    return widget is not None and (widget is panel or panel.isAncestorOf(widget))
