"""A text as a Markdown file (CommonMark), with links to its headings and quotations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
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
)

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|])")
_AT_START = re.compile(r"^(\s*)([-+]|\d+[.)])(?=\s)", re.MULTILINE)
_DEEPEST = 6


def files(path: Path) -> tuple[Path, ...]:
    """The file alone."""
    return (path,)


def write(text: Text, path: Path, advance: Advance) -> None:
    """Write the file."""
    advance(0, 1, "")
    path.write_text(markdown(text), encoding="utf-8", newline="\n")
    advance(1, 1, "")


def markdown(text: Text) -> str:
    """The whole text."""
    facts = "".join(
        f"- {_escaped(label)}{text.colon}{_escaped(value)}\n" for label, value in text.facts
    )
    parts = [f"# {_escaped(text.title)}", f"**{_escaped(text.subtitle)}**", facts.rstrip("\n")]
    for block in text.blocks:
        parts += _block(block, text)
    return "\n\n".join(part for part in parts if part) + "\n"


def _block(block: Block, text: Text) -> Iterator[str]:
    match block:
        case Heading():
            number = f"{block.number} " if block.number else ""
            name = f'<a id="{block.anchor}"></a>' if block.anchor else ""
            yield f"{'#' * min(block.level + 1, _DEEPEST)} {name}{number}{_escaped(block.text)}"
        case Paragraph():
            yield f"*{_escaped(block.text)}*" if block.quiet else _broken(_escaped(block.text))
        case Field():
            yield f"**{_escaped(block.label)}**  \n{_broken(_escaped(block.text))}"
        case Grid():
            yield _grid(block)
        case Links():
            yield "\n".join(f"- [{_escaped(label)}](#{anchor})" for label, anchor in block.items)
        case Contents():
            yield "\n".join(
                f"{'  ' * (one.level - 1)}- [{_escaped(f'{one.number} {one.text}'.strip())}]"
                f"(#{one.anchor})"
                for one in text.headings
                if one.anchor
            )
        case Rich():
            yield _rich(block)
        case Listing():
            yield "\n".join(
                f"{'   ' * depth}{'1.' if block.numbered else '-'} {_runs(runs)}"
                for depth, runs in block.items
            )
        case Table():
            yield _table(block)
            yield _escaped(block.note)
        case Figure():
            # A file of words alone: what the picture tells, and what it shows.
            yield f"**{_escaped(block.caption)}**  \n{_escaped(block.alternative)}"
        case Quotation():
            yield "\n".join(f"> {line}" for line in _escaped(block.text).split("\n"))
            yield f"— {_escaped(block.source)}"


def _table(block: Table) -> str:
    names = tuple(one.name for one in block.columns)
    depths = block.depths or (0,) * len(block.rows)
    lines = tuple(Line(row, depth) for row, depth in zip(block.rows, depths, strict=True))
    return _grid(Grid(block.caption, names, lines))


def _rich(block: Rich) -> str:
    name = f'<a id="{block.anchor}"></a>' if block.anchor else ""
    match block.mood:
        case Mood.FIXED:
            inside = "".join(run.text for run in block.runs)
            fence = "`" * max(3, max(map(len, re.findall("`+", inside)), default=0) + 1)
            return f"{fence}\n{inside}\n{fence}"
        case Mood.QUOTED:
            return "\n".join(f"> {line}" for line in (name + _runs(block.runs)).split("\n"))
        case Mood.TITLE:
            return f"{name}**{_runs(block.runs)}**"
        case _:
            return name + _runs(block.runs)


def _runs(runs: Iterable[Run]) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    shown = f"`{run.text}`" if run.fixed else _broken(_escaped(run.text))
    if run.text.strip():
        sign = "*" * run.italic + "**" * run.bold
        shown = f"{sign}{shown}{sign[::-1]}"
    address = f"#{run.anchor}" if run.anchor else run.address
    return f"[{shown}]({address})" if address else shown


def _grid(block: Grid) -> str:
    lines = [
        "| " + " | ".join(map(_in_cell, block.columns)) + " |",
        "|" + "---|" * len(block.columns),
    ]
    for line in block.lines:
        first, *others = map(_in_cell, line.cells)
        named = f"[{first}](#{line.anchor})" if line.anchor else first
        lines.append("| " + " | ".join(["\u2003" * line.depth + named, *others]) + " |")
    return "\n".join([_escaped(block.caption), "", *lines])


def _in_cell(text: str) -> str:
    return _escaped(text).replace("\n", " ")


def _broken(text: str) -> str:
    return text.replace("\n", "  \n")


def _escaped(text: str) -> str:
    return _AT_START.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", text))
