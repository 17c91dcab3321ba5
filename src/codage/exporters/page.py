"""A text as one HTML file that needs nothing else: it reads aloud, prints, follows dark mode."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from codage.domain.task import Advance
from codage.exporters.text import (
    Block,
    Contents,
    Field,
    Figure,
    Grid,
    Heading,
    Line,
    Links,
    Listing,
    Mood,
    Paragraph,
    Quotation,
    Rich,
    Run,
    Table,
    Text,
    sideways,
)

_LOWEST = 6
_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; margin: 0 auto;
  max-width: 46rem; padding: 2rem 1rem 4rem; color: #1f2429; background: #fff; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.5rem; margin: 3rem 0 1rem; border-bottom: 1px solid #c9ccd0; }
h3 { font-size: 1.2rem; } h4 { font-size: 1.08rem; } h5, h6 { font-size: 1rem; }
h3, h4, h5, h6 { margin: 2rem 0 .25rem; }
.subtitle { font-size: 1.25rem; margin: .25rem 0 1.5rem; }
.quiet { color: #555c65; margin: 0 0 .5rem; }
dl { margin: 0 0 .5rem; } dt { font-weight: 600; margin-top: .5rem; } dd { margin: 0 0 0 1.5rem; }
.facts dt { display: inline; } .facts dd { display: inline; margin: 0; }
.facts div { margin: 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: #555c65; padding-bottom: .5rem; }
th, td { padding: .25rem .5rem; border-bottom: 1px solid #dcdddf; text-align: right; }
th:first-child, td:first-child { text-align: left; } tbody th { font-weight: normal; }
blockquote { margin: .5rem 0 1rem; padding: .1rem 1rem; border-left: 3px solid #c9ccd0; }
blockquote p { margin: .25rem 0; } blockquote:target { border-color: #1d6a96; }
figure { margin: 1.5rem 0; } figcaption { color: #555c65; }
figcaption.above { margin-bottom: .5rem; font-weight: 600; color: inherit; }
figure img { display: block; max-width: 100%; height: auto; background: #fff; border-radius: 4px; }
.spoken blockquote { margin: 0; } .spoken figcaption { padding-left: 1.2rem; }
.spoken figcaption::before { content: "— "; }
.wide { overflow-x: auto; margin: 1.5rem 0; } .wide .words { text-align: left; }
.wide caption { font-weight: 600; color: inherit; }
.wide td, .wide th { vertical-align: top; } .wide thead th { vertical-align: bottom; }
.sideways .wide { width: min(94vw, 80rem); margin-left: calc(50% - min(47vw, 40rem)); }
.sideways table { min-width: 56rem; }
.note { color: #555c65; font-size: .875rem; margin: .5rem 0 1.5rem; }
.swatch { display: inline-block; width: .8em; height: .8em; border-radius: 3px;
  border: 1px solid #767d86; margin-right: .5em; }
a { color: #1d6a96; } a:focus-visible { outline: 3px solid #1d6a96; outline-offset: 2px; }
nav ul { list-style: none; padding-left: 1.25rem; margin: 0; } nav > ul { padding-left: 0; }
.skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; }
@media (prefers-color-scheme: dark) {
  body { color: #e4e6e8; background: #191b1e; } a { color: #6cb6e4; }
  .quiet, caption, figcaption, .note { color: #a9b1ba; } h2, th, td { border-color: #40464d; }
}
@media print {
  body { max-width: none; font-size: 11pt; color: #000; background: #fff; padding: 0; }
  a { color: inherit; text-decoration: none; } .skip { display: none; }
  h2, h3, h4, h5, h6 { break-after: avoid; } dd, tr { break-inside: avoid; }
  .sideways { page: sideways; }
  .sideways .wide { width: auto; margin-left: 0; overflow: visible; }
  .sideways table { min-width: 0; }
}
@page sideways { size: A4 landscape; margin: 15mm; }
"""


def files(path: Path) -> tuple[Path, ...]:
    """The file alone."""
    return (path,)


def write(text: Text, path: Path, advance: Advance) -> None:
    """Write the page."""
    advance(0, 1, "")
    path.write_text(page(text), encoding="utf-8", newline="\n")
    advance(1, 1, "")


def page(text: Text) -> str:
    """The whole page."""
    title = escape(f"{text.title} – {text.subtitle}")
    return "".join(
        (
            f'<!DOCTYPE html>\n<html lang="{escape(text.language)}">\n<head>\n',
            '<meta charset="utf-8">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n",
            body(text),
            "</body>\n</html>\n",
        )
    )


def body(text: Text) -> str:
    """What is between the page's head and its end."""
    facts = "".join(
        f"<div><dt>{escape(label)}{text.colon}</dt><dd>{escape(value)}</dd></div>\n"
        for label, value in text.facts
    )
    parts = [
        f"<header>\n<h1>{escape(text.title)}</h1>\n",
        f'<p class="subtitle">{escape(text.subtitle)}</p>\n',
        f'<dl class="facts">\n{facts}</dl>\n</header>\n',
    ]
    contents = [block for block in text.blocks if isinstance(block, Contents)]
    parts += [_contents(block, text) for block in contents]
    parts.append('<main id="main">\n')
    shown = [block for block in text.blocks if not isinstance(block, Contents)]
    for side, those in groupby(zip(sideways(shown), shown, strict=True), key=itemgetter(0)):
        inside = _blocks(block for _, block in those)
        parts += ['<div class="sideways">\n', *inside, "</div>\n"] if side else inside
    parts.append("</main>\n")
    return "".join(parts)


def _blocks(blocks: Iterable[Block]) -> Iterator[str]:
    listing = False
    for block in blocks:
        if listing != isinstance(block, Field):
            listing = not listing
            yield "<dl>\n" if listing else "</dl>\n"
        match block:
            case Heading():
                yield _heading(block)
            case Paragraph():
                mood = ' class="quiet"' if block.quiet else ""
                yield f"<p{mood}>{_lines(block.text)}</p>\n"
            case Field():
                yield f"<dt>{escape(block.label)}</dt>\n<dd>{_lines(block.text)}</dd>\n"
            case Grid():
                yield _grid(block)
            case Links():
                items = "".join(f"<li>{_link(*item)}</li>\n" for item in block.items)
                yield f"<ul>\n{items}</ul>\n"
            case Rich():
                yield _rich(block)
            case Listing():
                yield _listing(block)
            case Table():
                yield _table(block)
            case Figure():
                yield _figure(block)
            case Quotation():
                yield (
                    f'<figure class="spoken"><blockquote><p>{_lines(block.text)}</p></blockquote>'
                    f"<figcaption>{escape(block.source)}</figcaption></figure>\n"
                )
    if listing:
        yield "</dl>\n"


def _heading(block: Heading) -> str:
    rank = min(block.level + 1, _LOWEST)
    deeper = f' aria-level="{block.level + 1}"' if block.level + 1 > _LOWEST else ""
    return (
        f'<h{rank} id="{escape(block.anchor)}"{deeper}>{_swatch(block.colour)}'
        f"{escape(_numbered(block))}</h{rank}>\n"
    )


def _rich(block: Rich) -> str:
    name = f' id="{escape(block.anchor)}"' if block.anchor else ""
    inside = _runs(block.runs)
    match block.mood:
        case Mood.QUOTED:
            return f"<blockquote{name}><p>{inside}</p></blockquote>\n"
        case Mood.FIXED:
            return f"<pre{name}>{escape(''.join(run.text for run in block.runs))}</pre>\n"
        case Mood.TITLE:
            return f"<p{name}><strong>{inside}</strong></p>\n"
        case _:
            return f"<p{name}>{inside}</p>\n"


def _listing(block: Listing) -> str:
    kind = "ol" if block.numbered else "ul"
    items = "".join(
        f'<li style="margin-left: {1.5 * depth}rem">{_runs(runs)}</li>\n'
        if depth
        else f"<li>{_runs(runs)}</li>\n"
        for depth, runs in block.items
    )
    return f"<{kind}>\n{items}</{kind}>\n"


def _runs(runs: Iterable[Run]) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    shown = _lines(run.text)
    for wanted, name in ((run.fixed, "code"), (run.italic, "em"), (run.bold, "strong")):
        if wanted:
            shown = f"<{name}>{shown}</{name}>"
    if run.anchor:
        return f'<a href="#{escape(run.anchor)}">{shown}</a>'
    return f'<a href="{escape(run.address)}">{shown}</a>' if run.address else shown


def _contents(block: Contents, text: Text) -> str:
    """Lists in lists, as deep as the headings are."""
    parts = [f'<nav aria-labelledby="contents">\n<h2 id="contents">{escape(block.title)}</h2>\n']
    depth = 0
    for heading in text.headings:
        if heading.level > depth:
            parts.append("<ul>\n<li>" * (heading.level - depth))
        else:
            parts.append("</li>\n</ul>\n" * (depth - heading.level) + "</li>\n<li>")
        depth = heading.level
        parts.append(_link(_numbered(heading), heading.anchor))
    return "".join([*parts, "</li>\n</ul>\n" * depth, "</nav>\n"])


def _grid(block: Grid) -> str:
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in block.columns)
    rows = "".join(_line(line) for line in block.lines)
    return (
        f"<table>\n<caption>{escape(block.caption)}</caption>\n"
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
    )


def _table(block: Table) -> str:
    moods = ["" if one.numbers else ' class="words"' for one in block.columns]
    head = "".join(
        f'<th scope="col"{mood}>{_lines(one.name)}</th>'
        for mood, one in zip(moods, block.columns, strict=True)
    )
    rows = []
    depths = block.depths or (0,) * len(block.rows)
    for depth, (first, *others) in zip(depths, block.rows, strict=True):
        cells = "".join(
            f"<td{mood}>{_lines(cell)}</td>" for mood, cell in zip(moods[1:], others, strict=True)
        )
        indent = f' style="padding-left: {0.5 + 1.5 * depth}rem"' if depth else ""
        rows.append(f'<tr><th scope="row"{indent}>{_lines(first)}</th>{cells}</tr>\n')
    # The region can be scrolled with the keyboard where it is wider than the page.
    return (
        f'<div class="wide" role="region" tabindex="0" aria-label="{escape(block.caption)}">\n'
        f"<table>\n<caption>{escape(block.caption)}</caption>\n"
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{''.join(rows)}</tbody>\n</table>\n</div>\n"
        f"{_note(block.note)}"
    )


def _figure(block: Figure) -> str:
    drawn = b64encode(block.picture.svg()).decode("ascii")
    return (
        f'<figure>\n<figcaption class="above">{escape(block.caption)}</figcaption>\n'
        f'<img src="data:image/svg+xml;base64,{drawn}" alt="{escape(block.alternative)}">\n'
        f"</figure>\n{_note(block.note)}"
    )


def _note(note: str) -> str:
    return f'<p class="note">{_lines(note)}</p>\n' if note else ""


def _line(line: Line) -> str:
    first, *others = line.cells
    indent = f' style="padding-left: {0.5 + 1.5 * line.depth}rem"' if line.depth else ""
    cells = "".join(f"<td>{escape(cell)}</td>" for cell in others)
    named = f"{_swatch(line.colour)}{_link(first, line.anchor)}"
    return f'<tr><th scope="row"{indent}>{named}</th>{cells}</tr>\n'


def _swatch(colour: str) -> str:
    if not colour:
        return ""
    return f'<span class="swatch" style="background-color: {escape(colour)}"></span>'


def _link(text: str, anchor: str) -> str:
    return f'<a href="#{escape(anchor)}">{escape(text)}</a>' if anchor else escape(text)


def _numbered(heading: Heading) -> str:
    return f"{heading.number} {heading.text}".strip()


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>\n")
