"""The speakers of one interview: their names, their roles, and the cases that they speak for.

Each correction is made at once, and is one change that undo takes back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CaseId, DocumentId, SpeakerId
from codage.domain.transcript import Role
from codage.domain.words import count_words
from codage.gui import icons, undoing
from codage.gui.importing.speakers import RoleBox
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import number, tr
from codage.project.rows import CaseRow, Change, SpeakerRow

NAME, ROLE, CASE, TURNS, WORDS = range(5)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class SpeakersDialog(QDialog):
    """A row a speaker of one document."""

    def __init__(self, session: Session, document: DocumentId, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self._document = document
        self._speakers: list[SpeakerRow] = []
        self._filling = False
        self.setObjectName("speakers_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Speakers of {name}", name=session.documents[document].name))
        self.resize(820, 380)
        self.table = QTableWidget(0, 5)
        self.merge = QToolButton()
        self.undo = QToolButton()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._prepare_table()
        self._lay_out()
        self._show()
        self.table.itemChanged.connect(self._rename)
        self.table.currentCellChanged.connect(self._enable_merge)
        self.undo.clicked.connect(lambda: undoing.undo(session, self))
        self.buttons.rejected.connect(self.reject)
        session.changed.connect(self._follow)
        session.closed.connect(self.reject)
        self.finished.connect(self._part)

    @property
    def chosen(self) -> SpeakerRow | None:
        """The speaker in hand."""
        row = self.table.currentRow()
        return self._speakers[row] if 0 <= row < len(self._speakers) else None

    def _follow(self, change: Change) -> None:
        if self._document not in self._session.documents:
            self.reject()
        elif change.touched.keys() & {"speaker", "speaker_case", "turn", "case"}:
            # Later: the table may be in the midst of taking a name.
            QTimer.singleShot(0, self, self._show)

    def _part(self, _: int) -> None:
        self._session.changed.disconnect(self._follow)
        self._session.closed.disconnect(self.reject)

    def _show(self) -> None:
        if not self._session.is_open:
            return
        project = self._session.project
        turns, words = Counter[SpeakerId | None](), Counter[SpeakerId | None]()
        for turn in project.turns(self._document):
            turns[turn.speaker_id] += 1
            words[turn.speaker_id] += count_words(turn.text)
        self._speakers = project.speakers(self._document)
        cases = project.cases()
        links: dict[SpeakerId, list[CaseId]] = {}
        for speaker_id, case in project.speaker_links():
            links.setdefault(speaker_id, []).append(case)
        self._filling = True
        self.table.setRowCount(len(self._speakers))
        for row, speaker in enumerate(self._speakers):
            self._item(row, NAME, speaker.name)
            self._item(row, TURNS, number(turns[speaker.id]))
            self._item(row, WORDS, number(words[speaker.id]))
            self._show_role(row, speaker)
            self._show_cases(row, speaker, cases, links.get(speaker.id, ()))
        self._filling = False
        if self.table.currentRow() < 0 and self._speakers:
            self.table.setCurrentCell(0, NAME)
        self.undo.setEnabled(self._session.can_write and project.next_undo() is not None)
        self._enable_merge()

    def _item(self, row: int, column: int, text: str) -> None:
        item = self.table.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            editable = column == NAME and self._session.can_write
            item.setFlags(_FIXED | Qt.ItemFlag.ItemIsEditable if editable else _FIXED)
            if column != NAME:
                item.setTextAlignment(_RIGHT)
            self.table.setItem(row, column, item)
        item.setText(text)

    def _show_role(self, row: int, speaker: SpeakerRow) -> None:
        box = self.table.cellWidget(row, ROLE)
        if not isinstance(box, RoleBox):
            box = RoleBox(row)
            box.setEnabled(self._session.can_write)
            box.role_chosen.connect(self._give_role)
            self.table.setCellWidget(row, ROLE, box)
        box.setAccessibleName(tr("Role of {name}", name=speaker.name))
        box.show_role(speaker.role)

    def _show_cases(
        self, row: int, speaker: SpeakerRow, cases: Sequence[CaseRow], linked: Sequence[CaseId]
    ) -> None:
        box = self.table.cellWidget(row, CASE)
        if not isinstance(box, SpokenCaseBox):
            box = SpokenCaseBox(row)
            box.case_chosen.connect(self._link)
            self.table.setCellWidget(row, CASE, box)
        box.setAccessibleName(tr("Case of {name}", name=speaker.name))
        box.setEnabled(self._session.can_write and bool(cases))
        box.show_cases({case.id: case for case in cases}, linked)

    def _give_role(self, row: int, role: Role) -> None:
        speaker = self._speakers[row]
        if role is not speaker.role:
            self._session.attempt(self._session.project.set_role, [speaker.id], role)

    def _link(self, row: int, case: CaseId | None) -> None:
        self._session.attempt(self._link_to, self._speakers[row].id, case)

    def _link_to(self, speaker: SpeakerId, case: CaseId | None) -> None:
        project = self._session.project
        before = [linked for one, linked in project.speaker_links() if one == speaker]
        with project.change("Link speaker and case"):
            for linked in before:
                if linked != case:
                    project.unlink_speaker(speaker, linked)
            if case is not None and case not in before:
                project.link_speaker(speaker, case)

    def _rename(self, item: QTableWidgetItem) -> None:
        if self._filling or item.column() != NAME:
            return
        speaker = self._speakers[item.row()]
        name = " ".join(item.text().split())
        other = next((one for one in self._speakers if one.name == name), None)
        if not name or name == speaker.name:
            self._filling = True
            item.setText(speaker.name)
            self._filling = False
        elif other is not None:
            self._merge(speaker.id, other.id)
        else:
            self._session.attempt(self._session.project.rename_speaker, speaker.id, name)

    def _merge(self, merged: SpeakerId, into: SpeakerId) -> None:
        self._session.attempt(self._session.project.merge_speakers, merged, into)

    def _enable_merge(self, *_: int) -> None:
        several = len(self._speakers) > 1 and self.chosen is not None
        self.merge.setEnabled(self._session.can_write and several)

    def _fill_merge(self) -> None:
        menu = self.merge.menu()
        menu.clear()
        for one in self._speakers:
            if self.chosen is not None and one.id != self.chosen.id:
                menu.addAction(one.name.replace("&", "&&")).setData(one.id)

    def _merge_chosen(self, entry: QAction) -> None:
        if self.chosen is not None:
            self._merge(self.chosen.id, entry.data())

    def _prepare_table(self) -> None:
        table = self.table
        table.setObjectName("speakers")
        table.setHorizontalHeaderLabels(
            [tr("Name"), tr("Role"), tr("Case"), tr("Turns"), tr("Words")]
        )
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + Space.LARGE)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (TURNS, WORDS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        table.setColumnWidth(ROLE, RoleBox().sizeHint().width() + Space.SMALL)
        table.setColumnWidth(CASE, 240)

    def _lay_out(self) -> None:
        hint = QLabel(
            tr(
                "In a focus group each speaker can speak for a case of their own; otherwise the "
                "interview's case counts."
            )
        )
        hint.setWordWrap(True)
        self.merge.setText(tr("Merge into"))
        self.merge.setToolTip(
            tr("Give the turns of the speaker in hand to another (a misspelt name)")
        )
        menu = QMenu(self.merge)
        menu.aboutToShow.connect(self._fill_merge)
        menu.triggered.connect(self._merge_chosen)
        self.merge.setMenu(menu)
        self.merge.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.undo.setIcon(icons.icon("undo"))
        self.undo.setToolTip(tr("Take back the last change"))
        self.undo.setAccessibleName(tr("Take back the last change"))
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.table)
        bottom = QHBoxLayout()
        bottom.setSpacing(Space.SMALL)
        bottom.addWidget(self.merge)
        bottom.addWidget(self.undo)
        bottom.addStretch(1)
        bottom.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(hint)
        column.addWidget(frame, 1)
        column.addLayout(bottom)


class SpokenCaseBox(QComboBox):
    """No case of their own, or one of all cases, found by typing."""

    case_chosen = Signal(int, object)
    """The row and the `CaseId`, or None."""

    def __init__(self, row: int) -> None:
        super().__init__()
        self._row = row
        self.activated.connect(self._tell)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(16)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    def show_cases(self, cases: Mapping[CaseId, CaseRow], linked: Sequence[CaseId]) -> None:
        """Offer all `cases`; the first of `linked` is on show."""
        self.clear()
        self.addItem(tr("The interview's"), None)
        for case in cases.values():
            label = case.name if case.name == case.key else f"{case.name} ({case.key})"
            self.addItem(label, case.id)
        self.setCurrentIndex(max(self.findData(linked[0]), 0) if linked else 0)
        if (line := self.lineEdit()) is not None:
            line.setCursorPosition(0)

    def _tell(self, _: int) -> None:
        value = self.currentData()
        self.case_chosen.emit(self._row, None if value is None else CaseId(value))

    def focusOutEvent(self, event: object) -> None:
        # What names no case is not left standing as if it were one.
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.setEditText(self.itemText(self.currentIndex()))

    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]
