"""The few choices of an analysis: declared by it, shown as boxes above its table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from codage.gui import settings
from codage.gui.frequencies.flow import FlowLayout
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import tr

Offers = Callable[..., Sequence[tuple[Any, str]]]
"""From the session, and from the value of the option that it hangs on, to values and names."""
TYPING_MS = 350


@dataclass(frozen=True, slots=True)
class When:
    """An option is of use only while another has one of these values."""

    name: str
    values: frozenset[Any]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several; ``offers`` gives the values and what they are called.

    ``of`` names another option that the offers hang on. ``kept`` is the setting that keeps
    what was chosen last, for choices that one makes once for a study.
    """

    name: str
    label: str
    offers: Offers
    tip: str = ""
    when: When | None = None
    of: str = ""
    kept: str = ""


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number. ``kept`` is the setting that keeps it, where it is the person's habit."""

    name: str
    label: str
    low: int
    high: int
    usual: int
    tip: str = ""
    when: When | None = None
    kept: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """Yes or no. ``kept`` is the setting that keeps it, where it is the person's habit."""

    name: str
    label: str
    usual: bool = False
    tip: str = ""
    when: When | None = None
    kept: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A word or two, typed."""

    name: str
    label: str
    tip: str = ""
    when: When | None = None


Option = Choice | Number | Tick | Text


def fixed(*pairs: tuple[Any, str]) -> Offers:
    """Offers that are always the same; names are marked for translation."""
    return lambda _session: [(value, tr(name)) for value, name in pairs]


class OptionBar(QWidget):
    """Shows the options of one analysis, and says what is chosen."""

    changed = Signal()

    def __init__(self, session: Session, options: Sequence[Option]) -> None:
        super().__init__()
        self._session = session
        self._options = tuple(options)
        self.boxes: dict[str, QWidget] = {}
        self._rows: dict[str, QWidget] = {}
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.changed)
        flow = FlowLayout()
        flow.setContentsMargins(0, 0, 0, 0)
        for option in self._options:
            box = self._box(option)
            box.setToolTip(tr(option.tip) if option.tip else "")
            box.setAccessibleName(tr(option.label))
            self.boxes[option.name] = box
            self._rows[option.name] = row = _labelled(box, option)
            flow.addWidget(row)
        self.setLayout(flow)
        self.read()

    def read(self) -> None:
        """Offer what the project has now; what was chosen stays chosen where it can."""
        for option in self._options:
            self._offer(option)
        self._show_those_of_use()

    def _offer(self, option: Option) -> None:
        box = self.boxes[option.name]
        if not isinstance(option, Choice) or not isinstance(box, QComboBox):
            return
        offers: Sequence[tuple[Any, str]] = ()
        if self._session.is_open:
            above = (_value(self.boxes[option.of]),) if option.of else ()
            offers = option.offers(self._session, *above)
        first = settings.get(option.kept, "", str) if option.kept and not box.count() else None
        _refill(box, offers, first)

    def choices(self) -> Mapping[str, Any]:
        """The value of every option by its name; None where nothing is on offer."""
        return {name: _value(box) for name, box in self.boxes.items()}

    def choose(self, name: str, value: Any) -> None:
        """Set an option."""
        box = self.boxes[name]
        if isinstance(box, QComboBox):
            box.setCurrentIndex(max(_place(box, value), 0))
        elif isinstance(box, QSpinBox):
            box.setValue(value)
        elif isinstance(box, QCheckBox):
            box.setChecked(value)
        elif isinstance(box, QLineEdit):
            box.setText(value)

    def _box(self, option: Option) -> QWidget:
        if isinstance(option, Choice):
            combo = QComboBox()
            combo.setMaximumWidth(280)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            combo.currentIndexChanged.connect(lambda _: self._take(option))
            return combo
        if isinstance(option, Number):
            spin = QSpinBox()
            spin.setRange(option.low, option.high)
            spin.setValue(_kept(option))
            spin.valueChanged.connect(lambda value: self._keep(option, value))
            spin.valueChanged.connect(lambda _: self._typing.start())
            return spin
        if isinstance(option, Tick):
            tick = QCheckBox(tr(option.label))
            # A setting of yes or no is kept as a number: "false" is a text, and so true.
            tick.setChecked(bool(_kept(option)))
            tick.toggled.connect(lambda on: self._keep(option, int(on)))
            tick.toggled.connect(lambda _: self._tell())
            return tick
        line = QLineEdit()
        line.setPlaceholderText(tr(option.label))
        line.setClearButtonEnabled(True)
        line.setMinimumWidth(180)
        line.textChanged.connect(lambda _: self._typing.start())
        line.returnPressed.connect(self._tell)
        return line

    def _take(self, option: Choice) -> None:
        if (value := _value(self.boxes[option.name])) is not None:
            self._keep(option, value)
        for other in self._options:
            if isinstance(other, Choice) and other.of == option.name:
                self._offer(other)
        self._tell()

    def _keep(self, option: Choice | Number | Tick, value: object) -> None:
        if option.kept:
            settings.keep(option.kept, value)

    def _tell(self) -> None:
        self._typing.stop()
        self._show_those_of_use()
        self.changed.emit()

    def _show_those_of_use(self) -> None:
        chosen = self.choices()
        for option in self._options:
            when = option.when
            of_use = when is None or chosen.get(when.name) in when.values
            empty = isinstance(option, Choice) and chosen[option.name] is None
            self._rows[option.name].setVisible(of_use and not empty)
        self.updateGeometry()


def _kept(option: Number | Tick) -> int:
    usual = int(option.usual)
    return int(settings.get(option.kept, usual, int)) if option.kept else usual


def _labelled(box: QWidget, option: Option) -> QWidget:
    if isinstance(option, Tick | Text):
        return box
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(Space.TIGHT)
    label = QLabel(tr(option.label))
    label.setBuddy(box)
    line.addWidget(label)
    line.addWidget(box)
    return row


def _refill(box: QComboBox, offers: Sequence[tuple[Any, str]], first: Any = None) -> None:
    chosen = box.currentData() or ([first] if first is not None else None)
    box.blockSignals(True)
    box.clear()
    for value, name in offers:
        box.addItem(name, [value])
    if chosen is not None:
        box.setCurrentIndex(max(_place(box, chosen[0]), 0))
    box.blockSignals(False)


def _place(box: QComboBox, value: Any) -> int:
    return next((row for row in range(box.count()) if box.itemData(row)[0] == value), -1)


def _value(box: QWidget) -> Any:
    if isinstance(box, QComboBox):
        held = box.currentData()
        return held[0] if held else None
    if isinstance(box, QSpinBox):
        return box.value()
    if isinstance(box, QCheckBox):
        return box.isChecked()
    assert isinstance(box, QLineEdit)
    return box.text().strip()
