"""A block from a spreadsheet laid on the grid: what fits, and what does not and why."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, field

from codage.domain.message import Message
from codage.gui.cases.answers import Misfit, stored
from codage.gui.cases.model import CasesModel
from codage.gui.words import mark
from codage.project.attributes import Cell

Block = list[list[str]]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A cell that is not written: its case and variable by name, what it held, and why."""

    case: str
    variable: str
    text: str
    reason: Message


@dataclass(frozen=True, slots=True)
class Laid:
    """What a block comes to on the grid. Nothing is written yet."""

    cells: dict[Cell, str | None] = field(default_factory=dict)
    left_out: list[LeftOut] = field(default_factory=list)
    rows_beyond: int = 0
    columns_beyond: int = 0

    @property
    def fits(self) -> bool:
        """Whether everything of it can be written."""
        return not (self.left_out or self.rows_beyond or self.columns_beyond)


def parsed(text: str) -> Block:
    """The cells of a copied block: tabs part them, quotes hold line breaks in one."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.endswith("\n"):
        text = text[:-1]
    if '"' not in text:
        return [line.split("\t") for line in text.split("\n")]
    try:
        return [row or [""] for row in csv.reader(io.StringIO(text), delimiter="\t", strict=True)]
    except csv.Error:
        return [line.split("\t") for line in text.split("\n")]


def written(rows: Sequence[Sequence[str]]) -> str:
    """The text of a block, as spreadsheets take it."""
    out = io.StringIO()
    csv.writer(out, delimiter="\t", lineterminator="\n").writerows(rows)
    text = out.getvalue()
    return text[:-1] if text.endswith("\n") else text


def lay(model: CasesModel, block: Block, top: int, left: int) -> Laid:
    """What `block` comes to with its first cell at a place of the grid."""
    width = max((len(row) for row in block), default=0)
    laid = Laid(
        rows_beyond=max(top + len(block) - model.rowCount(), 0),
        columns_beyond=max(left + width - model.columnCount(), 0),
    )
    derived = Message(mark("Derived: it follows what it is made of and is not written in"))
    for down, row in enumerate(block[: model.rowCount() - top]):
        case = model.cases[top + down]
        for right, text in enumerate(row[: model.columnCount() - left]):
            variable = model.variables[left + right]
            if variable.derivation:
                laid.left_out.append(LeftOut(case.name, variable.name, text, derived))
                continue
            try:
                value = stored(variable, text)
            except Misfit as error:
                laid.left_out.append(LeftOut(case.name, variable.name, text, error.message))
                continue
            if value != model.value_at((case.id, variable.id)):
                laid.cells[case.id, variable.id] = value
    return laid
