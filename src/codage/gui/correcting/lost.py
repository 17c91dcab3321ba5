"""Before an edit destroys codings: which they are, and whether to go on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CodingId
from codage.gui import icons
from codage.gui.session import Session
from codage.gui.theme import Space, theme_of
from codage.gui.words import tr

MOST_LISTED = 500
WIDTH, LOWEST, HIGHEST = 620, 180, 420
Role = QDialogButtonBox.ButtonRole


class LostCodingsDialog(QDialog):
    """Lists the codings that would go with their text. Accepted means: delete all the same."""

    def __init__(self, session: Session, codings: Sequence[CodingId], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("lost_codings")
        self.setWindowTitle(tr("Codings would be lost"))
        self.list = _list(session, codings, self)
        mark = QLabel()
        mark.setPixmap(icons.icon("warning", "warning").pixmap(Space.ICON, Space.ICON))
        said = QLabel(
            tr("{count} codings would have no text left and go with it.", count=len(codings))
            + " "
            + (tr("Those of other coders are not listed.") + " " if session.is_blind else "")
            + tr("Undo brings all of it back.")
        )
        said.setWordWrap(True)
        lead = QHBoxLayout()
        lead.setSpacing(Space.SMALL)
        lead.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        lead.addWidget(said, 1)
        buttons = QDialogButtonBox()
        self.delete = buttons.addButton(tr("Delete anyway"), Role.DestructiveRole)
        self.keep = buttons.addButton(tr("Keep the text"), Role.RejectRole)
        self.delete.clicked.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.keep.setDefault(True)
        self.keep.setFocus()
        column = QVBoxLayout(self)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(lead)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        rows = len(codings) * 2 * self.fontMetrics().lineSpacing()
        self.resize(WIDTH, min(LOWEST + rows, HIGHEST))


def agreed(session: Session, codings: Sequence[CodingId], parent: QWidget) -> bool:
    """Whether the person lets these codings go with their text."""
    dialog = LostCodingsDialog(session, codings, parent)
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()


def _list(session: Session, codings: Sequence[CodingId], parent: QWidget) -> QTableWidget:
    hidden = session.hidden_coders if session.is_blind else frozenset()
    found = session.project.codings_by_id(codings[:MOST_LISTED])
    rows = [row for row in found if row.coder_id not in hidden]
    table = QTableWidget(len(rows), 3, parent)
    table.setHorizontalHeaderLabels([tr("Code"), tr("Text"), tr("Coder")])
    table.verticalHeader().hide()
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
    table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    table.setShowGrid(False)
    theme = theme_of(parent.palette())
    for place, row in enumerate(rows):
        code, coder = session.codes.get(row.code_id), session.coders.get(row.coder_id)
        name = QTableWidgetItem(code.name if code else "")
        name.setForeground(theme.label(code.colour if code else ""))
        text = " ".join(session.project.segment(row).split())
        said = QTableWidgetItem(text)
        said.setToolTip(text[:600])
        table.setItem(place, 0, name)
        table.setItem(place, 1, said)
        table.setItem(place, 2, QTableWidgetItem(coder.name if coder else ""))
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    for column in (0, 2):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    return table
