"""Conditions one below the other, joined by "and" or "or", each with its number of segments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.domain.query import (
    CaseHas,
    CodedBy,
    CodedOn,
    Condition,
    Group,
    InDocuments,
    Match,
    Related,
    Weighs,
)
from codage.gui import icons
from codage.gui.retrieval.clause import Clause, WordCombo
from codage.gui.retrieval.clauses import (
    CaseClause,
    CodersClause,
    DateClause,
    DocumentsClause,
    RelatedClause,
    WeightClause,
)
from codage.gui.retrieval.offers import Offers
from codage.gui.theme import Space, small_font
from codage.gui.words import mark, number, tr


class GroupEditor(QWidget):
    """Some conditions of which all or any must hold; a group may hold another."""

    changed = Signal()

    def __init__(self, offers: Offers, *, may_nest: bool) -> None:
        super().__init__()
        self._offers = offers
        self._may_nest = may_nest
        self._negated = False
        self.rows: list[ClauseRow] = []
        self.match = Match.ALL
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.TIGHT)
        self.add = QToolButton()
        self.add.setText(tr("Condition"))
        self.add.setIcon(icons.icon("plus"))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setAutoRaise(True)
        self.add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu = self._menu()
        self.add.clicked.connect(
            lambda: self.menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addLayout(self._list)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for words, empty in _NEW:
            if self._may_nest or not isinstance(empty, Group):
                action = menu.addAction(tr(words))
                action.triggered.connect(lambda _=False, new=empty: self.add_condition(new))
        return menu

    def add_condition(self, condition: Condition) -> None:
        """Add a condition as a person does: the keyboard goes there, and `changed` is said."""
        row = self._append(condition)
        self._join()
        row.setFocus()
        self.changed.emit()

    def group(self) -> Group:
        """What is chosen."""
        conditions = tuple(row.clause.condition() for row in self.rows)
        return Group(self.match, conditions, self._negated)

    def show_group(self, group: Group) -> None:
        """Show these conditions instead."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows.clear()
        self.match, self._negated = group.match, group.negated
        for condition in group.conditions:
            self._append(condition)
        self._join()

    def offer(self, offers: Offers) -> None:
        """Offer what the project has now."""
        self._offers = offers
        for row in self.rows:
            row.clause.offer(offers)

    def count(self, meeting: Mapping[int, int | None]) -> None:
        """Say how many segments each condition lets through, by the place of its row."""
        for row in self.rows:
            row.count(meeting)

    def number_rows(self, start: int) -> int:
        """Number the rows as `Query.every` does, from `start`; gives the next number."""
        for row in self.rows:
            row.place = start
            start += 1
            if isinstance(row.clause, GroupClause):
                start = row.clause.editor.number_rows(start)
        return start

    def _append(self, condition: Condition) -> ClauseRow:
        row = ClauseRow(_clause(condition, self._offers))
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        row.joined.connect(self._rejoin)
        self._list.addWidget(row)
        self.rows.append(row)
        return row

    def _remove(self, row: ClauseRow) -> None:
        place = self.rows.index(row)
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self._join()
        (self.rows[min(place, len(self.rows) - 1)] if self.rows else self.add).setFocus()
        self.changed.emit()

    def _rejoin(self, match: Match) -> None:
        self.match = match
        self._join()
        self.changed.emit()

    def _join(self) -> None:
        for place, row in enumerate(self.rows):
            row.join(place, self.match)


class ClauseRow(QWidget):
    """A condition with what joins it to the one before, its number, and a way to take it out."""

    changed = Signal()
    removed = Signal()
    joined = Signal(object)

    def __init__(self, clause: Clause) -> None:
        super().__init__()
        self.clause = clause
        self.place = 0
        self.that = QLabel(tr("that"))
        self.that.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.joint = WordCombo()
        self.joint.addItem(tr("and"), Match.ALL.value)
        self.joint.addItem(tr("or"), Match.ANY.value)
        self.joint.setToolTip(tr("“And”: all must hold. “Or”: one is enough."))
        self.joint.activated.connect(lambda _: self.joined.emit(Match(self.joint.currentData())))
        self._head = QStackedWidget()
        self._head.addWidget(self.that)
        self._head.addWidget(self.joint)
        self._head.setFixedSize(self.joint.sizeHint())
        self.number = QLabel()
        self.number.setFont(small_font(self.number.font()))
        self.number.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.number.setToolTip(tr("Segments that meet this condition, whatever the others say"))
        self.number.setFixedHeight(self.joint.sizeHint().height())
        self.remove = QToolButton()
        self.remove.setIcon(icons.icon("close"))
        self.remove.setAutoRaise(True)
        self.remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.remove.setToolTip(tr("Take this condition out"))
        self.remove.setAccessibleName(self.remove.toolTip())
        self.remove.clicked.connect(self.removed)
        clause.changed.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._head, 0, top)
        row.addWidget(clause, 1)
        row.addWidget(self.number, 0, top)
        row.addWidget(self.remove, 0, top)
        self.setFocusProxy(_first_of(clause))

    def join(self, place: int, match: Match) -> None:
        """Say how the condition goes on from those before it."""
        self._head.setCurrentIndex(1 if place else 0)
        self.joint.setCurrentIndex(self.joint.findData(match.value))

    def count(self, meeting: Mapping[int, int | None]) -> None:
        """Say how many segments meet the condition."""
        found = meeting.get(self.place)
        self.number.setText("" if found is None else number(found))
        if isinstance(self.clause, GroupClause):
            self.clause.editor.count(meeting)


class GroupClause(Clause):
    """Several conditions that stand together, as in "this, and that or the other"."""

    def __init__(self, offers: Offers) -> None:
        super().__init__(offers)
        self.negated = self._yes_or_no(
            tr("meet these conditions together:"), tr("do not meet these conditions together:")
        )
        self.editor = GroupEditor(offers, may_nest=False)
        self.editor.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self.negated, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.editor)

    def condition(self) -> Group:
        group = self.editor.group()
        return Group(group.match, group.conditions, self.negated.currentData())

    def show_condition(self, condition: Group) -> None:
        self.negated.setCurrentIndex(int(condition.negated))
        self.editor.show_group(Group(condition.match, condition.conditions))

    def offer(self, offers: Offers) -> None:
        super().offer(offers)
        self.editor.offer(offers)


_CLAUSES: dict[type, type[Clause]] = {
    Related: RelatedClause,
    CodedBy: CodersClause,
    InDocuments: DocumentsClause,
    CaseHas: CaseClause,
    CodedOn: DateClause,
    Weighs: WeightClause,
    Group: GroupClause,
}
_NEW: tuple[tuple[str, Condition], ...] = (
    (mark("Near, over or inside other segments…"), Related()),
    (mark("Case and its answers…"), CaseHas("")),
    (mark("Interviews, sets of interviews…"), InDocuments()),
    (mark("Coder…"), CodedBy()),
    (mark("Date of coding…"), CodedOn()),
    (mark("Weight…"), Weighs(50)),
    (mark("Several conditions in brackets…"), Group(Match.ANY, (Related(),))),
)


def _clause(condition: Any, offers: Offers) -> Clause:
    clause = _CLAUSES[type(condition)](offers)
    clause.blockSignals(True)
    clause.show_condition(condition)
    clause.blockSignals(False)
    return clause


def _first_of(clause: Clause) -> QWidget:
    """Where the keyboard goes first: the first word of the condition that can be chosen."""
    found = clause.findChildren(QComboBox)
    return found[0] if found else clause
