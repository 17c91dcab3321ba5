"""An analysis from the shell: printed, or written to a file with its dictionary."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from codage.analysis.cooccurrence import Within
from codage.analysis.portrait import Along
from codage.analysis.selection import Selection
from codage.cli import printing
from codage.cli.options import Form
from codage.domain.message import CodageError
from codage.exporters.analysed.asked import Asked
from codage.exporters.analysed.making import analysed as made
from codage.exporters.analysed.spoken import READS_LEMMAS
from codage.exporters.finishing import alone, whole
from codage.exporters.options import ExportOptions
from codage.exporters.registry import write_table
from codage.exporters.table import ExportTable
from codage.nlp.lemmatising import fill_lemma_index
from codage.project import Project
from codage.project.errors import ProjectError


class FormError(CodageError):
    """A form and a file that do not go together."""


def read_words(file: Path, name: str, tell: Callable[[int], None]) -> None:
    """Read the dictionary forms that the analysis `name` needs and the project lacks.

    `tell` hears of how many turns. A project that cannot be written stays as it is. Raises
    LemmasFailed.
    """
    if name not in READS_LEMMAS:
        return
    with Project.open(file, read_only=True) as project:
        missing = project.lemmas_missing()
    if not missing:
        return
    try:
        writable = Project.open(file)
    except ProjectError:
        return
    with writable as project:
        tell(missing)
        fill_lemma_index(project)


def analysed(
    project: Project, name: str, selection: Selection, given: Mapping[str, Any]
) -> ExportTable:
    """The table of an analysis; `given` are the options that the person wrote, by name.

    Raises AskedError.
    """
    return made(project, name, selection, asked_of(given), given=given.keys())


def asked_of(given: Mapping[str, Any]) -> Asked:
    """The options as an analysis takes them."""
    asked = Asked()
    for name, value in given.items():
        if name == "unit":
            asked = replace(asked, comparison=replace(asked.comparison, unit=value))
        elif name == "within":
            asked = replace(asked, within=Within(value))
        elif name == "along":
            asked = replace(asked, along=Along(value))
        elif name == "word":
            asked = replace(asked, word=tuple(value))
        else:
            asked = replace(asked, **{name: value})
    return asked


def printed(table: ExportTable, form: Form) -> str:
    """The table as text. Raises FormError for a workbook, which is no text."""
    if form is Form.XLSX:
        raise FormError("A workbook is not printed. Say where it goes: -o NAME.xlsx.")
    shown = printing.Table(tuple(column.name for column in table.columns), list(table.rows))
    if form is Form.CSV:
        return printing.as_csv(shown)
    return printing.as_json(shown) if form is Form.JSON else printing.as_table(shown)


def written(
    project: Project, table: ExportTable, selection: Selection, form: Form, out: Path
) -> tuple[Path, ...]:
    """Write the table in the format of the file's ending; the files written.

    Raises FormError, ExportError.
    """
    if form is not Form.TABLE and out.suffix.lower() != f".{form.value}":
        raise FormError(
            "{file} does not end in .{form}. Nothing was written.", file=out.name, form=form.value
        )
    if out.suffix.lower() != ".json":
        return write_table(project, table, out, ExportOptions(selection=selection)).files

    def write(unfinished: Path) -> None:
        unfinished.write_text(printed(table, Form.JSON) + "\n", "utf-8", newline="\n")

    return whole(alone, write, out)
