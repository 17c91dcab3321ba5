"""The passages that were refused for a code, to look at and to take back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import RefusalId
from codage.gui import icons
from codage.gui.theme import Space, small_font
from codage.gui.words import tr
from codage.project.suggestions import RefusalRow

_ID = Qt.ItemDataRole.UserRole
_LONGEST = 160


class RefusedList(QWidget):
    """Delete takes the chosen refusals back, Enter goes to the passage."""

    take_back_wanted = Signal(object)
    """These `RefusalId` are to be forgotten."""
    sought = Signal(object)
    """Go to the passage of this `RefusalRow`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[RefusalId, RefusalRow] = {}
        self.title = QLabel()
        self.title.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setSpacing(Space.HAIR)
        self.list.setAlternatingRowColors(True)
        self.list.setFont(small_font(self.list.font()))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.installEventFilter(self)
        self.list.itemDoubleClicked.connect(lambda item: self.sought.emit(self._row(item)))
        self.list.itemSelectionChanged.connect(self._enable)
        self.button = QPushButton(icons.icon("undo"), tr("Take back"))
        self.button.setToolTip(tr("Forget these refusals: the passages may be proposed again"))
        self.button.clicked.connect(self._take_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.title)
        column.addWidget(self.list, 1)
        column.addWidget(self.button)
        self.show_rows([], {}, True)

    def show_rows(
        self, rows: Sequence[RefusalRow], texts: dict[RefusalId, str], writable: bool
    ) -> None:
        """Show these refusals, the newest first."""
        self._rows = {row.id: row for row in rows}
        self._writable = writable
        self.list.clear()
        for row in sorted(rows, key=lambda row: row.id, reverse=True):
            text = " ".join(texts.get(row.id, "").split())
            item = QListWidgetItem(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")
            item.setData(_ID, row.id)
            item.setToolTip(text)
            self.list.addItem(item)
        self.title.setText(tr("{count} refused passages", count=len(rows)))
        self._enable()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in _KEYS:
            # The window's own shortcuts for these keys are about the transcript.
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                if event.key() in _GO and (item := self.list.currentItem()) is not None:
                    self.sought.emit(self._row(item))
                elif event.key() not in _GO:
                    self._take_back()
                return True
        return super().eventFilter(watched, event)

    def _row(self, item: QListWidgetItem) -> RefusalRow:
        return self._rows[item.data(_ID)]

    def _take_back(self) -> None:
        if chosen := [item.data(_ID) for item in self.list.selectedItems()]:
            self.take_back_wanted.emit(chosen)

    def _enable(self) -> None:
        self.button.setEnabled(self._writable and bool(self.list.selectedItems()))


_GO = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = (*_GO, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
