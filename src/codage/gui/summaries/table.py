"""The table of the summary grid: names that stay in sight, and cells with the written words."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from codage.gui.summaries.model import SummaryModel
from codage.gui.theme import Space, Theme, small_font, theme_of
from codage.gui.utf16 import Utf16Map
from codage.gui.words import tr

WIDTH = 190
LINES = 4
NAME_WIDTH = 168
HEAD_LINES = 3
BAR = 3
LONGEST_LINE = 200
_TOP = Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SummaryTable(QTableView):
    """Enter or a double click on a cell says that one wants to write in it."""

    writing_wanted = Signal()

    def __init__(self, model: SummaryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setObjectName("summary_table")
        self.setHorizontalHeader(CodeHeads(model))
        self.setVerticalHeader(CaseHeads(model))
        self.setItemDelegate(CellDelegate(model, self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setDefaultSectionSize(WIDTH)
        self.horizontalHeader().setMinimumSectionSize(80)
        self.verticalHeader().setMinimumSectionSize(28)
        self.verticalHeader().setDefaultSectionSize(self._height())
        self.setStyleSheet(
            "QTableCornerButton::section { background: palette(window); border: none; }"
        )
        self.doubleClicked.connect(lambda _: self.writing_wanted.emit())

    def step(self, down: int, right: int) -> bool:
        """Go to the cell so many rows down and columns to the right; False at the edge."""
        index = self.currentIndex()
        wanted = self.model().index(index.row() + down, index.column() + right)
        if not wanted.isValid():
            return False
        self.setCurrentIndex(wanted)
        self.scrollTo(wanted)
        return True

    def event(self, event: QEvent) -> bool:
        # The window's own shortcuts for these keys are about the transcript.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in _ENTER or event.matches(QKeySequence.StandardKey.Copy):
                event.accept()
                return True
        elif event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(self._height())
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.writing_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self.currentIndex().data() or "")
        else:
            super().keyPressEvent(event)

    def _height(self) -> int:
        small = QFontMetrics(small_font(self.font()))
        return small.lineSpacing() * (LINES + 1) + Space.MEDIUM


class CellDelegate(QStyledItemDelegate):
    """Paints the number of segments above the beginning of the summary."""

    def __init__(self, model: SummaryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(WIDTH, 0)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        view = self.parent()
        assert isinstance(view, SummaryTable)
        theme, rect, cell = theme_of(view.palette()), _rect(option), self._model.cell(index)
        current = index == view.currentIndex()
        painter.save()
        painter.fillRect(rect, theme.colour("base"))
        painter.setFont(small_font(view.font()))
        line = painter.fontMetrics().lineSpacing()
        box = rect.adjusted(Space.SMALL, Space.TIGHT, -Space.SMALL, -Space.TIGHT)
        if cell.codings:
            _paint_count(painter, box, len(cell.codings), theme)
        if cell.summary:
            words = box.adjusted(0, line + Space.HAIR, 0, 0)
            painter.setPen(theme.colour("text"))
            paint_words(painter, words, cell.summary)
        elif not cell.codings:
            painter.setPen(theme.colour("border"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "·")
        _paint_edges(painter, rect, theme, current, view.hasFocus())
        painter.restore()


def paint_words(painter: QPainter, box: QRect, text: str) -> None:
    """As many lines of `text` as fit, the last with an ellipsis where there is more."""
    metrics = painter.fontMetrics()
    most = max(box.height() // metrics.lineSpacing(), 1)
    text = text[: most * LONGEST_LINE].replace("\n", "\u2028")
    layout = QTextLayout(text, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[QTextLine] = []
    while len(lines) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(box.width())
        lines.append(line)
    layout.endLayout()
    for number, line in enumerate(lines[:most]):
        top = box.top() + number * metrics.lineSpacing()
        if number == most - 1 and len(lines) > most:
            rest = text[Utf16Map(text).offset(line.textStart()) :].replace("\u2028", " ")
            last = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(QPointF(box.left(), top + metrics.ascent()), last)
        else:
            line.draw(painter, QPointF(box.left(), top - line.y()))


def _rect(option: QStyleOptionViewItem) -> QRect:
    rect: QRect = option.rect
    return rect


def _paint_count(painter: QPainter, box: QRect, count: int, theme: Theme) -> None:
    painter.setPen(theme.colour("muted"))
    painter.drawText(box, int(_LEFT | _TOP), tr("{count} segments", count=count))


def _paint_edges(
    painter: QPainter, rect: QRect, theme: Theme, current: bool, focused: bool
) -> None:
    painter.setPen(theme.colour("border"))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.drawLine(rect.topRight(), rect.bottomRight())
    if current:
        painter.setPen(theme.colour("accent" if focused else "muted"))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
        if focused:
            painter.drawRect(rect.adjusted(1, 1, -2, -2))


class CodeHeads(QHeaderView):
    """Names of codes in up to three lines under a bar in their colour."""

    def __init__(self, model: SummaryModel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._model = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().lineSpacing() * HEAD_LINES + Space.MEDIUM + BAR)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, code = theme_of(self.palette()), self._model.code(section)
        painter.save()
        painter.fillRect(rect, theme.colour("window"))
        bar = QRectF(
            rect.left() + Space.TIGHT, rect.bottom() - BAR, rect.width() - Space.SMALL, BAR
        )
        painter.fillRect(bar, theme.stripe(code.colour))
        painter.setPen(theme.colour("text"))
        box = rect.adjusted(Space.SMALL, Space.TIGHT, -Space.SMALL, -Space.TIGHT - BAR)
        paint_words(painter, box, code.name)
        painter.restore()


class CaseHeads(QHeaderView):
    """Names of cases, each with its answer to the variable in whose order they stand."""

    def __init__(self, model: SummaryModel) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._model = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(NAME_WIDTH, 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, row = theme_of(self.palette()), self._model.row(section)
        painter.save()
        painter.fillRect(rect, theme.colour("window"))
        painter.setPen(theme.colour("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        small = small_font(self.font())
        note = row.answer if row.case_id is not None else tr("no case")
        low = QFontMetrics(small).lineSpacing() if note else 0
        box = rect.adjusted(Space.SMALL, Space.SMALL, -Space.SMALL, -Space.SMALL)
        painter.setPen(theme.colour("text" if row.case_id is not None else "muted"))
        paint_words(painter, box.adjusted(0, 0, 0, -low), row.name)
        if note:
            painter.setFont(small)
            painter.setPen(theme.colour("muted"))
            below = QRect(QPoint(box.left(), box.bottom() - low), QSize(box.width(), low))
            text = painter.fontMetrics().elidedText(
                note, Qt.TextElideMode.ElideRight, below.width()
            )
            painter.drawText(below, int(_LEFT | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()
