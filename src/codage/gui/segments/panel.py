"""The panel of segments: of the code in hand, at the caret, or behind a number."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from codage.domain.anchors import CodeId, CodingId
from codage.gui import icons
from codage.gui.hint import Hint
from codage.gui.segments.chosen import ChosenSegments
from codage.gui.segments.filtering import matching
from codage.gui.segments.heading import Heading
from codage.gui.segments.list import SegmentsList
from codage.gui.segments.model import SegmentsModel
from codage.gui.segments.sources import NOTHING, Listed, OfCodes, Source, under
from codage.gui.session import Session
from codage.gui.words import tr
from codage.project.extents import CodingExtent
from codage.project.rows import Change

OF_CODE, AT_CARET = 0, 1
READ_WHOLE_FROM = 6
"""A change of so many interviews reads the list afresh."""
RESTED_MS = 300


class SegmentsPanel(QWidget):
    """Lists segments and follows every change. Nothing is read while it is hidden."""

    command_wanted = Signal(str)
    """The id of an action of the window."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._caret: tuple[CodingId, ...] = ()
        self._behind: tuple[Listed, str] | None = None
        self._everything = False
        self._source: Source = NOTHING
        self._all: list[CodingExtent] = []
        self._stale = True
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._read_again)
        self.setObjectName("segments_panel")
        self.model = SegmentsModel(session)
        self.list = SegmentsList(self.model)
        self.chosen = ChosenSegments(session, self.list, self)
        self._build()
        self._lay_out()
        self._connect()
        self._refresh()

    def _build(self) -> None:
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab(tr("Of the code"))
        self.tabs.addTab(tr("At the caret"))
        self.heading = head = Heading()
        self.title, self.count, self.descendants = head.title, head.count, head.descendants
        self.back, self.reader, self.line = head.back, head.reader, head.line
        self.hint = Hint()

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.heading)
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self.list)
        order = (self.tabs, self.back, self.reader, self.descendants, self.line, self.list)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self._start_afresh)
        session.closed.connect(self._start_afresh)
        session.changed.connect(self._follow)
        session.coders_changed.connect(self._refresh)
        session.code_chosen.connect(self._choose_code)
        session.segments_sought.connect(self.show_behind)
        self.tabs.currentChanged.connect(self._refresh)
        self.descendants.toggled.connect(self._refresh)
        self.back.clicked.connect(self._go_back)
        self.line.textChanged.connect(self._filter)
        self.hint.command_wanted.connect(self._heed_hint)
        self.list.activated_row.connect(lambda place: session.seek(self.model.rows[place].id))
        self.list.removal_wanted.connect(self.chosen.remove)
        self.list.recoding_wanted.connect(self.chosen.recode)
        self.list.further_wanted.connect(self.chosen.code_further)
        self.list.copy_wanted.connect(self.chosen.copy)
        self.list.reader_wanted.connect(self.read)
        self.reader.clicked.connect(self.read)
        self.list.menu_wanted.connect(self._open_menu)

    def show_at_caret(self, codings: Sequence[CodingId]) -> None:
        """Say which codings lie at the caret."""
        if tuple(codings) == self._caret:
            return
        self._caret = tuple(codings)
        self._name_caret_tab()
        if self.tabs.currentIndex() == AT_CARET:
            self._refresh()

    def show_behind(self, codings: Sequence[CodingId], title: str) -> None:
        """Show the segments that a number counts."""
        self._behind = Listed(tuple(codings)), title
        self._show_of_code()

    def show_all(self) -> None:
        """Show every segment of the project."""
        self._behind, self._everything = None, True
        self._show_of_code()

    def read(self) -> None:
        """Read the segments on show on the page Retrieval."""
        if self._session.is_open and self._all:
            self._session.retrieve(self._source.query(self.title.text()))

    def _start_afresh(self) -> None:
        self._rest.stop()
        self._behind, self._everything, self._caret = None, False, ()
        self.list.painter.expanded.clear()
        self.model.forget_texts()
        self._name_caret_tab()
        self._refresh()

    def _choose_code(self, code: CodeId | None) -> None:
        self._behind, self._everything = None, False
        if code is not None and self.tabs.currentIndex() != OF_CODE:
            self.tabs.setCurrentIndex(OF_CODE)
        else:
            self._refresh()

    def _go_back(self) -> None:
        self._behind, self._everything = None, False
        self._refresh()

    def _show_of_code(self) -> None:
        if self.tabs.currentIndex() == OF_CODE:
            self._refresh()
        else:
            self.tabs.setCurrentIndex(OF_CODE)

    def _heed_hint(self, command: str) -> None:
        if command == "all":
            self.show_all()
        else:
            self.command_wanted.emit(command)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _refresh(self, *_: object) -> None:
        self._stale = not self.isVisible()
        if self._stale:
            return
        session = self._session
        self._source = self._wanted()
        self._all = self._source.read(session) if session.is_open else []
        self._show_rows()

    def _wanted(self) -> Source:
        session = self._session
        if self.tabs.currentIndex() == AT_CARET:
            return Listed(self._caret)
        if self._behind is not None:
            return self._behind[0]
        if self._everything:
            return OfCodes(None)
        if session.code is None:
            return NOTHING
        if self.descendants.isChecked():
            return OfCodes(under(session, session.code))
        return OfCodes(frozenset({session.code}))

    def _show_rows(self) -> None:
        one_code = len({row.code_id for row in self._all}) == 1
        at_caret = self.tabs.currentIndex() == AT_CARET
        self.list.painter.names_codes = at_caret or not one_code
        self.model.show(self._filtered(self._all))
        self._show_title()

    def _filter(self, *_: object) -> None:
        self.model.show(self._filtered(self._all))
        self._count()

    def _filtered(self, rows: list[CodingExtent]) -> list[CodingExtent]:
        return matching(self._session, self.model, rows, self.line.text())

    def _follow(self, change: Change) -> None:
        touched = change.touched
        if len(touched.get("turn", ())) == 1:
            # Someone writes: segments are read again at the first pause.
            self._rest.start(RESTED_MS)
        elif touched.keys() & {"turn", "speaker"}:
            self._read_again()
        elif touched.keys() & {
            "code",
            "coder",
            "document",
            "case",
            "document_case",
            "speaker_case",
        }:
            self.model.forget_texts(map(CodingId, touched.get("coding", ())))
            self._refresh()
        elif "coding" in touched:
            self._follow_codings(touched["coding"])

    def _read_again(self) -> None:
        self._rest.stop()
        self.model.forget_texts()
        self._refresh()

    def _follow_codings(self, ids: Set[int]) -> None:
        if not self.isVisible():
            self._stale = True
            return
        self.model.forget_texts(map(CodingId, ids))
        if len(ids) > 500 or self.line.text() or isinstance(self._source, Listed):
            self._refresh()
            return
        shown = frozenset(self._session.shown_coders)
        there = self._session.project.coding_extents(coding_ids=map(CodingId, ids))
        documents = {row.document_id for row in there if self._source.holds(row, shown)}
        documents |= {row.document_id for row in self._all if row.id in ids}
        codes = {row.code_id for row in there if self._source.holds(row, shown)}
        new_code = codes - {row.code_id for row in self._all}
        if len(documents) > READ_WHOLE_FROM or new_code:
            self._refresh()
            return
        for document in documents:
            self.model.replace_document(document, self._source.read(self._session, document))
        self._all = list(self.model.rows)
        self._show_title()

    def _show_title(self) -> None:
        session = self._session
        at_caret = self.tabs.currentIndex() == AT_CARET
        code = session.codes.get(session.code) if session.code is not None else None
        of_code = not at_caret and self._behind is None and not self._everything
        if at_caret:
            title = tr("Codings at the caret")
        elif self._behind is not None:
            title = self._behind[1]
        else:
            title = tr("All segments") if self._everything else code.name if code else ""
        named = code if of_code else None
        self.heading.say(
            title,
            tip=named.definition if named else "",
            colour=named.colour if named else None,
        )
        self.descendants.setVisible(
            of_code and code is not None and len(under(session, code.id)) > 1
        )
        self.back.setVisible(not at_caret and not of_code)
        self.back.setText(tr("Back to the code") if code else tr("Back"))
        self._count()

    def _count(self) -> None:
        rows = self.model.rows
        documents = len({row.document_id for row in rows})
        if len(rows) < len(self._all):
            segments = tr("{shown} of {count} segments", shown=len(rows), count=len(self._all))
        else:
            segments = tr("{count} segments", count=len(rows))
        self.count.setText(f"{segments} · {tr('{count} interviews', count=documents)}")
        self.heading.setVisible(bool(self.title.text()) and self._session.is_open)
        self.line.setVisible(len(self._all) > 1)
        self.reader.setVisible(bool(self._all))
        self._pages.setCurrentIndex(0 if rows else 1)
        if not rows:
            self._say_why_empty()

    def _say_why_empty(self) -> None:
        session = self._session
        if not session.is_open:
            self.hint.say("")
        elif self._all:
            self.hint.say(tr("No segment answers this filter."))
        elif self.tabs.currentIndex() == AT_CARET:
            self.hint.say(tr("No coding at the caret. Click a coded passage in the transcript."))
        elif self._behind is not None:
            self.hint.say(tr("These segments are no longer there."))
        elif session.code is None:
            self.hint.say(
                tr("Choose a code in the codebook to read its segments."), tr("All segments"), "all"
            )
        elif session.hidden_coders:
            self.hint.say(tr("No segment of this code by the coders on show."))
        else:
            self.hint.say(
                tr(
                    "No segment of this code yet. Select a passage in the transcript "
                    "and double-click the code, or drag one onto the other."
                )
            )

    def _name_caret_tab(self) -> None:
        count = len(self._caret)
        name = tr("At the caret")
        self.tabs.setTabText(AT_CARET, f"{name} ({count})" if count else name)

    def _open_menu(self, where: QPoint) -> None:
        if self.chosen.rows():
            self.context_menu().popup(self.list.viewport().mapToGlobal(where))

    def context_menu(self) -> QMenu:
        """What can be done with the selected segments."""
        menu = self.chosen.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        memo = menu.addAction(icons.icon("memo"), tr("Memo here…"))
        memo.setShortcut(QKeySequence("Ctrl+Shift+M"))
        memo.setEnabled(self._session.can_write)
        memo.triggered.connect(lambda: self.command_wanted.emit("memos.here"))
        read = menu.addAction(icons.icon("document"), tr("Read all of these on a page"))
        read.setShortcut(QKeySequence("Ctrl+Return"))
        read.triggered.connect(self.read)
        return menu
