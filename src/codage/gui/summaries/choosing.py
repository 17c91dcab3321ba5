"""Which cases and codes the grid is about, and in which order."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from codage.analysis.selection import Hierarchy, Selection
from codage.domain.anchors import CodeId
from codage.gui.frequencies.checklist import CheckList
from codage.gui.frequencies.filters import FilterBar, comparable
from codage.gui.frequencies.flow import FlowLayout
from codage.gui.offering import offer_anew
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import tr

_SET = "set:"


class Columns(StrEnum):
    """Which codes stand across the top, where it is not a set of codes."""

    USED = "used"
    ALL = "all"
    TOP = "top"
    CHOSEN = "chosen"


class GridChoices(QWidget):
    """The filters of the page of frequencies, with the codes across and the order of cases."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.filters = FilterBar(session)
        self.columns = QComboBox()
        self.columns.setToolTip(tr("The codes across the top"))
        self.codes = CheckList(_say_codes)
        self.order = QComboBox()
        self.order.setToolTip(tr("The order of the cases"))
        for combo in (self.columns, self.order):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            combo.setMaximumWidth(220)
        self.about = QLabel()
        row = FlowLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.columns, self.codes, self.filters.descendants, self.order, self.about):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self.filters)
        column.addLayout(row)
        self.filters.changed.connect(self.changed)
        self.columns.currentIndexChanged.connect(self._choose_columns)
        self.codes.changed.connect(self.changed)
        self.order.currentIndexChanged.connect(lambda _: self.changed.emit())

    def forget(self) -> None:
        """Look at everything again."""
        self.filters.forget()
        self.codes.offer([])
        for combo in (self.columns, self.order):
            combo.blockSignals(True)
            combo.clear()
            combo.blockSignals(False)
        self.read()

    def read(self) -> None:
        """Offer what the project has now; what was chosen stays chosen."""
        session = self._session
        self.filters.read()
        columns = [
            (tr("Codes in use"), Columns.USED.value),
            (tr("All codes"), Columns.ALL.value),
            (tr("Codes at the top"), Columns.TOP.value),
            (tr("Chosen codes"), Columns.CHOSEN.value),
        ]
        sets = session.project.code_sets() if session.is_open else []
        columns += [(tr("Set: {name}", name=row.name), f"{_SET}{row.id}") for row in sets]
        offer_anew(self.columns, columns)
        orders = [(tr("Cases by name"), "")]
        orders += [
            (tr("By {variable}", variable=row.label or row.name), row.name)
            for row in comparable(session)
        ]
        offer_anew(self.order, orders)
        self.order.setVisible(len(orders) > 1)
        codes = session.codes.values()
        self.codes.offer([(code.id, code.name) for code in codes if not code.archived])
        self.codes.setVisible(self.columns.currentData() == Columns.CHOSEN)

    @property
    def order_by(self) -> str:
        """The name of the variable in whose order the cases stand, or nothing."""
        return self.order.currentData() or ""

    @property
    def only_used(self) -> bool:
        """Whether codes without anything in their column are left out."""
        return self.columns.currentData() in (None, Columns.USED)

    def selection(self) -> Selection:
        """What the grid is about."""
        selection = replace(self.filters.selection(), code_ids=self._chosen_codes())
        if self.columns.currentData() == Columns.TOP:
            return replace(selection, hierarchy=Hierarchy.WITH_DESCENDANTS)
        return selection

    def _chosen_codes(self) -> frozenset[CodeId] | None:
        which, codes = self.columns.currentData(), self._session.codes.values()
        if which == Columns.TOP:
            return frozenset(code.id for code in codes if code.parent_id is None)
        if which == Columns.CHOSEN:
            return self.codes.chosen()
        if which and which.startswith(_SET):
            wanted = int(which.removeprefix(_SET))
            sets = self._session.project.code_sets()
            return next((row.members for row in sets if row.id == wanted), frozenset())
        return None

    def _choose_columns(self, _index: int) -> None:
        self.codes.setVisible(self.columns.currentData() == Columns.CHOSEN)
        self.filters.descendants.setEnabled(self.columns.currentData() != Columns.TOP)
        self.changed.emit()


def _say_codes(names: list[str], count: int) -> str:
    if not names:
        return tr("All codes")
    return tr("{shown} of {count} codes", shown=len(names), count=count)
