"""The panel of interviews: find one, put it on show, say how far it has come."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import DocumentId
from codage.gui import icons
from codage.gui.documents.model import CASE, FILTER, NAME, SORT, DocumentsModel
from codage.gui.documents.overall import OverallBar
from codage.gui.documents.sets import add_sets_menu
from codage.gui.documents.table import DocumentsTable
from codage.gui.progress import PROGRESS_NAMES, mark_icon
from codage.gui.ranking import folded
from codage.gui.session import Session
from codage.gui.tally import tally_of
from codage.gui.theme import Space, small_font
from codage.gui.words import tr
from codage.project.rows import Change, DocumentRow, Progress

Flag = QItemSelectionModel.SelectionFlag


class DocumentsPanel(QWidget):
    """All interviews of the project. The one that is chosen here is the one on show."""

    command_wanted = Signal(str)
    """The id of an action of the window."""
    documents_removed = Signal(str)
    """Says what was taken out, for a notice that offers to undo it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tally = tally_of(session)
        self._leading = True
        self.setObjectName("documents_panel")
        self._model = DocumentsModel()
        self._proxy = QSortFilterProxyModel()
        self._proxy.setSourceModel(self._model)
        self._proxy.setSortRole(SORT)
        self._proxy.setFilterRole(FILTER)
        self._proxy.setFilterKeyColumn(NAME)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Filter interviews"))
        self.line.setToolTip(
            tr("Letters of a name or of a case; accents and capitals do not matter")
        )
        self.line.setClearButtonEnabled(True)
        self.line.addAction(icons.icon("filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.table = DocumentsTable()
        self.table.setAccessibleName(tr("Interviews"))
        self.table.setModel(self._proxy)
        self.table.lay_out_columns()
        self.table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        self.footer = QLabel()
        self.footer.setFont(small_font(self.footer.font()))
        self.overall = OverallBar()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list_page())
        self._pages.addWidget(self._empty_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._connect()
        self._read()

    def _list_page(self) -> QWidget:
        page = QWidget()
        top = QVBoxLayout()
        top.setContentsMargins(Space.TIGHT, Space.TIGHT, Space.TIGHT, Space.TIGHT)
        top.addWidget(self.line)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.TIGHT)
        bottom.setSpacing(Space.TIGHT)
        bottom.addWidget(self.overall)
        bottom.addWidget(self.footer)
        column.addLayout(bottom)
        return page

    def _empty_page(self) -> QWidget:
        page = QWidget()
        hint = QLabel(tr("No interview yet"))
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.import_button = QPushButton(icons.icon("import"), tr("Import interviews…"))
        self.import_button.clicked.connect(
            lambda: self.command_wanted.emit("project.import_documents")
        )
        self.folder_button = QPushButton(tr("Import a folder…"))
        self.folder_button.clicked.connect(
            lambda: self.command_wanted.emit("project.import_folder")
        )
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.addStretch(1)
        for widget in (hint, self.import_button, self.folder_button):
            column.addWidget(widget)
        column.addStretch(2)
        return page

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self._read)
        session.closed.connect(self._read)
        session.changed.connect(self._follow)
        session.document_chosen.connect(self._show_chosen)
        self._tally.moved.connect(self._recount)
        self.line.textChanged.connect(self._filter)
        # A click makes a row current first and selected then; the arrow keys do the reverse.
        self.table.selectionModel().currentChanged.connect(self._choose)
        self.table.selectionModel().selectionChanged.connect(self._choose)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.table.removal_wanted.connect(self.remove_selected)
        self._model.renamed.connect(
            lambda document, name: session.attempt(session.project.rename_document, document, name)
        )

    def step(self, by: int) -> None:
        """Put the interview `by` rows further down the list on show; at an end it stays."""
        count = self._proxy.rowCount()
        if not count:
            return
        current = self._index_of(self._session.document)
        place = min(max(current.row() + by, 0), count - 1) if current.isValid() else 0
        self._session.choose_document(self._row_at(self._proxy.index(place, NAME)).id)

    def order(self) -> list[DocumentId]:
        """All interviews as they stand in the list, those that the filter hides at the end."""
        shown = [
            self._row_at(self._proxy.index(row, NAME)).id for row in range(self._proxy.rowCount())
        ]
        hidden = self._session.documents.keys() - set(shown)
        return [*shown, *(document for document in self._session.documents if document in hidden)]

    def selected(self) -> list[DocumentRow]:
        """The selected interviews, in the order of the list."""
        rows = sorted(self.table.selectionModel().selectedRows(NAME), key=QModelIndex.row)
        return [self._row_at(index) for index in rows]

    def mark_selected(self, progress: Progress) -> None:
        """Say how far the selected interviews have come."""
        documents = [row.id for row in self.selected()]
        if documents and self._session.can_write:
            self._session.attempt(self._session.project.set_progress, documents, progress)

    def remove_selected(self) -> None:
        """Take the selected interviews out of the project; the next one in the list is shown."""
        rows = self.selected()
        if not rows or not self._session.can_write:
            return
        documents = [row.id for row in rows]
        if self._session.document in documents:
            self._session.choose_document(self._neighbour_of(set(documents)))
        self._session.attempt(self._session.project.remove_documents, documents)
        if self._session.documents.keys() & set(documents):
            return
        codings = sum(row.codings for row in rows)
        self.documents_removed.emit(
            tr("{name} was taken out, with its {count} codings.", name=rows[0].name, count=codings)
            if len(rows) == 1
            else tr("{count} interviews were taken out, with their codings.", count=len(rows))
        )

    def _neighbour_of(self, gone: set[DocumentId]) -> DocumentId | None:
        """The interview below those that go, else the one above them."""
        shown = self.order()[: self._proxy.rowCount()]
        places = [place for place, document in enumerate(shown) if document in gone]
        others = [*shown[max(places) + 1 :], *reversed(shown[: max(places)])] if places else shown
        return next((document for document in others if document not in gone), None)

    def _read(self) -> None:
        rows = [
            replace(row, codings=self._tally.of_document(row.id))
            for row in self._session.documents.values()
        ]
        self._model.editable = self._session.can_write
        with self._following():
            self._model.show(rows)
        self.table.setColumnHidden(CASE, not any(row.cases for row in rows))
        self._pages.setCurrentIndex(0 if rows or not self._session.is_open else 1)
        for button in (self.import_button, self.folder_button):
            button.setEnabled(self._session.can_write)
        self._count()

    def _follow(self, change: Change) -> None:
        if change.touched.keys() & {"document", "document_case", "speaker_case", "case"}:
            self._read()

    def _recount(self, documents: set[DocumentId], _codes: object) -> None:
        with self._following():
            for document in documents:
                self._model.set_codings(document, self._tally.of_document(document))

    def _count(self) -> None:
        rows = self._model.rows
        coded = sum(row.progress in (Progress.CODED, Progress.REVIEWED) for row in rows)
        shown = self._proxy.rowCount()
        self.overall.show_progress(row.progress for row in rows)
        if not rows:
            self.footer.clear()
        elif shown < len(rows):
            self.footer.setText(tr("{shown} of {count} interviews", shown=shown, count=len(rows)))
        else:
            self.footer.setText(tr("{coded} of {count} coded", coded=coded, count=len(rows)))

    def _filter(self, typed: str) -> None:
        with self._following():
            self._proxy.setFilterFixedString(folded(" ".join(typed.split())))
        self._count()

    @contextmanager
    def _following(self) -> Iterator[None]:
        """While rows come and go, the interview on show stays; the selection follows it."""
        self._leading = False
        try:
            yield
        finally:
            self._leading = True
        self._show_chosen(self._session.document)

    def _show_chosen(self, document: DocumentId | None) -> None:
        index, selection = self._index_of(document), self.table.selectionModel()
        self._leading = False
        try:
            if not index.isValid():
                selection.clear()
            elif not selection.isRowSelected(index.row(), QModelIndex()):
                selection.setCurrentIndex(index, Flag.ClearAndSelect | Flag.Rows)
                self.table.scrollTo(index)
            elif index.row() != selection.currentIndex().row():
                selection.setCurrentIndex(index, Flag.NoUpdate)
        finally:
            self._leading = True

    def _choose(self) -> None:
        current = self.table.currentIndex()
        if self._leading and self.table.selectionModel().isSelected(current):
            self._session.choose_document(self._row_at(current).id)

    def _index_of(self, document: DocumentId | None) -> QModelIndex:
        return self._proxy.mapFromSource(self._model.index_of(document))

    def _row_at(self, index: QModelIndex) -> DocumentRow:
        return self._model.row_of(self._proxy.mapToSource(index))

    def _open_menu(self, where: QPoint) -> None:
        if rows := self.selected():
            self.context_menu(rows).popup(self.table.viewport().mapToGlobal(where))

    def context_menu(self, rows: list[DocumentRow]) -> QMenu:
        """What can be done with the selected interviews."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        writable = self._session.can_write
        rename = menu.addAction(tr("Rename"))
        rename.setShortcut(QKeySequence("F2"))
        rename.setEnabled(writable and len(rows) == 1)
        rename.triggered.connect(lambda: self.table.edit_name(self.table.currentIndex()))
        menu.addSection(tr("How far the work has come"))
        for progress, name in PROGRESS_NAMES.items():
            action = menu.addAction(mark_icon(progress), tr(name))
            action.setEnabled(writable)
            action.triggered.connect(lambda _=False, chosen=progress: self.mark_selected(chosen))
        menu.addSeparator()
        add_sets_menu(self._session, rows, menu)
        memo = menu.addAction(icons.icon("memo"), tr("Memo on the &interview…"))
        memo.setEnabled(writable and len(rows) == 1)
        memo.triggered.connect(lambda: self.command_wanted.emit("memos.on_document"))
        link = menu.addAction(icons.icon("link"), tr("Link interviews and cases…"))
        link.setEnabled(writable)
        link.triggered.connect(lambda: self.command_wanted.emit("project.link_cases"))
        menu.addSeparator()
        label = tr("Remove") if len(rows) == 1 else tr("Remove {count} interviews", count=len(rows))
        remove = menu.addAction(icons.icon("remove"), label)
        remove.setShortcut(QKeySequence("Del"))
        remove.setEnabled(writable)
        remove.triggered.connect(self.remove_selected)
        return menu
