"""The widgets around the table of a joint display: what is about the whole, and about a row."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from codage.gui import icons
from codage.gui.frequencies.flow import FlowLayout
from codage.gui.hint import Hint
from codage.gui.joint.hiding import Hiding
from codage.gui.shelf import Shelf
from codage.gui.theme import small_font
from codage.gui.words import tr


class Head(QWidget):
    """Which display, what holds for all of its rows, and where it goes."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self.typology = QComboBox()
        self.typology.setToolTip(tr("By whom each theme is spoken of: a variable of the survey"))
        self.typology.setAccessibleName(tr("By type"))
        self.typology.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.typology.setMinimumContentsLength(18)
        self.hiding = Hiding()
        self.naming = QPushButton(icons.icon("people"), tr("Quotations by…"))
        self.naming.setToolTip(
            tr("What stands under each quotation: the case’s name, its type, its size, or nothing")
        )
        self.copy = QPushButton(tr("Copy"))
        self.copy.setToolTip(tr("Copy the table, for Word or a spreadsheet (Ctrl+C)"))
        self.export = QPushButton(icons.icon("export"), tr("Export…"))
        self.export.setToolTip(tr("Write the table as it stands, for Word, Excel or the web"))
        by = QWidget()
        beside = QHBoxLayout(by)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(QLabel(tr("By type:")))
        beside.addWidget(self.typology)
        self._about_display = (by, self.hiding, self.naming, self.copy, self.export)
        flow = FlowLayout()
        flow.setContentsMargins(0, 0, 0, 0)
        for widget in (shelf, *self._about_display):
            flow.addWidget(widget)
        self.setLayout(flow)

    def look(self, there: bool, can_write: bool, has_table: bool) -> None:
        """Offer what can be done with the display on show, where there is one."""
        for widget in self._about_display:
            widget.setVisible(there)
        self.hiding.setEnabled(can_write)
        for button in (self.copy, self.export):
            button.setEnabled(has_table)


class RowTools(QWidget):
    """What can be done with the current row."""

    def __init__(self) -> None:
        super().__init__()
        self.add = QPushButton(icons.icon("plus"), tr("Add a row"))
        self.add.setToolTip(tr("A row for a theme (Insert)"))
        self.choose_codes = QPushButton(icons.icon("code"), tr("Codes…"))
        self.choose_question = QPushButton(icons.icon("survey"), tr("Survey…"))
        self.choose_quotations = QPushButton(icons.icon("memo"), tr("Quotations…"))
        self.interpret = QPushButton(icons.icon("pencil"), tr("Interpret…"))
        self.up = _small("up", tr("Move the row up (Alt+Up)"))
        self.down = _small("down", tr("Move the row down (Alt+Down)"))
        self.remove = _small("remove", tr("Remove the row (Delete); undo brings it back"))
        self._about_row = (
            self.choose_codes,
            self.choose_question,
            self.choose_quotations,
            self.interpret,
            self.up,
            self.down,
            self.remove,
        )
        flow = FlowLayout()
        flow.setContentsMargins(0, 0, 0, 0)
        for button in (self.add, *self._about_row):
            flow.addWidget(button)
        self.setLayout(flow)

    def look(self, place: int, rows: int, has_codes: bool) -> None:
        """Offer what can be done with the row at `place` of so many; -1 without one."""
        for button in self._about_row:
            button.setEnabled(0 <= place < rows)
        self.up.setEnabled(0 < place < rows)
        self.down.setEnabled(0 <= place < rows - 1)
        self.choose_quotations.setEnabled(has_codes)


class TwoHints(Hint):
    """A hint with a second button below the first."""

    def __init__(self) -> None:
        super().__init__()
        self.second = QPushButton()
        within = self.layout()
        assert isinstance(within, QVBoxLayout)
        beneath = within.indexOf(self.button) + 1
        within.insertWidget(beneath, self.second, 0, Qt.AlignmentFlag.AlignHCenter)


def sentence_below() -> QLabel:
    """What the numbers of the table are of."""
    label = QLabel()
    label.setFont(small_font(label.font()))
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def _small(icon: str, tip: str) -> QPushButton:
    button = QPushButton(icons.icon(icon), "")
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button
