"""The table of an analysis by its name, and which analyses have one."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Collection
from typing import Protocol, cast

from codage.analysis.registry import ANALYSES
from codage.analysis.selection import Selection
from codage.exporters.analysed.asked import Asked, AskedError
from codage.exporters.options import InWords
from codage.exporters.table import ExportTable
from codage.project.project import Project

_HERE = "codage.exporters.analysed"


def analyses() -> tuple[str, ...]:
    """The names of the analyses that have a table, in the order of their registry."""
    return tuple(one.name for one in ANALYSES if importlib.util.find_spec(f"{_HERE}.{one.name}"))


def analysed(
    project: Project,
    name: str,
    selection: Selection,
    asked: Asked,
    *,
    given: Collection[str] = (),
    in_words: InWords = str,
) -> ExportTable:
    """The table of the analysis called `name`. `given` are the names of what is asked on purpose.

    Raises AskedError for a stranger, for what an analysis does not take, and for a variable or a
    name that is not there.
    """
    known = analyses()
    if name not in known:
        raise AskedError(
            "There is no analysis called {name}. Choose one of: {names}.",
            name=name,
            names=", ".join(known),
        )
    maker = cast(_Maker, importlib.import_module(f"{_HERE}.{name}"))
    if strange := sorted(set(given) - maker.TAKES):
        raise AskedError(
            "{name} does not take {option}. It takes: {known}.",
            name=name,
            option=", ".join(strange),
            known=", ".join(sorted(maker.TAKES)) or "-",
        )
    return maker.table(project, selection, asked, in_words)


class _Maker(Protocol):
    TAKES: frozenset[str]

    def table(
        self, project: Project, selection: Selection, asked: Asked, in_words: InWords
    ) -> ExportTable: ...
