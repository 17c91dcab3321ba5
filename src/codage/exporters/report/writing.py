"""A report written to a file: .docx, .html, .pdf or .md, by its ending."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

from codage.domain.report import KIND, Report
from codage.domain.task import Advance, part, unwatched
from codage.exporters.errors import ExportError
from codage.exporters.finishing import refuse_other_endings, whole
from codage.exporters.options import InWords
from codage.exporters.registry import TEXT_FORMATS
from codage.exporters.report.filling import filled, text_of
from codage.exporters.text import Text
from codage.project.project import Project

SUFFIXES = (".docx", ".html", ".pdf", ".md")


def report_named(project: Project, name: str = "") -> tuple[str, Report]:
    """The report saved as `name`, or the first without one. Raises ExportError."""
    rows = project.saved_analyses(KIND)
    for row in rows:
        if not name or row.name.casefold() == name.casefold():
            try:
                return row.name, Report.from_json(row.body)
            except ValueError:
                raise ExportError(
                    "The report {name} cannot be read: it is damaged, or a newer Codage made it. "
                    "Nothing was written.",
                    name=row.name,
                ) from None
    if not rows:
        raise ExportError(
            "There is no report in {file}. Make one on the page Report.", file=project.path.name
        )
    raise ExportError(
        "There is no report called {name}. Those there are: {names}.",
        name=name,
        names=", ".join(row.name for row in rows),
    )


def text_for(
    project: Project,
    report: Report,
    name: str,
    in_words: InWords = str,
    language: str = "en",
    *,
    advance: Advance = unwatched,
) -> Text:
    """The report as a text, filled with what is so now."""
    parts = filled(project, report, in_words, language, advance=advance)
    return text_of(project, report, name, parts, in_words, language)


def write_report(
    project: Project,
    report: Report,
    name: str,
    path: Path,
    in_words: InWords = str,
    language: str = "en",
    *,
    advance: Advance = unwatched,
) -> tuple[Path, ...]:
    """Write the report to `path`; the files written. It appears whole or not at all.

    Raises ExportError, or Cancelled from `advance`; any earlier file is then as it was.
    """
    suffix = refuse_other_endings(path, SUFFIXES)
    text = text_for(project, report, name, in_words, language, advance=part(advance, 0, 2))
    writer: Any = importlib.import_module(TEXT_FORMATS[suffix])

    def write(unfinished: Path) -> None:
        writer.write(text, unfinished, part(advance, 1, 2))

    return whole(writer.files, write, path)
