"""The heads of the grid: names of variables with their questions, names of cases."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from codage.gui.cases.model import CasesModel
from codage.gui.theme import Space, small_font, theme_of

NAME_WIDTH = 170
DERIVED, RISING, FALLING, FILTERED = "ƒ", "▲", "▼", "⧩"
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight


class VariableHeads(QHeaderView):
    """A name above a question; signs tell what is derived, sorted by or filtered."""

    def __init__(self, model: CasesModel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._model = model
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setMinimumSectionSize(48)

    def sizeHint(self) -> QSize:
        small = QFontMetrics(small_font(self.font()))
        height = self.fontMetrics().lineSpacing() + small.lineSpacing() + Space.MEDIUM
        return QSize(0, height)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model, theme = self._model, theme_of(self.palette())
        if section >= len(model.variables):
            return
        variable = model.variables[section]
        view = self.parent()
        current = isinstance(view, QTableView) and view.currentIndex().column() == section
        painter.save()
        painter.fillRect(rect, theme.colour("selection" if current else "window"))
        painter.setPen(theme.colour("border"))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        box = rect.adjusted(Space.SMALL, Space.TIGHT, -Space.TIGHT - 1, -Space.TIGHT)
        line = painter.fontMetrics().lineSpacing()
        above = QRect(box.left(), box.top(), box.width(), line)
        signs = self.signs(section)
        if signs:
            painter.setPen(theme.colour("on_selection" if current else "accent"))
            painter.drawText(above, int(Qt.AlignmentFlag.AlignRight | _MIDDLE), signs)
            above.setWidth(above.width() - painter.fontMetrics().horizontalAdvance(signs) - 4)
        ink = "on_selection" if current else "text"
        painter.setPen(theme.colour(ink))
        name = painter.fontMetrics().elidedText(variable.name, _ELIDE, above.width())
        painter.drawText(above, int(Qt.AlignmentFlag.AlignLeft | _MIDDLE), name)
        painter.setFont(small_font(self.font()))
        painter.setPen(theme.colour(ink if current else "muted"))
        below = QRect(box.left(), above.bottom() + 1, box.width(), box.bottom() - above.bottom())
        label = variable.label if variable.label != variable.name else ""
        text = painter.fontMetrics().elidedText(label, _ELIDE, below.width())
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft | _MIDDLE), text)
        painter.restore()

    def signs(self, section: int) -> str:
        """What stands at the right of a head."""
        model = self._model
        variable = model.variables[section]
        signs = DERIVED if variable.derivation else ""
        if variable.id in model.filters:
            signs += FILTERED
        if model.sorted_by is not None and model.sorted_by[0] == variable.id:
            rising = model.sorted_by[1] == Qt.SortOrder.AscendingOrder
            signs += RISING if rising else FALLING
        return signs


class CaseHeads(QHeaderView):
    """Names of cases, which stay in sight."""

    def __init__(self, model: CasesModel) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._model = model
        self.setSectionsClickable(True)
        self.setHighlightSections(True)

    def sizeHint(self) -> QSize:
        return QSize(NAME_WIDTH, 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if section >= len(self._model.cases):
            return
        theme = theme_of(self.palette())
        view = self.parent()
        current = isinstance(view, QTableView) and view.currentIndex().row() == section
        painter.save()
        painter.fillRect(rect, theme.colour("selection" if current else "window"))
        painter.setPen(theme.colour("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setPen(theme.colour("on_selection" if current else "text"))
        box = rect.adjusted(Space.SMALL, 0, -Space.SMALL, 0)
        name = self._model.cases[section].name
        text = painter.fontMetrics().elidedText(name, _ELIDE, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | _MIDDLE), text)
        painter.restore()
