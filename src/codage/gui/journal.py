"""The journal on show: who did what and when, and the way back to any moment."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from codage.gui import undoing
from codage.gui.session import Session
from codage.gui.theme import theme_of
from codage.gui.words import say, tr
from codage.project.rows import Change

SHOWN = 2000


class JournalDialog(QDialog):
    """The newest changes, newest first. Those taken back are struck through."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("journal")
        self.setWindowTitle(tr("Journal"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 560)
        self.model = _Changes(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.back = QPushButton(tr("Go back to before this"))
        self.back.setToolTip(
            tr("Take back this change and all that came after it; redo brings them back")
        )
        self.back.clicked.connect(self._go_back)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.back, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        told = tr("Every change of this project. What is struck through was taken back.")
        if session.is_blind:
            told += " " + tr("In blind mode those of others are not listed.")
        lead = QLabel(told)
        lead.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(lead)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._enable())
        session.changed.connect(self._fill)
        session.closed.connect(self.reject)
        self._fill()

    def _fill(self, *_: object) -> None:
        session = self._session
        changes = session.project.history(SHOWN)
        if session.is_blind:
            own = session.project.coder().name
            changes = [one for one in changes if one.coder == own]
        self.model.show(changes)
        self._enable()

    def _enable(self) -> None:
        change = self.model.change(self.table.currentIndex().row())
        self.back.setEnabled(self._session.can_write and change is not None and not change.undone)

    def _go_back(self) -> None:
        change = self.model.change(self.table.currentIndex().row())
        if change is not None:
            undoing.undo_back_to(self._session, self, change)


class _Changes(QAbstractTableModel):
    """Changes with what was done, by whom and when."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme_of(parent.palette())
        self._changes: list[Change] = []

    def show(self, changes: list[Change]) -> None:
        """Show these changes."""
        self.beginResetModel()
        self._changes = changes
        self.endResetModel()

    def change(self, row: int) -> Change | None:
        """The change in a row."""
        return self._changes[row] if 0 <= row < len(self._changes) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._changes)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Change"), tr("Coder"), tr("When"))[section]
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        change = self._changes[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (say(change.label), change.coder, _moment(change.at))[index.column()]
        if role == Qt.ItemDataRole.FontRole and change.undone:
            font = QFont()
            font.setStrikeOut(True)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and change.undone:
            return self._theme.colour("muted")
        return None


def _moment(at: datetime) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
