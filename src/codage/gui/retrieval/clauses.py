"""The conditions of a query as parts of a sentence: words that stay, and words to choose."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QDateEdit,
    QLineEdit,
    QSpinBox,
)

from codage.domain.query import (
    MOST_TURNS,
    CaseHas,
    CodedBy,
    CodedOn,
    Comparison,
    InDocuments,
    Related,
    Relation,
    Weighs,
    Whose,
)
from codage.domain.survey import VariableType
from codage.gui.retrieval.clause import Clause
from codage.gui.retrieval.codes_pick import CodesPick, alternatives
from codage.gui.retrieval.offers import Offers, documents_keys, parted
from codage.gui.words import mark, tr

_RELATIONS: Mapping[Relation, tuple[str, str]] = {
    Relation.OVERLAP: (mark("overlap"), mark("do not overlap")),
    Relation.INSIDE: (mark("lie inside"), mark("do not lie inside")),
    Relation.CONTAINS: (mark("contain"), mark("do not contain")),
    Relation.FOLLOWED_BY: (mark("are followed by"), mark("are not followed by")),
    Relation.PRECEDED_BY: (mark("are preceded by"), mark("are not preceded by")),
    Relation.WITHIN_TURNS: (mark("are near"), mark("are not near")),
    Relation.SAME_TURN: (mark("share a turn with"), mark("share no turn with")),
    Relation.SAME_DOCUMENT: (
        mark("are in the same interview as"),
        mark("are in another interview than"),
    ),
}
_WHOSE: Mapping[Whose, str] = {
    Whose.ANYONE: mark("by anyone"),
    Whose.SAME: mark("by the same coder"),
    Whose.ANOTHER: mark("by another coder"),
}
_COMPARISONS: Mapping[Comparison, str] = {
    Comparison.IS: mark("is"),
    Comparison.AT_LEAST: mark("is at least"),
    Comparison.AT_MOST: mark("is at most"),
    Comparison.HOLDS: mark("mentions"),
}
_ORDERED = (VariableType.INTEGER, VariableType.DECIMAL, VariableType.DATE)
SINCE, UNTIL, BETWEEN = range(3)


class RelatedClause(Clause):
    """That overlap segments coded so, and the other relations."""

    def __init__(self, offers: Offers) -> None:
        super().__init__(offers)
        pairs = [(relation, words) for relation, words in _RELATIONS.items()]
        self.relation = self._combo([(relation.value, tr(words[0])) for relation, words in pairs])
        self.relation.insertSeparator(len(pairs))
        for relation, words in pairs:
            self.relation.addItem(tr(words[1]), f"not {relation.value}")
        self.relation.setMaxVisibleItems(20)
        self.codes = CodesPick(offers)
        self.codes.changed.connect(self.changed)
        self.turns = QSpinBox()
        self.turns.setRange(0, MOST_TURNS)
        self.turns.setValue(1)
        self.turns.setToolTip(tr("0 is the same turn"))
        self.turns.valueChanged.connect(lambda _: self.changed.emit())
        self._within, self._turns = self._word(tr("within")), self._word(tr("turns"))
        self.whose = self._combo([(whose.value, tr(words)) for whose, words in _WHOSE.items()])
        self._put(
            self.relation,
            self._word(tr("segments coded")),
            self.codes,
            self._within,
            self.turns,
            self._turns,
            self.whose,
        )
        self.relation.currentIndexChanged.connect(self._show_turns)
        self.offer(offers)
        self._show_turns()

    def _chosen(self) -> tuple[Relation, bool]:
        words = str(self.relation.currentData())
        return Relation(words.removeprefix("not ")), words.startswith("not ")

    def _show_turns(self, *_: object) -> None:
        for widget in (self._within, self.turns, self._turns):
            widget.setVisible(self._chosen()[0].counts_turns)

    def condition(self) -> Related:
        relation, negated = self._chosen()
        whose = Whose(self.whose.currentData())
        return Related(relation, self.codes.codes(), self.turns.value(), whose, negated)

    def show_condition(self, condition: Related) -> None:
        data = f"not {condition.relation.value}" if condition.negated else condition.relation.value
        self.relation.setCurrentIndex(self.relation.findData(data))
        self.codes.show_codes(condition.codes)
        self.turns.setValue(condition.turns)
        self.whose.setCurrentIndex(self.whose.findData(condition.whose.value))
        self.whose.setVisible(self._has_whose())

    def offer(self, offers: Offers) -> None:
        super().offer(offers)
        self.codes.offer_codes(offers)
        self.whose.setVisible(self._has_whose())

    def _has_whose(self) -> bool:
        return len(self.offers.coders) > 1 or self.whose.currentIndex() > 0


class CodersClause(Clause):
    """Whom the codings are by."""

    def __init__(self, offers: Offers) -> None:
        super().__init__(offers)
        self.negated = self._yes_or_no(tr("were coded by"), tr("were not coded by"))
        self.coders = self._pick(lambda _, names: alternatives(names) or tr("choose a coder"))
        self._put(self.negated, self.coders)
        self.offer(offers)

    def condition(self) -> CodedBy:
        return CodedBy(self.coders.chosen(), self.negated.currentData())

    def show_condition(self, condition: CodedBy) -> None:
        self.negated.setCurrentIndex(int(condition.negated))
        self.coders.choose(frozenset(condition.coders))

    def offer(self, offers: Offers) -> None:
        super().offer(offers)
        self.coders.offer(offers.coders)


class DocumentsClause(Clause):
    """Which interviews, or sets of them, the segments are in."""

    def __init__(self, offers: Offers) -> None:
        super().__init__(offers)
        self.negated = self._yes_or_no(tr("are in"), tr("are not in"))
        self.documents = self._pick(
            lambda _, names: alternatives(names) or tr("choose interviews or a set of them")
        )
        self._put(self.negated, self.documents)
        self.offer(offers)

    def condition(self) -> InDocuments:
        documents, sets = parted(self.documents.chosen())
        return InDocuments(documents, sets, self.negated.currentData())

    def show_condition(self, condition: InDocuments) -> None:
        self.negated.setCurrentIndex(int(condition.negated))
        self.documents.choose(documents_keys(condition))

    def offer(self, offers: Offers) -> None:
        super().offer(offers)
        self.documents.offer(offers.documents)


class CaseClause(Clause):
    """What the case answered in the survey."""

    def __init__(self, offers: Offers) -> None:
        super().__init__(offers)
        self.negated = self._yes_or_no(tr("have a case whose"), tr("do not have a case whose"))
        self.variable = self._combo([("", tr("choose a variable"))])
        self.variable.setMaximumWidth(320)
        self.comparison = self._combo([(c.value, tr(words)) for c, words in _COMPARISONS.items()])
        self.values = self._pick(lambda _, names: alternatives(names) or tr("choose answers"))
        self.words = QLineEdit()
        self.words.setMaximumWidth(200)
        self.words.textEdited.connect(lambda _: self.changed.emit())
        self.variable.currentIndexChanged.connect(self._show_answers)
        self.comparison.currentIndexChanged.connect(self._show_answers)
        self._put(self.negated, self.variable, self.comparison, self.values, self.words)
        self.offer(offers)

    def condition(self) -> CaseHas:
        comparison = Comparison(self.comparison.currentData())
        ticked = tuple(sorted(self.values.chosen()))
        values = ticked if comparison is Comparison.IS else (self.words.text().strip(),)
        name = self.variable.currentData() or ""
        return CaseHas(name, comparison, values, self.negated.currentData())

    def show_condition(self, condition: CaseHas) -> None:
        self.negated.setCurrentIndex(int(condition.negated))
        self._choose_variable(condition.variable)
        self.comparison.setCurrentIndex(self.comparison.findData(condition.comparison.value))
        if condition.comparison is Comparison.IS:
            self.values.choose(frozenset(condition.values))
        else:
            self.words.setText("".join(condition.values[:1]))

    def offer(self, offers: Offers) -> None:
        super().offer(offers)
        chosen = self.variable.currentData()
        self.variable.blockSignals(True)
        self.variable.clear()
        self.variable.addItem(tr("choose a variable"), "")
        for row in offers.variables:
            self.variable.addItem(row.label or row.name, row.name)
        self._choose_variable(chosen or "")
        self.variable.blockSignals(False)
        self._show_answers()

    def _choose_variable(self, name: str) -> None:
        if name and self.variable.findData(name) < 0:
            self.variable.addItem(tr("{name} (gone)", name=name), name)
        self.variable.setCurrentIndex(self.variable.findData(name))

    def _show_answers(self, *_: object) -> None:
        name = self.variable.currentData() or ""
        row = self.offers.variable(name)
        is_ordered = row is not None and row.type in _ORDERED
        for comparison in (Comparison.AT_LEAST, Comparison.AT_MOST):
            place = self.comparison.findData(comparison.value)
            self.comparison.view().setRowHidden(place, not is_ordered)  # type: ignore[attr-defined]
        ticks = self.comparison.currentData() == Comparison.IS.value
        self.comparison.setVisible(bool(name))
        self.values.setVisible(bool(name) and ticks)
        self.words.setVisible(bool(name) and not ticks)
        if self.values.property("of") != name:
            self.values.setProperty("of", name)
            self.values.choose(frozenset())
        self.values.offer(self.offers.values(name))
        is_day = row is not None and row.type is VariableType.DATE
        self.words.setPlaceholderText("2023-11-30" if is_day else "")


class DateClause(Clause):
    """When the codings were made."""

    def __init__(self, offers: Offers) -> None:
        super().__init__(offers)
        self.negated = self._yes_or_no(tr("were coded"), tr("were not coded"))
        self.span = self._combo(
            [(SINCE, tr("since")), (UNTIL, tr("until")), (BETWEEN, tr("between"))]
        )
        today = QDate.currentDate()
        self.first, self.last = self._day(today.addMonths(-1)), self._day(today)
        self._and = self._word(tr("and"))
        self.span.currentIndexChanged.connect(self._show_days)
        self._put(self.negated, self.span, self.first, self._and, self.last)
        self._show_days()

    def _day(self, chosen: QDate) -> QDateEdit:
        day = QDateEdit(chosen)
        day.setCalendarPopup(True)
        day.dateChanged.connect(lambda _: self.changed.emit())
        return day

    def _show_days(self, *_: object) -> None:
        span = self.span.currentData()
        self.first.setVisible(span != UNTIL)
        self._and.setVisible(span == BETWEEN)
        self.last.setVisible(span != SINCE)

    def condition(self) -> CodedOn:
        span = self.span.currentData()
        first, last = (
            day.date().toString(Qt.DateFormat.ISODate) for day in (self.first, self.last)
        )
        return CodedOn(
            "" if span == UNTIL else first,
            "" if span == SINCE else last,
            self.negated.currentData(),
        )

    def show_condition(self, condition: CodedOn) -> None:
        self.negated.setCurrentIndex(int(condition.negated))
        has_both = condition.first and condition.last
        self.span.setCurrentIndex(BETWEEN if has_both else UNTIL if condition.last else SINCE)
        for day, iso in ((self.first, condition.first), (self.last, condition.last)):
            if iso:
                day.setDate(QDate.fromString(iso, Qt.DateFormat.ISODate))


class WeightClause(Clause):
    """How strongly the code shows."""

    def __init__(self, offers: Offers) -> None:
        super().__init__(offers)
        self.negated = self._yes_or_no(tr("weigh"), tr("do not weigh"))
        self.least, self.most = self._spin(50), self._spin(100)
        self._put(self.negated, self.least, self._word(tr("to")), self.most)

    def _spin(self, value: int) -> QSpinBox:
        spin = QSpinBox()
        spin.setRange(0, 100)
        spin.setValue(value)
        spin.valueChanged.connect(lambda _: self.changed.emit())
        return spin

    def condition(self) -> Weighs:
        return Weighs(self.least.value(), self.most.value(), self.negated.currentData())

    def show_condition(self, condition: Weighs) -> None:
        self.negated.setCurrentIndex(int(condition.negated))
        self.least.setValue(condition.least)
        self.most.setValue(condition.most)
