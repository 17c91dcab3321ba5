"""A joint display that was saved by name."""

from __future__ import annotations

from codage.analysis.selection import Selection
from codage.domain.joint_display import JointDisplay
from codage.domain.message import Message
from codage.exporters.analysed.asked import Asked, AskedError, figure, saved_asked
from codage.exporters.joint_display import words
from codage.exporters.joint_display.content import JointLine, joint_table
from codage.exporters.options import InWords
from codage.exporters.table import Cell, Column, ExportTable, Kind
from codage.project.project import Project

TAKES = frozenset({"named"})
KIND = "joint_display"


def table(project: Project, selection: Selection, asked: Asked, in_words: InWords) -> ExportTable:
    """One row a theme, with what both sources say of it."""
    name, body = saved_asked(project, KIND, asked)
    try:
        display = JointDisplay.from_json(body)
    except ValueError:
        raise AskedError("{name} cannot be read. Look at it in the window.", name=name) from None
    found = joint_table(project, name, display, selection)
    columns: tuple[Column, ...] = (
        Column("theme", Kind.TEXT, in_words(Message("Theme"))),
        Column("codes", Kind.TEXT, in_words(Message("Names of the codes"))),
        Column("question", Kind.TEXT, in_words(Message("Question of the survey"))),
        Column("answers", Kind.TEXT, in_words(Message("Answers that count"))),
        Column("survey_count", Kind.INTEGER, in_words(Message("Cases that answered so"))),
        Column("survey_n", Kind.INTEGER, in_words(Message("Cases that answered"))),
        Column("survey_share", Kind.DECIMAL, in_words(Message("Their share (0 to 1)"))),
        Column("interview_cases", Kind.INTEGER, in_words(Message("Cases that speak of it"))),
        Column("interview_n", Kind.INTEGER, in_words(Message("Cases interviewed"))),
        Column("segments", Kind.INTEGER, in_words(Message("Number of segments"))),
        Column("by_type", Kind.TEXT, in_words(Message("Cases that speak of it, by type"))),
        Column("quotations", Kind.TEXT, in_words(Message("Quotations"))),
        Column("verdict", Kind.TEXT, in_words(Message("How interviews stand to the survey"))),
        Column("interpretation", Kind.TEXT, in_words(Message("Interpretation"))),
    )
    rows = [_row(line, in_words) for line in found.lines]
    if display.least:
        columns += (
            Column("hidden", Kind.TEXT, in_words(Message("How many numbers are hidden, and why"))),
        )
        rows = [
            (*row, words.told_of_hidden(found, (line,), in_words))
            for row, line in zip(rows, found.lines, strict=True)
        ]
    return ExportTable(name, columns, rows, len(rows))


def _row(line: JointLine, in_words: InWords) -> tuple[Cell, ...]:
    survey, said = line.survey, line.interviews
    quoted = (f"« {one.text} »" + (f" ({one.by})" if one.by else "") for one in line.quotations)
    return (
        line.row.label,
        "; ".join(line.codes),
        line.question,
        "; ".join(line.answers),
        *((None,) * 3 if survey is None else (survey.count, survey.n, figure(survey.share))),
        *((None,) * 3 if said is None else (said.cases, said.n, said.segments)),
        "; ".join(words.types(line, in_words)),
        "\n".join(quoted),
        words.verdict_word(line.verdict, in_words),
        line.row.note,
    )
