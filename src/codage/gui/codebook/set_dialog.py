"""The dialog that makes or revises a set of codes: its name, what it is for, its codes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CodeId
from codage.domain.message import CodageError
from codage.gui import icons
from codage.gui.codebook.checks import CodeChecks
from codage.gui.session import Session
from codage.gui.theme import Space, theme_of
from codage.gui.words import say, tr
from codage.project.code_sets import CodeSetRow


class SetDialog(QDialog):
    """Makes a set of `codes`, or revises `row`. One change; what is refused is said in place."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        row: CodeSetRow | None = None,
        codes: Iterable[CodeId] = (),
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._row = row
        self.setObjectName("code_set_dialog")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Set {name}", name=row.name) if row else tr("New set of codes"))
        self.name = QLineEdit(row.name if row else "")
        self.description = QLineEdit(row.description if row else "")
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Filter codes"))
        self.line.setClearButtonEnabled(True)
        self.line.addAction(icons.icon("filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.codes = CodeChecks()
        checked = row.members if row else frozenset(codes)
        rows = session.codes.values()
        offered = (code for code in rows if not code.archived or code.id in checked)
        self.codes.show_codes(offered, checked)
        self.count = QLabel()
        self.error = QLabel()
        self.error.setWordWrap(True)
        self.error.setVisible(False)
        palette = self.error.palette()
        palette.setColor(palette.ColorRole.WindowText, theme_of(palette).colour("error"))
        self.error.setPalette(palette)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(session.can_write)
        self._lay_out()
        self.line.textChanged.connect(self.codes.show_found)
        self.codes.itemChanged.connect(lambda *_: self._tell_count())
        self.name.textChanged.connect(lambda: self.error.setVisible(False))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        self._tell_count()
        self.name.setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setHorizontalSpacing(Space.MEDIUM)
        form.setVerticalSpacing(Space.SMALL)
        form.addRow(tr("&Name"), self.name)
        form.addRow(tr("What it is &for"), self.description)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addLayout(form)
        column.addWidget(self.error)
        column.addSpacing(Space.SMALL)
        column.addWidget(self.line)
        column.addWidget(self.codes, 1)
        column.addWidget(self.count)
        column.addWidget(self.buttons)
        self.resize(460, 560)

    def _tell_count(self) -> None:
        self.count.setText(tr("{count} codes in the set", count=len(self.codes.checked)))

    def accept(self) -> None:
        """Save, in one change."""
        if not self._session.can_write:
            return
        try:
            self._save()
        except CodageError as error:
            self.error.setText(say(error.message))
            self.error.setVisible(True)
            self.name.setFocus()
            return
        super().accept()

    def _save(self) -> None:
        project, checked = self._session.project, self.codes.checked
        name, description = self.name.text(), self.description.text().strip()
        if self._row is None:
            project.add_code_set(name, checked, description=description)
            return
        row = self._row
        with project.change("Revise the set of codes {name}", name=row.name):
            project.rename_code_set(row.id, name)
            project.describe_code_set(row.id, description)
            project.set_code_set_members(row.id, checked)
