"""The buttons over the list of blocks: add, move, remove, freeze."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from codage.domain.report import Block
from codage.gui import icons
from codage.gui.report.kinds import NAMES
from codage.gui.theme import Space
from codage.gui.words import tr


class Tools(QWidget):
    """Says what is wanted of the block in hand."""

    kind_wanted = Signal(str)
    """The kind of block to add."""
    move_wanted = Signal(int)
    remove_wanted = Signal()
    freeze_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.add = QToolButton()
        self.add.setText(tr("Add"))
        self.add.setIcon(icons.icon("plus"))
        self.add.setToolTip(tr("Add a block after the one in hand (Insert)"))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.menu = QMenu(self)
        for kind, name in NAMES.items():
            self.menu.addAction(tr(name), partial(self.kind_wanted.emit, kind))
        self.up = _button("up", tr("Move the block up (Alt+Up)"))
        self.down = _button("down", tr("Move the block down (Alt+Down)"))
        self.remove = _button("remove", tr("Remove the block (Delete)"))
        self.freeze = QPushButton(tr("Freeze"))
        self.freeze.setToolTip(tr("Keep what the block shows now, whatever becomes of the data"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TIGHT)
        for widget in (self.add, self.up, self.down, self.remove):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.freeze)
        self.add.clicked.connect(self.open_menu)
        self.up.clicked.connect(lambda: self.move_wanted.emit(-1))
        self.down.clicked.connect(lambda: self.move_wanted.emit(1))
        self.remove.clicked.connect(self.remove_wanted)
        self.freeze.clicked.connect(self.freeze_wanted)

    def look(self, block: Block | None, can_write: bool) -> None:
        """Offer what can be done with the block in hand."""
        for button in (self.up, self.down, self.remove, self.freeze):
            button.setEnabled(can_write and block is not None)
        self.add.setEnabled(can_write)
        self.freeze.setText(tr("Thaw") if block and block.frozen else tr("Freeze"))

    def open_menu(self) -> None:
        """Open the list of kinds of blocks to add."""
        self.menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))


def _button(icon: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icons.icon(icon))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setAutoRaise(True)
    return button
