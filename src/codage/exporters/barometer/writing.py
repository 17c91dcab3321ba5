"""Writes a barometer to a file in the format of its ending: whole under its name, or not."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Protocol, cast

from codage.domain.task import Advance, unwatched
from codage.exporters.barometer.content import BarometerTable
from codage.exporters.errors import ExportError, plainly
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
    suffix = path.suffix.lower()
    if suffix not in FORMATS:
        raise ExportError(
            "{file} cannot be written: this export makes {suffixes}. Choose one of these endings.",
            file=path.name,
            suffixes=", ".join(FORMATS),
        )
    writer = cast(_Writer, importlib.import_module(FORMATS[suffix]))
    unfinished = path.with_name(f".~{path.name}")
    advance(0, 1, path.name)
    try:
        writer.write(table, unfinished, chart, language, in_words)
        advance(1, 1, path.name)
        unfinished.replace(path)
    except OSError as error:
        raise plainly(error, path) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return path


class _Writer(Protocol):
    def write(
        self, table: BarometerTable, path: Path, chart: bytes, language: str, in_words: InWords
    ) -> None: ...
