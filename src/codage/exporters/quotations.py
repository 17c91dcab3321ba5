"""Segments as a text to read: each one's words, and above them where they are from."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from codage.analysis.chosen import chosen_codings
from codage.domain.message import Message
from codage.exporters.options import ExportOptions, InWords
from codage.exporters.phrases import day
from codage.exporters.segments import table
from codage.exporters.text import Block, Heading, Paragraph, Text
from codage.project.project import Project

Quotation = dict[str, Any]
_DOCUMENT = itemgetter("document")


def text(project: Project, options: ExportOptions, in_words: InWords) -> Text:
    """The segments looked at, those of a list in its order, under the interviews they are from.

    In an order that goes back and forth between interviews each segment names its own.
    """
    rows = _in_order(project, options, in_words)
    documents = set(map(_DOCUMENT, rows))
    facts = (
        (in_words(Message("Segments")), str(len(rows))),
        (in_words(Message("Interviews")), str(len(documents))),
        (in_words(Message("Exported on")), day(datetime.now().astimezone().date(), in_words)),
    )
    together = len(list(groupby(rows, _DOCUMENT))) == len(documents)
    blocks = _by_document(rows) if together else _one_by_one(rows)
    title = options.title or in_words(Message("Coded segments"))
    return Text(project.name, title, facts, tuple(blocks), options.language)


def _in_order(project: Project, options: ExportOptions, in_words: InWords) -> list[Quotation]:
    """The rows of the table of segments, by the names of its columns."""
    written = table(project.frames, options, in_words)
    names = [column.name for column in written.columns]
    answers = names[len(names) - len(options.variables) :] if options.variables else []
    rows: list[Quotation] = [dict(zip(names, row, strict=True)) for row in written.rows]
    for row in rows:
        row["answers"] = [row[name] for name in answers]
    wanted = options.selection.coding_ids
    if wanted is None:
        return rows
    ids = chosen_codings(project.frames, options.selection)["coding_id"].tolist()
    by_id = dict(zip(ids, rows, strict=True))
    return [by_id[coding] for coding in wanted if coding in by_id]


def _by_document(rows: list[Quotation]) -> Iterator[Block]:
    for number, (name, of_document) in enumerate(groupby(rows, _DOCUMENT)):
        listed = list(of_document)
        case = listed[0]["case_name"]
        head = f"{name} · {case}" if case and case != name else name
        yield Heading(head, 1, anchor=f"interview-{number + 1}")
        for row in listed:
            yield from _quoted(row, (row["speaker"], row["time"]))


def _one_by_one(rows: list[Quotation]) -> Iterator[Block]:
    for row in rows:
        where = (row["document"], row["case_name"], row["speaker"], row["time"])
        yield from _quoted(row, where)


def _quoted(row: Quotation, where: tuple[str, ...]) -> Iterator[Block]:
    told = (*where, f"{row['code']} ({row['coder']})", *row["answers"])
    yield Paragraph(" · ".join(str(part) for part in told if part not in ("", None)), quiet=True)
    yield Paragraph(f"« {row['text']} »")
