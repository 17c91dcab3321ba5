"""One memo, to read and to write. What is typed is in the file at once; a pause ends the step."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CodingId
from codage.domain.links import Link, LinkKind, markdown_link
from codage.domain.memos import STUDY, Target
from codage.gui import icons
from codage.gui.memos.bar import FormattingBar
from codage.gui.memos.going import follow_link, go_to_target, has_place
from codage.gui.memos.naming import moment_words, place_words, shortened
from codage.gui.memos.picker import MemoPicker
from codage.gui.memos.rendered import RenderedMemo
from codage.gui.memos.writing import KEYS, MemoWriting
from codage.gui.session import Session
from codage.gui.theme import Space, small_font
from codage.gui.words import tr
from codage.project.rows import Change, MemoKey, MemoRow

PAUSE_MS = 1000
"""What is typed after so long is a step of its own for undo."""


class MemoEditor(QWidget):
    """Shows one memo, or a new one about `target` that is written once it has a word."""

    memo_shown = Signal(object)
    """A `MemoKey`, or None: another memo is on show, or the new one was written."""
    left = Signal()
    """Escape was pressed where nothing is left to close in here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.key: MemoKey | None = None
        self._target: Target = STUDY
        self._row: MemoRow | None = None
        self._continuing: int | None = None
        self._showing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.pause)
        self._build()
        self._lay_out()
        self._connect()
        self.clear()

    def _build(self) -> None:
        self.place = QToolButton()
        self.place.setAutoRaise(True)
        self.place.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.place.setToolTip(tr("Go to what this memo is about"))
        self.place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.turn_over = QToolButton()
        self.turn_over.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.turn_over.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.title = QLineEdit()
        self.title.setObjectName("memo_title")
        self.title.setPlaceholderText(tr("Title"))
        self.title.setFrame(False)
        font = QFont(self.title.font())
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.bar = FormattingBar()
        self.writing = MemoWriting()
        self.writing.setPlaceholderText(tr("Write what you think of it. It is saved as you type."))
        self.reading = RenderedMemo()
        self.written = QLabel()
        self.written.setFont(small_font(self.written.font()))
        self.written.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.notice = QLabel()
        self.notice.setWordWrap(True)
        self.notice.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self.place, 0, Qt.AlignmentFlag.AlignLeft)
        head.addStretch(1)
        head.addWidget(self.turn_over)
        self._sides = QStackedWidget()
        self._sides.addWidget(self.writing)
        self._sides.addWidget(self.reading)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        line.setForegroundRole(QPalette.ColorRole.Mid)
        self._sheet = QWidget()
        self._sheet.setAutoFillBackground(True)
        self._sheet.setBackgroundRole(QPalette.ColorRole.Base)
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.SMALL)
        inside.setSpacing(Space.TIGHT)
        inside.addWidget(self.title)
        inside.addWidget(self.bar)
        inside.addWidget(line)
        inside.addWidget(self._sides, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.SMALL, 0, Space.SMALL, 0)
        foot.addWidget(self.written, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addLayout(head)
        column.addWidget(self._sheet, 1)
        column.addWidget(self.notice)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.title.textEdited.connect(self._keep)
        self.title.returnPressed.connect(self.write)
        self.title.installEventFilter(self)
        self.reading.installEventFilter(self)
        self.writing.textChanged.connect(self._keep)
        self.writing.link_wanted.connect(self.pick_link)
        self.writing.segment_link_wanted.connect(self.link_segment_here)
        self.writing.reading_wanted.connect(self.read)
        self.writing.left.connect(self.left)
        self.bar.wanted.connect(self._do)
        self.reading.link_followed.connect(self._follow)
        self.reading.outside_wanted.connect(self._ask_outside)
        self.reading.writing_wanted.connect(self.write)
        self.turn_over.clicked.connect(self._turn)
        self.place.clicked.connect(self._go)
        self._session.changed.connect(self._follow_change)
        self._session.closing.connect(self.leave)
        self._session.closed.connect(self.clear)

    def show_memo(self, key: MemoKey) -> None:
        """Show a memo to be read; what was on show is left."""
        if key == self.key:
            return
        self.leave()
        row = self._session.attempt(self._session.project.memo, key)
        if row is None:
            self.clear()
            return
        self.key, self._target = key, row.target
        self._show(row)
        self.read()
        self.memo_shown.emit(key)

    def begin(self, target: Target, title: str = "") -> None:
        """Begin a new memo about `target`. It is one as soon as something is written."""
        self.leave()
        self.key, self._row, self._target = None, None, target
        with self._quietly():
            self.title.setText(title)
            self.writing.clear()
        self.setEnabled(self._session.can_write)
        self._show_head()
        self.memo_shown.emit(None)
        self.write()

    def clear(self) -> None:
        """Show nothing."""
        self.key, self._row = None, None
        with self._quietly():
            self.title.clear()
            self.writing.clear()
        self.reading.show_markdown("")
        self.place.hide()
        self.written.clear()
        self.setEnabled(False)

    def leave(self) -> None:
        """What is typed next is another step; a memo without any word is taken away."""
        self.pause()
        self.say("")
        key, self.key = self.key, None
        empty = not self.title.text().strip() and not self.writing.toPlainText().strip()
        if key is not None and empty and self._session.can_write:
            self._session.attempt(self._session.project.remove_memo, key)

    def pause(self) -> None:
        """What is typed next is another step of the journal."""
        self._pause.stop()
        self._continuing = None

    @property
    def row(self) -> MemoRow | None:
        """The memo on show; None for one that is not written yet."""
        return self._row if self.key is not None else None

    @property
    def is_writing(self) -> bool:
        """Whether the memo is shown as it is written, with its marks."""
        return self._sides.currentWidget() is self.writing

    def write(self) -> None:
        """Show the memo as it is written, with the keyboard in it."""
        self._show_side(self.writing)
        self.writing.setFocus()

    def read(self) -> None:
        """Show the memo as it reads."""
        had_focus = self.writing.hasFocus()
        self.reading.show_markdown(self.writing.toPlainText())
        self._show_side(self.reading)
        if had_focus:
            self.reading.setFocus()

    def pick_link(self) -> None:
        """Ask what to link to, and put the link at the caret."""
        if self._session.can_write:
            picker = MemoPicker.for_links(self._session, self, self._link_to)
            picker.open()

    def link_segment_here(self) -> None:
        """Link to the coding under the caret of the transcript."""
        here = self._session.codings_here
        if here:
            self._link_to(*_segment_link(self._session, here[0]))
        else:
            self.say(tr("Put the caret of the transcript in a coded passage first."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if watched is self.title and event.key() == Qt.Key.Key_Down:
                self.write()
                return True
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self.reading and enter and not self.reading.textCursor().hasSelection():
                self.write()
                return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            turns = QKeySequence(event.keyCombination()) == QKeySequence(KEYS["read"])
            if turns and watched is self.reading:
                event.accept()
                self.write()
                return True
        return super().eventFilter(watched, event)

    def _show(self, row: MemoRow) -> None:
        self._row = row
        with self._quietly():
            if self.title.text() != row.title:
                self.title.setText(row.title)
            if self.writing.toPlainText() != row.body:
                self.writing.setPlainText(row.body)
        self.setEnabled(True)
        writable = self._session.can_write
        self.title.setReadOnly(not writable)
        self.writing.setReadOnly(not writable)
        self.bar.setEnabled(writable)
        self._show_head()
        if not self.is_writing:
            self.reading.show_markdown(row.body)
            self.title.setVisible(bool(row.title.strip()))

    def _show_head(self) -> None:
        row, project = self._row if self.key is not None else None, self._session.project
        place = project.place_of(self._target)
        self.place.setText(shortened(place_words(self._target, place)))
        self.place.setIcon(icons.icon("memo"))
        self.place.setEnabled(row is not None and has_place(row))
        self.place.show()
        if row is None:
            self.written.setText(tr("Not written yet"))
            return
        coder = self._session.coders.get(row.coder_id) if row.coder_id else None
        parts = [coder.name if coder else "", moment_words(row.created_at)]
        if row.changed_at > row.created_at:
            parts.append(tr("changed {when}", when=moment_words(row.changed_at)))
        self.written.setText("  ·  ".join(part for part in parts if part))

    def _show_side(self, side: QWidget) -> None:
        self._sides.setCurrentWidget(side)
        writing = side is self.writing
        self.bar.setVisible(writing)
        self.title.setVisible(writing or bool(self.title.text().strip()))
        self.turn_over.setText(tr("Back to reading") if writing else tr("Write"))
        keys = QKeySequence(KEYS["read"]).toString(QKeySequence.SequenceFormat.NativeText)
        tip = tr("Show the memo as it reads") if writing else tr("Write in the memo")
        self.turn_over.setToolTip(f"{tip} ({keys})")

    def _turn(self) -> None:
        if self.is_writing:
            self.read()
        else:
            self.write()

    def _do(self, verb: str) -> None:
        self.writing.setFocus()
        self.writing.do(verb)

    def _keep(self, *_: object) -> None:
        """Put what is typed in the file."""
        if self._showing or not self._session.can_write:
            return
        self.say("")
        project, title, body = self._session.project, self.title.text(), self.writing.toPlainText()
        if self.key is None:
            if not title.strip() and not body.strip():
                return
            added = self._session.attempt(project.add_memo, body, title=title, target=self._target)
            if added is not None:
                self._continuing = project.last_change()
                self._pause.start()
                self.key = added
                self._row = project.memo(added)
                self._show_head()
                self.memo_shown.emit(added)
            return
        with self._quietly():
            done = self._session.attempt(
                project.revise_memo, self.key, title=title, body=body, continuing=self._continuing
            )
        if done is not None:
            self._continuing = done
            self._pause.start()

    def _follow_change(self, change: Change) -> None:
        key = self.key
        if self._showing:
            return
        if key is None or not self._session.is_open:
            if self.isEnabled() and change.touched.keys() & {"code", "case", "document"}:
                self._show_head()
            return
        names = change.touched.keys() & {"code", "case", "document", "coder", "turn"}
        mine = key.memo in change.touched.get("memo", ()) or key.coding in change.touched.get(
            "coding", ()
        )
        if not mine and not names:
            return
        row = self._session.project.find_memo(key)
        if row is None:
            self.pause()
            self.clear()
            self.memo_shown.emit(None)
        else:
            self._target = row.target
            self._show(row)

    def _go(self) -> None:
        if self._row is not None:
            self.say(go_to_target(self._session, self._row))

    def _follow(self, link: Link) -> None:
        self.say(follow_link(self._session, link))

    def _ask_outside(self, url: QUrl) -> None:
        box = QMessageBox(QMessageBox.Icon.Question, tr("Codage"), "", parent=self)
        box.setText(tr("Open this address outside of Codage?"))
        box.setInformativeText(url.toString())
        opening = box.addButton(tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is opening:
            QDesktopServices.openUrl(url)

    def _link_to(self, link: Link, name: str) -> None:
        words = self.writing.selected_words()
        self.write()
        self.writing.insert(markdown_link(link, words or name))

    def say(self, text: str) -> None:
        """Tell something in passing; nothing, to be silent again."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """What is shown is not typed."""
        self._showing = True
        try:
            yield
        finally:
            self._showing = False


def _segment_link(session: Session, coding: CodingId) -> tuple[Link, str]:
    project = session.project
    words = shortened(project.segment(project.coding(coding)))
    link = Link(LinkKind.SEGMENT, project.coding_guids([coding])[coding])
    return link, tr("“{words}”", words=words)
