"""Keys drawn as the caps of a keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from codage.gui.theme import Space, blend, small_font, theme_of
from codage.gui.words import mark, tr

RANGE = "…"
"""Stands between the first and the last of many keys."""
_NAMES = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": mark("Enter")}
_NATIVE = QKeySequence.SequenceFormat.NativeText
_PAD = 5.0
_GAP = 2.0
_APART = 8.0


class KeyCaps(QWidget):
    """One or several key sequences, side by side."""

    def __init__(self, keys: Sequence[str]) -> None:
        super().__init__()
        self.setFont(small_font(self.font()))
        self._sequences = [caps_of(key) for key in keys]
        self.setAccessibleName(
            ", ".join(QKeySequence(key).toString(_NATIVE) or key for key in keys)
        )
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = sum(
            sum(map(self._width, caps)) + _GAP * (len(caps) - 1) for caps in self._sequences
        )
        width += _APART * max(len(self._sequences) - 1, 0)
        return QSize(round(width) + 2, round(QFontMetricsF(self.font()).height()) + Space.TIGHT + 2)

    def _width(self, cap: str) -> float:
        metrics = QFontMetricsF(self.font())
        if cap == RANGE:
            return metrics.horizontalAdvance(cap)
        return max(metrics.horizontalAdvance(cap) + 2 * _PAD, metrics.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        edge = blend(theme.colour("muted"), theme.colour("base"), 0.45)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self.font())
            x = 0.5
            for caps in self._sequences:
                for cap in caps:
                    box = QRectF(x, 0.5, self._width(cap), self.height() - 2.5)
                    if cap != RANGE:
                        painter.setPen(QPen(edge, 1))
                        painter.setBrush(edge)
                        painter.drawRoundedRect(box.translated(0, 1), 3.5, 3.5)
                        painter.setBrush(theme.colour("raised"))
                        painter.drawRoundedRect(box, 3.5, 3.5)
                    painter.setPen(theme.colour("muted" if cap == RANGE else "text"))
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cap)
                    x += box.width() + _GAP
                x += _APART - _GAP


@lru_cache(maxsize=512)
def caps_of(key: str) -> tuple[str, ...]:
    """The caps that are pressed together for a portable key sequence, as this system names them."""
    shown = QKeySequence(key).toString(_NATIVE)
    if len(key) == 1 or not shown:
        return (key,)
    *held, last = _parted(shown)
    name = _NAMES.get(_parted(key)[-1])
    return (*held, tr(name) if name else last)


def _parted(text: str) -> list[str]:
    """The parts of « Ctrl+Shift+A », also of « Ctrl++ »."""
    if text.endswith("+") and len(text) > 1:
        return [*text[:-1].rstrip("+").split("+"), "+"]
    return text.split("+") if text != "+" else [text]
