"""Whether numbers of few cases are hidden, and of how few: a tick, and a number beside it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from codage.gui import settings
from codage.gui.theme import Space
from codage.gui.words import tr

USUAL = 5
FEWEST, MOST = 2, 50


class Hiding(QWidget):
    """Shows what is saved, and tells what the researcher changes."""

    chosen = Signal(int)
    """Numbers of fewer cases are to be hidden; 0: none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tick = QCheckBox(tr("Hide small cells"))
        self.tick.setToolTip(
            tr(
                "So that nobody is recognised: numbers of fewer cases than the number beside it "
                "are not shown, nor any other from which they could be worked out"
            )
        )
        self.least = QSpinBox()
        self.least.setRange(FEWEST, MOST)
        self.least.setKeyboardTracking(False)
        self.least.setToolTip(tr("Cells of fewer cases than this are hidden"))
        self.least.setAccessibleName(tr("fewer than"))
        # The number that this person hides by on the analyses, too.
        self.least.setValue(settings.get("analyses/least", USUAL, int))
        self.label = QLabel(tr("fewer than"))
        self.label.setBuddy(self.least)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        for widget in (self.tick, self.label, self.least):
            line.addWidget(widget)
        # As high as the boxes that it stands in a line with.
        self.setMinimumHeight(QComboBox().sizeHint().height())
        self.tick.toggled.connect(self._tell)
        self.least.valueChanged.connect(self._tell)
        self._look()

    def show_least(self, least: int) -> None:
        """Show that numbers of fewer than `least` cases are hidden; 0: none."""
        with QSignalBlocker(self.tick), QSignalBlocker(self.least):
            self.tick.setChecked(least > 0)
            if least:
                self.least.setValue(least)
        self._look()

    def _look(self) -> None:
        for widget in (self.label, self.least):
            widget.setVisible(self.tick.isChecked())
        self.updateGeometry()

    def _tell(self) -> None:
        self._look()
        self.chosen.emit(self.least.value() if self.tick.isChecked() else 0)
