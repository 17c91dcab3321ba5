"""The panel of search: words in all interviews, found while they are typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from codage.domain.anchors import DocumentId, Span, TurnId
from codage.domain.task import Advance, unwatched
from codage.gui import icons
from codage.gui.hint import Hint
from codage.gui.latest import Latest
from codage.gui.passages import PassageList
from codage.gui.search.model import HitsModel
from codage.gui.search.painting import HitDelegate
from codage.gui.session import Session
from codage.gui.theme import Space, small_font
from codage.gui.words import tr
from codage.project.rows import Change

TYPED_MS = 30
EDITED_MS = 400
QUICKLY_FOUND = 3000
"""So many passages are found within the time of a key press."""

Found = Sequence[tuple[DocumentId, TurnId]]


class SearchPanel(QWidget):
    """Finds words; what is found in the interview on show is given to be marked there."""

    found = Signal(object, object)
    """Go to this `DocumentId` and `Span`."""
    hits_changed = Signal(object)
    """The list of `Hit` in the interview on show."""

    searched = Signal()
    """What is on show answers what was typed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._latest = Latest(self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self._search)
        self._text = ""
        self.setObjectName("search_panel")
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Search all interviews"))
        self.line.setToolTip(
            tr(
                "A passage must hold all the words; accents and capitals do not matter.\n"
                '"two words" in quotes are looked for side by side; '
                "mutualis* is any word that begins so."
            )
        )
        self.line.setClearButtonEnabled(True)
        self.line.addAction(icons.icon("find"), QLineEdit.ActionPosition.LeadingPosition)
        self.line.installEventFilter(self)
        self.count = QLabel()
        self.count.setFont(small_font(self.count.font()))
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.model = HitsModel(session)
        self.list = PassageList()
        self._painter = HitDelegate(self.list)
        self.list.setItemDelegate(self._painter)
        self.list.setModel(self.model)
        self.list.setSelectionMode(PassageList.SelectionMode.SingleSelection)
        self.hint = Hint()
        self._lay_out()
        self._connect()
        self._show_found(("", []))

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        head.setSpacing(Space.TIGHT)
        head.addWidget(self.line)
        head.addWidget(self.count)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self.line)

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self._start_afresh)
        session.closed.connect(self._start_afresh)
        session.changed.connect(self._follow)
        session.document_chosen.connect(lambda _: self._tell_hits())
        self.line.textChanged.connect(lambda _: self._ask(TYPED_MS))
        self.hint.command_wanted.connect(self.begin)
        self._latest.answered.connect(self._show_found)
        self._latest.failed.connect(lambda _: self._show_found(("", [])))
        self.list.activated_row.connect(self.go_to)

    def begin(self, text: str) -> None:
        """Look for `text`; without one, the words looked for last can be typed over."""
        if text := " ".join(text.split()):
            self.line.setText(text)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def step(self, by: int) -> None:
        """Go to the next passage found, or the one before; from an end to the other."""
        count = self.model.rowCount()
        if not count:
            return
        current = self.list.currentIndex().row()
        if current < 0:
            current = self._before_document(by)
        place = (current + by) % count
        if self.model.is_heading(place):
            place = (place + by) % count
        self.go_to(place)

    def go_to(self, place: int) -> None:
        """Go to the passage at a row; from a heading, to the first passage under it."""
        if self.model.is_heading(place):
            place += 1
        self.list.selectRow(place)
        self.list.scrollTo(self.model.index(place))
        hit = self.model.passage(place)
        if hit is not None and hit.matches:
            start, end = hit.matches[0]
            self.found.emit(hit.document_id, Span.within(hit.turn_id, start, end))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.step(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Down and self.model.rowCount():
                self.list.setFocus()
                if self.list.currentIndex().row() < 0:
                    self.list.selectRow(1)
                return True
        return super().eventFilter(watched, event)

    def _before_document(self, by: int) -> int:
        """The row from which a first step leads into the interview on show."""
        first = self.model.first_of(self._session.document)
        return max(first, 1) - 1 if by > 0 else 0

    def _ask(self, pause_ms: int) -> None:
        self._latest.forget()
        if self._session.is_open and self.line.text().strip():
            self._typing.start(pause_ms)
        else:
            self._typing.stop()
            self._show_found(("", []))

    def _search(self) -> None:
        """Search at once what is quickly found, and elsewhere what would hold the window up."""
        text, project = self.line.text(), self._session.project

        def search(_advance: Advance = unwatched) -> tuple[str, Found]:
            return text, project.find_turns(text)

        if project.count_turns_found(text) <= QUICKLY_FOUND:
            self._show_found(search())
        else:
            self._latest.ask(search, 0)

    def _show_found(self, answer: tuple[str, Found]) -> None:
        self._text, places = answer
        # A header keeps the sizes of its sections when its model is another.
        self._size_headings(self._painter.height(self.list.font()))
        self.model.show(self._text, places)
        self._size_headings(self._painter.heading_height(self.list.font()))
        self._count()
        self._tell_hits()
        self.searched.emit()

    def _size_headings(self, height: int) -> None:
        header = self.list.verticalHeader()
        header.setDefaultSectionSize(self._painter.height(self.list.font()))
        header.setUpdatesEnabled(False)
        for place in self.model.headings():
            header.resizeSection(place, height)
        header.setUpdatesEnabled(True)

    def _count(self) -> None:
        passages = self.model.passages
        interviews = tr("{count} interviews", count=self.model.documents)
        self.count.setText(
            tr("{count} passages in {interviews}", count=passages, interviews=interviews)
            if passages
            else ""
        )
        self.count.setVisible(bool(passages))
        self._pages.setCurrentIndex(0 if passages else 1)
        if passages or not self._session.is_open:
            self.hint.say("")
        elif not self._text:
            self.hint.say(
                tr(
                    "Type words to find the passages that hold all of them.\n"
                    '"two words" in quotes stand side by side, mutualis* begins so.'
                )
            )
        else:
            self._suggest()

    def _suggest(self) -> None:
        text = self._text.strip()
        wider = f"{text}*" if text[-1].isalnum() else ""
        self.hint.say(
            tr("No passage holds “{text}”.", text=text),
            tr("Words that begin so: {text}", text=wider) if wider else "",
            wider,
        )

    def _tell_hits(self) -> None:
        self.hits_changed.emit(self.model.hits_of(self._session.document))

    def _start_afresh(self) -> None:
        self._show_found(("", []))
        self._ask(TYPED_MS)

    def _follow(self, change: Change) -> None:
        if self.line.text().strip() and change.touched.keys() & {"turn", "document", "speaker"}:
            self._ask(EDITED_MS)
