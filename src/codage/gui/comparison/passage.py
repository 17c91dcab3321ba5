"""A difference as it is shown: its turns with those around, and what else was coded there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtWidgets import QApplication

from codage.domain.document_text import DocumentText
from codage.gui.comparison.finding import Found
from codage.gui.comparison.sidebyside import ShownPassage
from codage.gui.session import Session
from codage.gui.theme import theme_of
from codage.gui.words import tr
from codage.project import Project
from codage.project.rows import CoderRow, CodingRow

AROUND = 3
"""So many turns are shown before and after the passage."""


@dataclass(frozen=True, slots=True)
class About:
    """What stands over the passage (rich text) and under it."""

    title: str
    also: str


def passage_of(
    project: Project, found: Found, text: DocumentText, colours: tuple[str, str]
) -> ShownPassage:
    """The turns of a passage and of its surroundings, with both coders' codings of the code."""
    place = found.place
    turns = {turn.id: turn for turn in project.turns(place.document)}
    first = text.index(text.anchor(place.start).turn)
    last = text.index(text.anchor(max(place.end - 1, place.start)).turn)
    low, high = max(first - AROUND, 0), min(last + AROUND + 1, len(text.turn_ids))
    shown = tuple((text.starts[n], turns[text.turn_ids[n]]) for n in range(low, high))
    return ShownPassage(shown, _marks(project, found, text), colours)


def about_passage(
    session: Session, found: Found, text: DocumentText, coders: Sequence[CoderRow]
) -> About:
    """The code and interview of a passage; what else each coder coded there, and their memos."""
    place, project = found.place, session.project
    code, document = session.codes.get(place.code), session.documents.get(place.document)
    colour = theme_of(QApplication.palette()).label(code.colour if code else "").name()
    title = (
        f'<b style="color:{colour}">{escape(code.name if code else "")}</b>'
        f" &nbsp;·&nbsp; {escape(document.name if document else '')}"
    )
    if code and code.definition:
        title += f"<br><i>{escape(code.definition[:300])}</i>"
    rows = project.codings(document_id=place.document, coder_ids=[one.id for one in coders])
    there = [row for row in rows if _meets(row, place.start, place.end, text)]
    lines = []
    for coder in coders:
        names = [
            session.codes[row.code_id].name
            for row in there
            if row.coder_id == coder.id
            and row.code_id != place.code
            and row.code_id in session.codes
        ]
        if names:
            others = ", ".join(dict.fromkeys(names))
            lines.append(tr("{name} also coded here: {codes}", name=coder.name, codes=others))
        memos = [
            row.memo
            for row in there
            if row.coder_id == coder.id and row.code_id == place.code and row.memo
        ]
        lines += [tr("{name} noted: {memo}", name=coder.name, memo=memo) for memo in memos]
    return About(title, "\n".join(lines))


def _marks(
    project: Project, found: Found, text: DocumentText
) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]]:
    sides = []
    for wanted in (found.passage.first, found.passage.second):
        rows = project.codings_by_id(wanted)
        sides.append(tuple(sorted(text.positions(row.span) for row in rows)))
    return sides[0], sides[1]


def _meets(row: CodingRow, start: int, end: int, text: DocumentText) -> bool:
    low, high = text.positions(row.span)
    return low < end and high > start
