from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl
import pytest

from codage.survey.registry import read_table
from codage.survey.table import RawTable

Sheets = dict[str, Sequence[Sequence[object]]]


@pytest.fixture
def workbook(tmp_path: Path) -> Callable[[Sheets], Path]:
    """Writes a workbook with the given sheets and gives its path."""

    def write(sheets: Sheets) -> Path:
        book = openpyxl.Workbook()
        book.remove(book.worksheets[0])
        for name, rows in sheets.items():
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(list(row))
        path = tmp_path / "survey.xlsx"
        book.save(path)
        return path

    return write


@pytest.fixture
def text_table(tmp_path: Path) -> Callable[..., RawTable]:
    """Reads a text file with the given content."""

    def read(content: str | bytes, encoding: str = "utf-8", name: str = "survey.csv") -> RawTable:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return read_table(path)

    return read
