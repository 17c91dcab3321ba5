"""The same verbs from a shell. Exit status 0 only when everything worked.

Every import is inside the command that needs it, so that the window and each command start
with what they use and nothing else.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, ParamSpec, TypeVar

import typer

from codage.analysis.agreement.choices import Unit as Compared
from codage.analysis.registry import ANALYSES
from codage.analysis.selection import Hierarchy, Measure, Spoken
from codage.domain.message import CodageError
from codage.exporters.options import USUAL_PARTS, MemoOrder, Part, Unit, ValueForm
from codage.exporters.registry import EXPORTERS

if TYPE_CHECKING:
    from codage.analysis.selection import Selection
    from codage.domain.anchors import CoderId
    from codage.domain.message import Message
    from codage.printing import Table
    from codage.project import Project

P = ParamSpec("P")
R = TypeVar("R")

app = typer.Typer(
    name="codage",
    help="Code interviews, count themes, join them with the survey. Without a command: the window.",
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
)

ProjectFile = Annotated[Path, typer.Argument(metavar="FILE", help="A project, *.codage")]
Coders = Annotated[
    list[str] | None,
    typer.Option("--coder", metavar="NAME", help="Count only this coder; again for more"),
]
Codes = Annotated[
    list[str] | None,
    typer.Option("--code", metavar="CODE", help='Only this code, "A" or "A > B"; again for more'),
]
Documents = Annotated[
    list[str] | None,
    typer.Option("--document", metavar="NAME", help="Only this document; again for more"),
]
Where = Annotated[
    list[str] | None,
    typer.Option(metavar="VARIABLE=VALUE", help="Only cases that answered so; again for more"),
]
Speech = Annotated[Spoken, typer.Option(help="Whose speech counts")]
Descendants = Annotated[
    bool, typer.Option("--with-descendants", help="Codes count the codes under them too")
]


class Layout(StrEnum):
    """How a table is printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


class Match(StrEnum):
    """Whether documents are linked to the cases of a survey."""

    AUTO = "auto"
    NONE = "none"


class Form(StrEnum):
    """How an analysis is printed, or written to a file."""

    TABLE = "table"
    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


class Length(StrEnum):
    """What a portrait of a document is measured in."""

    SHARE = "share"
    WORDS = "words"
    MINUTES = "minutes"


class Together(StrEnum):
    """In what two codes must both be to stand together."""

    SEGMENT = "segment"
    TURN = "turn"
    TURNS = "turns"
    DOCUMENT = "document"


def main() -> None:
    """Open the window when nothing is asked for, else run the command."""
    for stream in (sys.stdout, sys.stderr):
        # A French console may know fewer letters than a transcript has.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    if len(sys.argv) == 1:
        from codage.gui import app as window

        sys.exit(window.show())
    app()


def _told(command: Callable[P, R]) -> Callable[P, R]:
    """`command`, its errors told in a sentence on stderr and as exit status 1."""

    @wraps(command)
    def told(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except CodageError as error:
            print(f"codage: {error}", file=sys.stderr)
            raise typer.Exit(1) from None

    return told


@app.command(name="serve-lemmas", hidden=True)
def serve_lemmas() -> None:
    """Make lemmas for the window of a packaged program, which runs this beside itself."""
    from codage.nlp.lemma_process import serve

    serve()


@app.command(name="open")
@_told
def open_window(
    file: ProjectFile,
    screenshot: Annotated[
        Path | None, typer.Option(help="Draw the window into this .png and close it")
    ] = None,
) -> None:
    """Open the window on a project."""
    from codage.gui import app as window

    if screenshot is not None:
        window.draw(file, screenshot)
        return
    raise typer.Exit(window.show(file))


@app.command()
@_told
def demo(
    to: Annotated[Path | None, typer.Option(metavar="DIR", help="Build it in this folder")] = None,
    no_window: Annotated[bool, typer.Option("--no-window", help="Build it and stop")] = False,
) -> None:
    """Build the demo study, print its path as the last line, and open the window on it."""
    from codage.demo import PROJECT_FILE, build_demo, demo_folder

    folder = to or demo_folder()
    path = folder / PROJECT_FILE
    if no_window or not path.exists():
        path = build_demo(folder)
    print(path, flush=True)
    if not no_window:
        from codage.gui import app as window

        raise typer.Exit(window.show(path))


@app.command()
@_told
def new(
    file: ProjectFile,
    coder: Annotated[str, typer.Option(metavar="NAME", help="Who codes first")] = "",
) -> None:
    """Make an empty project."""
    from codage.project import Project

    Project.create(file, coder=coder).close()
    print(file)


@app.command(name="import")
@_told
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
@_told
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
@_told
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


@app.command()
@_told
def counts(
    file: ProjectFile,
    by: Annotated[str | None, typer.Option(metavar="VARIABLE", help="Crossed with it")] = None,
    coder: Coders = None,
    layout: Annotated[Layout, typer.Option("--format", help="How to print it")] = Layout.TABLE,
) -> None:
    """Print how often each code is used, in how many documents, cases and words."""
    from codage import printing

    with _up_to_date(file) as project:
        table = printing.counts(project, by=by, coder_ids=_coders(project, coder))
    print(_printed(table, layout))


@app.command()
@_told
def analyse(
    name: Annotated[
        str,
        typer.Argument(metavar="NAME", help="One of: " + ", ".join(one.name for one in ANALYSES)),
    ],
    file: ProjectFile,
    by: Annotated[str | None, typer.Option(metavar="VARIABLE", help="By its values")] = None,
    measure: Annotated[
        Measure | None, typer.Option(help="What a crosstab or matrix counts")
    ] = None,
    within: Annotated[Together | None, typer.Option(help="Where codes stand together")] = None,
    turns: Annotated[
        int | None, typer.Option(min=1, help="So many turns apart, for codes together or in order")
    ] = None,
    groups: Annotated[int | None, typer.Option(min=1, help="So many clusters")] = None,
    named: Annotated[
        str | None, typer.Option(metavar="NAME", help="Which barometer or joint display")
    ] = None,
    unit: Annotated[Compared | None, typer.Option(help="What coders agree about")] = None,
    least: Annotated[
        int | None, typer.Option(min=1, help="Codes of fewer segments are left out of the map")
    ] = None,
    along: Annotated[Length | None, typer.Option(help="What a portrait is measured in")] = None,
    of: Annotated[
        list[str] | None,
        typer.Option(
            metavar="GROUP", help="Whose words: VARIABLE=VALUE or a code; again for more of both"
        ),
    ] = None,
    word: Annotated[
        list[str] | None, typer.Option(metavar="WORD", help="Its neighbours; again for more")
    ] = None,
    window: Annotated[
        int | None, typer.Option(min=1, help="So many words apart, for a word’s neighbours")
    ] = None,
    grammatical: Annotated[
        bool, typer.Option("--grammatical", help="Grammatical words too, such as articles")
    ] = False,
    code: Codes = None,
    document: Documents = None,
    where: Where = None,
    coder: Coders = None,
    speech: Speech = Spoken.ALL,
    descendants: Descendants = False,
    form: Annotated[Form, typer.Option("--format", help="How to print or write it")] = Form.TABLE,
    out: Annotated[
        Path | None,
        typer.Option("-o", "--out", "--output", metavar="OUT", help="A .csv, .xlsx or .json"),
    ] = None,
) -> None:
    """Make one analysis and print its table, or write it to a file with its dictionary."""
    from codage import analysing
    from codage.choosing import group_of

    asked: dict[str, object] = {
        "by": by,
        "measure": measure,
        "within": within,
        "turns": turns,
        "groups": groups,
        "named": named,
        "unit": unit,
        "least": least,
        "along": along,
        "word": word or None,
        "window": window,
        "grammatical": grammatical or None,
    }
    given = {option: value for option, value in asked.items() if value is not None}
    analysing.read_words(file, name, _tell_reading)
    with _up_to_date(file) as project:
        if of:
            given["of"] = group_of(project, of)
        selection = _selection(project, code, document, where, coder, speech, descendants)
        table = analysing.analysed(project, name, selection, given)
        if out is None:
            print(analysing.printed(table, analysing.Form(form)))
            return
        for path in analysing.written(project, table, selection, analysing.Form(form), out):
            print(path)


@app.command()
@_told
def export(
    file: ProjectFile,
    what: Annotated[
        str,
        typer.Argument(
            metavar="WHAT", help="One of: " + ", ".join(exporter.name for exporter in EXPORTERS)
        ),
    ],
    out: Annotated[
        Path,
        typer.Option(
            "-o",
            "--out",
            metavar="OUT",
            help="A .csv or .xlsx; merged also .parquet, .sav, .dta, .r, .ipynb, .zip; a codebook "
            "also .docx or .html; memos these or .md",
        ),
    ],
    unit: Annotated[Unit, typer.Option(help="What a row of the merged table is")] = Unit.CASE,
    tidy: Annotated[
        bool, typer.Option("--tidy", help="One row a case, document, code, measure")
    ] = False,
    part: Annotated[
        list[Part] | None,
        typer.Option(help="What a codebook to read tells beside its rules; again for more"),
    ] = None,
    order: Annotated[
        MemoOrder, typer.Option(help="Memos by time, or under what they are about")
    ] = MemoOrder.TIME,
    values: Annotated[
        ValueForm, typer.Option(help="Answers of the survey as labels or codes")
    ] = ValueForm.LABELS,
    code: Codes = None,
    document: Documents = None,
    where: Where = None,
    coder: Coders = None,
    speech: Speech = Spoken.ALL,
    descendants: Descendants = False,
) -> None:
    """Write the merged table, the counts, the segments, the codebook or the memos."""
    from codage import printing

    with _up_to_date(file) as project:
        for path in printing.export(
            project,
            what,
            out,
            unit=unit.value,
            tidy=tidy,
            values=values,
            parts=frozenset(part) if part else USUAL_PARTS,
            order=order,
            selection=_selection(project, code, document, where, coder, speech, descendants),
        ):
            print(path)


@app.command()
@_told
def report(
    file: ProjectFile,
    out: Annotated[
        Path, typer.Option("-o", "--out", metavar="OUT", help="A .docx, .html, .pdf or .md")
    ],
    name: Annotated[
        str, typer.Option(metavar="NAME", help="Which report; without it, the first")
    ] = "",
    language: Annotated[
        str, typer.Option(metavar="LANGUAGE", help="fr or en; without it, the system's")
    ] = "",
) -> None:
    """Write a report as it stands now; what to look at before others read it is said."""
    from codage import printing

    say, chosen = _in_language(language)
    with _up_to_date(file) as project:
        files, told = printing.report(project, name, out, say, chosen)
    for line in told:
        print(f"look at\t{line}", file=sys.stderr)
    for path in files:
        print(path)


@app.command()
@_told
def search(
    file: ProjectFile,
    text: Annotated[str, typer.Argument(metavar="TEXT", help='Words, "a phrase", or begin*')],
    layout: Annotated[Layout, typer.Option("--format", help="How to print it")] = Layout.TABLE,
) -> None:
    """Find words in all documents; accents and capitals do not matter."""
    from codage import printing
    from codage.project import Project

    with Project.open(file, read_only=True) as project:
        table = printing.found(project, text)
    print(_printed(table, layout))


@app.command()
@_told
def check(file: ProjectFile) -> None:
    """Verify a project file: integrity, spans, full-text index, journal."""
    from codage.project.checking import check as check_file

    findings = check_file(file)
    for finding in findings:
        print(finding.message)
    if findings:
        raise typer.Exit(1)
    print(f"{file.name} is sound.")


@contextmanager
def _up_to_date(file: Path) -> Iterator[Project]:
    """A project to read, its derived variables as they should be."""
    from codage.analysis.derivation import refresh_file
    from codage.project import Project

    refresh_file(file)
    with Project.open(file, read_only=True) as project:
        yield project


def _tell_reading(turns: int) -> None:
    print(f"codage: reading the dictionary forms of {turns} turns, once", file=sys.stderr)


def _printed(table: Table, layout: Layout) -> str:
    from codage import printing

    written = {
        Layout.TABLE: printing.as_table,
        Layout.CSV: printing.as_csv,
        Layout.JSON: printing.as_json,
    }
    return written[layout](table)


def _in_language(language: str) -> tuple[Callable[[Message], str], str]:
    """How sentences are said in a language: with the window's translations, but no window."""
    from PySide6.QtCore import QCoreApplication

    from codage.gui import words

    app = QCoreApplication.instance() or QCoreApplication([])
    chosen = words.install(app, language)
    return words.say, chosen


def _selection(
    project: Project,
    codes: list[str] | None,
    documents: list[str] | None,
    where: list[str] | None,
    coders: list[str] | None,
    speech: Spoken,
    descendants: bool,
) -> Selection:
    from codage.choosing import selection_of

    return selection_of(
        project,
        codes=codes or (),
        documents=documents or (),
        where=where or (),
        coder_ids=_coders(project, coders),
        spoken=speech,
        hierarchy=Hierarchy.WITH_DESCENDANTS if descendants else Hierarchy.OWN,
    )


def _coders(project: Project, names: list[str] | None) -> frozenset[CoderId] | None:
    if not names:
        return None
    found: set[CoderId] = set()
    for name in names:
        coder = project.find_coder(name)
        if coder is None:
            known = ", ".join(row.name for row in project.coders())
            raise CodageError(
                "There is no coder {name} in {file}. Its coders are: {known}.",
                name=name,
                file=project.path.name,
                known=known,
            )
        found.add(coder.id)
    return frozenset(found)
