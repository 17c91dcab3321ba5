"""What a person chooses about an export: only what concerns the export at hand."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.analysis.selection import Hierarchy, Selection, Spoken
from codage.exporters.options import Dialect, ExportOptions, MemoOrder, Shape, Unit, ValueForm
from codage.gui import icons
from codage.gui.exporting.checklist import CheckList
from codage.gui.exporting.codes import CodesTree
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import mark, tr
from codage.project.rows import CoderRow

CONCERNS = {
    "merged": frozenset(
        {"unit", "shape", "hierarchy", "spoken", "values", "personal", "coders", "codes"}
    ),
    "counts": frozenset({"hierarchy", "spoken", "coders", "codes"}),
    "segments": frozenset({"spoken", "values", "personal", "variables", "coders", "codes"}),
    "codebook": frozenset({"codes"}),
    "memos": frozenset({"order", "coders"}),
}

UNITS = {Unit.CASE: mark("One row a case"), Unit.DOCUMENT: mark("One row an interview")}
SHAPES = {
    Shape.WIDE: mark("Measures of each code as columns"),
    Shape.TIDY: mark("One row a value (tidy, for R and pandas)"),
}
HIERARCHIES = {
    Hierarchy.OWN: mark("Each code's own segments"),
    Hierarchy.WITH_DESCENDANTS: mark("With the codes under it"),
}
SPEECH = {
    Spoken.ALL: mark("All speech"),
    Spoken.RESPONDENTS: mark("Respondents only, without interviewers"),
}
ORDERS = {
    MemoOrder.TIME: mark("In the order of time"),
    MemoOrder.TARGET: mark("Under what they are about"),
}
VALUES = {
    ValueForm.LABELS: mark("As words: “Yes”"),
    ValueForm.CODES: mark("As codes: 1"),
}
DIALECTS = {
    Dialect.ISO: mark("International: comma, 0.5"),
    Dialect.FRENCH: mark("French spreadsheet: semicolon, 0,5"),
}


def usual_options() -> ExportOptions:
    """The options of a first export: the dialect follows the reader's locale."""
    comma = QLocale().decimalPoint() == ","
    return ExportOptions(dialect=Dialect.FRENCH if comma else Dialect.ISO)


class RadioChoice(QWidget):
    """One of a few, under a title."""

    chosen_changed = Signal()

    def __init__(self, title: str, choices: dict[Any, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._values = list(choices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(titled(title))
        for place, text in enumerate(choices.values()):
            button = QRadioButton(tr(text))
            self._group.addButton(button, place)
            column.addWidget(button)
        self._group.idToggled.connect(lambda _, on: self.chosen_changed.emit() if on else None)

    def show_value(self, value: StrEnum) -> None:
        """Choose `value`."""
        self._group.button(self._values.index(value)).setChecked(True)

    def button(self, value: StrEnum) -> QRadioButton:
        """The button that chooses `value`."""
        button = self._group.button(self._values.index(value))
        assert isinstance(button, QRadioButton)
        return button

    @property
    def value(self) -> Any:
        """The value chosen."""
        return self._values[self._group.checkedId()]


class Choices(QWidget):
    """The options of one export, from top to bottom."""

    changed = Signal()

    def __init__(
        self, session: Session, name: str, options: ExportOptions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._concerned = CONCERNS[name]
        self._session = session
        self._names = [row.name for row in session.project.variables()]
        self.unit = RadioChoice(tr("Rows"), UNITS)
        self.shape = RadioChoice(tr("Form"), SHAPES)
        self.hierarchy = RadioChoice(tr("Counts"), HIERARCHIES)
        self.spoken = RadioChoice(tr("Whose speech"), SPEECH)
        self.values = RadioChoice(tr("Survey answers"), VALUES)
        self.order = RadioChoice(tr("Memos"), ORDERS)
        self.dialect = RadioChoice(tr(".csv files"), DIALECTS)
        self.personal = QCheckBox(tr("Personal columns too"))
        self.personal_hint = QLabel(
            tr("Names and addresses in the survey stay out of the file unless you check this.")
        )
        self.personal_hint.setWordWrap(True)
        self.personal_hint.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.variables = CheckList()
        self.coders = CheckList()
        self.codes = CodesTree()
        self._radios = (
            self.unit,
            self.shape,
            self.hierarchy,
            self.spoken,
            self.values,
            self.order,
            self.dialect,
        )
        self._lay_out()
        self._show(session, options)
        self._connect()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, Space.SMALL, 0)
        self._column.setSpacing(Space.MEDIUM)
        self._put("unit", self.unit)
        self._put("shape", self.shape)
        self._put("hierarchy", self.hierarchy)
        self._put("spoken", self.spoken)
        self._put("values", self.values)
        self._put("order", self.order)
        self._put("personal", _stacked(self.personal, self.personal_hint))
        self._column.addWidget(self.dialect)
        self._put("variables", _stacked(titled(tr("Survey columns beside")), self.variables))
        self._put("coders", _stacked(titled(tr("Coders")), self.coders))
        self._put("codes", self._codes_part(), 1)
        if "codes" not in self._concerned:
            self._column.addStretch(1)

    def _put(self, concern: str, widget: QWidget, stretch: int = 0) -> None:
        if concern in self._concerned:
            self._column.addWidget(widget, stretch)
        else:
            widget.setParent(self)
            widget.hide()

    def _codes_part(self) -> QWidget:
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Filter codes"))
        self.line.setClearButtonEnabled(True)
        self.line.addAction(icons.icon("filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.every, self.none = QToolButton(), QToolButton()
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(titled(tr("Codes")), 1)
        for button, text in ((self.every, tr("All")), (self.none, tr("None"))):
            button.setText(text)
            button.setAutoRaise(True)
            row.addWidget(button)
        self.codes.setMinimumHeight(180)
        return _stacked(head, self.line, self.codes)

    def _show(self, session: Session, options: ExportOptions) -> None:
        selection = options.selection
        self.unit.show_value(options.unit)
        self.shape.show_value(options.shape)
        self.hierarchy.show_value(selection.hierarchy)
        self.spoken.show_value(selection.spoken)
        self.values.show_value(options.values)
        self.order.show_value(options.order)
        self.dialect.show_value(options.dialect)
        self.personal.setChecked(options.personal)
        self.variables.show_choices(
            [(row.name, row.label or row.name) for row in session.project.variables()],
            options.variables,
        )
        self.coders.show_choices(
            [(row.id, row.name) for row in self._offered()],
            selection.coder_ids or frozenset(session.shown_coders),
        )
        self.codes.show_choice(session.codes.values(), selection.code_ids)
        self._settle()

    def _connect(self) -> None:
        for radio in self._radios:
            radio.chosen_changed.connect(self._tell)
        for listed in (self.variables, self.coders, self.codes):
            listed.chosen_changed.connect(self._tell)
        self.personal.toggled.connect(self._tell)
        self.line.textChanged.connect(self.codes.show_found)
        self.every.clicked.connect(self.codes.check_all)
        self.none.clicked.connect(self.codes.check_none)

    def _tell(self, *_: object) -> None:
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        # A tidy row is one case, interview, code and measure: there is no unit to choose.
        self.unit.setEnabled(self.shape.value is Shape.WIDE)

    def _offered(self) -> list[CoderRow]:
        """The coders to choose from: in blind mode, whoever codes alone."""
        session = self._session
        hidden = session.hidden_coders if session.is_blind else frozenset()
        return [row for row in session.coders.values() if row.id not in hidden]

    @property
    def options(self) -> ExportOptions:
        """The options as they are chosen."""
        coders = frozenset(self.coders.checked)
        people = frozenset(row.id for row in self._session.coders.values() if not row.agreed)
        selection = Selection(
            code_ids=self.codes.chosen,
            coder_ids=None if coders == people else coders,
            spoken=self.spoken.value,
            hierarchy=self.hierarchy.value,
        )
        return ExportOptions(
            selection=selection,
            unit=self.unit.value,
            shape=self.shape.value,
            values=self.values.value,
            dialect=self.dialect.value,
            personal=self.personal.isChecked(),
            variables=tuple(self.variables.checked),
            language=QLocale().name()[:2],
            order=self.order.value,
        )


def titled(text: str) -> QLabel:
    """A title above a few choices."""
    label = QLabel(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def _stacked(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.TIGHT)
    for widget in widgets:
        column.addWidget(widget)
    return holder
