"""What a newer survey changes, as lines of text: one a case, an answer or a variable."""

from __future__ import annotations

from collections.abc import Iterator

from codage.project.survey_changes import SurveyChanges


def lines_of(changes: SurveyChanges) -> Iterator[str]:
    """A line for each thing that changes, its parts apart by tabulators; none for a first survey.

    >>> list(lines_of(SurveyChanges(new_cases=(("A", "Albi"),), known_cases=1)))
    ['new case\\tA\\tAlbi']
    """
    if not changes.is_renewal:
        return
    for key, name in changes.new_cases:
        yield f"new case\t{key}\t{name}"
    for renaming in changes.renamings:
        yield f"renamed\t{renaming.key}\t{renaming.before} → {renaming.after}"
    for change in changes.answers:
        before, after = (_shown(value) for value in (change.before, change.after))
        yield f"changed\t{change.key}\t{change.variable}\t{before} → {after}"
    for key, name in changes.absent_cases:
        yield f"not in the file, kept\t{key}\t{name}"
    for variable in changes.new_variables:
        yield f"new variable\t{variable}"
    for variable in changes.redefined:
        yield f"described anew\t{variable}"
    for variable in changes.absent_variables:
        yield f"variable not in the file, kept\t{variable}"


def _shown(value: str | None) -> str:
    return "(empty)" if value is None else " ".join(value.split())
