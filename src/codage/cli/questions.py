"""Commands that print an answer: words found, counts, an analysis."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from codage.analysis.agreement.choices import Unit as Compared
from codage.analysis.registry import ANALYSES
from codage.analysis.selection import Measure, Spoken
from codage.cli.options import (
    Coders,
    Codes,
    Descendants,
    Documents,
    Form,
    Layout,
    Speech,
    Where,
    printed,
    selected,
)
from codage.cli.shell import ProjectFile, app, told, up_to_date


class Length(StrEnum):
    """What a portrait of a document is measured in."""

    SHARE = "share"
    WORDS = "words"
    MINUTES = "minutes"


class Together(StrEnum):
    """In what two codes must both be to stand together."""

    SEGMENT = "segment"
    TURN = "turn"
    TURNS = "turns"
    DOCUMENT = "document"


@app.command()
@told
def search(
    file: ProjectFile,
    text: Annotated[str, typer.Argument(metavar="TEXT", help='Words, "a phrase", or begin*')],
    layout: Annotated[Layout, typer.Option("--format", help="How to print it")] = Layout.TABLE,
) -> None:
    """Find words in all documents; accents and capitals do not matter."""
    from codage.cli import printing
    from codage.project import Project

    with Project.open(file, read_only=True) as project:
        table = printing.found(project, text)
    print(printed(table, layout))


@app.command()
@told
def counts(
    file: ProjectFile,
    by: Annotated[str | None, typer.Option(metavar="VARIABLE", help="Crossed with it")] = None,
    coder: Coders = None,
    layout: Annotated[Layout, typer.Option("--format", help="How to print it")] = Layout.TABLE,
) -> None:
    """Print how often each code is used, in how many documents, cases and words."""
    from codage.cli import printing
    from codage.cli.lookup import coders_of

    with up_to_date(file) as project:
        table = printing.counts(project, by=by, coder_ids=coders_of(project, coder))
    print(printed(table, layout))


@app.command()
@told
def analyse(
    name: Annotated[
        str,
        typer.Argument(metavar="NAME", help="One of: " + ", ".join(one.name for one in ANALYSES)),
    ],
    file: ProjectFile,
    by: Annotated[str | None, typer.Option(metavar="VARIABLE", help="By its values")] = None,
    measure: Annotated[
        Measure | None, typer.Option(help="What a crosstab or matrix counts")
    ] = None,
    within: Annotated[Together | None, typer.Option(help="Where codes stand together")] = None,
    turns: Annotated[
        int | None, typer.Option(min=1, help="So many turns apart, for codes together or in order")
    ] = None,
    groups: Annotated[int | None, typer.Option(min=1, help="So many clusters")] = None,
    named: Annotated[
        str | None, typer.Option(metavar="NAME", help="Which barometer or joint display")
    ] = None,
    unit: Annotated[Compared | None, typer.Option(help="What coders agree about")] = None,
    least: Annotated[
        int | None, typer.Option(min=1, help="Codes of fewer segments are left out of the map")
    ] = None,
    along: Annotated[Length | None, typer.Option(help="What a portrait is measured in")] = None,
    of: Annotated[
        list[str] | None,
        typer.Option(
            metavar="GROUP", help="Whose words: VARIABLE=VALUE or a code; again for more of both"
        ),
    ] = None,
    word: Annotated[
        list[str] | None, typer.Option(metavar="WORD", help="Its neighbours; again for more")
    ] = None,
    window: Annotated[
        int | None, typer.Option(min=1, help="So many words apart, for a word’s neighbours")
    ] = None,
    grammatical: Annotated[
        bool, typer.Option("--grammatical", help="Grammatical words too, such as articles")
    ] = False,
    hide: Annotated[
        int | None, typer.Option(min=2, help="Cells of fewer cases than this are left empty")
    ] = None,
    code: Codes = None,
    document: Documents = None,
    where: Where = None,
    coder: Coders = None,
    speech: Speech = Spoken.ALL,
    descendants: Descendants = False,
    form: Annotated[Form, typer.Option("--format", help="How to print or write it")] = Form.TABLE,
    out: Annotated[
        Path | None,
        typer.Option("-o", "--out", "--output", metavar="OUT", help="A .csv, .xlsx or .json"),
    ] = None,
) -> None:
    """Make one analysis and print its table, or write it to a file with its dictionary."""
    from codage.cli import analysing
    from codage.cli.lookup import group_of

    asked: dict[str, object] = {
        "by": by,
        "measure": measure,
        "within": within,
        "turns": turns,
        "groups": groups,
        "named": named,
        "unit": unit,
        "least": least,
        "along": along,
        "word": word or None,
        "window": window,
        "grammatical": grammatical or None,
        "hide": hide,
    }
    given = {option: value for option, value in asked.items() if value is not None}
    analysing.read_words(file, name, _tell_reading)
    with up_to_date(file) as project:
        if of:
            given["of"] = group_of(project, of)
        selection = selected(project, code, document, where, coder, speech, descendants)
        table = analysing.analysed(project, name, selection, given)
        if out is None:
            print(analysing.printed(table, form))
            return
        for path in analysing.written(project, table, selection, form, out):
            print(path)


def _tell_reading(turns: int) -> None:
    print(f"codage: reading the dictionary forms of {turns} turns, once", file=sys.stderr)
