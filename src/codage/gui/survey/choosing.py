"""A box in a table to choose a case in: the likely ones first, all others by typing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from codage.domain.anchors import CaseId
from codage.gui import icons
from codage.gui.survey.pairs import Pairing, called
from codage.gui.theme import Space
from codage.gui.words import tr

Index = QModelIndex | QPersistentModelIndex


class CaseBox(QComboBox):
    """No case, the candidates with their likeness, then every other case."""

    def __init__(self, pairing: Pairing, row: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(16)
        self._cases: list[CaseId | None] = [None]
        self.addItem(tr("No case"))
        pair = pairing.pairs[row]
        candidates = pairing.candidates.get(pair.document, ())
        for candidate in candidates:
            self._cases.append(candidate.case)
            self.addItem(
                tr(
                    "{case}  ({share} %)",
                    case=called(pairing.cases[candidate.case]),
                    share=candidate.score,
                )
            )
        likely = {candidate.case for candidate in candidates}
        for case in pairing.cases.values():
            if case.id not in likely:
                self._cases.append(case.id)
                self.addItem(called(case))
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(12)
        self.setCompleter(completer)
        self.show_case(pair.case)

    def show_case(self, case: CaseId | None) -> None:
        """Put `case` on show."""
        self.setCurrentIndex(self._cases.index(case) if case in self._cases else 0)
        line = self.lineEdit()
        if line is not None:
            # From the end to the beginning, so that the beginning stays in sight.
            line.setSelection(len(line.text()), -len(line.text()))

    @property
    def chosen(self) -> CaseId | str | None:
        """The case, None for none; the text itself where it names no case."""
        typed = self.currentText().strip()
        place = self.currentIndex()
        if place >= 0 and self.itemText(place).strip() == typed:
            return self._cases[place]
        found = [n for n in range(self.count()) if typed.casefold() in self.itemText(n).casefold()]
        return self._cases[found[0]] if typed and len(found) == 1 else typed


class CaseDelegate(QStyledItemDelegate):
    """Opens a `CaseBox` on a cell, and draws the arrow that says so."""

    def __init__(
        self,
        locate: Callable[[Any], int],
        pairing: Callable[[], Pairing],
        choose: Callable[[int, CaseId | None], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._locate = locate
        self._pairing = pairing
        self._choose = choose
        self._arrow = icons.icon("down", "muted")

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = CaseBox(self._pairing(), self._locate(index), parent)
        box.activated.connect(lambda _: self._commit(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The box shows its case from the first; a change elsewhere must not disturb typing."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, CaseBox) and not isinstance(chosen := editor.chosen, str):
            row = self._locate(index)
            if chosen != self._pairing().pairs[row].case:
                self._choose(row, chosen)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        side = Space.MEDIUM
        room = QStyleOptionViewItem(option)
        self.initStyleOption(room, index)
        style = option.widget.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, room, painter, option.widget
        )
        text = QStyleOptionViewItem(option)
        text.rect = option.rect.adjusted(0, 0, -(side + Space.SMALL), 0)
        super().paint(painter, text, index)
        square = QRect(0, 0, side, side)
        square.moveCenter(option.rect.center())
        square.moveRight(option.rect.right() - Space.TIGHT)
        self._arrow.paint(painter, square)

    def _commit(self, box: CaseBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)
