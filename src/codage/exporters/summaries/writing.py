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
from codage.exporters.finishing import alone, refuse_other_endings, whole
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
    suffix = refuse_other_endings(path, FORMATS)
    text = text_of(project, grid, content)
    writer = cast(_Writer, importlib.import_module(FORMATS[suffix]))

    def write(unfinished: Path) -> None:
        writer.write(text, unfinished, in_words, advance)

    return whole(alone, write, path)[0]


class _Writer(Protocol):
    def write(self, text: GridText, path: Path, in_words: InWords, advance: Advance) -> None: ...
