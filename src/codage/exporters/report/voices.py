"""Quotations: what was said, and the label of the case as the researcher wants it shown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from codage.analysis.chosen import answers_to, chosen_links, coding_links
from codage.analysis.selection import EVERYTHING, Absent
from codage.domain.anchors import CaseId, CodingId
from codage.domain.message import Message
from codage.domain.report import Quotations
from codage.domain.transcript import clean_text
from codage.exporters.report.keys import Said
from codage.exporters.report.study import Missing, Study
from codage.exporters.text import Block, Quotation

CASE, KEY, INTERVIEW = "case", "key", "interview"
NAMING = (CASE, KEY, INTERVIEW)
"""Places in a label that name somebody."""
_PLACE = re.compile(r"\{([^{}]+)\}")
_LOOSE_ENDS = re.compile(r"^[\s,;:·–-]+|[\s,;:·–-]+$")
_LOOSE_MIDDLE = re.compile(r"([,;·])(\s*[,;·])+")


@dataclass(frozen=True, slots=True)
class Voice:
    """A segment that is quoted: its words, its cases, and the label that stands below it."""

    coding: CodingId
    guid: str
    text: str
    cases: tuple[CaseId, ...]
    label: str


def places(template: str) -> tuple[str, ...]:
    """The names in braces of a label."""
    return tuple(name.strip() for name in _PLACE.findall(template))


def usual_label(study: Study) -> str:
    """The report's label; without one, two variables that say of what type cases are."""
    from codage.domain.survey import VariableType

    if study.report.label.strip():
        return study.report.label
    kinds = (VariableType.NOMINAL, VariableType.ORDINAL)
    offered = [
        row.name
        for kind in kinds
        for row in study.frames.variables
        if row.type is kind and len(row.labels) > 2 and not row.personal
    ]
    return ", ".join(f"{{{name}}}" for name in offered[:1])


def voices(study: Study, guids: Sequence[str], template: str = "") -> list[Voice]:
    """The segments of these GUIDs that are still there, in this order."""
    project, frames = study.project, study.frames
    found = project.codings_by_guid(list(guids))
    rows = {row.id: row for row in project.codings_by_id(list(found.values()))}
    texts = project.segments(list(rows.values()))
    codings = frames.codings[frames.codings["coding_id"].isin(list(rows))]
    links = coding_links(frames, codings, chosen_links(frames, EVERYTHING))
    cases = links.groupby("coding_id")["case_id"].agg(tuple).to_dict()
    documents = project.document_names()
    labels = Labels(study, template or usual_label(study))
    voiced = []
    for guid in guids:
        coding = found.get(guid)
        if coding is None:
            continue
        those = tuple(CaseId(case) for case in sorted(cases.get(coding, ())))
        label = labels.of(those, documents[rows[coding].document_id])
        voiced.append(Voice(coding, guid, clean_text(texts[coding]).strip(), those, label))
    return voiced


class Labels:
    """A label's template filled for cases."""

    def __init__(self, study: Study, template: str) -> None:
        self._study = study
        self._template = template
        frames = study.frames
        listed = frames.cases
        self._names = dict(zip(listed["case_id"], listed["name"], strict=True))
        self._keys = dict(zip(listed["case_id"], listed["key"], strict=True))
        self.variables = [
            row for row in frames.variables if row.name in places(template) and not row.personal
        ]
        self._answers = {row.name: answers_to(frames, row.name) for row in self.variables}
        self._labels = {
            row.name: {one.value: one.label for one in row.labels} for row in self.variables
        }

    def of(self, cases: Sequence[CaseId], interview: str) -> str:
        """The label of what several cases say together, in an interview."""
        if not cases:
            outside = self._study.wording.say(Message("interviewee outside the survey"))
            return self._filled({INTERVIEW: interview}) or outside
        told = dict.fromkeys(self._of_case(case, interview) for case in cases)
        return self._study.wording.listed(label for label in told if label)

    def answers(self, case: CaseId) -> tuple[str, ...]:
        """A case's values of the label's variables."""
        return tuple(str(self._answers[row.name].get(case)) for row in self.variables)

    def _of_case(self, case: CaseId, interview: str) -> str:
        values = {
            CASE: self._names.get(case, "") or self._keys.get(case, ""),
            KEY: self._keys.get(case, ""),
            INTERVIEW: interview,
        }
        for row in self.variables:
            answer = self._answers[row.name].get(case)
            if answer is not None and answer != Absent.MISSING:
                values[row.name] = self._labels[row.name].get(answer) or str(answer)
        return self._filled(values)

    def _filled(self, values: dict[str, str]) -> str:
        """The template with its places filled, and no commas around what is not known."""
        met = False

        def fill(place: re.Match[str]) -> str:
            nonlocal met
            value = values.get(place[1].strip(), "")
            met = met or bool(value)
            return value

        text = _PLACE.sub(fill, self._template)
        if not met and _PLACE.search(self._template):
            return ""
        return _LOOSE_ENDS.sub("", _LOOSE_MIDDLE.sub(r"\1", text))


def quotations(study: Study, block: Quotations) -> Iterator[Block]:
    """The segments of a block, each with its label."""
    found = voices(study, block.codings, block.label)
    if not found:
        raise Missing(Message("No quotation is chosen, or those chosen are no longer coded."))
    for voice in found:
        yield Quotation(study.wording.quoted(voice.text), voice.label, Said(voice.coding))
