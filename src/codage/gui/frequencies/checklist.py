"""A button that opens a list of things to tick, and says in its text what is ticked."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.gui import icons
from codage.gui.placing import place_at
from codage.gui.ranking import holds
from codage.gui.theme import Space
from codage.gui.words import tr

_KEY = Qt.ItemDataRole.UserRole
FILTERED_FROM = 12


class CheckList(QToolButton):
    """Everything is ticked to begin with; nothing ticked is as good as everything.

    ``openings`` counts how often the list was opened: what is ticked in one is one decision.
    """

    changed = Signal()

    def __init__(self, describe: Callable[[list[str], int], str], parent: QWidget | None = None):
        """`describe` makes the button's text from the ticked names and the number of all."""
        super().__init__(parent)
        self._describe = describe
        self.setIcon(icons.icon("down"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.clicked.connect(self.open)
        self.popup = QFrame(self, Qt.WindowType.Popup)
        self.popup.setFrameShape(QFrame.Shape.StyledPanel)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Filter"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._filter)
        self.list = QListWidget()
        self.list.itemChanged.connect(self._tell)
        self.list.itemClicked.connect(self._toggle)
        self.all_button = QPushButton(tr("All"))
        self.all_button.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        self.none_button = QPushButton(tr("None"))
        self.none_button.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        buttons = QHBoxLayout()
        buttons.addWidget(self.all_button)
        buttons.addWidget(self.none_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self.popup)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self._was_ticked = False
        self.openings = 0
        self._say()

    def offer(self, choices: Sequence[tuple[Hashable, str]]) -> None:
        """Offer these keys and names; what was unticked before stays so, and what is read."""
        before = {key for key, ticked in self._items() if not ticked}
        here, bar = self.list.currentItem(), self.list.verticalScrollBar()
        at, read = here.data(_KEY) if here is not None else None, bar.value()
        self.list.blockSignals(True)
        self.list.clear()
        for key, name in choices:
            item = QListWidgetItem(name)
            item.setData(_KEY, key)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Unchecked if key in before else Qt.CheckState.Checked
            item.setCheckState(state)
            self.list.addItem(item)
            if here is not None and key == at:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        typed = self.line.text()
        if typed:
            self._filter(typed)
        if read:
            # The bar knows how long the list is once it is laid out.
            self.list.doItemsLayout()
            bar.setValue(read)
        self.line.setVisible(len(choices) >= FILTERED_FROM or bool(typed))
        self._say()

    def chosen(self) -> frozenset[Any] | None:
        """The ticked keys; None when there is no choice to make."""
        items = self._items()
        ticked = frozenset(key for key, on in items if on)
        return None if len(ticked) in (0, len(items)) else ticked

    @property
    def has_ticks(self) -> bool:
        """Whether anything is ticked."""
        return any(ticked for _, ticked in self._items())

    def choose(self, keys: frozenset[Any] | None) -> None:
        """Tick these and no others; with None, all."""
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            item = self.list.item(row)
            on = keys is None or item.data(_KEY) in keys
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._tell()

    def open(self) -> None:
        """Open the list under the button, or above it where there is no room."""
        self.openings += 1
        self.line.clear()
        height = min(self.list.count(), 14) * (self.list.sizeHintForRow(0) + 2) + 96
        width = min(max(self.list.sizeHintForColumn(0) + 56, 220), 420)
        self.popup.resize(width, max(height, 140))
        place_at(self.popup, self)
        self.popup.show()
        (self.line if self.line.isVisibleTo(self.popup) else self.list).setFocus()

    def _items(self) -> list[tuple[Any, bool]]:
        rows = (self.list.item(row) for row in range(self.list.count()))
        return [(item.data(_KEY), item.checkState() == Qt.CheckState.Checked) for item in rows]

    def _toggle(self, item: QListWidgetItem) -> None:
        # A click on the box itself has changed it already; one on the name has not.
        if not self._was_ticked:
            on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
        self._was_ticked = False

    def _tick(self, state: Qt.CheckState) -> None:
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            if not self.list.item(row).isHidden():
                self.list.item(row).setCheckState(state)
        self.list.blockSignals(False)
        self._tell()

    def _filter(self, typed: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not holds(item.text(), typed))

    def _tell(self, item: QListWidgetItem | None = None) -> None:
        self._was_ticked = item is not None
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        chosen = self.chosen()
        rows = (self.list.item(row) for row in range(self.list.count()))
        names = [item.text() for item in rows if chosen is not None and item.data(_KEY) in chosen]
        text = self._describe(names, self.list.count())
        self.setText(text if len(text) <= 36 else f"{text[:35]}…")
        self.setToolTip("\n".join(names[:20]))
        font = self.font()
        font.setBold(bool(names))
        self.setFont(font)
        self.updateGeometry()


def say_interviews(names: list[str], count: int) -> str:
    """The interviews that are ticked, of how many; none ticked are all."""
    if not names:
        return tr("All interviews")
    if len(names) == 1:
        return names[0]
    return tr("{shown} of {count} interviews", shown=len(names), count=count)


def say_values(names: list[str], _count: int) -> str:
    """The values that are ticked; none ticked are all."""
    return ", ".join(names) if names else tr("All values")


def say_coders(names: list[str], _count: int) -> str:
    """The coders that are ticked; none ticked are all."""
    return ", ".join(names) if names else tr("All coders")


def say_codes(names: list[str], count: int) -> str:
    """The codes that are ticked, of how many; none ticked are all."""
    if not names:
        return tr("All codes")
    if len(names) == 1:
        return names[0]
    return tr("{shown} of {count} codes", shown=len(names), count=count)
