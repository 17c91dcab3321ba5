"""A barometer as a workbook: scores, items with their weights, and the score of each case.

Text is written as text, never as a formula, a link or a number.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter

from codage.domain.message import Message
from codage.exporters.barometer.content import (
    BarometerTable,
    about,
    cautions,
    sensitivity,
    type_name,
    weight_share,
)
from codage.exporters.options import InWords
from codage.exporters.workbook import SAFELY, that_fits


def write(
    table: BarometerTable, path: Path, chart: bytes, _language: str, in_words: InWords
) -> None:
    """Write the workbook."""
    archive = BytesIO()
    book = xlsxwriter.Workbook(archive, SAFELY | {"constant_memory": False, "in_memory": True})
    formats = (book.add_format({"bold": True, "bottom": 1}), book.add_format({"num_format": "0.0"}))

    def put(title: Message, heads: Sequence[Message | str], rows: Sequence[Sequence[Any]]) -> Any:
        sheet = book.add_worksheet(in_words(title)[:31])
        sheet.freeze_panes(1, 1)
        for column, head in enumerate(heads):
            named = head if isinstance(head, str) else in_words(head)
            sheet.write_string(0, column, that_fits(named), formats[0])
            sheet.set_column(column, column, 34 if column == 0 else max(12, len(named) + 2))
        for number, row in enumerate(rows, 1):
            for column, cell in enumerate(row):
                if cell == "":
                    continue
                if isinstance(cell, str):
                    sheet.write_string(number, column, that_fits(cell))
                elif cell is not None and cell == cell:
                    sheet.write_number(
                        number, column, cell, formats[1] if isinstance(cell, float) else None
                    )
        return sheet

    sheet = put(Message("Scores"), _SCORES, _scores(table, in_words))
    for number, line in enumerate((about(in_words), *cautions(table, in_words))):
        sheet.write_string(len(table.lines) + 2 + number, 0, line)
    if chart:
        sheet.insert_image(
            len(table.lines) + 6,
            0,
            "chart.png",
            {"image_data": BytesIO(chart), "x_scale": 0.35, "y_scale": 0.35},
        )
    put(Message("Items"), _ITEMS, _items(table))
    put(Message("Cases"), *_cases(table))
    book.close()
    path.write_bytes(archive.getbuffer())


_SCORES = (
    Message("Theme"),
    Message("Wave"),
    Message("Type"),
    Message("n"),
    Message("Score"),
    Message("from"),
    Message("to"),
    Message("Other weights, from"),
    Message("Other weights, to"),
    Message("Without an item, from"),
    Message("Without an item, to"),
    Message("In words"),
)
_ITEMS = (
    Message("Theme"),
    Message("Item"),
    Message("Weight"),
    Message("Share of the weight, %"),
    Message("Cases"),
    Message("Mean, 0 to 100"),
)


def _scores(table: BarometerTable, in_words: InWords) -> list[tuple[Any, ...]]:
    return [
        (
            line.dimension,
            line.wave,
            type_name(line, in_words),
            line.n,
            line.score,
            line.low,
            line.high,
            line.weights_low,
            line.weights_high,
            line.without_low,
            line.without_high,
            sensitivity(line, in_words),
        )
        for line in table.lines
    ]


def _items(table: BarometerTable) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = []
    measured = iter(table.measured.items.itertuples())
    for place, dimension in enumerate(table.wanted.dimensions):
        for item, name in zip(dimension.items, table.items[place], strict=True):
            found: Any = next(measured)
            share = 100 * weight_share(table.wanted, place, item)
            rows.append(
                (dimension.name, name, item.weight, share, int(found.n), 100 * float(found.mean))
            )
    return rows


def _cases(table: BarometerTable) -> tuple[tuple[Message | str, ...], list[tuple[Any, ...]]]:
    heads = (Message("Case"), Message("Wave"), Message("Type"))
    names = tuple(dimension.name for dimension in table.wanted.dimensions)
    rows = [
        (table.cases.get(case, ""), *kinds, *(float(one) for one in scores))
        for case, kinds, scores in zip(
            table.measured.scores.index.tolist(),
            table.measured.kinds.to_numpy().tolist(),
            table.measured.scores.to_numpy().tolist(),
            strict=True,
        )
    ]
    return (*heads, *names), rows
