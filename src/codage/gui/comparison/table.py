"""The table of figures: a row a code under one of all together, each figure over its interval."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from codage.gui import icons
from codage.gui.comparison.reckoning import Figure, Figures, Row
from codage.gui.comparison.wording import NAMES, TIPS, decimal, percent, short_names
from codage.gui.session import Session
from codage.gui.theme import Space, Theme, theme_of
from codage.gui.words import number, say, tr

CODE = 0
FIGURE = Qt.ItemDataRole.UserRole
COLOUR = Qt.ItemDataRole.UserRole + 1
CAUTION = Qt.ItemDataRole.UserRole + 2
OF_TWO = ("kappa", "alpha", "ac1", "u_alpha")
OF_MORE = ("kappa", "fleiss", "alpha", "ac1", "u_alpha")
NARROWEST = 21
"""So many letters of a code's name show at least."""
LOWEST, HIGHEST = -0.2, 1.0
TENTATIVE, RELIABLE = 0.667, 0.8
"""Krippendorff (2019): from 0.8 on one may rely on data, from 0.667 on draw tentative
conclusions."""
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole
_ROOT = QModelIndex()
_HEADS = {"kappa": "κ", "fleiss": "Fleiss κ", "alpha": "α", "ac1": "AC1", "u_alpha": "uα"}


class FiguresModel(QAbstractTableModel):
    """All codes together first, then those that somebody used, then the others.

    Codes stand as in the codebook, or by a number, the lowest first and those without one last.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.figures: Figures | None = None
        self.rows: tuple[Row, ...] = ()
        self.sorted_by, self.downwards = CODE, False

    def sort_by(self, column: int) -> None:
        """Put the rows in the order of a column; again, the other way round."""
        self.downwards = not self.downwards and column == self.sorted_by != CODE
        self.sorted_by = column
        self.beginResetModel()
        self.rows = self._ordered(self.figures)
        self.endResetModel()

    def _ordered(self, figures: Figures | None) -> tuple[Row, ...]:
        if figures is None or figures.overall is None:
            return ()
        used = [row for row in figures.rows if row.used]
        idle = [row for row in figures.rows if not row.used]
        if self.sorted_by != CODE:
            known = [row for row in used if self._number(row) is not None]
            known.sort(key=lambda row: self._number(row) or 0.0, reverse=self.downwards)
            used = known + [row for row in used if self._number(row) is None]
        return (figures.overall, *used, *idle)

    def _number(self, row: Row) -> float | None:
        column = self.sorted_by
        if column <= self.coders:
            return float(row.coded[column - 1])
        return row.figure(self.figure_column(column) or "agreement").value

    def show(self, figures: Figures | None) -> None:
        """Show these figures; where they are about the same, only numbers change."""
        before = self.figures
        alike = before is not None and figures is not None and before.coders == figures.coders
        if not alike:
            self.sorted_by, self.downwards = CODE, False
        rows = self._ordered(figures)
        same = alike and [row.code for row in rows] == [row.code for row in self.rows]
        if not same:
            self.beginResetModel()
        self.figures, self.rows = figures, rows
        if not same:
            self.endResetModel()
        elif rows:
            last = self.index(len(rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @property
    def coders(self) -> int:
        """The number of coders compared."""
        return len(self.figures.names) if self.figures else 0

    @property
    def shown(self) -> tuple[str, ...]:
        """The coefficients that have a column."""
        return OF_MORE if self.coders > 2 else OF_TWO

    def figure_column(self, column: int) -> str:
        """The name of the coefficient that a column shows; empty for another column."""
        place = column - self.coders - 2
        return self.shown[place] if 0 <= place < len(self.shown) else ""

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or not self.rows else self.coders + 2 + len(self.shown)

    def data(self, index: Index, role: int = 0) -> object:
        row, column = self.rows[index.row()], index.column()
        code = self._session.codes.get(row.code) if row.code is not None else None
        if role == ItemRole.DisplayRole:
            return self._text(row, column)
        if role == ItemRole.TextAlignmentRole:
            return int(LEFT if column == CODE else RIGHT)
        if role == FIGURE:
            name = self.figure_column(column)
            return row.figure(name) if name else None
        if role == COLOUR:
            return code.colour if code else ""
        if role == CAUTION:
            return row.caution
        if role == ItemRole.ToolTipRole:
            about = (code.definition or code.name) if code and column == CODE else ""
            caution = say(row.caution) if row.caution else ""
            return "\n\n".join(text for text in (about, caution) if text) or None
        return None

    def _text(self, row: Row, column: int) -> str:
        if column == CODE:
            if row.code is None:
                return tr("All codes together")
            code = self._session.codes.get(row.code)
            return code.name if code else ""
        if column <= self.coders:
            return number(row.coded[column - 1])
        if column == self.coders + 1:
            return percent(row.figure("agreement").value)
        name = self.figure_column(column)
        return decimal(row.figure(name).value) if name else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation == Qt.Orientation.Vertical or not self.figures:
            return None
        name = self.figure_column(section)
        if role == ItemRole.DisplayRole:
            arrow = " ▾" if self.downwards else " ▴"
            return self._head(section) + (arrow if section == self.sorted_by != CODE else "")
        if role == ItemRole.TextAlignmentRole:
            return int(LEFT if section == CODE else RIGHT)
        if role == ItemRole.ToolTipRole:
            if section == CODE:
                return tr("Click to stand in the order of the codebook")
            if 0 < section <= self.coders:
                whose = self.figures.names[section - 1]
                return tr("How many units {name} gave the code", name=whose)
            if section == self.coders + 1:
                return tr(TIPS["agreement"])
            if not name:
                return None
            scale = tr("The line goes from −0.2 to 1, with marks at 0, 0.667 and 0.8.")
            return f"{tr(NAMES[name])}\n{tr(TIPS[name])}\n{scale}"
        return None

    def _head(self, section: int) -> str:
        assert self.figures is not None
        if section == CODE:
            return tr("Code")
        if section <= self.coders:
            return short_names(*self.figures.names)[section - 1]
        if section == self.coders + 1:
            return tr("Agreement")
        return _HEADS.get(self.figure_column(section), "")


class FiguresTable(QTableView):
    """A double-click or Enter on a row asks for the differences behind it."""

    opened = Signal(object)
    """The `CodeId` of the row, or None for all codes."""
    row_chosen = Signal(int)

    def __init__(self, model: FiguresModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = model
        self.setModel(model)
        self.setAccessibleName(tr("Agreement by code"))
        self.setItemDelegate(_FigureDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + Space.MEDIUM + 2)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(24)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sectionClicked.connect(self._sort)
        model.modelReset.connect(self._set_columns)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self.selectionModel().currentRowChanged.connect(
            lambda at, _: self.row_chosen.emit(at.row())
        )

    def _set_columns(self) -> None:
        header, model = self.horizontalHeader(), self._figures
        if not model.columnCount():
            return
        metrics = self.fontMetrics()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column in range(1, model.columnCount()):
            head = str(model.headerData(column, Qt.Orientation.Horizontal) or "").rstrip("▾▴ ")
            longest = "9 999" if column <= model.coders else "100,0 %"
            least = metrics.horizontalAdvance(longest) + Space.LARGE
            if model.figure_column(column):
                least = metrics.horizontalAdvance("0,00") * 2 + Space.SMALL
            header.resizeSection(column, max(metrics.horizontalAdvance(head) + Space.LARGE, least))
        self._fit_codes()
        self.setCurrentIndex(model.index(0, 0))

    def _fit_codes(self) -> None:
        """Give the names of codes the room that is left, and never too little to be read."""
        header = self.horizontalHeader()
        others = sum(header.sectionSize(n) for n in range(1, self._figures.columnCount()))
        least = self.fontMetrics().horizontalAdvance("x" * NARROWEST)
        header.resizeSection(CODE, max(self.viewport().width() - others, least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._figures.columnCount():
            self._fit_codes()

    def _sort(self, column: int) -> None:
        self._figures.sort_by(column)

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._figures.rows):
            self.opened.emit(self._figures.rows[row].code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            # The page copies the whole table, not one cell.
            event.ignore()
        else:
            super().keyPressEvent(event)


class _FigureDelegate(QStyledItemDelegate):
    """A dot before a code; a number over a line from -0.2 to 1 with its interval on it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(64, option.fontMetrics.height() + Space.MEDIUM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        theme = theme_of(option.palette)
        box = option.rect.adjusted(Space.SMALL, 0, -Space.SMALL, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() == 0:
            font = painter.font()
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(theme.colour("border"))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        figure: Figure | None = index.data(FIGURE)
        painter.setPen(theme.colour("muted" if text in ("0", "–") else "text"))
        if index.column() == CODE:
            self._paint_code(painter, box, index, text, theme)
        elif figure is not None:
            painter.drawText(box.adjusted(0, -Space.TIGHT - 1, 0, -Space.TIGHT - 1), RIGHT, text)
            line = QRect(box.left(), option.rect.bottom() - Space.TIGHT - 3, box.width(), 4)
            paint_interval(painter, QRectF(line), figure, theme)
        else:
            painter.drawText(box, RIGHT, text)
        painter.restore()

    def _paint_code(
        self, painter: QPainter, box: QRect, index: Index, text: str, theme: Theme
    ) -> None:
        if index.row():
            dot = QRectF(box.left(), box.center().y() - 4, 9, 9)
            pen = painter.pen()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.stripe(index.data(COLOUR)))
            painter.drawRoundedRect(dot, 3, 3)
            painter.setPen(pen)
            box = box.adjusted(9 + Space.SMALL, 0, 0, 0)
        if index.data(CAUTION):
            side = Space.LARGE
            where = QRect(box.right() - side, box.center().y() - side // 2, side, side)
            icons.icon("warning", "warning").paint(painter, where)
            box = box.adjusted(0, 0, -side - Space.TIGHT, 0)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, LEFT, shown)


def paint_interval(painter: QPainter, where: QRectF, figure: Figure, theme: Theme) -> None:
    """The interval as a bar and the value as a mark, on a line from -0.2 to 1."""

    def x(value: float) -> float:
        share = (min(max(value, LOWEST), HIGHEST) - LOWEST) / (HIGHEST - LOWEST)
        return where.left() + share * where.width()

    middle = where.center().y()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("border"))
    painter.drawRect(QRectF(where.left(), middle - 0.5, where.width(), 1))
    for threshold in (0.0, TENTATIVE, RELIABLE):
        painter.drawRect(QRectF(x(threshold) - 0.5, where.top(), 1, where.height()))
    if figure.value is None:
        return
    colour = theme.colour(tone(figure.value))
    if figure.low is not None and figure.high is not None:
        faint = QColor(colour)
        faint.setAlphaF(0.45)
        painter.setBrush(faint)
        width = max(x(figure.high) - x(figure.low), 2.0)
        painter.drawRoundedRect(QRectF(x(figure.low), middle - 1.5, width, 3), 1.5, 1.5)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(x(figure.value) - 1.5, where.top() - 0.5, 3, 5), 1, 1)


def tone(value: float) -> str:
    """The colour of the theme for a coefficient: reliable, tentative, or neither."""
    return "success" if value >= RELIABLE else "accent" if value >= TENTATIVE else "warning"
