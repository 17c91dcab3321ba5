"""A report with every block filled: the text that is shown, and written in any format."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from codage.domain.message import Message
from codage.domain.report import (
    Block,
    Codebook,
    Crossed,
    Frequencies,
    Frozen,
    Heading,
    Joint,
    Methods,
    Prose,
    Quotations,
    Report,
    Saturation,
    Scores,
    Tested,
    Together,
)
from codage.domain.task import Advance, unwatched
from codage.exporters import text as written
from codage.exporters.options import InWords
from codage.exporters.report import counted, frozen, growth, methods, related, saved, voices
from codage.exporters.report.restriction import captioned, part_in_words
from codage.exporters.report.shades import absent
from codage.exporters.report.study import Missing, Study
from codage.exporters.report.wording import Wording
from codage.exporters.rich import rich
from codage.exporters.text import Text
from codage.project.project import Project

Filler = Callable[[Study, Any], Iterator[written.Block]]
_OF_CODES = Frequencies | Crossed | Tested | Together | Saturation
_NOTHING: Mapping[Block, tuple[written.Block, ...]] = {}


@dataclass(frozen=True, slots=True)
class Filled:
    """A block of a report, and the blocks of text that it is shown as."""

    block: Block
    shown: tuple[written.Block, ...]


def filled(
    project: Project,
    report: Report,
    in_words: InWords = str,
    language: str = "en",
    *,
    known: Mapping[Block, tuple[written.Block, ...]] = _NOTHING,
    advance: Advance = unwatched,
) -> tuple[Filled, ...]:
    """Every block with what it shows: frozen ones what they kept, others what is so now.

    `known` are blocks that need not be filled anew, since nothing that they show was changed.
    """
    study = Study(project, report, Wording(in_words, language))
    found = []
    for done, block in enumerate(report.blocks):
        advance(done, len(report.blocks))
        shown = known[block] if block in known else shown_of(study, block)
        found.append(Filled(block, shown))
    return tuple(found)


def shown_of(study: Study, block: Block) -> tuple[written.Block, ...]:
    """What one block is shown as."""
    if block.frozen is not None:
        try:
            return frozen.shown(block.frozen.shown)
        except ValueError:
            pass
    return _live(study, block)


def with_keys(study: Study, block: Block, shown: tuple[written.Block, ...]) -> Filled:
    """A block whose numbers can be opened: those of a frozen one where they are still so."""
    if block.frozen is None:
        return Filled(block, shown)
    return Filled(block, frozen.with_keys(shown, _live(study, block), block.frozen.day))


def freeze(study: Study, block: Block) -> Frozen:
    """What the block shows now, to be kept with the day of the data."""
    if block.frozen is not None:
        return block.frozen
    return Frozen(study.day.isoformat(), frozen.kept(_live(study, block)))


def frozen_blocks(study: Study, wanted: frozenset[str]) -> Report:
    """The report with the blocks of these ids frozen."""
    blocks = (
        replace(one, frozen=freeze(study, one)) if one.id in wanted else one
        for one in study.report.blocks
    )
    return replace(study.report, blocks=tuple(blocks))


def text_of(
    project: Project,
    report: Report,
    name: str,
    parts: tuple[Filled, ...],
    in_words: InWords = str,
    language: str = "en",
) -> Text:
    """The whole text: title page, contents, and the blocks with tables and figures numbered."""
    study = Study(project, report, Wording(in_words, language))
    blocks = tuple(_numbered(study, parts))
    headings = [one for one in blocks if isinstance(one, written.Heading)]
    if len(headings) > 2:
        blocks = (written.Contents(in_words(Message("Contents"))), *blocks)
    return Text(
        title=report.title or name or project.name,
        subtitle=report.subtitle or project.name,
        facts=tuple(_facts(study)),
        blocks=blocks,
        language=language,
    )


def _facts(study: Study) -> Iterator[tuple[str, str]]:
    say, report = study.wording.say, study.report
    if report.authors.strip():
        yield say(Message("Authors")), report.authors.strip()
    yield (
        say(Message("Date")),
        (study.wording.day_in(report.day.strip()) or study.wording.day(study.day)),
    )
    if parts := list(part_in_words(study, report.only)):
        yield say(Message("Keeps to")), study.wording.listed(parts)
    kept = sorted({one.frozen.day for one in report.blocks if one.frozen})
    if kept:
        yield (
            say(Message("Blocks frozen on")),
            study.wording.listed(map(study.wording.day_in, kept)),
        )


def _numbered(study: Study, parts: tuple[Filled, ...]) -> Iterator[written.Block]:
    """The blocks, headings with names for links, tables and figures with their numbers."""
    say = study.wording.say
    tables = figures = headings = 0
    for part in parts:
        for one in part.shown:
            if isinstance(one, written.Table):
                tables += 1
                values = {"n": tables, "caption": one.caption}
                yield replace(one, caption=say(Message("Table {n}. {caption}", values)))
            elif isinstance(one, written.Figure):
                figures += 1
                values = {"n": figures, "caption": one.caption}
                yield replace(one, caption=say(Message("Figure {n}. {caption}", values)))
            elif isinstance(one, written.Heading):
                headings += 1
                yield replace(one, anchor=f"part-{headings}")
            else:
                yield one


def _live(study: Study, block: Block) -> tuple[written.Block, ...]:
    try:
        own = study.of_block(block)
        if isinstance(block.content, _OF_CODES):
            own.expect_codings()
        return tuple(captioned(own, _FILLERS[type(block.content)](own, block.content)))
    except Missing as missing:
        return (absent(study, missing),)


def _heading(_: Study, block: Heading) -> Iterator[written.Block]:
    yield written.Heading(block.text, min(max(block.level, 1), 4))


def _prose(_: Study, block: Prose) -> Iterator[written.Block]:
    yield from rich(block.text, lambda _address: "")


def _codebook(study: Study, block: Codebook) -> Iterator[written.Block]:
    """The codes with their rules, as a table."""
    say = study.wording.say
    rows = study.project.codes()
    parents = {row.id: row.parent_id for row in rows}
    wanted = frozenset(block.codes)
    told = [row for row in rows if not row.archived and (not wanted or row.guid in wanted)]
    if not told:
        study.expect_codes()
        if wanted:
            raise Missing(Message("The codes of this block are no longer in the codebook."))
        raise Missing(
            Message("All codes are archived. Choose some for this block, or bring one back.")
        )
    names = (Message("Code"), Message("Definition"), Message("When to use it"))
    shares = (3.0, 4.0, 4.0)
    yield written.Table(
        block.title or say(Message("Codebook")),
        tuple(
            written.Span(say(name), share, False) for name, share in zip(names, shares, strict=True)
        ),
        tuple((row.name, row.definition.strip(), _rules(study, row)) for row in told),
        depths=tuple(_depth(row.id, parents) for row in told),
    )


def _rules(study: Study, row: Any) -> str:
    say = study.wording.say
    parts = [row.inclusion.strip()]
    if row.exclusion.strip():
        parts.append(say(Message("Not: {rule}", {"rule": row.exclusion.strip()})))
    return "\n".join(part for part in parts if part)


def _depth(code: Any, parents: dict[Any, Any]) -> int:
    depth = 0
    while (code := parents.get(code)) is not None:
        depth += 1
    return depth


def _methods(study: Study, block: Methods) -> Iterator[written.Block]:
    if block.title:
        yield written.Heading(block.title, 1)
    yield from methods.methods(study, block)


_FILLERS: dict[type[Any], Filler] = {
    Heading: _heading,
    Prose: _prose,
    Frequencies: counted.frequencies,
    Crossed: counted.crossed,
    Tested: related.tested,
    Together: related.together,
    Saturation: growth.saturated,
    Quotations: voices.quotations,
    Joint: saved.joint,
    Scores: saved.scores,
    Codebook: _codebook,
    Methods: _methods,
}
