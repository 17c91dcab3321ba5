"""From a key of a report's number to what is behind it: segments, cases, interviews."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from typing import Any

from codage.analysis import joint_display as joint
from codage.analysis.barometer import segments_behind
from codage.analysis.behind import codings_behind, codings_of_case
from codage.analysis.behind_pairs import codings_new_in, codings_of_codes, codings_together
from codage.analysis.chosen import (
    answers_to,
    chosen_cases,
    chosen_codings,
    chosen_documents,
    chosen_links,
    variable_named,
)
from codage.analysis.selection import Answer, Selection
from codage.domain.anchors import CaseId, CodeId, CodingId
from codage.domain.barometer import Barometer
from codage.domain.joint_display import JointDisplay
from codage.domain.message import Message
from codage.domain.report import Block, Joint, Saturation, Scores
from codage.exporters.barometer.content import barometer_table
from codage.exporters.report import keys
from codage.exporters.report.behind_methods import FINDERS
from codage.exporters.report.found import CaseLine, Cases, Found, Segments
from codage.exporters.report.saved import BAROMETER, JOINT
from codage.exporters.report.study import Study


def behind(study: Study, block: Block, key: Hashable) -> Found:
    """What is behind a number of a block. Raises Missing, KeyError, ValueError for what is gone."""
    return _FINDERS[type(key)](study.of_block(block), block, key)


def _coded(study: Study, _: Block, key: keys.Coded) -> Found:
    found = codings_behind(study.frames, _of(study, key.code), key.code)
    return Segments(tuple(found), study.names().get(key.code, ""))


def _coded_by(study: Study, _: Block, key: keys.CodedBy) -> Found:
    selection = _of(study, key.code)
    found = codings_behind(
        study.frames, selection, key.code, variable=key.variable, value=key.value
    )
    label = _label(study, key.variable, key.value)
    return Segments(tuple(found), _of_value(study, study.names().get(key.code, ""), label))


def _having(study: Study, _: Block, key: keys.Having) -> Found:
    frames, selection = study.frames, study.selection
    answers = answers_to(frames, key.variable)
    cases = chosen_cases(frames, selection)
    cases = cases[cases["case_id"].map(answers) == key.value]
    cases = cases[cases["case_id"].isin(chosen_links(frames, selection)["case_id"])]
    label = _label(study, key.variable, key.value)
    names = study.case_names()
    documents = cases.set_index("case_id")["documents"]

    def segments(case: CaseId) -> Segments:
        return Segments(tuple(codings_of_case(frames, selection, case)), names[case])

    lines = tuple(
        CaseLine(CaseId(int(one)), names[one], (label,), int(documents[one]))
        for one in cases["case_id"]
    )
    variable = variable_named(frames, key.variable)
    return Cases(label, (variable.label or variable.name,), lines, segments)


def _pair(study: Study, _: Block, key: keys.Pair) -> Found:
    selection = _of(study, key.one, key.other)
    found = codings_together(study.frames, selection, key.one, key.other, key.within)
    names = study.names()
    both = dict.fromkeys((names.get(key.one, ""), names.get(key.other, "")))
    return Segments(tuple(found), " – ".join(both))


def _new_in(study: Study, block: Block, key: keys.NewIn) -> Found:
    found = codings_new_in(study.frames, _grown(study, block), key.document)
    name = study.project.document_names().get(key.document, "")
    title = study.wording.say(Message("New codes: {interview}", {"interview": name}))
    return Segments(tuple(found), title)


def _up_to(study: Study, block: Block, key: keys.UpTo) -> Found:
    selection = _grown(study, block)
    listed = [int(one) for one in chosen_documents(study.frames, selection)["document_id"]]
    before = listed[: listed.index(int(key.document)) + 1]
    found = codings_of_codes(study.frames, selection, before)
    title = study.wording.say(Message("{count} interviews", {"count": len(before)}))
    return Segments(tuple(found), title)


def _said(_: Study, __: Block, key: keys.Said) -> Found:
    return Segments((key.coding,), "")


def _by(study: Study, _: Block, key: keys.By) -> Found:
    codings = chosen_codings(study.frames, study.selection)
    own = codings.loc[codings["coder_id"] == key.coder, "coding_id"]
    names = {row.id: row.name for row in study.project.coders()}
    return Segments(tuple(CodingId(int(one)) for one in own), names.get(key.coder, ""))


def _answered(study: Study, block: Block, key: keys.Answered) -> Found:
    display = _display(study, block)
    row, frames, selection = display.rows[key.row], study.frames, study.selection
    say, names = study.wording.say, study.case_names()
    listed: Any = joint.survey_behind(frames, row, selection).itertuples()
    yes_no = {True: say(Message("yes")), False: say(Message("no"))}

    def segments(case: CaseId) -> Segments:
        found = joint.segments_of_case(frames, display, row, case, selection)
        return Segments(tuple(found), _of_value(study, row.label, names[case]))

    lines = tuple(
        CaseLine(
            CaseId(int(one.case_id)),
            str(one.name),
            (str(one.answer), yes_no[bool(one.counts)]),
            int(one.documents),
        )
        for one in listed
    )
    title = say(Message("{theme}: who answered what", {"theme": row.label}))
    return Cases(title, (say(Message("Answer")), say(Message("Counts"))), lines, segments)


def _said_of(study: Study, block: Block, key: keys.SaidOf) -> Found:
    display = _display(study, block)
    row, selection = display.rows[key.row], study.selection
    found = joint.interviews_behind(study.frames, display, row, key.kind, selection)
    title = row.label
    if key.kind is not None:
        counted = joint.joint_display(study.frames, display, selection)[key.row].interviews
        title = _of_value(study, title, counted.types[key.kind][0] if counted else "")
    return Segments(tuple(found), title)


def _scored(study: Study, block: Block, key: keys.Scored) -> Found:
    assert isinstance(block.content, Scores)
    wanted = Barometer.from_json(study.body(BAROMETER, block.content.name))
    frames, dimension = study.frames, wanted.dimensions[key.place]
    selection = replace(study.selection, code_ids=None)
    table = barometer_table(study.project, block.content.name, wanted, selection)
    measured, names = table.measured, table.cases
    values: Any = measured.values[key.place]
    scores: Any = measured.scores.iloc[:, key.place]
    documents = frames.cases.set_index("case_id")["documents"]

    def segments(case: CaseId) -> Segments:
        found = segments_behind(frames, dimension, case, selection)
        return Segments(tuple(found), _of_value(study, dimension.name, names[case]))

    lines = tuple(
        CaseLine(
            case,
            names[case],
            (
                float(round(scores[case])),
                *(one if one != one else float(round(100 * one)) for one in values.loc[case]),
            ),
            int(documents[case]),
        )
        for case in measured.cases_behind(key.place, key.wave, key.kind)
    )
    say = study.wording.say
    title = ", ".join(part for part in (dimension.name, key.kind, key.wave) if part)
    gone = say(Message("(gone)"))
    heads = (say(Message("Score")), *(name or gone for name in table.items[key.place]))
    return Cases(title, heads, lines, segments)


_FINDERS: Mapping[type[Any], Callable[[Study, Block, Any], Found]] = {
    keys.Coded: _coded,
    keys.CodedBy: _coded_by,
    keys.Having: _having,
    keys.Pair: _pair,
    keys.NewIn: _new_in,
    keys.UpTo: _up_to,
    keys.Said: _said,
    keys.By: _by,
    keys.Answered: _answered,
    keys.SaidOf: _said_of,
    keys.Scored: _scored,
    **FINDERS,
}


def _of(study: Study, *codes: CodeId) -> Selection:
    return replace(study.selection, code_ids=frozenset(codes))


def _grown(study: Study, block: Block) -> Selection:
    assert isinstance(block.content, Saturation)
    return study.of_growth(block.content.codes)


def _display(study: Study, block: Block) -> JointDisplay:
    assert isinstance(block.content, Joint)
    return JointDisplay.from_json(study.body(JOINT, block.content.name))


def _label(study: Study, variable: str, value: Answer) -> str:
    labels = {one.value: one.label for one in variable_named(study.frames, variable).labels}
    return labels.get(value) or str(value)


def _of_value(study: Study, name: str, value: str) -> str:
    return study.wording.say(Message("{code}, {value}", {"code": name, "value": value}))
