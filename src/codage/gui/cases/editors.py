"""Writing in a cell: a list of its values for categories, a line for the rest."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from codage.domain.survey import ValueLabel, VariableType
from codage.gui.cases.answers import CATEGORIES, Misfit, shown, stored
from codage.gui.cases.model import CasesModel
from codage.gui.ranking import folded
from codage.gui.theme import theme_of
from codage.gui.words import mark, say, tr
from codage.project.rows import VariableRow

Index = QModelIndex | QPersistentModelIndex
_WIDEST = 380
_LEAVING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class CellDelegate(QStyledItemDelegate):
    """Makes the editors, keeps one open over what does not fit, and marks the current cell."""

    def __init__(self, model: CasesModel, parent: QTableView) -> None:
        super().__init__(parent)
        self._model = model
        self._column = -1
        self._closing: QWidget | None = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        self._column, self._closing = index.column(), None
        variable = self._model.variables[index.column()]
        if offered := _offered(variable):
            box = _ValueBox(parent, offered)
            # With its completions open, the box hears Enter and this delegate does not.
            box.chosen.connect(partial(self._finish, box))
            editor: QWidget = box
        else:
            editor = QLineEdit(parent)
            editor.setFrame(False)
            if variable.type in _HINTS:
                editor.setPlaceholderText(tr(_HINTS[variable.type]))
        editor.setAccessibleName(variable.name)
        editor.setAutoFillBackground(True)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        _line(editor).setText(text)
        _line(editor).selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        model.setData(index, _line(editor).text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect = option.rect
        written = editor.fontMetrics().horizontalAdvance(str(index.data() or ""))
        wanted = written + 48 if isinstance(editor, QComboBox) else 90
        rect.setWidth(max(rect.width(), min(wanted, _WIDEST)))
        view = cast(QTableView, self.parent()).viewport()
        rect.moveLeft(max(min(rect.left(), view.width() - rect.width()), 0))
        editor.setGeometry(rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QWidget)
        ):
            key = event.key()
            if key in _LEAVING and self._says_why_not(watched):
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._finish(watched)
                return True
        return super().eventFilter(watched, event)

    def _finish(self, editor: QWidget) -> None:
        if self._closing is not editor and not self._says_why_not(editor):
            self._closing = editor
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.SubmitModelCache)

    def _says_why_not(self, editor: QWidget) -> bool:
        if isinstance(editor, _ValueBox):
            editor.complete()
        try:
            stored(self._model.variables[self._column], _line(editor).text())
        except Misfit as error:
            below = editor.mapToGlobal(QPoint(0, editor.height()))
            QToolTip.showText(below, say(error.message), editor)
            return True
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        view = cast(QTableView, self.parent())
        if index != view.currentIndex():
            return
        theme = theme_of(view.palette())
        painter.save()
        pen = QPen(theme.colour("accent" if view.hasFocus() else "muted"))
        pen.setWidth(2)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()


class _ValueBox(QComboBox):
    """The values of a category, found by a few letters of their labels."""

    chosen = Signal()

    def __init__(self, parent: QWidget, offered: list[str]) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setFrame(False)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(offered)
        self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + 24, 420))
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        _line(self).returnPressed.connect(self.chosen)
        completer.activated.connect(lambda _: self.chosen.emit())
        self.activated.connect(lambda _: self.chosen.emit())

    def complete(self) -> None:
        """Take the value that the letters can only mean; a number is a value, or wrong."""
        letters = folded(_line(self).text().strip())
        texts = [self.itemText(place) for place in range(self.count())]
        held = [text for text in texts if letters in folded(text)]
        if letters and not letters.isdigit() and len(held) == 1:
            _line(self).setText(held[0])


_HINTS = {
    VariableType.INTEGER: mark("whole number"),
    VariableType.DECIMAL: mark("number"),
    VariableType.DATE: mark("date"),
}


def _offered(variable: VariableRow) -> list[str]:
    labels = variable.labels
    if variable.type is VariableType.MULTIPLE and not labels:
        labels = (ValueLabel("1", tr("ticked")), ValueLabel("0", tr("not ticked")))
    elif variable.type not in CATEGORIES and variable.type is not VariableType.MULTIPLE:
        return []
    return [shown(variable, label.value) for label in labels]


def _line(editor: QWidget) -> QLineEdit:
    line = editor.lineEdit() if isinstance(editor, QComboBox) else editor
    return cast(QLineEdit, line)
