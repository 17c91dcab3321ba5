"""Map of codes and groups: a correspondence analysis of codes by the values of a variable."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from codage.domain.anchors import CodingId
from codage.domain.survey import VariableType
from codage.domain.task import Advance
from codage.gui.analyses.answer import Answer, Asked, Column, Kind, Row, Value
from codage.gui.analyses.options import Choice, Number
from codage.gui.analyses.shared import (
    KEPT,
    Names,
    code_id,
    most_used,
    variable_title,
    without_name,
)
from codage.gui.frequencies.counting import answer_name
from codage.gui.frequencies.filters import comparable
from codage.gui.session import Session
from codage.gui.words import mark, number, tr

if TYPE_CHECKING:
    import pandas as pd

    from codage.analysis.correspondence import Correspondence
    from codage.charts.chart import Chart

FEWEST_GROUPS = 3
MOST_SHOWN = 22


def _dividing(session: Session) -> list[tuple[str, str]]:
    """The variables that may make groups enough: not boxes to tick, nor two labels."""
    return [
        (row.name, variable_title(row))
        for row in comparable(session)
        if row.type is not VariableType.MULTIPLE
        and (not row.labels or sum(not label.missing for label in row.labels) >= FEWEST_GROUPS)
    ]


OPTIONS = (
    Choice(
        "variable",
        mark("Groups by:"),
        _dividing,
        mark("The variable of the survey"),
        kept=KEPT,
    ),
    Number(
        "least",
        mark("Segments a code, at least:"),
        1,
        100,
        5,
        mark("Rare codes pull the map about: those with fewer segments than this are left out"),
    ),
)


def answer(asked: Asked, advance: Advance) -> Answer:
    """The two strongest axes of the table of segments, codes by groups."""
    from codage.analysis.chosen import variable_named
    from codage.analysis.correspondence import correspondence
    from codage.analysis.crosstab import crosstab
    from codage.analysis.selection import Absent, Measure

    name = asked["variable"]
    if name is None and asked.project.variables():
        return _too_few()
    if name is None:
        return Answer(
            "",
            nothing=tr("Import the survey to compare by variable."),
            command=(tr("Import the survey…"), "project.import_survey"),
        )
    frames, selection = asked.project.frames, asked.selection
    variable = variable_named(frames, name)
    table = crosstab(frames, name, selection, Measure.SEGMENTS)
    columns = [n for n, c in enumerate(table.columns) if not isinstance(c.value, Absent)]
    counts = table.counts[columns]
    counts = counts[counts.sum(axis=1) >= asked["least"]]
    found = correspondence(counts)
    if found is None or len(columns) < FEWEST_GROUPS:
        return _too_few()
    names = Names(asked.project)
    groups = {n: answer_name(variable, table.columns[n].label) for n in columns}

    def behind(key: Hashable) -> tuple[list[CodingId], str]:
        from codage.analysis.behind import codings_behind

        assert isinstance(key, tuple)
        code, group = key
        if group is None:
            return codings_behind(frames, selection, code_id(code)), names.code(code)
        value = table.columns[group].value
        ids: list[CodingId] = []
        for one in [code] if code is not None else counts.index:
            ids += codings_behind(frames, selection, code_id(one), variable=name, value=value)
        title = groups[group] if code is None else f"{names.code(code)} × {groups[group]}"
        return list(dict.fromkeys(ids)), title

    title = tr("Codes and groups by {variable}", variable=variable_title(variable))
    about = tr(
        "{count} segments of {codes} codes in {groups} groups. The two axes show {share} % of "
        "what sets the groups apart.",
        count=int(counts.to_numpy().sum()),
        codes=len(found.rows),
        groups=len(found.columns),
        share=number(100 * float(found.share[:2].sum())),
    )
    return Answer(
        title=title,
        about=about,
        head=tr("Code or group"),
        columns=_columns(found),
        rows=tuple(_rows(found, counts, names, groups)),
        cautions=tuple(_cautions(table.columns, columns)),
        draw=lambda look: _chart(asked.seen(look), found, counts, names, groups, title, about),
        behind=behind,
    )


def _too_few() -> Answer:
    return Answer(
        "",
        nothing=tr(
            "A map takes a variable with three values or more among the cases that have "
            "interviews, and codes that are used. Choose another variable."
        ),
    )


def _columns(found: Correspondence) -> tuple[Column, ...]:
    axes = min(2, found.rows.shape[1])
    shown = [Column("kind", tr("Kind"), Kind.TEXT), Column("segments", tr("Segments"))]
    for axis in range(axes):
        shown += [
            Column(
                f"axis_{axis + 1}",
                tr("Axis {number}", number=axis + 1),
                Kind.DECIMAL,
                tr("Its place on this axis"),
            ),
            Column(
                f"contribution_{axis + 1}",
                tr("makes axis {number}", number=axis + 1),
                Kind.SHARE,
                tr("How much of this axis it makes; those above the average explain the axis"),
            ),
        ]
    shown.append(
        Column(
            "quality",
            tr("Well shown"),
            Kind.SHARE,
            tr("How much of it these axes show: do not read the place of what is shown badly"),
        )
    )
    return tuple(shown)


def _rows(found: Any, counts: pd.DataFrame, names: Names, groups: dict[int, str]) -> Iterator[Row]:
    axes = min(2, found.rows.shape[1])
    width = 3 + 2 * axes
    for group in found.columns.index:
        cells: list[Value] = [tr("group"), int(counts[group].sum())]
        for axis in range(axes):
            cells.append(float(found.columns.at[group, axis]))
            cells.append(float(found.column_contributions.at[group, axis]))
        cells.append(float(found.column_quality.loc[group].iloc[:axes].sum()))
        yield Row(groups[group], tuple(cells), ((None, int(group)),) * width)
    labels = names.codes(found.rows.index)
    for code, label in zip(found.rows.index, labels, strict=True):
        cells = [tr("code"), int(counts.loc[code].sum())]
        for axis in range(axes):
            cells.append(float(found.rows.at[code, axis]))
            cells.append(float(found.row_contributions.at[code, axis]))
        cells.append(float(found.row_quality.loc[code].iloc[:axes].sum()))
        yield Row(label, tuple(cells), ((int(code), None),) * width, (), names.colour(code))


def _cautions(columns: Any, kept: Sequence[int]) -> Iterator[str]:
    small = [n for n in kept if columns[n].cases < 5]
    if small:
        yield tr(
            "{count} groups have fewer than 5 cases: their place is that of a few interviews.",
            count=len(small),
        )
    yield tr(
        "A map shows what sets groups apart, not how much is said: near the centre lies what all "
        "speak of alike. Compare codes with groups by their direction, not by their distance."
    )


def _chart(
    asked: Asked,
    found: Correspondence,
    counts: pd.DataFrame,
    names: Names,
    groups: dict[int, str],
    title: str,
    about: str,
) -> Chart:
    import numpy as np
    import pandas as pd

    from codage.charts.plane import Points, plane

    def placed(frame: pd.DataFrame, labels: list[str]) -> pd.DataFrame:
        second = frame[1].to_numpy() if frame.shape[1] > 1 else np.zeros(len(frame))
        return pd.DataFrame({"x": frame[0].to_numpy(), "y": second}, index=labels)

    weight = (found.row_contributions * found.inertia).iloc[:, :2].sum(axis=1)
    rows = most_used(found.rows, weight, MOST_SHOWN)
    segments = counts.loc[rows.index].sum(axis=1).to_numpy(dtype=float)
    masses = counts[list(found.columns.index)].sum(axis=0).to_numpy(dtype=float)
    share = [100 * float(one) for one in found.share[:2]] + [0.0]
    note = about
    if len(rows) < len(found.rows):
        note += " " + tr("The {count} codes that make the axes most.", count=len(rows))
    return plane(
        [
            Points(
                tr("Groups"),
                placed(found.columns, [groups[n] for n in found.columns.index]),
                [(None, int(n)) for n in found.columns.index],
                list(6 + 6 * np.sqrt(masses / masses.max())),
                "s",
                True,
            ),
            Points(
                tr("Codes"),
                placed(rows, names.codes(rows.index)),
                [(int(code), None) for code in rows.index],
                list(3 + 6 * np.sqrt(segments / segments.max())),
            ),
        ],
        title=title,
        across=tr("Axis 1: {share} %", share=number(share[0], 1)),
        up=tr("Axis 2: {share} %", share=number(share[1], 1)),
        note=note,
        unnamed=without_name,
        look=asked.look,
    )
