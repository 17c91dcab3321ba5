"""Commands on a project as a whole: open it, make it, verify it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from codage.cli.shell import ProjectFile, app, told


@app.command(name="serve-lemmas", hidden=True)
def serve_lemmas() -> None:
    """Make lemmas for the window of a packaged program, which runs this beside itself."""
    from codage.nlp.lemma_process import serve

    serve()


@app.command(name="open")
@told
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
@told
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
@told
def new(
    file: ProjectFile,
    coder: Annotated[str, typer.Option(metavar="NAME", help="Who codes first")] = "",
) -> None:
    """Make an empty project."""
    from codage.project import Project

    Project.create(file, coder=coder).close()
    print(file)


@app.command()
@told
def check(file: ProjectFile) -> None:
    """Verify a project file: integrity, spans, full-text index, journal."""
    from codage.project.checking import check as check_file

    findings = check_file(file)
    for finding in findings:
        print(finding.message)
    if findings:
        raise typer.Exit(1)
    print(f"{file.name} is sound.")
