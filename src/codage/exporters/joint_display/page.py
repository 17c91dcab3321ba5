"""A joint display as one HTML file that needs nothing else: it reads aloud, prints on its side."""

from __future__ import annotations

from html import escape
from pathlib import Path

from codage.domain.task import Advance
from codage.exporters.joint_display import words
from codage.exporters.joint_display.table import JointLine, JointTable, Quoted
from codage.exporters.options import InWords

_STYLE = """
:root { color-scheme: light dark; }
body { font: 15px/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; margin: 0 auto;
  max-width: 82rem; padding: 2rem 1.5rem 4rem; color: #1f2429; background: #fff; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0; }
.study { font-size: 1.1rem; margin: .25rem 0 1.5rem; color: #555c65; }
.wide { overflow-x: auto; }
"""
STYLE = """
table.joint { border-collapse: collapse; width: 100%; }
table.joint caption { text-align: left; padding-bottom: .5rem; color: #555c65; }
table.joint th, table.joint td { vertical-align: top; text-align: left; padding: .6rem .7rem;
  border-bottom: 1px solid #dcdddf; }
table.joint thead th { border-bottom: 2px solid #767d86; }
table.joint p { margin: 0 0 .25rem; } table.joint ul { margin: .25rem 0 0; padding-left: 1.1rem; }
table.joint blockquote { margin: 0 0 .6rem; padding-left: .6rem; border-left: 3px solid #c9ccd0; }
table.joint .by, table.joint .asked { color: #555c65; font-size: .9em; }
table.joint .share { font-size: 1.35em; font-weight: 600; }
table.joint .bar { display: block; height: .5rem; margin: .2rem 0 .35rem; background: #e3e6e9;
  border-radius: .25rem; min-width: 7rem; }
table.joint .bar i { display: block; height: 100%; background: #0072b2; border-radius: .25rem; }
table.joint .verdict { display: inline-block; padding: .05rem .6rem; border-radius: .7rem;
  font-weight: 600; margin-bottom: .3rem; }
@media (prefers-color-scheme: dark) {
  body { color: #e4e6e8; background: #191b1e; }
  .study, table.joint caption, table.joint .by, table.joint .asked { color: #a9b1ba; }
  table.joint th, table.joint td { border-color: #40464d; }
  table.joint .bar { background: #40464d; }
  table.joint .bar i { background: #56b4e9; }
}
@page { size: landscape; margin: 1.5cm; }
@media print {
  body { max-width: none; font-size: 9.5pt; color: #000; background: #fff; padding: 0; }
  table.joint tr { break-inside: avoid; } table.joint thead { display: table-header-group; }
  table.joint .bar, table.joint .bar i, table.joint .verdict { print-color-adjust: exact; }
}
"""


def write(table: JointTable, path: Path, in_words: InWords, language: str, _: Advance) -> None:
    """Write the page."""
    path.write_text(page(table, in_words, language), encoding="utf-8", newline="\n")


def page(table: JointTable, in_words: InWords = str, language: str = "en") -> str:
    """The whole page."""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(f'{table.name} – {table.study}')}</title>\n"
        f"<style>{_STYLE}{STYLE}</style>\n</head>\n<body>\n<main>\n"
        f'<h1>{escape(table.name)}</h1>\n<p class="study">{escape(table.study)}</p>\n'
        f'<div class="wide" tabindex="0" role="region" aria-label="{escape(table.name)}">\n'
        f"{fragment(table, in_words)}</div>\n</main>\n</body>\n</html>\n"
    )


def fragment(table: JointTable, in_words: InWords = str) -> str:
    """The table alone, to stand in another page; `STYLE` dresses it."""
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in words.heads(table, in_words))
    rows = "".join(_row(line, in_words) for line in table.lines)
    return (
        f'<table class="joint">\n<caption>{escape(words.note_below(table, in_words))}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
    )


def _row(line: JointLine, in_words: InWords) -> str:
    cells = (
        _survey(line, in_words),
        _interviews(line, in_words),
        _quotations(line),
        _judged(line, in_words),
    )
    return (
        f'<tr><th scope="row">{_lines(line.row.label)}</th>'
        f"{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>\n"
    )


def _survey(line: JointLine, in_words: InWords) -> str:
    if line.survey is None:
        return ""
    share, bar = words.percent(line), ""
    if share:
        width = round(100 * line.survey.share, 1)
        bar = (
            f'<p class="share">{share}</p>'
            f'<span class="bar" aria-hidden="true"><i style="width: {width}%"></i></span>'
        )
    return (
        f"{bar}<p>{escape(words.survey_count(line, in_words))}</p>"
        f'<p class="asked">{escape(words.question(line, in_words))}</p>'
    )


def _interviews(line: JointLine, in_words: InWords) -> str:
    if line.interviews is None:
        return ""
    segments = words.segments_count(line, in_words)
    items = "".join(f"<li>{escape(one)}</li>" for one in words.types(line, in_words))
    return (
        f"<p><strong>{escape(words.interviews_count(line, in_words))}</strong></p>"
        f"{f'<p>{escape(segments)}</p>' if segments else ''}"
        f"{f'<ul>{items}</ul>' if items else ''}"
        f'<p class="asked">{escape(", ".join(line.codes))}</p>'
    )


def _quotations(line: JointLine) -> str:
    return "".join(
        f"<blockquote><p>{escape(words.in_quotes(one.text))}</p>{_by(one)}</blockquote>"
        for one in line.quotations
    )


def _by(quoted: Quoted) -> str:
    return f'<p class="by">{escape(quoted.by)}</p>' if quoted.by else ""


def _judged(line: JointLine, in_words: InWords) -> str:
    look = words.VERDICTS.get(line.verdict)
    note = f"<p>{_lines(line.row.note)}</p>" if line.row.note else ""
    if look is None:
        return note
    return (
        f'<span class="verdict" style="color: {look.ink}; background: {look.ground}">'
        f"{escape(in_words(look.word))}</span>{note}"
    )


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>\n")
