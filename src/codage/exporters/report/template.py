"""A report to begin with: the plan of the Observatory's, filled with what the project has."""

from __future__ import annotations

from codage.domain.message import Message
from codage.domain.report import (
    Codebook,
    Content,
    Crossed,
    Frequencies,
    Heading,
    Joint,
    Methods,
    Prose,
    Quotations,
    Report,
    Saturation,
    Scores,
    Show,
    Tested,
)
from codage.domain.survey import VariableType
from codage.exporters.options import InWords
from codage.exporters.report.saved import BAROMETER, JOINT
from codage.project.project import Project
from codage.project.rows import VariableRow

_MOST_VALUES = 8


def observatory(project: Project, in_words: InWords) -> Report:
    """Corpus, themes, types of territory, voices, both sources together, maturity, appendices.

    Parts for which the project has nothing yet are left out; words stand where the researcher's
    own are to come.
    """
    variables = _types(project)
    report = Report(
        title=project.name,
        subtitle=in_words(Message("Report")),
        label=", ".join(f"{{{row.name}}}" for row in variables),
    )
    for content in _contents(project, variables, in_words):
        report, _ = report.added(content)
    return report


def _contents(project: Project, variables: list[VariableRow], in_words: InWords) -> list[Content]:
    def heading(message: Message) -> Heading:
        return Heading(in_words(message))

    parts: list[Content] = [
        heading(Message("Introduction")),
        Prose(in_words(Message("*Say here what the study asks, and of whom.*"))),
        heading(Message("What is spoken of")),
        Frequencies(show=Show.BOTH),
        Saturation(),
    ]
    if variables:
        name = variables[0].name
        parts += [
            heading(Message("By type of case")),
            Crossed(variable=name, codes=_second_level(project), measure="cases"),
            Tested(variable=name, codes=_second_level(project)),
        ]
    parts += [heading(Message("Voices")), Quotations()]
    for kind, title in (
        (JOINT, Message("Survey and interviews together")),
        (BAROMETER, Message("Maturity")),
    ):
        for number, row in enumerate(project.saved_analyses(kind)):
            if not number:
                parts.append(heading(title))
            parts.append(Joint(name=row.name) if kind == JOINT else Scores(name=row.name))
    parts += [
        heading(Message("Appendix: methods")),
        Methods(),
        heading(Message("Appendix: codebook")),
        Codebook(),
    ]
    return parts


def _types(project: Project) -> list[VariableRow]:
    """A variable that says of what type cases are, and one that says of what size."""
    offered = [row for row in project.variables() if not row.personal and not row.group]
    found = []
    for kind in (VariableType.NOMINAL, VariableType.ORDINAL):
        fitting = [
            row
            for row in offered
            if row.type is kind and 3 <= sum(not one.missing for one in row.labels) <= _MOST_VALUES
        ]
        found += fitting[:1]
    return found


def _second_level(project: Project) -> tuple[str, ...]:
    """The codes of the most used family, which tell types apart better than whole families."""
    rows = [row for row in project.codes() if not row.archived]
    counts: dict[int, int] = {}
    parents = {row.id: row.parent_id for row in rows}
    for _, _, code, _ in project.coding_ties():
        above = parents.get(code)
        if above is not None:
            counts[above] = counts.get(above, 0) + 1
    if not counts:
        return ()
    most = max(counts, key=lambda one: counts[one])
    return tuple(row.guid for row in rows if row.parent_id == most)
