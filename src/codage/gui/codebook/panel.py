"""The panel of the codebook: take a code in hand, apply it, put the tree in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
from codage.gui.codebook.sets import SetsSection
from codage.gui.codebook.tree import CodeTree
from codage.gui.session import Session
from codage.gui.tally import tally_of
from codage.gui.theme import Space, small_font
from codage.gui.words import tr
from codage.project.code_sets import CodeSetRow
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
        self._model = CodebookModel(self._tally.of_code, self._whose)
        self._shown = ShownCodes(self._model)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Filter codes"))
        self.line.setToolTip(
            tr(
                "Words of a code's name, definition, rules or example; "
                "accents and capitals do not matter"
            )
        )
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
        self.sets = SetsSection(session)
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
        column.addWidget(self.sets)
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
        session.opened.connect(self._start_afresh)
        session.closed.connect(self._start_afresh)
        session.changed.connect(self._follow)
        session.code_chosen.connect(self._show_chosen)
        self._tally.moved.connect(lambda _documents, codes: self._recount(codes))
        model.renamed.connect(
            lambda code, name: session.attempt(session.project.rename_code, code, name)
        )
        # The program that dragged waits for the drop to end.
        model.codes_dropped.connect(self.put, Qt.ConnectionType.QueuedConnection)
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
        self.sets.chosen.connect(self._show_set)
        self.sets.command_wanted.connect(self.command_wanted)
        self.plus.clicked.connect(lambda: self.command_wanted.emit("codebook.new"))
        self.new_button.clicked.connect(lambda: self.command_wanted.emit("codebook.new"))
        self.import_button.clicked.connect(
            lambda: self.command_wanted.emit("project.import_codebook")
        )

    def chosen_codes(self) -> list[CodeId]:
        """The codes that are selected, in their order; else the code in hand, wherever it is."""
        selected = {index.data(CODE).id for index in self.tree.selectionModel().selectedRows()}
        in_hand = self._session.code
        if in_hand is not None and in_hand not in selected:
            return [in_hand]
        return [code for code in self._session.codes if code in selected]

    def begin_rename(self, code: CodeId) -> None:
        """Let the name of a code be typed over in the tree."""
        self._bring_into_view(code)
        index = self._shown.index_of(code)
        if index.isValid() and self._session.can_write:
            self.tree.setFocus()
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
            self.tree.edit(index)

    def put(self, codes: Sequence[CodeId], place: Place) -> None:
        """Put codes at another place of the tree."""
        self._session.attempt(
            self._session.project.move_codes, codes, parent=place.parent, before=place.before
        )
        if (index := self._shown.index_of(self._session.code)).isValid():
            self.tree.scrollTo(index)

    def move_along(self, way: str) -> None:
        """Move the chosen codes ``above``, ``below``, ``inside`` or ``outside``."""
        codes = {
            row.id: row
            for row in self._session.codes.values()
            if self._shown.index_of(row.id).isValid()
        }
        chosen = [code for code in self.chosen_codes() if code in codes]
        if not self._session.can_write or not chosen:
            return
        place = getattr(moving, way)(codes, chosen)
        if place is not None:
            self.put(chosen, place)

    def _bring_into_view(self, code: CodeId) -> None:
        """Let go of what hides a code."""
        if self._shown.index_of(code).isValid():
            return
        self.line.clear()
        self.sets.show_set(None)
        self.archived.setChecked(self.archived.isChecked() or self._session.codes[code].archived)

    def open_families(self) -> None:
        """Show what is under every code."""
        self._folded.pop(self._session.path, None)
        self.tree.expandAll()

    def close_families(self) -> None:
        """Show the top of the tree alone."""
        self._folded[self._session.path] = set(self._model.families())
        self.tree.collapseAll()

    def _start_afresh(self) -> None:
        self.sets.read()
        self._read()

    def _read(self) -> None:
        codes = self._session.codes.values()
        self._model.editable = self._session.can_write
        archived = sum(code.archived for code in codes)
        with self._following():
            self._model.show(codes)
            self._unfold()
        self._pages.setCurrentIndex(0 if codes or not self._session.is_open else 1)
        self._count_codes()
        self.archived.setText(tr("{count} archived", count=archived))
        self.archived.setVisible(archived > 0)
        for button in (self.plus, self.new_button, self.import_button):
            button.setEnabled(self._session.can_write)

    def _count_codes(self) -> None:
        codes = self._session.codes.values()
        shown = self.sets.present
        if shown is not None:
            count = len(shown.members)
            self.footer.setText(tr("{count} codes in {name}", count=count, name=shown.name))
        elif codes:
            here = sum(not code.archived for code in codes)
            self.footer.setText(tr("{count} codes", count=here))
        else:
            self.footer.clear()

    def _whose(self, code: CodeId) -> list[str]:
        """Whose segments are counted, where there are several coders."""
        session = self._session
        if len(session.coders) < 2:
            return []
        lines = [
            tr("    {name}: {count}", name=session.coders[coder].name, count=count)
            for coder, count in self._tally.by_coder(code).items()
        ]
        if session.hidden_coders:
            lines.append(tr("    Coders who are hidden are not counted."))
        return lines

    def _follow(self, change: Change) -> None:
        self.sets.follow(change)
        if "code" in change.touched:
            self._read()

    def _recount(self, codes: set[CodeId]) -> None:
        self._model.recount(codes)

    def _filter(self, typed: str) -> None:
        with self._following():
            self._shown.show_found(typed)
            self._unfold()

    def _show_set(self, row: CodeSetRow | None) -> None:
        with self._following():
            self._shown.show_members(row.members if row is not None else None)
            self._unfold()
        self._count_codes()

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
        """While rows come and go, the chosen codes stay chosen, and what is in view in view."""
        bar, chosen = self.tree.verticalScrollBar(), self.chosen_codes()
        at, self._leading = bar.value(), False
        try:
            yield
            bar.setValue(at)
        finally:
            self._leading = True
        self._mark_chosen()
        self._mark_others(chosen)

    def _mark_others(self, chosen: Sequence[CodeId]) -> None:
        """Select again what was selected beside the code in hand."""
        if len(chosen) < 2 or self._session.code not in chosen:
            return
        self._leading = False
        for code in chosen:
            if (index := self._shown.index_of(code)).isValid():
                self.tree.selectionModel().select(index, Flag.Select)
        self._leading = True

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
        return code_menu(self, self._session, self.chosen_codes() if on_code else [])
