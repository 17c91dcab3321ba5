"""The bar of filters: which interviews, cases, coders and speech the numbers are about."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from codage.analysis.selection import Absent, Condition, Hierarchy, Selection, Spoken
from codage.domain.survey import VariableType
from codage.gui.frequencies.checklist import CheckList, say_coders, say_interviews, say_values
from codage.gui.frequencies.counting import answer_name
from codage.gui.frequencies.flow import FlowLayout
from codage.gui.session import Session
from codage.gui.words import tr
from codage.project.rows import VariableRow

MOST_VALUES = 300
_NOT_COMPARED = (VariableType.TEXT, VariableType.DATE)


class FilterBar(QWidget):
    """Says what is looked at, as a `Selection`."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.interviews = CheckList(say_interviews)
        self.variable = QComboBox()
        self.variable.setToolTip(tr("Keep to the interviews about some of the cases"))
        self.values = CheckList(say_values)
        self.coders = CheckList(say_coders)
        self.speech = QComboBox()
        self.speech.addItem(tr("All speech"), Spoken.ALL)
        self.speech.addItem(tr("Respondents only"), Spoken.RESPONDENTS)
        self.speech.setToolTip(
            tr("Whose speech counts: segments that hold none of it are left out, words too")
        )
        self.descendants = QCheckBox(tr("With the codes under each"))
        self.descendants.setToolTip(
            tr("Count for each code the segments of the codes under it as well")
        )
        row = FlowLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self.interviews,
            self.variable,
            self.values,
            self.coders,
            self.speech,
        ):
            row.addWidget(widget)
        self.setLayout(row)
        for combo in (self.variable, self.speech):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            combo.setMaximumWidth(200)
        self.variable.currentIndexChanged.connect(self._choose_variable)
        for check_list in (self.interviews, self.values, self.coders):
            check_list.changed.connect(self.changed)
        self.speech.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.descendants.toggled.connect(lambda _: self.changed.emit())
        self.read()

    def read(self) -> None:
        """Offer what the project has now."""
        session = self._session
        self.interviews.offer([(row.id, row.name) for row in session.documents.values()])
        shown = [session.coders[coder] for coder in session.shown_coders]
        self.coders.offer([(row.id, row.name) for row in shown])
        self.coders.setVisible(len(shown) > 1)
        chosen = self.variable.currentData()
        variables = comparable(session)
        self.variable.blockSignals(True)
        self.variable.clear()
        self.variable.addItem(tr("All cases"), None)
        for row in variables:
            self.variable.addItem(row.label or row.name, row.name)
        self.variable.setCurrentIndex(max(self.variable.findData(chosen), 0))
        self.variable.blockSignals(False)
        self.variable.setVisible(bool(variables))
        self._offer_values()

    def forget(self) -> None:
        """Look at everything again."""
        self.blockSignals(True)
        for check_list in (self.interviews, self.values, self.coders):
            check_list.offer([])
        self.variable.clear()
        self.speech.setCurrentIndex(0)
        self.descendants.setChecked(False)
        self.blockSignals(False)
        self.read()

    def selection(self) -> Selection:
        """What is looked at."""
        name, values = self.variable.currentData(), self.values.chosen()
        conditions = (Condition(name, values),) if name and values is not None else ()
        under, coders = self.descendants.isChecked(), self.coders.chosen()
        if coders is None and self._session.hidden_coders:
            coders = frozenset(self._session.shown_coders)
        return Selection(
            document_ids=self.interviews.chosen(),
            coder_ids=coders,
            conditions=conditions,
            spoken=Spoken(self.speech.currentData()),
            hierarchy=Hierarchy.WITH_DESCENDANTS if under else Hierarchy.OWN,
        )

    def _choose_variable(self, _index: int) -> None:
        self.values.offer([])
        self._offer_values()
        self.changed.emit()

    def _offer_values(self) -> None:
        name = self.variable.currentData()
        variable = next((row for row in comparable(self._session) if row.name == name), None)
        self.values.setVisible(variable is not None)
        self.values.offer(values_of(self._session, variable) if variable else [])


def comparable(session: Session) -> list[VariableRow]:
    """The variables that it makes sense to compare or to filter by."""
    if not session.is_open:
        return []
    return [row for row in session.variables if not row.personal and row.type not in _NOT_COMPARED]


def values_of(session: Session, variable: VariableRow) -> list[tuple[object, str]]:
    """The answers that cases gave, in scale order, and what each is called; `Absent` ones last."""
    missing = {label.value for label in variable.labels if label.missing}
    labels = {label.value: label.label or label.value for label in variable.labels}
    given = set(session.project.attributes([variable.id]).values()) - missing
    scale = [value for value in labels if value in given]
    others = sorted(given - set(scale), key=_size)[:MOST_VALUES]
    answers = [
        (value, answer_name(variable, labels.get(value, value))) for value in (*scale, *others)
    ]
    return [
        *answers,
        (Absent.MISSING, tr("(no answer)")),
        (Absent.NO_CASE, tr("(no case)")),
    ]


def _size(value: str) -> tuple[float, str]:
    try:
        return float(value), value
    except ValueError:
        return float("inf"), value
