"""The line along which a recording runs: a click goes there, a drag moves it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

from codage.gui.words import tr

STEP_MS = 3_000
PAGE_MS = 30_000


class Seeker(QSlider):
    """`sought` says where in the recording the person wants to be, in milliseconds."""

    sought = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSingleStep(STEP_MS)
        self.setPageStep(PAGE_MS)
        self.setMinimumWidth(60)
        self.setAccessibleName(tr("Place in the recording"))
        self.actionTriggered.connect(lambda _: self.sought.emit(self.sliderPosition()))

    def show_position(self, position: int) -> None:
        """Show where the recording is, unless the person holds the handle."""
        if not self.isSliderDown():
            self.setValue(position)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.maximum() > 0:
            self.setValue(self._value_at(event.position().x()))
            self.sought.emit(self.value())
        super().mousePressEvent(event)

    def _value_at(self, x: float) -> int:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )
        groove = self.width() - handle.width()
        along = round(x - handle.width() / 2)
        return QStyle.sliderValueFromPosition(0, self.maximum(), along, groove)
