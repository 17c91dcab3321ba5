"""The choices of a block, and those of the whole report: what is changed is said at once."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)

from codage.domain import report
from codage.domain.report import COUNTING, Block, Only, Report
from codage.exporters.phrases import day_in
from codage.gui import icons
from codage.gui.frequencies.filters import comparable
from codage.gui.report.kinds import CHOICES, FIELDS, LABELS, Asks
from codage.gui.report.restriction import Restriction
from codage.gui.report.writing import Line, Writing
from codage.gui.retrieval.ticklist import Choice, TickList
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import say, tr
from codage.project.rows import Change

_OFFERED = frozenset({"variable", "value_label", "survey_source", "saved_analysis"})
SAVED = {"joint_display": "joint_display", "barometer": "barometer"}
"""The kinds of saved analyses that blocks show by name."""


class BlockForm(QWidget):
    """The choices of one block. Quotations are chosen elsewhere: `quotations_wanted`."""

    changed = Signal(str, object, object)
    """The block's id, its new contents, and a mark as that of `Restriction.changed`."""
    restricted = Signal(str, object, object)
    """The block's id, the part of the study that it keeps to, and such a mark."""
    quotations_wanted = Signal()

    def __init__(self, session: Session, block: Block) -> None:
        super().__init__()
        self._session = session
        self.block = block
        self._openings = 0
        self.boxes: dict[Asks, QWidget] = {}
        self.codes = TickList(self)
        self.codes.ticked.connect(self._tick_code)
        form = _form(self)
        for asked in FIELDS[block.kind]:
            self.boxes[asked] = box = self._box(asked)
            box.setAccessibleName(tr(LABELS[asked]))
            form.addRow(tr(LABELS[asked]), box)
        self.restriction = Restriction(session) if isinstance(block.content, COUNTING) else None
        if self.restriction is not None:
            self.restriction.changed.connect(self._restrict)
            _add_below(form, tr("Keep to"), self.restriction)
        self.show_block(block)
        self.setEnabled(session.can_write)
        session.changed.connect(self._follow)

    def show_block(self, block: Block) -> None:
        """Show the block as it is now; nothing is said to have changed."""
        self.block = block
        if self.restriction is not None:
            self.restriction.show_only(block.only)
        for asked, box in self.boxes.items():
            value = getattr(block.content, asked.value)
            with QSignalBlocker(box):
                if isinstance(box, Line | Writing):
                    box.show_text(value)
                elif isinstance(box, QComboBox):
                    box.setCurrentIndex(box.findData(value))
                elif isinstance(box, QSpinBox):
                    box.setValue(value)
                elif isinstance(box, QPushButton):
                    box.setText(self._told(asked, value))

    def settle(self) -> None:
        """Save what was typed and waits."""
        for box in self.boxes.values():
            if isinstance(box, Line | Writing):
                box.settle()

    def _box(self, asked: Asks) -> QWidget:
        match asked:
            case Asks.TEXT if isinstance(self.block.content, report.Prose):
                writing = Writing()
                writing.setMinimumHeight(180)
                writing.setPlaceholderText(tr("In your words; **bold**, *italic*, - lists"))
                writing.settled.connect(lambda: self._say(asked, writing.toPlainText()))
                return writing
            case Asks.TEXT | Asks.TITLE | Asks.LABEL:
                line = Line()
                if asked is Asks.TITLE:
                    line.setPlaceholderText(tr("Written by itself"))
                if asked is Asks.LABEL:
                    line.setPlaceholderText(tr("As in the whole report"))
                line.settled.connect(lambda: self._say(asked, line.text()))
                return line
            case Asks.CODES:
                button = QPushButton(icons.icon("code"), "")
                button.clicked.connect(lambda: self._open_codes(button))
                return button
            case Asks.CODINGS:
                button = QPushButton(icons.icon("memo"), "")
                button.clicked.connect(self.quotations_wanted)
                return button
            case Asks.LEAST:
                spin = QSpinBox()
                spin.setRange(0, 20)
                spin.setSpecialValueText(tr("none"))
                spin.setSuffix(tr(" cases"))
                spin.valueChanged.connect(lambda value: self._say(asked, value))
                return spin
            case _:
                return self._combo(asked)

    def _combo(self, asked: Asks) -> QComboBox:
        combo = QComboBox()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(6)
        for value, name in self._offers(asked):
            combo.addItem(name, value)
        combo.setPlaceholderText(tr("Choose"))
        combo.currentIndexChanged.connect(lambda _: self._say(asked, combo.currentData()))
        return combo

    def _follow(self, change: Change) -> None:
        if not self._session.is_open or not change.touched.keys() & _OFFERED:
            return
        for asked in (Asks.VARIABLE, Asks.NAME):
            combo = self.boxes.get(asked)
            if isinstance(combo, QComboBox):
                self._offer_again(combo, asked)

    def _offer_again(self, combo: QComboBox, asked: Asks) -> None:
        offers = [(name, value) for value, name in self._offers(asked)]
        now = [(combo.itemText(n), combo.itemData(n)) for n in range(combo.count())]
        if offers != now:
            with QSignalBlocker(combo):
                combo.clear()
                for name, value in offers:
                    combo.addItem(name, value)
                combo.setCurrentIndex(combo.findData(getattr(self.block.content, asked.value)))

    def _offers(self, asked: Asks) -> Sequence[tuple[object, str]]:
        if asked is Asks.VARIABLE:
            return [(row.name, row.label or row.name) for row in comparable(self._session)]
        if asked is Asks.NAME:
            kind = SAVED[self.block.kind]
            return [(row.name, row.name) for row in self._session.project.saved_analyses(kind)]
        return [(value, tr(name)) for value, name in CHOICES[asked]]

    def _told(self, asked: Asks, value: tuple[str, ...]) -> str:
        if asked is Asks.CODINGS:
            return tr("{count} chosen…", count=len(value))
        if not value:
            every = isinstance(self.block.content, report.Codebook | report.Saturation)
            return tr("All codes…") if every else tr("The topmost codes…")
        return tr("{count} codes…", count=len(value))

    def _open_codes(self, button: QPushButton) -> None:
        rows = [row for row in self._session.codes.values() if not row.archived]
        parents = {row.id: row.parent_id for row in rows}
        choices = []
        for row in rows:
            depth, above = 0, row.parent_id
            while above is not None:
                depth, above = depth + 1, parents.get(above)
            choices.append(Choice(row.guid, row.name, depth, row.colour))
        self.codes.fill(choices, frozenset(getattr(self.block.content, "codes", ())))
        self._openings += 1
        self.codes.open_at(button)

    def _tick_code(self, guid: str, on: bool) -> None:
        codes = [one for one in getattr(self.block.content, "codes", ()) if one != guid]
        together = Asks.CODES, self._openings
        self._say(Asks.CODES, (*codes, guid) if on else tuple(codes), together)

    def _restrict(self, only: Only, together: Hashable) -> None:
        self.block = replace(self.block, only=only, frozen=None)
        self.restricted.emit(self.block.id, only, together)

    def _say(self, asked: Asks, value: object, together: Hashable = None) -> None:
        if value is None or getattr(self.block.content, asked.value) == value:
            return
        change: dict[str, Any] = {asked.value: value}
        content: Any = replace(self.block.content, **change)
        self.block = replace(self.block, content=content, frozen=None)
        if asked is Asks.CODES:
            box = self.boxes[asked]
            assert isinstance(box, QPushButton)
            box.setText(self._told(asked, content.codes))
        self.changed.emit(self.block.id, content, together)


class ReportForm(QWidget):
    """What is true of the whole report: its title page, its label, and what it keeps to."""

    changed = Signal(object, object)
    """The new `Report`, and a mark as that of `Restriction.changed`."""

    def __init__(self, session: Session, shown: Report) -> None:
        super().__init__()
        self._session = session
        self.report = shown
        self.lines: dict[str, Line] = {}
        form = _form(self)
        day = tr("The day of the last change")
        for name, label, hint in (
            ("title", tr("Title"), session.project.name),
            ("subtitle", tr("Subtitle"), ""),
            ("authors", tr("Authors"), ""),
            ("day", tr("Date"), day),
            ("label", tr("Quotations said by"), tr("{type}, {size}", type="…", size="…")),
        ):
            line = Line()
            line.setPlaceholderText(hint)
            line.setAccessibleName(label)
            line.settled.connect(lambda name=name, line=line: self._say(name, line.text()))
            self.lines[name] = line
            form.addRow(label, line)
        self.insert = QToolButton()
        self.insert.setText(tr("Insert a variable"))
        self.insert.setIcon(icons.icon("plus"))
        self.insert.setToolButtonStyle(self.insert.toolButtonStyle().ToolButtonTextBesideIcon)
        self.insert.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.insert.setMenu(QMenu(self))
        self._offer_variables()
        form.addRow("", self.insert)
        self.restriction = Restriction(session)
        self.restriction.changed.connect(self._restrict)
        _add_below(form, tr("Keep to"), self.restriction)
        self.respondents = QCheckBox(tr("Interviewees’ speech alone"))
        self.respondents.clicked.connect(lambda on: self._say("respondents", on))
        form.addRow(self.respondents)
        self.least = _spin(1, 50, tr(" cases"), lambda value: self._say("least", value))
        form.addRow(tr("Warn of cells below"), self.least)
        self.most = _spin(5, 100, tr(" % of the quotations"), lambda v: self._say("most", v))
        form.addRow(tr("Warn of a case above"), self.most)
        self.show_report(shown)
        self.setEnabled(session.can_write)
        session.changed.connect(self._follow)

    def show_report(self, shown: Report) -> None:
        """Show the report as it is now; nothing is said to have changed."""
        self.report = shown
        for name, line in self.lines.items():
            line.show_text(getattr(shown, name))
        self.restriction.show_only(shown.only)
        self.respondents.setChecked(shown.respondents)
        for spin, value in ((self.least, shown.least), (self.most, shown.most)):
            with QSignalBlocker(spin):
                spin.setValue(value)

    def settle(self) -> None:
        """Save what was typed and waits."""
        for line in self.lines.values():
            line.settle()

    def _follow(self, change: Change) -> None:
        if self._session.is_open and change.touched.keys() & _OFFERED:
            self._offer_variables()

    def _offer_variables(self) -> None:
        menu = self.insert.menu()
        menu.clear()
        for row in comparable(self._session):
            act = menu.addAction(row.label or row.name)
            act.triggered.connect(lambda _=False, name=row.name: self._insert(name))

    def _insert(self, name: str) -> None:
        line = self.lines["label"]
        text = line.text().rstrip()
        self._say("label", f"{text}, {{{name}}}" if text else f"{{{name}}}")
        line.show_text(self.report.label)

    def _restrict(self, only: Only, together: Hashable) -> None:
        self.report = self.report.keeping_to(only)
        self.changed.emit(self.report, together)

    def _say(self, name: str, value: Any) -> None:
        if getattr(self.report, name) != value:
            self.report = replace(self.report, **{name: value})
            self.changed.emit(self.report, None)


def _form(parent: QWidget) -> QFormLayout:
    form = QFormLayout(parent)
    form.setContentsMargins(0, 0, 0, 0)
    form.setSpacing(Space.SMALL)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return form


def _add_below(form: QFormLayout, label: str, widget: QWidget) -> None:
    """A row as wide as the form, under its label."""
    named = QLabel(label)
    named.setBuddy(widget)
    form.addRow(named)
    form.addRow(widget)


def _spin(low: int, high: int, suffix: str, say: Callable[[int], None]) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(low, high)
    spin.setSuffix(suffix)
    spin.valueChanged.connect(say)
    return spin


def frozen_label(day: str) -> QLabel:
    """A sentence that says since when a block is frozen."""
    label = QLabel(tr("Frozen: it shows the study as it was on {day}.", day=day_in(day, say)))
    label.setWordWrap(True)
    return label
