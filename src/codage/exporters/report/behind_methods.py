"""From a number of the methods appendix to what is behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from codage.analysis.behind import codings_of_case
from codage.analysis.behind_pairs import codings_of_codes
from codage.analysis.chosen import chosen_codings, chosen_documents
from codage.domain.anchors import CaseId, DocumentId
from codage.domain.message import Message
from codage.domain.report import Block
from codage.exporters.report import keys
from codage.exporters.report.agreeing import who_is_compared
from codage.exporters.report.found import (
    CaseLine,
    Cases,
    Differences,
    Found,
    InterviewLine,
    Interviews,
    Segments,
)
from codage.exporters.report.shades import rows_of
from codage.exporters.report.study import Study


def _interviews(study: Study, _: Block, key: keys.Interviews) -> Found:
    say = study.wording.say
    listed = chosen_documents(study.frames, study.selection)
    listed = listed[listed["document_id"].isin(key.documents)]
    segments = chosen_codings(study.frames, study.selection)["document_id"].value_counts()
    names, links = study.case_names(), study.frames.document_cases
    cases = links.groupby("document_id")["case_id"].apply(list)
    lines = tuple(
        InterviewLine(
            DocumentId(int(one.document_id)),
            str(one.name),
            (
                ", ".join(names[case] for case in cases.get(one.document_id, ())),
                float(one.words),
                float(one.respondent_words),
                float(segments.get(one.document_id, 0)),
            ),
        )
        for one in rows_of(listed)
    )
    heads = (
        say(Message("Case")),
        say(Message("Words")),
        say(Message("Interviewees’ words")),
        say(Message("Segments")),
    )
    title = say(Message("{count} interviews", {"count": len(lines)}))
    return Interviews(title, heads, lines)


def _cases(study: Study, _: Block, key: keys.Cases) -> Found:
    frames, selection, names = study.frames, study.selection, study.case_names()

    def segments(case: CaseId) -> Segments:
        return Segments(tuple(codings_of_case(frames, selection, case)), names[case])

    listed = frames.cases[frames.cases["case_id"].isin(key.cases)]
    lines = tuple(
        CaseLine(CaseId(int(one.case_id)), names[one.case_id], (), int(one.documents))
        for one in rows_of(listed)
    )
    title = study.wording.say(Message("{count} cases", {"count": len(lines)}))
    return Cases(title, (), lines, segments)


def _of_codes(study: Study, _: Block, key: keys.OfCodes) -> Found:
    selection = replace(study.selection, code_ids=frozenset(key.codes))
    documents = chosen_documents(study.frames, selection)["document_id"].tolist()
    found = dict.fromkeys(codings_of_codes(study.frames, selection, documents))
    title = study.wording.say(Message("{count} codes", {"count": len(key.codes)}))
    return Segments(tuple(found), title)


def _compared(study: Study, _: Block, __: keys.Compared) -> Found:
    asked = who_is_compared(study)
    return Differences(asked.narrowed(), asked.comparison)


FINDERS: Mapping[type[Any], Callable[[Study, Block, Any], Found]] = {
    keys.Interviews: _interviews,
    keys.Cases: _cases,
    keys.OfCodes: _of_codes,
    keys.Compared: _compared,
}
"""How to find what is behind each kind of key."""
