"""Where a search looks: whose turns, which interviews, inside or outside codings, which cases."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QPushButton, QSizePolicy, QWidget

from codage.domain.anchors import CodeId, DocumentId
from codage.domain.searching import Bounds, Scope, Speech
from codage.gui.frequencies.checklist import CheckList, say_interviews
from codage.gui.frequencies.filters import comparable, values_of
from codage.gui.offering import offer_anew
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import tr

_ALL, _SHOWN, _CHOSEN = "all", "shown", "chosen"
_ANY_CODE = 0


class SearchFilters(QWidget):
    """Says where to look, as a `Scope`."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.speech = _combo()
        for speech, name in (
            (Speech.ALL, tr("Everyone")),
            (Speech.RESPONDENTS, tr("Interviewees only")),
            (Speech.INTERVIEWERS, tr("Interviewers only")),
        ):
            self.speech.addItem(name, speech.value)
        self.where = _combo()
        self.interviews = CheckList(say_interviews)
        self.bounds = _combo()
        self.bounds.addItem(tr("Coded or not"), None)
        self.bounds.addItem(tr("Inside segments of…"), Bounds.INSIDE.value)
        self.bounds.addItem(tr("Outside segments of…"), Bounds.OUTSIDE.value)
        self.code = _combo()
        self.variable = _combo()
        self.value = _combo()
        self.clear_button = QPushButton(tr("Look everywhere"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(Space.TIGHT)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.addRow(tr("Turns of"), self.speech)
        form.addRow(tr("In"), self.where)
        form.addRow("", self.interviews)
        form.addRow(tr("Coding"), self.bounds)
        form.addRow("", self.code)
        form.addRow(tr("Cases"), self.variable)
        form.addRow("", self.value)
        form.addRow("", self.clear_button)
        self._form = form
        for combo in (self.speech, self.code, self.value):
            combo.currentIndexChanged.connect(self._tell)
        self.where.currentIndexChanged.connect(self._tell)
        self.bounds.currentIndexChanged.connect(self._tell)
        self.variable.currentIndexChanged.connect(self._choose_variable)
        self.interviews.changed.connect(self._tell)
        self.clear_button.clicked.connect(self.clear)
        self.read()

    def read(self) -> None:
        """Offer what the project has now; what was chosen stays where it is still there."""
        session = self._session
        self.blockSignals(True)
        sets = session.project.document_sets() if session.is_open else []
        offer_anew(
            self.where,
            [
                (tr("All interviews"), _ALL),
                (tr("The interview on show"), _SHOWN),
                *((one.name, f"set {one.id}") for one in sets),
                (tr("Chosen interviews…"), _CHOSEN),
            ],
        )
        self._sets = {f"set {one.id}": one.members for one in sets}
        self.interviews.offer([(row.id, row.name) for row in session.documents.values()])
        offer_anew(self.code, [(tr("any code"), _ANY_CODE), *_in_tree(session)])
        offer_anew(
            self.variable,
            [(tr("All cases"), None), *((row.label or row.name, row.id) for row in self._known())],
        )
        self._offer_values()
        self.blockSignals(False)
        self._show_what_counts()

    def clear(self) -> None:
        """Look everywhere again."""
        self.blockSignals(True)
        for combo in (self.speech, self.where, self.bounds, self.variable):
            combo.setCurrentIndex(0)
        self.interviews.choose(None)
        self.blockSignals(False)
        self._tell()

    @property
    def count(self) -> int:
        """How many filters narrow the search."""
        return sum(combo.currentIndex() > 0 for combo in self._first_ones())

    def scope(self) -> Scope:
        """Where to look."""
        bounds, session = self.bounds.currentData(), self._session
        coders = frozenset(session.shown_coders) if session.hidden_coders else None
        variable, value = self.variable.currentData(), self.value.currentData()
        return Scope(
            documents=self._documents(),
            speech=Speech(self.speech.currentData()),
            codes=self._codes() if bounds else frozenset(),
            bounds=Bounds(bounds or Bounds.INSIDE),
            coders=coders if bounds else None,
            attribute=None if variable is None or value is None else (variable, value),
        )

    def _first_ones(self) -> tuple[QComboBox, ...]:
        return self.speech, self.where, self.bounds, self.variable

    def _documents(self) -> frozenset[DocumentId] | None:
        where, session = self.where.currentData(), self._session
        if where == _SHOWN:
            return frozenset() if session.document is None else frozenset({session.document})
        if where == _CHOSEN:
            return self.interviews.chosen()
        return self._sets.get(where)

    def _codes(self) -> frozenset[CodeId]:
        chosen, codes = self.code.currentData(), self._session.codes
        if not chosen:
            return frozenset(codes)
        found = {CodeId(chosen)}
        while more := {row.id for row in codes.values() if row.parent_id in found} - found:
            found |= more
        return frozenset(found)

    def _known(self) -> list:
        return comparable(self._session)

    def _choose_variable(self) -> None:
        self._offer_values()
        self._tell()

    def _offer_values(self) -> None:
        chosen = self.variable.currentData()
        variable = next((row for row in self._known() if row.id == chosen), None)
        values = values_of(self._session, variable) if variable else []
        offer_anew(self.value, [(name, key) for key, name in values if isinstance(key, str)])

    def _tell(self, *_: object) -> None:
        self._show_what_counts()
        self.changed.emit()

    def _show_what_counts(self) -> None:
        self._form.setRowVisible(self.interviews, self.where.currentData() == _CHOSEN)
        self._form.setRowVisible(self.code, self.bounds.currentData() is not None)
        self._form.setRowVisible(self.variable, self.variable.count() > 1)
        self._form.setRowVisible(self.value, self.variable.currentData() is not None)
        self.clear_button.setEnabled(self.count > 0)


def _combo() -> QComboBox:
    combo = QComboBox()
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    combo.setMinimumContentsLength(10)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return combo


def _in_tree(session: Session) -> Iterator[tuple[str, CodeId]]:
    """Codes under their parents, indented."""

    def under(parent: CodeId | None, depth: int) -> Iterator[tuple[str, CodeId]]:
        rows = [row for row in session.codes.values() if row.parent_id == parent]
        for row in sorted(rows, key=lambda one: one.rank):
            yield "\u2003" * depth + row.name, row.id
            yield from under(row.id, depth + 1)

    return under(None, 0)
