"""Blocks about what goes with what: codes tested by a variable, and codes that stand together."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from codage.analysis.association import Caution, association
from codage.analysis.cooccurrence import Within, cooccurrence
from codage.analysis.independence import Method
from codage.domain.anchors import CodeId
from codage.domain.message import Message
from codage.domain.report import Show, Tested, Together
from codage.exporters.report.keys import Coded, CodedBy, Pair
from codage.exporters.report.shades import rows_of, shades, short_head, told_of
from codage.exporters.report.study import Study
from codage.exporters.text import Block, Figure, Span, Table

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
    Within.SEGMENT: Message("Number of words in which both codes are, of {count} looked at."),
    Within.TURN: Message("Number of turns of speech with both codes, of {count} looked at."),
    Within.TURNS: Message(
        "Number of pairs of turns that follow each other with both codes, of {count} looked at."
    ),
    Within.DOCUMENT: Message("Number of interviews with both codes, of {count} looked at."),
}


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
    codes = [CodeId(int(code)) for code in tests.index]
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
            for name, row in zip(names, rows_of(tests), strict=True)
        )
        keys = tuple(
            _row_keys(code, len(columns), row[1]) for code, row in zip(codes, rows, strict=True)
        )
        yield Table(caption, columns, rows, note, keys=keys)
    if block.show is not Show.TABLE and len(found.values):
        heads = tuple(
            short_head(label, wording.number(n))
            for label, n in zip(found.labels, found.cases, strict=True)
        )
        cells = tuple(
            tuple(
                CodedBy(code, variable.name, value) if count else None
                for value, count in zip(found.values, counts, strict=True)
            )
            for code, counts in zip(codes, found.counts.to_numpy().tolist(), strict=True)
        )
        drawing = shades(study, names, heads, found.shares.to_numpy() * 100, cells)
        told = told_of(study, Message("Table of shades"), caption, "")
        yield Figure(caption, drawing, told, say(Message("Per cent of the cases of each column.")))


def together(study: Study, block: Together) -> Iterator[Block]:
    """Which codes stand together, as a matrix."""
    wording, say = study.wording, study.wording.say
    within = Within(block.within)
    found = cooccurrence(study.frames, study.of_codes(block.codes), within)
    codes = [CodeId(int(code)) for code in found.together.index]
    names = [study.names()[code] for code in codes]
    caption = block.title or say(Message("Codes together"))
    note = wording.sentences(
        (
            say(replace(_WITHIN[within], values={"count": int(found.units)})),
            say(Message("On the diagonal, those of the code itself.")),
        )
    )
    cells = found.together.to_numpy(dtype=float)
    keys: tuple[tuple[Hashable, ...], ...] = tuple(
        tuple(
            Pair(one, other, within) if times else None
            for other, times in zip(codes, row, strict=True)
        )
        for one, row in zip(codes, cells.tolist(), strict=True)
    )
    if block.show is not Show.CHART:
        columns = (Span(say(Message("Code")), 4, False), *(Span(name, 1.4) for name in names))
        rows = tuple(
            (name, *(wording.number(value) for value in row))
            for name, row in zip(names, cells.tolist(), strict=True)
        )
        yield Table(caption, columns, rows, note, keys=tuple((None, *row) for row in keys))
    if block.show is not Show.TABLE:
        shown = cells.copy()
        np.fill_diagonal(shown, np.nan)
        drawing = shades(study, names, names, shown, keys)
        yield Figure(
            caption,
            drawing,
            told_of(study, Message("Table of shades"), caption, _pairs(study, names, shown)),
            note,
        )


def _row_keys(code: CodeId, columns: int, cases: str) -> tuple[Hashable, ...]:
    """What the numbers of a test stand for: the segments of its code, where it has any."""
    key = Coded(code) if cases != "0" else None
    words = (0, 2, columns - 1)
    return tuple(None if place in words else key for place in range(columns))


def _pairs(study: Study, names: Sequence[str], cells: np.ndarray) -> str:
    """The three pairs that stand together most."""
    upper = np.triu(np.nan_to_num(cells), 1)
    most = np.argsort(-upper, axis=None, kind="stable")[:3]
    places = np.column_stack(np.unravel_index(most, upper.shape)).tolist()
    wording = study.wording
    return wording.listed(
        wording.named(f"{names[row]} – {names[column]}", wording.number(upper[row, column]))
        for row, column in places
        if upper[row, column]
    )
