"""Keeping to the segments that a few typed words are about: where, who, and with which code."""

from __future__ import annotations

from codage.gui.ranking import folded
from codage.gui.segments.model import SegmentsModel
from codage.gui.session import Session
from codage.project.extents import CodingExtent


def matching(
    session: Session, model: SegmentsModel, rows: list[CodingExtent], typed: str
) -> list[CodingExtent]:
    """Those of `rows` whose interview, case, speaker, code or coder holds every word."""
    words = folded(typed).split()
    if not words:
        return rows
    if len(model.rows) < len(rows):
        model.show(rows)
    model.read_speakers()
    known: dict[tuple[object, ...], bool] = {}

    def matches(row: CodingExtent) -> bool:
        speaker = model.speaker(row)
        key = (row.document_id, row.code_id, row.coder_id, speaker)
        if key not in known:
            text = folded("\n".join((*_names(session, row), speaker)))
            known[key] = all(word in text for word in words)
        return known[key]

    return [row for row in rows if matches(row)]


def _names(session: Session, row: CodingExtent) -> list[str]:
    document = session.documents.get(row.document_id)
    code, coder = session.codes.get(row.code_id), session.coders.get(row.coder_id)
    named = [one.name for one in (document, code, coder) if one is not None]
    return [*named, *(document.cases if document else ())]
