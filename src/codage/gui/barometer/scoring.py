"""How one item scores: its weight, and what counts as nothing and as full."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from codage.domain.barometer import CodeItem, Item, VariableItem
from codage.domain.survey import VariableType
from codage.gui.theme import small_font
from codage.gui.words import tr
from codage.project import Project
from codage.project.rows import VariableRow

NUMBERS = (VariableType.INTEGER, VariableType.DECIMAL)
MOST_VALUES = 40


def item_of(project: Project, variable: VariableRow) -> VariableItem:
    """An item of a variable, scored evenly from its first answer to its last."""
    if variable.type in NUMBERS:
        given = project.attributes([variable.id]).values()
        numbers = sorted(number for number in map(_number, given) if number is not None)
        low, high = (numbers[0], numbers[-1]) if numbers else (0.0, 1.0)
        return VariableItem(variable.name, low=low, high=high if high > low else low + 1)
    values = [value for value, _ in answers_of(project, variable)]
    return VariableItem(variable.name, scores=evenly(values))


def answers_of(project: Project, variable: VariableRow) -> list[tuple[str, str]]:
    """The answers that can score, from the least to the most: their values and labels."""
    labelled = [(one.value, one.label) for one in variable.labels if not one.missing]
    if not labelled:
        if variable.type is VariableType.MULTIPLE:
            return [("0", tr("not ticked")), ("1", tr("ticked"))]
        labelled = [
            (value, value) for value in sorted(set(project.attributes([variable.id]).values()))
        ]
    if variable.type is not VariableType.ORDINAL and all(
        _number(value) is not None for value, _ in labelled
    ):
        labelled.sort(key=lambda one: _number(one[0]) or 0.0)
    return labelled[:MOST_VALUES]


def evenly(values: list[str]) -> dict[str, float]:
    """Scores that rise by even steps from 0 to 1."""
    last = max(len(values) - 1, 1)
    return {value: round(place / last, 3) for place, value in enumerate(values)}


class ScoringDialog(QDialog):
    """Edits one item; scores are shown from 0 to 100."""

    chosen = Signal(object)
    """The item as it is to be."""

    def __init__(
        self, project: Project, item: Item, name: str, variable: VariableRow | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(name or tr("Item"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.item = item
        self.scores: dict[str, QSpinBox] = {}
        self.weight = QDoubleSpinBox()
        self.weight.setRange(0, 100)
        self.weight.setSingleStep(0.5)
        self.weight.setValue(item.weight)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.form.addRow(tr("Weight:"), self.weight)
        told = QLabel()
        told.setWordWrap(True)
        told.setFont(small_font(told.font()))
        told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.addLayout(self.form)
        if isinstance(item, CodeItem):
            told.setText(
                tr("A case has 100 with so many segments, less in proportion; 0 without any.")
            )
            self._build_code(item)
        elif item.group:
            told.setText(tr("A case’s score is the share of the boxes that it ticked."))
        elif variable is not None and variable.type in NUMBERS and not item.scores:
            told.setText(tr("Between the two numbers the score rises evenly."))
            self._build_numbers(item)
        elif variable is not None:
            told.setText(tr("Each answer’s score, 0 to 100."))
            self._build_answers(project, item, variable)
            column.addLayout(self._ways())
        column.addWidget(told)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.weight.setFocus()
        self.weight.selectAll()

    def _build_code(self, item: CodeItem) -> None:
        self.full = QSpinBox()
        self.full.setRange(1, 999)
        self.full.setValue(item.full)
        self.below = QCheckBox(tr("With the codes under it"))
        self.below.setChecked(item.below)
        self.form.addRow(tr("Segments for 100:"), self.full)
        self.form.addRow("", self.below)

    def _build_numbers(self, item: VariableItem) -> None:
        self.low, self.high = QDoubleSpinBox(), QDoubleSpinBox()
        for spin, value in ((self.low, item.low), (self.high, item.high)):
            spin.setRange(-1e12, 1e12)
            spin.setDecimals(2)
            spin.setValue(value)
        self.form.addRow(tr("0 at:"), self.low)
        self.form.addRow(tr("100 at:"), self.high)

    def _build_answers(self, project: Project, item: VariableItem, variable: VariableRow) -> None:
        for value, label in answers_of(project, variable):
            spin = QSpinBox()
            spin.setRange(0, 100)
            spin.setSingleStep(5)
            spin.setSpecialValueText("0")
            spin.setValue(round(100 * item.scores.get(value, 0.0)))
            self.scores[value] = spin
            self.form.addRow(label or value, spin)

    def _ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for name, values in (
            (tr("Rising"), list(self.scores)),
            (tr("Falling"), list(reversed(self.scores))),
        ):
            button = QPushButton(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, values=values: self._fill(evenly(values)))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _fill(self, scores: dict[str, float]) -> None:
        for value, score in scores.items():
            self.scores[value].setValue(round(100 * score))

    def edited(self) -> Item:
        """The item as it is filled in."""
        item, weight = self.item, self.weight.value()
        if isinstance(item, CodeItem):
            return replace(
                item, weight=weight, full=self.full.value(), below=self.below.isChecked()
            )
        if self.scores:
            scores = dict(item.scores)
            for value, spin in self.scores.items():
                # What was not touched keeps what is finer than a hundredth.
                if round(100 * scores.get(value, -1.0)) != spin.value():
                    scores[value] = spin.value() / 100
            return replace(item, weight=weight, scores=scores)
        if hasattr(self, "low"):
            return replace(item, weight=weight, low=self.low.value(), high=self.high.value())
        return replace(item, weight=weight)

    def _accept(self) -> None:
        self.chosen.emit(self.edited())
        self.accept()


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
