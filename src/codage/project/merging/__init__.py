"""Bringing in a colleague's copy of the project: compared first, then taken as one change."""

from codage.project.merging.preparing import Comparison, prepare
from codage.project.merging.preview import (
    Chosen,
    CoderThere,
    CodeThere,
    Difference,
    DocumentThere,
    Kind,
    Match,
    Merged,
    Preview,
)
from codage.project.merging.writing import bring_in

__all__ = [
    "Chosen",
    "CodeThere",
    "CoderThere",
    "Comparison",
    "Difference",
    "DocumentThere",
    "Kind",
    "Match",
    "Merged",
    "Preview",
    "bring_in",
    "prepare",
]
