"""What is asked of an analysis beside which codes, coders, documents and cases it looks at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import isnan
from typing import Any

from codage.analysis.agreement.choices import TURN_BY_TURN, Comparison
from codage.analysis.cooccurrence import Within
from codage.analysis.portrait import Along
from codage.analysis.selection import EVERYTHING, Measure, Selection
from codage.domain.message import CodageError, Message
from codage.exporters.options import InWords
from codage.exporters.table import Column, Kind
from codage.project.frames import Frames
from codage.project.project import Project

_DIGITS = 6
DEFAULT_GROUPS = 3
DEFAULT_LEAST = 5
WINDOW = 5


class AskedError(CodageError):
    """An analysis was asked for something that it cannot do; nothing was written."""


@dataclass(frozen=True, slots=True)
class Asked:
    """``by`` is a variable, ``named`` what was saved under a name, ``groups`` a number of
    clusters, ``turns`` how many turns apart two codes may stand. ``least`` leaves codes of fewer
    segments out of a map, ``along`` is what a portrait is measured in. ``of`` is the group whose
    words are compared with the others, ``word`` that whose neighbours are looked for, ``window``
    words away at most; ``grammatical`` counts grammatical words too. ``hide`` leaves cells of fewer
    cases empty, 0 none."""

    by: str = ""
    measure: Measure = Measure.SEGMENTS
    within: Within = Within.SEGMENT
    turns: int | None = None
    groups: int = DEFAULT_GROUPS
    named: str = ""
    comparison: Comparison = TURN_BY_TURN
    least: int = DEFAULT_LEAST
    along: Along = Along.SHARE
    of: Selection = EVERYTHING
    word: tuple[str, ...] = ()
    window: int = WINDOW
    grammatical: bool = False
    hide: int = 0


def variable_asked(frames: Frames, asked: Asked) -> str:
    """The variable. Raises AskedError where it is not there, or none is asked for."""
    known = [variable.name for variable in frames.variables]
    if asked.by in known:
        return asked.by
    if not asked.by:
        raise AskedError(
            "Say by which variable. The variables are: {known}.", known=", ".join(known) or "-"
        )
    raise AskedError(
        "There is no variable {name}. The variables are: {known}.",
        name=asked.by,
        known=", ".join(known) or "-",
    )


def saved_asked(project: Project, kind: str, asked: Asked) -> tuple[str, str]:
    """The name and the body of what was saved; the only one where no name is asked for.

    Raises AskedError.
    """
    rows = project.saved_analyses(kind)
    wanted = asked.named.casefold()
    found = [row for row in rows if not wanted or row.name.casefold() == wanted]
    if len(found) == 1:
        return found[0].name, found[0].body
    names = ", ".join(row.name for row in rows)
    if not rows:
        raise AskedError(
            "Nothing of this kind is saved in {file}. Make it in the window first.",
            file=project.path.name,
        )
    if not wanted:
        raise AskedError("Say which one by its name. There are: {names}.", names=names)
    raise AskedError(
        "Nothing is saved as {name}. There are: {names}.", name=asked.named, names=names
    )


def figure(value: Any) -> float | None:
    """A figure as files have it: six digits, and nothing where it is missing."""
    return None if value is None or isnan(value) else round(float(value), _DIGITS) + 0.0


def code_columns(in_words: InWords) -> tuple[Column, Column]:
    """The name and the path of a code."""
    return (
        Column("code", Kind.TEXT, in_words(Message("Name of the code"))),
        Column("path", Kind.TEXT, in_words(Message("The code and those above it"))),
    )


def named_codes(frames: Frames, codes: Iterable[int]) -> list[tuple[str, str]]:
    """The name and the path of each of these codes."""
    known = frames.codes.set_index("code_id")
    names, paths = known["name"].to_dict(), known["path"].to_dict()
    return [(names[code], paths[code]) for code in codes]
