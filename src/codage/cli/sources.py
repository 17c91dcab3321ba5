"""Commands that bring in what a study is made of: transcripts, a survey, a codebook."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from codage.cli.shell import ProjectFile, app, told


class Match(StrEnum):
    """Whether documents are linked to the cases of a survey."""

    AUTO = "auto"
    NONE = "none"


@app.command(name="import")
@told
def import_documents(
    file: ProjectFile,
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Transcripts or folders")],
) -> None:
    """Bring in transcripts: a line for each file says imported, skipped or failed, and why."""
    from codage.importers.importing import import_files
    from codage.project import Project

    with Project.open(file) as project:
        report = import_files(project, paths)
    for outcome in report.outcomes:
        print(
            f"{outcome.status.value}\t{outcome.path}"
            + (f"\t{outcome.reason}" if outcome.reason else "")
        )
    if not report.outcomes:
        print("codage: there is no transcript in what was named.", file=sys.stderr)
    if report.failed or not report.outcomes:
        raise typer.Exit(1)


@app.command()
@told
def survey(
    file: ProjectFile,
    table: Annotated[Path, typer.Argument(metavar="TABLE", help="Answers, a row a case")],
    key: Annotated[str, typer.Option(metavar="COLUMN", help="The column that identifies a case")],
    match: Annotated[
        Match, typer.Option(help="auto links documents that bear a case's identifier")
    ] = Match.NONE,
    companion: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="The questionnaire: an .lss or an XLSForm"),
    ] = None,
    show: Annotated[
        bool, typer.Option("--show", help="Say what would change, and change nothing")
    ] = False,
) -> None:
    """Bring in a survey: each row becomes a case. What it changes is said line by line."""
    from codage.project import Project
    from codage.survey.importing import match_automatically, read_survey
    from codage.survey.renewing import known_of
    from codage.survey.telling import lines_of

    with Project.open(file) as project:
        read, answers = read_survey(table, key=key, companion=companion, known=known_of(project))
        changes = project.survey_changes(answers)
        for line in lines_of(changes):
            print(line)
        if show:
            print(
                f"{len(changes.new_cases)} new cases, {changes.changed_cases} changed, "
                f"{len(changes.absent_cases)} not in the file; nothing was imported"
            )
            return
        outcome = project.add_survey(answers)
        print(
            f"{outcome.new_cases} new cases, {outcome.known_cases} renewed, "
            f"{outcome.variables} variables"
        )
        for problem in read.problems:
            line_number, column = problem.row or "", problem.column or ""
            print(f"look at\t{line_number}\t{column}\t{problem.message}")
        if match is Match.AUTO:
            links = match_automatically(project)
            cases = {row.id: row for row in project.cases()}
            documents = {row.id: row for row in project.documents()}
            for document, case in links:
                print(f"linked\t{documents[document].name}\t{cases[case].key}\t{cases[case].name}")
            linked = {document for document, _ in project.case_links()}
            for row in documents.values():
                if row.id not in linked:
                    print(f"no case\t{row.name}")


@app.command()
@told
def codebook(
    file: ProjectFile,
    table: Annotated[Path, typer.Argument(metavar="TABLE", help="A .csv or .xlsx of codes")],
) -> None:
    """Bring in a codebook."""
    from codage.importers.codebook import import_codebook
    from codage.project import Project

    with Project.open(file) as project:
        outcome = import_codebook(project, table)
    print(f"{outcome.added} codes added, {outcome.known} there already")
