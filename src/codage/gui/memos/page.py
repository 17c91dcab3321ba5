"""The page of memos: the journal of the research at the left, one memo at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from codage.domain.links import Link, LinkKind, markdown_link
from codage.domain.memos import Target
from codage.gui import icons
from codage.gui.hint import Hint
from codage.gui.memos.editor import MemoEditor
from codage.gui.memos.filters import MemoFilters
from codage.gui.memos.going import go_to_target, has_place
from codage.gui.memos.model import JournalModel
from codage.gui.memos.naming import title_of
from codage.gui.memos.painting import JournalDelegate
from codage.gui.memos.picker import Choice, MemoPicker, target_choices
from codage.gui.session import Session
from codage.gui.theme import Space, small_font
from codage.gui.words import tr
from codage.project.rows import Change, MemoKey, MemoRow


class MemosPage(QWidget):
    """Lists memos and follows every change. Nothing is read while it is hidden."""

    command_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self.setObjectName("memos_page")
        self.model = JournalModel(session)
        self.editor = MemoEditor(session)
        self._build()
        self._lay_out()
        self._connect()
        self._read()

    def _build(self) -> None:
        self.filters = MemoFilters(self._session)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(JournalDelegate(self._session))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setAccessibleName(tr("Memos"))
        self.list.installEventFilter(self)
        self.count = QLabel()
        self.count.setFont(small_font(self.count.font()))
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.hint = Hint()
        self.nothing = Hint()

    def _lay_out(self) -> None:
        self._lists = QStackedWidget()
        self._lists.addWidget(self.list)
        self._lists.addWidget(self.nothing)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.MEDIUM, Space.TIGHT, Space.SMALL, Space.TIGHT)
        foot.addWidget(self.count)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self._lists, 1)
        column.addLayout(foot)
        self._right = QStackedWidget()
        self._right.addWidget(self.editor)
        self._right.addWidget(self.hint)
        self.across = QSplitter(Qt.Orientation.Horizontal)
        self.across.addWidget(left)
        self.across.addWidget(self._right)
        self.across.setHandleWidth(1)
        self.across.setChildrenCollapsible(False)
        self.across.setSizes([300, 520])
        self.across.setStretchFactor(1, 1)
        left.setMinimumWidth(220)
        self.editor.setMinimumWidth(280)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.across)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self._start_afresh)
        session.closed.connect(self._start_afresh)
        session.changed.connect(self._follow)
        session.document_chosen.connect(self._filter)
        session.coders_changed.connect(self._read_unless_hidden)
        self.filters.changed.connect(self._filter)
        self.filters.new.clicked.connect(lambda: self.command_wanted.emit("memos.journal"))
        self.hint.command_wanted.connect(self.command_wanted)
        self.nothing.command_wanted.connect(lambda _: self.filters.clear())
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.list.doubleClicked.connect(lambda _: self.editor.write())
        self.editor.memo_shown.connect(self._follow_editor)
        self.editor.left.connect(self._leave_editor)

    def show_memo(self, key: MemoKey) -> None:
        """Show a memo, even where the filter leaves it out."""
        self._refresh()
        if self.model.place_of(key) < 0:
            self.filters.clear()
        self._select(key)
        self.editor.show_memo(key)

    def begin(self, target: Target, title: str = "") -> None:
        """Begin a new memo."""
        self._refresh()
        self.list.selectionModel().clear()
        self._right.setCurrentWidget(self.editor)
        self.editor.begin(target, title)

    def remove(self) -> None:
        """Throw the memo on show away."""
        if (row := self._current()) is not None and self._session.can_write:
            self._session.attempt(self._session.project.remove_memo, row.key)

    def context_menu(self, row: MemoRow) -> QMenu:
        """What can be done with a memo."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        writable = self._session.can_write
        write = menu.addAction(icons.icon("pencil"), tr("&Write"), self.editor.write)
        write.setShortcut(QKeySequence("Return"))
        write.setEnabled(writable)
        go = menu.addAction(
            icons.icon("forward"), tr("&Go to what it is about"), lambda: self._go(row)
        )
        go.setShortcut(QKeySequence("Ctrl+Return"))
        go.setEnabled(has_place(row))
        menu.addAction(icons.icon("link"), tr("&Copy a link to it"), lambda: _copy_link(row))
        about = menu.addAction(tr("Let it be &about something else…"), lambda: self._ask(row))
        about.setEnabled(writable)
        menu.addSeparator()
        remove = menu.addAction(icons.icon("remove"), tr("&Remove the memo"), self.remove)
        remove.setShortcut(QKeySequence("Del"))
        remove.setEnabled(writable)
        return menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The window's own shortcuts for these keys are about the transcript.
        if watched is self.list and isinstance(event, QKeyEvent):
            verb = self._verb(event)
            if verb is not None and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if verb is not None and event.type() == QEvent.Type.KeyPress:
                verb()
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
        if self._session.is_open:
            self._show_side()

    def _verb(self, event: QKeyEvent) -> Callable[[], None] | None:
        row = self._current()
        if row is None:
            return None
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if enter and held == Qt.KeyboardModifier.ControlModifier:
            return lambda: self._go(row)
        if held:
            return None
        if enter:
            return self.editor.write
        return self.remove if event.key() == Qt.Key.Key_Delete else None

    def _start_afresh(self) -> None:
        self.editor.clear()
        self._read()

    def _refresh(self) -> None:
        if self._stale:
            self._read()

    def _read_unless_hidden(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self._stale = False
        self.filters.list_coders()
        shown = self.editor.key
        self.model.read()
        self._settle(shown)

    def _follow(self, change: Change) -> None:
        if not self.isVisible():
            self._stale = True
            return
        if "coder" in change.touched:
            self.filters.list_coders()
        shown, count = self.editor.key, len(self.model.memos)
        removed = self.model.place_of(shown)
        self.model.follow(change.touched)
        if shown is None and len(self.model.memos) < count:
            self._select_near(removed)
        self._settle(shown)

    def _settle(self, shown: MemoKey | None) -> None:
        """After rows came or went: what is on show stays so, and the rest says what there is."""
        if shown is not None:
            self._select(shown)
        self._show_side()
        self._count()

    def _show_side(self) -> None:
        session = self._session
        begun = self.editor.isEnabled()
        if not begun and self.model.shown and self.isVisible():
            self._select(self.model.shown[0].key)
            begun = True
        empty = not self.model.memos
        if empty and session.can_write:
            self.hint.say(
                tr(
                    "A memo keeps what you think while you read: about an interview, a passage, "
                    "a code, a case, or the study. Select some words and press Ctrl+Shift+M."
                ),
                tr("Write in the research journal"),
                "memos.journal",
            )
        else:
            self.hint.say(tr("No memo yet") if empty else "")
        self._right.setCurrentWidget(self.editor if begun else self.hint)
        if empty or self.model.shown:
            self.nothing.say("")
        else:
            self.nothing.say(tr("No memo is like this."), tr("Show all"), "all")
        self._lists.setCurrentIndex(0 if self.model.shown else 1)

    def _count(self) -> None:
        shown, count = len(self.model.shown), len(self.model.memos)
        if shown < count:
            self.count.setText(tr("{shown} of {count} memos", shown=shown, count=count))
        else:
            self.count.setText(tr("{count} memos", count=count) if count else "")

    def _filter(self, *_: object) -> None:
        shown = self.editor.key
        self.model.look_for(self.filters.wanted())
        self._settle(shown)

    def _select(self, key: MemoKey) -> None:
        place = self.model.place_of(key)
        if place >= 0 and self.list.currentIndex().row() != place:
            self.list.setCurrentIndex(self.model.index(place))
        self._right.setCurrentWidget(self.editor)

    def _select_near(self, place: int) -> None:
        """After a memo was thrown away, show the one below it, else the one above."""
        shown = [n for n in range(self.model.rowCount()) if self.model.row_at(n) is not None]
        nearest = min(shown, key=lambda n: (abs(n - place), -n), default=None)
        if nearest is not None and place >= 0:
            self.list.setCurrentIndex(self.model.index(nearest))

    def _current(self) -> MemoRow | None:
        return self.model.row_at(self.list.currentIndex().row())

    def _show_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if row is not None:
            self._right.setCurrentWidget(self.editor)
            self.editor.show_memo(row.key)

    def _follow_editor(self, key: MemoKey | None) -> None:
        if key is not None and self.isVisible():
            self._select(key)

    def _leave_editor(self) -> None:
        if self.editor.is_writing and self.editor.key is not None:
            self.editor.read()
        self.list.setFocus()

    def _go(self, row: MemoRow) -> None:
        if sentence := go_to_target(self._session, row):
            self.editor.say(sentence)

    def _ask(self, row: MemoRow) -> None:
        def retarget(choice: Choice) -> None:
            key = self._session.attempt(self._session.project.retarget_memo, row.key, choice.what)
            if key is not None:
                self.show_memo(key)

        MemoPicker(tr("What is it about?"), target_choices(self._session), self, retarget).open()

    def _open_menu(self, where: QPoint) -> None:
        row = self.model.row_at(self.list.indexAt(where).row())
        if row is not None:
            self.context_menu(row).popup(self.list.viewport().mapToGlobal(where))


def _copy_link(row: MemoRow) -> None:
    kind = LinkKind.MEMO if row.key.memo is not None else LinkKind.SEGMENT
    QGuiApplication.clipboard().setText(markdown_link(Link(kind, row.guid), title_of(row)))
