"""A barometer with everything in words: what the window, files and reports show alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from codage.analysis.barometer import Measured, barometer
from codage.analysis.selection import EVERYTHING, Selection
from codage.domain.barometer import Barometer, CodeItem, Item
from codage.domain.message import Message
from codage.exporters.options import InWords
from codage.exporters.phrases import listed
from codage.project.frames import Frames
from codage.project.project import Project

FEWEST = 5


@dataclass(frozen=True, slots=True)
class Scored:
    """A line of the table. Scores and bounds are from 0 to 100, or None where there is none."""

    place: int
    dimension: str
    wave: str
    type: str
    n: int
    score: float | None
    low: float | None
    high: float | None
    weights_low: float | None
    weights_high: float | None
    without_low: float | None
    without_high: float | None


@dataclass(frozen=True, slots=True)
class BarometerTable:
    """A barometer as it stands. ``typology`` and ``wave`` are labels of its variables."""

    study: str
    name: str
    wanted: Barometer
    typology: str
    wave: str
    measured: Measured
    lines: tuple[Scored, ...]
    items: tuple[tuple[str, ...], ...]
    cases: Mapping[int, str]


def barometer_table(
    project: Project, name: str, wanted: Barometer, selection: Selection = EVERYTHING
) -> BarometerTable:
    """Score and name what the barometer called `name` asks for."""
    frames = project.frames
    measured = barometer(frames, wanted, selection)
    codes = {row.guid: row.name for row in project.codes()}
    cases = frames.cases
    named = cases["name"].where(cases["name"] != "", cases["key"])
    return BarometerTable(
        project.name,
        name,
        wanted,
        _title(frames, wanted.typology),
        _title(frames, wanted.wave),
        measured,
        tuple(_lines(measured)),
        tuple(
            tuple(_item_name(frames, codes, item) for item in dimension.items)
            for dimension in wanted.dimensions
        ),
        dict(zip(cases["case_id"].tolist(), named.tolist(), strict=True)),
    )


def weight_share(wanted: Barometer, place: int, item: Item) -> float:
    """The part of its dimension's weight that an item has, 0 to 1."""
    total = sum(one.weight for one in wanted.dimensions[place].items)
    return item.weight / total if total else 0.0


def type_name(line: Scored, in_words: InWords) -> str:
    """The type of a line; all cases where it is of none."""
    return line.type or in_words(Message("All cases"))


def sensitivity(line: Scored, in_words: InWords) -> str:
    """How far a score owes to the weights and to single items, in plain words."""
    if line.score is None or line.weights_low is None or line.weights_high is None:
        return ""
    spread = line.weights_high - line.weights_low
    values = {"low": round(line.weights_low), "high": round(line.weights_high)}
    if spread < 0.5:
        told = in_words(Message("The weights change nothing."))
    elif spread < 5:
        told = in_words(Message("Hardly owes to the weights: {low} to {high}.", values))
    elif spread < 12:
        told = in_words(Message("Owes a little to the weights: {low} to {high}.", values))
    else:
        told = in_words(Message("Owes much to the weights: {low} to {high}.", values))
    if line.without_low is None or line.without_high is None:
        return told
    values = {"low": round(line.without_low), "high": round(line.without_high)}
    return f"{told} {in_words(Message('Without one of its items: {low} to {high}.', values))}"


def sensitivity_of_all(table: BarometerTable, in_words: InWords) -> str:
    """How far the scores of all cases owe to the weights and to single items, in one text."""
    lines = [line for line in table.lines if not line.type and line.weights_low is not None]
    lines = [line for line in lines if not line.wave or line.wave == lines[-1].wave]
    if not lines:
        return ""
    weights = _ranges(
        ((_called(line), line.weights_low, line.weights_high) for line in lines), in_words
    )
    told = in_words(
        Message(
            "With other weights, each from half to one and a half of what it is, the scores of "
            "all cases would lie here: {scores}.",
            {"scores": weights},
        )
    )
    without = _ranges(
        ((_called(line), line.without_low, line.without_high) for line in lines), in_words
    )
    if not without:
        return told
    left_out = Message("With any one of its items left out: {scores}.", {"scores": without})
    return f"{told} {in_words(left_out)}"


def _called(line: Scored) -> str:
    return f"{line.dimension} ({line.wave})" if line.wave else line.dimension


def _ranges(found: Iterable[tuple[str, float | None, float | None]], in_words: InWords) -> str:
    parts = []
    for name, low, high in found:
        if low is None or high is None:
            continue
        first, last = f"{low:.0f}", f"{high:.0f}"
        parts.append(f"{name} {first}" if first == last else f"{name} {first}–{last}")
    return listed(parts, in_words)


def cautions(table: BarometerTable, in_words: InWords) -> list[str]:
    """What the scores cannot bear."""
    told = []
    few = sorted({line.type or line.wave for line in table.lines if 0 < line.n < FEWEST})
    if few := [name for name in few if name]:
        groups = Message(
            "Groups with fewer than {fewest} scored cases: {groups}. Their scores jump with each "
            "case, and have no interval.",
            {"fewest": FEWEST, "groups": ", ".join(few)},
        )
        told.append(in_words(groups))
    if gone := sum(not name for names in table.items for name in names):
        told.append(
            in_words(
                Message(
                    "{count} items stand on a code or a variable that is gone, and score nothing.",
                    {"count": gone},
                )
            )
        )
    return told


def about(in_words: InWords) -> str:
    """How a score is made."""
    return in_words(
        Message(
            "A score is the weighted mean of a case’s items, 0 to 100; a case that has less than "
            "half of the weight has none. n: cases with a score. Intervals: 95 %, by Student’s t."
        )
    )


def _lines(measured: Measured) -> Iterator[Scored]:
    names = [name for name in measured.table.columns if name not in ("wave", "type", "n")]
    for row in measured.table.to_dict("records"):
        bounds = (None if row[name] != row[name] else float(row[name]) for name in names[2:])
        yield Scored(
            int(row["place"]),
            str(row["dimension"]),
            str(row["wave"]),
            str(row["type"]),
            int(row["n"]),
            *bounds,
        )


def _item_name(frames: Frames, codes: Mapping[str, str], item: Item) -> str:
    """What an item is called; empty where its code or variable is gone."""
    if isinstance(item, CodeItem):
        return codes.get(item.code, "")
    if item.group:
        labels = [v.label or v.name for v in frames.variables if v.group == item.variable]
        return labels[0].partition(":")[0].strip() if labels else ""
    return _title(frames, item.variable)


def _title(frames: Frames, name: str) -> str:
    return next((v.label or v.name for v in frames.variables if v.name == name), "")
