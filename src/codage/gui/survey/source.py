"""How the file is read: what it is, its sheet, or its encoding and delimiter, its questionnaire."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QToolButton,
    QWidget,
)

from codage.gui.survey.types import DELIMITER_NAMES, ENCODING_NAMES
from codage.gui.theme import Space
from codage.gui.words import tr
from codage.survey.registry import COMPANIONS
from codage.survey.table import RawTable

_LONGEST_NAME = 28
_LONGEST_CHOICE = 24


class SourceBar(QWidget):
    """Shows only what the format of the file leaves to choose."""

    reading_wanted = Signal(object, str, str, int, object)
    """The sheet or None, the encoding, the delimiter, the row of the headers (0: to be found),
    and the companion's path or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = ""
        self._companion: Path | None = None
        self.what = QLabel()
        self.sheet = QComboBox()
        self.encoding = QComboBox()
        self.delimiter = QComboBox()
        self._header_row = 0
        self.header_row = QSpinBox()
        self.companion = QToolButton()
        self.companion.setToolTip(
            tr(
                "The structure of a LimeSurvey survey (.lss) or an XLSForm gives the columns their "
                "questions, types and labels; one beside the table is used by itself"
            )
        )
        self.companion.clicked.connect(self._choose_companion)
        self._parts = (
            (QLabel(tr("Sheet")), self.sheet),
            (QLabel(tr("Encoding")), self.encoding),
            (QLabel(tr("Delimiter")), self.delimiter),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.what)
        row.addStretch(1)
        for label, combo in self._parts:
            label.setBuddy(combo)
            combo.setToolTip(tr("Reads the file again; what was changed below is proposed anew"))
            # As wide as what is chosen: the longest name may be of what nobody chooses.
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            combo.setSizeAdjustPolicy(policy)
            combo.activated.connect(self._ask_otherwise)
            row.addWidget(label)
            row.addWidget(combo)
        self._header_label = QLabel(tr("Headers in row"))
        self._header_label.setBuddy(self.header_row)
        self.header_row.setToolTip(
            tr("Reads the file again; what was changed below is proposed anew")
        )
        self.header_row.setKeyboardTracking(False)
        self.header_row.valueChanged.connect(self._choose_header_row)
        row.addWidget(self._header_label)
        row.addWidget(self.header_row)
        row.addWidget(self.companion)

    def show_table(self, table: RawTable, folder: Path) -> None:
        """Show how `table` was read; companions are looked for in `folder`."""
        self._folder = str(folder)
        if not table.companion:
            self._companion = None
        kind = ", ".join(filter(None, (table.tool, table.format)))
        self.what.setText(tr("Read as {kind}", kind=kind))
        self._fill(self.sheet, [(name, name) for name in table.sheets], table.sheet)
        encodings = [(tr(name), code) for code, name in ENCODING_NAMES.items()]
        self._fill(self.encoding, encodings if table.encoding else [], table.encoding)
        delimiters = [(tr(name), sign) for sign, name in DELIMITER_NAMES.items()]
        self._fill(self.delimiter, delimiters if table.delimiter else [], table.delimiter)
        for label, combo in self._parts:
            several = combo.count() > 1
            label.setVisible(several)
            combo.setVisible(several)
        self.header_row.blockSignals(True)
        self.header_row.setRange(1, max(1, table.row_numbers[-1] - 1))
        self.header_row.setValue(table.header_row)
        self.header_row.blockSignals(False)
        self._header_label.setVisible(table.header_row > 0)
        self.header_row.setVisible(table.header_row > 0)
        self.companion.setVisible(table.format not in ("SPSS", "Stata"))
        self.companion.setText(
            tr("Questionnaire: {file}", file=_shortened(table.companion))
            if table.companion
            else tr("Questionnaire…")
        )

    def _fill(self, combo: QComboBox, choices: list[tuple[str, str]], present: str) -> None:
        combo.clear()
        if present and present not in [value for _, value in choices]:
            choices = [(present, present), *choices]
        for text, value in choices:
            combo.addItem(text, value)
        combo.setCurrentIndex(combo.findData(present))
        combo.setMinimumContentsLength(min(len(combo.currentText()), _LONGEST_CHOICE))
        combo.view().setMinimumWidth(combo.view().sizeHintForColumn(0) + Space.LARGE)

    def _choose_header_row(self, row: int) -> None:
        self._header_row = row
        self._ask()

    def _choose_companion(self) -> None:
        patterns = " ".join(f"*{suffix}" for known in COMPANIONS for suffix in known.suffixes)
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            tr("Choose the questionnaire"),
            self._folder,
            tr("Questionnaires ({patterns})", patterns=patterns),
        )
        if chosen:
            self._companion = Path(chosen)
            self._ask()

    def _ask_otherwise(self, _: int) -> None:
        self._header_row = 0  # another sheet or delimiter has its own
        self._ask()

    def _ask(self) -> None:
        self.reading_wanted.emit(
            self.sheet.currentData(),
            self.encoding.currentData() or "",
            self.delimiter.currentData() or "",
            self._header_row,
            self._companion,
        )


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 9]}…{name[-8:]}"
