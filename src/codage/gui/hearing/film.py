"""The picture of a film, in a small panel of its own that comes and goes with the film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QSizePolicy, QWidget

from codage.gui.words import tr

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

USUAL = QSize(320, 180)
SMALLEST = QSize(160, 90)


class Picture(QWidget):
    """Paints the picture that came last, as large as its shape allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture")
        self.setAccessibleName(tr("Picture of the film"))
        self.setMinimumSize(SMALLEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.frame: QVideoFrame | None = None

    def sizeHint(self) -> QSize:
        return USUAL

    def show_frame(self, frame: QVideoFrame | None) -> None:
        """Show a picture, or none."""
        self.frame = frame if frame is not None and frame.isValid() else None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self.frame is not None:
            from PySide6.QtMultimedia import QVideoFrame

            shape = QSizeF(self.frame.size())
            fitted = shape.scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
            room = QRectF(QPointF(), fitted)
            room.moveCenter(QRectF(self.rect()).center())
            options = QVideoFrame.PaintOptions()
            options.aspectRatioMode = Qt.AspectRatioMode.IgnoreAspectRatio
            self.frame.paint(painter, room, options)


class FilmDock(QDockWidget):
    """`wanted` says whether pictures are worth making: not while nobody sees them."""

    wanted = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Film"), parent)
        self.setObjectName("film")
        self.picture = Picture()
        self.setWidget(self.picture)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wanted.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.wanted.emit(False)
