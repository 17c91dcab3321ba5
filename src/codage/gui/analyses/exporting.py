"""Writing the table of an answer to a file, with its dictionary."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from codage.analysis.selection import Selection
from codage.domain.task import Advance
from codage.gui import background
from codage.gui.analyses.answer import Answer, Kind, Value
from codage.gui.exporting.choices import usual_options
from codage.gui.exporting.destination import ask_where
from codage.gui.session import Session
from codage.gui.words import say, tr
from codage.gui.written import tell_written

if TYPE_CHECKING:
    from codage.exporters.table import ExportTable

SUFFIXES = (".xlsx", ".csv")


def export_answer(
    session: Session,
    answer: Answer,
    selection: Selection,
    parent: QWidget,
) -> None:
    """Ask for a file, write the answer's table to it, and let the window say so."""
    title = tr("Export: {name}", name=answer.title)
    name = f"{session.project.name} – {answer.title}"
    path = ask_where(parent, title, name, SUFFIXES, "analyses")
    if path is None:
        return
    work = writing(session, answer, selection, path)
    background.run(parent, tr("Exporting…"), work, lambda _: tell_written(parent, path))


def writing(
    session: Session, answer: Answer, selection: Selection, path: Path
) -> Callable[[Advance], object]:
    """The work that writes an answer's table to `path`."""
    project, usual = session.project, usual_options()

    def write(advance: Advance) -> object:
        from dataclasses import replace

        from codage.exporters.registry import write_table

        about = "\n".join(line for line in (answer.title, answer.about, *answer.cautions) if line)
        options = replace(usual, selection=selection, title=about)
        return write_table(project, table_of(answer), path, options, advance=advance, in_words=say)

    return write


def table_of(answer: Answer) -> ExportTable:
    """An answer's table, as the exporters take it: plain numbers, names that R and SPSS take."""
    from codage.exporters.column_names import safe_names
    from codage.exporters.table import Column, ExportTable
    from codage.exporters.table import Kind as Written

    kinds = {Kind.TEXT: Written.TEXT, Kind.COUNT: Written.INTEGER}
    names = safe_names(["label", *(column.name for column in answer.columns)])
    columns = [Column(names[0], Written.TEXT, answer.head)]
    for name, column in zip(names[1:], answer.columns, strict=True):
        head = column.in_one_line
        label = f"{head}. {column.tip}" if column.tip and column.head == head else head
        columns.append(Column(name, kinds.get(column.kind, Written.DECIMAL), label))
    rows = [
        (
            row.label,
            *(
                _cell(column.kind, cell)
                for column, cell in zip(answer.columns, row.cells, strict=True)
            ),
        )
        for row in answer.rows
    ]
    return ExportTable(answer.title, tuple(columns), rows, len(rows))


def _cell(kind: Kind, value: Value) -> Value:
    """What is hidden, and so a text among numbers, is left empty."""
    if isinstance(value, str) and kind is not Kind.TEXT:
        return None
    return round(value, 6) if isinstance(value, float) else value
