"""The codes and sets of codes that a row, or an item of a barometer, can stand on."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from codage.domain.anchors import CodeId
from codage.gui.retrieval.ticklist import Choice
from codage.gui.session import Session
from codage.gui.words import tr


def offered_codes(
    session: Session, chosen: Sequence[str]
) -> tuple[list[Choice], frozenset[Hashable]]:
    """Sets of codes (keyed by their members) and codes (keyed by GUID), and which are ticked."""
    choices = []
    ticked: set[Hashable] = set(chosen)
    guids = {code.id: code.guid for code in session.codes.values()}
    for place, one in enumerate(row for row in session.project.code_sets() if row.members):
        choices.append(Choice(one.members, one.name, head=tr("Sets of codes") if not place else ""))
        if all(guids.get(member) in ticked for member in one.members):
            ticked.add(one.members)
    for place, code in enumerate(session.project.codes()):
        head = tr("Codes") if not place and choices else ""
        depth = _depth(session, code.parent_id)
        choices.append(Choice(code.guid, code.name, depth, code.colour, head))
    return choices, frozenset(ticked)


def _depth(session: Session, parent: CodeId | None) -> int:
    depth = 0
    while parent is not None and parent in session.codes:
        depth += 1
        parent = session.codes[parent].parent_id
    return depth
