"""Blocks that count codes: how often each is used, and by the values of a variable."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from codage.analysis.confidentiality import small_cells
from codage.analysis.crosstab import Column, crosstab
from codage.analysis.rates import rates
from codage.analysis.selection import Absent, Measure
from codage.domain.anchors import CodeId
from codage.domain.message import Message
from codage.domain.report import Crossed, Frequencies, Show
from codage.exporters.report.drawing import BARS, Drawing
from codage.exporters.report.keys import Coded, CodedBy, Having
from codage.exporters.report.shades import shades, short_head, told_of
from codage.exporters.report.study import Missing, Study
from codage.exporters.report.wording import NONE
from codage.exporters.text import Block, Figure, Span, Table

_MOST_CHARTED = 40


def frequencies(study: Study, block: Frequencies) -> Iterator[Block]:
    """How often each code is used, with what the numbers are shares of."""
    say, wording = study.wording.say, study.wording
    measure = Measure(block.measure)
    table = rates(study.frames, study.of_codes(block.codes))
    of = table.attrs
    counts = table[measure.value]
    names = table["code"].tolist()
    keys = _coded(table["code_id"].tolist(), counts.tolist())
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
        cells = tuple((None, key, key) for key in keys)
        yield Table(caption, columns, rows, note, depths, keys=cells)
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
            keys=tuple((key,) for key in _coded(kept["code_id"].tolist(), kept["count"].tolist())),
            decimal=wording.decimal,
        )
        lead = wording.listed(
            wording.named(name, wording.number(int(count)))
            for name, count in zip(kept["code"].head(5), kept["count"].head(5), strict=True)
        )
        yield Figure(caption, drawing, told_of(study, Message("Bar chart"), caption, lead), note)


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
    keys = tuple(
        tuple(
            CodedBy(CodeId(int(code)), variable.name, one.value) if count and not hides else None
            for (_, one), count, hides in zip(named, cells, those, strict=True)
        )
        for code, cells, those in zip(
            counts.index, counts.to_numpy().tolist(), hidden.to_numpy().tolist(), strict=True
        )
    )
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
        heads_behind = (None, *(Having(variable.name, one.value) for _, one in named))
        yield Table(
            caption,
            tuple(columns),
            rows,
            wording.sentences(notes),
            keys=tuple((None, *row) for row in keys),
            head_keys=heads_behind,
        )
    if block.show is not Show.TABLE:
        sizes = np.array([rate or np.nan for rate, _ in rates_of], dtype=float)
        shares = counts.to_numpy() / sizes
        shares[hidden.to_numpy()] = np.nan
        heads = tuple(
            short_head(label, wording.number(total))
            for label, total in zip(labels, totals, strict=True)
        )
        digits = int(measure is Measure.SEGMENTS)
        drawing = shades(study, names, heads, shares, keys, digits=digits)
        unit = Message("Per cent of each column.")
        if measure is Measure.SEGMENTS:
            unit = Message("Segments for 1,000 words of each column.")
        note = wording.sentences((say(unit), *notes[1:]))
        told = told_of(study, Message("Table of shades"), caption, "")
        yield Figure(caption, drawing, told, note)


def _coded(codes: Sequence[int], counts: Sequence[int]) -> list[Hashable]:
    """What the number of each code stands for; nothing behind nought."""
    return [
        Coded(CodeId(int(code))) if count else None
        for code, count in zip(codes, counts, strict=True)
    ]


def _denominator(study: Study, measure: Measure, of: Mapping[Any, Any]) -> str:
    """What the shares are shares of, and whose speech counts."""
    say = study.wording.say
    sentences = {
        Measure.SEGMENTS: Message(
            "Rates are for 1,000 of the {count} words looked at.", {"count": int(of["words"])}
        ),
        Measure.DOCUMENTS: Message(
            "Shares are of the {count} interviews.", {"count": int(of["documents"])}
        ),
        Measure.CASES: Message(
            "Shares are of the {count} cases interviewed.", {"count": int(of["cases"])}
        ),
        Measure.WORDS: Message(
            "Shares are of the {count} words looked at.", {"count": int(of["words"])}
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


def _depths(depths: Sequence[int]) -> tuple[int, ...]:
    least = min(depths, default=0)
    return tuple(int(depth) - least for depth in depths)
