"""The form of a query: it reads as a sentence, and each word that can be another opens a list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from codage.domain.query import EVERYTHING, Group, Listed, Query
from codage.gui import icons
from codage.gui.frequencies.flow import FlowLayout
from codage.gui.retrieval.codes_pick import CodesPick
from codage.gui.retrieval.group import GroupEditor
from codage.gui.retrieval.offers import offers_of
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import tr


class QueryForm(QWidget):
    """Shows a query and tells when a person has made it another."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._among: Listed | None = None
        offers = offers_of(session)
        self.head = QLabel(tr("Segments coded"))
        self.listed = QLabel()
        self.listed.setTextFormat(Qt.TextFormat.PlainText)
        bold = self.listed.font()
        bold.setBold(True)
        self.listed.setFont(bold)
        self.let_go = QToolButton()
        self.let_go.setIcon(icons.icon("close"))
        self.let_go.setAutoRaise(True)
        self.let_go.setToolTip(tr("Ask of all segments again"))
        self.let_go.setAccessibleName(self.let_go.toolTip())
        self.let_go.clicked.connect(self._let_go)
        self.coded = QLabel(tr("coded"))
        self.codes = CodesPick(offers)
        self.codes.changed.connect(self.changed)
        self.where = GroupEditor(offers, may_nest=True)
        self.where.changed.connect(self.changed)
        self._lay_out()
        self.setFocusProxy(self.codes)
        self.show_query(EVERYTHING)

    def _lay_out(self) -> None:
        first = FlowLayout()
        first.setContentsMargins(0, 0, 0, 0)
        for widget in (self.head, self.listed, self.let_go, self.coded, self.codes):
            widget.setMinimumHeight(self.codes.sizeHint().height())
            first.addWidget(widget)
        indented = QHBoxLayout()
        indented.addSpacing(Space.LARGE)
        indented.addWidget(self.where, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.TIGHT)
        column.addLayout(first)
        column.addLayout(indented)

    def query(self) -> Query:
        """What is chosen."""
        return Query(self.codes.codes(), self.where.group(), self._among)

    def show_query(self, query: Query) -> None:
        """Show `query` instead, without telling."""
        self._among = query.among
        self.head.setText(tr("Segments behind") if query.among else tr("Segments coded"))
        self.listed.setText(f"“{query.among.title}”" if query.among else "")
        for widget in (self.listed, self.let_go, self.coded):
            widget.setVisible(query.among is not None)
        self.codes.show_codes(query.codes)
        self.where.show_group(query.where)

    def read(self) -> None:
        """Offer what the project has now; what is chosen stays."""
        offers = offers_of(self._session)
        self.codes.offer_codes(offers)
        self.where.offer(offers)

    def count(self, meeting: tuple[int | None, ...]) -> None:
        """Say beside each condition how many segments meet it."""
        self.where.number_rows(0)
        self.where.count(dict(enumerate(meeting)))

    def _let_go(self) -> None:
        query = self.query()
        self.show_query(Query(query.codes, query.where if query.where.conditions else Group()))
        self.changed.emit()
