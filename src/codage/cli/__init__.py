"""The same verbs from a shell. Exit status 0 only when everything worked.

Every import is inside the command that needs it, so that the window and each command start
with what they use and nothing else.
"""

from __future__ import annotations

import sys

# ruff: isort: off
from codage.cli import projects  # noqa: F401  each adds its commands, in the order of the help
from codage.cli import sources  # noqa: F401
from codage.cli import questions  # noqa: F401
from codage.cli import files  # noqa: F401

# ruff: isort: on
from codage.cli.shell import app


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
