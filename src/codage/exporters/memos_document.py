"""The memos as a text to read: by day, or under what they are about; segments they link to are
quoted at the end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from itertools import groupby

from codage.domain.anchors import CodingId
from codage.domain.links import Link, LinkKind, link_of
from codage.domain.markdown import first_words
from codage.domain.memos import About
from codage.domain.message import Message
from codage.exporters import phrases
from codage.exporters.memos import KINDS, chosen_memos
from codage.exporters.options import ExportOptions, InWords, MemoOrder
from codage.exporters.rich import rich
from codage.exporters.text import Block, Contents, Heading, Mood, Paragraph, Rich, Run, Text
from codage.project.project import Project
from codage.project.rows import Linked, MemoPlace, MemoRow

_LONGEST_TITLE = 60


def text(project: Project, options: ExportOptions, in_words: InWords) -> Text:
    """The memos that are chosen, each under its title with what it is about, whose and when."""
    book = _Book(project, options, in_words)
    blocks = tuple(book.blocks())
    return Text(
        title=project.name,
        subtitle=in_words(Message("Memos")),
        facts=tuple(book.facts()),
        blocks=blocks,
        language=options.language,
    )


class _Book:
    def __init__(self, project: Project, options: ExportOptions, in_words: InWords) -> None:
        self._project = project
        self._by_target = options.order is MemoOrder.TARGET
        self._say = in_words
        self._memos = chosen_memos(project, options)
        self._told = {row.guid for row, _ in self._memos if row.key.memo is not None}
        self._coders = {row.id: row.name for row in project.coders()}
        self._quoted: dict[Link, Linked] = {}
        self._groups: dict[tuple[About, int | None], str] = {}
        if self._by_target:
            self._groups = {
                (row.target.about, row.target.id): f"about-{row.target.about}-{row.target.id or 0}"
                for row, _ in self._memos
                if row.target.about in (About.CODE, About.CASE, About.DOCUMENT)
            }

    def facts(self) -> Iterator[tuple[str, str]]:
        """What stands below the title."""
        yield self._say(Message("Date")), phrases.day(date.today(), self._say)
        yield self._say(Message("Memos")), str(len(self._memos))

    def blocks(self) -> Iterator[Block]:
        """The text, from the table of contents on."""
        yield Contents(self._say(Message("Contents")))
        if self._by_target:
            yield from self._in_order_of_targets()
        else:
            for day, of_day in groupby(self._memos, key=lambda one: _local(one[0]).date()):
                yield Heading(phrases.day(day, self._say), 1, anchor=f"day-{day.isoformat()}")
                for row, place in of_day:
                    yield from self._memo(row, place, 2, self._about(row, place))
        yield from self._quotations()

    def _in_order_of_targets(self) -> Iterator[Block]:
        for about, of_kind in groupby(self._memos, key=lambda one: one[0].target.about):
            yield Heading(self._say(KINDS[about]), 1, anchor=f"about-{about}")
            for (name, key), of_one in groupby(of_kind, key=lambda one: self._group(*one)):
                if name:
                    yield Heading(name, 2, anchor=key)
                for row, place in of_one:
                    yield from self._memo(row, place, 3 if name else 2, "")

    def _group(self, row: MemoRow, place: MemoPlace) -> tuple[str, str]:
        """The name under which a memo stands, and the anchor of that name."""
        target = row.target
        if target.about in (About.TURN, About.PASSAGE, About.SEGMENT):
            return place.document, f"within-{target.about}-{row.document_id}"
        anchor = self._groups.get((target.about, target.id))
        return place.name, anchor or f"about-{target.about}-{target.id or 0}"

    def _memo(self, row: MemoRow, place: MemoPlace, level: int, about: str) -> Iterator[Block]:
        title = row.title.strip() or first_words(row.body, _LONGEST_TITLE)[0]
        title = title or self._say(Message("Memo"))
        yield Heading(title, level, anchor=_anchor(row))
        moment = _local(row)
        coder = self._coders.get(row.coder_id, "") if row.coder_id else ""
        told = [about, coder, phrases.moment(moment, self._say)]
        yield Paragraph(" · ".join(part for part in told if part), quiet=True)
        if place.quotation:
            anchor = _quotation_anchor(Link(LinkKind.SEGMENT, row.guid))
            carried = row.key.coding is not None
            yield Rich((Run(place.quotation),), Mood.QUOTED, anchor if carried else "")
        yield from rich(row.body, self._lead)

    def _about(self, row: MemoRow, place: MemoPlace) -> str:
        kind = self._say(KINDS[row.target.about])
        parts = [place.document if place.document != place.name else "", place.name]
        named = ", ".join(part for part in parts if part)
        return phrases.named(kind, named, self._say) if named else kind

    def _lead(self, address: str) -> str:
        link = link_of(address)
        if link is None:
            return ""
        if link.kind is LinkKind.MEMO:
            return f"memo-{link.guid}" if link.guid in self._told else ""
        found = self._project.linked(link)
        if found is None:
            return ""
        if link.kind is LinkKind.SEGMENT:
            self._quoted[link] = found
            return _quotation_anchor(link)
        return self._groups.get((About(link.kind.value), found.id), "")

    def _quotations(self) -> Iterator[Block]:
        """The segments that memos link to, unless a memo of their own quotes them."""
        own = {row.guid for row, _ in self._memos if row.key.coding is not None}
        wanted = {link: found for link, found in self._quoted.items() if link.guid not in own}
        if not wanted:
            return
        project = self._project
        codings = {
            row.id: row
            for row in project.codings_by_id([CodingId(one.id) for one in wanted.values()])
        }
        texts = project.segments(list(codings.values()))
        documents = {row.id: row.name for row in project.documents()}
        yield Heading(self._say(Message("Segments quoted")), 1, anchor="quoted")
        for link, found in wanted.items():
            coding = codings[CodingId(found.id)]
            yield Paragraph(f"{documents[coding.document_id]} · {found.name}", quiet=True)
            yield Rich((Run(texts[coding.id]),), Mood.QUOTED, _quotation_anchor(link))


def _local(row: MemoRow) -> datetime:
    return row.created_at.astimezone()


def _anchor(row: MemoRow) -> str:
    return f"memo-{row.guid}" if row.key.memo is not None else f"note-{row.guid}"


def _quotation_anchor(link: Link) -> str:
    return f"segment-{link.guid}"
