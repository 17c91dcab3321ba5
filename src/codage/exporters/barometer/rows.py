"""The scores of a barometer as a .csv: a row a dimension, wave and type."""

from __future__ import annotations

import csv
from dataclasses import astuple
from pathlib import Path

from codage.exporters.barometer.content import BarometerTable
from codage.exporters.cells import harmless, number_as_text
from codage.exporters.options import InWords

COLUMNS = (
    "dimension",
    "wave",
    "type",
    "n",
    "score",
    "low",
    "high",
    "weights_low",
    "weights_high",
    "without_low",
    "without_high",
)


def write(
    table: BarometerTable, path: Path, _chart: bytes, language: str, in_words: InWords
) -> None:
    """Write the file: as the French spreadsheet reads it where the words are French."""
    french = language == "fr"
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";" if french else ",", lineterminator="\r\n")
        writer.writerow(COLUMNS)
        for line in table.lines:
            _, dimension, wave, kind, n, *bounds = astuple(line)
            numbers = ["" if one is None else number_as_text(round(one, 2)) for one in bounds]
            if french:
                numbers = [one.replace(".", ",") for one in numbers]
            writer.writerow((*map(harmless, (dimension, wave, kind)), n, *numbers))
