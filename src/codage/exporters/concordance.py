"""The hits of a search as a table: each in a row, with the words before and after."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from codage.domain.kwic import line_of
from codage.domain.message import Message
from codage.exporters.options import InWords
from codage.exporters.table import Column, ExportTable, Kind, Row
from codage.project.search import Occurrence

if TYPE_CHECKING:
    from codage.project.project import Project

_READ_TOGETHER = 500


def concordance(project: Project, hits: Sequence[Occurrence], in_words: InWords) -> ExportTable:
    """One row a hit, in the order given; hits whose turn is gone are left out when written.

    Columns: document, speaker, before, found, after, turn_id, start and end (code points).
    """

    def text(name: str, label: Message) -> Column:
        return Column(name, Kind.TEXT, in_words(label))

    def number(name: str, label: Message) -> Column:
        return Column(name, Kind.INTEGER, in_words(label))

    columns = (
        text("document", Message("Interview")),
        text("speaker", Message("Speaker")),
        text("before", Message("The words before")),
        text("found", Message("What was found")),
        text("after", Message("The words after")),
        number("turn_id", Message("Number of the turn in the project")),
        number("start", Message("Where it begins in the turn, in characters")),
        number("end", Message("Where it ends in the turn, in characters")),
    )
    title = in_words(Message("Hits in context"))
    return ExportTable(title, columns, _rows(project, hits), len(hits))


def _rows(project: Project, hits: Sequence[Occurrence]) -> Iterator[Row]:
    names = {row.id: row.name for row in project.documents()}
    for low in range(0, len(hits), _READ_TOGETHER):
        portion = hits[low : low + _READ_TOGETHER]
        read = project.turns_by_id(list(dict.fromkeys(hit.turn_id for hit in portion)))
        turns = {turn.id: turn for turn in read}
        for hit in portion:
            if (turn := turns.get(hit.turn_id)) is None:
                continue
            line = line_of(turn.text, hit.start, hit.end)
            yield (
                names[hit.document_id],
                turn.speaker,
                line.before.strip(),
                line.found,
                line.after.strip(),
                hit.turn_id,
                hit.start,
                hit.end,
            )
