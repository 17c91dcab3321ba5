"""The selected text as it leaves the view: on the clipboard, or under the mouse."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap

from codage.gui.theme import Theme
from codage.gui.transcript.document import ShownDocument
from codage.gui.transcript.places import Place, offset_of, rank_of
from codage.gui.words import tr


def with_speakers(document: ShownDocument, start: Place, end: Place) -> str:
    """The text between two places, each turn on its line behind its speaker's name.

    A part of a single turn is copied as it is.
    """
    first, last = rank_of(start), rank_of(end)
    if first == last:
        text = document.turns[first].text
        part = text[offset_of(start) : offset_of(end)]
        return part if len(part) < len(text) else _line(document, first, part)
    lines = []
    for rank in range(first, last + 1):
        text = document.turns[rank].text
        part = text[
            offset_of(start) if rank == first else 0 : offset_of(end) if rank == last else None
        ]
        if part:
            lines.append(_line(document, rank, part))
    return "\n".join(lines)


def drag_picture(text: str, font: QFont, theme: Theme, ratio: float) -> QPixmap:
    """The beginning of `text` on a small card, to be seen under the mouse while it is dragged."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(" ".join(text[:200].split()), Qt.TextElideMode.ElideRight, 260)
    area = QRectF(0, 0, metrics.horizontalAdvance(shown) + 20, metrics.height() + 10)
    picture = QPixmap((area.size() * ratio).toSize())
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour("border"))
    painter.setBrush(theme.colour("raised"))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setFont(font)
    painter.setPen(theme.colour("text"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown)
    painter.end()
    return picture


def _line(document: ShownDocument, rank: int, text: str) -> str:
    speaker = document.turns[rank].speaker
    return tr("{speaker}: {text}", speaker=speaker, text=text) if speaker else text
