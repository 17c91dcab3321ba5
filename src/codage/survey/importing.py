"""A survey brought into a project in one step, and documents linked where no doubt is possible."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from codage.domain.anchors import CaseId, DocumentId
from codage.domain.survey import Survey, VariableType
from codage.domain.task import Advance, unwatched
from codage.project import Project
from codage.project.rows import SurveyOutcome
from codage.survey.building import build_survey
from codage.survey.errors import SurveyError
from codage.survey.matching import CaseHints, DocumentHints, Proposal, propose_links
from codage.survey.plan import SurveyPlan, propose_plan
from codage.survey.registry import read_table
from codage.survey.renewing import Known, as_before, known_of
from codage.survey.table import RawTable


def import_survey(
    project: Project,
    path: Path,
    *,
    key: str | None = None,
    sheet: str | None = None,
    companion: Path | None = None,
    advance: Advance = unwatched,
) -> SurveyOutcome:
    """Read the table at `path` as it proposes itself, and make its rows cases.

    `key` names the column (by header or variable name) that identifies a case; by default the
    one that looks like it. `companion` is the file that explains the columns.

    Raises:
        SurveyError: the table cannot be read or does not fit; the project is as it was.
    """
    _, survey = read_survey(
        path,
        key=key,
        sheet=sheet,
        companion=companion,
        known=known_of(project),
        advance=advance,
    )
    return project.add_survey(survey, advance)


def read_survey(
    path: Path,
    *,
    key: str | None = None,
    sheet: str | None = None,
    companion: Path | None = None,
    known: Known = Known(),  # noqa: B008
    advance: Advance = unwatched,
) -> tuple[RawTable, Survey]:
    """The table at `path`, and the survey that it gives as it proposes itself.

    What is `known` of its columns from an earlier export holds for this one.

    Raises:
        SurveyError: the table cannot be read or does not fit.
    """
    table = read_table(path, sheet, companion=companion, advance=advance)
    plan = as_before(table, propose_plan(table, advance), known)
    if key is not None:
        plan = with_key(plan, key)
    return table, build_survey(table, plan, advance)


def with_key(plan: SurveyPlan, key: str) -> SurveyPlan:
    """The plan with the column that has `key` as header or variable name as its key.

    Raises:
        SurveyError: there is no such column.
    """
    index = plan.index_of(key)
    if index is None:
        raise SurveyError(
            "The table has no column {key}. Nothing was imported. Its columns are: {columns}.",
            key=key,
            columns=", ".join(column.header or column.name for column in plan.columns),
        )
    column = plan.columns[index]
    # An identifier is kept to the letter, whatever its column looked like.
    column = replace(column, type=VariableType.TEXT, labels=(), missing=(), included=True)
    name = column.name if plan.name in ("", plan.key) else plan.name
    return replace(plan.with_column(index, column), key=column.name, name=name)


def proposals_for(project: Project) -> tuple[Proposal, ...]:
    """A proposal for each document of the project, with the cases as candidates."""
    preambles = project.preambles()
    return propose_links(
        [DocumentHints(row.id, row.name, preambles.get(row.id, ())) for row in project.documents()],
        [CaseHints(row.id, row.key, row.name) for row in project.cases()],
    )


def match_automatically(project: Project) -> tuple[tuple[DocumentId, CaseId], ...]:
    """Link each unlinked document that bears exactly one case's identifier; give the new links.

    Names that are merely alike are left to the researcher.
    """
    linked = {document for document, _ in project.case_links()}
    links = tuple(
        (proposal.document, proposal.exact)
        for proposal in proposals_for(project)
        if proposal.exact is not None and proposal.document not in linked
    )
    if links:
        project.link_cases(links)
    return links
