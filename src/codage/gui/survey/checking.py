"""What is to be said of a survey's table under a plan; worked out off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass

from codage.domain.task import Advance
from codage.gui.survey.changes import ChangeRow, rows_of
from codage.gui.words import tr
from codage.project import Project
from codage.project.survey_changes import SurveyChanges
from codage.survey.plan import SurveyPlan
from codage.survey.table import Problem, RawTable


@dataclass(frozen=True, slots=True)
class Findings:
    """What a check found: what stops the import, what is worth a look, and what would change.

    ``changes`` is None where the survey cannot come in yet.
    """

    blocking: tuple[Problem, ...]
    remarks: tuple[Problem, ...] = ()
    changes: SurveyChanges | None = None
    lines: tuple[ChangeRow, ...] = ()


def proposed(table: RawTable, project: Project, advance: Advance) -> SurveyPlan:
    """The plan that the table suggests, with what the project knows of its columns."""
    from codage.survey.plan import propose_plan
    from codage.survey.renewing import as_before, known_of

    return as_before(table, propose_plan(table, advance), known_of(project))


def checked(table: RawTable, plan: SurveyPlan, project: Project, advance: Advance) -> Findings:
    """What is to be said of the table under this plan."""
    from codage.survey.building import build_survey, problems_of, remarks_of

    blocking = problems_of(table, plan, advance)
    remarks = (*table.problems, *remarks_of(table, plan, advance))
    if blocking or not any(case.key for case in project.cases()):
        return Findings(blocking, remarks)
    survey = build_survey(table, plan, advance)
    changes = project.survey_changes(survey, advance)
    if not changes.is_renewal:
        return Findings(blocking, remarks, changes)
    variables = {variable.name: variable for variable in survey.variables}
    return Findings(blocking, remarks, changes, tuple(rows_of(changes, variables)))


def renewal(changes: SurveyChanges) -> str:
    """A newer export in a sentence: what it changes, and what stays though it holds it no more."""
    parts = []
    if changes.answers:
        parts.append(tr("{count} answers change", count=len(changes.answers)))
    if changes.renamings:
        parts.append(tr("{count} cases are named anew", count=len(changes.renamings)))
    if changes.new_cases:
        parts.append(tr("{count} new cases", count=len(changes.new_cases)))
    if changes.new_variables:
        parts.append(tr("{count} new variables", count=len(changes.new_variables)))
    if changes.redefined:
        parts.append(tr("{count} variables are described anew", count=len(changes.redefined)))
    if not parts:
        return tr("A newer export that changes nothing.")
    if changes.absent_cases:
        count = len(changes.absent_cases)
        parts.append(tr("{count} cases are not in the file and stay", count=count))
    return tr("A newer export: {changes}.", changes=", ".join(parts))
