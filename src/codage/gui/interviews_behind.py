"""The interviews behind a number, and the way to each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from codage.domain.anchors import DocumentId
from codage.gui.rows_behind import RowBehind, RowsDialog
from codage.gui.words import tr


@dataclass(frozen=True, slots=True)
class InterviewBehind:
    """An interview: its cells beside its name, text or a number to sort by."""

    document: DocumentId
    name: str
    cells: tuple[str | float, ...]


class InterviewsDialog(RowsDialog):
    """A table of interviews; it closes when one of them is opened."""

    interview_wanted = Signal(object)
    """The `DocumentId` of the interview to read."""

    def __init__(
        self,
        title: str,
        heads: Sequence[str],
        interviews: Sequence[InterviewBehind],
        parent: QWidget,
    ) -> None:
        rows = [RowBehind(int(one.document), one.name, one.cells) for one in interviews]
        told = tr("Enter or a double-click opens the interview; Ctrl+C copies.")
        super().__init__(title, (tr("Interview"), *heads), rows, told, parent)
        self.row_wanted.connect(self._open_interview)

    def _open_interview(self, key: int) -> None:
        self.accept()
        self.interview_wanted.emit(DocumentId(key))
