"""The methods appendix, which writes itself: corpus, survey, dates, coders, agreement, versions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from importlib.metadata import version

import pandas as pd

from codage.analysis.chosen import answers_to, chosen_cases, chosen_codings, chosen_documents
from codage.analysis.selection import Absent
from codage.domain.anchors import CaseId, DocumentId
from codage.domain.message import Message
from codage.domain.report import Methods
from codage.domain.survey import VariableType
from codage.exporters.report.agreeing import agreed
from codage.exporters.report.keys import By, Cases, Interviews, OfCodes
from codage.exporters.report.study import Study
from codage.exporters.report.telling import Told, joined, told
from codage.exporters.report.wording import NONE
from codage.exporters.text import Block, Field, Span, Table

_PACKAGES = ("pandas", "numpy", "scipy", "matplotlib")


def methods(study: Study, _block: Methods) -> Iterator[Block]:
    """Everything about how the numbers came to be that the program knows."""
    yield _field(study, Message("Corpus"), _corpus(study))
    yield _field(study, Message("Survey"), _survey(study))
    yield _field(study, Message("Dates of the work"), _dates(study))
    yield _field(study, Message("What the numbers keep to"), _filters(study))
    yield _field(study, Message("Codebook"), _codebook(study))
    yield _coders(study)
    yield from agreed(study)
    yield _field(study, Message("Confidentiality"), _confidentiality(study))
    yield _field(study, Message("Versions"), _versions(study))


def _field(study: Study, label: Message, text: str | Told) -> Field:
    whole = Told(text) if isinstance(text, str) else text
    return Field(study.wording.say(label), whole.text, whole.places)


def _corpus(study: Study) -> Told:
    wording, number, frames = study.wording, study.wording.number, study.frames
    documents = chosen_documents(frames, study.selection)
    linked = frames.document_cases
    linked = linked[linked["document_id"].isin(documents["document_id"])]
    without = documents[~documents["document_id"].isin(linked["document_id"])]
    interviews, cases = _interviews(documents), linked["case_id"].drop_duplicates()
    parts = [
        _count_of_interviews(study, documents),
        told(
            wording,
            Message(
                "{count} words, of which {said} are the interviewees’.",
                {
                    "count": int(documents["words"].sum()),
                    "said": number(int(documents["respondent_words"].sum())),
                },
            ),
            {"count": interviews, "said": interviews},
        ),
        told(
            wording,
            Message(
                "They are linked to {cases} of the study’s {count} cases.",
                {"cases": number(len(cases)), "count": len(frames.cases)},
            ),
            {"cases": _cases(cases), "count": _cases(frames.cases["case_id"])},
        ),
    ]
    if len(without):
        message = Message("{count} interviews have no case.", {"count": len(without)})
        parts.append(told(wording, message, {"count": _interviews(without)}))
    return joined(parts)


def _count_of_interviews(study: Study, documents: pd.DataFrame) -> Told:
    message = Message("{count} interviews", {"count": len(documents)})
    found = told(study.wording, message, {"count": _interviews(documents)})
    return replace(found, text=f"{found.text}.")


def _interviews(documents: pd.DataFrame) -> Interviews | None:
    ids = tuple(DocumentId(int(one)) for one in documents["document_id"])
    return Interviews(ids) if ids else None


def _cases(ids: pd.Series) -> Cases | None:
    return Cases(tuple(CaseId(int(one)) for one in ids)) if len(ids) else None


def _survey(study: Study) -> Told:
    wording, frames = study.wording, study.frames
    variables = [row for row in frames.variables if not row.personal]
    if not variables:
        return Told(wording.say(Message("There is no survey.")))
    cases = chosen_cases(frames, study.selection)["case_id"]
    counted = Message("{count} cases", {"count": len(cases)})
    values = {"cases": wording.say(counted), "count": len(variables)}
    message = Message("{cases} and {count} variables; personal ones are left out.", values)
    parts = [told(wording, message, {"cases": _cases(cases)})]
    for row in variables:
        if row.type is not VariableType.DATE:
            continue
        answers = answers_to(frames, row.name)
        days = sorted(str(one)[:10] for one in answers[answers != Absent.MISSING])
        if days:
            first, last = wording.day_in(days[0]), wording.day_in(days[-1])
            bounds = {"variable": row.label or row.name, "first": first, "last": last}
            parts.append(Told(wording.say(Message("{variable}: from {first} to {last}.", bounds))))
    return joined(parts)


def _dates(study: Study) -> str:
    days = sorted(_day(one.at) for one in study.project.history() if not one.undone)
    if not days:
        return NONE
    bounds = {"first": study.wording.day(days[0]), "last": study.wording.day(days[-1])}
    if days[0] == days[-1]:
        return study.wording.say(Message("Changes recorded on {first}.", bounds))
    return study.wording.say(Message("Changes recorded from {first} to {last}.", bounds))


def _day(moment: datetime) -> date:
    return moment.astimezone().date()


def _filters(study: Study) -> Told:
    say, report = study.wording.say, study.report
    parts: list[Told] = []
    names = {row.guid: row.name for row in study.project.coders()}
    chosen = [names[guid] for guid in report.coders if guid in names]
    if report.documents:
        documents = chosen_documents(study.frames, study.selection)
        parts.append(_count_of_interviews(study, documents))
    if chosen:
        parts.append(Told(say(Message("Coders: {names}.", {"names": ", ".join(chosen)}))))
    else:
        parts.append(Told(say(Message("All coders."))))
    for name, values in report.conditions:
        found = [row for row in study.frames.variables if row.name == name]
        if found:
            labels = {one.value: one.label for one in found[0].labels}
            given = ", ".join(labels.get(value) or value for value in values)
            values_kept = {"variable": found[0].label or name, "values": given}
            parts.append(Told(say(Message("{variable}: {values}.", values_kept))))
    if not report.conditions and not report.documents:
        parts.append(Told(say(Message("All cases and interviews."))))
    heard = Message("Segments that hold some of the interviewees’ speech.")
    parts.append(Told(say(heard if report.respondents else Message("All speech."))))
    parts.append(Told(say(Message("A code stands also for the codes under it."))))
    return joined(parts)


def _codebook(study: Study) -> Told:
    rows = [row for row in study.project.codes() if not row.archived]
    kinds = {
        "families": [row for row in rows if row.parent_id is None],
        "defined": [row for row in rows if row.definition.strip()],
    }
    message = Message(
        "{count} codes: {families} at the top, {defined} with a definition.",
        {
            "count": len(rows),
            **{name: study.wording.number(len(those)) for name, those in kinds.items()},
        },
    )
    keys = {
        name: OfCodes(tuple(row.id for row in those)) if those else None
        for name, those in {"count": rows, **kinds}.items()
    }
    return told(study.wording, message, keys)


def _coders(study: Study) -> Table:
    say, number = study.wording.say, study.wording.number
    codings = chosen_codings(study.frames, study.selection)
    rows, keys = [], []
    for coder in study.project.coders():
        own = codings[codings["coder_id"] == coder.id]
        if len(own):
            counts = len(own), own["document_id"].nunique(), own["code_id"].nunique()
            rows.append((coder.name, *(number(int(count)) for count in counts)))
            keys.append((None, *([By(coder.id)] * len(counts))))
    columns = (
        Span(say(Message("Coder")), 4, False),
        Span(say(Message("Segments")), 1.4),
        Span(say(Message("Interviews")), 1.4),
        Span(say(Message("Codes used")), 1.4),
    )
    return Table(say(Message("Who coded")), columns, tuple(rows), keys=tuple(keys))


def _confidentiality(study: Study) -> str:
    say, report = study.wording.say, study.report
    values = {"least": report.least, "most": report.most}
    return study.wording.sentences(
        (
            say(Message("Cells of fewer than {least} cases are told before publication.", values)),
            say(Message("So is a case that gives more than {most} % of the quotations.", values)),
        )
    )


def _versions(study: Study) -> str:
    told = [f"Codage {version('codage')}", *(f"{name} {version(name)}" for name in _PACKAGES)]
    return ", ".join(told) + "."
