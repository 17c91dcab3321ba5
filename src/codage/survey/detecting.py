"""What a column is, told from its distinct values and from what the file says of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from codage.domain.message import Message
from codage.domain.survey import TYPE_NAMES, ValueLabel, VariableType
from codage.survey.cells import DateOrder, decimal_number, iso_date, whole_number, yes_or_no
from codage.survey.scales import in_order
from codage.survey.table import CellKind, Description
from codage.survey.words import plain

MOST_NUMERIC_CODES = 10
HIGHEST_CODE = 20
MOST_CATEGORIES = 30
LONGEST_CATEGORY = 80
NO_ANSWER_CODES = frozenset({"96", "97", "98", "99", "996", "997", "998", "999", "-99", "-9"})
_NO_ANSWER_WORDS = frozenset(
    {
        *("nsp", "nr", "nc", "nd", "na", "n/a", "n.a.", "ns", "so", "s/o", "s.o.", "-", "--", "?"),
        *(".", "nan", "null", "none", "#n/a", "ne sait pas", "ne sais pas", "non reponse"),
        *("sans objet", "sans reponse", "non renseigne", "refus", "non concerne", "aucune reponse"),
    }
)
_LONGEST_NO_ANSWER = 2 * max(map(len, _NO_ANSWER_WORDS))
_SHORT_CODE = re.compile("[0-9A-Za-z]{1,5}")
_LONG_NUMBER = re.compile("[0-9]{8,}")


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of a column, and in ``notes`` what the person should look at."""

    type: VariableType
    labels: tuple[ValueLabel, ...] = ()
    missing: tuple[str, ...] = ()
    decimal_comma: bool = False
    date_order: DateOrder = DateOrder.DAY_FIRST
    notes: tuple[Message, ...] = ()


def detect(
    values: Counter[str], description: Description | None, kinds: frozenset[CellKind] = frozenset()
) -> Finding:
    """The type of a column from its non-empty `values`, as `description` says if they allow it."""
    if description is None:
        return _found(values, kinds)
    labels = tuple(replace(label, missing=False) for label in description.labels if label.label)
    declared = tuple(label.value for label in description.labels if label.missing)
    rest = Counter({v: n for v, n in values.items() if not _among(v, declared, description)})
    found = _as_declared(rest, description.type, kinds)
    if found is None:
        found = _found(rest, kinds, guess_codes=not declared)
        if description.type is not None and rest and not _identifiers(list(rest)):
            note = Message(
                "The file declares this column as “{type}”, but its values are not.",
                {"type": TYPE_NAMES[description.type]},
            )
            found = replace(found, notes=(*found.notes, note))
    if description.type is None and _explained(rest, description):
        found = Finding(VariableType.NOMINAL)
    missing = tuple(dict.fromkeys((*declared, *found.missing)))
    labels = labels or found.labels
    if found.type is VariableType.ORDINAL:
        labels, notes = _whole_scale(labels, rest)
        found = replace(found, notes=(*found.notes, *notes))
    return replace(found, labels=labels, missing=missing)


def _whole_scale(
    labels: tuple[ValueLabel, ...], values: Counter[str]
) -> tuple[tuple[ValueLabel, ...], tuple[Message, ...]]:
    """The scale with the steps that have no words of their own (often all but the ends)."""
    known = {label.value for label in labels} | {label.label for label in labels}
    unnamed = [value for value in values if value not in known]
    if all(whole_number(value) for value in (*unnamed, *(label.value for label in labels))):
        steps = (*labels, *(ValueLabel(value, value) for value in unnamed))
        return (tuple(sorted(steps, key=lambda step: int(step.value))) if unnamed else labels), ()
    if labels:
        return labels, ()
    return (), (Message("The order of this scale is not known; give its values in order."),)


def _among(value: str, declared: tuple[str, ...], description: Description) -> bool:
    if value in declared:
        return True
    return any(x.missing and x.label and plain(x.label) == plain(value) for x in description.labels)


def _explained(values: Counter[str], description: Description) -> bool:
    """Whether labels are given for (nearly) all the values that are met."""
    known = {x.value for x in description.labels if not x.missing}
    known |= {x.label for x in description.labels}
    substantive = sum(1 for x in description.labels if not x.missing)
    return substantive > 1 and sum(v in known for v in values) * 5 >= len(values) * 4


def _as_declared(
    values: Counter[str], kind: VariableType | None, kinds: frozenset[CellKind]
) -> Finding | None:
    """A finding of the declared `kind`; None where the values are not of it."""
    if kind is None:
        return None
    if kind in (VariableType.NOMINAL, VariableType.ORDINAL, VariableType.TEXT):
        return Finding(kind)
    if kind is VariableType.MULTIPLE:
        return Finding(kind) if all(yes_or_no(value) for value in values) else None
    if not values:
        return Finding(kind)
    candidates = (_dated(values),) if kind is VariableType.DATE else (_numeric(values),)
    for found in candidates:
        if found is None:
            continue
        if kind is VariableType.DECIMAL or found.type in (kind, VariableType.DATE):
            return replace(found, type=kind)
    return None


def _found(
    values: Counter[str], kinds: frozenset[CellKind], *, guess_codes: bool = True
) -> Finding:
    if not values:
        return Finding(VariableType.TEXT, notes=(Message("This column is empty."),))
    if kinds == {CellKind.BOOLEAN}:
        return Finding(VariableType.NOMINAL)
    if (found := _dated(values)) is not None:
        return found
    found = _numeric(values)
    if found is None:
        return _scaled(values) or Finding(_words(values))
    if guess_codes:
        found = _with_guessed_codes(found, values)
    if found.type is VariableType.INTEGER:
        return replace(found, type=_codes_or_numbers(values, found.missing))
    return found


def _dated(values: Counter[str]) -> Finding | None:
    rest, nothing = _apart(values)
    for order in (DateOrder.YEAR_FIRST, DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST):
        if rest and all(iso_date(value, order) for value in rest):
            notes = _nothing_note(nothing)
            if order is DateOrder.DAY_FIRST and all(
                iso_date(value, DateOrder.MONTH_FIRST) for value in rest
            ):
                notes = (*notes, Message("The dates are read with the day before the month."))
            return Finding(VariableType.DATE, missing=nothing, date_order=order, notes=notes)
    return None


def _numeric(values: Counter[str]) -> Finding | None:
    rest, nothing = _apart(values)
    if not rest:
        return None
    notes = _nothing_note(nothing)
    if all(whole_number(value) for value in rest):
        if len(rest) > 1 and _identifiers(rest):
            return None
        return Finding(VariableType.INTEGER, missing=nothing, notes=notes)
    if any(_leading_zero(value) for value in rest):
        return None
    for comma in _marks(rest):
        if all(decimal_number(value, comma=comma) is not None for value in rest):
            return Finding(VariableType.DECIMAL, (), nothing, comma, notes=notes)
    return None


def _identifiers(values: list[str]) -> bool:
    """Long numbers, all of one length (SIREN, telephone): names, not amounts."""
    return len({len(v) for v in values}) == 1 and all(_LONG_NUMBER.fullmatch(v) for v in values)


def _leading_zero(value: str) -> bool:
    return len(value) > 1 and value[0] == "0" and value[1] in "0123456789"


def _marks(values: list[str]) -> tuple[bool, ...]:
    """The decimal marks to try: the comma first where any value has one."""
    return (True, False) if any("," in value for value in values) else (False,)


def _apart(values: Iterable[str]) -> tuple[list[str], tuple[str, ...]]:
    """The values, and apart from them the few words that say that there is no answer."""
    every = list(values)
    nothing = tuple(
        value
        for value in every
        if len(value) <= _LONGEST_NO_ANSWER and plain(value) in _NO_ANSWER_WORDS
    )
    return [value for value in every if value not in nothing] if nothing else every, nothing


def _nothing_note(nothing: tuple[str, ...]) -> tuple[Message, ...]:
    if not nothing:
        return ()
    return (
        Message(
            "Proposed as codes for no answer: {codes}. Check them.", {"codes": ", ".join(nothing)}
        ),
    )


def _with_guessed_codes(found: Finding, values: Counter[str]) -> Finding:
    """Adds codes such as 98 and 99 where everything else in the column is far below them."""
    codes = tuple(sorted(value for value in values if value in NO_ANSWER_CODES))
    others = [
        float(number)
        for value in values
        if value not in NO_ANSWER_CODES
        and (number := decimal_number(value, comma=found.decimal_comma)) is not None
    ]
    if not codes or len(others) < 2 or max(others) > HIGHEST_CODE or min(others) < 0:
        return found
    return replace(
        found, missing=(*found.missing, *codes), notes=(*found.notes, *_nothing_note(codes))
    )


def _codes_or_numbers(values: Counter[str], missing: tuple[str, ...]) -> VariableType:
    """Few small whole numbers, each met often, are taken for codes of categories."""
    numbers = {value: int(whole_number(value) or 0) for value in values if value not in missing}
    count = sum(values[value] for value in numbers)
    few = len(numbers) <= MOST_NUMERIC_CODES and len(numbers) * 2 <= count
    small = all(0 <= number <= HIGHEST_CODE for number in numbers.values())
    return VariableType.NOMINAL if few and small else VariableType.INTEGER


def _scaled(values: Counter[str]) -> Finding | None:
    """Answers that are the steps of a known scale, in its order."""
    rest, nothing = _apart(values)
    steps = in_order(rest) if len(rest) <= MOST_CATEGORIES else ()
    if not steps:
        return None
    labels = tuple(ValueLabel(step, step) for step in steps)
    return Finding(VariableType.ORDINAL, labels, nothing, notes=_nothing_note(nothing))


def _words(values: Counter[str]) -> VariableType:
    count = values.total()
    if all(_SHORT_CODE.fullmatch(v) for v in values) and any(_leading_zero(v) for v in values):
        return VariableType.NOMINAL if len(values) < count else VariableType.TEXT
    longest = max(len(value) for value in values)
    if any("\n" in value for value in values) or longest > LONGEST_CATEGORY:
        return VariableType.TEXT
    few = len(values) <= MOST_CATEGORIES and len(values) * 2 <= count
    return VariableType.NOMINAL if few else VariableType.TEXT
