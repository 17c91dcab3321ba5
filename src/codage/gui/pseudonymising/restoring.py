"""Names put back by their key, after a look at how many are found again."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from codage.domain.task import Advance
from codage.gui import background
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import number, tr
from codage.project.key_table import KeyTable
from codage.project.pseudonyms import Restored, restore

WIDTH, HEIGHT = 620, 460
NUMBERS = (2, 3)


class RestoreDialog(QDialog):
    """Shows each pseudonym of a key with its name and how often it is found again."""

    restored = Signal(object)

    def __init__(
        self, session: Session, path: Path, key: KeyTable, found: Restored, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._key = session, key
        self._busy = False
        self.setObjectName("restore")
        self.setWindowTitle(tr("Restore names with a key"))
        self.said = QLabel(_said(path, found))
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.table = _table(key, found, self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton(tr("Restore"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setEnabled(found.count > 0)
        self.buttons.accepted.connect(self._restore)
        self.buttons.rejected.connect(self.reject)
        session.closed.connect(self.close)
        column = QVBoxLayout(self)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        column.addWidget(self.buttons)
        self.resize(WIDTH, HEIGHT)

    def _restore(self) -> None:
        if self._busy:
            return
        project, key = self._session.project, self._key

        def work(advance: Advance) -> Restored:
            return restore(project, key, advance=advance)

        self._busy = True
        task = background.run(self, tr("Restoring names…"), work, self._finish)
        task.ended.connect(self._rest)

    def _rest(self) -> None:
        self._busy = False

    def _finish(self, outcome: Restored) -> None:
        self.accept()
        self.restored.emit(outcome)


def _said(path: Path, found: Restored) -> str:
    said = tr("{count} places of {file} are found again.", count=found.count, file=path.name)
    if found.left:
        left = tr("{count} are not, since their text was changed.", count=len(found.left))
        said = f"{said} {left}"
    return said


def _table(key: KeyTable, found: Restored, parent: QWidget) -> QTableWidget:
    every = Counter((row.replacement, row.entity) for row in key.rows)
    left = Counter((row.replacement, row.entity) for row in found.left)
    table = QTableWidget(len(every), 4, parent)
    table.setHorizontalHeaderLabels(
        [tr("Pseudonym"), tr("Name"), tr("Found again"), tr("Not found")]
    )
    for row, (pair, count) in enumerate(every.items()):
        texts = (*pair, number(count - left[pair]), number(left[pair]))
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            if column in NUMBERS:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            table.setItem(row, column, item)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column in range(4):
        way = QHeaderView.ResizeMode
        header.setSectionResizeMode(
            column, way.ResizeToContents if column in NUMBERS else way.Stretch
        )
    return table
