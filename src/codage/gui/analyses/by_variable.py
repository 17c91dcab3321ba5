"""Codes by the values of one variable: who speaks of what, and whether that is chance."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from codage.domain.anchors import CodingId
from codage.domain.survey import VariableType
from codage.domain.task import Advance
from codage.gui.analyses.answer import Answer, Asked, Column, Kind, Row, Value, given
from codage.gui.analyses.options import Choice, Number, Tick, When, fixed
from codage.gui.analyses.shared import KEPT, Names, code_id, most_used, variable_title, variables_of
from codage.gui.frequencies.counting import answer_name
from codage.gui.words import mark, tr

if TYPE_CHECKING:
    import pandas as pd

    from codage.analysis.association import Association
    from codage.charts.chart import Chart
    from codage.project.rows import VariableRow

COUNTS, OF_GROUP, OF_CODE, RESIDUALS = "counts", "group", "code", "residuals"
BARS, HEAT = "bars", "heat"
STANDS_OUT = 2.0
MOST_BARS = 15

OPTIONS = (
    Choice(
        "variable",
        mark("Compare by:"),
        variables_of,
        mark("The variable of the survey"),
        kept=KEPT,
    ),
    Choice(
        "shown",
        mark("Cells:"),
        fixed(
            (COUNTS, mark("Number of cases")),
            (OF_GROUP, mark("Share of the group’s cases")),
            (OF_CODE, mark("Share of the cases with the code")),
            (RESIDUALS, mark("Adjusted residuals")),
        ),
        mark("What the cells show; all of them shade what stands out (residual beyond ±2)"),
    ),
    Choice(
        "chart",
        mark("Chart:"),
        fixed((BARS, mark("Grouped bars")), (HEAT, mark("Residuals"))),
    ),
    Tick(
        "hide",
        mark("Hide small cells"),
        tip=mark(
            "So that nobody is recognised: cells of fewer cases than the number beside it are "
            "not shown, nor one more of the row from which they could be worked out"
        ),
        kept="analyses/hide",
    ),
    Number(
        "least",
        mark("fewer than"),
        2,
        50,
        5,
        mark("Cells of fewer cases than this are hidden"),
        When("hide", frozenset({True})),
        kept="analyses/least",
    ),
)


def answer(asked: Asked, advance: Advance) -> Answer:
    """Every code tested against the variable."""
    from codage.analysis.association import association
    from codage.analysis.chosen import variable_named

    name = asked["variable"]
    if name is None:
        return Answer(
            "",
            nothing=tr("Import the survey to compare by variable."),
            command=(tr("Import the survey…"), "project.import_survey"),
        )
    project, selection = asked.project, asked.selection
    frames = project.frames
    variable = variable_named(frames, name)
    found = association(frames, name, selection, advance=advance)
    if not len(found.tests) or not int(found.tests["n"].max()):
        return Answer(
            "",
            nothing=tr("No case that answered has an interview. Link interviews and cases."),
            command=(tr("Link interviews and cases…"), "project.link_cases"),
        )
    names = Names(project)
    labels = [answer_name(variable, label) for label in found.labels]
    hidden = _hidden(found, asked)

    def behind(key: Hashable) -> tuple[list[CodingId], str]:
        return _behind(asked, names, found, labels, key)

    return Answer(
        title=tr("Codes by {variable}", variable=variable_title(variable)),
        about=_about(found, variable),
        head=tr("Code"),
        columns=_columns(found, labels, asked["shown"]),
        rows=_rows(found, names, asked["shown"], hidden),
        cautions=tuple(_cautions(found, hidden)),
        draw=lambda look: _chart(asked.seen(look), found, names, labels, hidden, variable),
        behind=behind,
    )


@dataclass(frozen=True, slots=True)
class Hidden:
    """The ``cells`` not to show, and the codes whose cases ``together`` would tell them."""

    cells: pd.DataFrame
    together: pd.Series

    @property
    def count(self) -> int:
        """How many numbers are not shown."""
        return int(self.cells.to_numpy().sum() + self.together.sum())


def _hidden(found: Association, asked: Asked) -> Hidden:
    from codage.analysis.confidentiality import small_cells

    least = asked["least"] if asked["hide"] else 0
    together = found.tests["with_code"].between(1, least - 1)
    return Hidden(small_cells(found.counts, least), together)


def _about(found: Association, variable: VariableRow) -> str:
    cases = sum(found.cases) if found.cases else int(found.tests["n"].max())
    told = tr(
        "n = {count} cases that have an interview and answered “{variable}”",
        count=cases,
        variable=variable_title(variable),
    )
    if found.unanswered:
        left_out = tr("{count} cases without an answer are left out", count=found.unanswered)
        told = tr("{before}; {further}", before=told, further=left_out)
    return f"{told}."


def _columns(found: Association, labels: list[str], shown: str) -> tuple[Column, ...]:
    kind = {COUNTS: Kind.COUNT, RESIDUALS: Kind.DECIMAL}.get(shown, Kind.SHARE)
    values = tuple(
        Column(
            f"{shown} {label}",
            f"{label}\nn = {cases}",
            kind,
            tr("{label}: {count} cases", label=label, count=cases),
            digits=1,
        )
        for label, cases in zip(labels, found.cases, strict=True)
    )
    tests = (
        Column("with_code", tr("Cases with it"), tip=tr("Cases where the code shows, of all n")),
        Column("method", tr("Test"), Kind.TEXT, tr("The test that the numbers allow")),
        Column(
            "p",
            "p",
            Kind.P_VALUE,
            tr("How often chance alone would give such differences, or greater ones"),
        ),
        Column(
            "q",
            "q",
            Kind.P_VALUE,
            tr("p corrected because many codes are tested at once: trust this one"),
        ),
        Column("effect", tr("Effect"), Kind.DECIMAL, tr(_effect(found.type))),
        Column("low", tr("from"), Kind.DECIMAL, tr("Lower bound of the effect, 95 %")),
        Column("high", tr("to"), Kind.DECIMAL, tr("Upper bound of the effect, 95 %")),
        Column("caution", tr("Caution"), Kind.TEXT, tr("What this line cannot bear")),
    )
    return values + tests


def _effect(kind: VariableType) -> str:
    if kind is VariableType.ORDINAL:
        return mark("Spearman’s rho, −1 to 1: whether the code rises along the scale")
    if kind in (VariableType.INTEGER, VariableType.DECIMAL):
        return mark("Epsilon squared, 0 to 1: how far the groups with and without it differ")
    return mark("Cramér’s V, 0 to 1: how strongly the code goes with the groups")


METHODS = {
    "chi-square": mark("χ²"),
    "Fisher": mark("Fisher"),
    "permutation": mark("permutations"),
    "Kruskal–Wallis": mark("Kruskal–Wallis"),
    "Spearman": mark("Spearman"),
    "none": mark("no test"),
}
CAUTIONS = {
    "few cases": mark("few cases"),
    "rare": mark("too rare or too common"),
    "small cells": mark("small cells: exact or permutation test"),
    "all or none": mark("nothing to compare"),
}


def _rows(found: Any, names: Names, shown: str, hidden: Hidden) -> tuple[Row, ...]:
    codes = list(found.tests.index)
    labels = names.codes(codes)
    rows = []
    for at, (code, line) in enumerate(zip(codes, found.tests.itertuples(), strict=True)):
        values: list[Value] = []
        shades = []
        for place in range(len(found.values)):
            covered = bool(hidden.cells.iat[at, place])
            values.append(tr("hidden") if covered else _value(found, shown, at, place))
            residual = given(found.residuals.iat[at, place]) or 0.0
            out = abs(residual) > STANDS_OUT and not covered
            shades.append(max(-1.0, min(residual / 5, 1.0)) if out else 0.0)
        cautions = ", ".join(tr(CAUTIONS[one]) for one in line.cautions)
        tests: tuple[Value, ...] = (
            tr("hidden") if hidden.together.iat[at] else int(line.with_code),
            tr(METHODS[line.method]),
            *(given(getattr(line, name)) for name in ("p", "q", "effect", "low", "high")),
            cautions,
        )
        key = int(code)
        keys: tuple[Hashable, ...] = (
            *((key, value) for value in found.values),
            (key, None),
            *[None] * (len(tests) - 1),
        )
        tip = names.path(code)
        rows.append(
            Row(labels[at], (*values, *tests), keys, tuple(shades), names.colour(code), tip)
        )
    return tuple(rows)


def _value(found: Any, shown: str, at: int, place: int) -> Value:
    if shown == OF_GROUP:
        return given(found.shares.iat[at, place])
    if shown == RESIDUALS:
        return given(found.residuals.iat[at, place])
    count = int(found.counts.iat[at, place])
    if shown == OF_CODE:
        whole = int(found.counts.iloc[at].sum())
        return count / whole if whole else None
    return count


def _cautions(found: Association, hidden: Hidden) -> Iterator[str]:
    from codage.analysis.association import FEWEST_CASES

    cases = int(found.tests["n"].max())
    if cases < FEWEST_CASES:
        yield tr(
            "{count} cases are too few to speak of other cases than these: read the differences "
            "as a description of this corpus.",
            count=cases,
        )
    small = [label for label, number in zip(found.labels, found.cases, strict=True) if number < 5]
    if small:
        yield tr(
            "Groups of fewer than 5 cases: {groups}. Their shares jump with each case.",
            groups=", ".join(small),
        )
    tested = int(found.tests["p"].notna().sum())
    if tested > 1:
        known = int((found.tests["q"] < 0.05).sum())
        yield tr(
            "{tested} codes are tested at once: even if nothing differed, chance would put p below "
            "0.05 for about one in 20. q takes that into account; it is below 0.05 for {known} of "
            "them.",
            tested=tested,
            known=known,
        )
    if count := hidden.count:
        yield tr("{count} cells are hidden so that nobody is recognised.", count=count)


def _chart(
    asked: Asked,
    found: Association,
    names: Names,
    labels: list[str],
    hidden: Hidden,
    variable: VariableRow,
) -> Chart | None:
    from codage.charts.bars import bars
    from codage.charts.heat import heat

    if not found.values:
        return _effects(asked, found, names, variable)
    import pandas as pd

    about, title = (
        _about(found, variable),
        tr("Codes by {variable}", variable=variable_title(variable)),
    )
    weights = found.tests["with_code"].to_numpy()
    heads = [f"{label} (n = {cases})" for label, cases in zip(labels, found.cases, strict=True)]
    as_heat = asked["chart"] == HEAT
    source = found.residuals if as_heat else found.shares * 100
    table = most_used(source.mask(hidden.cells), weights, 40 if as_heat else MOST_BARS)
    keys = pd.DataFrame(
        [[(int(code), value) for value in found.values] for code in table.index],
        columns=heads,
        dtype=object,
    )
    note = about
    if len(table) < len(source):
        note += " " + tr("The {count} most frequent codes.", count=len(table))
    shown = pd.DataFrame(table.to_numpy(), index=names.codes(table.index), columns=heads)
    if as_heat:
        return heat(
            shown, title=title, note=note, signed=True, keys=keys, digits=1, look=asked.look
        )
    return bars(
        shown,
        title=title,
        axis=tr("Share of the group’s cases that speak of it, %"),
        note=note,
        keys=keys,
        look=asked.look,
    )


def _effects(asked: Asked, found: Association, names: Names, variable: VariableRow) -> Chart | None:
    from codage.charts.bars import bars

    tests = found.tests[found.tests["effect"].notna()]
    tests = most_used(tests, tests["effect"], MOST_BARS)
    if not len(tests):
        return None
    import pandas as pd

    heads = names.codes(tests.index)
    shown = pd.DataFrame({"effect": tests["effect"].to_numpy()}, index=heads)
    keys = pd.DataFrame({"effect": [(int(code), None) for code in tests.index]}, dtype=object)
    return bars(
        shown,
        title=tr("Codes by {variable}", variable=variable_title(variable)),
        axis=tr("Epsilon squared"),
        note=_about(found, variable),
        keys=keys,
        digits=2,
        look=asked.look,
    )


def _behind(
    asked: Asked, names: Names, found: Association, labels: list[str], key: Hashable
) -> tuple[list[CodingId], str]:
    from codage.analysis.behind import codings_behind

    assert isinstance(key, tuple)
    code, value = key
    frames, selection = asked.project.frames, asked.selection
    title = names.code(code)
    if value is None:
        return codings_behind(frames, selection, code_id(code)), title
    label = labels[found.values.index(value)]
    ids = codings_behind(frames, selection, code_id(code), variable=found.variable, value=value)
    return ids, f"{title} × {label}"
