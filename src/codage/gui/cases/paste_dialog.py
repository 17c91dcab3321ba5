"""Says before anything is written which pasted cells do not fit, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
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

from codage.gui.cases.pasting import Laid
from codage.gui.theme import Space
from codage.gui.words import say, tr

MOST_SHOWN = 500


class PasteDialog(QDialog):
    """Accepted when what fits is to be written."""

    def __init__(self, laid: Laid, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Paste"))
        self.setObjectName("paste_dialog")
        head = QLabel(tr("Nothing is written yet. These cells do not fit:"))
        head.setWordWrap(True)
        self.table = QTableWidget(min(len(laid.left_out), MOST_SHOWN), 4)
        self.table.setHorizontalHeaderLabels([tr("Case"), tr("Variable"), tr("Cell"), tr("Why")])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        for row, one in enumerate(laid.left_out[:MOST_SHOWN]):
            for column, text in enumerate((one.case, one.variable, one.text, say(one.reason))):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
        for column, width in enumerate((150, 110, 120)):
            self.table.setColumnWidth(column, width)
        self.beyond = QLabel("\n".join(_beyond(laid)))
        self.beyond.setWordWrap(True)
        self.beyond.setVisible(bool(self.beyond.text()))
        buttons = QDialogButtonBox()
        count = len(laid.cells)
        self.write = buttons.addButton(
            tr("Write the {count} cells that fit", count=count),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        self.write.setEnabled(bool(count))
        cancel = buttons.addButton(tr("Write nothing"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column_ = QVBoxLayout(self)
        column_.setSpacing(Space.MEDIUM)
        if laid.left_out:
            column_.addWidget(head)
            column_.addWidget(self.table, 1)
        column_.addWidget(self.beyond)
        column_.addWidget(buttons)
        self.resize(620, 380 if laid.left_out else 140)


def _beyond(laid: Laid) -> list[str]:
    lines = []
    if laid.rows_beyond:
        lines.append(
            tr("{count} rows lie below the last case on show. Add cases first.",
               count=laid.rows_beyond)
        )  # fmt: skip
    if laid.columns_beyond:
        lines.append(
            tr("{count} columns lie beyond the last variable on show. Add variables first.",
               count=laid.columns_beyond)
        )  # fmt: skip
    if len(laid.left_out) > MOST_SHOWN:
        lines.append(tr("{count} cells more do not fit.", count=len(laid.left_out) - MOST_SHOWN))
    return lines
