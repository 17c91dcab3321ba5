"""The analyses: one list, one module each. Menus, the shell and the docs read it.

To add an analysis, write a module with a function from frames and a selection to a table, and
add a line to ``ANALYSES``; its table for the shell is a module of the same name in
``codage.exporters.analysed``. Nothing heavy is imported until `Analysis.function` is asked for.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from codage.domain.message import Message


@dataclass(frozen=True, slots=True)
class Analysis:
    """An analysis: its name in the shell, its label for people, and where its function is."""

    name: str
    label: Message
    module: str

    @property
    def function(self) -> Callable[..., Any]:
        """The function, named as the analysis is."""
        found: Callable[..., Any] = getattr(importlib.import_module(self.module), self.name)
        return found


ANALYSES: tuple[Analysis, ...] = (
    Analysis("frequencies", Message("Frequencies"), "codage.analysis.frequencies"),
    Analysis("rates", Message("Frequencies and rates"), "codage.analysis.rates"),
    Analysis("crosstab", Message("Codes by variable"), "codage.analysis.crosstab"),
    Analysis("matrix", Message("Codes by document"), "codage.analysis.matrix"),
    Analysis("association", Message("Codes tested by variable"), "codage.analysis.association"),
    Analysis("cooccurrence", Message("Codes together"), "codage.analysis.cooccurrence"),
    Analysis("succession", Message("Order of codes"), "codage.analysis.succession"),
    Analysis("saturation", Message("Saturation"), "codage.analysis.saturation"),
    Analysis("correspondence", Message("Map of codes"), "codage.analysis.correspondence"),
    Analysis("portrait", Message("Portrait of an interview"), "codage.analysis.portrait"),
    Analysis("words", Message("Words"), "codage.analysis.vocabulary"),
    Analysis("keyness", Message("Words of a group"), "codage.analysis.vocabulary"),
    Analysis("specificities", Message("Words by variable"), "codage.analysis.vocabulary"),
    Analysis("collocates", Message("Words near another"), "codage.analysis.vocabulary"),
    Analysis("clusters", Message("Clusters of cases"), "codage.analysis.clusters"),
    Analysis("barometer", Message("Barometer"), "codage.analysis.barometer"),
    Analysis("joint_display", Message("Joint display"), "codage.analysis.joint_display"),
    Analysis("agreement", Message("Agreement of coders"), "codage.analysis.agreement.table"),
)
