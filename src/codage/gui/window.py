"""The main window: panels around the transcript, menus from the table of actions, and the state
that comes back at the next start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from codage.analysis.agreement.choices import Comparison
from codage.analysis.selection import Selection
from codage.domain.anchors import DocumentId, Span
from codage.domain.message import CodageError
from codage.domain.query import Query
from codage.gui import commands, faults, menus, settings, undoing
from codage.gui.actions.declared import Needs
from codage.gui.banner import Banner
from codage.gui.cases.following import DerivedFollower
from codage.gui.codebook.panel import CodebookPanel
from codage.gui.coders.chip import CoderChip
from codage.gui.coders.whose import Whose
from codage.gui.documents.panel import DocumentsPanel
from codage.gui.frequencies.panel import FrequenciesPanel
from codage.gui.lemmatising import LemmaStatus
from codage.gui.pages import Pages
from codage.gui.rail import PageRail
from codage.gui.reading.panel import ReadingPanel
from codage.gui.room import RoomForPages
from codage.gui.search.panel import SearchPanel
from codage.gui.segments.panel import SegmentsPanel
from codage.gui.session import Session
from codage.gui.welcome import WelcomePage
from codage.gui.words import say, tr
from codage.project.rows import Change

if TYPE_CHECKING:
    from codage.gui.comparison.page import ComparisonPage
    from codage.gui.retrieval.page import RetrievalPage

Area = Qt.DockWidgetArea
BACKUP_EVERY_MS = 10 * 60 * 1000


class MainWindow(QMainWindow):
    """One window, one project at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main")
        self.session = Session(self)
        self.derived = DerivedFollower(self.session)
        self.banner = Banner(self)
        # First of all, so that what others then say of the same change stays.
        self.session.changed.connect(lambda _: self.banner.outdate())
        self.documents = DocumentsPanel(self.session)
        self.codebook = CodebookPanel(self.session)
        self.segments = SegmentsPanel(self.session)
        self.search = SearchPanel(self.session)
        self.reading = ReadingPanel(self.session)
        self.frequencies = FrequenciesPanel(self.session)
        self.welcome = WelcomePage()
        self._lay_out()
        self.commands = commands.build(self)
        self.actions_by_id, self.menus = menus.build(self, self.commands)
        self.rail = PageRail(self.pages, self.actions_by_id, self)
        self.room = RoomForPages(self, self.pages, self.reading)
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, self.rail)
        self.menus["coding"].addAction(self.actions_by_id["memos.here"])
        self._about_codings = [
            action for action in self.actions_by_id.values() if action.data() is Needs.CODING
        ]
        self._dock_actions: list[QAction] = []
        self._add_dock_actions()
        self._coder_group = QActionGroup(self)
        self.coder_chip.set_menu(self.menus["coder"])
        self.menus["coder"].addAction(self.actions_by_id["view.comparison"])
        self.menus["coder"].addSeparator()
        self._connect()
        self._backups = QTimer(self)
        self._backups.timeout.connect(self.commands["project.back_up_quietly"])
        self._backups.start(BACKUP_EVERY_MS)
        self.resize(1280, 800)
        self._factory_state = self._panels = self.saveState()
        settings.restore_window(self)
        self._show_panels()
        self._show_state()

    def _lay_out(self) -> None:
        self.pages = Pages(self.session, self.run)
        self.pages.addTab(self.reading, tr("Transcript"))
        self.pages.addTab(self.frequencies, tr("Frequencies"))
        self.pages.add_pages()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.pages)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(centre)
        self.setCorner(Qt.Corner.BottomLeftCorner, Area.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Area.RightDockWidgetArea)
        self.docks = [
            self._dock("documents", tr("Interviews"), self.documents, Area.LeftDockWidgetArea),
            self._dock("codebook", tr("Codebook"), self.codebook, Area.LeftDockWidgetArea),
            self._dock("segments", tr("Segments"), self.segments, Area.RightDockWidgetArea),
            self._dock("search", tr("Search"), self.search, Area.RightDockWidgetArea),
        ]
        self.tabifyDockWidget(self.docks[2], self.docks[3])
        self.docks[2].raise_()
        self.resizeDocks(self.docks[:2], [300, 420], Qt.Orientation.Vertical)
        self.resizeDocks([self.docks[0], self.docks[2]], [300, 300], Qt.Orientation.Horizontal)
        self.coder_chip = CoderChip(self.session)
        self._place_label = QLabel()
        self.statusBar().addPermanentWidget(LemmaStatus(self.search.lemmas))
        self.statusBar().addPermanentWidget(self._place_label)
        self.statusBar().addPermanentWidget(self.coder_chip)
        self.setAcceptDrops(True)

    def _dock(self, name: str, title: str, panel: QWidget, area: Area) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(panel)
        self.addDockWidget(area, dock)
        return dock

    def _add_dock_actions(self) -> None:
        menu = self.menus["view"]
        for dock, keys in zip(
            self.docks,
            ("Ctrl+Shift+1", "Ctrl+Shift+2", "Ctrl+Shift+3", "Ctrl+Shift+4"),
            strict=True,
        ):
            action = dock.toggleViewAction()
            self._dock_actions.append(action)
            action.setShortcut(keys)
            action.setToolTip(tr("Show or hide this panel"))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(tr("Panels as they came"), lambda: self.restoreState(self._factory_state))

    def _connect(self) -> None:
        session = self.session
        session.opened.connect(self._show_state)
        session.opened.connect(self._show_panels)
        session.closing.connect(self._keep_panels)
        session.closed.connect(self._show_state)
        session.closed.connect(self._show_panels)
        session.changed.connect(self._follow_change)
        session.coders_changed.connect(self._show_state)
        session.coders_changed.connect(self.statusBar().clearMessage)
        session.code_chosen.connect(self.enable_actions)
        session.document_chosen.connect(self.enable_actions)
        session.refused.connect(self.refuse)
        session.coding_sought.connect(lambda _: self.pages.setCurrentWidget(self.reading))
        session.retrieval_sought.connect(self._show_retrieval)
        session.comparison_sought.connect(self._show_comparison)
        session.segments_sought.connect(lambda *_: self.docks[2].raise_())
        session.segments_sought.connect(lambda *_: self.docks[2].show())
        self.reading.place_changed.connect(self._place_label.setText)
        self.reading.coding_changed.connect(self._follow_caret)
        for panel in (
            self.documents,
            self.codebook,
            self.segments,
            self.search,
            self.frequencies,
        ):
            panel.command_wanted.connect(self.run)
        self.documents.documents_removed.connect(
            lambda text: self.tell(text, tr("Undo"), self.commands["edit.undo"])
        )
        self.search.found.connect(self._show_found)
        self.search.hits_changed.connect(self.reading.mark_hits)
        self.reading.menu_wanted.connect(self._open_coding_menu)
        self.welcome.chosen.connect(self.run)
        self.welcome.path_chosen.connect(self.open_path)

    def run(self, command: str) -> None:
        """Carry out a command by its id, as its menu entry would."""
        self.actions_by_id[command].trigger()

    def open_path(self, path: Path) -> bool:
        """Open the project at `path`, for reading only when it cannot be written."""
        self.commands["project.open_path"](path)
        return self.session.path == path

    def refuse(self, error: Exception) -> None:
        """Tell why something that was asked for did not happen."""
        if isinstance(error, CodageError):
            self.banner.warn(say(error.message))
        else:
            faults.tell_unforeseen(self, error)

    def tell(self, text: str, action: str = "", do: Callable[[], None] | None = None) -> None:
        """Say what was done, with something that can be done next."""
        self.banner.tell(text, action, do)

    def _show_found(self, document: DocumentId, span: Span) -> None:
        self.pages.setCurrentWidget(self.reading)
        self.reading.go_to(document, span)
        self.reading.view.select(span)

    def _show_retrieval(self, query: Query) -> None:
        cast("RetrievalPage", self.pages.show_page("retrieval")).show_query(query)

    def _show_comparison(self, selection: Selection, comparison: Comparison) -> None:
        page = cast("ComparisonPage", self.pages.show_page("comparison"))
        page.compare(selection, comparison)

    def _open_coding_menu(self, where: QPoint) -> None:
        writing = self.reading.view.editing.is_on
        self.menus["correct" if writing else "coding"].popup(where)

    def _follow_change(self, change: Change) -> None:
        if not change.id:
            return
        self._tell_below(change)
        self._name_undo()
        if "coder" in change.touched or "project" in change.touched:
            self._show_state()
        self.enable_actions()

    def _tell_below(self, change: Change) -> None:
        session = self.session
        label = say(change.label)
        if session.is_blind and change.coder != session.project.coder().name:
            self.statusBar().clearMessage()
        elif change.undone:
            self.statusBar().showMessage(tr("Undone: {label}", label=label))
        else:
            self.statusBar().showMessage(label)

    def _show_state(self) -> None:
        session = self.session
        self._stack.setCurrentWidget(self.pages if session.is_open else self.welcome)
        for action in self._dock_actions:
            action.setEnabled(session.is_open)
        if session.is_open:
            read_only = "" if session.can_write else tr(" (read only)")
            self.setWindowTitle(f"{session.project.name}{read_only} – Codage")
            self.setWindowFilePath(str(session.path))
        else:
            self.setWindowTitle("Codage")
            self.welcome.show_recent(settings.recent())
            self._place_label.clear()
        self._list_coders()
        self._name_undo()
        self.enable_actions()

    def _keep_panels(self) -> None:
        self.room.put_back()
        self._panels = self.saveState()

    def _show_panels(self) -> None:
        """Panels and pages have nothing to show before a project is open."""
        if self.session.is_open:
            self.restoreState(self._panels)
            self.room.follow()
        else:
            for dock in self.docks:
                dock.hide()
        self.rail.setVisible(self.session.is_open)

    @property
    def panels(self) -> QByteArray:
        """How the panels stand, or will when a project is open."""
        return self.saveState() if self.session.is_open else self._panels

    _can_undo = _can_redo = False

    def _name_undo(self) -> None:
        session = self.session
        undo = session.project.next_undo() if session.can_write else None
        redo = session.project.next_redo() if session.can_write else None
        self._can_undo, self._can_redo = undo is not None, redo is not None
        for command, bare, label in (
            ("edit.undo", tr("&Undo"), undo),
            ("edit.redo", tr("&Redo"), redo),
        ):
            action = self.actions_by_id[command]
            named = undoing.told(session, label)
            shown = tr("{verb}: {label}", verb=bare, label=named.replace("&", "&&"))
            action.setText(shown if named else bare)
            verb = bare.replace("&", "")
            keys = action.shortcut().toString(menus.NATIVE)
            action.setToolTip(f"{verb} ({keys})" + (f"\n{named}" if named else ""))

    def _list_coders(self) -> None:
        menu = self.menus["coder"]
        for action in self._coder_group.actions():
            menu.removeAction(action)
            self._coder_group.removeAction(action)
        if not self.session.is_open:
            return
        present = self.session.project.coder().id
        for coder in self.session.coders.values():
            action = QAction(coder.name, self, checkable=True, checked=coder.id == present)
            action.triggered.connect(lambda _=False, who=coder.id: self.session.use_coder(who))
            self._coder_group.addAction(action)
            menu.addAction(action)

    def _follow_caret(self) -> None:
        session = self.session
        changeable = session.can_write and self.reading.coding() is not None
        for action in self._about_codings:
            action.setEnabled(changeable)
        if session.is_open:
            session.codings_here = self.reading.codings_here()
            self.segments.show_at_caret(session.codings_here)

    def enable_actions(self, *_: object) -> None:
        """Let only those commands be chosen that make sense now."""
        session = self.session
        given = {
            Needs.NOTHING: True,
            Needs.PROJECT: session.is_open,
            Needs.WRITABLE: session.can_write,
            Needs.DOCUMENT: session.document is not None,
            Needs.WRITABLE_DOCUMENT: session.can_write and session.document is not None,
            Needs.TEXT: session.can_write and session.document is not None,
            Needs.CODE: session.can_write and session.code is not None,
            Needs.CODING: session.can_write and self.reading.coding() is not None,
        }
        for action in self.actions_by_id.values():
            action.setEnabled(given[action.data()])
        self.actions_by_id["edit.undo"].setEnabled(self._can_undo)
        self.actions_by_id["edit.redo"].setEnabled(self._can_redo)
        for command, whose in (
            ("coder.show_everyone", Whose.EVERYONE),
            ("coder.blind", Whose.OWN),
            ("coder.show_agreed", Whose.AGREED),
        ):
            self.actions_by_id[command].setChecked(session.is_open and session.whose is whose)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        # The program that the files come from waits for the drop to end.
        QTimer.singleShot(0, lambda: self.commands["project.receive"](paths))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.room.put_back()
        settings.keep_window(self)
        self.session.close()
        event.accept()

    def restore(self, geometry: QByteArray, state: QByteArray) -> None:
        """Put the window as it was, and its panels once a project is open."""
        self.restoreGeometry(geometry)
        self._panels = state
