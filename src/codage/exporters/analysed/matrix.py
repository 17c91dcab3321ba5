"""Codes by documents."""

from __future__ import annotations

from codage.analysis.chosen import document_ids_chosen
from codage.analysis.matrix import matrix
from codage.analysis.selection import Selection
from codage.domain.message import Message
from codage.exporters.analysed.asked import Asked, code_columns, named_codes
from codage.exporters.column_names import safe_names
from codage.exporters.options import InWords
from codage.exporters.table import Column, ExportTable, Kind
from codage.project.project import Project

TAKES = frozenset({"measure"})


def table(project: Project, selection: Selection, asked: Asked, in_words: InWords) -> ExportTable:
    """One row a code, a column a document, whose name is its label."""
    found = matrix(project.frames, selection, asked.measure)
    called = project.document_names()
    documents = [called[document] for document in document_ids_chosen(project.frames, selection)]
    leading = code_columns(in_words)
    names = safe_names(documents, taken=[column.name for column in leading])
    columns = (
        *leading,
        *(
            Column(name, Kind.INTEGER, document)
            for name, document in zip(names, documents, strict=True)
        ),
    )
    codes = named_codes(project.frames, found.index.tolist())
    rows = [(*code, *cells) for code, cells in zip(codes, found.to_numpy().tolist(), strict=True)]
    return ExportTable(in_words(Message("Codes by document")), columns, rows, len(rows))
