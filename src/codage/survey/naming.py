"""Variable names made from headers: letters, digits and underscores, unique, not too long."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codage.survey.words import plain

LONGEST_NAME = 32
_ODD = re.compile(r"[^A-Za-z0-9]+")
_ACCENTED = re.compile(r"[^\x00-\x7f]")


def safe_names(headers: Sequence[str]) -> tuple[str, ...]:
    """A name for each header, in order; no two alike even where case is ignored.

    >>> safe_names(["Région", "région", "2 ans", ""])
    ('Region', 'region_2', 'v2_ans', 'v4')
    """
    taken: set[str] = set()
    names = []
    for position, header in enumerate(headers, 1):
        base = _safe(header) or f"v{position}"
        name, number = base, 1
        while name.casefold() in taken:
            number += 1
            name = f"{base}_{number}"
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def _safe(header: str) -> str:
    # plain() folds case as well; each character is folded alone so that capitals stay.
    ascii_only = _ACCENTED.sub(lambda found: _like(found[0]), header)
    name = _ODD.sub("_", ascii_only).strip("_")
    if len(name) > LONGEST_NAME:
        cut = name[: LONGEST_NAME + 1].rpartition("_")[0]
        name = (cut or name)[:LONGEST_NAME].strip("_")
    return f"v{name}" if name[:1].isdigit() else name


def _like(character: str) -> str:
    folded = plain(character)
    return folded.upper() if character.isupper() else folded
