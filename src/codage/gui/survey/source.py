"""How the file is read: its sheet, or its encoding and delimiter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from codage.gui.survey.types import DELIMITER_NAMES, ENCODING_NAMES
from codage.gui.theme import Space
from codage.gui.words import tr
from codage.survey.table import RawTable


class SourceBar(QWidget):
    """Shows only what the format of the file leaves to choose."""

    reading_wanted = Signal(object, str, str)
    """The sheet or None, the encoding and the delimiter to read the file with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = QComboBox()
        self.encoding = QComboBox()
        self.delimiter = QComboBox()
        self._parts = (
            (QLabel(tr("Sheet")), self.sheet),
            (QLabel(tr("Encoding")), self.encoding),
            (QLabel(tr("Delimiter")), self.delimiter),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        for label, combo in self._parts:
            label.setBuddy(combo)
            combo.setToolTip(tr("Reads the file again; what was changed below is proposed anew"))
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            combo.setMaximumWidth(230)
            combo.activated.connect(self._ask)
            row.addWidget(label)
            row.addWidget(combo)
        row.addStretch(1)

    def show_table(self, table: RawTable) -> None:
        """Show how `table` was read."""
        self._fill(self.sheet, [(name, name) for name in table.sheets], table.sheet)
        encodings = [(tr(name), code) for code, name in ENCODING_NAMES.items()]
        self._fill(self.encoding, encodings if table.encoding else [], table.encoding)
        delimiters = [(tr(name), sign) for sign, name in DELIMITER_NAMES.items()]
        self._fill(self.delimiter, delimiters if table.delimiter else [], table.delimiter)
        for label, combo in self._parts:
            several = combo.count() > 1
            label.setVisible(several)
            combo.setVisible(several)

    def _fill(self, combo: QComboBox, choices: list[tuple[str, str]], present: str) -> None:
        combo.clear()
        if present and present not in [value for _, value in choices]:
            choices = [(present, present), *choices]
        for text, value in choices:
            combo.addItem(text, value)
        combo.setCurrentIndex(combo.findData(present))

    def _ask(self, _: int) -> None:
        self.reading_wanted.emit(
            self.sheet.currentData(),
            self.encoding.currentData() or "",
            self.delimiter.currentData() or "",
        )
