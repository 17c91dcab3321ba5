"""How a variable is made of others, or of codes: recipes, kept in a project as JSON.

A recipe says what is reckoned, never the result. Recipes of answers reckon one case at a time
here; those of codes need the texts and are reckoned in `codage.analysis.derivation`.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from itertools import islice, pairwise
from typing import Any

from codage.domain.message import CodageError
from codage.domain.survey import ValueLabel, VariableType

VERSION = 1
DECIMALS = 6
BETWEEN = "|"
MOST_PAIRS = 400
TICKED, NOT_TICKED = "1", "0"

Answer = str | None


class UnusableRecipe(CodageError):  # noqa: N818
    """A recipe that makes no sense, or that this program does not understand."""


class Rest(StrEnum):
    """What becomes of the values that a recode does not name."""

    KEEP = "keep"
    OTHER = "other"
    MISSING = "missing"


class Total(StrEnum):
    """What is made of several numbers."""

    SUM = "sum"
    MEAN = "mean"


class Ticks(StrEnum):
    """What is asked of several boxes."""

    ANY = "any"
    ALL = "all"
    COUNT = "count"


class CodeMeasure(StrEnum):
    """What is reckoned of codes in the documents of a case."""

    PRESENCE = "presence"
    SEGMENTS = "segments"
    WORDS = "words"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class Recode:
    """Values become other values. ``values`` are pairs of old and new.

    ``rest`` says what becomes of the others: they stay, become ``other``, or are missing. Codes
    for no answer are missing unless they are named or stay.
    """

    source: str
    values: tuple[tuple[str, str], ...]
    rest: Rest = Rest.KEEP
    other: str = ""
    ordered: bool = False

    def __post_init__(self) -> None:
        old = [value for value, _ in self.values]
        if len(set(old)) < len(old):
            raise UnusableRecipe("A value is recoded twice. Nothing was changed. Name it once.")
        if self.rest is Rest.OTHER and not self.other:
            raise UnusableRecipe(
                "The other values need a value to become. Nothing was changed. Write one."
            )

    @property
    def sources(self) -> tuple[str, ...]:
        """The variables that it is made of."""
        return (self.source,)

    def value(self, answers: Sequence[Answer], missing: Sequence[frozenset[str]]) -> Answer:
        """What it gives for one case's answers; ``missing`` are each source's no answers."""
        (answer,) = answers
        if answer is None:
            return None
        for old, new in self.values:
            if old == answer:
                return new
        if self.rest is Rest.KEEP:
            return answer
        return self.other if self.rest is Rest.OTHER and answer not in missing[0] else None


@dataclass(frozen=True, slots=True)
class Bands:
    """Numbers fall into bands, numbered from 1. A band holds its lower cut, not its upper one.

    ``cuts`` are numbers with a dot, rising. Where an end is open there is one band more beyond
    the first or last cut; where it is closed, what lies beyond is missing, and the last cut
    belongs to the last band.
    """

    source: str
    cuts: tuple[str, ...]
    open_below: bool = True
    open_above: bool = True

    def __post_init__(self) -> None:
        numbers = [as_number(cut) for cut in self.cuts]
        known = [number for number in numbers if number is not None]
        if not known or len(known) < len(numbers) or sorted(set(known)) != known:
            raise UnusableRecipe(
                "Cut points are numbers, each greater than the one before. Nothing was changed. "
                "Correct them."
            )
        if self.count < 1:
            raise UnusableRecipe(
                "One cut point and two closed ends leave no band. Nothing was changed. "
                "Add a cut point, or open an end."
            )

    @property
    def sources(self) -> tuple[str, ...]:
        """The variables that it is made of."""
        return (self.source,)

    @property
    def count(self) -> int:
        """How many bands there are."""
        return len(self.cuts) - 1 + self.open_below + self.open_above

    @property
    def bounds(self) -> tuple[tuple[str | None, str | None], ...]:
        """The lower and upper cut of each band; None at an open end."""
        cuts: list[str | None] = [*self.cuts]
        edges = [None] * self.open_below + cuts + [None] * self.open_above
        return tuple(pairwise(edges))

    def value(self, answers: Sequence[Answer], missing: Sequence[frozenset[str]]) -> Answer:
        """What it gives for one case's answers."""
        number = _number(answers[0], missing[0])
        if number is None:
            return None
        cuts = [Decimal(cut) for cut in self.cuts]
        place = bisect_right(cuts, number)
        if place == len(cuts) and not self.open_above:
            if number > cuts[-1]:
                return None
            place -= 1
        if not self.open_below:
            place -= 1
        return str(place + 1) if place >= 0 else None


@dataclass(frozen=True, slots=True)
class Cross:
    """Two variables crossed: a value for each pair of values, missing where one is."""

    first: str
    second: str

    @property
    def sources(self) -> tuple[str, ...]:
        """The variables that it is made of."""
        return (self.first, self.second)

    def value(self, answers: Sequence[Answer], missing: Sequence[frozenset[str]]) -> Answer:
        """What it gives for one case's answers."""
        known = [_known(*pair) for pair in zip(answers, missing, strict=True)]
        pair = [answer for answer in known if answer is not None]
        return crossed(*pair) if len(pair) == len(known) else None


def crossed(first: str, second: str) -> str:
    """The value that stands for a pair of values."""
    return f"{first}{BETWEEN}{second}"


def pair_label(first: ValueLabel, second: ValueLabel) -> ValueLabel:
    """The label of a pair of values."""
    return ValueLabel(crossed(first.value, second.value), f"{first.label} × {second.label}")


def pair_labels(
    first: Iterable[ValueLabel], second: Sequence[ValueLabel]
) -> tuple[ValueLabel, ...]:
    """The labels of all pairs, so many as a person can read; codes for no answer have none."""
    known = [label for label in second if not label.missing]
    pairs = (pair_label(one, other) for one in first if not one.missing for other in known)
    return tuple(islice(pairs, MOST_PAIRS))


def with_pairs(
    labels: Sequence[ValueLabel],
    first: Sequence[tuple[ValueLabel, bool]],
    second: Sequence[tuple[ValueLabel, bool]],
) -> tuple[ValueLabel, ...]:
    """`labels` of a crossing, and those of pairs of which one value is new, in their order.

    `first` and `second` are the values of both sides, each with whether it is new.
    """
    found = list(labels)
    before = -1
    for one, new in first:
        for other, newer in second:
            label = pair_label(one, other)
            place = next((n for n, own in enumerate(found) if own.value == label.value), None)
            if place is not None:
                before = place
            elif (new or newer) and len(found) < MOST_PAIRS:
                before += 1
                found.insert(before, label)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Numbers:
    """The sum or mean of numbers, where ``at_least`` so many of them are answered."""

    sources: tuple[str, ...]
    total: Total = Total.SUM
    at_least: int = 1

    def __post_init__(self) -> None:
        _refuse_none(self.sources)

    def value(self, answers: Sequence[Answer], missing: Sequence[frozenset[str]]) -> Answer:
        """What it gives for one case's answers."""
        pairs = zip(answers, missing, strict=True)
        known = [n for n in (_number(*pair) for pair in pairs) if n is not None]
        if len(known) < max(self.at_least, 1):
            return None
        total = sum(known, Decimal(0))
        return as_text(total if self.total is Total.SUM else total / len(known))


@dataclass(frozen=True, slots=True)
class Boxes:
    """Whether any or all of several variables have the value ``ticked``, or how many have.

    Missing where none is answered; a box without an answer beside others counts as not ticked.
    """

    sources: tuple[str, ...]
    ticks: Ticks = Ticks.ANY
    ticked: str = TICKED

    def __post_init__(self) -> None:
        _refuse_none(self.sources)

    def value(self, answers: Sequence[Answer], missing: Sequence[frozenset[str]]) -> Answer:
        """What it gives for one case's answers."""
        known = [_known(*pair) for pair in zip(answers, missing, strict=True)]
        if all(answer is None for answer in known):
            return None
        count = known.count(self.ticked)
        if self.ticks is Ticks.COUNT:
            return str(count)
        wanted = 1 if self.ticks is Ticks.ANY else len(known)
        return TICKED if count >= wanted else NOT_TICKED


@dataclass(frozen=True, slots=True)
class FromCodes:
    """What the documents of a case hold of codes, named by their GUIDs and taken together.

    The share is that of the words of the case's speech, 0 to 1. A case without a document has no
    value. The layer of what coders agreed on repeats their codings and is not counted.
    """

    codes: tuple[str, ...]
    measure: CodeMeasure = CodeMeasure.PRESENCE
    with_descendants: bool = True
    respondents_only: bool = False

    def __post_init__(self) -> None:
        if not self.codes:
            raise UnusableRecipe("No code is chosen. Nothing was changed. Choose one at least.")

    @property
    def sources(self) -> tuple[str, ...]:
        """The variables that it is made of: none."""
        return ()


OfAnswers = Recode | Bands | Cross | Numbers | Boxes
Recipe = OfAnswers | FromCodes

_KINDS: Mapping[str, type[Recipe]] = {
    "recode": Recode,
    "bands": Bands,
    "cross": Cross,
    "numbers": Numbers,
    "boxes": Boxes,
    "codes": FromCodes,
}


def to_json(recipe: Recipe) -> str:
    """The recipe as it is kept in a project."""
    kind = next(name for name, one in _KINDS.items() if type(recipe) is one)
    return json.dumps({"version": VERSION, "kind": kind, **asdict(recipe)}, ensure_ascii=False)


def from_json(text: str) -> Recipe:
    """The recipe that was kept. Raises UnusableRecipe."""
    try:
        kept = json.loads(text)
        if kept.pop("version") > VERSION:
            raise ValueError(text)
        return _KINDS[kept.pop("kind")](**{name: _read(name, v) for name, v in kept.items()})
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UnusableRecipe(
            "How this variable is derived cannot be read: a later version of Codage may have "
            "written it. Its values stay as they are."
        ) from error


_ENUMS: Mapping[str, type[StrEnum]] = {
    "rest": Rest,
    "total": Total,
    "ticks": Ticks,
    "measure": CodeMeasure,
}


def _read(name: str, value: Any) -> Any:
    if name in _ENUMS:
        return _ENUMS[name](value)
    if isinstance(value, list):
        return tuple(tuple(one) if isinstance(one, list) else one for one in value)
    return value


def type_of(recipe: Recipe, types: Mapping[str, VariableType]) -> VariableType:
    """The type of what a recipe gives, where its sources have these types."""
    match recipe:
        case Recode(ordered=ordered):
            return VariableType.ORDINAL if ordered else VariableType.NOMINAL
        case Bands():
            return VariableType.ORDINAL
        case Cross():
            return VariableType.NOMINAL
        case Numbers(sources=sources, total=Total.SUM) if all(
            types.get(name) is VariableType.INTEGER for name in sources
        ):
            return VariableType.INTEGER
        case Numbers():
            return VariableType.DECIMAL
        case Boxes(ticks=Ticks.COUNT):
            return VariableType.INTEGER
        case Boxes():
            return VariableType.NOMINAL
        case FromCodes(measure=CodeMeasure.PRESENCE):
            return VariableType.NOMINAL
        case FromCodes(measure=CodeMeasure.SHARE):
            return VariableType.DECIMAL
    return VariableType.INTEGER


def as_number(text: str) -> Decimal | None:
    """The number that a canonical value stands for."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def as_text(number: Decimal) -> str:
    """A number as a value: a dot, six decimals at most, no noughts at the end."""
    rounded = round(number, DECIMALS).normalize() + 0
    return format(rounded, "f")


def _known(answer: Answer, missing: frozenset[str]) -> Answer:
    return None if answer is None or answer in missing else answer


def _number(answer: Answer, missing: frozenset[str]) -> Decimal | None:
    known = _known(answer, missing)
    return None if known is None else as_number(known)


def _refuse_none(sources: tuple[str, ...]) -> None:
    if not sources:
        raise UnusableRecipe("No variable is chosen. Nothing was changed. Choose one at least.")
