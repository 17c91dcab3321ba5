"""Codes and the values of a variable on one map."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pandas as pd

from codage.analysis.correspondence import Correspondence, correspondence
from codage.analysis.crosstab import crosstab
from codage.analysis.selection import Absent, Measure, Selection
from codage.domain.message import Message
from codage.exporters.analysed.asked import (
    Asked,
    AskedError,
    figure,
    named_codes,
    variable_asked,
)
from codage.exporters.options import InWords
from codage.exporters.table import Cell, Column, ExportTable, Kind
from codage.project.project import Project

TAKES = frozenset({"by", "least"})
FEWEST_VALUES = 3
_AXES = 2


def table(project: Project, selection: Selection, asked: Asked, in_words: InWords) -> ExportTable:
    """One row a value, then one row a code: places on the first two axes, and how well shown.

    Raises AskedError where the variable has no map.
    """
    frames = project.frames
    variable = variable_asked(frames, asked)
    crossed = crosstab(frames, variable, selection, Measure.SEGMENTS)
    given = [n for n, one in enumerate(crossed.columns) if not isinstance(one.value, Absent)]
    counts = crossed.counts[given]
    counts = counts[counts.sum(axis=1) >= asked.least]
    found = correspondence(counts) if len(given) >= FEWEST_VALUES else None
    if found is None:
        raise AskedError(
            "{variable} has no map: it takes three values among the cases interviewed, and two "
            "codes of {least} segments. Nothing was written; choose another variable.",
            variable=variable,
            least=asked.least,
        )
    labels = [crossed.columns[n].label or str(crossed.columns[n].value) for n in given]
    named = dict(zip(given, labels, strict=True))
    groups = [("group", named[n], named[n]) for n in found.columns.index]
    codes = [("code", *one) for one in named_codes(frames, found.rows.index.tolist())]
    rows = [
        *_placed(groups, counts.sum(axis=0), found.columns, found.column_contributions, found),
        *_placed(codes, counts.sum(axis=1), found.rows, found.row_contributions, found),
    ]
    return ExportTable(
        in_words(Message("Map of codes")), _columns(found, in_words), rows, len(rows)
    )


def _placed(
    names: Sequence[tuple[str, str, str]],
    segments: pd.Series,
    places: pd.DataFrame,
    contributions: pd.DataFrame,
    found: Correspondence,
) -> Iterator[tuple[Cell, ...]]:
    quality = found.column_quality if places is found.columns else found.row_quality
    for name, key in zip(names, places.index, strict=True):
        cells: list[Cell] = []
        for axis in range(_AXES):
            there = axis in places.columns
            cells.append(figure(places.at[key, axis]) if there else None)
            cells.append(figure(contributions.at[key, axis]) if there else None)
        shown = figure(float(quality.loc[key].iloc[:_AXES].sum()))
        yield (*name, int(segments.loc[key]), *cells, shown)


def _columns(found: Correspondence, in_words: InWords) -> tuple[Column, ...]:
    columns = [
        Column("kind", Kind.TEXT, in_words(Message("Group: a value; or code"))),
        Column("name", Kind.TEXT, in_words(Message("Name of the code, or label of the value"))),
        Column("path", Kind.TEXT, in_words(Message("The code and those above it"))),
        Column("segments", Kind.INTEGER, in_words(Message("Number of segments"))),
    ]
    for axis in range(_AXES):
        share = figure(found.share[axis]) if axis < len(found.share) else 0.0
        told = {"axis": axis + 1, "share": share}
        columns += [
            Column(
                f"axis_{axis + 1}",
                Kind.DECIMAL,
                in_words(Message("Place on axis {axis}, which has {share} of the inertia", told)),
            ),
            Column(
                f"contribution_{axis + 1}",
                Kind.DECIMAL,
                in_words(Message("How much of axis {axis} it makes (0 to 1)", told)),
            ),
        ]
    shown = Message("How much of it the two axes show (squared cosines, 0 to 1)")
    return (*columns, Column("quality", Kind.DECIMAL, in_words(shown)))
