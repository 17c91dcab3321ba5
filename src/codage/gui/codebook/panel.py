"""The panel of the codebook: take a code in hand, apply it, put the tree in order."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CodeId
from codage.gui import icons
from codage.gui.codebook import moving
from codage.gui.codebook.filtering import ShownCodes
from codage.gui.codebook.menu import code_menu
from codage.gui.codebook.model import CODE, CodebookModel
from codage.gui.codebook.moving import Place
from codage.gui.codebook.tree import CodeTree
from codage.gui.session import Session
from codage.gui.tally import tally_of
from codage.gui.theme import Space, small_font
from codage.gui.words import tr
from codage.project.rows import Change

Flag = QItemSelectionModel.SelectionFlag


class CodebookPanel(QWidget):
    """All codes of the project. The one that is chosen here is the code in hand."""

    code_activated = Signal(object)
    """A `CodeId` to code the selected text with."""
    span_dropped = Signal(object, object)
    """A `CodeId` and the `Span` that was dropped on it."""
    command_wanted = Signal(str)
    """The id of an action of the window."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tally = tally_of(session)
        self._leading = True
        self._folded: dict[Path | None, set[CodeId]] = {}
        self.setObjectName("codebook_panel")
        self._model = CodebookModel(self._tally.of_code)
        self._shown = ShownCodes(self._model)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Filter codes"))
        self.line.setToolTip(tr("Letters of a code's name; accents and capitals do not matter"))
        self.line.setClearButtonEnabled(True)
        self.line.addAction(icons.icon("filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.plus = QToolButton()
        self.plus.setIcon(icons.icon("plus"))
        self.plus.setAutoRaise(True)
        self.plus.setToolTip(tr("Make a code beside the code in hand"))
        self.tree = CodeTree()
        self.tree.setAccessibleName(tr("Codebook"))
        self.tree.setModel(self._shown)
        self.footer = QLabel()
        self.archived = QToolButton()
        self.archived.setCheckable(True)
        self.archived.setAutoRaise(True)
        self.archived.setToolTip(tr("Show or hide the archived codes"))
        for small in (self.footer, self.archived):
            small.setFont(small_font(small.font()))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._tree_page())
        self._pages.addWidget(self._empty_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._connect()
        self._read()

    def _tree_page(self) -> QWidget:
        page = QWidget()
        top = QHBoxLayout()
        top.setContentsMargins(Space.TIGHT, Space.TIGHT, Space.TIGHT, Space.TIGHT)
        top.setSpacing(Space.TIGHT)
        top.addWidget(self.line, 1)
        top.addWidget(self.plus)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(Space.SMALL, Space.TIGHT, Space.SMALL, Space.TIGHT)
        bottom.addWidget(self.footer, 1)
        bottom.addWidget(self.archived)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addLayout(bottom)
        return page

    def _empty_page(self) -> QWidget:
        page = QWidget()
        title = QLabel(tr("No code yet"))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint = QLabel(tr("Select text and press Ctrl+K, or import a codebook."))
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setWordWrap(True)
        hint.setForegroundRole(hint.palette().ColorRole.PlaceholderText)
        self.new_button = QPushButton(icons.icon("plus"), tr("New code…"))
        self.import_button = QPushButton(icons.icon("import"), tr("Import a codebook…"))
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.SMALL)
        column.addStretch(1)
        for widget in (title, hint, self.new_button, self.import_button):
            column.addWidget(widget)
        column.addStretch(2)
        return page

    def _connect(self) -> None:
        session, model, tree = self._session, self._model, self.tree
        session.opened.connect(self._read)
        session.closed.connect(self._read)
        session.changed.connect(self._follow)
        session.code_chosen.connect(self._show_chosen)
        self._tally.moved.connect(lambda _documents, codes: self._recount(codes))
        model.renamed.connect(
            lambda code, name: session.attempt(session.project.rename_code, code, name)
        )
        # The program that dragged waits for the drop to end.
        model.code_dropped.connect(self.put, Qt.ConnectionType.QueuedConnection)
        model.span_dropped.connect(self.span_dropped, Qt.ConnectionType.QueuedConnection)
        # A click makes a row current first and selected then; the arrow keys do the reverse.
        tree.selectionModel().currentChanged.connect(self._choose)
        tree.selectionModel().selectionChanged.connect(self._choose)
        tree.applied.connect(lambda index: self.code_activated.emit(index.data(CODE).id))
        tree.move_wanted.connect(self.move_along)
        tree.removal_wanted.connect(lambda: self._ask("codebook.remove"))
        tree.collapsed.connect(lambda index: self._fold(index, True))
        tree.expanded.connect(lambda index: self._fold(index, False))
        tree.customContextMenuRequested.connect(self._open_menu)
        self.line.textChanged.connect(self._filter)
        self.archived.toggled.connect(self._show_archived)
        self.plus.clicked.connect(lambda: self.command_wanted.emit("codebook.new"))
        self.new_button.clicked.connect(lambda: self.command_wanted.emit("codebook.new"))
        self.import_button.clicked.connect(
            lambda: self.command_wanted.emit("project.import_codebook")
        )

    def begin_rename(self, code: CodeId) -> None:
        """Let the name of a code be typed over in the tree."""
        if not self._shown.index_of(code).isValid():
            self.line.clear()
            self.archived.setChecked(
                self.archived.isChecked() or self._session.codes[code].archived
            )
        index = self._shown.index_of(code)
        if index.isValid() and self._session.can_write:
            self.tree.setFocus()
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
            self.tree.edit(index)

    def put(self, code: CodeId, place: Place) -> None:
        """Put a code at another place of the tree."""
        self._session.attempt(
            self._session.project.move_code, code, parent=place.parent, before=place.before
        )
        if code == self._session.code and (index := self._shown.index_of(code)).isValid():
            self.tree.scrollTo(index)

    def move_along(self, way: str) -> None:
        """Move the code in hand ``above``, ``below``, ``inside`` or ``outside``."""
        code = self._session.code
        codes = {
            row.id: row
            for row in self._session.codes.values()
            if not row.archived or self.archived.isChecked()
        }
        if not self._session.can_write or code not in codes:
            return
        place = getattr(moving, way)(codes, code)
        if place is not None:
            self.put(code, place)

    def open_families(self) -> None:
        """Show what is under every code."""
        self._folded.pop(self._session.path, None)
        self.tree.expandAll()

    def close_families(self) -> None:
        """Show the top of the tree alone."""
        self._folded[self._session.path] = set(self._model.families())
        self.tree.collapseAll()

    def _read(self) -> None:
        codes = self._session.codes.values()
        self._model.editable = self._session.can_write
        archived = sum(code.archived for code in codes)
        with self._following():
            self._model.show(codes)
            self._unfold()
        self._pages.setCurrentIndex(0 if codes or not self._session.is_open else 1)
        self.footer.setText(tr("{count} codes", count=len(codes) - archived) if codes else "")
        self.archived.setText(tr("{count} archived", count=archived))
        self.archived.setVisible(archived > 0)
        for button in (self.plus, self.new_button, self.import_button):
            button.setEnabled(self._session.can_write)

    def _follow(self, change: Change) -> None:
        if "code" in change.touched:
            self._read()

    def _recount(self, codes: set[CodeId]) -> None:
        self._model.recount(codes)

    def _filter(self, typed: str) -> None:
        with self._following():
            self._shown.show_named(typed)
            self._unfold()

    def _show_archived(self, shown: bool) -> None:
        with self._following():
            self._shown.show_archived(shown)
            self._unfold()

    def _unfold(self) -> None:
        """Open the families, but those that were closed; while filtering, all of them."""
        self.tree.expandAll()
        if not self._shown.is_narrowed:
            for code in self._folded.get(self._session.path, ()):
                if (index := self._shown.index_of(code)).isValid():
                    self.tree.collapse(index)

    def _fold(self, index: QModelIndex, folded: bool) -> None:
        if self._leading and not self._shown.is_narrowed:
            closed = self._folded.setdefault(self._session.path, set())
            code = index.data(CODE).id
            closed.add(code) if folded else closed.discard(code)

    @contextmanager
    def _following(self) -> Iterator[None]:
        """While rows come and go, the code in hand stays, and so does what is in view."""
        bar = self.tree.verticalScrollBar()
        at, self._leading = bar.value(), False
        try:
            yield
            bar.setValue(at)
        finally:
            self._leading = True
        self._mark_chosen()

    def _show_chosen(self, code: CodeId | None) -> None:
        if (index := self._mark_chosen()).isValid():
            self.tree.scrollTo(index)

    def _mark_chosen(self) -> QModelIndex:
        index, selection = self._shown.index_of(self._session.code), self.tree.selectionModel()
        self._leading = False
        try:
            if not index.isValid():
                selection.clear()
            elif index != selection.currentIndex() or not selection.isSelected(index):
                selection.setCurrentIndex(index, Flag.ClearAndSelect)
        finally:
            self._leading = True
        return index

    def _choose(self) -> None:
        current = self.tree.currentIndex()
        if self._leading and self.tree.selectionModel().isSelected(current):
            self._session.choose_code(current.data(CODE).id)

    def _ask(self, command: str) -> None:
        if self._session.code is not None:
            self.command_wanted.emit(command)

    def _open_menu(self, where: QPoint) -> None:
        if self._session.is_open:
            on_code = self.tree.indexAt(where).isValid()
            self.context_menu(on_code).popup(self.tree.viewport().mapToGlobal(where))

    def context_menu(self, on_code: bool) -> QMenu:
        """What can be done with the code in hand, or with the codebook as a whole."""
        return code_menu(self, self._session, self._session.code if on_code else None)
