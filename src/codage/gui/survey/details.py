"""One variable in detail: its name, type, question, values and codes for no answer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from codage.domain.survey import TYPE_NAMES, VariableType
from codage.gui.survey.labels import LabelsEditor
from codage.gui.survey.types import DATE_ORDERS, TYPE_MEANINGS
from codage.gui.theme import Space
from codage.gui.words import say, tr
from codage.survey.cells import DateOrder
from codage.survey.plan import ColumnPlan

_LABELLED = (VariableType.NOMINAL, VariableType.ORDINAL)


class VariableForm(QWidget):
    """Shows a `ColumnPlan`; what is edited is told as another one."""

    edited = Signal(object)
    """The `ColumnPlan` as it is now."""
    retype_wanted = Signal(object)
    """The `VariableType` chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column: ColumnPlan | None = None
        self._filling = False
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.included = QCheckBox(tr("Take into the project"))
        self.personal = QCheckBox(tr("Personal data"))
        self.personal.setToolTip(
            tr(
                "A name, a mail address, a telephone number: left out of the project unless you "
                "take it in, and left out of exports unless you ask for it there"
            )
        )
        self.name = QLineEdit()
        self.name.setToolTip(tr("Short name for tables: letters, digits and underscores"))
        self.label = QLineEdit()
        self.label.setToolTip(tr("The question as it was asked"))
        self.type = QComboBox()
        for kind, name in TYPE_NAMES.items():
            self.type.addItem(say(name), kind)
            self.type.setItemData(
                self.type.count() - 1, tr(TYPE_MEANINGS[kind]), Qt.ItemDataRole.ToolTipRole
            )
        self.mark = QComboBox()
        self.mark.addItem(tr("Comma: 0,5"), True)
        self.mark.addItem(tr("Dot: 0.5"), False)
        self.order = QComboBox()
        for order, text in DATE_ORDERS.items():
            self.order.addItem(tr(text), order)
        self.group = QLineEdit()
        self.group.setToolTip(tr("The question whose answers can be several at once"))
        self.missing = QLineEdit()
        self.missing.setPlaceholderText(tr("none"))
        self.missing.setToolTip(tr("Values that stand for no answer, with ; between: 99; NR"))
        self.values = LabelsEditor()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = self._form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setVerticalSpacing(Space.SMALL)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Type"), self.type)
        form.addRow(tr("Question"), self.label)
        form.addRow(tr("Decimal mark"), self.mark)
        form.addRow(tr("Order of dates"), self.order)
        form.addRow(tr("Group"), self.group)
        form.addRow(tr("No answer"), self.missing)
        for combo in (self.type, self.mark, self.order):
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(12)
        checks = QHBoxLayout()
        checks.setSpacing(Space.LARGE)
        checks.addWidget(self.included)
        checks.addWidget(self.personal)
        checks.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(Space.SMALL)
        left.addLayout(form)
        left.addLayout(checks)
        left.addStretch(1)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(Space.TIGHT)
        right.addWidget(QLabel(tr("Values and what they mean")))
        right.addWidget(self.values, 1)
        halves = QHBoxLayout()
        halves.setSpacing(Space.LARGE)
        halves.addLayout(left, 1)
        halves.addWidget(self._right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.title)
        column.addLayout(halves, 1)

    def _connect(self) -> None:
        self.included.toggled.connect(lambda on: self._edit(included=on))
        self.personal.toggled.connect(lambda on: self._edit(personal=on))
        self.name.editingFinished.connect(lambda: self._edit(name=self.name.text().strip()))
        self.label.editingFinished.connect(lambda: self._edit(label=self.label.text().strip()))
        self.group.editingFinished.connect(lambda: self._edit(group=self.group.text().strip()))
        self.mark.activated.connect(lambda _: self._edit(decimal_comma=self.mark.currentData()))
        self.order.activated.connect(
            lambda _: self._edit(date_order=DateOrder(self.order.currentData()))
        )
        self.missing.editingFinished.connect(lambda: self._edit_missing(self.missing.text()))
        self.values.edited.connect(self._edit_values)
        self.type.activated.connect(lambda _: self._choose_type())

    def show_column(self, column: ColumnPlan, title: str) -> None:
        """Show `column`; `title` says what it is in the file."""
        self._column = column
        missing = _missing(column)
        with self._quietly():
            self.title.setText(title)
            self.included.setChecked(column.included)
            self.personal.setChecked(column.personal)
            self.name.setText(column.name)
            self.label.setText(column.label)
            self.label.setCursorPosition(0)
            self.group.setText(column.group)
            self.type.setCurrentIndex(self.type.findData(column.type))
            self.type.setToolTip(tr(TYPE_MEANINGS[column.type]))
            self.mark.setCurrentIndex(self.mark.findData(column.decimal_comma))
            self.order.setCurrentIndex(self.order.findData(column.date_order))
            self.missing.setText("; ".join(missing))
            if self.values.labels != tuple(replace(x, missing=False) for x in column.labels) or (
                set(self.values.missing) != {x.value for x in column.labels} & set(missing)
            ):
                self.values.show_labels(column.labels, missing)
        ordered = column.type is VariableType.ORDINAL
        self.values.up.setVisible(ordered)
        self.values.down.setVisible(ordered)
        self._form.setRowVisible(self.mark, column.type is VariableType.DECIMAL)
        self._form.setRowVisible(self.order, column.type is VariableType.DATE)
        self._form.setRowVisible(self.group, column.type is VariableType.MULTIPLE)
        self._right.setVisible(column.type in _LABELLED or bool(column.labels))

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        self._filling = True
        try:
            yield
        finally:
            self._filling = False

    def _edit(self, **fields: Any) -> None:
        if self._filling or self._column is None:
            return
        column = replace(self._column, **fields)
        if column != self._column:
            self._column = column
            self.edited.emit(column)

    def _edit_missing(self, typed: str) -> None:
        if self._column is None:
            return
        given = (part.strip() for part in typed.split(";"))
        missing = tuple(dict.fromkeys(part for part in given if part))
        if missing != _missing(self._column):
            labels = tuple(replace(label, missing=False) for label in self._column.labels)
            self._edit(missing=missing, labels=labels)

    def _edit_values(self) -> None:
        if self._column is None:
            return
        labels = self.values.labels
        known = {label.value for label in (*labels, *self._column.labels)}
        bare = [value for value in _missing(self._column) if value not in known]
        self._edit(labels=labels, missing=(*self.values.missing, *bare))

    def _choose_type(self) -> None:
        kind = VariableType(self.type.currentData())
        if self._column is not None and kind != self._column.type:
            self.retype_wanted.emit(kind)


def _missing(column: ColumnPlan) -> tuple[str, ...]:
    """Every value that stands for no answer, labelled or not."""
    labelled = (label.value for label in column.labels if label.missing)
    return tuple(dict.fromkeys((*labelled, *column.missing)))
