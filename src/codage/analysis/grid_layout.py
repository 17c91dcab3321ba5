"""Lays the summary grid out: which cases and codes, in which order, and what each cell holds.

Apart from the grid itself, which the window holds without pandas.
"""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from codage.analysis.chosen import (
    answers_in_order,
    answers_to,
    chosen_cases,
    chosen_codes,
    chosen_codings_without_text,
    chosen_links,
    coding_links,
    counted_under,
    document_ids_chosen,
    variable_named,
)
from codage.analysis.selection import EVERYTHING, Absent, Selection
from codage.analysis.summary_grid import GridCell, GridCode, GridRow, SummaryGrid
from codage.domain.anchors import CaseId, CodeId, CodingId, DocumentId
from codage.project.frames import Frames


def summary_grid(
    frames: Frames, selection: Selection = EVERYTHING, *, order_by: str = ""
) -> SummaryGrid:
    """Lay out the grid.

    Rows are the chosen cases that a chosen document is about, or of which something was written;
    by the answers to the variable `order_by`, then by key and name; then documents without a
    case. With `Hierarchy.WITH_DESCENDANTS` a cell holds the segments of the codes under its own.
    """
    summaries = frames.project.summaries()
    rows = (*_case_rows(frames, selection, order_by, summaries), *_other_rows(frames, selection))
    codes = _codes(frames, selection)
    grid = SummaryGrid(rows, codes, _cells(frames, selection, rows, codes))
    return grid.with_summaries(summaries)


def _case_rows(
    frames: Frames,
    selection: Selection,
    order_by: str,
    summaries: Iterable[tuple[CaseId, CodeId]],
) -> list[GridRow]:
    links = chosen_links(frames, selection)
    documents = links.groupby("case_id")["document_id"].agg(tuple).to_dict()
    written = {case_id for case_id, _ in summaries} if selection.document_ids is None else set()
    cases = chosen_cases(frames, selection)
    cases = cases[cases["case_id"].isin({*documents, *written})]
    ranks, labels = _answers(frames, order_by)
    rows = [
        (
            ranks.get(case_id, len(ranks)),
            GridRow(
                name,
                CaseId(case_id),
                tuple(map(DocumentId, documents.get(case_id, ()))),
                labels.get(case_id, ""),
            ),
        )
        for case_id, name in zip(cases["case_id"].tolist(), cases["name"], strict=True)
    ]
    rows.sort(key=lambda pair: pair[0])
    return [row for _, row in rows]


def _answers(frames: Frames, variable_name: str) -> tuple[dict[int, int], dict[int, str]]:
    """Where each case's answer stands in the order of answers, and what it is called."""
    if not variable_name:
        return {}, {}
    answers = answers_to(frames, variable_name)
    listed = answers_in_order(frames, variable_name, set(answers))
    places = {v: place for place, v in enumerate(listed)}
    names = {v.value: v.label for v in variable_named(frames, variable_name).labels}
    given = list(zip(answers.index.tolist(), answers.tolist(), strict=True))
    ranks = {case_id: places[answer] for case_id, answer in given}
    labels = {
        case_id: names.get(answer) or str(answer)
        for case_id, answer in given
        if answer != Absent.MISSING
    }
    return ranks, labels


def _other_rows(frames: Frames, selection: Selection) -> list[GridRow]:
    documents = document_ids_chosen(frames, selection)
    documents = documents[~documents.isin(frames.document_cases["document_id"])]
    names = frames.project.document_names()
    return [GridRow(names[DocumentId(one)], None, (DocumentId(one),)) for one in documents.tolist()]


def _codes(frames: Frames, selection: Selection) -> tuple[GridCode, ...]:
    codes = chosen_codes(frames, selection)
    columns = [codes[name].tolist() for name in ("code_id", "name", "path", "colour", "depth")]
    return tuple(GridCode(CodeId(code), *rest) for code, *rest in zip(*columns, strict=True))


def _cells(
    frames: Frames,
    selection: Selection,
    rows: tuple[GridRow, ...],
    codes: tuple[GridCode, ...],
) -> dict[tuple[int, int], GridCell]:
    codings = chosen_codings_without_text(frames, selection)
    under = counted_under(frames, selection)
    places = pd.concat([_of_cases(frames, selection, codings, rows), _of_others(codings, rows)])
    pairs = codings[["coding_id", "code_id"]].merge(under, on="code_id").merge(places)
    columns = {code.id: number for number, code in enumerate(codes)}
    pairs["column"] = pairs["row_code_id"].map(columns)
    order = {coding: rank for rank, coding in enumerate(_in_text_order(frames, pairs))}
    pairs["order"] = pairs["coding_id"].map(order)
    pairs = pairs.dropna(subset=["column"]).sort_values("order")
    found: dict[tuple[int, int], list[CodingId]] = {}
    for row, column, coding in zip(pairs["row"], pairs["column"], pairs["coding_id"], strict=True):
        found.setdefault((int(row), int(column)), []).append(CodingId(int(coding)))
    return {place: GridCell(tuple(dict.fromkeys(listed))) for place, listed in found.items()}


def _of_cases(
    frames: Frames, selection: Selection, codings: pd.DataFrame, rows: tuple[GridRow, ...]
) -> pd.DataFrame:
    numbers = {row.case_id: number for number, row in enumerate(rows) if row.case_id is not None}
    linked = coding_links(frames, codings, chosen_links(frames, selection))
    linked["row"] = linked["case_id"].map(numbers)
    return linked.dropna(subset=["row"])[["coding_id", "row"]]


def _of_others(codings: pd.DataFrame, rows: tuple[GridRow, ...]) -> pd.DataFrame:
    numbers = {
        row.document_ids[0]: number for number, row in enumerate(rows) if row.case_id is None
    }
    placed = codings[["coding_id"]].assign(row=codings["document_id"].map(numbers))
    return placed.dropna(subset=["row"])


def _in_text_order(frames: Frames, pairs: pd.DataFrame) -> list[int]:
    wanted = set(pairs["coding_id"])
    return [row.id for row in frames.project.coding_extents() if row.id in wanted]
