"""What a cell of the joint display shows: rich text whose links open what is behind, or edit."""

from __future__ import annotations

from enum import IntEnum
from html import escape

from codage.exporters.joint_display import words
from codage.exporters.joint_display.table import JointLine
from codage.gui.theme import Theme
from codage.gui.words import say, tr

EDIT, SURVEY, INTERVIEWS, TYPE, QUOTE = "edit", "survey", "interviews", "type:", "quote:"
LONGEST_QUOTATION = 260
_BAR_LIGHT, _BAR_DARK = "#0072B2", "#56B4E9"


class Part(IntEnum):
    """The columns."""

    THEME = 0
    SURVEY = 1
    INTERVIEWS = 2
    QUOTATIONS = 3
    INTERPRETATION = 4


def cell_html(line: JointLine, part: Part, theme: Theme, can_write: bool, waiting: bool) -> str:
    """The cell as rich text; `waiting` while it may not be counted yet."""
    made = {
        Part.THEME: _theme,
        Part.SURVEY: _survey,
        Part.INTERVIEWS: _interviews,
        Part.QUOTATIONS: _quotations,
        Part.INTERPRETATION: _interpretation,
    }[part](line, theme)
    if made:
        return made
    if _is_asked(line, part):
        return _small("…" if waiting else tr("No longer there: choose anew."), theme)
    return _prompt(line, part, theme) if can_write else ""


def _is_asked(line: JointLine, part: Part) -> bool:
    row = line.row
    asked = {Part.SURVEY: row.variable, Part.INTERVIEWS: row.codes, Part.QUOTATIONS: row.quotations}
    return bool(asked.get(part))


def cell_text(line: JointLine, part: Part) -> str:
    """The cell as plain words, for who hears it."""
    match part:
        case Part.THEME:
            return line.row.label
        case Part.SURVEY:
            asked = words.question(line, say)
            return ". ".join(
                filter(None, (words.percent(line), words.survey_count(line, say), asked))
            )
        case Part.INTERVIEWS:
            counted = words.interviews_count(line, say), words.segments_count(line, say)
            return ". ".join(filter(None, (*counted, *words.types(line, say))))
        case Part.QUOTATIONS:
            return "\n".join(
                f"{words.in_quotes(one.text)} {one.by}".strip() for one in line.quotations
            )
        case Part.INTERPRETATION:
            verdict = words.verdict_word(line.verdict, say)
            return ". ".join(filter(None, (verdict, line.row.note)))


def _prompt(line: JointLine, part: Part, theme: Theme) -> str:
    if part is Part.QUOTATIONS and not line.row.codes:
        return _small(tr("Quotations are chosen among the segments of the codes."), theme)
    asked = {
        Part.THEME: tr("Name the theme…"),
        Part.SURVEY: tr("Choose a question of the survey…"),
        Part.INTERVIEWS: tr("Choose the codes…"),
        Part.QUOTATIONS: tr("Choose quotations…"),
        Part.INTERPRETATION: tr("Confirms, nuances, contradicts, silent?"),
    }[part]
    return _link(EDIT, escape(asked), theme.muted)


def _theme(line: JointLine, theme: Theme) -> str:
    return f"<b>{escape(line.row.label)}</b>" if line.row.label.strip() else ""


def _survey(line: JointLine, theme: Theme) -> str:
    if line.survey is None:
        return ""
    asked = _small(words.question(line, say), theme)
    counted = escape(words.survey_count(line, say))
    share = words.percent(line)
    if not share:
        known = _link(SURVEY, counted, theme.accent) if line.survey.n else counted
        return f"{known}<br>{asked}"
    head = f'<span style="font-size: x-large; font-weight: 600">{share}</span>'
    return (
        f"{_link(SURVEY, head, theme.text)}{_bar(line.survey.share, theme)}"
        f"{_link(SURVEY, counted, theme.accent)}<br>{asked}"
    )


def _bar(share: float, theme: Theme) -> str:
    full = round(100 * share)
    colour = _BAR_DARK if theme.dark else _BAR_LIGHT
    cells = "".join(
        f'<td bgcolor="{fill}" width="{width}%" style="font-size: 4pt">&nbsp;</td>'
        for fill, width in ((colour, full), (theme.border, 100 - full))
        if width
    )
    return f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{cells}</tr></table>'


def _interviews(line: JointLine, theme: Theme) -> str:
    said = line.interviews
    if said is None:
        return ""
    counted = escape(words.interviews_count(line, say))
    parts = [f"<b>{_link(INTERVIEWS, counted, theme.accent)}</b>"]
    if segments := words.segments_count(line, say):
        parts.append(escape(segments))
    for place, one in enumerate(words.types(line, say)):
        if said.types[place][1] != 0:
            small = f'<span style="font-size: small">{escape(one)}</span>'
            parts.append(_link(f"{TYPE}{place}", small, theme.accent))
        else:
            parts.append(_small(one, theme))
    parts.append(_small(", ".join(line.codes), theme))
    return "<br>".join(parts)


def _quotations(line: JointLine, theme: Theme) -> str:
    parts = []
    for one in line.quotations:
        short = one.text
        if len(short) > LONGEST_QUOTATION:
            short = short[: LONGEST_QUOTATION - 1].rstrip() + "…"
        words_of = _link(f"{QUOTE}{one.coding}", escape(words.in_quotes(short)), theme.text)
        by = f"<br>{_small(one.by, theme)}" if one.by else ""
        parts.append(f'<p style="margin: 0 0 6px 0">{words_of}{by}</p>')
    return "".join(parts)


def _interpretation(line: JointLine, theme: Theme) -> str:
    look = words.VERDICTS.get(line.verdict)
    note = escape(line.row.note).replace("\n", "<br>")
    if look is None:
        return note
    chip = (
        f'<span style="color: {look.ink}; background-color: {look.ground}; font-weight: 600">'
        f"&nbsp;&nbsp;{escape(say(look.word))}&nbsp;&nbsp;</span>"
    )
    return f"{chip}<br>{note}" if note else chip


def _small(text: str, theme: Theme) -> str:
    return f'<span style="font-size: small; color: {theme.muted}">{escape(text)}</span>'


def _link(target: str, inside: str, colour: str) -> str:
    return f'<a href="{target}" style="color: {colour}; text-decoration: none">{inside}</a>'
