"""What to look at before others read a report: quotations used too often, people recognisable.

Nothing is hidden or taken out here; the researcher is told, block by block.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import pandas as pd

from codage.analysis.association import association
from codage.analysis.barometer import barometer
from codage.analysis.crosstab import crosstab
from codage.analysis.joint_display import joint_display
from codage.analysis.selection import Absent, Answer, Measure
from codage.domain.anchors import CaseId, CodeId
from codage.domain.barometer import Barometer
from codage.domain.joint_display import JointDisplay
from codage.domain.message import Message
from codage.domain.report import (
    Block,
    Crossed,
    Heading,
    Joint,
    Prose,
    Quotations,
    Scores,
    Tested,
)
from codage.exporters import text as written
from codage.exporters.report.keys import CodedBy, Said, SaidOf, Scored
from codage.exporters.report.saved import BAROMETER, JOINT, joint_quotations
from codage.exporters.report.shades import rows_of
from codage.exporters.report.study import Missing, Study
from codage.exporters.report.voices import NAMING, Labels, Voice, places, usual_label, voices

_FEWEST_QUOTED = 4
_NOTHING: Mapping[Block, Sequence[written.Block]] = {}


class About(StrEnum):
    """What a remark is about."""

    QUOTED_AGAIN = "quoted again"
    ONE_VOICE = "one voice"
    SMALL_CELL = "small cell"
    ONE_CASE = "one case"
    NAMED = "named"
    MISSING = "missing"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to look at, in the block of that id (empty: in the whole report).

    ``keys`` are those of the passages or cells that it is about, where they are known.
    """

    about: About
    block: str
    message: Message
    keys: tuple[Hashable, ...] = ()


def remarks(
    study: Study, shown: Mapping[Block, Sequence[written.Block]] = _NOTHING
) -> tuple[Remark, ...]:
    """Everything to look at, in the order of the blocks; what is frozen is looked at too.

    What blocks are shown as tells which of them are empty; of others only their words do.
    """
    quoted = [(block, voice) for block in study.report.blocks for voice in _voices(study, block)]
    found = [
        *_empty(study, shown),
        *_gone(study),
        *_quoted_again(study, quoted),
        *_one_voice(study, quoted),
        *_labels(study, quoted),
        *_small_cells(study),
    ]
    order = {block.id: place for place, block in enumerate(study.report.blocks)}
    return tuple(sorted(found, key=lambda one: order.get(one.block, len(order))))


def _voices(study: Study, block: Block) -> list[Voice]:
    content = block.content
    if isinstance(content, Quotations):
        return voices(study, content.codings, content.label)
    if isinstance(content, Joint):
        return voices(study, joint_quotations(study, content))
    return []


def _empty(study: Study, shown: Mapping[Block, Sequence[written.Block]]) -> Iterator[Remark]:
    """Blocks without a word, and those that say why they show nothing."""
    for block in study.report.blocks:
        if isinstance(block.content, Heading | Prose):
            if not block.content.text.strip():
                yield Remark(About.EMPTY, block.id, Message("This block is empty."))
            continue
        match shown.get(block):
            case (written.Paragraph(text=why, quiet=True),):
                message = Message("This block is empty. {why}", {"why": why})
                yield Remark(About.EMPTY, block.id, message)


def _gone(study: Study) -> Iterator[Remark]:
    for block in study.report.blocks:
        if not isinstance(block.content, Quotations):
            continue
        known = study.project.codings_by_guid(list(block.content.codings))
        if gone := len(set(block.content.codings) - set(known)):
            message = Message("{count} quotations are no longer coded.", {"count": gone})
            yield Remark(About.MISSING, block.id, message)


def _quoted_again(study: Study, quoted: list[tuple[Block, Voice]]) -> Iterator[Remark]:
    """The same segment, or one that shares most of its words with another that is quoted."""
    places_of = {
        row["coding_id"]: (row["document_id"], row["start"], row["end"])
        for row in study.frames.codings.to_dict("records")
    }
    met: list[tuple[int, int, int]] = []
    for block, voice in quoted:
        document, start, end = places_of[voice.coding]
        for other, low, high in met:
            shared = min(end, high) - max(start, low)
            if other == document and shared > 0.5 * min(end - start, high - low):
                message = Message("“{words}” is quoted twice.", {"words": _beginning(voice.text)})
                yield Remark(About.QUOTED_AGAIN, block.id, message, (Said(voice.coding),))
                break
        met.append((document, start, end))


def _one_voice(study: Study, quoted: list[tuple[Block, Voice]]) -> Iterator[Remark]:
    counts = Counter(case for _, voice in quoted for case in voice.cases)
    if len(quoted) < _FEWEST_QUOTED:
        return
    for case, count in counts.most_common():
        if count < 2 or count * 100 <= study.report.most * len(quoted):
            return
        values = {
            "case": _name(study, case),
            "count": count,
            "all": len(quoted),
            "most": study.report.most,
        }
        told = Message("{case} gives {count} of the {all} quotations, more than {most} %.", values)
        theirs = tuple(Said(voice.coding) for _, voice in quoted if case in voice.cases)
        yield Remark(About.ONE_VOICE, "", told, theirs)


def _labels(study: Study, quoted: list[tuple[Block, Voice]]) -> Iterator[Remark]:
    """Labels that name somebody, or that are true of one case alone."""
    told: set[tuple[str, CaseId | str]] = set()
    by_template: dict[str, tuple[Labels, Counter[tuple[str, ...]]]] = {}
    for block, voice in quoted:
        own = block.content.label if isinstance(block.content, Quotations) else ""
        template = own or usual_label(study)
        if template not in by_template:
            labels = Labels(study, template)
            cases = study.frames.cases["case_id"].tolist()
            by_template[template] = labels, Counter(labels.answers(case) for case in cases)
        labels, having = by_template[template]
        if set(places(template)) & set(NAMING) and (block.id, template) not in told:
            told.add((block.id, template))
            message = Message("The label names the case or the interview.")
            yield Remark(About.NAMED, block.id, message, (Said(voice.coding),))
        if not labels.variables:
            continue
        for case in voice.cases:
            if having[labels.answers(case)] == 1 and (block.id, case) not in told:
                told.add((block.id, case))
                message = Message(
                    "“{label}” is true of one case alone, which could be recognised.",
                    {"label": voice.label},
                )
                yield Remark(About.ONE_CASE, block.id, message, (Said(voice.coding),))


def _small_cells(study: Study) -> Iterator[Remark]:
    for block in study.report.blocks:
        try:
            small = _small(study.of_block(block), block)
        except (Missing, KeyError, ValueError):
            continue
        if small:
            values = {"count": len(small), "least": study.report.least}
            message = Message(
                "{count} cells are of fewer than {least} cases: someone could be recognised.",
                values,
            )
            yield Remark(About.SMALL_CELL, block.id, message, tuple(small))


def _small(study: Study, block: Block) -> list[Hashable]:
    """The cells of a block that are of some cases, but too few."""
    least, content = study.report.least, block.content
    if isinstance(content, Crossed) and not content.least:
        study.variable(content.variable)
        chosen = study.of_codes(content.codes)
        found = crosstab(study.frames, content.variable, chosen, Measure.CASES)
        known = [n for n, one in enumerate(found.columns) if not isinstance(one.value, Absent)]
        values = [found.columns[n].value for n in known]
        return _few(found.counts[known], values, content.variable, least)
    if isinstance(content, Tested):
        study.variable(content.variable)
        tested = association(study.frames, content.variable, study.of_codes(content.codes))
        return _few(tested.counts, tested.values, content.variable, least)
    if isinstance(content, Scores):
        wanted = Barometer.from_json(study.body(BAROMETER, content.name))
        groups = barometer(study.frames, wanted, study.selection).table
        groups = groups[(groups["n"] > 0) & (groups["n"] < least)]
        return [Scored(int(row.place), str(row.wave), str(row.type)) for row in rows_of(groups)]
    if isinstance(content, Joint):
        display = JointDisplay.from_json(study.body(JOINT, content.name))
        rows = joint_display(study.frames, display, study.selection)
        return [
            SaidOf(place, kind)
            for place, row in enumerate(rows)
            for kind, (_, cases, _) in enumerate(row.interviews.types if row.interviews else ())
            if cases is not None and 0 < cases < least
        ]
    return []


def _few(
    counts: pd.DataFrame, values: Sequence[Answer], variable: str, least: int
) -> list[Hashable]:
    """The cells of codes by values that are of some, but too few."""
    cells = counts.to_numpy()
    few = np.argwhere((cells > 0) & (cells < least))
    return [CodedBy(CodeId(int(counts.index[r])), variable, values[c]) for r, c in few]


def _name(study: Study, case: CaseId) -> str:
    listed = study.frames.cases.set_index("case_id").loc[case]
    return str(listed["name"] or listed["key"])


def _beginning(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 60 else f"{words[:59].rstrip()}…"
