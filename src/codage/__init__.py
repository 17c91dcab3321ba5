"""Offline coding of interview transcripts, joined with survey data.

``codage.open("x.codage")`` gives a study's tidy frames, for notebooks and scripts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from os import PathLike

    from codage.study import Study

__all__ = ["open"]


def open(path: str | PathLike[str], *, personal: bool = False) -> Study:
    """Open a project for reading only, also while the window has it open.

    ``personal`` brings the variables marked personal (name, mail) too. Close it when done;
    ``with codage.open(path) as study:`` does. Raises `codage.domain.message.CodageError`, whose
    text says what is wrong with the file.

    >>> import codage
    >>> with codage.open("study.codage") as study:  # doctest: +SKIP
    ...     study.codings.groupby("code").size()
    """
    from codage.study import Study

    return Study(path, personal=personal)


def __getattr__(name: str) -> str:
    # The version is looked up when asked for: reading the metadata costs every start 30 ms.
    if name == "__version__":
        from importlib.metadata import version

        return version("codage")
    raise AttributeError(name)
