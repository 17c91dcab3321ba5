"""What the page counts: from a project and a selection to plain rows that models can show.

These functions run off the window's thread; the first of them imports pandas.
"""

from __future__ import annotations

from dataclasses import dataclass

from codage.analysis.selection import Absent, Answer, Measure, Selection
from codage.domain.anchors import CodeId, CodingId, DocumentId
from codage.project import Project


@dataclass(frozen=True, slots=True)
class CodeCounts:
    """One row of the frequencies. ``share`` is of all words looked at; None without any."""

    code: CodeId
    segments: int
    documents: int
    cases: int
    words: int
    share: float | None

    def of(self, measure: Measure) -> int:
        """The number that `measure` names."""
        return int(getattr(self, measure.value))


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column of a grid: an interview, or a value of a variable and how much it takes in.

    ``head`` is empty for `Absent` values.
    """

    head: str
    document: DocumentId | None = None
    value: Answer | None = None
    cases: int = 0
    documents: int = 0
    words: int = 0


@dataclass(frozen=True, slots=True)
class Grid:
    """Codes × columns. ``variable`` is empty for a grid of interviews."""

    codes: tuple[CodeId, ...]
    columns: tuple[GridColumn, ...]
    cells: tuple[tuple[int, ...], ...]
    measure: Measure
    variable: str = ""


@dataclass(frozen=True, slots=True)
class LookedAt:
    """How much the numbers are about."""

    interviews: int
    words: int


def count_codes(project: Project, selection: Selection) -> tuple[CodeCounts, ...]:
    """The frequencies, in codebook order."""
    from codage.analysis.frequencies import frequencies

    table = frequencies(project.frames, selection)
    columns = ("code_id", "segments", "documents", "cases", "words", "share")
    return tuple(
        CodeCounts(CodeId(code), *counts, None if share != share else share)
        for code, *counts, share in zip(*(table[name].tolist() for name in columns), strict=True)
    )


def count_by_variable(
    project: Project, selection: Selection, variable: str, measure: Measure
) -> Grid:
    """The crosstab of codes and the values of a variable."""
    from codage.analysis.crosstab import crosstab

    table = crosstab(project.frames, variable, selection, measure)
    columns = tuple(
        GridColumn(
            head=column.label,
            value=column.value,
            cases=column.cases,
            documents=column.documents,
            words=column.words,
        )
        for column in table.columns
    )
    codes, cells = _rows(table.counts)
    return Grid(codes, columns, cells, measure, variable)


def count_by_interview(project: Project, selection: Selection, measure: Measure) -> Grid:
    """The matrix of codes and interviews."""
    from codage.analysis.matrix import matrix

    table = matrix(project.frames, selection, measure)
    names = {row.id: row.name for row in project.documents()}
    columns = tuple(
        GridColumn(names.get(DocumentId(document), ""), document=DocumentId(document))
        for document in table.columns.tolist()
    )
    codes, cells = _rows(table)
    return Grid(codes, columns, cells, measure)


def look_at(project: Project, selection: Selection) -> LookedAt:
    """How many interviews and words a selection takes in."""
    from codage.analysis.chosen import document_ids_chosen
    from codage.analysis.frequencies import spoken_words

    frames = project.frames
    return LookedAt(len(document_ids_chosen(frames, selection)), spoken_words(frames, selection))


def codings_of_cell(
    project: Project, selection: Selection, code: CodeId, column: GridColumn | None, variable: str
) -> list[CodingId]:
    """The codings that a number counts: of a code, or of a code in a column of a grid."""
    from codage.analysis.behind import codings_behind

    frames = project.frames
    if column is None:
        return codings_behind(frames, selection, code)
    if column.document is not None:
        return codings_behind(frames, selection, code, document_id=column.document)
    value = Absent.MISSING if column.value is None else column.value
    return codings_behind(frames, selection, code, variable=variable, value=value)


def _rows(counts) -> tuple[tuple[CodeId, ...], tuple[tuple[int, ...], ...]]:
    cells = tuple(map(tuple, counts.to_numpy().tolist()))
    return tuple(map(CodeId, counts.index.tolist())), cells
