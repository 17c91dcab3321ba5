"""Writes a summary grid to a file in the format of its ending: whole under its name, or not.

To add a format, write a module with this function and add a line to ``FORMATS``::

    def write(text: GridText, path: Path, in_words: InWords, advance: Advance) -> None: ...
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Protocol, cast

from codage.analysis.summary_grid import SummaryGrid
from codage.domain.task import Advance, unwatched
from codage.exporters.errors import ExportError, plainly
from codage.exporters.options import InWords
from codage.exporters.summaries.content import Content, GridText, text_of
from codage.project.project import Project

FORMATS: dict[str, str] = {
    ".xlsx": "codage.exporters.summaries.sheets",
    ".docx": "codage.exporters.summaries.pages",
}


def write_summary_grid(
    project: Project,
    grid: SummaryGrid,
    path: Path,
    content: Content = Content.SUMMARIES,
    *,
    advance: Advance = unwatched,
    in_words: InWords = str,
) -> Path:
    """Write `grid` to `path`; a file that was there is replaced. Gives the path.

    Raises ExportError, or Cancelled from `advance`; any earlier file is then as it was.
    """
    suffix = path.suffix.lower()
    if suffix not in FORMATS:
        raise ExportError(
            "{file} cannot be written: this export makes {suffixes}. Choose one of these endings.",
            file=path.name,
            suffixes=", ".join(FORMATS),
        )
    text = text_of(project, grid, content)
    writer = cast(_Writer, importlib.import_module(FORMATS[suffix]))
    unfinished = path.with_name(f".~{path.name}")
    try:
        writer.write(text, unfinished, in_words, advance)
        unfinished.replace(path)
    except OSError as error:
        raise plainly(error, path) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return path


class _Writer(Protocol):
    def write(self, text: GridText, path: Path, in_words: InWords, advance: Advance) -> None: ...
