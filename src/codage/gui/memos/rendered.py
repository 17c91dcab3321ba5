"""A memo as it reads: Markdown shown, links asked for by signals. Nothing is ever loaded."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QMouseEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from codage.domain.links import link_of
from codage.domain.markdown import with_breaks
from codage.gui.theme import reading_font

_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
_LINE_HEIGHT = 130.0
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
OUTSIDE = ("http", "https", "mailto")


class RenderedMemo(QTextBrowser):
    """Shows Markdown. A click beside a link asks to write."""

    link_followed = Signal(object)
    """A `Link` within the study."""
    outside_wanted = Signal(QUrl)
    writing_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markdown = ""
        self.setOpenLinks(False)
        self.setFont(reading_font())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.anchorClicked.connect(self._follow)

    def show_markdown(self, text: str) -> None:
        """Show `text` from its beginning."""
        self._markdown = text
        self.document().setMarkdown(with_breaks(text), _FEATURES)
        lines = QTextBlockFormat()
        lines.setLineHeight(_LINE_HEIGHT, _PROPORTIONAL)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing: pictures would come from the network or from anywhere on the disk."""
        return None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.show_markdown(self._markdown)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self.anchorAt(event.position().toPoint()):
            self.writing_wanted.emit()

    def _follow(self, url: QUrl) -> None:
        if link := link_of(url.toString()):
            self.link_followed.emit(link)
        elif url.scheme() in OUTSIDE:
            self.outside_wanted.emit(url)
