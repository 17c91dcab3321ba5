"""Line icons from the resources, drawn in the colour of the text they stand beside."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from codage.gui.theme import theme_of
from codage.resources import resource


class _LineIcon(QIconEngine):
    """Asks the palette for its colour when it is painted, so that it follows light and dark."""

    def __init__(self, name: str, ink: str = "") -> None:
        super().__init__()
        self._name = name
        self._ink = ink
        self._source = (resource("icons") / f"{name}.svg").read_text(encoding="utf-8")

    def clone(self) -> _LineIcon:
        return _LineIcon(self._name, self._ink)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        disabled = mode == QIcon.Mode.Disabled
        group = QPalette.ColorGroup.Disabled if disabled else QPalette.ColorGroup.Active
        palette = QApplication.palette()
        colour = palette.color(group, QPalette.ColorRole.ButtonText)
        if self._ink and not disabled:
            colour = theme_of(palette).colour(self._ink)
        drawn = self._source.replace("currentColor", colour.name())
        QSvgRenderer(QByteArray(drawn.encode())).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        if size.isEmpty():
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap


def icon(name: str, ink: str = "") -> QIcon:
    """The icon `name` of the resources; `ink` names a colour of the theme to draw it in."""
    return QIcon(_LineIcon(name, ink))
