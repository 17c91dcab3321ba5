"""Interviews as ribbons of their codes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codage.analysis.chosen import document_ids_chosen
from codage.analysis.portrait import Along, has_times, portrait
from codage.analysis.selection import Selection
from codage.domain.anchors import DocumentId
from codage.domain.message import Message
from codage.exporters.analysed.asked import Asked, AskedError, code_columns, figure, named_codes
from codage.exporters.options import InWords
from codage.exporters.table import Cell, Column, ExportTable, Kind
from codage.project.project import Project

TAKES = frozenset({"along"})
UNITS = {
    Along.SHARE: Message("per cent of the text"),
    Along.WORDS: Message("words"),
    Along.MINUTES: Message("minutes"),
}


def table(project: Project, selection: Selection, asked: Asked, in_words: InWords) -> ExportTable:
    """One row a segment and code that it counts under, interview by interview, in order.

    Raises AskedError where minutes are asked of an interview that says no times.
    """
    frames, along = project.frames, asked.along
    names = project.document_names()
    chosen = set(document_ids_chosen(frames, selection))
    documents = [DocumentId(one) for one in frames.documents["document_id"] if one in chosen]
    if along is Along.MINUTES:
        _refuse_without_times([names[one] for one in documents if not has_times(frames, one)])
    rows: list[tuple[Cell, ...]] = []
    for document in documents:
        found = portrait(frames, document, selection, along)
        pieces: Iterator[Any] = found.pieces.drop(columns=["from", "to"]).itertuples()
        ends = zip(found.pieces["from"].tolist(), found.pieces["to"].tolist(), strict=True)
        length = figure(found.length)
        codes = named_codes(frames, found.pieces["code_id"].tolist())
        rows += [
            (names[document], length, *code, int(piece.coding_id), figure(start), figure(end))
            for piece, code, (start, end) in zip(pieces, codes, ends, strict=True)
        ]
    unit = {"unit": in_words(UNITS[along])}
    columns = (
        Column("document", Kind.TEXT, in_words(Message("Name of the document"))),
        Column(
            "length", Kind.DECIMAL, in_words(Message("Length of the document, in {unit}", unit))
        ),
        *code_columns(in_words),
        Column("segment", Kind.INTEGER, in_words(Message("Number of the segment"))),
        Column("begins", Kind.DECIMAL, in_words(Message("Where it begins, in {unit}", unit))),
        Column("ends", Kind.DECIMAL, in_words(Message("Where it ends, in {unit}", unit))),
    )
    return ExportTable(in_words(Message("Portraits of interviews")), columns, rows, len(rows))


def _refuse_without_times(names: list[str]) -> None:
    if names:
        raise AskedError(
            "These documents say no times: {names}. Choose --along share or --along words, or "
            "name other documents.",
            names=", ".join(names),
        )
