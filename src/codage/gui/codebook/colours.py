"""The colours of codes: choosing one for one code or several, and showing it beside a name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QColorDialog,
    QGridLayout,
    QPushButton,
    QWidget,
)

from codage.domain.codebook import PALETTE
from codage.gui.theme import Space, theme_of
from codage.gui.words import tr

COLUMNS = 6


class ColourChooser(QWidget):
    """One colour is chosen at any time: of the palette, or one of the person's own."""

    chosen = Signal(str)
    """The colour that the person chose, ``#rrggbb``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = PALETTE[0]
        self._group = QButtonGroup(self)
        self._swatches = [Swatch(colour) for colour in PALETTE]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.TIGHT)
        for place, swatch in enumerate(self._swatches):
            self._group.addButton(swatch)
            grid.addWidget(swatch, place // COLUMNS, place % COLUMNS)
        self._own = Swatch("")
        self._own.setVisible(False)
        self._group.addButton(self._own)
        self._group.buttonClicked.connect(lambda swatch: self._choose(swatch.colour))
        other = QPushButton(tr("Other…"))
        other.setToolTip(tr("Choose any colour"))
        other.setAutoDefault(False)
        other.clicked.connect(self._ask)
        grid.addWidget(self._own, 0, COLUMNS)
        grid.addWidget(other, 1, COLUMNS, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(COLUMNS + 1, 1)

    def show_colour(self, colour: str) -> None:
        """Make `colour` the chosen one."""
        self.colour = colour
        known = next((s for s in self._swatches if _same(s.colour, colour)), None)
        if known is None:
            self._own.colour = colour
            self._own.setToolTip(colour)
            self._own.setVisible(True)
            known = self._own
        known.setChecked(True)
        self._own.update()

    def _choose(self, colour: str) -> None:
        self.show_colour(colour)
        self.chosen.emit(colour)

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self.colour), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda colour: self._choose(colour.name()))
        dialog.open()


class Swatch(QAbstractButton):
    """A square of one colour, with a ring around it when it is chosen."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self.colour = colour
        self.setCheckable(True)
        self.setToolTip(colour)
        self.setAccessibleName(colour)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(26, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        box = QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.stripe(self.colour))
        painter.drawRoundedRect(box.adjusted(5, 5, -5, -5), 3, 3)
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = theme.colour("text" if self.isChecked() else "accent")
            style = Qt.PenStyle.SolidLine if self.isChecked() else Qt.PenStyle.DotLine
            painter.setPen(QPen(ring, 1.6, style))
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 5, 5)


def dot_icon(colour: QColor) -> QIcon:
    """A square of one colour, as beside the names of codes in the tree."""
    side, ratio = Space.MEDIUM, 3
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 3, 3)
    painter.end()
    return QIcon(pixmap)


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()
