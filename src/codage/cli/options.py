"""The options that several commands share: what is counted, and how it is printed."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from codage.analysis.selection import Hierarchy, Spoken

if TYPE_CHECKING:
    from codage.analysis.selection import Selection
    from codage.cli.printing import Table
    from codage.project import Project

Coders = Annotated[
    list[str] | None,
    typer.Option("--coder", metavar="NAME", help="Count only this coder; again for more"),
]
Codes = Annotated[
    list[str] | None,
    typer.Option("--code", metavar="CODE", help='Only this code, "A" or "A > B"; again for more'),
]
Documents = Annotated[
    list[str] | None,
    typer.Option("--document", metavar="NAME", help="Only this document; again for more"),
]
Where = Annotated[
    list[str] | None,
    typer.Option(metavar="VARIABLE=VALUE", help="Only cases that answered so; again for more"),
]
Speech = Annotated[Spoken, typer.Option(help="Whose speech counts")]
Descendants = Annotated[
    bool, typer.Option("--with-descendants", help="Codes count the codes under them too")
]


class Layout(StrEnum):
    """How a table is printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


class Form(StrEnum):
    """How an analysis is printed, or written to a file."""

    TABLE = "table"
    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


def printed(table: Table, layout: Layout) -> str:
    """A table as text in the layout."""
    from codage.cli import printing

    written = {
        Layout.TABLE: printing.as_table,
        Layout.CSV: printing.as_csv,
        Layout.JSON: printing.as_json,
    }
    return written[layout](table)


def selected(
    project: Project,
    codes: list[str] | None,
    documents: list[str] | None,
    where: list[str] | None,
    coders: list[str] | None,
    speech: Spoken,
    descendants: bool,
) -> Selection:
    """What these options select. Raises ChoiceError for a name that the project does not have."""
    from codage.cli.lookup import coders_of, selection_of

    return selection_of(
        project,
        codes=codes or (),
        documents=documents or (),
        where=where or (),
        coder_ids=coders_of(project, coders),
        spoken=speech,
        hierarchy=Hierarchy.WITH_DESCENDANTS if descendants else Hierarchy.OWN,
    )
