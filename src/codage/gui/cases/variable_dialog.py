"""What a variable is: its name, question, type and values, for a new one or one that is there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from codage.domain.message import CodageError
from codage.domain.survey import TYPE_NAMES, VariableType
from codage.gui.session import Session
from codage.gui.survey.labels import LabelsEditor
from codage.gui.survey.types import TYPE_MEANINGS
from codage.gui.theme import Space, theme_of
from codage.gui.words import say, tr
from codage.project.rows import VariableRow
from codage.project.variables import VariableFields


class VariableDialog(QDialog):
    """Writes when it is accepted; what is refused is said in it, and it stays open."""

    def __init__(self, session: Session, row: VariableRow | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._row = row
        self.setObjectName("variable_dialog")
        self.setWindowTitle(tr("New variable") if row is None else tr("Describe the variable"))
        self.name = QLineEdit(row.name if row else "")
        self.name.setPlaceholderText(tr("Short and unique: pop, type_territoire"))
        self.question = QLineEdit(row.label if row else "")
        self.type = QComboBox()
        for kind, name in TYPE_NAMES.items():
            self.type.addItem(say(name), kind)
        self.type.setCurrentIndex(self.type.findData(row.type if row else VariableType.NOMINAL))
        self.type.currentIndexChanged.connect(lambda _: self._explain())
        self.meaning = QLabel()
        self.meaning.setWordWrap(True)
        self.values = LabelsEditor()
        self.values.show_labels(row.labels if row else (), ())
        self.personal = QCheckBox(tr("It names people: hidden here, left out of exports"))
        self.personal.setChecked(bool(row and row.personal))
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setStyleSheet(f"color: {theme_of(self.palette()).error};")
        self.problem.hide()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Name"), self.name)
        form.addRow(tr("&Question"), self.question)
        form.addRow(tr("&Type"), self.type)
        form.addRow("", self.meaning)
        form.addRow(tr("&Values"), self.values)
        form.addRow("", self.personal)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(form, 1)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        self.type.setEnabled(row is None or not row.derivation)
        self._explain()
        self.resize(520, 460)

    def _explain(self) -> None:
        self.meaning.setText(tr(TYPE_MEANINGS[self._type()]))

    def _type(self) -> VariableType:
        return VariableType(self.type.currentData())

    def fields(self) -> VariableFields:
        """What is said of the variable."""
        missing = self.values.missing
        labels = (
            replace(label, missing=label.value in missing, label=label.label or label.value)
            for label in self.values.labels
        )
        return VariableFields(
            self.name.text(),
            self._type(),
            self.question.text(),
            tuple(labels),
            self.personal.isChecked(),
            group=self._row.group if self._row else "",
        )

    def _finish(self) -> None:
        project = self._session.project
        try:
            if self._row is None:
                project.add_variable(self.fields())
            else:
                project.revise_variable(self._row.id, self.fields())
        except CodageError as error:
            self.problem.setText(say(error.message))
            self.problem.show()
        else:
            self.accept()
