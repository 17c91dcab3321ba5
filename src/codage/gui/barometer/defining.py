"""What a barometer is made of: themes, and under each its items with their weights."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from codage.domain.barometer import Barometer, CodeItem, Dimension, Item, VariableItem
from codage.gui import icons
from codage.gui.barometer.scoring import ScoringDialog, item_of
from codage.gui.frequencies.filters import comparable
from codage.gui.frequencies.flow import FlowLayout
from codage.gui.joint.coding import offered_codes
from codage.gui.retrieval.ticklist import Choice, TickList
from codage.gui.session import Session
from codage.gui.theme import Space, small_font
from codage.gui.words import number, tr
from codage.project.rows import VariableRow

_PLACE = Qt.ItemDataRole.UserRole
Place = tuple[int, int]
"""A dimension, and one of its items; -1 for the dimension itself."""


class Definition(QWidget):
    """Edits a `Barometer`. F2 or Enter changes what is chosen, Delete removes it."""

    changed = Signal(object)
    """The `Barometer` as it is to be."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.wanted = Barometer()
        self.tree = _Tree()
        self.tree.setAccessibleName(tr("Themes and their items"))
        self.codes = TickList(self)
        self.questions = TickList(self)
        for ticking in (self.codes, self.questions):
            ticking.told.setText(tr("Enter ticks, Escape closes"))
        self.add_theme = QPushButton(icons.icon("plus"), tr("Theme"))
        self.add_codes = QPushButton(icons.icon("code"), tr("Codes…"))
        self.add_questions = QPushButton(icons.icon("survey"), tr("Survey…"))
        self.edit = QPushButton(icons.icon("pencil"), "")
        self.edit.setToolTip(tr("Weight and scores of the item, name of the theme (F2)"))
        self.up = QPushButton(icons.icon("up"), "")
        self.up.setToolTip(tr("Move up (Alt+Up)"))
        self.down = QPushButton(icons.icon("down"), "")
        self.down.setToolTip(tr("Move down (Alt+Down)"))
        self.remove = QPushButton(icons.icon("remove"), "")
        self.remove.setToolTip(tr("Remove (Delete); undo brings it back"))
        for button in (self.edit, self.up, self.down, self.remove):
            button.setAccessibleName(button.toolTip())
        self.told = QLabel(
            tr("Weights are of each theme: beside an item stands its share of the theme’s weight.")
        )
        self.told.setWordWrap(True)
        self.told.setFont(small_font(self.told.font()))
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.tools = QWidget()
        row = FlowLayout()
        row.setContentsMargins(0, 0, 0, 0)
        self.tools.setLayout(row)
        for button in self.buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.tools)
        column.addWidget(self.tree, 1)
        column.addWidget(self.told)
        self.setFocusProxy(self.tree)
        self._connect()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """What can be done, in the order of the row."""
        return (
            self.add_theme,
            self.add_codes,
            self.add_questions,
            self.edit,
            self.up,
            self.down,
            self.remove,
        )

    def _connect(self) -> None:
        self.add_theme.clicked.connect(self.begin_theme)
        self.add_codes.clicked.connect(self.choose_codes)
        self.add_questions.clicked.connect(self.choose_questions)
        self.edit.clicked.connect(self.edit_current)
        self.up.clicked.connect(lambda: self.move_along(-1))
        self.down.clicked.connect(lambda: self.move_along(1))
        self.remove.clicked.connect(self.remove_current)
        self.codes.ticked.connect(self._tick_code)
        self.questions.ticked.connect(self._tick_question)
        self.tree.edit_wanted.connect(self.edit_current)
        self.tree.remove_wanted.connect(self.remove_current)
        self.tree.move_wanted.connect(self.move_along)
        self.tree.add_wanted.connect(self.begin_theme)
        self.tree.itemChanged.connect(self._rename)
        self.tree.currentItemChanged.connect(lambda *_: self.look())

    @property
    def place(self) -> Place:
        """What is chosen; (-1, -1) for nothing."""
        item = self.tree.currentItem()
        return item.data(0, _PLACE) if item else (-1, -1)

    def show_barometer(self, wanted: Barometer, names: Sequence[Sequence[str]]) -> None:
        """Show a barometer whose items have those names."""
        self.wanted = wanted
        chosen = self.place
        with QSignalBlocker(self.tree):
            self.tree.clear()
            for one, dimension in enumerate(wanted.dimensions):
                top = QTreeWidgetItem([dimension.name or tr("Theme"), ""])
                top.setData(0, _PLACE, (one, -1))
                top.setFlags(top.flags() | Qt.ItemFlag.ItemIsEditable)
                font = top.font(0)
                font.setBold(True)
                top.setFont(0, font)
                self.tree.addTopLevelItem(top)
                total = sum(item.weight for item in dimension.items)
                for two, item in enumerate(dimension.items):
                    named = names[one][two] if one < len(names) and two < len(names[one]) else ""
                    top.addChild(self._line(item, named, total, (one, two)))
            self.tree.expandAll()
            self.go_to(chosen)
        self.look()

    def _line(self, item: Item, name: str, total: float, place: Place) -> QTreeWidgetItem:
        share = round(100 * item.weight / total) if total else 0
        weight = number(item.weight, 0 if item.weight == round(item.weight) else 2)
        shown = tr("{weight} ({share} %)", weight=weight, share=share)
        line = QTreeWidgetItem([name or tr("(gone)"), shown])
        line.setData(0, _PLACE, place)
        line.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
        line.setIcon(0, icons.icon("code" if isinstance(item, CodeItem) else "survey"))
        line.setToolTip(0, f"{name}\n{_scored(item)}".strip())
        return line

    def go_to(self, place: Place) -> None:
        """Choose a theme or an item, or the nearest there is."""
        one, two = place
        tops = self.tree.topLevelItemCount()
        if not tops:
            return
        top = self._top(min(max(one, 0), tops - 1))
        child = top.child(min(two, top.childCount() - 1)) if two >= 0 and top.childCount() else None
        self.tree.setCurrentItem(child or top)

    def _top(self, number: int) -> QTreeWidgetItem:
        line = self.tree.topLevelItem(number)
        assert line is not None
        return line

    def look(self) -> None:
        """What can be done now."""
        one, two = self.place
        can_write = self._session.can_write
        self.tools.setVisible(can_write)
        for button in (self.add_codes, self.add_questions, self.edit, self.remove):
            button.setEnabled(can_write and one >= 0)
        self.up.setEnabled(can_write and (two > 0 or (two < 0 < one)))
        self.down.setEnabled(can_write and one >= 0 and not self._is_last(one, two))

    def begin_theme(self) -> None:
        """Add a theme, last, and write its name."""
        dimensions = (*self.wanted.dimensions, Dimension(tr("New theme")))
        self._put(dimensions, (len(dimensions) - 1, -1))
        self.tree.setFocus()
        self.tree.editItem(self._top(len(dimensions) - 1), 0)

    def choose_codes(self) -> None:
        """Tick the codes that the theme has."""
        one, _ = self.place
        if one >= 0:
            has = [i.code for i in self.wanted.dimensions[one].items if isinstance(i, CodeItem)]
            choices, ticked = offered_codes(self._session, has)
            plain = [choice for choice in choices if isinstance(choice.key, str)]
            self.codes.fill(plain, ticked)
            self.tree.setFocus()
            self.codes.open_at(self.add_codes)

    def choose_questions(self) -> None:
        """Tick the questions that the theme has, those with several answers as one."""
        one, _ = self.place
        if one < 0:
            return
        choices, seen = [], set()
        for row in comparable(self._session):
            if row.group and row.group not in seen:
                seen.add(row.group)
                title = (row.label or row.name).partition(":")[0].strip()
                name = tr("{question}: share of boxes ticked", question=title)
                choices.append(Choice((row.group, True), name))
            name = row.label or row.name
            choices.append(Choice((row.name, False), name, depth=1 if row.group else 0))
        has: frozenset[Hashable] = frozenset(
            (item.variable, item.group)
            for item in self.wanted.dimensions[one].items
            if isinstance(item, VariableItem)
        )
        self.questions.fill(choices, has)
        self.tree.setFocus()
        self.questions.open_at(self.add_questions)

    def edit_current(self) -> None:
        """Change the item that is chosen, or the name of the theme."""
        one, two = self.place
        if one < 0 or not self._session.can_write:
            return
        if two < 0:
            self.tree.editItem(self._top(one), 0)
            return
        item = self.wanted.dimensions[one].items[two]
        line = self.tree.currentItem()
        name = line.text(0) if line is not None else ""
        dialog = ScoringDialog(self._session.project, item, name, self._variable(item), self)
        dialog.chosen.connect(lambda edited: self._replace(one, two, edited))
        dialog.open()

    def _is_last(self, one: int, two: int) -> bool:
        dimensions = self.wanted.dimensions
        return one == len(dimensions) - 1 if two < 0 else two == len(dimensions[one].items) - 1

    def move_along(self, by: int) -> None:
        """Move the theme or the item that is chosen up or down."""
        one, two = self.place
        dimensions = list(self.wanted.dimensions)
        if not self._session.can_write or one < 0:
            return
        if two < 0 and 0 <= one + by < len(dimensions):
            dimensions.insert(one + by, dimensions.pop(one))
            self._put(tuple(dimensions), (one + by, -1))
        elif two >= 0 and 0 <= two + by < len(dimensions[one].items):
            items = list(dimensions[one].items)
            items.insert(two + by, items.pop(two))
            self._put_items(one, items, (one, two + by))

    def remove_current(self) -> None:
        """Remove the theme or the item that is chosen."""
        one, two = self.place
        if one < 0 or not self._session.can_write:
            return
        if two < 0:
            rest = tuple(d for n, d in enumerate(self.wanted.dimensions) if n != one)
            self._put(rest, (one, -1))
        else:
            items = [i for n, i in enumerate(self.wanted.dimensions[one].items) if n != two]
            self._put_items(one, items, (one, two if items else -1))

    def _rename(self, line: QTreeWidgetItem, _column: int) -> None:
        one, two = line.data(0, _PLACE)
        name = " ".join(line.text(0).split())
        if two < 0 and name and name != self.wanted.dimensions[one].name:
            dimensions = list(self.wanted.dimensions)
            dimensions[one] = replace(dimensions[one], name=name)
            self._put(tuple(dimensions), (one, -1))

    def _tick_code(self, key: object, on: bool) -> None:
        one, _ = self.place
        items = list(self.wanted.dimensions[one].items)
        if on:
            items.append(CodeItem(str(key)))
        else:
            items = [i for i in items if not (isinstance(i, CodeItem) and i.code == key)]
        self._put_items(one, items, (one, len(items) - 1))

    def _tick_question(self, key: tuple[str, bool], on: bool) -> None:
        name, group = key
        one, _ = self.place
        items = [
            item
            for item in self.wanted.dimensions[one].items
            if not (isinstance(item, VariableItem) and (item.variable, item.group) == tuple(key))
        ]
        if on and group:
            items.append(VariableItem(name, group=True))
        elif on:
            row = next(row for row in comparable(self._session) if row.name == name)
            items.append(item_of(self._session.project, row))
        self._put_items(one, items, (one, len(items) - 1))

    def _replace(self, one: int, two: int, item: Item) -> None:
        items = list(self.wanted.dimensions[one].items)
        items[two] = item
        self._put_items(one, items, (one, two))

    def _put_items(self, one: int, items: Sequence[Item], place: Place) -> None:
        dimensions = list(self.wanted.dimensions)
        dimensions[one] = replace(dimensions[one], items=tuple(items))
        self._put(tuple(dimensions), place)

    def _put(self, dimensions: tuple[Dimension, ...], place: Place) -> None:
        self.changed.emit(replace(self.wanted, dimensions=dimensions))
        self.go_to(place)

    def _variable(self, item: Item) -> VariableRow | None:
        if isinstance(item, CodeItem):
            return None
        rows = self._session.project.variables()
        return next((row for row in rows if row.name == item.variable), None)


class _Tree(QTreeWidget):
    edit_wanted = Signal()
    remove_wanted = Signal()
    move_wanted = Signal(int)
    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderLabels([tr("Theme and items"), tr("Weight")])
        self.setColumnCount(2)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setIndentation(14)
        self.setExpandsOnDoubleClick(False)
        self.itemDoubleClicked.connect(lambda *_: self.edit_wanted.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


def _scored(item: Item) -> str:
    if isinstance(item, CodeItem):
        return tr("100 with {count} segments", count=item.full)
    if item.group:
        return tr("the share of the boxes ticked")
    if item.scores:
        return ""
    return tr("0 at {low}, 100 at {high}", low=number(item.low, 2), high=number(item.high, 2))
