"""Writes a barometer to a file in the format of its ending: whole under its name, or not."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Protocol, cast

from codage.domain.task import Advance, unwatched
from codage.exporters.barometer.content import BarometerTable
from codage.exporters.finishing import alone, refuse_other_endings, whole
from codage.exporters.options import InWords

FORMATS: dict[str, str] = {
    ".docx": "codage.exporters.barometer.document",
    ".xlsx": "codage.exporters.barometer.sheets",
    ".csv": "codage.exporters.barometer.rows",
}


def write_barometer(
    table: BarometerTable,
    path: Path,
    *,
    chart: bytes = b"",
    language: str = "en",
    advance: Advance = unwatched,
    in_words: InWords = str,
) -> Path:
    """Write `table` to `path`, with the `chart` (a png) where the format holds pictures.

    A file that was there is replaced. Raises ExportError, or Cancelled from `advance`; any
    earlier file is then as it was.
    """
    suffix = refuse_other_endings(path, FORMATS)
    writer = cast(_Writer, importlib.import_module(FORMATS[suffix]))

    def write(unfinished: Path) -> None:
        advance(0, 1, path.name)
        writer.write(table, unfinished, chart, language, in_words)
        advance(1, 1, path.name)

    return whole(alone, write, path)[0]


class _Writer(Protocol):
    def write(
        self, table: BarometerTable, path: Path, chart: bytes, language: str, in_words: InWords
    ) -> None: ...
