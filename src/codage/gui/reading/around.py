"""What is around a passage on show, for telling which codes are likely there."""

from __future__ import annotations

from collections.abc import Iterable

from codage.domain.anchors import CodeId, CoderId, Span
from codage.gui.likely import Around
from codage.gui.transcript import TranscriptView
from codage.project.rows import CodingRow

NEAR_TURNS = 2


def around(view: TranscriptView, span: Span, coder: CoderId) -> Around:
    """The codes on, beside and near `span` that are on show, and its words."""
    on_passage = view.codings_across(span)
    already = _codes(row for row in on_passage if row.span == span and row.coder_id == coder)
    return Around(
        text=view.text_of(span),
        passage=_codes(on_passage) - already,
        turn=_codes(view.codings_across(view.widened(span, 0))),
        near=_codes(view.codings_across(view.widened(span, NEAR_TURNS))),
        already=already,
    )


def _codes(rows: Iterable[CodingRow]) -> frozenset[CodeId]:
    return frozenset(row.code_id for row in rows)
