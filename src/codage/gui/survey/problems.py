"""What stops a survey from coming in, and what is worth a look, as a list to click through."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from codage.gui import icons
from codage.gui.theme import Space
from codage.gui.words import say, tr
from codage.survey.table import Problem


class ProblemsList(QListWidget):
    """What blocks first, then the remarks. A click or Enter goes to the place."""

    place_wanted = Signal(object)
    """A `Problem` whose row and column to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problems")
        self.setWordWrap(True)
        self.setIconSize(QSize(Space.LARGE, Space.LARGE))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._blocking = icons.icon("warning", "error")
        self._remark = icons.icon("warning", "muted")
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)

    def show_problems(self, blocking: Sequence[Problem], remarks: Sequence[Problem]) -> None:
        """List these."""
        self.clear()
        for problems, mark in ((blocking, self._blocking), (remarks, self._remark)):
            for problem in problems:
                text = say(problem.message)
                item = QListWidgetItem(
                    mark, _placed(problem, text) if mark is self._remark else text
                )
                item.setData(Qt.ItemDataRole.UserRole, problem)
                self.addItem(item)

    def _go(self, item: QListWidgetItem) -> None:
        self.place_wanted.emit(item.data(Qt.ItemDataRole.UserRole))


def _placed(problem: Problem, text: str) -> str:
    """What is said, after the row and the column that it is said of."""
    row, column = problem.row, problem.column
    if row is None and not column:
        return text
    if row is None:
        return tr("Column {column}: {text}", column=column, text=text)
    if not column:
        return tr("Row {row}: {text}", row=row, text=text)
    return tr("Row {row}, column {column}: {text}", row=row, column=column, text=text)
