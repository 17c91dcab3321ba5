"""The bar of choices: which coders, interviews and codes are compared, and by which units."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from codage.analysis.agreement.choices import Bootstrap, Comparison, Resampled, Uncoded, Unit
from codage.analysis.selection import Hierarchy, Selection, Spoken
from codage.domain.anchors import CodeId, CoderId, DocumentId
from codage.gui.comparison.wording import RESAMPLED, UNITS, definition
from codage.gui.frequencies.checklist import CheckList, say_codes
from codage.gui.frequencies.flow import FlowLayout
from codage.gui.session import Session
from codage.gui.theme import Space, small_font
from codage.gui.words import tr

USUAL_OVERLAP = 50


class ChoiceBar(QWidget):
    """Says what is compared, as a `Selection`, and how, as a `Comparison`."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._offered: list[tuple[CoderId, str]] = []
        self.coders = CheckList(self._say_coders)
        self.interviews = CheckList(_say_interviews)
        self.codes = CheckList(say_codes)
        self.interview_sets = _SetBox(self.interviews, tr("Keep to a set of interviews"))
        self.code_sets = _SetBox(self.codes, tr("Keep to a set of codes"))
        self.speech = QComboBox()
        self.speech.addItem(tr("All speech"), Spoken.ALL)
        self.speech.addItem(tr("Respondents only"), Spoken.RESPONDENTS)
        self.descendants = QCheckBox(tr("With the codes under each"))
        self.descendants.setToolTip(
            tr("A code counts as given where one of the codes under it was: agreement on themes")
        )
        self.silent = QCheckBox(tr("Uncoded interviews were read"))
        self.silent.setToolTip(
            tr(
                "Compare interviews too where someone coded nothing at all: they read it and "
                "found nothing. Otherwise it counts as not read by them, and is left out."
            )
        )
        self.unit = QComboBox()
        for unit, name in UNITS.items():
            self.unit.addItem(tr(name), unit)
        self.unit.setToolTip(tr("What coders agree or disagree about"))
        self.overlap = QSpinBox()
        self.overlap.setRange(1, 100)
        self.overlap.setValue(USUAL_OVERLAP)
        self.overlap.setSuffix(tr(" % overlap"))
        self.overlap.setToolTip(tr("From this overlap on, two segments are the same passage"))
        self.resampled = QComboBox()
        for resampled, name in RESAMPLED.items():
            self.resampled.addItem(tr(name), resampled)
        self.resampled.setToolTip(
            tr(
                "The 95 % intervals come from 1,000 bootstrap draws. Units of one interview are "
                "alike, so drawing whole interviews is safer where there are enough of them."
            )
        )
        self.definition = QLabel()
        self.definition.setWordWrap(True)
        self.definition.setFont(small_font(self.definition.font()))
        self.definition.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._lay_out()
        self._connect()
        self.read()

    def _lay_out(self) -> None:
        first = FlowLayout()
        first.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self.coders,
            self.interviews,
            self.interview_sets,
            self.codes,
            self.code_sets,
            self.speech,
            self.descendants,
        ):
            first.addWidget(widget)
        second = FlowLayout()
        second.setContentsMargins(0, 0, 0, 0)
        for other in (self.unit, self.overlap, self.resampled, self.silent):
            second.addWidget(other)
        told = QHBoxLayout()
        told.addWidget(self.definition, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.TIGHT)
        column.setSpacing(Space.TIGHT)
        column.addLayout(first)
        column.addLayout(second)
        column.addLayout(told)

    def _connect(self) -> None:
        for listed in (self.coders, self.interviews, self.codes):
            listed.changed.connect(self.changed)
        for combo in (self.speech, self.resampled):
            combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        for box in (self.descendants, self.silent):
            box.toggled.connect(lambda _: self.changed.emit())
        self.unit.currentIndexChanged.connect(self._choose_unit)
        self.overlap.valueChanged.connect(self._choose_unit)

    def read(self) -> None:
        """Offer what the project has now."""
        session = self._session
        before = {coder for coder, _ in self._offered}
        people = [(row.id, row.name) for row in session.coders.values()]
        self._offered = people
        self.coders.offer(people)
        agreed = {row.id for row in session.coders.values() if row.agreed}
        if agreed - before and len(people) > len(agreed):
            # The agreed layer repeats the codings of those whom it would be compared with.
            chosen = self.coders.chosen() or frozenset(coder for coder, _ in people)
            self.coders.blockSignals(True)
            self.coders.choose(chosen - agreed)
            self.coders.blockSignals(False)
        self.interviews.offer([(row.id, row.name) for row in session.documents.values()])
        self.codes.offer([(row.id, row.name) for row in session.codes.values() if not row.archived])
        if session.is_open:
            project = session.project
            self.interview_sets.offer((one.name, one.members) for one in project.document_sets())
            self.code_sets.offer((one.name, one.members) for one in project.code_sets())
        self._choose_unit_quietly()

    def forget(self) -> None:
        """Compare everything again, for another project."""
        self.blockSignals(True)
        for listed in (self.coders, self.interviews, self.codes):
            listed.offer([])
        self._offered = []
        self.unit.setCurrentIndex(0)
        self.overlap.setValue(USUAL_OVERLAP)
        self.speech.setCurrentIndex(0)
        self.resampled.setCurrentIndex(0)
        for box in (self.descendants, self.silent):
            box.setChecked(False)
        self.read()
        self.blockSignals(False)

    def show_choices(self, selection: Selection, comparison: Comparison) -> None:
        """Choose what another page compares; its conditions are not among the choices here."""
        self.blockSignals(True)
        self.coders.choose(selection.coder_ids)
        self.interviews.choose(selection.document_ids)
        self.codes.choose(selection.code_ids)
        self.speech.setCurrentIndex(self.speech.findData(selection.spoken))
        self.descendants.setChecked(selection.hierarchy is Hierarchy.WITH_DESCENDANTS)
        self.unit.setCurrentIndex(self.unit.findData(comparison.unit))
        self.overlap.setValue(round(100 * comparison.overlap))
        if comparison.bootstrap is not None:
            self.resampled.setCurrentIndex(self.resampled.findData(comparison.bootstrap.resampled))
        self.silent.setChecked(comparison.uncoded is Uncoded.NOTHING_FOUND)
        self.blockSignals(False)
        self.changed.emit()

    def chosen_coders(self) -> tuple[CoderId, ...]:
        """The coders that are to be compared, in the order in which they came."""
        chosen = self.coders.chosen()
        return tuple(coder for coder in self._session.coders if chosen is None or coder in chosen)

    def selection(self) -> Selection:
        """What is compared."""
        under = self.descendants.isChecked()
        codes: frozenset[CodeId] | None = self.codes.chosen()
        interviews: frozenset[DocumentId] | None = self.interviews.chosen()
        return Selection(
            document_ids=interviews,
            code_ids=codes,
            coder_ids=frozenset(self.chosen_coders()),
            spoken=Spoken(self.speech.currentData()),
            hierarchy=Hierarchy.WITH_DESCENDANTS if under else Hierarchy.OWN,
        )

    def comparison(self) -> Comparison:
        """How it is compared, intervals included."""
        read = self.silent.isChecked()
        return Comparison(
            unit=Unit(self.unit.currentData()),
            overlap=self.overlap.value() / 100,
            uncoded=Uncoded.NOTHING_FOUND if read else Uncoded.NOT_READ,
            bootstrap=Bootstrap(resampled=Resampled(self.resampled.currentData())),
        )

    def summary(self) -> str:
        """What is compared, in a few words."""
        parts = (self.coders, self.interviews, self.codes)
        return "  ·  ".join([*(one.text() for one in parts), self.unit.currentText()])

    def _say_coders(self, names: list[str], count: int) -> str:
        everyone = [name for _, name in self._offered]
        named = names or everyone
        return ", ".join(named) if len(named) < 3 else tr("{count} coders", count=len(named))

    def _choose_unit(self, *_: object) -> None:
        self._choose_unit_quietly()
        self.changed.emit()

    def _choose_unit_quietly(self) -> None:
        unit = Unit(self.unit.currentData())
        self.overlap.setVisible(unit is Unit.SEGMENT)
        self.resampled.setVisible(unit in (Unit.TURN, Unit.SEGMENT))
        self.definition.setText(definition(unit, self.overlap.value() / 100))


class _SetBox(QComboBox):
    """Ticks the members of a set in a list; shown only where there are sets."""

    def __init__(self, of: CheckList, tip: str) -> None:
        super().__init__()
        self._of = of
        self.setToolTip(tip)
        self.setMaximumWidth(180)
        self.activated.connect(self._choose)
        self.offer(())

    def offer(self, sets: Iterable[tuple[str, Iterable[int]]]) -> None:
        """Offer these sets by name."""
        self.clear()
        self.addItem(tr("Any set"), None)
        for name, members in sets:
            self.addItem(name, frozenset(members))
        self.setVisible(self.count() > 1)

    def _choose(self, place: int) -> None:
        self._of.choose(self.itemData(place))


def _say_interviews(names: list[str], count: int) -> str:
    if len(names) < 2:
        return names[0] if names else tr("All interviews they share")
    return tr("{shown} of {count} interviews", shown=len(names), count=count)
