"""Codes × columns as a heat map whose numbers stay legible."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from codage.analysis.selection import Absent, Measure
from codage.gui.frequencies.counting import Grid, GridColumn
from codage.gui.session import Session
from codage.gui.theme import Space, Theme, blend, contrast, small_font, theme_of
from codage.gui.words import mark, number, tr

EMPTY = Grid((), (), (), Measure.SEGMENTS)
MEASURE_NAMES = {
    Measure.SEGMENTS: mark("Segments"),
    Measure.DOCUMENTS: mark("Interviews"),
    Measure.CASES: mark("Cases"),
    Measure.WORDS: mark("Words"),
}
_ABSENT = {Absent.MISSING: mark("(no answer)"), Absent.NO_CASE: mark("(no case)")}
_ROOT = QModelIndex()
VALUE = Qt.ItemDataRole.UserRole
FAINTEST, DEEPEST = 0.10, 0.86


def column_name(column: GridColumn) -> str:
    """What a column is called."""
    return tr(_ABSENT[column.value]) if isinstance(column.value, Absent) else column.head


def heat(theme: Theme, warmth: float) -> QColor:
    """The background of a cell, `warmth` from 0 to 1: one hue from pale to deep."""
    base = theme.colour("base")
    if warmth <= 0:
        return base
    share = FAINTEST + (DEEPEST - FAINTEST) * warmth
    return blend(theme.colour("accent"), base, share)


def ink(theme: Theme, background: QColor) -> QColor:
    """The colour of text that reads best on `background`."""
    inks = (theme.colour("text"), theme.colour("base"))
    return max(inks, key=lambda one: contrast(one, background))


class GridModel(QAbstractTableModel):
    """The cells of a grid."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.grid = EMPTY
        self._most = 0

    def show(self, grid: Grid) -> None:
        """Show this grid; where rows and columns are the same, only numbers change."""
        same = (grid.codes, grid.columns) == (self.grid.codes, self.grid.columns)
        if not same:
            self.beginResetModel()
        self.grid = grid
        self._most = max((max(row, default=0) for row in grid.cells), default=0)
        if not same:
            self.endResetModel()
        elif grid.codes and grid.columns:
            last = self.index(len(grid.codes) - 1, len(grid.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(grid.codes) - 1)

    def warmth(self, value: int) -> float:
        """How warm a cell of this value is, from 0 to 1."""
        return value / self._most if self._most else 0.0

    def depth(self, row: int) -> int:
        """How deep the code of a row is nested in the codebook."""
        codes = self._session.codes
        code, depth = codes.get(self.grid.codes[row]), 0
        while code is not None and code.parent_id is not None:
            code, depth = codes.get(code.parent_id), depth + 1
        return depth

    def colour(self, row: int) -> str:
        """The colour of the code of a row."""
        code = self._session.codes.get(self.grid.codes[row])
        return code.colour if code else ""

    def code_name(self, row: int) -> str:
        """The name of the code of a row."""
        code = self._session.codes.get(self.grid.codes[row])
        return code.name if code else ""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.grid.codes)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.grid.columns)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        row, column = index.row(), index.column()
        value = self.grid.cells[row][column]
        if role == VALUE:
            return value
        if role == Qt.ItemDataRole.DisplayRole:
            return number(value)
        if role == Qt.ItemDataRole.ToolTipRole:
            where = f"{self.code_name(row)} × {column_name(self.grid.columns[column])}"
            measure = tr(MEASURE_NAMES[self.grid.measure])
            return f"{where}\n" + tr("{name}: {value}", name=measure, value=number(value))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.code_name(section)
        column = self.grid.columns[section]
        if role == Qt.ItemDataRole.DisplayRole or column.document is not None:
            return column_name(column)
        return "\n".join(
            [
                column_name(column),
                tr("{count} cases", count=column.cases),
                tr("{count} interviews", count=column.documents),
                tr("{count} words", count=column.words),
            ]
        )


class GridView(QTableView):
    """Shows a grid. A double-click or Enter opens the segments behind a cell."""

    opened = Signal(int, int)
    """Row and column whose segments are wanted."""

    def __init__(
        self, model: GridModel, heads: QHeaderView, width: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._grid = model
        self.setModel(model)
        self.setHorizontalHeader(heads)
        self.setVerticalHeader(_CodeHeads(model))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        heads.setMinimumSectionSize(28)
        heads.setDefaultSectionSize(width)
        self.verticalHeader().setMinimumSectionSize(16)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + Space.SMALL)
        self.doubleClicked.connect(self._open)
        self.setStyleSheet(
            "QTableCornerButton::section { background: palette(window); border: none; }"
        )

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.row(), index.column())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells in sight in one go: a delegate asked for each is four times slower."""
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        theme = theme_of(self.palette())
        painter.fillRect(event.rect(), theme.colour("base"))
        fills: dict[int, tuple[QColor, QColor]] = {}
        texts: dict[int, str] = {0: "·"}
        faint, centre = theme.colour("border"), Qt.AlignmentFlag.AlignCenter
        columns = _in_sight(self.horizontalHeader(), event.rect().left(), event.rect().right())
        for row, top, height in _in_sight(
            self.verticalHeader(), event.rect().top(), event.rect().bottom()
        ):
            cells = self._grid.grid.cells[row]
            for column, left, width in columns:
                value = cells[column]
                if value not in fills:
                    fill = heat(theme, self._grid.warmth(value))
                    fills[value] = (fill, ink(theme, fill) if value else faint)
                    texts.setdefault(value, number(value))
                fill, pen = fills[value]
                painter.fillRect(left, top, width - 1, height - 1, fill)
                painter.setPen(pen)
                painter.drawText(left, top, width - 1, height - 1, centre, texts[value])
        painter.setPen(theme.colour("text"))
        for index in self.selectedIndexes():
            painter.drawRect(self.visualRect(index).adjusted(0, 0, -2, -2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            # The page copies the whole table, not one cell.
            event.ignore()
        else:
            super().keyPressEvent(event)


def _in_sight(header: QHeaderView, first: int, last: int) -> list[tuple[int, int, int]]:
    """The sections between two pixels: number, position, size."""
    count = header.count()
    start = max(header.visualIndexAt(first), 0)
    end = header.visualIndexAt(last)
    return [
        (section, header.sectionViewportPosition(section), header.sectionSize(section))
        for section in range(start, (count - 1 if end < 0 else end) + 1)
    ]


class _CodeHeads(QHeaderView):
    """The names of the codes, indented as in the codebook."""

    def __init__(self, model: GridModel) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._model = model
        self._hint: QSize | None = None
        model.modelReset.connect(self._forget_hint)
        model.headerDataChanged.connect(self._forget_hint)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        # Qt's own hint looks at sections that are gone while the model is being reset, and asks
        # seven times for each grid.
        if self._hint is None:
            metrics = self.fontMetrics()
            widths = [
                metrics.horizontalAdvance(self._model.code_name(row))
                + self._model.depth(row) * Space.MEDIUM
                for row in range(self._model.rowCount())
            ]
            self._hint = QSize(min(max(widths, default=60) + 36, 280), 0)
        return self._hint

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._forget_hint()
        super().changeEvent(event)

    def _forget_hint(self, *_: object) -> None:
        self._hint = None

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = theme_of(self.palette())
        painter.save()
        painter.fillRect(rect, theme.colour("window"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = rect.left() + Space.SMALL + self._model.depth(section) * Space.MEDIUM
        dot = QRectF(left, rect.center().y() - 3, 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.stripe(self._model.colour(section)))
        painter.drawRoundedRect(dot, 2, 2)
        painter.setPen(theme.colour("text"))
        box = QRect(rect)
        box.setLeft(int(dot.right()) + Space.SMALL)
        box.setRight(rect.right() - Space.SMALL)
        name = self._model.code_name(section)
        name = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()


class ValueHeads(QHeaderView):
    """Values of a variable: the label in up to three lines, and how many cases under it."""

    LINES = 3

    def __init__(self, model: GridModel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._model = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        small = QFontMetrics(small_font(self.font())).lineSpacing()
        lines = self.LINES * self.fontMetrics().lineSpacing()
        return QSize(0, lines + small + Space.MEDIUM)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = theme_of(self.palette())
        column = self._model.grid.columns[section]
        painter.save()
        painter.fillRect(rect, theme.colour("window"))
        small = small_font(self.font())
        low = QFontMetrics(small).lineSpacing()
        box = rect.adjusted(Space.HAIR, Space.TIGHT, -Space.HAIR, -Space.TIGHT - low)
        painter.setPen(theme.colour("text"))
        wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
        painter.drawText(box, wrapped | Qt.AlignmentFlag.AlignBottom, self._fitted(column, box))
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        note = QRect(rect.left(), box.bottom() + 1, rect.width(), low)
        cases = column.documents if column.value == Absent.NO_CASE else column.cases
        painter.drawText(note, Qt.AlignmentFlag.AlignCenter, f"n = {number(cases)}")
        painter.restore()

    def _fitted(self, column: GridColumn, box: QRect) -> str:
        name, metrics = column_name(column), self.fontMetrics()
        whole = name
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
        room = QRect(0, 0, box.width(), 10_000)
        while len(name) > 4:
            needed = metrics.boundingRect(room, wrap, name)
            if needed.height() <= box.height() + 2 and needed.width() <= box.width():
                break
            whole = whole[:-1].rstrip()
            name = f"{whole}…"
        return name


class InterviewHeads(QHeaderView):
    """Names of interviews, turned upright so that many stand beside each other."""

    LONGEST = 150

    def __init__(self, model: GridModel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._model = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        names = (column.head for column in self._model.grid.columns)
        longest = max(map(metrics.horizontalAdvance, names), default=40)
        height = min(longest, self.LONGEST) + Space.MEDIUM
        return QSize(0, height)

    def _font(self) -> QFont:
        return small_font(self.font())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = theme_of(self.palette())
        painter.save()
        painter.fillRect(rect, theme.colour("window"))
        painter.setFont(self._font())
        painter.setPen(theme.colour("text"))
        painter.translate(rect.left(), rect.bottom() - Space.TIGHT)
        painter.rotate(-90)
        room = rect.height() - Space.SMALL
        name = painter.fontMetrics().elidedText(
            self._model.grid.columns[section].head, Qt.TextElideMode.ElideRight, room
        )
        box = QRect(0, 0, room, rect.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()


def variable_grid(model: GridModel, parent: QWidget | None = None) -> GridView:
    """The view of codes by the values of a variable."""
    return GridView(model, ValueHeads(model), 120, parent)


def interview_grid(model: GridModel, parent: QWidget | None = None) -> GridView:
    """The view of codes by interview."""
    return GridView(model, InterviewHeads(model), 36, parent)
