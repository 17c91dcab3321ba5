"""What a newer survey changes in a project, told before it comes in. No database here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from codage.domain.anchors import VariableId
from codage.domain.survey import Survey, Variable
from codage.domain.task import Advance, unwatched
from codage.project.rows import CaseRow, VariableRow

_STEP = 2_000


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """One case's answer to one question: what stands in the project, and in the file.

    ``None`` is no answer. ``key`` and ``case`` tell the case, ``variable`` is a variable's name.
    """

    key: str
    case: str
    variable: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Renaming:
    """A case that the file gives another name."""

    key: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class SurveyChanges:
    """What bringing in a survey would do to the cases and variables that are there.

    ``new_cases`` and ``absent_cases`` are keys and names; what is absent from the file stays in
    the project as it is. Answers to ``new_variables`` are no changes of their own.
    ``redefined`` are variables whose type, question or labels become the file's.
    """

    new_cases: tuple[tuple[str, str], ...] = ()
    absent_cases: tuple[tuple[str, str], ...] = ()
    renamings: tuple[Renaming, ...] = ()
    answers: tuple[AnswerChange, ...] = ()
    new_variables: tuple[str, ...] = ()
    absent_variables: tuple[str, ...] = ()
    redefined: tuple[str, ...] = ()
    known_cases: int = 0

    @property
    def changed_cases(self) -> int:
        """In how many cases an answer or the name changes."""
        keys = {change.key for change in self.answers}
        return len(keys | {renaming.key for renaming in self.renamings})

    @property
    def is_renewal(self) -> bool:
        """Whether the survey is about cases that the project knows."""
        return self.known_cases > 0


def changes_of(
    survey: Survey,
    cases: Sequence[CaseRow],
    variables: Sequence[VariableRow],
    from_surveys: frozenset[VariableId],
    values: Mapping[int, Mapping[int, str]],
    advance: Advance = unwatched,
) -> SurveyChanges:
    """What `survey` changes in a project with these cases, variables and `values`.

    The values are those of the variables that it shares, by variable and case. `from_surveys`
    are the variables that an earlier file brought: those made here are not missed in the file.
    """
    names = [variable.name for variable in survey.variables]
    key_at, name_at = names.index(survey.key), names.index(survey.name)
    known = {row.key: row for row in cases if row.key}
    there = {row.name: row for row in variables}
    shared = [(place, there[name]) for place, name in enumerate(names) if name in there]
    cells = [(place, row.name, values.get(row.id, {})) for place, row in shared]
    new_cases, renamings, answers = [], [], []
    for number, row in enumerate(survey.rows):
        if number % _STEP == 0:
            advance(number, len(survey.rows))
        key = row[key_at] or ""
        name = row[name_at] or key
        case = known.get(key)
        if case is None:
            new_cases.append((key, name))
            continue
        if case.name != name:
            renamings.append(Renaming(key, case.name, name))
        case_id = case.id
        for place, variable, of_case in cells:
            if (before := of_case.get(case_id)) != row[place]:
                answers.append(AnswerChange(key, case.name, variable, before, row[place]))
    given = {row[key_at] for row in survey.rows}
    return SurveyChanges(
        new_cases=tuple(new_cases),
        absent_cases=tuple((row.key, row.name) for row in known.values() if row.key not in given),
        renamings=tuple(renamings),
        answers=tuple(answers),
        new_variables=tuple(name for name in names if name not in there),
        absent_variables=tuple(
            row.name for row in variables if row.id in from_surveys and row.name not in names
        ),
        redefined=tuple(
            variable.name
            for variable in survey.variables
            if variable.name in there and is_redefined(there[variable.name], variable)
        ),
        known_cases=len(survey.rows) - len(new_cases),
    )


def is_redefined(row: VariableRow, variable: Variable) -> bool:
    """Whether the file says something else of a variable than the project does."""
    mine = (row.label, row.type, row.group, row.labels)
    return mine != (variable.label, variable.type, variable.group, variable.labels)
