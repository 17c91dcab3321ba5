"""The agreement of coders."""

from __future__ import annotations

from codage.analysis.selection import Selection
from codage.exporters import agreement
from codage.exporters.analysed.asked import Asked
from codage.exporters.options import ExportOptions, InWords
from codage.exporters.table import ExportTable
from codage.project.project import Project

TAKES = frozenset({"unit"})


def table(project: Project, selection: Selection, asked: Asked, in_words: InWords) -> ExportTable:
    """One row a code after one of all; see `codage.exporters.agreement`."""
    options = ExportOptions(selection=selection, comparison=asked.comparison)
    return agreement.table(project.frames, options, in_words)
