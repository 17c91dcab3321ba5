"""Whose codings are on show: everyone's, one's own alone (blind mode), or those agreed on.

Every panel counts and lists `Session.shown_coders` and nobody else. The choice is remembered on
this computer for each coder of each project.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from codage.domain.anchors import CoderId
from codage.gui import settings
from codage.project import Project
from codage.project.rows import CoderRow


class Whose(StrEnum):
    """Whose codings are on show. The agreed layer repeats codings: everyone's are without it."""

    EVERYONE = "everyone"
    OWN = "own"
    AGREED = "agreed"


def hidden(whose: Whose, coders: Mapping[CoderId, CoderRow], present: CoderId) -> set[CoderId]:
    """The coders whose codings are not on show while `present` codes.

    Where nothing has been agreed on yet, the agreed layer alone is everyone.
    """
    agreed = {coder for coder, row in coders.items() if row.agreed}
    if whose is Whose.OWN:
        return set(coders) - {present}
    if whose is Whose.AGREED and agreed:
        return set(coders) - agreed
    return agreed - {present}


def remembered(project: Project) -> Whose:
    """What whoever codes now chose the last time."""
    try:
        return Whose(settings.get(_key(project), Whose.EVERYONE.value, str))
    except ValueError:
        return Whose.EVERYONE


def remember(project: Project, whose: Whose) -> None:
    """Choose the same the next time that this coder opens the project."""
    settings.keep(_key(project), whose.value)


def _key(project: Project) -> str:
    return f"shown/{project.guid}/{project.coder().guid}"
