"""The methods appendix, which writes itself: corpus, survey, dates, coders, agreement, versions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from importlib.metadata import version
from typing import Any

from codage.analysis.agreement.choices import UNIT_NAMES, Comparison
from codage.analysis.agreement.table import agreement
from codage.analysis.agreement.units import NothingToCompare
from codage.analysis.chosen import answers_to, chosen_cases, chosen_codings, chosen_documents
from codage.analysis.selection import Absent
from codage.domain.message import Message
from codage.domain.report import Methods
from codage.domain.survey import VariableType
from codage.exporters.report.keys import By
from codage.exporters.report.study import Study
from codage.exporters.report.wording import NONE
from codage.exporters.text import Block, Field, Span, Table

_PACKAGES = ("pandas", "numpy", "scipy", "matplotlib")
_COEFFICIENTS = (
    ("agreement", Message("Share of units on which they agree")),
    ("kappa", Message("Kappa (Cohen, 1960; of more than two, Conger, 1980)")),
    ("ac1", Message("AC1 (Gwet, 2008)")),
    ("alpha", Message("Alpha (Krippendorff, 2011)")),
)


def methods(study: Study, _block: Methods) -> Iterator[Block]:
    """Everything about how the numbers came to be that the program knows."""
    yield _field(study, Message("Corpus"), _corpus(study))
    yield _field(study, Message("Survey"), _survey(study))
    yield _field(study, Message("Dates of the work"), _dates(study))
    yield _field(study, Message("What the numbers keep to"), _filters(study))
    yield _field(study, Message("Codebook"), _codebook(study))
    yield _coders(study)
    yield from _agreement(study)
    yield _field(study, Message("Confidentiality"), _confidentiality(study))
    yield _field(study, Message("Versions"), _versions(study))


def _field(study: Study, label: Message, text: str) -> Field:
    return Field(study.wording.say(label), text)


def _corpus(study: Study) -> str:
    say, number = study.wording.say, study.wording.number
    documents = chosen_documents(study.frames, study.selection)
    linked = study.frames.document_cases
    linked = linked[linked["document_id"].isin(documents["document_id"])]
    without = int((~documents["document_id"].isin(linked["document_id"])).sum())
    parts = [
        say(Message("{count} interviews", {"count": len(documents)})) + ".",
        say(
            Message(
                "{words} words, of which {said} are the interviewees’.",
                {
                    "words": number(int(documents["words"].sum())),
                    "said": number(int(documents["respondent_words"].sum())),
                },
            )
        ),
        say(
            Message(
                "They are linked to {cases} of the study’s {all} cases.",
                {
                    "cases": number(int(linked["case_id"].nunique())),
                    "all": number(len(study.frames.cases)),
                },
            )
        ),
    ]
    if without:
        parts.append(say(Message("{count} interviews have no case.", {"count": without})))
    return study.wording.sentences(parts)


def _survey(study: Study) -> str:
    say, frames = study.wording.say, study.frames
    variables = [row for row in frames.variables if not row.personal]
    if not variables:
        return say(Message("There is no survey."))
    cases = chosen_cases(frames, study.selection)["case_id"]
    parts = [
        say(
            Message(
                "{cases} cases and {variables} variables; personal ones are left out.",
                {
                    "cases": study.wording.number(len(cases)),
                    "variables": study.wording.number(len(variables)),
                },
            )
        )
    ]
    for row in variables:
        if row.type is not VariableType.DATE:
            continue
        answers = answers_to(frames, row.name)
        days = sorted(str(one)[:10] for one in answers[answers != Absent.MISSING])
        if days:
            bounds = {"variable": row.label or row.name, "first": days[0], "last": days[-1]}
            parts.append(say(Message("{variable}: from {first} to {last}.", bounds)))
    return study.wording.sentences(parts)


def _dates(study: Study) -> str:
    days = sorted(_day(one.at) for one in study.project.history() if not one.undone)
    if not days:
        return NONE
    bounds = {"first": days[0], "last": days[-1]}
    if days[0] == days[-1]:
        return study.wording.say(Message("Changes recorded on {first}.", bounds))
    return study.wording.say(Message("Changes recorded from {first} to {last}.", bounds))


def _day(moment: datetime) -> str:
    return moment.astimezone().date().isoformat()


def _filters(study: Study) -> str:
    say, report = study.wording.say, study.report
    parts = []
    names = {row.guid: row.name for row in study.project.coders()}
    chosen = [names[guid] for guid in report.coders if guid in names]
    if report.documents:
        count = len(chosen_documents(study.frames, study.selection))
        parts.append(say(Message("{count} interviews", {"count": count})) + ".")
    if chosen:
        parts.append(say(Message("Coders: {names}.", {"names": ", ".join(chosen)})))
    else:
        parts.append(say(Message("All coders.")))
    for name, values in report.conditions:
        found = [row for row in study.frames.variables if row.name == name]
        if found:
            labels = {one.value: one.label for one in found[0].labels}
            given = ", ".join(labels.get(value) or value for value in values)
            parts.append(f"{found[0].label or name} : {given}.")
    if not report.conditions and not report.documents:
        parts.append(say(Message("All cases and interviews.")))
    heard = Message("Segments that hold some of the interviewees’ speech.")
    parts.append(say(heard if report.respondents else Message("All speech.")))
    parts.append(say(Message("A code stands also for the codes under it.")))
    return study.wording.sentences(parts)


def _codebook(study: Study) -> str:
    rows = [row for row in study.project.codes() if not row.archived]
    values = {
        "codes": study.wording.number(len(rows)),
        "families": study.wording.number(sum(row.parent_id is None for row in rows)),
        "defined": study.wording.number(sum(bool(row.definition.strip()) for row in rows)),
    }
    told = Message("{codes} codes, {families} of them at the top; {defined} have a definition.")
    return study.wording.say(Message(told.template, values))


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


def _agreement(study: Study) -> Iterator[Block]:
    from dataclasses import replace

    say, wording = study.wording.say, study.wording
    comparison = Comparison()
    # Each code is compared as it was given.
    from codage.analysis.selection import Hierarchy

    selection = replace(study.selection, hierarchy=Hierarchy.OWN, code_ids=None)
    title = Message("Agreement of coders")
    try:
        found = agreement(study.frames, selection, comparison)
    except NothingToCompare as error:
        yield _field(study, title, say(error.message))
        return
    columns = (
        Span(say(Message("Coefficient")), 5, False),
        Span(say(Message("Value"))),
        Span(say(Message("95 % interval")), 1.8),
    )
    overall: Any = found.overall
    rows = tuple(
        (
            say(label),
            wording.number(float(overall[name]), 2),
            wording.between(
                float(overall.get(f"{name}_low", float("nan"))),
                float(overall.get(f"{name}_high", float("nan"))),
                2,
            ),
        )
        for name, label in _COEFFICIENTS
    )
    note = say(
        Message(
            "{coders}; {documents} interviews that two of them coded; each code present or absent "
            "in each of the {units} {unit}, all codes together. Intervals by bootstrap of "
            "interviews (1,000 draws).",
            {
                "coders": ", ".join(found.coder_names),
                "documents": wording.number(found.documents),
                "units": wording.number(int(found.codes["units"].max())),
                "unit": say(UNIT_NAMES[comparison.unit]),
            },
        )
    )
    yield Table(say(title), columns, rows, note)


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
