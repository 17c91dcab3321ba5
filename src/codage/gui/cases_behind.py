"""The rows of the survey behind a number: each case, its answer, and the way to its segments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from codage.domain.anchors import CaseId
from codage.gui.rows_behind import RowBehind, RowsDialog
from codage.gui.words import tr


@dataclass(frozen=True, slots=True)
class CaseBehind:
    """A case: its cells beside its name (text, or a number to sort by), and its interviews."""

    case: CaseId
    name: str
    cells: tuple[str | float, ...]
    documents: int


class CasesDialog(RowsDialog):
    """A table of cases; those with interviews open."""

    case_wanted = Signal(object)
    """The `CaseId` of a case with interviews, whose segments are wanted."""

    def __init__(
        self, title: str, heads: Sequence[str], cases: Sequence[CaseBehind], parent: QWidget
    ) -> None:
        rows = [
            RowBehind(
                int(one.case) if one.documents else None, one.name, (*one.cells, one.documents)
            )
            for one in cases
        ]
        told = tr(
            "Enter or a double-click opens what the case’s interviews say of it; Ctrl+C copies."
        )
        super().__init__(title, (tr("Case"), *heads, tr("Interviews")), rows, told, parent)
        self.row_wanted.connect(lambda key: self.case_wanted.emit(CaseId(key)))
