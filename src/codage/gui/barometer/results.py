"""What a barometer gives, as the page shows it: tables, a chart, sentences.

All of it is made off the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from codage.domain.barometer import Barometer, CodeItem
from codage.exporters.barometer.content import (
    FEWEST,
    BarometerTable,
    Scored,
    about,
    barometer_table,
    cautions,
    sensitivity,
    sensitivity_of_all,
    type_name,
    weight_share,
)
from codage.gui.analyses.answer import Answer, Column, Kind, Row, Value
from codage.gui.barometer.keys import Behind, OfCase
from codage.gui.words import say, tr
from codage.project import Project

if TYPE_CHECKING:
    from codage.charts.chart import Chart
    from codage.charts.style import Look


@dataclass(frozen=True, slots=True)
class Results:
    """Everything the page shows of a barometer; ``draw`` draws the chart in another look."""

    table: BarometerTable
    scores: Answer
    items: Answer
    cases: Answer
    chart: Chart | None
    draw: Callable[[Look], Chart | None]
    about: str
    sensitivity: str
    cautions: tuple[str, ...]


def results(project: Project, name: str, wanted: Barometer, look: Look) -> Results:
    """Score, and lay out what is shown."""
    table = barometer_table(project, name, wanted)
    told = tuple(cautions(table, say))
    return Results(
        table,
        _scores(table),
        _items(table),
        _cases(table),
        _chart(table, look),
        lambda other: _chart(table, other),
        about(say),
        sensitivity_of_all(table, say),
        told,
    )


def _scores(table: BarometerTable) -> Answer:
    waves = list(dict.fromkeys(line.wave for line in table.lines))
    columns = [Column("type", table.typology or tr("Type"), Kind.TEXT)]
    for wave in waves:
        beside = f"\n{wave}" if wave else ""
        columns += [
            Column(f"n {wave}", f"n{beside}", tip=tr("Cases with a score")),
            Column(f"score {wave}", tr("Score") + beside, Kind.DECIMAL, tr("0 to 100"), 0),
            Column(f"low {wave}", tr("from") + beside, Kind.DECIMAL, tr("95 % interval"), 0),
            Column(f"high {wave}", tr("to") + beside, Kind.DECIMAL, tr("95 % interval"), 0),
        ]
    if len(waves) == 2:
        told = tr("From {first} to {second}", first=waves[0], second=waves[1])
        columns.append(Column("difference", tr("Difference"), Kind.DECIMAL, told, 0))
    columns.append(Column("sensitivity", tr("Sensitivity to the weights"), Kind.TEXT))
    found: dict[tuple[int, str], dict[str, Scored]] = {}
    for line in table.lines:
        found.setdefault((line.place, line.type), {})[line.wave] = line
    rows = [_score_row(place, kind, waves, of) for (place, kind), of in found.items()]
    return Answer(table.name, head=tr("Theme"), columns=tuple(columns), rows=tuple(rows))


def _score_row(place: int, kind: str, waves: list[str], of: dict[str, Scored]) -> Row:
    last = list(of.values())[-1]
    cells: list[Value] = [type_name(last, say)]
    keys: list[Behind | None] = [None]
    for wave in waves:
        line = of.get(wave)
        key = Behind(place, wave, kind) if line is not None and line.n else None
        if line is None:
            cells += [None] * 4
        else:
            cells += [line.n, line.score, line.low, line.high]
        keys += [key] * 4
    if len(waves) == 2:
        first, second = (of[wave].score if wave in of else None for wave in waves)
        known = first is not None and second is not None
        cells.append(second - first if known else None)  # type: ignore[operator]
    cells.append(sensitivity(last, say))
    return Row(last.dimension, tuple(cells), tuple(keys))


def _items(table: BarometerTable) -> Answer:
    columns = (
        Column("item", tr("Item"), Kind.TEXT),
        Column("kind", tr("From"), Kind.TEXT, tr("The interviews or the survey")),
        Column("weight", tr("Weight"), Kind.DECIMAL, digits=1),
        Column("share", tr("Share"), Kind.SHARE, tr("Its part of the theme’s weight")),
        Column("n", tr("Cases"), tip=tr("Cases that have it")),
        Column("mean", tr("Mean"), Kind.DECIMAL, tr("0 to 100"), 0),
    )
    rows = []
    measured = iter(table.measured.items.to_dict("records"))
    for place, dimension in enumerate(table.wanted.dimensions):
        for item, name in zip(dimension.items, table.items[place], strict=True):
            found = next(measured)
            mean = float(found["mean"])
            source = tr("Interviews") if isinstance(item, CodeItem) else tr("Survey")
            cells: tuple[Value, ...] = (
                name or tr("(gone)"),
                source,
                item.weight,
                weight_share(table.wanted, place, item),
                int(found["n"]),
                None if mean != mean else 100 * mean,
            )
            rows.append(Row(dimension.name, cells, (Behind(place),) * len(cells)))
    return Answer(table.name, head=tr("Theme"), columns=columns, rows=tuple(rows))


def _cases(table: BarometerTable) -> Answer:
    told = [(name, at) for name, at in ((table.wave, 0), (table.typology, 1)) if name]
    columns = [Column(name, name, Kind.TEXT) for name, _ in told]
    columns += [
        Column(d.name, d.name, Kind.DECIMAL, tr("0 to 100"), 0) for d in table.wanted.dimensions
    ]
    kinds = table.measured.kinds[["wave", "type"]].to_numpy().tolist()
    values = table.measured.scores.to_numpy().tolist()
    rows = []
    for case, kind, scores in zip(table.measured.scores.index, kinds, values, strict=True):
        cells: tuple[Value, ...] = (
            *(str(kind[at]) for _, at in told),
            *(None if score != score else float(score) for score in scores),
        )
        keys = (
            *(None for _ in told),
            *(
                None if score != score else OfCase(place, int(case))
                for place, score in enumerate(scores)
            ),
        )
        rows.append(Row(table.cases.get(int(case), ""), cells, keys))
    return Answer(table.name, head=tr("Case"), columns=tuple(columns), rows=tuple(rows))


def _chart(table: BarometerTable, look: Look) -> Chart | None:
    from codage.charts.scores import Score, scores

    if not any(line.n for line in table.lines):
        return None
    missing = float("nan")
    dots = [
        Score(
            line.dimension,
            type_name(line, say),
            line.wave,
            missing if line.score is None else line.score,
            missing if line.low is None else line.low,
            missing if line.high is None else line.high,
            line.n,
            Behind(line.place, line.wave, line.type),
        )
        for line in table.lines
    ]
    note = tr("Line: 95 % interval. Hollow: fewer than {fewest} cases.", fewest=FEWEST)
    return scores(
        dots, title=table.name, axis=tr("Score, 0 to 100"), note=note, fewest=FEWEST, look=look
    )
