"""The part of the study that a block or a report keeps to, in words, and its size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from codage.analysis.chosen import chosen_cases, chosen_documents
from codage.domain.message import Message
from codage.domain.report import WHOLE, Only
from codage.exporters.report.study import Study
from codage.exporters.text import Block, Figure, Table

_MOST_NAMED = 3


def captioned(study: Study, blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, whose captions say to which part of the study the block keeps."""
    if study.only == WHOLE:
        yield from blocks
        return
    parts = {"part": study.wording.listed(part_in_words(study, study.only)), "size": _size(study)}
    for one in blocks:
        if isinstance(one, Table | Figure):
            values = {"caption": one.caption, **parts}
            told = Message("{caption} (only: {part}; n = {size})", values)
            yield replace(one, caption=study.wording.say(told))
        else:
            yield one


def part_in_words(study: Study, only: Only) -> Iterator[str]:
    """Each thing that the part is kept to; nothing where it is the whole."""
    say = study.wording.say
    variables = {row.name: row for row in study.frames.variables}
    for name, values in only.conditions:
        if row := variables.get(name):
            labels = {one.value: one.label for one in row.labels}
            given = ", ".join(labels.get(value) or _absent(study, value) for value in values)
            yield f"{row.label or row.name} = {given}"
    if only.documents:
        rows = study.project.documents()
        names = [row.name for row in rows if row.guid in only.documents]
        many = say(Message("{count} interviews", {"count": len(names)}))
        yield ", ".join(names) if 0 < len(names) <= _MOST_NAMED else many
    if only.coders:
        found = [row.name for row in study.project.coders() if row.guid in only.coders]
        yield say(Message("coded by {names}", {"names": ", ".join(found)}))


def _absent(study: Study, value: str) -> str:
    sayings = {"(no answer)": Message("(no answer)"), "(no case)": Message("(no case)")}
    return study.wording.say(sayings[value]) if value in sayings else value


def _size(study: Study) -> str:
    say, chosen = study.wording.say, study.selection
    documents = len(chosen_documents(study.frames, chosen))
    parts = [say(Message("{count} interviews", {"count": documents}))]
    if chosen.conditions:
        cases = len(chosen_cases(study.frames, chosen))
        parts.insert(0, say(Message("{count} cases", {"count": cases})))
    return ", ".join(parts)
