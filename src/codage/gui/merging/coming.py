"""What would come in from a copy, as a tree of things that can be left out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from codage.gui.words import mark, tr
from codage.project.merging import Chosen, CoderThere, CodeThere, DocumentThere, Match, Preview

WHAT, AS, NOTE = range(3)
GUID = Qt.ItemDataRole.UserRole
NOTES = {
    Match.SAME: mark("the same as here"),
    Match.DIFFERENT: mark("here with other words: codings follow them"),
}


class ComingTree(QTreeWidget):
    """Coders, interviews and codes of the copy with check boxes, and the rest in numbers."""

    chosen_changed = Signal()

    def __init__(self, preview: Preview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coders: list[QTreeWidgetItem] = []
        self._left_out: list[QTreeWidgetItem] = []
        self._removed: QTreeWidgetItem | None = None
        self._memos: QTreeWidgetItem | None = None
        self.setColumnCount(3)
        self.setHeaderLabels([tr("In the copy"), tr("Comes in as"), tr("Codings that come")])
        self.setUniformRowHeights(True)
        self.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self.itemDoubleClicked.connect(lambda item, _: self._rename(item))
        self._fill(preview)
        self.expandAll()
        header = self.header()
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(AS, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        self.itemChanged.connect(lambda *_: self.chosen_changed.emit())

    @property
    def chosen(self) -> Chosen:
        """What is checked."""
        return Chosen(
            coders={
                item.data(AS, GUID): item.text(AS).strip() or item.text(WHAT)
                for item in self._coders
                if _is_checked(item)
            },
            without=frozenset(
                item.data(WHAT, GUID) for item in self._left_out if not _is_checked(item)
            ),
            removed=self._removed is not None and _is_checked(self._removed),
            memos=self._memos is None or _is_checked(self._memos),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_F2 and item is not None:
            self._rename(item)
        else:
            super().keyPressEvent(event)

    def _rename(self, item: QTreeWidgetItem) -> None:
        if item.data(AS, GUID) is not None:
            self.editItem(item, AS)

    def _fill(self, preview: Preview) -> None:
        coders = self._group(tr("Coders"))
        for coder in preview.coders:
            self._coders.append(self._coder(coders, coder))
        self._documents(preview.documents)
        self._codes(preview.codes)
        if removed := sum(preview.removed.values()):
            self._removed = _line(
                self._group(tr("Removed here since")),
                tr("{count} codings that were taken away here", count=removed),
                checked=False,
            )
        self._rest(preview)

    def _coder(self, group: QTreeWidgetItem, coder: CoderThere) -> QTreeWidgetItem:
        item = _line(group, coder.name, checked=bool(coder.coming or coder.removed))
        item.setText(AS, coder.here_name)
        item.setData(AS, GUID, coder.guid)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        item.setToolTip(AS, tr("F2 or a double click lets these codings be someone else's"))
        known = tr("{count} known", count=coder.known) if coder.known else ""
        _number(item, coder.coming, known)
        return item

    def _documents(self, documents: tuple[DocumentThere, ...]) -> None:
        new = [one for one in documents if one.here is None]
        other = [one for one in documents if one.match is Match.DIFFERENT]
        if new:
            group = self._group(tr("New interviews"))
            for one in new:
                self._left_out.append(item := _line(group, one.name, checked=True))
                item.setData(WHAT, GUID, one.guid)
                _number(item, one.coming)
        if other:
            group = self._group(tr("Interviews whose text differs"))
            for one in other:
                self._left_out.append(item := _line(group, one.name, checked=True))
                item.setData(WHAT, GUID, one.guid)
                item.setToolTip(WHAT, tr(NOTES[Match.DIFFERENT]))
                _number(item, one.coming)
        same = [one for one in documents if one.match is Match.SAME]
        if same:
            group = self._group(tr("Interviews that are the same"))
            item = _line(group, tr("{count} interviews", count=len(same)))
            _number(item, sum(one.coming for one in same))

    def _codes(self, codes: tuple[CodeThere, ...]) -> None:
        new = [one for one in codes if one.here is None]
        if not new:
            return
        group = self._group(tr("New codes"))
        for one in new:
            self._left_out.append(item := _line(group, one.name, checked=True))
            item.setData(WHAT, GUID, one.guid)
            if one.removed:
                item.setText(AS, tr("was removed here"))
            _number(item, one.coming)

    def _rest(self, preview: Preview) -> None:
        lines = [
            (preview.cases, mark("{count} new cases")),
            (preview.links, mark("{count} new links of interviews and cases")),
            (preview.summaries, mark("{count} new summaries")),
            (preview.sets, mark("{count} new sets")),
        ]
        if not preview.memos and not any(count for count, _ in lines):
            return
        group = self._group(tr("Also"))
        if preview.memos:
            text = tr("{count} new memos", count=preview.memos)
            self._memos = _line(group, text, checked=True)
        for count, template in lines:
            if count:
                _line(group, tr(template, count=count))

    def _group(self, title: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self, [title])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = item.font(WHAT)
        font.setBold(True)
        item.setFont(WHAT, font)
        item.setFirstColumnSpanned(True)
        return item


def _line(group: QTreeWidgetItem, text: str, *, checked: bool | None = None) -> QTreeWidgetItem:
    item = QTreeWidgetItem(group, [text])
    item.setToolTip(WHAT, text)
    if checked is not None:
        item.setCheckState(WHAT, Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
    return item


def _number(item: QTreeWidgetItem, count: int, more: str = "") -> None:
    said = tr("{count} codings", count=count) if count else "–"
    item.setText(NOTE, f"{said} · {more}" if more else said)
    item.setTextAlignment(NOTE, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def _is_checked(item: QTreeWidgetItem) -> bool:
    return item.checkState(WHAT) == Qt.CheckState.Checked
