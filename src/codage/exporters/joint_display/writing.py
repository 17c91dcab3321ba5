"""Writes a joint display to a file in the format of its ending: whole under its name, or not.

To add a format, write a module with this function and add a line to ``FORMATS``::

    def write(table: JointTable, path: Path, in_words: InWords, language: str, advance: Advance)
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Protocol, cast

from codage.domain.task import Advance, unwatched
from codage.exporters.finishing import alone, refuse_other_endings, whole
from codage.exporters.joint_display.table import JointTable
from codage.exporters.options import InWords

FORMATS: dict[str, str] = {
    ".docx": "codage.exporters.joint_display.document",
    ".html": "codage.exporters.joint_display.page",
    ".xlsx": "codage.exporters.joint_display.sheet",
    ".csv": "codage.exporters.joint_display.rows",
}


def write_joint_display(
    table: JointTable,
    path: Path,
    *,
    language: str = "en",
    advance: Advance = unwatched,
    in_words: InWords = str,
) -> Path:
    """Write `table` to `path`; a file that was there is replaced. Gives the path.

    Raises ExportError, or Cancelled from `advance`; any earlier file is then as it was.
    """
    suffix = refuse_other_endings(path, FORMATS)
    writer = cast(_Writer, importlib.import_module(FORMATS[suffix]))

    def write(unfinished: Path) -> None:
        writer.write(table, unfinished, in_words, language, advance)

    return whole(alone, write, path)[0]


class _Writer(Protocol):
    def write(
        self, table: JointTable, path: Path, in_words: InWords, language: str, advance: Advance
    ) -> None: ...
