"""What the project says of decisions on proposals: do they stand, and can they be undone?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from codage.domain.anchors import CodeId, CoderId
from codage.gui.suggestions.queue import Decision
from codage.project import Project

if TYPE_CHECKING:
    from codage.nlp.suggestions.speech import Passage

_RECENT = 50


def newest_change(project: Project) -> int:
    """The step of the journal that undo would take back; 0 when there is none."""
    return next((change.id for change in project.history(_RECENT) if not change.undone), 0)


def row_of(decision: Decision) -> tuple[str, int]:
    """The table and the row that a decision wrote."""
    if decision.coding is not None:
        return "coding", decision.coding
    assert decision.refusal is not None
    return "refusal", decision.refusal


def stands(project: Project, decision: Decision) -> bool:
    """Whether the coding or the refusal is there."""
    if decision.coding is not None:
        return bool(project.codings_by_id([decision.coding]))
    return decision.refusal in {row.id for row in project.refusals()}


def is_open(project: Project, passage: Passage, code: CodeId, coders: Sequence[CoderId]) -> bool:
    """Whether none of `coders` has given the whole passage the code meanwhile."""
    codings = project.codings(document_id=passage.document_id, code_ids=[code], coder_ids=coders)
    return not any(
        coding.span.start.turn == coding.span.end.turn == passage.turn_id
        and coding.span.start.offset <= passage.start
        and passage.end <= coding.span.end.offset
        for coding in codings
    )
