"""How far the work on an interview has come: its names, its marks, and the button that says it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget

from codage.gui.session import Session
from codage.gui.theme import Space, theme_of
from codage.gui.words import mark, tr
from codage.project.rows import DocumentRow, Progress

PROGRESS_NAMES = {
    Progress.NEW: mark("New"),
    Progress.READ: mark("Read"),
    Progress.CODED: mark("Coded"),
    Progress.REVIEWED: mark("Reviewed"),
}
_SHARES = {Progress.NEW: 0, Progress.READ: 1, Progress.CODED: 2, Progress.REVIEWED: 3}


def paint_mark(painter: QPainter, where: QRectF, progress: Progress, palette: QPalette) -> None:
    """A ring that fills by thirds; full, with a tick, when the interview is reviewed."""
    theme = theme_of(palette)
    side = min(where.width(), where.height()) - 2
    ring = QRectF(0, 0, side, side)
    ring.moveCenter(where.center())
    colour = theme.colour("success" if progress == Progress.REVIEWED else "accent")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("muted" if progress == Progress.NEW else "border"), 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if progress == Progress.REVIEWED:
        painter.drawEllipse(ring)
        pen = QPen(theme.colour("base"), max(1.4, side / 8))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        centre = ring.center()
        bend = centre + QPointF(-side * 0.06, side * 0.18)
        painter.drawLine(centre + QPointF(-side * 0.24, 0), bend)
        painter.drawLine(bend, centre + QPointF(side * 0.26, -side * 0.2))
    elif progress != Progress.NEW:
        painter.drawPie(ring, 90 * 16, -_SHARES[progress] * 120 * 16)
    painter.restore()


def mark_icon(progress: Progress) -> QIcon:
    """The mark as an icon, in the colours of the moment."""
    ratio = 3
    pixmap = QPixmap(QSize(Space.LARGE, Space.LARGE) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_mark(painter, QRectF(0, 0, Space.LARGE, Space.LARGE), progress, QApplication.palette())
    painter.end()
    return QIcon(pixmap)


class ProgressButton(QToolButton):
    """Says how far the interview on show has come, and lets it be said otherwise."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._document: DocumentRow | None = None
        self.setObjectName("progress")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setToolTip(tr("How far the work on this interview has come"))
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def show_document(self, document: DocumentRow) -> None:
        """Show the progress of `document`."""
        self._document = document
        self.setText(tr(PROGRESS_NAMES[document.progress]))
        self.setIcon(mark_icon(document.progress))
        self.setEnabled(self._session.can_write)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for progress, name in PROGRESS_NAMES.items():
            action = menu.addAction(mark_icon(progress), tr(name))
            action.triggered.connect(lambda _=False, chosen=progress: self._set(chosen))

    def _set(self, progress: Progress) -> None:
        if self._document is not None:
            self._session.attempt(self._session.project.set_progress, [self._document.id], progress)
