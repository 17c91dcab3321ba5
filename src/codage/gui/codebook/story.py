"""The dialog that tells the story of a code, from the journal, along a line of time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CodeId
from codage.gui import faults
from codage.gui.latest import Latest
from codage.gui.session import Session
from codage.gui.theme import Space, Theme, theme_of
from codage.gui.words import say, tr
from codage.project.code_story import CodeStory, StoryEvent, Turn

_BREAK = "<br>"


class StoryDialog(QDialog):
    """What happened to a code, oldest first; what was merged into it is told within."""

    def __init__(self, session: Session, code: CodeId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._code = code
        self.story: CodeStory | None = None
        self.setObjectName("story")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Story of the code {name}", name=session.codes[code].name))
        self.resize(700, 560)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(Space.LARGE)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = self.buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setToolTip(tr("Put the story on the clipboard, as text"))
        self.copy.setEnabled(False)
        column = QVBoxLayout(self)
        column.addWidget(self.page, 1)
        column.addWidget(self.buttons)
        self.reading = Latest(self)
        self.reading.answered.connect(self._show)
        self.reading.failed.connect(self._tell)
        self.copy.clicked.connect(self._copy)
        self.buttons.rejected.connect(self.reject)
        session.closed.connect(self.reject)
        self.finished.connect(self._part)
        self.page.setPlainText(tr("Reading the journal…"))
        project = session.project
        self.reading.ask(lambda _advance: project.code_story(code), 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        story: CodeStory | None = getattr(self, "story", None)
        if event.type() == QEvent.Type.PaletteChange and story is not None:
            self._show(story)

    def _show(self, story: CodeStory) -> None:
        self.story = story
        self.page.setHtml(story_html(story.events, theme_of(self.palette())))
        self.copy.setEnabled(True)

    def _copy(self) -> None:
        if self.story is not None:
            QApplication.clipboard().setText("\n".join(story_lines(self.story.events)))

    def _tell(self, error: Exception) -> None:
        faults.tell(self, error)

    def _part(self, _: int) -> None:
        self.reading.forget()
        self._session.closed.disconnect(self.reject)


def story_html(events: Sequence[StoryEvent], theme: Theme) -> str:
    """The events as rows: when and who, a mark on the line of time, what happened."""
    rows = "".join(_row(event, theme) for event in events)
    return f'<table cellspacing="0" cellpadding="{Space.TIGHT}" width="100%">{rows}</table>'


def _row(event: StoryEvent, theme: Theme) -> str:
    when = escape(_moment(event)) + (_BREAK + escape(event.coder) if event.coder else "")
    mark = "●" if event.turn in (Turn.CAME, Turn.MERGED, Turn.SPLIT, Turn.RECEIVED) else "○"
    weight = "600" if mark == "●" else "400"
    told = f'<span style="font-weight:{weight}">{escape(say(event.sentence))}</span>'
    return (
        f'<tr><td width="150" style="color:{theme.muted}">{when}</td>'
        f'<td width="16" style="color:{theme.accent}">{mark}</td>'
        f"<td>{told}{_details(event, theme)}</td></tr>"
    )


def _details(event: StoryEvent, theme: Theme) -> str:
    if event.turn is Turn.RECOLOURED:
        swatches = (
            f'<span style="background-color:{escape(colour)}">{"&nbsp;" * 5}</span>'
            for colour in (event.before, event.after)
            if colour
        )
        return "&nbsp;&nbsp;" + " → ".join(swatches)
    parts = []
    if event.before:
        parts.append(_quoted(tr("Before"), event.before, theme))
    if event.after:
        parts.append(_quoted(tr("After"), event.after, theme))
    if event.earlier:
        inner = story_html(event.earlier, theme)
        parts.append(
            f'<table cellspacing="0" cellpadding="{Space.TIGHT}"><tr>'
            f'<td width="2" bgcolor="{theme.border}"></td><td>{inner}</td></tr></table>'
        )
    return "".join(parts)


def _quoted(label: str, text: str, theme: Theme) -> str:
    lines = escape(text).replace("\n", _BREAK)
    told = tr("{name}: {value}", name=escape(label), value=lines)
    return f'<div style="color:{theme.muted}">{told}</div>'


def story_lines(events: Sequence[StoryEvent], depth: int = 0) -> Iterator[str]:
    """The story as lines of text."""
    indent = "    " * depth
    for event in events:
        who = f", {event.coder}" if event.coder else ""
        name = f"{_moment(event)}{who}"
        yield indent + tr("{name}: {value}", name=name, value=event.sentence)
        if event.before or event.after:
            yield f"{indent}    {event.before} → {event.after}"
        yield from story_lines(event.earlier, depth + 1)


def _moment(event: StoryEvent) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(event.at.timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
