"""The summary grid (framework matrix): cases down, codes across, segments and summary in each cell.

After Ritchie & Spencer, "Qualitative data analysis for applied policy research", in Bryman &
Burgess (eds), Analyzing Qualitative Data, Routledge, 1994. A document without a case has a row of
its own, so that its segments are not overlooked; a summary is written of cases alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from codage.domain.anchors import CaseId, CodeId, CodingId, DocumentId
from codage.project.summaries import SummaryRow

Summaries = Mapping[tuple[CaseId, CodeId], SummaryRow]


@dataclass(frozen=True, slots=True)
class GridRow:
    """A case with its documents, or a document that has no case. ``answer`` is the label of the
    case's value of the variable that orders the rows, empty where it has none."""

    name: str
    case_id: CaseId | None
    document_ids: tuple[DocumentId, ...]
    answer: str = ""


@dataclass(frozen=True, slots=True)
class GridCode:
    """A code across the top."""

    id: CodeId
    name: str
    path: str
    colour: str
    depth: int


@dataclass(frozen=True, slots=True)
class GridCell:
    """The codings of a row under a code, in text order, and the summary."""

    codings: tuple[CodingId, ...] = ()
    summary: str = ""


EMPTY_CELL = GridCell()


@dataclass(frozen=True, slots=True)
class SummaryGrid:
    """``cells`` by number of row and of code; a cell that holds nothing is not there."""

    rows: tuple[GridRow, ...]
    codes: tuple[GridCode, ...]
    cells: dict[tuple[int, int], GridCell]

    def cell(self, row: int, code: int) -> GridCell:
        """The cell there."""
        return self.cells.get((row, code), EMPTY_CELL)

    @property
    def segments(self) -> int:
        """How many segments the cells hold; one that two cells hold counts twice."""
        return sum(len(cell.codings) for cell in self.cells.values())

    @property
    def written(self) -> int:
        """How many cells have a summary."""
        return sum(bool(cell.summary) for cell in self.cells.values())

    def of_used_codes(self) -> SummaryGrid:
        """The same grid without the codes under which nothing is."""
        used = sorted({column for _, column in self.cells})
        numbers = {column: number for number, column in enumerate(used)}
        cells = {(row, numbers[column]): cell for (row, column), cell in self.cells.items()}
        return SummaryGrid(self.rows, tuple(self.codes[column] for column in used), cells)

    def with_summaries(self, summaries: Summaries) -> SummaryGrid:
        """The same grid with these summaries and no others."""
        bare = {
            place: replace(cell, summary="") for place, cell in self.cells.items() if cell.codings
        }
        return replace(self, cells=bare).with_more(summaries)

    def with_more(self, summaries: Summaries) -> SummaryGrid:
        """The same grid with these summaries in the place of what was in their cells."""
        rows = {row.case_id: number for number, row in enumerate(self.rows)}
        codes = {code.id: number for number, code in enumerate(self.codes)}
        cells = dict(self.cells)
        for (case_id, code_id), summary in summaries.items():
            if case_id in rows and code_id in codes:
                place = rows[case_id], codes[code_id]
                cells[place] = replace(cells.get(place, EMPTY_CELL), summary=summary.body)
        return replace(self, cells=cells)
