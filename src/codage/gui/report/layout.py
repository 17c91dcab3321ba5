"""Where the parts of the page Report stand: the head, what is written, what is read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from codage.gui import icons
from codage.gui.hint import Hint
from codage.gui.report.blocks import BlockList
from codage.gui.report.choices import Choices
from codage.gui.report.paper import Paper
from codage.gui.report.remarks import RemarkLine
from codage.gui.report.tools import Tools
from codage.gui.session import Session
from codage.gui.shelf import Shelf
from codage.gui.theme import Space
from codage.gui.words import tr

_LEFT, _RIGHT, _LEAST_LEFT = 280, 700, 230


class Head(QWidget):
    """Which report is on show, and what is done with the whole of it."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self._shelf = shelf
        self.freeze_all = QPushButton(tr("Freeze the report"))
        self.freeze_all.setToolTip(tr("Keep what every block shows now"))
        self.export = QPushButton(icons.icon("export"), tr("Export…"))
        self.export.setToolTip(tr("Write the report for Word, for the web, or as a PDF"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, 0)
        row.addWidget(shelf)
        row.addStretch(1)
        row.addWidget(self.freeze_all)
        row.addWidget(self.export)

    def look(self, there: bool, is_read: bool) -> None:
        """Show what can be done: with a report that is there, and with one that can be read."""
        self._shelf.setVisible(there)
        for button in (self.freeze_all, self.export):
            button.setVisible(is_read)


class Halves(QSplitter):
    """On the left the blocks and the choices of the one in hand, on the right the paper."""

    def __init__(self, session: Session) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.list = BlockList()
        self.tools = Tools()
        self.choices = Choices(session)
        self.paper = Paper()
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setContentsMargins(Space.SMALL, 0, Space.SMALL, Space.TIGHT)
        self.told.hide()
        self.remarks = RemarkLine()
        self.waiting = self.remarks.waiting
        self.addWidget(self._written())
        self.addWidget(self._read())
        self.setStretchFactor(1, 1)
        self.setSizes([_LEFT, _RIGHT])
        self.setChildrenCollapsible(False)
        # By the keys, what is to be looked at comes right after the blocks.
        QWidget.setTabOrder(self.list, self.remarks.button)

    def tell(self, sentence: str) -> None:
        """Say something over the paper; nothing where it is empty."""
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))

    def _written(self) -> QWidget:
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.list)
        halves.addWidget(self.choices)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setChildrenCollapsible(False)
        left = QWidget()
        left.setMinimumWidth(_LEAST_LEFT)
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.SMALL, 0, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.tools)
        column.addWidget(halves, 1)
        return left

    def _read(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.told)
        column.addWidget(self.paper, 1)
        column.addWidget(self.remarks)
        return right


class Empty(QWidget):
    """What stands in the place of a report, and the button that begins an empty one."""

    def __init__(self) -> None:
        super().__init__()
        self.hint = Hint()
        self.other = QPushButton(tr("Begin with an empty report"))
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.hint)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
