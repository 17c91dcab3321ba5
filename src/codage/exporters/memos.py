"""Every memo as a row: what it is about, its words, who wrote it and when."""

from __future__ import annotations

from collections.abc import Iterator

from codage.domain.markdown import plain
from codage.domain.memos import About
from codage.domain.message import Message
from codage.exporters.options import ExportOptions, InWords, MemoOrder
from codage.exporters.table import Column, ExportTable, Kind, Row
from codage.project.frames import Frames
from codage.project.project import Project
from codage.project.rows import MemoPlace, MemoRow

KINDS = {
    About.STUDY: Message("Research journal"),
    About.DOCUMENT: Message("Interview"),
    About.TURN: Message("Turn"),
    About.PASSAGE: Message("Passage"),
    About.SEGMENT: Message("Segment"),
    About.CODE: Message("Code"),
    About.CASE: Message("Case"),
    About.CODER: Message("Coder"),
}
_ORDER = list(KINDS)


def table(frames: Frames, options: ExportOptions, in_words: InWords) -> ExportTable:
    """One row a memo, in the order of time or of what they are about.

    ``memo`` is Markdown as it was written, ``words`` the same without its marks.
    """
    chosen = chosen_memos(frames.project, options)
    columns = (
        _text("written", in_words(Message("When it was written (UTC)"))),
        _text("changed", in_words(Message("When it was changed last (UTC)"))),
        _text("coder", in_words(Message("Who wrote it"))),
        _text("about", in_words(Message("What kind of thing it is about"))),
        _text("name", in_words(Message("The name of what it is about"))),
        _text("document", in_words(Message("Name of the document"))),
        _text("quotation", in_words(Message("The words that it is about"))),
        _text("title", in_words(Message("Title"))),
        _text("memo", in_words(Message("The memo, in Markdown"))),
        _text("words", in_words(Message("The memo without its marks"))),
    )
    rows = _rows(frames.project, chosen, in_words)
    return ExportTable(in_words(Message("Memos")), columns, rows, len(chosen))


def chosen_memos(project: Project, options: ExportOptions) -> list[tuple[MemoRow, MemoPlace]]:
    """The memos that are wanted, in the order wanted, with what they are about."""
    selection = options.selection
    rows = [
        row
        for row in project.memos()
        if (selection.coder_ids is None or row.coder_id in selection.coder_ids)
        and (selection.document_ids is None or row.document_id in selection.document_ids)
    ]
    places = project.memo_places(rows)
    told = [(row, places[row.key]) for row in rows]
    if options.order is MemoOrder.TARGET:
        told.sort(key=lambda one: (_ORDER.index(one[0].target.about), *_place(*one)))
    return told


def _place(row: MemoRow, place: MemoPlace) -> tuple[str, str, int]:
    if row.target.about in (About.TURN, About.PASSAGE, About.SEGMENT):
        return place.document.casefold(), "", row.document_id or 0
    return place.name.casefold(), "", row.target.id or 0


def _rows(
    project: Project, chosen: list[tuple[MemoRow, MemoPlace]], in_words: InWords
) -> Iterator[Row]:
    coders = {row.id: row.name for row in project.coders()}
    for row, place in chosen:
        yield (
            row.created_at.isoformat(sep=" ", timespec="seconds")[:19],
            row.changed_at.isoformat(sep=" ", timespec="seconds")[:19],
            coders.get(row.coder_id, "") if row.coder_id else "",
            in_words(KINDS[row.target.about]),
            place.name,
            place.document,
            place.quotation,
            row.title,
            row.body,
            plain(row.body),
        )


def _text(name: str, label: str) -> Column:
    return Column(name, Kind.TEXT, label)
