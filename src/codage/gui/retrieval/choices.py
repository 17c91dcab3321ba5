"""How the answer is read: its order, what stands beside each segment, how much around it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from codage.analysis.retrieval.orders import Order
from codage.gui.frequencies.filters import comparable
from codage.gui.frequencies.flow import FlowLayout
from codage.gui.offering import offer_anew
from codage.gui.session import Session
from codage.gui.words import mark, tr

_ORDERS = {
    Order.TEXT: mark("As in the interviews"),
    Order.CASE: mark("By case"),
    Order.ANSWER: mark("By the answer beside"),
    Order.CODE: mark("By code"),
    Order.NEWEST: mark("Newest codings first"),
    Order.LONGEST: mark("Longest first"),
    Order.HEAVIEST: mark("Heaviest first"),
}
_CONTEXTS = (
    mark("Segments alone"),
    mark("1 turn around"),
    mark("2 turns around"),
    mark("3 turns around"),
)


class ReadingChoices(QWidget):
    """Three words to choose, and how many segments there are."""

    order_changed = Signal()
    context_changed = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.count = QLabel()
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.order = self._combo(tr("In which order the segments stand"))
        for order, words in _ORDERS.items():
            self.order.addItem(tr(words), order.value)
        self.variable = self._combo(tr("An answer of the survey to see beside each segment"))
        self.variable.setMaximumWidth(200)
        self.around = self._combo(
            tr("How much is shown around each segment; + and − do so for the chosen ones")
        )
        for turns, words in enumerate(_CONTEXTS):
            self.around.addItem(tr(words), turns)
        self.order.currentIndexChanged.connect(lambda _: self.order_changed.emit())
        self.variable.currentIndexChanged.connect(self._follow_variable)
        self.around.currentIndexChanged.connect(self.context_changed)
        row = FlowLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.count, self.order, self.variable, self.around):
            row.addWidget(widget)
        self.count.setMinimumHeight(self.order.sizeHint().height())
        self.setLayout(row)
        self.read()

    def _combo(self, tip: str) -> QComboBox:
        combo = QComboBox()
        combo.setToolTip(tip)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return combo

    def read(self) -> None:
        """Offer the variables that there are now."""
        variables = [(row.label or row.name, row.name) for row in comparable(self._session)]
        offer_anew(self.variable, [(tr("No answer beside"), ""), *variables])
        self.variable.setVisible(self.variable.count() > 1)
        self._show_orders()

    def chosen_order(self) -> Order:
        """The order that is chosen."""
        return Order(self.order.currentData())

    def chosen_variable(self) -> str:
        """The variable whose answers stand beside; empty for none."""
        return self.variable.currentData() or ""

    def _follow_variable(self, *_: object) -> None:
        if not self.chosen_variable() and self.chosen_order() is Order.ANSWER:
            self.order.setCurrentIndex(0)
            return
        self._show_orders()
        self.order_changed.emit()

    def _show_orders(self) -> None:
        place = self.order.findData(Order.ANSWER.value)
        self.order.view().setRowHidden(place, not self.chosen_variable())  # type: ignore[attr-defined]
