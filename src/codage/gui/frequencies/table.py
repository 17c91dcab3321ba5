"""The table of frequencies: a tree in codebook order, a flat list in the order of a number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from codage.domain.anchors import CodeId
from codage.gui.frequencies.counting import CodeCounts
from codage.gui.session import Session
from codage.gui.theme import Space, Theme, blend, theme_of
from codage.gui.words import number, tr

CODE, SEGMENTS, DOCUMENTS, CASES, WORDS, SHARE = range(6)
COUNTS = Qt.ItemDataRole.UserRole
BAR = Qt.ItemDataRole.UserRole + 1
COLOUR = Qt.ItemDataRole.UserRole + 2
_NAMES = ("", "segments", "documents", "cases", "words", "share")
_ROOT = QModelIndex()
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def heads() -> list[str]:
    """The names of the columns."""
    return [
        tr("Code"),
        tr("Segments"),
        tr("Interviews"),
        tr("Cases"),
        tr("Words"),
        tr("Share of words"),
    ]


class FrequenciesModel(QAbstractItemModel):
    """Codes with their counts, nested or flat."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rows: dict[CodeId, CodeCounts] = {}
        self._children: dict[CodeId | None, list[CodeId]] = {None: []}
        self._parents: dict[CodeId, CodeId | None] = {}
        self._most: list[float] = [0] * 6
        self.sorted_by = (CODE, Qt.SortOrder.AscendingOrder)

    def show(self, rows: Sequence[CodeCounts]) -> None:
        """Show these counts; when they are about the same codes, only numbers change."""
        same = [row.code for row in rows] == list(self._rows) and self.sorted_by[0] == CODE
        same = same and self._nesting(rows) == (self._children, self._parents)
        if not same:
            self.beginResetModel()
        self._rows = {row.code: row for row in rows}
        self._most = [max((self._value(row, n) for row in rows), default=0) for n in range(6)]
        self._children, self._parents = self._nesting(rows)
        if not same:
            self.endResetModel()
        else:
            for parent in self._children:
                index = self.index_of(parent) if parent is not None else _ROOT
                if count := self.rowCount(index):
                    first, last = self.index(0, 0, index), self.index(count - 1, SHARE, index)
                    self.dataChanged.emit(first, last)

    def counts(self, index: QModelIndex | QPersistentModelIndex) -> CodeCounts:
        """The counts of the code at `index`."""
        return self._rows[CodeId(index.internalId())]

    def index_of(self, code: CodeId) -> QModelIndex:
        """Where a code is."""
        siblings = self._children[self._parents.get(code)]
        return self.createIndex(siblings.index(code), CODE, code) if code in siblings else _ROOT

    def in_order(self) -> list[CodeCounts]:
        """The rows as they are shown, from top to bottom."""
        found: list[CodeCounts] = []

        def visit(parent: CodeId | None) -> None:
            for code in self._children.get(parent, ()):
                found.append(self._rows[code])
                visit(code)

        visit(None)
        return found

    def depth(self, code: CodeId) -> int:
        """How deep a code is nested in what is shown."""
        parent, depth = self._parents.get(code), 0
        while parent is not None:
            parent, depth = self._parents.get(parent), depth + 1
        return depth

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.sorted_by = (max(column, 0), order)
        self.beginResetModel()
        self._children, self._parents = self._nesting(list(self._rows.values()))
        self.endResetModel()

    def _nesting(self, rows: Sequence[CodeCounts]) -> tuple[dict, dict]:
        column, order = self.sorted_by
        children: dict[CodeId | None, list[CodeId]] = {None: []}
        parents: dict[CodeId, CodeId | None] = {}
        if column != CODE:
            down = order == Qt.SortOrder.DescendingOrder
            ranked = sorted(rows, key=lambda row: self._value(row, column), reverse=down)
            children[None] = [row.code for row in ranked]
            return children, parents
        there = {row.code for row in rows}
        for row in rows:
            code = self._session.codes.get(row.code)
            parent = code.parent_id if code and code.parent_id in there else None
            parents[row.code] = parent
            children.setdefault(parent, []).append(row.code)
        return children, parents

    @staticmethod
    def _value(row: CodeCounts, column: int) -> float:
        return (getattr(row, _NAMES[column]) or 0) if column else 0

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        if parent.column() > 0:
            return 0
        code = CodeId(parent.internalId()) if parent.isValid() else None
        return len(self._children.get(code, ()))

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 6

    def index(
        self, row: int, column: int, parent: QModelIndex | QPersistentModelIndex = _ROOT
    ) -> QModelIndex:
        code = CodeId(parent.internalId()) if parent.isValid() else None
        siblings = self._children.get(code, [])
        if not (0 <= row < len(siblings) and 0 <= column < 6):
            return _ROOT
        return self.createIndex(row, column, siblings[row])

    def parent(self, index: QModelIndex | QPersistentModelIndex) -> QModelIndex:  # type: ignore[override]
        parent = self._parents.get(CodeId(index.internalId())) if index.isValid() else None
        return _ROOT if parent is None else self.index_of(parent)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        row, column = self.counts(index), index.column()
        code = self._session.codes.get(row.code)
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(row, column) if column else code.name if code else ""
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return RIGHT
        if role == COUNTS:
            return row
        if role == COLOUR:
            return code.colour if code else ""
        if role == BAR and column:
            return self._value(row, column) / self._most[column] if self._most[column] else 0.0
        if role == Qt.ItemDataRole.ToolTipRole and column == CODE and code:
            return code.definition or code.name
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            column, order = self.sorted_by
            arrow = " ▾" if order == Qt.SortOrder.DescendingOrder else " ▴"
            return heads()[section] + (arrow if section == column != CODE else "")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return RIGHT if section else left
        if role == Qt.ItemDataRole.ToolTipRole:
            if section == CODE:
                return tr("Click to stand in the order of the codebook")
            if section == SHARE:
                return tr("Words under the code, of all words looked at; each counts once")
        return None


def shown(row: CodeCounts, column: int) -> str:
    """A count as it is written."""
    if column == SHARE:
        return "–" if row.share is None else tr("{share} %", share=number(100 * row.share, 1))
    return number(getattr(row, _NAMES[column]))


class FrequenciesTree(QTreeView):
    """Shows the frequencies. A double-click or Enter opens the segments behind a row."""

    opened = Signal(object)
    """The `CodeId` whose segments are wanted."""

    def __init__(self, model: FrequenciesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_CountDelegate(self))
        self.setModel(model)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setSortingEnabled(True)
        self.header().setSortIndicatorShown(False)
        self.sortByColumn(CODE, Qt.SortOrder.AscendingOrder)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(CODE, QHeaderView.ResizeMode.Stretch)
        header.setSectionsMovable(False)
        # Numbers are sorted from the largest the first time; the codebook from its beginning.
        header.setSortIndicatorClearable(False)
        for column in range(SEGMENTS, SHARE + 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, 118 if column == SHARE else 84)
        header.sectionClicked.connect(self._sort_from_largest)
        self._column = CODE
        self.doubleClicked.connect(self._open)
        model.modelReset.connect(self.expandAll)

    def _sort_from_largest(self, column: int) -> None:
        if column != self._column:
            self._column = column
            down = Qt.SortOrder.AscendingOrder if column == CODE else Qt.SortOrder.DescendingOrder
            self.sortByColumn(column, down)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(COUNTS).code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            # The page copies the whole table, not one cell.
            event.ignore()
        else:
            super().keyPressEvent(event)


class _CountDelegate(QStyledItemDelegate):
    """A dot in the colour of a code; a quiet bar under each number."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(64, option.fontMetrics.height() + Space.MEDIUM)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        theme = theme_of(option.palette)
        box = option.rect.adjusted(Space.SMALL, 0, -Space.SMALL, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.column() == CODE:
            dot = QRectF(box.left(), box.center().y() - 4, 9, 9)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.stripe(index.data(COLOUR)))
            painter.drawRoundedRect(dot, 3, 3)
            box.setLeft(box.left() + 9 + Space.SMALL)
            aligned = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            text = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        else:
            self._paint_bar(painter, option.rect, index.data(BAR) or 0.0, theme)
            aligned = RIGHT
        nothing = index.column() != CODE and not index.data(BAR)
        painter.setPen(theme.colour("muted" if nothing else "text"))
        painter.drawText(box, aligned, text)
        painter.restore()

    @staticmethod
    def _paint_bar(painter: QPainter, rect: QRect, share: float, theme: Theme) -> None:
        room = rect.width() - 2 * Space.TIGHT
        length = room * share
        if length > 0.5:
            bar = QRectF(rect.right() - Space.TIGHT - length, rect.top() + 4, length, 0)
            bar.setHeight(rect.height() - 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blend(theme.colour("accent"), theme.colour("base"), 0.22))
            painter.drawRoundedRect(bar, 2, 2)
