"""A notebook (.ipynb) beside the merged table: it loads it with pandas, and makes the table of
frequencies of codes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from codage.domain.task import Advance
from codage.exporters import scripted
from codage.exporters.options import ExportOptions
from codage.exporters.scripted import Described, files
from codage.exporters.table import ExportTable

__all__ = ["files", "write", "write_script"]

_WIDTH = 88


def write(
    table: ExportTable,
    dictionary: ExportTable,
    path: Path,
    options: ExportOptions,
    advance: Advance,
) -> None:
    """Write the notebook, the table and its dictionary."""
    scripted.write_with(write_script, table, dictionary, path, options, advance)


def write_script(table: ExportTable, path: Path, data: str, options: ExportOptions) -> None:
    """Write the notebook alone; it loads the file called `data`."""
    about = scripted.described(table, data, options)
    text = json.dumps(_notebook(list(_cells(about))), ensure_ascii=False, indent=1)
    path.write_text(text + "\n", "utf-8", newline="\n")


def _notebook(cells: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """Notebook format 4.5."""
    return {
        "cells": [_cell(number, *cell) for number, cell in enumerate(cells)],
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"file_extension": ".py", "name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def _cell(number: int, kind: str, source: str) -> dict[str, Any]:
    cell: dict[str, Any] = {
        "cell_type": kind,
        "id": f"{number}-{hashlib.sha256(source.encode()).hexdigest()[:8]}",
        "metadata": {},
        "source": source.splitlines(keepends=True),
    }
    return cell | ({"execution_count": None, "outputs": []} if kind == "code" else {})


def _cells(about: Described) -> Iterator[tuple[str, str]]:
    beside = Path(about.data_file).stem
    yield (
        "markdown",
        f"# {beside}\n\nThe coded counts merged with the survey, read from `{about.data_file}`; "
        f"`{beside}.dictionary.csv` says what each column is.",
    )
    yield "code", "\n".join(_loading(about))
    if about.categories:
        yield (
            "markdown",
            "Answers along their scale. Values that stand for no answer become missing.",
        )
        yield "code", "\n".join(_categories(about))
    if about.codes:
        yield (
            "markdown",
            "The table of frequencies of codes: segments, "
            f"{about.present} where the code is used, words under it, and their share of all "
            "words.",
        )
        yield "code", "\n".join(_table(about))


def _loading(about: Described) -> Iterator[str]:
    yield "import pandas as pd"
    yield ""
    yield from _list("texts", about.texts)
    yield from _list("dates", about.dates)
    yield from _list("wholes", about.wholes)
    yield from _list("numbers", about.numbers)
    yield "kinds = dict.fromkeys(texts + dates, str)"
    yield 'kinds |= dict.fromkeys(wholes, "Int64") | dict.fromkeys(numbers, float)'
    yield "merged = pd.read_csv("
    yield f"    {about.data_file!r},"
    yield '    encoding="utf-8-sig",'
    yield "    dtype=kinds,"
    yield "    keep_default_na=False,"
    yield '    na_values=[""],'
    yield ")"
    yield f"assert len(merged) == {about.rows}"
    yield "# Text that a spreadsheet could run as a formula has an apostrophe before it there."
    yield "for name in texts:"
    yield "    guarded = r\"^'(?='*[=+\\-@\\t\\r\\n＝＋－＠])\""
    yield '    merged[name] = merged[name].str.replace(guarded, "", regex=True)'
    yield "for name in dates:"
    yield '    merged[name] = pd.to_datetime(merged[name], format="ISO8601")'
    yield "merged"


def _categories(about: Described) -> Iterator[str]:
    yield "scales = {"
    for category in about.categories:
        yield f"    {category.column!r}: ("
        yield "        {"
        for cell, label in zip(category.cells, category.labels, strict=True):
            yield f"            {cell!r}: {label!r},"
        yield "        },"
        yield f"        {category.ordered},"
        yield "    ),"
    yield "}"
    yield "for name, (labels, ordered) in scales.items():"
    yield "    named = merged[name].astype(str).map(labels)"
    yield "    merged[name] = pd.Categorical(named, list(labels.values()), ordered=ordered)"


def _table(about: Described) -> Iterator[str]:
    yield "columns = {"
    for code in about.codes:
        yield f"    {code.path!r}: ({code.segments!r}, {code.present!r}, {code.words!r}),"
    yield "}"
    if about.present == "cases":
        yield "# A document of no case is a row too, but not a case."
        yield 'is_case = merged["case_key"].notna()'
    else:
        yield "is_case = pd.Series(True, index=merged.index)"
    yield "frequencies = pd.DataFrame("
    yield "    {"
    yield '        "segments": {code: merged[n].sum() for code, (n, _, _) in columns.items()},'
    yield f"        {about.present!r}: {{"
    yield "            code: merged.loc[is_case, has].sum()"
    yield "            for code, (_, has, _) in columns.items()"
    yield "        },"
    yield '        "words": {code: merged[words].sum() for code, (_, _, words) in columns.items()},'
    yield "    },"
    yield "    index=list(columns),"
    yield ").astype(int)"
    yield 'frequencies["share"] = frequencies["words"] / merged["words"].sum()'
    yield "frequencies"


def _list(name: str, texts: Sequence[str]) -> Iterator[str]:
    whole = f"{name} = {list(texts)!r}"
    if len(whole) <= _WIDTH:
        yield whole
        return
    yield f"{name} = ["
    line = "   "
    for text in texts:
        piece = f" {text!r},"
        if len(line) + len(piece) > _WIDTH:
            yield line
            line = "   "
        line += piece
    yield line
    yield "]"
