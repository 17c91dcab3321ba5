"""Commands that write files for others: exports and reports."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from codage.analysis.selection import Spoken
from codage.cli.options import (
    Coders,
    Codes,
    Descendants,
    Documents,
    Speech,
    Where,
    selected,
)
from codage.cli.shell import ProjectFile, app, told, up_to_date
from codage.exporters.options import USUAL_PARTS, MemoOrder, Part, Unit, ValueForm
from codage.exporters.registry import EXPORTERS

if TYPE_CHECKING:
    from codage.domain.message import Message


@app.command()
@told
def export(
    file: ProjectFile,
    what: Annotated[
        str,
        typer.Argument(
            metavar="WHAT", help="One of: " + ", ".join(exporter.name for exporter in EXPORTERS)
        ),
    ],
    out: Annotated[
        Path,
        typer.Option(
            "-o",
            "--out",
            metavar="OUT",
            help="A .csv or .xlsx; merged also .parquet, .sav, .dta, .r, .ipynb, .zip; a codebook "
            "also .docx or .html; memos these or .md",
        ),
    ],
    unit: Annotated[Unit, typer.Option(help="What a row of the merged table is")] = Unit.CASE,
    tidy: Annotated[
        bool, typer.Option("--tidy", help="One row a case, document, code, measure")
    ] = False,
    part: Annotated[
        list[Part] | None,
        typer.Option(help="What a codebook to read tells beside its rules; again for more"),
    ] = None,
    order: Annotated[
        MemoOrder, typer.Option(help="Memos by time, or under what they are about")
    ] = MemoOrder.TIME,
    values: Annotated[
        ValueForm, typer.Option(help="Answers of the survey as labels or codes")
    ] = ValueForm.LABELS,
    code: Codes = None,
    document: Documents = None,
    where: Where = None,
    coder: Coders = None,
    speech: Speech = Spoken.ALL,
    descendants: Descendants = False,
) -> None:
    """Write the merged table, the counts, the segments, the codebook or the memos."""
    from codage.cli import printing

    with up_to_date(file) as project:
        for path in printing.export(
            project,
            what,
            out,
            unit=unit.value,
            tidy=tidy,
            values=values,
            parts=frozenset(part) if part else USUAL_PARTS,
            order=order,
            selection=selected(project, code, document, where, coder, speech, descendants),
        ):
            print(path)


@app.command()
@told
def report(
    file: ProjectFile,
    out: Annotated[
        Path, typer.Option("-o", "--out", metavar="OUT", help="A .docx, .html, .pdf or .md")
    ],
    name: Annotated[
        str, typer.Option(metavar="NAME", help="Which report; without it, the first")
    ] = "",
    language: Annotated[
        str, typer.Option(metavar="LANGUAGE", help="fr or en; without it, the system's")
    ] = "",
) -> None:
    """Write a report as it stands now; what to look at before others read it is said."""
    from codage.cli import printing

    say, chosen = _in_language(language)
    with up_to_date(file) as project:
        files, remarks = printing.report(project, name, out, say, chosen)
    for line in remarks:
        print(f"look at\t{line}", file=sys.stderr)
    for path in files:
        print(path)


def _in_language(language: str) -> tuple[Callable[[Message], str], str]:
    """How sentences are said in a language: with the window's translations, but no window."""
    from PySide6.QtCore import QCoreApplication

    from codage.gui import words

    app = QCoreApplication.instance() or QCoreApplication([])
    chosen = words.install(app, language)
    return words.say, chosen
