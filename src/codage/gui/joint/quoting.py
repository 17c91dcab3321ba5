"""Choosing a row's quotations: its segments in a list, the one at hand in full beside it, and
those chosen in their order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CodingId
from codage.domain.joint_display import JointDisplay, JointRow
from codage.domain.task import Advance
from codage.domain.transcript import clean_text
from codage.gui.joint.line import LineAboveList
from codage.gui.joint.ordering import ChosenList, in_order
from codage.gui.latest import Latest
from codage.gui.ranking import holds
from codage.gui.session import Session
from codage.gui.theme import Space, reading_font, small_font
from codage.gui.words import say, tr
from codage.project import Project

_KEY = Qt.ItemDataRole.UserRole
_SHORT, _SHORTER = 110, 70


@dataclass(frozen=True, slots=True)
class Quotable:
    """A segment that could be quoted."""

    guid: str
    coding: CodingId
    text: str
    code: str
    by: str
    speaker: str


def quotable(project: Project, display: JointDisplay, row: JointRow) -> list[Quotable]:
    """The segments of the row, in the order of the text. Runs off the window's thread."""
    from codage.analysis.joint_display import interviews_behind
    from codage.exporters.joint_display.content import attributions

    chosen = list(project.codings_by_guid(row.quotations).values())
    ids = interviews_behind(project.frames, display, row)
    ids += [coding for coding in chosen if coding not in set(ids)]
    place = {coding: number for number, coding in enumerate(ids)}
    rows = sorted(project.codings_by_id(ids), key=lambda coding: place[coding.id])
    texts, guids = project.segments(rows), project.coding_guids(ids)
    by = attributions(project, ids, display.shown_by or ("",), in_words=say)
    names = {code.id: code.name for code in project.codes()}
    speakers = project.speaker_names([one.span.start.turn for one in rows])
    found: dict[object, Quotable] = {}
    for one in rows:
        # What several coders, or several codes, have in common is offered once.
        if one.span in found and guids[one.id] not in row.quotations:
            continue
        key = guids[one.id] if one.span in found else one.span
        found[key] = Quotable(
            guids[one.id],
            one.id,
            clean_text(texts[one.id]),
            names.get(one.code_id, ""),
            by.get(one.id, ""),
            speakers.get(one.span.start.turn, ""),
        )
    return list(found.values())


class QuotationDialog(QDialog):
    """Space or a click ticks; the chosen ones keep their order, new ones come last.

    Alt+Up and Alt+Down move the one at hand in that order, in either list.
    """

    chosen = Signal(object)
    """The GUIDs of the quotations, a tuple."""

    def __init__(
        self, session: Session, display: JointDisplay, row: JointRow, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Quotations: {theme}", theme=row.label or tr("Theme")))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.picked: list[str] = list(row.quotations)
        self.found: Sequence[Quotable] = ()
        self.list = _TickedList()
        self.line = LineAboveList(self.list, tr("Words in the segment, a code, a case"))
        self.list.setAccessibleName(tr("Segments of the row"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(Space.HAIR)
        self.whole = QTextBrowser()
        self.whole.setFont(reading_font())
        self.whole.setAccessibleName(tr("The whole segment"))
        self.order = ChosenList()
        self.told = QLabel(tr("Reading the segments…"))
        self.told.setFont(small_font(self.told.font()))
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        halves = QHBoxLayout()
        halves.setSpacing(Space.SMALL)
        halves.addWidget(self.list, 3)
        beside = QVBoxLayout()
        beside.addWidget(self.whole, 3)
        beside.addWidget(self.order, 2)
        halves.addLayout(beside, 2)
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addLayout(halves, 1)
        column.addWidget(self.told)
        column.addWidget(self.buttons)
        self.line.textChanged.connect(self._filter)
        self.line.returnPressed.connect(self.list.setFocus)
        self.list.itemChanged.connect(self._tick)
        self.list.currentItemChanged.connect(lambda item, _: self._show(item))
        self.list.move_wanted.connect(self.order.move_current)
        self.order.ordered.connect(self._reorder)
        self.order.looked_at.connect(self._go_to)
        self.order.removed.connect(self._untick)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.resize(980, 600)
        project = session.project

        def read(_advance: Advance) -> list[Quotable]:
            return quotable(project, display, row)

        self._reading = Latest(self)
        self._reading.answered.connect(self._fill)
        self._reading.ask(read, 0)

    def _fill(self, found: Sequence[Quotable]) -> None:
        self.found = found
        self.list.blockSignals(True)
        for place, one in enumerate(found):
            where = " · ".join(filter(None, (one.by, one.code)))
            item = QListWidgetItem(f"{_shortly(one.text, _SHORT)}\n{where}")
            item.setData(_KEY, place)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            on = one.guid in self.picked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._look()
        self.list.setCurrentRow(0)
        self.line.setFocus()

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            self.whole.clear()
            return
        one = self.found[item.data(_KEY)]
        said = " · ".join(filter(None, (one.by, one.speaker, one.code)))
        self.whole.setPlainText(f"{one.text}\n\n— {said}")
        self.order.go_to(one.guid)

    def _tick(self, item: QListWidgetItem) -> None:
        guid = self.found[item.data(_KEY)].guid
        if item.checkState() == Qt.CheckState.Checked:
            self.picked += [guid] if guid not in self.picked else []
        else:
            self.picked = [one for one in self.picked if one != guid]
        self._look()
        self.order.go_to(guid)

    def _untick(self, guid: str) -> None:
        for row, one in enumerate(self.found):
            if one.guid == guid:
                self.list.item(row).setCheckState(Qt.CheckState.Unchecked)

    def _go_to(self, guid: str) -> None:
        for row, one in enumerate(self.found):
            if one.guid == guid:
                self.list.item(row).setHidden(False)
                self.list.setCurrentRow(row)

    def _reorder(self, guids: tuple[str, ...]) -> None:
        self.picked = list(in_order(self.picked, guids))

    def _look(self) -> None:
        known = {one.guid: one for one in self.found}
        self.order.show_chosen(
            [
                (one.guid, f"{_shortly(one.text, _SHORTER)}\n{one.by or one.speaker}")
                for one in (known[guid] for guid in self.picked if guid in known)
            ]
        )
        chosen = len(self.order.keys)
        self.told.setText(
            tr(
                "{count} segments, {chosen} chosen. Space ticks.",
                count=len(self.found),
                chosen=chosen,
            )
        )

    def _filter(self, typed: str) -> None:
        for place, one in enumerate(self.found):
            whole = " ".join((one.text, one.code, one.by, one.speaker))
            self.list.item(place).setHidden(not holds(whole, typed))
        current = self.list.currentItem()
        if current is None or current.isHidden():
            shown = (p for p in range(self.list.count()) if not self.list.item(p).isHidden())
            self.list.setCurrentRow(next(shown, -1))

    def _accept(self) -> None:
        self.chosen.emit(tuple(self.picked))
        self.accept()


def _shortly(text: str, most: int) -> str:
    flat = " ".join(text.split())
    return f"« {flat if len(flat) <= most else flat[: most - 1].rstrip() + '…'} »"


class _TickedList(QListWidget):
    """Enter ticks as Space does, instead of closing the dialog."""

    move_wanted = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wanted.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
                return
            on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
        else:
            super().keyPressEvent(event)
