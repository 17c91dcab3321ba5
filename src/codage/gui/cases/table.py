"""The grid with the keyboard of a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QTableView,
    QWidget,
)

from codage.domain.anchors import VariableId
from codage.domain.survey import VariableType
from codage.gui.cases.answers import NUMBERS, plain
from codage.gui.cases.editors import CellDelegate
from codage.gui.cases.heads import CaseHeads, VariableHeads
from codage.gui.cases.model import CasesModel
from codage.gui.cases.pasting import Laid, lay, parsed, written
from codage.gui.theme import Space
from codage.gui.words import tr

Flag = QItemSelectionModel.SelectionFlag
Key, Modifier, Standard = Qt.Key, Qt.KeyboardModifier, QKeySequence.StandardKey
_ENTER = (Key.Key_Return, Key.Key_Enter)
_PLAIN_KEYS = frozenset(
    {
        *_ENTER,
        Key.Key_Tab,
        Key.Key_Backtab,
        Key.Key_Delete,
        Key.Key_Backspace,
        Key.Key_Home,
        Key.Key_End,
        Key.Key_F2,
    }
)
_ARROWS = {
    Key.Key_Up: (-1, 0),
    Key.Key_Down: (1, 0),
    Key.Key_Left: (0, -1),
    Key.Key_Right: (0, 1),
}
_WIDTHS = {
    VariableType.INTEGER: 96,
    VariableType.DECIMAL: 96,
    VariableType.DATE: 150,
    VariableType.MULTIPLE: 96,
    VariableType.TEXT: 170,
}
_USUAL_WIDTH = 150
Index = QModelIndex | QPersistentModelIndex
Area = tuple[int, int, int, int]
"""Top, left, bottom, right; all inclusive."""


class CasesTable(QTableView):
    """Arrows, Tab and Enter move; F2 or typing writes; blocks are copied, pasted, filled down."""

    laid = Signal(object)
    """A pasted block, as it lies on the grid: a `Laid`."""
    find_wanted = Signal()
    find_next_wanted = Signal(int)
    segments_wanted = Signal()
    """Open the segments of the current case."""

    def __init__(self, model: CasesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cases = model
        self._anchor = (0, 0)
        self._extending = False
        self.setObjectName("cases_table")
        self.setModel(model)
        self.setHorizontalHeader(VariableHeads(model))
        self.setVerticalHeader(CaseHeads(model))
        self.setItemDelegate(CellDelegate(model, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.verticalHeader().setDefaultSectionSize(self._height())
        self.setStyleSheet(
            "QTableView { gridline-color: palette(mid); }"
            "QTableCornerButton::section { background: palette(window); border: none; }"
        )
        self._widths: dict[VariableId, int] = {}
        self._setting_widths = False
        model.modelReset.connect(self._set_widths)
        self.horizontalHeader().sectionResized.connect(self._keep_width)
        self._keys: dict[QKeySequence.StandardKey, Callable[[], None]] = {
            Standard.Copy: self.copy,
            Standard.Cut: self.cut,
            Standard.Paste: self.paste,
            Standard.Find: self.find_wanted.emit,
            Standard.FindNext: lambda: self.find_next_wanted.emit(1),
            Standard.FindPrevious: lambda: self.find_next_wanted.emit(-1),
            Standard.SelectAll: self.selectAll,
        }

    def area(self) -> Area | None:
        """The rectangle that is selected, or the current cell."""
        ranges = self.selectionModel().selection()
        if not ranges.isEmpty():
            found = ranges.first()
            return found.top(), found.left(), found.bottom(), found.right()
        index = self.currentIndex()
        if not index.isValid():
            return None
        return index.row(), index.column(), index.row(), index.column()

    def select_area(self, area: Area) -> None:
        """Select a rectangle, with its first cell as the current one."""
        top, left, bottom, right = area
        self._go(top, left)
        self._extending = True
        self._select(bottom, right)
        self._extending = False

    def copy(self) -> None:
        """Copy the selected block, values without their labels."""
        if (area := self.area()) is None:
            return
        top, left, bottom, right = area
        rows = [
            [
                plain(self._cases.variables[column], self._value(row, column))
                for column in range(left, right + 1)
            ]
            for row in range(top, bottom + 1)
        ]
        QApplication.clipboard().setText(written(rows))

    def copy_labels(self) -> None:
        """Copy the selected block as it is shown, under the names of the variables."""
        if (area := self.area()) is None:
            return
        top, left, bottom, right = area
        model, columns = self._cases, range(left, right + 1)
        rows = [[tr("Case"), *(model.variables[column].name for column in columns)]]
        for row in range(top, bottom + 1):
            cells = [str(model.index(row, column).data() or "") for column in columns]
            rows.append([model.cases[row].name, *cells])
        QApplication.clipboard().setText(written(rows))

    def cut(self) -> None:
        """Copy the selected block and empty it."""
        self.copy()
        self.empty()

    def paste(self) -> None:
        """Lay the copied block on the grid; a single cell fills what is selected."""
        area = self.area()
        text = QApplication.clipboard().text()
        if area is None or not text or not self._cases.can_write:
            return
        top, left, bottom, right = area
        block = parsed(text)
        high, wide = bottom - top + 1, right - left + 1
        height, width = len(block), max(len(row) for row in block)
        if high % height == 0 and wide % width == 0 and all(len(r) == width for r in block):
            block = [row * (wide // width) for row in block] * (high // height)
            height, width = high, wide
        found = lay(self._cases, block, top, left)
        last = self._cases.rowCount() - 1, self._cases.columnCount() - 1
        self.select_area(
            (top, left, min(top + height - 1, last[0]), min(left + width - 1, last[1]))
        )
        self.laid.emit(found)

    def empty(self) -> None:
        """Empty the selected cells that can be written."""
        if (area := self.area()) is not None:
            self._write(dict.fromkeys(_cells(area)))

    def fill_down(self) -> None:
        """Write the first row of what is selected in the rows below; of one, what is above it."""
        if (area := self.area()) is None:
            return
        top, left, bottom, right = area
        if top == bottom:
            top = max(top - 1, 0)
        places = _cells((top + 1, left, bottom, right))
        self._write({(row, column): self._value(top, column) for row, column in places})

    def _write(self, places: dict[tuple[int, int], str | None]) -> None:
        model = self._cases
        cells = {
            model.cell(model.index(row, column)): value
            for (row, column), value in places.items()
            if model.is_writable(column) and self._value(row, column) != value
        }
        if cells:
            self.laid.emit(Laid(cells))

    def _value(self, row: int, column: int) -> str | None:
        model = self._cases
        return model.value_at((model.cases[row].id, model.variables[column].id))

    def event(self, event: QEvent) -> bool:
        # The window's own shortcuts for these keys are about the transcript.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._is_own(event):
                event.accept()
                return True
        elif event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(self._height())
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        control = event.modifiers() & (Modifier.ControlModifier | Modifier.AltModifier)
        key = event.key()
        if any(event.matches(one) for one in self._keys):
            return True
        if event.modifiers() & Modifier.ControlModifier:
            own = (*_ENTER, Key.Key_D, Key.Key_Home, Key.Key_End, Key.Key_Space)
            return key in own or key in _ARROWS
        if control:
            return False
        typed = event.text()
        return key in _PLAIN_KEYS or key in _ARROWS or bool(typed and typed.isprintable())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        control = bool(modifiers & Modifier.ControlModifier)
        shift = bool(modifiers & Modifier.ShiftModifier)
        for sequence, do in self._keys.items():
            if event.matches(sequence):
                do()
                return
        if control and key == Key.Key_D:
            self.fill_down()
        elif control and key == Key.Key_Space:
            self.selectColumn(self.currentIndex().column())
        elif shift and not control and key == Key.Key_Space:
            self.selectRow(self.currentIndex().row())
        elif key in (Key.Key_Delete, Key.Key_Backspace) and not control:
            self.empty()
        elif key in _ENTER and control:
            self.segments_wanted.emit()
        elif key in _ENTER:
            self._step(-1 if shift else 1, 0)
        elif key in (Key.Key_Tab, Key.Key_Backtab):
            self._step(0, 1 if key == Key.Key_Tab and not shift else -1)
        elif key in _ARROWS:
            self._move(_ARROWS[Key(key)], far=control, extend=shift)
        elif key in (Key.Key_Home, Key.Key_End):
            self._move_to_end(key == Key.Key_End, whole=control, extend=shift)
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        # Enter goes down and Tab to the right, and neither begins to write there.
        hints = QAbstractItemDelegate.EndEditHint
        step = {hints.SubmitModelCache: (1, 0), hints.EditNextItem: (0, 1)}
        step[hints.EditPreviousItem] = (0, -1)
        super().closeEditor(editor, hints.NoHint)
        if hint in step:
            self._step(*step[hint])
        self.setFocus()

    def currentChanged(self, current: Index, previous: Index) -> None:
        if not self._extending and not QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._anchor = (current.row(), current.column())
        super().currentChanged(current, previous)
        self.horizontalHeader().viewport().update()
        self.verticalHeader().viewport().update()

    def mousePressEvent(self, event: object) -> None:
        super().mousePressEvent(event)  # type: ignore[arg-type]
        index = self.currentIndex()
        if not QApplication.keyboardModifiers() & Modifier.ShiftModifier:
            self._anchor = (index.row(), index.column())

    def _step(self, down: int, right: int) -> None:
        index = self.currentIndex()
        if index.isValid():
            self._go(index.row() + down, index.column() + right)

    def _move(self, way: tuple[int, int], *, far: bool, extend: bool) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        row, column = index.row() + way[0], index.column() + way[1]
        if far:
            row, column = self._edge(index.row(), index.column(), *way)
        self._go_or_select(row, column, extend)

    def _move_to_end(self, last: bool, *, whole: bool, extend: bool) -> None:
        model, row = self._cases, self.currentIndex().row()
        if whole:
            row = model.rowCount() - 1 if last else 0
        self._go_or_select(row, model.columnCount() - 1 if last else 0, extend)

    def _edge(self, row: int, column: int, down: int, right: int) -> tuple[int, int]:
        """The last full cell before an empty one, or the next full one beyond empty ones."""
        rows, columns = self._cases.rowCount(), self._cases.columnCount()

        def inside(r: int, c: int) -> bool:
            return 0 <= r < rows and 0 <= c < columns

        ahead = (row + down, column + right)
        if not inside(*ahead):
            return row, column
        within = self._value(row, column) is not None and self._value(*ahead) is not None
        row, column = ahead
        while inside(row + down, column + right):
            if within and self._value(row + down, column + right) is None:
                break
            if not within and self._value(row, column) is not None:
                break
            row, column = row + down, column + right
        return row, column

    def _go_or_select(self, row: int, column: int, extend: bool) -> None:
        if not extend:
            self._go(row, column)
            return
        self._extending = True
        self._select(row, column)
        self._extending = False

    def _go(self, row: int, column: int) -> None:
        index = self._at(row, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.selectionModel().select(index, Flag.ClearAndSelect)
            self._anchor = (index.row(), index.column())
            self.scrollTo(index)

    def _select(self, row: int, column: int) -> None:
        end = self._at(row, column)
        if end.isValid():
            self.selectionModel().setCurrentIndex(end, Flag.NoUpdate)
            start = self._at(*self._anchor)
            self.selectionModel().select(QItemSelection(start, end), Flag.ClearAndSelect)
            self.scrollTo(end)

    def _at(self, row: int, column: int) -> QModelIndex:
        model = self._cases
        row = min(max(row, 0), model.rowCount() - 1)
        return model.index(row, min(max(column, 0), model.columnCount() - 1))

    def _set_widths(self) -> None:
        header = self.horizontalHeader()
        self._setting_widths = True
        for column, variable in enumerate(self._cases.variables):
            width = _WIDTHS.get(variable.type, _USUAL_WIDTH)
            if variable.labels and variable.type in NUMBERS:
                width = _USUAL_WIDTH
            header.resizeSection(column, self._widths.get(variable.id, width))
        self._setting_widths = False

    def _keep_width(self, column: int, _before: int, width: int) -> None:
        if not self._setting_widths and column < len(self._cases.variables):
            self._widths[self._cases.variables[column].id] = width

    def _height(self) -> int:
        return self.fontMetrics().lineSpacing() + Space.MEDIUM


def _cells(area: Area) -> list[tuple[int, int]]:
    top, left, bottom, right = area
    return [(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)]
