"""Charts as pictures: on the clipboard, in PNG and SVG files. Always light, for paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from codage.gui.frequencies.chart import ChartView
from codage.gui.places import documents_folder
from codage.gui.theme import LIGHT
from codage.gui.words import tr

SHARPNESS = 3


def copy_picture(chart: ChartView) -> None:
    """Put a chart on the clipboard."""
    QApplication.clipboard().setImage(as_image(chart))


def as_image(chart: ChartView) -> QImage:
    """A chart as an image that prints well."""
    size = chart.picture_size()
    image = QImage(size * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    painter = QPainter(image)
    chart.paint_picture(painter, LIGHT)
    painter.end()
    return image


def save_picture(chart: ChartView, path: Path) -> bool:
    """Write a chart as a PNG or, when the name ends so, as an SVG; False when it cannot be."""
    if path.suffix.lower() != ".svg":
        return QImageWriter(str(path), b"png").write(as_image(chart))
    from PySide6.QtSvg import QSvgGenerator

    size: QSize = chart.picture_size()
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(size)
    generator.setViewBox(QRect(QPoint(0, 0), size))
    generator.setTitle(chart.chart.title)
    painter = QPainter()
    if not painter.begin(generator):
        return False
    chart.paint_picture(painter, LIGHT)
    return painter.end()


def ask_where(parent: QWidget, name: str) -> Path | None:
    """Ask for the file that a picture goes to."""
    chosen, kind = QFileDialog.getSaveFileName(
        parent,
        tr("Save the chart"),
        str(documents_folder() / f"{name}.png"),
        tr("PNG picture (*.png);;SVG drawing (*.svg)"),
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(".svg" if "svg" in kind else ".png")
