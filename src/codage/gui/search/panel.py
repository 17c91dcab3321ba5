"""The panel of search: words in all interviews, found while they are typed, in their context."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import Span
from codage.domain.kwic import Order
from codage.domain.message import CodageError
from codage.domain.searching import Manner, Search, UnreadableSearch, parsed
from codage.gui.hint import Hint
from codage.gui.latest import Latest
from codage.gui.lemmatising import LemmaReader
from codage.gui.search.advice import EVERYWHERE, Advice, before_searching, nothing_found
from codage.gui.search.copying import lines_text
from codage.gui.search.elsewhere import AlsoIn
from codage.gui.search.finding import Finding
from codage.gui.search.head import SearchHead
from codage.gui.search.list import HitsList
from codage.gui.search.model import HitsModel
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import say, tr
from codage.project.rows import Change
from codage.project.search import Occurrence
from codage.project.search_order import in_order

TYPED_MS = 30
EDITED_MS = 400


class SearchPanel(QWidget):
    """Finds words; what is found in the interview on show is given to be marked there."""

    found = Signal(object, object)
    """Go to this `DocumentId` and `Span`."""
    hits_changed = Signal(object)
    """The list of `Hit` in the interview on show."""
    searched = Signal()
    """All of what is on show answers what was typed."""
    command_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.lemmas = LemmaReader(session)
        self._finding = Finding(self)
        self._ordering = Latest(self)
        self._error: CodageError | None = None
        self._fresh = False
        self._text = ""
        self.visited: Span | None = None
        """The hit that was gone to last."""
        self.setObjectName("search_panel")
        self._build()
        self._lay_out()
        self._connect()
        self._show_state()

    def _build(self) -> None:
        self.head = head = SearchHead(self._session)
        self.line, self.options, self.filters = head.line, head.options, head.filters
        self.words, self.message, self.count = head.words, head.message, head.count
        self.order = head.order
        self.line.installEventFilter(self)
        self.model = HitsModel(self._session)
        self.list = HitsList(self.model)
        self.hint = Hint()
        self.code_button = QPushButton(tr("Code these…"))
        self.code_button.setToolTip(tr("Code the hits, their sentences or turns, after a look"))
        self.also_in = AlsoIn(self._session)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.hint)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.SMALL, Space.TIGHT, Space.SMALL, Space.TIGHT)
        foot.addWidget(self.code_button)
        foot.addStretch(1)
        foot.addWidget(self.also_in)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)
        self.setFocusProxy(self.head)

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self._start_afresh)
        session.closing.connect(self._finding.forget)
        session.closed.connect(self._start_afresh)
        session.changed.connect(self._follow)
        session.coders_changed.connect(self._follow_coders)
        session.document_chosen.connect(self._follow_document)
        self.line.textChanged.connect(self._type)
        self.options.changed.connect(self._change_manner)
        self.filters.changed.connect(lambda: self._ask(0))
        self.words.changed.connect(lambda: self._ask(0))
        self.order.currentIndexChanged.connect(self._arrange)
        self.hint.command_wanted.connect(self._heed_hint)
        self.code_button.clicked.connect(lambda: self.command_wanted.emit("edit.code_hits"))
        self._finding.began.connect(self._begin)
        self._finding.arrived.connect(self._take)
        self._finding.ended.connect(self._end)
        self._finding.refused.connect(self._refuse)
        self._ordering.answered.connect(self._show_order)
        self.list.activated_row.connect(self.go_to)
        self.list.copy_wanted.connect(self.copy)
        self.list.menu_wanted.connect(self._open_menu)
        self.lemmas.advanced.connect(self._say_lemmas)
        self.lemmas.ended.connect(self._follow_lemmas)
        self.lemmas.failed.connect(lambda error: self.head.say(say(error.message), "error"))

    def begin(self, text: str) -> None:
        """Look for `text`; without one, the words looked for last can be typed over."""
        if text := " ".join(text.split()):
            self.line.setText(text)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    @property
    def search(self) -> Search:
        """What is asked for."""
        return self.head.search

    @property
    def hits(self) -> Sequence[Occurrence]:
        """What is found, in the order of interviews."""
        return self.model.hits

    @property
    def is_complete(self) -> bool:
        """Whether everything has been looked at."""
        return not self._finding.is_going_on

    def step(self, by: int) -> None:
        """Go to the next hit, or the one before; from an end to the other."""
        count = self.model.rowCount()
        if not count:
            return
        current = self.list.currentIndex().row()
        if current < 0:
            first = self.model.first_of(self._session.document)
            current = max(first, 1) - 1 if by > 0 else 0
            if self.model.is_sorted and by > 0:
                current = max(first, 0) - 1
        place = (current + by) % count
        if self.model.is_heading(place):
            place = (place + by) % count
        self.go_to(place)

    def go_to(self, place: int) -> None:
        """Go to the hit at a row; from a heading, to the first one under it."""
        if self.model.is_heading(place):
            place += 1
        if place not in self.list.selected_places():
            self.list.selectRow(place)
        self.list.scrollTo(self.model.index(place))
        if (hit := self.model.hit(place)) is not None:
            self.visited = Span.within(hit.turn_id, hit.start, hit.end)
            self.found.emit(hit.document_id, self.visited)

    def copy(self) -> None:
        """Copy the selected lines, all if none is, for a spreadsheet or a text."""
        places = self.list.selected_places() or list(range(self.model.rowCount()))
        hits = [hit for place in places if (hit := self.model.hit(place)) is not None]
        if hits:
            QGuiApplication.clipboard().setText(lines_text(self._session, hits))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter(event)
                return True
            if event.key() == Qt.Key.Key_Down and self.model.rowCount():
                self.list.setFocus()
                if self.list.currentIndex().row() < 0:
                    self.list.selectRow(0 if self.model.is_sorted else 1)
                return True
        return super().eventFilter(watched, event)

    def _enter(self, event: QKeyEvent) -> None:
        if isinstance(self._error, UnreadableSearch):
            self.head.select_fault(self._error)
            return
        self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)

    def _type(self) -> None:
        self.words.forget()
        self._ask(TYPED_MS)

    def _change_manner(self) -> None:
        self.words.forget()
        self._ask(0)

    def _ask(self, pause_ms: int) -> None:
        """Look for what is asked now, after a pause."""
        self._ordering.forget()
        self._error = None
        search = self.search
        self._text = search.text
        wanted = self._session.is_open and bool(search.text)
        if wanted and (error := _fault(search)) is not None:
            self._finding.forget()
            self._refuse(error)
            return
        self.head.say("")
        if not wanted:
            self._finding.forget()
            self.model.clear()
            self.words.hide()
            self.also_in.look_for(None)
            self._show_state()
            self._tell_hits()
            self.searched.emit()
            return
        self.also_in.look_for(search)
        self._finding.find(self._session.project, search, pause_ms)

    def _begin(self) -> None:
        """What was found before stays on show until something new arrives."""
        self._fresh = True
        if self.head.by_lemma:
            self.lemmas.begin()
            search, project = self.search, self._session.project
            self.words.show_words(project.search_lemmas(search))
            if not self._session.can_write and self.lemmas.missing():
                self.head.say(
                    tr(
                        "The forms of some words were never read, and this project is open for "
                        "reading only: not all is found. Words as written are found everywhere."
                    ),
                    "warning",
                )
        else:
            self.words.hide()

    def _take(self, hits: list[Occurrence]) -> None:
        if self._fresh:
            self._fresh = False
            self.model.show(hits)
            self.list.scrollToTop()
        else:
            self.model.append(hits)
        if self._session.document in {hit.document_id for hit in hits}:
            self._tell_hits()
        self._show_state()

    def _end(self) -> None:
        if self._fresh:
            self._fresh = False
            self.model.clear()
        self._tell_hits()
        self._show_state()
        if self.head.chosen_order is Order.TEXT:
            self.searched.emit()
        else:
            self._arrange()

    def _refuse(self, error: CodageError) -> None:
        self._error = error
        self._fresh = False
        self.model.clear()
        self.words.hide()
        self.also_in.look_for(None)
        self.head.say(say(error.message), "error")
        self._show_state()
        self._tell_hits()
        self.searched.emit()

    def _arrange(self, *_: object) -> None:
        """Put the lines in the order that is chosen."""
        order = self.head.chosen_order
        if self._finding.is_going_on or not self.hits:
            return
        if order is Order.TEXT:
            self.model.arrange(None)
            self._show_state()
            self.searched.emit()
            return
        hits, project = list(self.hits), self._session.project
        self._ordering.ask(lambda advance: in_order(project, hits, order, advance), 0)

    def _show_order(self, order: list[int]) -> None:
        self.model.arrange(order)
        self.list.scrollToTop()
        self._show_state()
        self.searched.emit()

    def _show_state(self) -> None:
        count, going_on = len(self.hits), self._finding.is_going_on
        self.head.show_count(count, self.model.documents, going_on)
        self.code_button.setVisible(bool(count) and self._session.can_write)
        if count or not going_on:
            self._pages.setCurrentIndex(0 if count else 1)
        if count or going_on or not self._session.is_open or self._error is not None:
            self.hint.say("")
        elif not self._text:
            self._advise(before_searching())
        else:
            narrowed = self.filters.count > 0
            self._advise(nothing_found(self._text, self.options.manner, narrowed))

    def _advise(self, advice: Advice) -> None:
        self.hint.say(advice.text, advice.action, advice.command)

    def _heed_hint(self, command: str) -> None:
        if command == EVERYWHERE:
            self.filters.clear()
        else:
            self.options.choose(Manner(command))

    def _say_lemmas(self, done: int, total: int) -> None:
        if self.head.by_lemma and self._text and self._error is None:
            percent = 100 * done // max(total, 1)
            self.head.say(
                tr("The forms of words are being read: {percent} %. Not all is found yet.",
                   percent=percent)
            )  # fmt: skip

    def _follow_lemmas(self) -> None:
        if self.head.by_lemma and self._text and self._error is None:
            self._ask(0)

    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(tr("&Copy the lines"), self.copy)
        export = menu.addAction(tr("&Export all lines…"))
        export.triggered.connect(lambda: self.command_wanted.emit("edit.export_hits"))
        code = menu.addAction(tr("Code &these…"))
        code.triggered.connect(lambda: self.command_wanted.emit("edit.code_hits"))
        code.setEnabled(self._session.can_write)
        menu.exec(where)
        menu.deleteLater()

    def _tell_hits(self) -> None:
        self.hits_changed.emit(self.model.hits_of(self._session.document))

    def _start_afresh(self) -> None:
        self.model.clear()
        self.filters.clear()
        self.filters.read()
        self._ask(TYPED_MS)

    def _follow_document(self, *_: object) -> None:
        if self.filters.where.currentData() == "shown":
            self._ask(0)
        else:
            self._tell_hits()

    def _follow_coders(self) -> None:
        if self.search.scope.codes:
            self._ask(0)

    def _follow(self, change: Change) -> None:
        touched = change.touched.keys()
        if touched & _OFFERED:
            self.filters.read()
        scope = self.filters.scope()
        of_codes = bool(scope.codes) and bool(touched & {"coding", "code"})
        of_cases = scope.attribute is not None and bool(touched & _ABOUT_CASES)
        if self._text and (touched & {"turn", "document", "speaker"} or of_codes or of_cases):
            self._ask(EDITED_MS)


_OFFERED = {"document", "document_set", "document_set_member", "code", "variable", "attribute"}
_ABOUT_CASES = {"attribute", "document_case", "speaker_case", "case"}


def _fault(search: Search) -> CodageError | None:
    """What is wrong with what is typed, as far as it shows without looking."""
    if search.manner is Manner.PATTERN:
        return None
    try:
        parsed(search.text)
    except UnreadableSearch as error:
        return error
    return None
