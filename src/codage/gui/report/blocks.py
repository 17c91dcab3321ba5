"""The list of a report's blocks, led by the title page: chosen, moved and removed by the keys."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from codage.domain import report
from codage.domain.report import Report
from codage.gui import icons
from codage.gui.report.kinds import line_of
from codage.gui.words import tr

TITLE_PAGE = ""
_KEY = Qt.ItemDataRole.UserRole
_ICONS = {
    report.Heading: "document",
    report.Prose: "pencil",
    report.Quotations: "memo",
    report.Codebook: "code",
    report.Methods: "check",
    report.Joint: "link",
}
_CHART = "chart"


class BlockList(QListWidget):
    """Alt and an arrow move a block, Delete removes it, Insert adds one, Enter goes to its choices.

    Blocks are dragged with the mouse too.
    """

    block_chosen = Signal(str)
    """The id of the block in hand; empty for the title page."""
    move_wanted = Signal(str, int)
    remove_wanted = Signal(str)
    add_wanted = Signal()
    choices_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Blocks of the report"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._tell)
        self.itemActivated.connect(lambda _: self.choices_wanted.emit())
        self.model().rowsMoved.connect(self._drop)
        self._shown: tuple[str, ...] = ()

    @property
    def current(self) -> str:
        """The id of the block in hand; empty for the title page."""
        item = self.currentItem()
        return str(item.data(_KEY)) if item is not None else TITLE_PAGE

    def show_report(self, shown: Report, remarks: Mapping[str, str], chosen: str) -> None:
        """List the blocks; those with remarks bear a sign and tell them."""
        with QSignalBlocker(self):
            at = self.verticalScrollBar().value()
            self.clear()
            self._add(TITLE_PAGE, tr("Title page, labels and checks"), "survey", "")
            for block in shown.blocks:
                name = _ICONS.get(type(block.content), _CHART)
                text, told = line_of(block), remarks.get(block.id, "")
                content = block.content
                if isinstance(content, report.Heading):
                    text = "  " * (content.level - 1) + text
                if block.frozen:
                    text = tr("{block} (frozen)", block=text)
                item = self._add(block.id, text, "warning" if told else name, told)
                if isinstance(content, report.Heading):
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
            self._shown = (TITLE_PAGE, *(block.id for block in shown.blocks))
            place = self._shown.index(chosen) if chosen in self._shown else 0
            self.setCurrentRow(place)
            self.verticalScrollBar().setValue(at)
            self.scrollToItem(self.item(place))

    def choose(self, block_id: str) -> None:
        """Take a block in hand."""
        if block_id in self._shown:
            self.setCurrentRow(self._shown.index(block_id))

    def event(self, event: QEvent) -> bool:
        ours = (Qt.Key.Key_Delete, Qt.Key.Key_Insert)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alone = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if (alone and event.key() in ours) or _steps(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if steps := _steps(event):
            if self.current != TITLE_PAGE:
                self.move_wanted.emit(self.current, steps)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self.current != TITLE_PAGE:
                self.remove_wanted.emit(self.current)
        elif event.key() == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choices_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _add(self, key: str, text: str, icon: str, tip: str) -> QListWidgetItem:
        item = QListWidgetItem(icons.icon(icon, "warning" if icon == "warning" else ""), text)
        item.setData(_KEY, key)
        item.setToolTip(tip or text.strip())
        if key == TITLE_PAGE:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDragEnabled)
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
        self.addItem(item)
        return item

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.block_chosen.emit(str(item.data(_KEY)))

    def _drop(self) -> None:
        now = [str(self.item(row).data(_KEY)) for row in range(self.count())]
        moved = self.current
        if moved == TITLE_PAGE or moved not in self._shown:
            return
        steps = now.index(moved) - self._shown.index(moved)
        if steps:
            self.move_wanted.emit(moved, steps)


def _steps(event: QKeyEvent) -> int:
    if event.modifiers() != Qt.KeyboardModifier.AltModifier:
        return 0
    return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
