"""The speakers of a file in a table: who speaks, under what name, in what role."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from codage.domain.transcript import Role
from codage.gui.theme import Space
from codage.gui.words import mark, number, tr

if TYPE_CHECKING:
    from codage.importers.choices import SpeakerFound

SPEAKS, NAME, ROLE, TURNS, WORDS, SAMPLE = range(6)
MOST_SHOWN = 200
ROLE_WORDS = {
    Role.INTERVIEWER: mark("Interviewer"),
    Role.RESPONDENT: mark("Respondent"),
    Role.UNKNOWN: mark("Other or not known"),
}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class RoleBox(QComboBox):
    """Interviews, answers, or neither: the role of the speaker in one row of a table."""

    role_chosen = Signal(int, object)
    """The row and the `Role`."""

    def __init__(self, row: int = 0) -> None:
        super().__init__()
        self._row = row
        for role, words in ROLE_WORDS.items():
            self.addItem(tr(words), role.value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._tell)
        self.setToolTip(tr("Interviewers' turns can be left out of counts and shares"))

    def show_role(self, role: Role) -> None:
        """Put `role` on show."""
        self.setCurrentIndex(self.findData(role.value))

    @property
    def role(self) -> Role:
        """The role on show."""
        return Role(self.currentData())

    def _tell(self, _: int) -> None:
        self.role_chosen.emit(self._row, self.role)

    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]


class SpeakersTable(QTableWidget):
    """A row a speaker. A name that another has too merges the two."""

    name_wanted = Signal(str, str)
    """A speaker's name in the file, and the one that it is to get."""
    role_wanted = Signal(str, object)
    speaking_wanted = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 6, parent)
        self._found: list[SpeakerFound] = []
        self._filling = False
        self.setObjectName("speakers")
        self.setHorizontalHeaderLabels(
            [tr("Speaks"), tr("Name"), tr("Role"), tr("Turns"), tr("Words"), tr("For example")]
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + Space.LARGE)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        for column in (SPEAKS, TURNS, WORDS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.setColumnWidth(NAME, 170)
        self.setColumnWidth(ROLE, RoleBox().sizeHint().width() + Space.SMALL)
        self.itemChanged.connect(self._tell)

    def show_speakers(self, found: Sequence[SpeakerFound]) -> None:
        """Show these; the speaker in hand stays in hand."""
        held = self.chosen
        self._filling = True
        self._found = list(found[:MOST_SHOWN])
        self.setRowCount(len(self._found))
        for row, speaker in enumerate(self._found):
            self._fill(row, speaker)
        self._filling = False
        names = [one.original for one in self._found]
        if held is not None and held.original in names:
            self.setCurrentCell(names.index(held.original), max(self.currentColumn(), NAME))
        elif names:
            self.setCurrentCell(0, NAME)

    @property
    def chosen(self) -> SpeakerFound | None:
        """The speaker in hand."""
        row = self.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    @property
    def found(self) -> list[SpeakerFound]:
        """Those on show."""
        return self._found

    def _fill(self, row: int, speaker: SpeakerFound) -> None:
        merged = speaker.speaks and speaker.name != speaker.original
        tick = self._item(row, SPEAKS, "")
        tick.setFlags(_FIXED | Qt.ItemFlag.ItemIsUserCheckable)
        tick.setCheckState(Qt.CheckState.Checked if speaker.speaks else Qt.CheckState.Unchecked)
        tick.setToolTip(tr("Untick what is no speaker: its name stays in the text"))
        name = self._item(row, NAME, speaker.name)
        flags = _FIXED | Qt.ItemFlag.ItemIsEditable if speaker.speaks else _FIXED
        name.setFlags(flags)
        name.setToolTip(
            tr("{name} in the file", name=speaker.original)
            if merged
            else tr("Double-click to give another name; the name of another speaker merges the two")
        )
        font = name.font()
        font.setItalic(merged)
        name.setFont(font)
        for column, count in ((TURNS, speaker.turns), (WORDS, speaker.words)):
            self._item(row, column, number(count)).setTextAlignment(_RIGHT)
        self._item(row, SAMPLE, speaker.sample).setToolTip(speaker.sample)
        for column in (TURNS, WORDS, SAMPLE):
            self._item(row, column).setFlags(_FIXED)
        self._show_role(row, speaker)

    def _show_role(self, row: int, speaker: SpeakerFound) -> None:
        box = self.cellWidget(row, ROLE)
        if not isinstance(box, RoleBox):
            box = RoleBox(row)
            box.role_chosen.connect(self._tell_role)
            self.setCellWidget(row, ROLE, box)
        box.show_role(speaker.role)
        box.setVisible(speaker.speaks)
        box.setAccessibleName(tr("Role of {name}", name=speaker.name))

    def _item(self, row: int, column: int, text: str | None = None) -> QTableWidgetItem:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.setItem(row, column, item)
        if text is not None:
            item.setText(text)
        return item

    def _tell_role(self, row: int, role: Role) -> None:
        self.role_wanted.emit(self._found[row].original, role)

    def _tell(self, item: QTableWidgetItem) -> None:
        if self._filling:
            return
        speaker = self._found[item.row()]
        if item.column() == SPEAKS:
            ticked = item.checkState() == Qt.CheckState.Checked
            self.speaking_wanted.emit(speaker.original, ticked)
        elif item.column() == NAME and item.text() != speaker.name:
            self.name_wanted.emit(speaker.original, " ".join(item.text().split()))
