"""Blocks that show what is saved by name: joint displays and barometers."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from codage.analysis.barometer import barometer
from codage.domain.barometer import Barometer
from codage.domain.joint_display import JointDisplay
from codage.domain.message import Message
from codage.domain.report import Joint, Scores, Show
from codage.exporters.joint_display import words
from codage.exporters.joint_display.content import JointLine, joint_table
from codage.exporters.report.drawing import BARS, Drawing
from codage.exporters.report.keys import Answered, Said, SaidOf, Scored
from codage.exporters.report.study import Missing, Study
from codage.exporters.report.voices import voices
from codage.exporters.report.wording import NONE
from codage.exporters.text import Block, ByLine, Figure, Span, Table

JOINT, BAROMETER = "joint_display", "barometer"
_Line = tuple[str, Hashable]
_FEWEST_BARS = 1


def joint(study: Study, block: Joint) -> Iterator[Block]:
    """A joint display as it stands, its quotations labelled as the report's are."""
    display = _joint_display(study, block)
    table = joint_table(study.project, block.name, display, study.selection, study.wording.in_words)
    if not table.lines:
        raise Missing(Message("{name} has no row yet.", {"name": block.name}))
    heads = words.heads(table, study.wording.in_words)
    shares = (2.5, 2.4, 3.1, 4.7, 2.9)
    columns = tuple(Span(head, share, False) for head, share in zip(heads, shares, strict=True))
    lines = [_row(study, place, line) for place, line in enumerate(table.lines)]
    rows = tuple(tuple("\n".join(text for text, _ in cell) for cell in row) for row in lines)
    keys = tuple(tuple(ByLine(tuple(key for _, key in cell)) for cell in row) for row in lines)
    note = words.note_below(table, study.wording.in_words)
    yield Table(block.title or block.name, columns, rows, note, broad=True, keys=keys)


def joint_quotations(study: Study, block: Joint) -> tuple[str, ...]:
    """The GUIDs of the segments that a joint display quotes; nothing where it is gone."""
    try:
        display = _joint_display(study, block)
    except Missing:
        return ()
    return tuple(guid for row in display.rows for guid in row.quotations)


def _joint_display(study: Study, block: Joint) -> JointDisplay:
    try:
        return JointDisplay.from_json(study.body(JOINT, block.name))
    except ValueError:
        raise Missing(Message("{name} cannot be read.", {"name": block.name})) from None


def _row(study: Study, place: int, line: JointLine) -> tuple[Sequence[_Line], ...]:
    """The cells of a row as lines, each with what it stands for."""
    say, quoted = study.wording.in_words, study.wording.quoted
    # What is hidden, since it is of few cases, does not open either.
    asked, spoken = line.survey, line.interviews
    answered = Answered(place) if asked and asked.n and asked.count is not None else None
    heard = SaidOf(place) if spoken and spoken.segments and spoken.cases is not None else None
    survey: list[_Line] = [
        (words.percent(line), answered),
        (words.survey_count(line, say), answered),
        (words.question(line, say), None),
    ]
    interviews: list[_Line] = [
        (words.interviews_count(line, say), heard),
        (words.segments_count(line, say), heard),
    ]
    kinds = spoken.types if spoken else ()
    for kind, told in enumerate(words.types(line, say)):
        interviews.append((told, SaidOf(place, kind) if kinds[kind][1] else None))
    quotations: list[_Line] = []
    for voice in voices(study, line.row.quotations):
        text = quoted(" ".join(voice.text.split()))
        label = f" ({' '.join(voice.label.split())})" if voice.label else ""
        quotations.append((f"{text}{label}", Said(voice.coding)))
    verdict = words.verdict_word(line.verdict, say).capitalize()
    judged: list[_Line] = [(part, None) for part in (verdict, *line.row.note.split("\n")) if part]
    named: list[_Line] = [(part, None) for part in line.row.label.split("\n")]
    cells: tuple[Sequence[_Line], ...] = (named, survey, interviews, quotations, judged)
    return tuple([one for one in cell if one[0]] for cell in cells)


def scores(study: Study, block: Scores) -> Iterator[Block]:
    """A barometer: the score of each theme by type, with its cases and its bounds."""
    wording, say = study.wording, study.wording.say
    try:
        wanted = Barometer.from_json(study.body(BAROMETER, block.name))
    except ValueError:
        raise Missing(Message("{name} cannot be read.", {"name": block.name})) from None
    for name in (wanted.typology, wanted.wave):
        if name:
            study.variable(name)
    selection = replace(study.selection, code_ids=None)
    table = barometer(study.frames, wanted, selection).table
    if not len(table):
        raise Missing(Message("{name} has no theme yet.", {"name": block.name}))
    everyone = say(Message("All together"))
    groups = [
        " · ".join(part for part in (wave, kind or everyone) if part)
        for wave, kind in zip(table["wave"], table["type"], strict=True)
    ]
    table = table.assign(group=groups)
    listed: list[Any] = list(table.itertuples())
    caption = block.title or block.name
    note = wording.sentences(
        (
            say(
                Message(
                    "Scores from 0 to 100, with the cases that have one (n), the 95 % interval of "
                    "the mean from five cases on, and between which 95 % of the scores lie when "
                    "each weight is drawn between half and one and a half of itself."
                )
            ),
        )
    )
    if block.show is not Show.CHART:
        themes = list(dict.fromkeys(str(row.dimension) for row in listed))
        cells = {(row.group, str(row.dimension)): _score(study, row) for row in listed}
        behind = {(row.group, str(row.dimension)): _scored(row) for row in listed}
        columns = (Span("", 2.2, False), *(Span(theme, 2) for theme in themes))
        rows = tuple(
            (group, *(cells.get((group, theme), "") for theme in themes))
            for group in dict.fromkeys(groups)
        )
        keys = tuple(
            (None, *(behind.get((group, theme)) for theme in themes))
            for group in dict.fromkeys(groups)
        )
        yield Table(caption, columns, rows, note, keys=keys)
    if block.show is not Show.TABLE:
        behind = {(row.group, row.dimension): _scored(row) for row in listed}
        wide = table[table["n"] >= _FEWEST_BARS].pivot_table(
            index="dimension", columns="group", values="score", sort=False
        )
        heads = [group for group in dict.fromkeys(groups) if group in wide.columns]
        wide = wide.reindex(columns=heads)
        told = wording.listed(
            wording.named(f"{row.dimension}, {row.group}", wording.number(row.score))
            for row in listed
            if row.n
        )
        drawing = Drawing(
            BARS,
            say(Message("Score, 0 to 100")),
            tuple(map(str, wide.index)),
            tuple(heads),
            tuple(
                tuple(None if value != value else float(value) for value in row)
                for row in wide.to_numpy()
            ),
            decimal=wording.decimal,
            keys=tuple(
                tuple(behind.get((group, theme)) for group in heads) for theme in wide.index
            ),
        )
        named = say(
            Message("{kind}: {caption}.", {"kind": say(Message("Bar chart")), "caption": caption})
        )
        yield Figure(caption, drawing, f"{named} {told}", say(Message("Mean score of the cases.")))


def _score(study: Study, row: Any) -> str:
    """A score in its cell: the mean, its cases and interval, and what it owes to the weights."""
    wording, say = study.wording, study.wording.say
    if not row.n:
        return NONE
    parts = [wording.number(row.score), f"n = {wording.number(int(row.n))}"]
    if interval := wording.between(row.low, row.high):
        parts.append(interval)
    if weights := wording.between(row.weights_low, row.weights_high):
        parts.append(say(Message("weights: {range}", {"range": weights})))
    return "\n".join(parts)


def _scored(row: Any) -> Hashable:
    return Scored(int(row.place), str(row.wave), str(row.type)) if row.n else None
