"""Lines of a search as text: tabs between interview, speaker, before, hit and after."""

from __future__ import annotations

from collections.abc import Sequence

from codage.domain.kwic import line_of
from codage.gui.session import Session
from codage.project.search import Occurrence


def lines_text(session: Session, hits: Sequence[Occurrence]) -> str:
    """Each hit in a line of its own, ready for a spreadsheet."""
    project = session.project
    turns = {turn.id: turn for turn in project.turns_by_id(list({hit.turn_id for hit in hits}))}
    rows: list[str] = []
    for hit in hits:
        if (turn := turns.get(hit.turn_id)) is not None:
            line = line_of(turn.text, hit.start, hit.end)
            document = session.documents.get(hit.document_id)
            parts = (document.name if document else "", turn.speaker or "")
            cells = (*parts, line.before.strip(), line.found, line.after.strip())
            rows.append("\t".join(cell.replace("\t", " ") for cell in cells))
    return "\n".join(rows)
