"""What the cells of a joint display say, and how its verdicts are told apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from codage.domain.joint_display import Verdict
from codage.domain.message import Message
from codage.exporters.joint_display.table import JointLine, JointTable
from codage.exporters.options import InWords


@dataclass(frozen=True, slots=True)
class VerdictLook:
    """A verdict's word, and its ink and ground on paper; the word reads at 4.5:1 on the ground."""

    word: Message
    ink: str
    ground: str


VERDICTS: Mapping[Verdict, VerdictLook] = {
    Verdict.CONFIRMS: VerdictLook(Message("confirms"), "#14532D", "#D8F0E0"),
    Verdict.NUANCES: VerdictLook(Message("nuances"), "#6B4400", "#FBECC8"),
    Verdict.CONTRADICTS: VerdictLook(Message("contradicts"), "#8A1C16", "#FADAD7"),
    Verdict.SILENT: VerdictLook(Message("silent"), "#454C55", "#E6E8EA"),
}


def verdict_word(verdict: Verdict, in_words: InWords) -> str:
    """The word of a verdict; empty while it is open."""
    return in_words(VERDICTS[verdict].word) if verdict in VERDICTS else ""


def in_quotes(text: str) -> str:
    """A quotation between its marks, which stay with its first and last word."""
    return f"«\N{NO-BREAK SPACE}{text}\N{NO-BREAK SPACE}»"


def heads(table: JointTable, in_words: InWords) -> tuple[str, str, str, str, str]:
    """The heads of the five columns."""
    return (
        in_words(Message("Theme")),
        in_words(Message("Survey")),
        in_words(Message("Interviews")),
        in_words(Message("Quotations")),
        in_words(Message("Interpretation")),
    )


def percent(line: JointLine) -> str:
    """The share as whole per cent; empty where nobody answered, or it is hidden."""
    if line.survey is None or not line.survey.n or line.survey.count is None:
        return ""
    return f"{round(100 * line.survey.share)}\N{NO-BREAK SPACE}%"


def survey_count(line: JointLine, in_words: InWords) -> str:
    """Of how many, in words."""
    if line.survey is None:
        return ""
    if not line.survey.n:
        return in_words(Message("Nobody answered."))
    if line.survey.count is None:
        return in_words(Message("hidden, of {n} who answered", {"n": line.survey.n}))
    values = {"given": line.survey.count, "n": line.survey.n}
    return in_words(Message("{given} of {n} who answered", values))


def question(line: JointLine, in_words: InWords) -> str:
    """What was asked, and the answers that count."""
    if not line.answers:
        return line.question
    values = {"question": line.question, "answers": ", ".join(line.answers)}
    return in_words(Message("{question}: {answers}", values))


def interviews_count(line: JointLine, in_words: InWords) -> str:
    """In how many of the cases interviewed it is said."""
    if line.interviews is None:
        return ""
    if line.interviews.cases is None:
        return in_words(Message("hidden, of {n} cases interviewed", {"n": line.interviews.n}))
    values = {"cases": line.interviews.cases, "n": line.interviews.n}
    return in_words(Message("{cases} of {n} cases interviewed", values))


def segments_count(line: JointLine, in_words: InWords) -> str:
    """In how many segments; empty where it is hidden."""
    if line.interviews is None or line.interviews.segments is None:
        return ""
    return in_words(Message("{count} segments", {"count": line.interviews.segments}))


def type_count(label: str, cases: int | None, n: int, in_words: InWords) -> str:
    """How many cases of one type say it."""
    if cases is None:
        return in_words(Message("{type}: hidden, of {n}", {"type": label, "n": n}))
    values = {"type": label, "cases": cases, "n": n}
    return in_words(Message("{type}: {cases} of {n}", values))


def types(line: JointLine, in_words: InWords) -> tuple[str, ...]:
    """How many cases of each type say it."""
    if line.interviews is None:
        return ()
    return tuple(type_count(*one, in_words) for one in line.interviews.types)


def hidden_in(line: JointLine) -> int:
    """How many numbers of cases are hidden in a row."""
    hidden = int(line.survey is not None and line.survey.count is None)
    if line.interviews is not None:
        counts = (line.interviews.cases, *(cases for _, cases, _ in line.interviews.types))
        hidden += sum(cases is None for cases in counts)
    return hidden


def note_below(table: JointTable, in_words: InWords) -> str:
    """What the numbers are of, and which are hidden."""
    told = [
        in_words(
            Message(
                "Survey: share of those who answered the question. Interviews: cases in whose "
                "interviews the theme is coded."
            )
        )
    ]
    if table.typology:
        told.append(in_words(Message("By type: {variable}.", {"variable": table.typology})))
    if table.display.least:
        told.append(
            told_of_hidden(table, table.lines, in_words)
            or in_words(
                Message(
                    "No number here is of fewer than {least} cases.",
                    {"least": table.display.least},
                )
            )
        )
    return " ".join(told)


def told_of_hidden(table: JointTable, lines: Sequence[JointLine], in_words: InWords) -> str:
    """How many numbers of these rows are hidden, and why; empty where none is."""
    count = sum(hidden_in(line) for line in lines)
    if not count:
        return ""
    hidden = Message("{count} cells are hidden so that nobody is recognised.", {"count": count})
    why = Message(
        "Hidden are numbers of fewer than {least} cases, and what would tell them.",
        {"least": table.display.least},
    )
    return f"{in_words(hidden)} {in_words(why)}"


def plain_text(table: JointTable, in_words: InWords) -> str:
    """The table for a spreadsheet or a mail: tabs between cells, a line a row."""
    lines = [heads(table, in_words)]
    for line in table.lines:
        survey = " · ".join(filter(None, (percent(line), survey_count(line, in_words))))
        counted = (interviews_count(line, in_words), segments_count(line, in_words))
        said = " · ".join(filter(None, (*counted, *types(line, in_words))))
        quoted = " ".join(
            f"« {one.text} »{f' ({one.by})' if one.by else ''}" for one in line.quotations
        )
        judged = ": ".join(filter(None, (verdict_word(line.verdict, in_words), line.row.note)))
        lines.append((line.row.label, survey, said, quoted, judged))
    return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)
