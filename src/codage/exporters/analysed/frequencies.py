"""How often each code is used."""

from __future__ import annotations

from codage.analysis.selection import Selection
from codage.exporters import counts
from codage.exporters.analysed.asked import Asked
from codage.exporters.options import ExportOptions, InWords
from codage.exporters.table import ExportTable
from codage.project.project import Project

TAKES: frozenset[str] = frozenset()


def table(project: Project, selection: Selection, asked: Asked, in_words: InWords) -> ExportTable:
    """One row a code; see `codage.exporters.counts`."""
    return counts.table(project.frames, ExportOptions(selection=selection), in_words)
