"""What the page reckons: from a project and choices to plain rows that models can show.

These functions run off the window's thread; the first of them imports numpy and pandas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from codage.analysis.agreement.choices import Comparison
from codage.analysis.selection import Selection
from codage.domain.anchors import CodeId, CoderId
from codage.domain.message import Message
from codage.domain.task import Advance, unwatched
from codage.project import Project

OF_TABLE = ("agreement", "kappa", "fleiss", "ac1", "alpha")
OF_UNITS = {"whole": "u_alpha", "binary": "binary", "coding": "coding"}


class Figure(NamedTuple):
    """A coefficient and its interval; None where it is not defined or not reckoned."""

    value: float | None = None
    low: float | None = None
    high: float | None = None


NOTHING = Figure()


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of one code, or of all together (``code`` None).

    ``coded`` are the units that each coder gave the code. ``figures`` are by name: agreement,
    kappa, fleiss, ac1, alpha, pabak, u_alpha; of all together also binary, coding, coverage.
    """

    code: CodeId | None
    units: int
    used: int
    coded: tuple[int, ...]
    figures: Mapping[str, Figure]
    caution: Message | None = None

    def figure(self, name: str) -> Figure:
        """The coefficient of that name."""
        return self.figures.get(name, NOTHING)


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything that the page shows. ``documents`` is how many were compared, of how many."""

    selection: Selection
    comparison: Comparison
    coders: tuple[CoderId, ...] = ()
    names: tuple[str, ...] = ()
    documents: int = 0
    rows: tuple[Row, ...] = ()
    overall: Row | None = None
    notes: tuple[Message, ...] = field(default=())

    @property
    def used(self) -> int:
        """The number of codes that some coder used."""
        return sum(row.used > 0 for row in self.rows)


def reckon(
    project: Project,
    selection: Selection,
    comparison: Comparison,
    advance: Advance = unwatched,
) -> Figures:
    """Agreement by units and by unitised text. Raises `NothingToCompare`, a CodageError."""
    from codage.analysis.agreement.table import agreement
    from codage.analysis.agreement.unitising import unitising
    from codage.analysis.agreement.units import NothingToCompare

    frames = project.frames
    found = agreement(frames, selection, comparison, advance=_part(advance, 0))
    notes = found.notes
    try:
        segments = unitising(frames, selection, comparison, advance=_part(advance, 1))
        by_code, whole = segments.codes.to_dict("records"), dict(segments.overall)
    except NothingToCompare:
        by_code, whole = [], {}
    coded_by = found.coded.to_numpy().tolist()
    rows = []
    for number, line in enumerate(found.codes.to_dict("records")):
        figures = {name: _figure(line, name) for name in OF_TABLE}
        figures["pabak"] = Figure(_given(line["pabak"]))
        if by_code:
            figures["u_alpha"] = _figure(by_code[number], "u_alpha")
        code, coded = CodeId(int(line["code_id"])), tuple(coded_by[number])
        units, used = int(line["units"]), int(line["used"])
        rows.append(Row(code, units, used, coded, figures, line["warning"]))
    everything = dict(found.overall)
    together = {name: _figure(everything, name) for name in OF_TABLE}
    together |= {shown: _figure(whole, name) for name, shown in OF_UNITS.items()}
    together["coverage"] = Figure(_given(whole.get("coverage")))
    units = max((row.units for row in rows), default=0)
    every = tuple(int(number) for number in found.coded.sum().tolist())
    overall = Row(None, units, sum(row.used for row in rows), every, together)
    return Figures(
        selection,
        comparison,
        found.coder_ids,
        found.coder_names,
        found.documents,
        tuple(rows),
        overall,
        notes,
    )


def _part(advance: Advance, part: int) -> Advance:
    """Progress over both halves; the second draws three times, so it is told by its draws alone."""

    def tell(done: int, total: int, what: str = "") -> None:
        advance(part * total + done, 2 * total, what)

    return tell


def _figure(line: Any, name: str) -> Figure:
    return Figure(*(_given(line.get(f"{name}{end}")) for end in ("", "_low", "_high")))


def _given(value: Any) -> float | None:
    """What is missing is written as a number that is not equal to itself."""
    return None if value is None or value != value else float(value)
