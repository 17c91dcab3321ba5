"""What passes between the page and an analysis: what is asked, and what is to be shown.

An analysis is reckoned off the window's thread. What it gives is plain: columns, cells, what each
cell stands for, sentences, and a function that draws the chart, likewise off that thread.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING, Any

from codage.analysis.selection import Selection
from codage.domain.anchors import CodingId
from codage.gui.words import number, tr
from codage.project import Project

if TYPE_CHECKING:
    from codage.charts.chart import Chart
    from codage.charts.style import Look

READ_FORMS = "analyses.read_forms"
"""The command of an answer that the forms of words be read; the page itself obeys it."""
Value = str | int | float | None
Behind = Callable[[Hashable], tuple[Sequence[CodingId], str]]


class Kind(Enum):
    """What the numbers of a column are, and so how they are written."""

    TEXT = "text"
    COUNT = "count"
    DECIMAL = "decimal"
    SHARE = "share"
    P_VALUE = "p"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in files, its head and what it means. ``digits`` is for decimals."""

    name: str
    head: str
    kind: Kind = Kind.COUNT
    tip: str = ""
    digits: int = 2

    @property
    def in_one_line(self) -> str:
        """The head for where it has one line alone."""
        return ", ".join(self.head.splitlines())

    def written(self, value: Value) -> str:
        """A cell as the reader's locale writes it."""
        if value is None:
            return "–"
        if isinstance(value, str):
            return value
        if self.kind is Kind.SHARE:
            return tr("{share} %", share=number(100 * value, 1))
        if self.kind is Kind.P_VALUE:
            return f"< {number(0.001, 3)}" if value < 0.001 else number(value, 3)
        if self.kind is Kind.DECIMAL:
            return number(round(value, self.digits) + 0.0, self.digits)
        return number(value)


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its label, its cells, and for each what it stands for and how deep it is shaded.

    Shades run from -1 (orange) over 0 to 1 (blue); none where ``shades`` is empty. ``colour`` is
    that of the code, ``tip`` what more there is to say.
    """

    label: str
    cells: tuple[Value, ...]
    keys: tuple[Hashable, ...] = ()
    shades: tuple[float, ...] = ()
    colour: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """The question: what is looked at, and the choices by their names."""

    project: Project
    selection: Selection
    choices: Mapping[str, Any]
    look: Look

    def __getitem__(self, name: str) -> Any:
        return self.choices[name]

    def seen(self, look: Look) -> Asked:
        """The same question, its chart in another look."""
        return replace(self, look=look)


def _nothing_behind(_key: Hashable) -> tuple[Sequence[CodingId], str]:
    return (), ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer: a table whose first column, headed ``head``, holds the labels of the rows.

    ``about`` names what was counted and of how many; ``cautions`` say what the numbers cannot
    bear. ``nothing`` says why there is no table, and ``command`` names, with its label, what
    mends that.
    """

    title: str
    about: str = ""
    head: str = ""
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    cautions: tuple[str, ...] = ()
    draw: Callable[[Look], Chart | None] | None = None
    behind: Behind = _nothing_behind
    nothing: str = ""
    command: tuple[str, str] | None = field(default=None)


def given(value: float | None) -> float | None:
    """None for what pandas writes as missing."""
    return None if value is None or value != value else float(value)
