"""Codes tested by a variable."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from codage.analysis.association import Association, Caution, association
from codage.analysis.confidentiality import small_cells
from codage.analysis.selection import Selection
from codage.domain.message import Message
from codage.exporters.analysed.asked import (
    Asked,
    code_columns,
    figure,
    named_codes,
    variable_asked,
)
from codage.exporters.column_names import safe_names
from codage.exporters.options import InWords
from codage.exporters.table import Cell, Column, ExportTable, Kind
from codage.project.project import Project

TAKES = frozenset({"by", "hide"})
_CAUTIONS = {
    Caution.FEW_CASES: Message("few cases"),
    Caution.RARE: Message("code nearly nowhere or nearly everywhere"),
    Caution.SMALL_CELLS: Message("small cells"),
    Caution.ALL_OR_NONE: Message(
        "nothing to compare: all cases have it, or none, or all answered alike"
    ),
}
_FIGURES = (
    ("statistic", Message("Test statistic")),
    ("df", Message("Degrees of freedom")),
    ("p", Message("p")),
    ("q", Message("p corrected for the number of codes (Benjamini and Hochberg)")),
    ("effect", Message("Size of the effect")),
    ("low", Message("Lower end of its 95 % interval")),
    ("high", Message("Upper end of its 95 % interval")),
)


def table(project: Project, selection: Selection, asked: Asked, in_words: InWords) -> ExportTable:
    """One row a code: its test, then cases, share and adjusted residual under each value.

    Where small cells are to be hidden they are empty, and a last column says how many are.
    """
    frames = project.frames
    found = association(frames, variable_asked(frames, asked), selection)
    leading = (
        *code_columns(in_words),
        Column("n", Kind.INTEGER, in_words(Message("Cases that answered and have a document"))),
        Column("with_code", Kind.INTEGER, in_words(Message("Those that have the code"))),
        Column("method", Kind.TEXT, in_words(Message("Test"))),
        *(Column(name, Kind.DECIMAL, in_words(label)) for name, label in _FIGURES),
        Column("cautions", Kind.TEXT, in_words(Message("Why the figures say little"))),
    )
    columns = (*leading, *_of_values(found, [one.name for one in leading], in_words))
    hidden = small_cells(found.counts, asked.hide)
    if asked.hide:
        told = Message("Cells left empty: fewer than {least} cases", {"least": asked.hide})
        columns = (*columns, Column("hidden", Kind.INTEGER, in_words(told)))
    codes = found.tests.index.tolist()
    rows = [
        (
            *name,
            *_tested(found.tests.loc[code], in_words),
            *_counted(found, code, hidden.loc[code].tolist()),
            *([int(hidden.loc[code].sum())] if asked.hide else []),
        )
        for name, code in zip(named_codes(frames, codes), codes, strict=True)
    ]
    return ExportTable(in_words(Message("Codes tested by variable")), columns, rows, len(rows))


def _of_values(found: Association, taken: list[str], in_words: InWords) -> list[Column]:
    kinds = (
        ("n", Kind.INTEGER, Message("Cases with the code: {value} (of {count})")),
        ("share", Kind.DECIMAL, Message("Share of {count} cases (0 to 1): {value}")),
        ("residual", Kind.DECIMAL, Message("Adjusted residual: {value} ({count} cases)")),
    )
    wanted = [
        (f"{prefix}_{label}", kind, Message(told.template, {"value": label, "count": count}))
        for label, count in zip(found.labels, found.cases, strict=True)
        for prefix, kind, told in kinds
    ]
    names = safe_names([name for name, _, _ in wanted], taken=taken)
    return [
        Column(name, kind, in_words(told))
        for name, (_, kind, told) in zip(names, wanted, strict=True)
    ]


def _tested(row: Any, in_words: InWords) -> tuple[Cell, ...]:
    cautions = "; ".join(in_words(_CAUTIONS[caution]) for caution in row["cautions"])
    figures = (figure(row[name]) for name, _ in _FIGURES)
    return int(row["n"]), int(row["with_code"]), str(row["method"]), *figures, cautions


def _counted(found: Association, code: int, hidden: Sequence[bool]) -> tuple[Cell, ...]:
    counts, shares, residuals = (
        frame.loc[code].to_numpy().tolist()
        for frame in (found.counts, found.shares, found.residuals)
    )
    cells: list[Cell] = []
    for count, share, residual, covered in zip(counts, shares, residuals, hidden, strict=True):
        cells += [None] * 3 if covered else [int(count), figure(share), figure(residual)]
    return tuple(cells)
