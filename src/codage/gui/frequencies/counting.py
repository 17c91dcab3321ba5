"""What the page counts: from a project and a selection to plain rows that models can show.

These functions run off the window's thread; the first of them imports pandas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from codage.analysis.selection import Absent, Answer, Measure, Selection
from codage.domain.anchors import CodeId, CodingId, DocumentId
from codage.domain.survey import VariableType
from codage.gui.words import tr
from codage.project import Project
from codage.project.rows import VariableRow

if TYPE_CHECKING:
    import pandas as pd


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
        CodeCounts(CodeId(code), segments, documents, cases, words, _given(share))
        for code, segments, documents, cases, words, share in zip(
            *(table[name].tolist() for name in columns), strict=True
        )
    )


def _given(share: float) -> float | None:
    """pandas writes what is missing as a number that is not equal to itself."""
    return share if share == share else None


def count_by_variable(
    project: Project, selection: Selection, variable: str, measure: Measure
) -> Grid:
    """The crosstab of codes and the values of a variable."""
    from codage.analysis.chosen import variable_named
    from codage.analysis.crosstab import crosstab

    table = crosstab(project.frames, variable, selection, measure)
    of = variable_named(project.frames, variable)
    columns = tuple(
        GridColumn(
            head=answer_name(of, column.label),
            value=column.value,
            cases=column.cases,
            documents=column.documents,
            words=column.words,
        )
        for column in table.columns
    )
    codes, cells = _rows(table.counts)
    return Grid(codes, columns, cells, measure, variable)


def answer_name(variable: VariableRow, label: str) -> str:
    """What an answer is called: the boxes of a multiple-choice question are ticked or not."""
    if variable.type is VariableType.MULTIPLE and label in ("0", "1"):
        return tr("ticked") if label == "1" else tr("not ticked")
    return label


def count_by_interview(project: Project, selection: Selection, measure: Measure) -> Grid:
    """The matrix of codes and interviews."""
    from codage.analysis.matrix import matrix

    table = matrix(project.frames, selection, measure)
    names = project.document_names()
    columns = tuple(
        GridColumn(names.get(document, ""), document=document)
        for document in (DocumentId(int(name)) for name in table.columns.tolist())
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


def _rows(counts: pd.DataFrame) -> tuple[tuple[CodeId, ...], tuple[tuple[int, ...], ...]]:
    cells = tuple(map(tuple, counts.to_numpy().tolist()))
    return tuple(map(CodeId, counts.index.tolist())), cells
