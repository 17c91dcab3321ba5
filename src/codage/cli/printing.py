"""Tables for the shell: as aligned text, as csv, as JSON."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from codage.domain.message import CodageError, Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from codage.analysis.selection import Selection
    from codage.domain.anchors import CoderId
    from codage.exporters.options import MemoOrder, Part, ValueForm
    from codage.project import Project

_WIDEST_CELL = 60
_SHOWN = ("code", "segments", "documents", "cases", "words", "share")


@dataclass(frozen=True, slots=True)
class Table:
    """Names of columns, and rows of text, numbers or None. ``indents`` shift the first column."""

    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]
    indents: tuple[int, ...] = ()


def counts(
    project: Project, *, by: str | None = None, coder_ids: frozenset[CoderId] | None = None
) -> Table:
    """The frequencies of all codes, or their segments under each value of the variable `by`.

    Raises CodageError for an unknown variable.
    """
    from codage.analysis.selection import Selection
    from codage.exporters.counts import table
    from codage.exporters.options import ExportOptions

    selection = Selection(coder_ids=coder_ids)
    if by is not None:
        return _crossed(project, by, selection)
    counted = table(project.frames, ExportOptions(selection=selection), str)
    names = [column.name for column in counted.columns]
    shown = [names.index(name) for name in _SHOWN]
    rows = list(counted.rows)
    return Table(
        _SHOWN,
        [tuple(row[i] for i in shown) for row in rows],
        tuple(int(str(row[names.index("depth")])) for row in rows),
    )


def _crossed(project: Project, by: str, selection: Any) -> Table:
    from codage.analysis.crosstab import crosstab

    known = [variable.name for variable in project.variables()]
    if by not in known:
        raise CodageError(
            "There is no variable {name}. The variables are: {known}.",
            name=by,
            known=", ".join(known) or "-",
        )
    crossed = crosstab(project.frames, by, selection)
    headings = [column.label or str(column.value) for column in crossed.columns]
    names = {row.id: row.name for row in project.codes()}
    depths = project.frames.codes.set_index("code_id")["depth"].to_dict()
    rows = [
        (names[code], *(int(count) for count in cells), int(cells.sum()))
        for code, cells in zip(crossed.counts.index, crossed.counts.to_numpy(), strict=True)
    ]
    indents = tuple(int(depths[code]) for code in crossed.counts.index)
    return Table(("code", *headings, "total"), rows, indents)


def found(project: Project, text: str) -> Table:
    """The turns that hold the words of `text`: document, speaker, and the words around the hit."""
    names = {row.id: row.name for row in project.documents()}
    rows = [
        (names[hit.document_id], len(hit.matches), _around(hit.text, hit.matches))
        for hit in project.search(text)
    ]
    return Table(("document", "hits", "text"), rows)


def export(
    project: Project,
    what: str,
    out: Path,
    *,
    unit: str,
    tidy: bool,
    values: ValueForm,
    parts: frozenset[Part],
    order: MemoOrder,
    selection: Selection,
) -> tuple[Path, ...]:
    """Write an export; the files written. Raises ExportError."""
    from codage.exporters.options import ExportOptions, Shape, Unit
    from codage.exporters.registry import export as write

    options = ExportOptions(
        selection=selection,
        unit=Unit(unit),
        shape=Shape.TIDY if tidy else Shape.WIDE,
        values=values,
        parts=parts,
        order=order,
    )
    return write(project, what, out, options).files


def report(
    project: Project, name: str, out: Path, say: Callable[[Message], str], language: str
) -> tuple[tuple[Path, ...], list[str]]:
    """Write a report; the files written, and what to look at. Raises ExportError."""
    from codage.exporters.report.checks import remarks
    from codage.exporters.report.study import Study
    from codage.exporters.report.wording import Wording
    from codage.exporters.report.writing import report_named, write_report

    called, found = report_named(project, name)
    told = remarks(Study(project, found, Wording(say, language)))
    files = write_report(project, found, called, out, say, language)
    return files, [say(one.message) for one in told]


def as_table(table: Table) -> str:
    """`table` in columns of equal width, numbers to the right."""
    indents = table.indents or (0,) * len(table.rows)
    cells = [
        ["  " * indent + _cell(row[0]), *(_cell(value) for value in row[1:])]
        for indent, row in zip(indents, table.rows, strict=True)
    ]
    lines = [list(table.columns), *cells]
    widths = [max(len(line[i]) for line in lines) for i in range(len(table.columns))]
    right = [_is_number(table.rows, i) for i in range(len(table.columns))]
    return "\n".join(
        "  ".join(
            text.rjust(width) if to_right else text.ljust(width)
            for text, width, to_right in zip(line, widths, right, strict=True)
        ).rstrip()
        for line in lines
    )


def as_csv(table: Table) -> str:
    """`table` with commas and dots."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows(table.rows)
    return out.getvalue().rstrip("\n")


def as_json(table: Table) -> str:
    """`table` as a list with one object a row."""
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def _cell(value: Any) -> str:
    if value is None:
        return "-"
    text = f"{value:.4f}" if isinstance(value, float) else str(value)
    return text if len(text) <= _WIDEST_CELL else text[: _WIDEST_CELL - 1] + "…"


def _is_number(rows: list[tuple[Any, ...]], index: int) -> bool:
    return bool(rows) and all(isinstance(row[index], int | float | None) for row in rows)


def _around(text: str, matches: tuple[tuple[int, int], ...], reach: int = 24) -> str:
    start, end = matches[0] if matches else (0, 0)
    low, high = max(start - reach, 0), min(end + reach, len(text))
    shown = " ".join(text[low:high].split())
    return ("…" if low else "") + shown + ("…" if high < len(text) else "")
