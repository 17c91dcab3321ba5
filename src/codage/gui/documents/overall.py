"""How far the work has come over all interviews, as one slim bar."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from codage.gui.progress import PROGRESS_NAMES
from codage.gui.theme import Theme, blend, theme_of
from codage.gui.words import tr
from codage.project.rows import Progress

HEIGHT = 6
_FURTHEST_FIRST = (Progress.REVIEWED, Progress.CODED, Progress.READ)


class OverallBar(QWidget):
    """Reviewed, coded and read interviews from the left; what is new stays empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts: Counter[Progress] = Counter()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_progress(self, stages: Iterable[Progress]) -> None:
        """Show how many interviews have come how far."""
        self.counts = Counter(stages)
        lines = [
            tr("{name}: {value}", name=tr(name), value=self.counts[progress])
            for progress, name in reversed(PROGRESS_NAMES.items())
        ]
        self.setToolTip("\n".join(lines))
        self.setAccessibleName(", ".join(lines))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, whole = theme_of(self.palette()), self.counts.total()
        box = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setClipPath(shape)
            painter.fillRect(box, theme.colour("border"))
            left = box.left()
            for progress in _FURTHEST_FIRST:
                width = box.width() * self.counts[progress] / whole if whole else 0.0
                painter.fillRect(QRectF(left, 0, width, HEIGHT), _colour(progress, theme))
                left += width


def _colour(progress: Progress, theme: Theme) -> QColor:
    if progress is Progress.REVIEWED:
        return theme.colour("success")
    share = 1.0 if progress is Progress.CODED else 0.45
    return blend(theme.colour("accent"), theme.colour("border"), share)
