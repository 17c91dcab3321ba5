"""Sets of interviews: putting the chosen interviews in one, and keeping the sets in order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import DocumentId, DocumentSetId
from codage.gui import icons
from codage.gui.session import Session
from codage.gui.theme import Space, small_font
from codage.gui.words import tr
from codage.project.document_sets import DocumentSetRow
from codage.project.rows import Change, DocumentRow

KEY = Qt.ItemDataRole.UserRole
_TABLES = frozenset({"document", "document_set", "document_set_member"})


def add_sets_menu(session: Session, rows: Sequence[DocumentRow], within: QMenu) -> None:
    """Add the sets, ticked where all chosen interviews are in, to put them in or take them out."""
    menu = within.addMenu(tr("Sets"))
    parent = within.parentWidget() or within
    menu.setEnabled(session.can_write)
    documents = frozenset(row.id for row in rows)
    for row in session.project.document_sets():
        action = menu.addAction(row.name.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(documents <= row.members)
        action.triggered.connect(lambda on, row=row: _move(session, row.id, documents, on))
    if not menu.isEmpty():
        menu.addSeparator()
    new = menu.addAction(icons.icon("plus"), tr("New set with these…"))
    new.triggered.connect(lambda: ask_new_set(session, documents, parent))
    every = menu.addAction(tr("All sets of interviews…"))
    every.triggered.connect(lambda: DocumentSetsDialog(session, parent.window()).open())


def ask_new_set(session: Session, documents: Iterable[DocumentId], parent: QWidget) -> None:
    """Ask for a name and make a set of these interviews."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("New set of interviews"))
    dialog.setLabelText(tr("Name"))
    dialog.textValueSelected.connect(
        lambda name: session.attempt(session.project.add_document_set, name, list(documents))
    )
    dialog.open()


def _move(
    session: Session, row: DocumentSetId, documents: Iterable[DocumentId], into: bool
) -> None:
    project = session.project
    verb = project.put_in_document_set if into else project.take_out_of_document_set
    session.attempt(verb, row, documents)


class DocumentSetsDialog(QDialog):
    """The sets at the left, and at the right the interviews, ticked where they are in the set.

    Each tick is a change of its own, which undo takes back.
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[DocumentSetRow] = []
        self.setObjectName("document_sets")
        self.setWindowTitle(tr("Sets of interviews"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(680, 480)
        self.sets = QListWidget()
        self.sets.setAccessibleName(tr("Sets of interviews"))
        self.sets.currentItemChanged.connect(lambda *_: self._show_members())
        self.sets.itemChanged.connect(self._rename)
        self.members = QListWidget()
        self.members.setAccessibleName(tr("Interviews of the set"))
        self.members.itemChanged.connect(self._tick)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setFont(small_font(self.hint.font()))
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.new = QPushButton(icons.icon("plus"), tr("New set…"))
        self.new.clicked.connect(lambda: ask_new_set(session, (), self))
        self.remove = QPushButton(icons.icon("remove"), tr("Remove"))
        self.remove.clicked.connect(self._remove)
        self._lay_out()
        session.changed.connect(self._follow)
        session.closed.connect(self.reject)
        self.finished.connect(self._part)
        self._read()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        verbs = QHBoxLayout()
        verbs.addWidget(self.new)
        verbs.addWidget(self.remove)
        verbs.addStretch(1)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.sets, 1)
        left.addLayout(verbs)
        right.addWidget(self.members, 1)
        right.addWidget(self.hint)
        across = QHBoxLayout()
        across.setSpacing(Space.MEDIUM)
        across.addLayout(left, 2)
        across.addLayout(right, 3)
        column = QVBoxLayout(self)
        column.addLayout(across, 1)
        column.addWidget(buttons)

    def _current(self) -> DocumentSetRow | None:
        item = self.sets.currentItem()
        key = item.data(KEY) if item else None
        return next((row for row in self._rows if row.id == key), None)

    def _read(self) -> None:
        chosen, known = self._current(), {row.id for row in self._rows}
        self._rows = self._session.project.document_sets() if self._session.is_open else []
        new = [row.id for row in self._rows if row.id not in known]
        wanted = new[-1] if known and new else chosen.id if chosen else None
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._session.can_write:
            flags |= Qt.ItemFlag.ItemIsEditable
        self.sets.blockSignals(True)
        self.sets.clear()
        for row in self._rows:
            item = QListWidgetItem(row.name)
            item.setData(KEY, row.id)
            item.setToolTip(tr("{count} interviews", count=len(row.members)))
            item.setFlags(flags)
            self.sets.addItem(item)
        places = [place for place, row in enumerate(self._rows) if row.id == wanted]
        self.sets.setCurrentRow(places[0] if places else 0 if self._rows else -1)
        self.sets.blockSignals(False)
        self._show_members()

    def _show_members(self) -> None:
        row, can_write = self._current(), self._session.can_write
        place = self.members.currentRow()
        self.members.blockSignals(True)
        self.members.clear()
        documents = sorted(self._session.documents.values(), key=lambda one: one.name.casefold())
        for document in documents if row else ():
            item = QListWidgetItem(document.name)
            item.setData(KEY, document.id)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable if can_write else flags)
            there = document.id in row.members if row else False
            item.setCheckState(Qt.CheckState.Checked if there else Qt.CheckState.Unchecked)
            self.members.addItem(item)
        self.members.setCurrentRow(place)
        self.members.blockSignals(False)
        self.new.setEnabled(can_write)
        self.remove.setEnabled(can_write and row is not None)
        self.hint.setText(
            tr("{count} interviews; Space ticks, F2 renames the set", count=len(row.members))
            if row
            else tr("Make a set to take interviews together: a wave, a kind of territory.")
        )

    def _rename(self, item: QListWidgetItem) -> None:
        row = self._current()
        if row is not None and item.text() != row.name:
            self._session.attempt(self._session.project.rename_document_set, row.id, item.text())
            self._read()

    def _tick(self, item: QListWidgetItem) -> None:
        if row := self._current():
            into = item.checkState() == Qt.CheckState.Checked
            _move(self._session, row.id, [item.data(KEY)], into)

    def _remove(self) -> None:
        if row := self._current():
            self._session.attempt(self._session.project.remove_document_set, row.id)

    def _follow(self, change: Change) -> None:
        if change.touched.keys() & _TABLES:
            self._read()

    def _part(self, _: int) -> None:
        self._session.changed.disconnect(self._follow)
        self._session.closed.disconnect(self.reject)
