"""The head of the page of memos: which memos are listed, and in what order."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.gui import icons
from codage.gui.memos.model import Wanted
from codage.gui.memos.naming import KINDS
from codage.gui.offering import offer_anew
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import tr

_HERE = "here"


class MemoFilters(QWidget):
    """Words, what memos are about, who wrote them; and a button that begins a new one."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Search in memos"))
        self.line.setToolTip(tr("Words of a title or a memo; accents and capitals do not matter"))
        self.line.setClearButtonEnabled(True)
        self.line.addAction(icons.icon("find"), QLineEdit.ActionPosition.LeadingPosition)
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(tr("What memos are about"))
        self.kinds.addItem(tr("On everything"), None)
        for about, name in KINDS.items():
            self.kinds.addItem(tr(name), about)
        self.kinds.addItem(tr("In the interview on show"), _HERE)
        self.coders = QComboBox()
        self.coders.setAccessibleName(tr("Who wrote"))
        for box in (self.kinds, self.coders):
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.order = QToolButton()
        self.order.setCheckable(True)
        self.order.setAutoRaise(True)
        self._name_order()
        self.new = QToolButton()
        self.new.setIcon(icons.icon("plus"))
        self.new.setAutoRaise(True)
        self.new.setToolTip(tr("Write in the research journal"))
        self._lay_out()
        self.line.textChanged.connect(self.changed)
        self.kinds.currentIndexChanged.connect(self.changed)
        self.coders.currentIndexChanged.connect(self.changed)
        self.order.toggled.connect(self._name_order)
        self.order.toggled.connect(self.changed)

    def _lay_out(self) -> None:
        search = QHBoxLayout()
        search.setSpacing(Space.TIGHT)
        search.addWidget(self.line, 1)
        search.addWidget(self.new)
        choices = QHBoxLayout()
        choices.setSpacing(Space.TIGHT)
        choices.addWidget(self.kinds, 1)
        choices.addWidget(self.coders, 1)
        choices.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.TIGHT)
        column.addLayout(search)
        column.addLayout(choices)

    def wanted(self) -> Wanted:
        """The memos that are asked for."""
        kind = self.kinds.currentData()
        here = kind == _HERE
        return Wanted(
            None if here else kind,
            self._session.document if here else None,
            self.coders.currentData(),
            self.line.text(),
            newest_first=not self.order.isChecked(),
        )

    def clear(self) -> None:
        """Ask for all memos, in the order that is chosen."""
        self.line.clear()
        self.kinds.setCurrentIndex(0)
        self.coders.setCurrentIndex(0)

    def list_coders(self) -> None:
        """Offer the coders that there are now."""
        coders = self._session.coders.values()
        names = ((coder.name, coder.id) for coder in coders)
        offer_anew(self.coders, [(tr("By everyone"), None), *names])
        self.coders.setVisible(len(coders) > 1)

    def _name_order(self) -> None:
        oldest = self.order.isChecked()
        self.order.setIcon(icons.icon("down" if oldest else "up"))
        self.order.setToolTip(
            tr("Oldest first; click for the newest first")
            if oldest
            else tr("Newest first; click for the oldest first")
        )
        self.order.setAccessibleName(self.order.toolTip())
