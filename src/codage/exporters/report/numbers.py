"""Blocks of numbers: frequencies, codes by a variable, tests, codes together, saturation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from codage.analysis.association import Caution, association
from codage.analysis.confidentiality import small_cells
from codage.analysis.cooccurrence import Within, cooccurrence
from codage.analysis.crosstab import Column, crosstab
from codage.analysis.independence import Method
from codage.analysis.rates import rates
from codage.analysis.saturation import saturation
from codage.analysis.selection import Absent, Measure
from codage.domain.message import Message
from codage.domain.report import Crossed, Frequencies, Saturation, Show, Tested, Together
from codage.exporters.report.drawing import BARS, GROWTH, SHADES, Drawing
from codage.exporters.report.study import Missing, Study
from codage.exporters.report.wording import NONE
from codage.exporters.text import Block, Figure, Paragraph, Span, Table

_METHODS = {
    Method.CHI_SQUARE: Message("chi-square"),
    Method.FISHER: Message("Fisher’s exact test"),
    Method.PERMUTATION: Message("permutations"),
    Method.KRUSKAL_WALLIS: Message("Kruskal–Wallis"),
    Method.SPEARMAN: Message("Spearman"),
    Method.NONE: Message("not tested"),
}
_CAUTIONS = {
    Caution.FEW_CASES: Message("few cases"),
    Caution.RARE: Message("rare code"),
    Caution.SMALL_CELLS: Message("small cells"),
    Caution.ALL_OR_NONE: Message("all cases or none"),
}
_WITHIN = {
    Within.SEGMENT: Message("words in which both codes are"),
    Within.TURN: Message("turns of speech with both codes"),
    Within.TURNS: Message("pairs of turns that follow each other with both codes"),
    Within.DOCUMENT: Message("interviews with both codes"),
}
_MOST_CHARTED, _HEAD = 40, 34


def frequencies(study: Study, block: Frequencies) -> Iterator[Block]:
    """How often each code is used, with what the numbers are shares of."""
    say, wording = study.wording.say, study.wording
    measure = Measure(block.measure)
    table = rates(study.frames, study.of_codes(block.codes))
    of = table.attrs
    counts = table[measure.value]
    names = table["code"].tolist()
    titles = {
        Measure.SEGMENTS: Message("Segments by code"),
        Measure.DOCUMENTS: Message("Interviews by code"),
        Measure.CASES: Message("Cases by code"),
        Measure.WORDS: Message("Words by code"),
    }
    heads = {
        Measure.SEGMENTS: (Message("Segments"), Message("For 1,000 words"), table["per_thousand"]),
        Measure.DOCUMENTS: (Message("Interviews"), Message("Share"), table["document_share"]),
        Measure.CASES: (Message("Cases"), Message("Share"), table["case_share"]),
        Measure.WORDS: (Message("Words"), Message("Share"), table["share"]),
    }
    head, beside, shares = heads[measure]
    caption = block.title or say(titles[measure])
    note = _denominator(study, measure, of)

    def rate(value: float) -> str:
        shown = wording.number(value, 1) if measure is Measure.SEGMENTS else wording.percent(value)
        return NONE if np.isnan(value) else shown

    if block.show is not Show.CHART:
        columns = (
            Span(say(Message("Code")), 5, False),
            Span(say(head), 2),
            Span(say(beside), 2),
        )
        depths = _depths(table["depth"].tolist())
        rows = tuple(
            (name, wording.number(int(count)), rate(float(share)))
            for name, count, share in zip(names, counts, shares, strict=True)
        )
        yield Table(caption, columns, rows, note, depths)
    if block.show is not Show.TABLE:
        kept = table.assign(count=counts).sort_values("count", ascending=False, kind="stable")
        kept = kept.head(_MOST_CHARTED)
        colours = dict(
            zip(study.frames.codes["code_id"], study.frames.codes["colour"], strict=True)
        )
        drawing = Drawing(
            BARS,
            say(head),
            tuple(kept["code"]),
            (say(head),),
            tuple((float(value),) for value in kept["count"]),
            colours=tuple(colours[code] or "#0072B2" for code in kept["code_id"]),
            decimal=wording.decimal,
        )
        lead = "; ".join(
            f"{name}: {wording.number(int(count))}"
            for name, count in zip(kept["code"].head(5), kept["count"].head(5), strict=True)
        )
        yield Figure(caption, drawing, _told(study, Message("Bar chart"), caption, lead), note)


def crossed(study: Study, block: Crossed) -> Iterator[Block]:
    """Codes by the values of a variable: counts, and shares of what each column holds."""
    wording, say = study.wording, study.wording.say
    variable = study.variable(block.variable)
    measure = Measure(block.measure)
    found = crosstab(study.frames, variable.name, study.of_codes(block.codes), measure)
    named = [(n, one) for n, one in enumerate(found.columns) if not isinstance(one.value, Absent)]
    absent = [one for one in found.columns if isinstance(one.value, Absent)]
    counts = found.counts[[n for n, _ in named]]
    if counts.empty or not named:
        raise Missing(Message("No case has a value of this variable and an interview."))
    totals = [_size(one, measure) for _, one in named]
    hidden = small_cells(counts, block.least) if block.least else counts != counts
    names = [study.names()[code] for code in counts.index]
    title = variable.label or variable.name
    caption = block.title or say(Message("Codes by {variable}", {"variable": title.lower()}))
    notes = [_column_note(study, measure)]
    if absent and (left := sum(one.documents for one in absent)):
        notes.append(
            say(Message("{count} interviews have no value and are left out.", {"count": left}))
        )
    if block.least and bool(hidden.to_numpy().any()):
        notes.append(say(Message("∙ stands for a cell that is hidden, since it is of few cases.")))
    labels = [one.label for _, one in named]
    rates_of = [_rate_of(one, measure) for _, one in named]
    if block.show is not Show.CHART:
        columns = [Span(say(Message("Code")), 4, False)]
        columns += [
            Span(f"{label}\n(n = {wording.number(total)})", _room(label))
            for label, total in zip(labels, totals, strict=True)
        ]
        rows = tuple(
            (name, *(_cell(study, *four) for four in zip(cells, hides, rates_of, strict=True)))
            for name, cells, hides in zip(
                names, counts.to_numpy().tolist(), hidden.to_numpy().tolist(), strict=True
            )
        )
        yield Table(caption, tuple(columns), rows, wording.sentences(notes))
    if block.show is not Show.TABLE:
        sizes = np.array([rate or np.nan for rate, _ in rates_of], dtype=float)
        shares = counts.to_numpy() / sizes
        shares[hidden.to_numpy()] = np.nan
        heads = tuple(
            _head(label, wording.number(total)) for label, total in zip(labels, totals, strict=True)
        )
        drawing = _shades(study, names, heads, shares, digits=int(measure is Measure.SEGMENTS))
        unit = Message("Per cent of each column.")
        if measure is Measure.SEGMENTS:
            unit = Message("Segments for 1,000 words of each column.")
        note = wording.sentences((say(unit), *notes[1:]))
        yield Figure(caption, drawing, _told(study, Message("Table of shades"), caption, ""), note)


def tested(study: Study, block: Tested) -> Iterator[Block]:
    """Each code's presence by a variable: effect, corrected p, and what to mind."""
    wording, say = study.wording, study.wording.say
    variable = study.variable(block.variable)
    found = association(study.frames, variable.name, study.of_codes(block.codes))
    tests = found.tests
    names = [study.names()[code] for code in tests.index]
    title = variable.label or variable.name
    caption = block.title or say(Message("Codes tested by {variable}", {"variable": title.lower()}))
    cases = int(tests["n"].max()) if len(tests) else 0
    note = wording.sentences(
        (
            say(Message("{count} cases answered and were interviewed.", {"count": cases})),
            say(
                Message(
                    "Effects: Cramér’s V of categories, ρ of ordered ones, ε² of numbers, with "
                    "95 % intervals; q is p corrected for the number of codes."
                )
            ),
        )
    )
    if block.show is not Show.CHART:
        columns = (
            Span(say(Message("Code")), 4, False),
            Span(say(Message("Cases")), 1.2),
            Span(say(Message("Test")), 2.4, False),
            Span(say(Message("Effect")), 1.3),
            Span(say(Message("95 % interval")), 2.2),
            Span("p", 1.3),
            Span("q", 1.3),
            Span(say(Message("To mind")), 2.2, False),
        )
        rows = tuple(
            (
                name,
                wording.number(int(row.with_code)),
                say(_METHODS[row.method]),
                wording.number(row.effect, 2),
                wording.between(row.low, row.high, 2),
                wording.p(row.p),
                wording.p(row.q),
                ", ".join(say(_CAUTIONS[one]) for one in row.cautions),
            )
            for name, row in zip(names, _rows_of(tests), strict=True)
        )
        yield Table(caption, columns, rows, note)
    if block.show is not Show.TABLE and len(found.values):
        heads = tuple(
            _head(label, wording.number(n))
            for label, n in zip(found.labels, found.cases, strict=True)
        )
        drawing = _shades(study, names, heads, found.shares.to_numpy() * 100)
        told = _told(study, Message("Table of shades"), caption, "")
        yield Figure(caption, drawing, told, say(Message("Per cent of the cases of each column.")))


def together(study: Study, block: Together) -> Iterator[Block]:
    """Which codes stand together, as a matrix."""
    wording, say = study.wording, study.wording.say
    within = Within(block.within)
    found = cooccurrence(study.frames, study.of_codes(block.codes), within)
    names = [study.names()[code] for code in found.together.index]
    unit = say(_WITHIN[within])
    caption = block.title or say(Message("Codes together"))
    note = say(
        Message(
            "Number of {what}, of {units} looked at; on the diagonal, those of the code itself.",
            {"what": unit, "units": wording.number(found.units)},
        )
    )
    cells = found.together.to_numpy(dtype=float)
    if block.show is not Show.CHART:
        columns = (Span(say(Message("Code")), 4, False), *(Span(name, 1.4) for name in names))
        rows = tuple(
            (name, *(wording.number(value) for value in row))
            for name, row in zip(names, cells.tolist(), strict=True)
        )
        yield Table(caption, columns, rows, note)
    if block.show is not Show.TABLE:
        shown = cells.copy()
        np.fill_diagonal(shown, np.nan)
        drawing = _shades(study, names, names, shown)
        yield Figure(
            caption,
            drawing,
            _told(study, Message("Table of shades"), caption, _pairs(names, shown)),
            note,
        )


def saturated(study: Study, block: Saturation) -> Iterator[Block]:
    """New codes interview by interview, and over random orders."""
    wording, say = study.wording, study.wording.say
    from dataclasses import replace

    chosen = study.of_codes(block.codes) if block.codes else replace(study.selection)
    found = saturation(study.frames, chosen)
    table = found.table
    if not len(table):
        raise Missing(Message("There is no interview yet."))
    caption = block.title or say(Message("Codes met, interview after interview"))
    last = int(table["codes"].iloc[-1])
    parts = {"codes": wording.number(last), "interviews": wording.number(len(table))}
    note = say(Message("{codes} codes met in {interviews} interviews.", parts))
    if not np.isnan(found.new_share):
        share = {"share": wording.percent(found.new_share)}
        told = Message(
            "The last three interviews brought {share} of the codes that the first four had "
            "(Guest, Namey and Chen, 2020).",
            share,
        )
        note = wording.sentences((note, say(told)))
    if block.show is not Show.CHART:
        columns = (
            Span(say(Message("Interview")), 4, False),
            Span(say(Message("New codes"))),
            Span(say(Message("Codes so far"))),
            Span(say(Message("Expected in any order"))),
        )
        rows = tuple(
            (
                str(place),
                wording.number(int(row.new)),
                wording.number(int(row.codes)),
                wording.number(row.expected, 1),
            )
            for place, row in enumerate(_rows_of(table), 1)
        )
        yield Table(caption, columns, rows, note)
    if block.show is not Show.TABLE:
        kept = ("new", "observed", "expected", "low", "high")
        numbers = table.rename(columns={"codes": "observed"})[list(kept)]
        drawing = Drawing(
            GROWTH,
            say(Message("Interviews, in the order of the study")),
            tuple(map(str, range(1, len(table) + 1))),
            kept,
            tuple(tuple(map(float, row)) for row in numbers.to_numpy()),
            up=say(Message("Codes")),
            names=(
                ("observed", say(Message("All codes so far"))),
                ("expected", say(Message("Mean of all orders"))),
                ("band", say(Message("95 % of random orders"))),
                ("new", say(Message("New codes"))),
            ),
            decimal=wording.decimal,
        )
        yield Figure(caption, drawing, _told(study, Message("Curve"), caption, note), note)


def _denominator(study: Study, measure: Measure, of: Mapping[Any, Any]) -> str:
    """What the shares are shares of, and whose speech counts."""
    say, number = study.wording.say, study.wording.number
    sentences = {
        Measure.SEGMENTS: Message(
            "Rates are for 1,000 of the {words} words looked at.", {"words": number(of["words"])}
        ),
        Measure.DOCUMENTS: Message(
            "Shares are of the {documents} interviews.", {"documents": number(of["documents"])}
        ),
        Measure.CASES: Message(
            "Shares are of the {cases} cases interviewed.", {"cases": number(of["cases"])}
        ),
        Measure.WORDS: Message(
            "Shares are of the {words} words looked at.", {"words": number(of["words"])}
        ),
    }
    parts = [say(sentences[measure])]
    parts.append(say(Message("A code stands also for the codes under it.")))
    if study.report.respondents:
        parts.append(say(Message("Interviewees’ speech alone.")))
    return study.wording.sentences(parts)


def _column_note(study: Study, measure: Measure) -> str:
    sentences = {
        Measure.SEGMENTS: Message(
            "Segments, and their number for 1,000 words of the column; n: its interviews."
        ),
        Measure.DOCUMENTS: Message("Interviews with the code, and their share of the column’s."),
        Measure.CASES: Message("Cases interviewed with the code, and their share of the column’s."),
        Measure.WORDS: Message("Words under the code; n: words of the column."),
    }
    return study.wording.say(sentences[measure])


def _size(column: Column, measure: Measure) -> int:
    sizes = {Measure.CASES: column.cases, Measure.WORDS: column.words}
    return sizes.get(measure, column.documents)


def _rate_of(column: Column, measure: Measure) -> tuple[float, bool]:
    """What a column's counts are divided by to be shown beside them, and whether in per cent."""
    if measure is Measure.SEGMENTS:
        return column.words / 1000, False
    return _size(column, measure) / 100, True


def _cell(study: Study, count: int, hidden: bool, rate: tuple[float, bool]) -> str:
    wording = study.wording
    if hidden:
        return "∙"
    of, in_percent = rate
    if not of:
        return wording.number(count)
    shown = wording.percent(count / of / 100) if in_percent else wording.number(count / of, 1)
    return f"{wording.number(count)} ({shown})"


def _room(label: str) -> float:
    """How wide a column is, so that its longest word stays whole."""
    return max(2.0, max(map(len, label.split()), default=0) / 5)


def _head(label: str, n: str) -> str:
    """The head of a column of shades, short enough to stand aslant; the table has it whole."""
    short = label if len(label) <= _HEAD else label[: _HEAD - 1].rstrip() + "…"
    return f"{short} (n\N{NO-BREAK SPACE}=\N{NO-BREAK SPACE}{n})"


def _shades(
    study: Study,
    names: Sequence[str],
    heads: Sequence[str],
    cells: np.ndarray,
    *,
    digits: int = 0,
) -> Drawing:
    rows = tuple(tuple(None if np.isnan(value) else float(value) for value in row) for row in cells)
    return Drawing(
        SHADES,
        "",
        tuple(names),
        tuple(heads),
        rows,
        digits=digits,
        decimal=study.wording.decimal,
    )


def _pairs(names: Sequence[str], cells: np.ndarray) -> str:
    """The three pairs that stand together most."""
    upper = np.triu(np.nan_to_num(cells), 1)
    most = np.argsort(-upper, axis=None, kind="stable")[:3]
    places = np.column_stack(np.unravel_index(most, upper.shape)).tolist()
    return "; ".join(
        f"{names[row]} – {names[column]}: {int(upper[row, column])}"
        for row, column in places
        if upper[row, column]
    )


def _told(study: Study, kind: Message, caption: str, more: str) -> str:
    say = study.wording.say
    parts = {"kind": say(kind), "caption": caption}
    told = say(Message("{kind}: {caption}.", parts))
    return f"{told} {more}".strip()


def _rows_of(table: pd.DataFrame) -> Iterator[Any]:
    return iter(table.itertuples())


def _depths(depths: Sequence[int]) -> tuple[int, ...]:
    least = min(depths, default=0)
    return tuple(int(depth) - least for depth in depths)


def absent(study: Study, missing: Missing) -> Paragraph:
    """What stands in the place of a block that cannot be filled."""
    return Paragraph(study.wording.say(missing.message), quiet=True)
