"""A segment in what is said around it: the turns it is in, the one before and the one after."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from codage.domain.anchors import DocumentId
from codage.gui.session import Session
from codage.gui.theme import Space, reading_font, theme_of
from codage.gui.words import tr
from codage.project.rows import CodingRow, TurnRow

_BREAK = "<br>"


class PassageView(QTextBrowser):
    """Text to read; the segment is tinted in the colour of its code, the rest is quieter."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._document: DocumentId | None = None
        self._turns: list[TurnRow] = []
        self._shown: tuple[CodingRow, str] | None = None
        self._said = ""
        self.setFont(reading_font())
        self.document().setDocumentMargin(Space.MEDIUM)
        self.setOpenLinks(False)

    def show_coding(self, row: CodingRow, colour: str) -> None:
        """Show the segment of `row`."""
        self._shown, self._said = (row, colour), ""
        if row.document_id != self._document:
            self._document = row.document_id
            self._turns = self._session.project.turns(row.document_id)
        self.setHtml(self._html(row, colour))
        self.find_segment()

    def say(self, text: str) -> None:
        """Show a sentence instead."""
        self._shown, self._said = None, text
        muted = theme_of(self.palette()).muted
        self.setHtml(f'<p align="center" style="color:{muted}">{_BREAK * 3}{escape(text)}</p>')

    def find_segment(self) -> None:
        """Bring the beginning of the segment into view, with a little of what is before."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.scrollToAnchor("segment")
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() - 4 * self.fontMetrics().lineSpacing())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            if shown := getattr(self, "_shown", None):
                self.show_coding(*shown)
            elif said := getattr(self, "_said", ""):
                self.say(said)

    def _html(self, row: CodingRow, colour: str) -> str:
        theme, session = theme_of(self.palette()), self._session
        document = session.documents.get(row.document_id)
        coder = session.coders.get(row.coder_id)
        head = " · ".join(one.name for one in (document, coder) if one is not None)
        parts = [f'<p style="color:{theme.muted}">{escape(head)}</p>']
        places = {turn.id: place for place, turn in enumerate(self._turns)}
        first, last = places[row.span.start.turn], places[row.span.end.turn]
        tint = theme.tint([colour]).name()
        for place in range(max(first - 1, 0), min(last + 2, len(self._turns))):
            turn = self._turns[place]
            low = row.span.start.offset if place == first else 0
            high = row.span.end.offset if place == last else len(turn.text)
            if not first <= place <= last:
                low = high = len(turn.text)
            before, inside, after = turn.text[:low], turn.text[low:high], turn.text[high:]
            anchor = '<a name="segment"></a>' if place == first else ""
            speaker = f"<b>{escape(turn.speaker)}</b> – " if turn.speaker else ""
            parts.append(
                f'<p style="color:{theme.muted}">{speaker}{_text(before)}{anchor}'
                f'<span style="background-color:{tint};color:{theme.text}">{_text(inside)}</span>'
                f"{_text(after)}</p>"
            )
        if row.memo:
            memo = tr("Memo: {text}", text=row.memo)
            parts.append(f'<p style="color:{theme.muted}"><i>{_text(memo)}</i></p>')
        return "".join(parts)


def _text(text: str) -> str:
    return escape(text).replace("\n", _BREAK)
