"""The shell's app, to which each command is added, and how its errors are told."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, ParamSpec, TypeVar

import typer

from codage.domain.message import CodageError

if TYPE_CHECKING:
    from codage.project import Project

P = ParamSpec("P")
R = TypeVar("R")

ProjectFile = Annotated[Path, typer.Argument(metavar="FILE", help="A project, *.codage")]

app = typer.Typer(
    name="codage",
    help="Code interviews, count themes, join them with the survey. Without a command: the window.",
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
)


def told(command: Callable[P, R]) -> Callable[P, R]:
    """`command`, its errors told in a sentence on stderr and as exit status 1."""

    @wraps(command)
    def told(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except CodageError as error:
            print(f"codage: {error}", file=sys.stderr)
            raise typer.Exit(1) from None

    return told


@contextmanager
def up_to_date(file: Path) -> Iterator[Project]:
    """A project to read, its derived variables as they should be."""
    from codage.analysis.derivation import refresh_file
    from codage.project import Project

    refresh_file(file)
    with Project.open(file, read_only=True) as project:
        yield project
