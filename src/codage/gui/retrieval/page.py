"""The page Retrieval: the sentence of a query above the segments that answer it, always live."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CodingId
from codage.domain.query import EVERYTHING, Query
from codage.gui import icons
from codage.gui.hint import Hint
from codage.gui.latest import Latest
from codage.gui.retrieval.asking import Answered, work_for
from codage.gui.retrieval.choices import ReadingChoices
from codage.gui.retrieval.exporting import export_answer
from codage.gui.retrieval.form import QueryForm
from codage.gui.retrieval.form_area import FormArea
from codage.gui.retrieval.model import ReaderModel
from codage.gui.retrieval.reader import ReaderList
from codage.gui.retrieval.saved import SavedQueries
from codage.gui.segments.chosen import ChosenSegments
from codage.gui.session import Session
from codage.gui.theme import Space, small_font
from codage.gui.words import tr
from codage.project.rows import Change

FOLLOWING_MS = 100
PATIENCE_MS = 200
MANY = 500
_OFFERED = frozenset(
    {
        "code",
        "code_set",
        "code_set_member",
        "coder",
        "document",
        "document_set",
        "document_set_member",
        "variable",
        "value_label",
        "attribute",
        "survey_source",
    }
)
_ANSWERED = _OFFERED | {"coding", "turn", "speaker", "case", "document_case", "speaker_case"}


class RetrievalPage(QWidget):
    """Asks in the background while it is on show, and follows every change of the project."""

    command_wanted = Signal(str)
    """The id of an action of the window."""
    answered = Signal()
    """The segments on show are those that answer the query on show."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self._is_new = True
        self._forgetting = False
        self.words = ""
        self._asking = Latest(self)
        self.setObjectName("retrieval_page")
        self.saved = SavedQueries(session)
        self.form = QueryForm(session)
        self.saved.ask_present(lambda: (self.form.query(), self.words))
        self.choices = ReadingChoices(session)
        self.model = ReaderModel(session)
        self.list = ReaderList(self.model)
        self.list.setAccessibleName(tr("Segments that answer the query"))
        self.chosen = ChosenSegments(session, self.list, self)
        self.hint = Hint()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._lay_out()
        self._connect()
        self._start_afresh()

    def _lay_out(self) -> None:
        self.fold = QToolButton()
        self.fold.setIcon(icons.icon("up"))
        self.fold.setAutoRaise(True)
        self.fold.setCheckable(True)
        self.fold.setToolTip(tr("Fold the query away, or open it"))
        self.fold.setAccessibleName(self.fold.toolTip())
        self.export = QPushButton(icons.icon("export"), tr("Export"))
        self.export.setMenu(self._export_menu())
        top = QHBoxLayout()
        top.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.SMALL, 0)
        top.addWidget(self.saved, 1)
        top.addWidget(self.export)
        top.addWidget(self.fold)
        self.form_area = FormArea(self.form)
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self.title.hide()
        head = QVBoxLayout()
        head.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.SMALL, Space.SMALL)
        head.setSpacing(Space.TIGHT)
        head.addWidget(self.title)
        head.addWidget(self.choices)
        self._keys = _keys_line()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.form_area)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        column.addWidget(self._keys)
        self.setFocusProxy(self.list)

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(icons.icon("export"), tr("Write to a file…"), self.export_all)
        menu.addAction(tr("Copy all with references"), self.copy_all)
        return menu

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self._start_afresh)
        session.closed.connect(self._start_afresh)
        session.changed.connect(self._follow)
        session.coders_changed.connect(lambda: self._ask(0))
        self.form.changed.connect(self._follow_form)
        self.saved.chosen.connect(self._show_saved)
        self.choices.order_changed.connect(self._ask_anew)
        self.choices.context_changed.connect(self.list.widen_all)
        self.fold.toggled.connect(self._fold)
        self.hint.command_wanted.connect(self.command_wanted)
        self._patience.timeout.connect(lambda: self.choices.count.setText(tr("Looking…")))
        self._asking.answered.connect(self._show)
        self._asking.failed.connect(self._fail)
        self.list.activated_row.connect(lambda place: session.seek(self.model.rows[place].id))
        self.list.removal_wanted.connect(self.chosen.remove)
        self.list.recoding_wanted.connect(self.chosen.recode)
        self.list.further_wanted.connect(self.chosen.code_further)
        self.list.copy_wanted.connect(self.chosen.copy)
        self.list.menu_wanted.connect(self._open_menu)

    def show_query(self, query: Query) -> None:
        """Ask `query`, which is not one of those saved."""
        self.form.show_query(query)
        self.saved.leave()
        self._ask_anew()

    def export_all(self) -> None:
        """Ask for a file and write the segments to it, in the order on show."""
        codings = tuple(row.id for row in self.model.rows)
        variable = self.choices.chosen_variable()
        export_answer(self._session, codings, self.words, variable, self)

    def copy_all(self) -> None:
        """Put every segment on show on the clipboard, each with its reference."""
        self.list.selectAll()
        self.chosen.copy()

    def _show_saved(self, query: Query) -> None:
        self.form.show_query(query)
        self._ask_anew()

    def _follow_form(self) -> None:
        self.saved.look()
        self._ask_anew()

    def _ask_anew(self) -> None:
        self._is_new = True
        self._ask(0)

    def _ask(self, pause_ms: int) -> None:
        self._stale = not self.isVisible()
        if self._stale or not self._session.is_open:
            return
        self._patience.start(PATIENCE_MS)
        work = work_for(
            self._session,
            self.form.query(),
            self.choices.chosen_order(),
            self.choices.chosen_variable(),
        )
        self._asking.ask(work, pause_ms)

    def _show(self, answered: Answered) -> None:
        self._patience.stop()
        if not self._session.is_open:
            return
        if self._forgetting:
            self.model.forget_texts()
            self._forgetting = False
        self.words = answered.words
        self.title.setText(answered.words)
        self.form.count(answered.found.meeting)
        chosen, current = self.list.chosen_codings(), self.list.currentIndex().row()
        self.list.take(answered.reading)
        if self._is_new:
            self.list.clearSelection()
            self.list.scrollToTop()
            self._is_new = False
        else:
            self.list.choose(chosen, current)
        self._count(answered)
        self.saved.look()
        self.answered.emit()

    def _count(self, answered: Answered) -> None:
        rows = answered.reading.rows
        documents = len({row.document_id for row in rows})
        segments = tr("{count} segments", count=len(rows))
        self.choices.count.setText(f"{segments} · {tr('{count} interviews', count=documents)}")
        self.choices.count.updateGeometry()
        self.export.setEnabled(bool(rows))
        self._pages.setCurrentIndex(0 if rows else 1)
        self._keys.setVisible(bool(rows))
        self.setFocusProxy(self.list if rows else self.form)
        if not rows:
            self._say_why_empty(answered)

    def _say_why_empty(self, answered: Answered) -> None:
        session = self._session
        if not session.documents:
            self.hint.say(
                tr("No interview yet. Import some, code passages, and ask here."),
                tr("Import interviews…"),
                "project.import_documents",
            )
        elif not any(session.project.code_counts().values()):
            self.hint.say(
                tr(
                    "No coding yet. Select a passage in the transcript and give it a code: "
                    "it can be found here by its code, its place and its case."
                )
            )
        elif not answered.found.candidates:
            self.hint.say(tr("No segment has these codes. Choose others in the first line."))
        else:
            self.hint.say(
                tr(
                    "No segment meets all of this. The numbers at the right say how many meet "
                    "each condition: change one, or take it out."
                )
            )

    def _fail(self, error: Exception) -> None:
        self._patience.stop()
        self.choices.count.clear()
        if not self._session.is_open:
            return
        self._session.refused.emit(error)

    def _start_afresh(self) -> None:
        self._asking.forget()
        self._patience.stop()
        self.list.take(None)
        self.model.forget_texts()
        self.list.painter.expanded.clear()
        self.words = ""
        self.title.clear()
        self.choices.count.clear()
        self.form.read()
        self.form.show_query(EVERYTHING)
        self.choices.read()
        self.saved.leave()
        self.saved.read()
        self._ask_anew()

    def _follow(self, change: Change) -> None:
        touched = change.touched
        if "saved_analysis" in touched:
            self.saved.read()
        if touched.keys() & _OFFERED:
            self.form.read()
            self.choices.read()
        if touched.keys() & _ANSWERED:
            self._forget(change)
            self._ask(FOLLOWING_MS)

    def _forget(self, change: Change) -> None:
        codings = change.touched.get("coding", frozenset())
        if change.touched.keys() & {"turn", "speaker"} or len(codings) > MANY:
            self._forgetting = True
            return
        there = {row.id for row in self._session.project.codings_by_id(map(CodingId, codings))}
        gone = {CodingId(coding) for coding in codings} - there
        chosen, current = self.list.chosen_codings(), self.list.currentIndex().row()
        self.model.drop(gone)
        self.model.forget_texts(there)
        if chosen & gone:
            self.list.choose(chosen, current)

    def _fold(self, folded: bool) -> None:
        self.form_area.setVisible(not folded)
        self.title.setVisible(folded)
        self.fold.setIcon(icons.icon("down" if folded else "up"))

    def _open_menu(self, where: QPoint) -> None:
        if self.chosen.rows():
            self.context_menu().popup(self.list.viewport().mapToGlobal(where))

    def context_menu(self) -> QMenu:
        """What can be done with the selected segments."""
        menu = self.chosen.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        more = menu.addAction(tr("More around it"))
        more.setShortcut(QKeySequence("+"))
        more.triggered.connect(lambda: self.list.widen(1))
        less = menu.addAction(tr("Less around it"))
        less.setShortcut(QKeySequence("-"))
        less.triggered.connect(lambda: self.list.widen(-1))
        return menu

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask(0)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Save)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Save):
            self.saved.save_present()
        else:
            super().keyPressEvent(event)


def _keys_line() -> QLabel:
    """What keys do in the list."""
    line = QLabel(
        tr(
            "J, K: on and back  ·  +, −: more or less around  ·  Enter: transcript  ·  "
            "R: recode  ·  Ctrl+K: code further  ·  Del: uncode"
        )
    )
    line.setFont(small_font(line.font()))
    line.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    line.setContentsMargins(Space.MEDIUM, Space.TIGHT, Space.SMALL, Space.TIGHT)
    line.setWordWrap(True)
    return line
