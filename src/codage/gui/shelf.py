"""Things of one kind that are saved by name: chosen, begun, renamed, copied and removed.

What is on show is always saved; there is no button to forget.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QMenu, QToolButton, QWidget

from codage.domain.anchors import SavedAnalysisId
from codage.domain.message import Message
from codage.gui import icons
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import tr
from codage.project.saved_analyses import SavedAnalysisRow


@dataclass(frozen=True, slots=True)
class Kind:
    """What is kept: its kind in the project, what a new one is called, and an empty one."""

    kind: str
    name: str
    new: str
    empty: str


class Shelf(QWidget):
    """Knows which one is on show, through undo too."""

    shown = Signal(object)
    """The `SavedAnalysisRow` on show was chosen or changed; None when there is none."""

    def __init__(self, session: Session, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kind = kind
        self._rows: list[SavedAnalysisRow] = []
        self._current: SavedAnalysisId | None = None
        self._last: SavedAnalysisRow | None = None
        self.combo = QComboBox()
        self.combo.setMinimumWidth(200)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.combo.setAccessibleName(tr(kind.name))
        self.combo.setToolTip(tr("Everything here is saved as you go"))
        self.combo.activated.connect(self._choose)
        self.more = QToolButton()
        self.more.setText(tr("More"))
        self.more.setIcon(icons.icon("down"))
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.more.setAutoRaise(True)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu = QMenu(self)
        self.menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.new_action = self.menu.addAction(icons.icon("new"), tr(kind.new), self.begin)
        self.copy_action = self.menu.addAction(tr("Make a copy"), self.copy)
        self.rename_action = self.menu.addAction(tr("Rename…"), self.rename)
        self.remove_action = self.menu.addAction(icons.icon("remove"), tr("Remove"), self.remove)
        self.more.clicked.connect(
            lambda: self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.combo)
        row.addWidget(self.more)

    @property
    def current(self) -> SavedAnalysisRow | None:
        """The one on show."""
        return next((row for row in self._rows if row.id == self._current), None)

    def read(self) -> None:
        """List what the project has now, and show the current one where it changed."""
        session = self._session
        self._rows = session.project.saved_analyses(self._kind.kind) if session.is_open else []
        if self.current is None:
            self._current = self._rows[-1].id if self._rows else None
        with QSignalBlocker(self.combo):
            self.combo.clear()
            for row in self._rows:
                self.combo.addItem(row.name, row.id)
            self.combo.setCurrentIndex(self.combo.findData(self._current))
        self.combo.setVisible(bool(self._rows))
        can_write = session.can_write
        self.new_action.setEnabled(can_write)
        for action in (self.copy_action, self.rename_action, self.remove_action):
            action.setEnabled(can_write and self.current is not None)
        self._tell()

    def begin(self) -> None:
        """Begin an empty one, and show it."""
        self._add(self._free_name(tr(self._kind.name)), self._kind.empty)

    def begin_with(self, body: str) -> None:
        """Begin one that holds something already, and show it."""
        self._add(self._free_name(tr(self._kind.name)), body)

    def copy(self) -> None:
        """Make another like the one on show, and show that."""
        if row := self.current:
            self._add(self._free_name(row.name), row.body)

    def rename(self) -> None:
        """Ask for another name."""
        row = self.current
        if row is None:
            return
        verb, attempt = self._session.project.rename_analysis, self._session.attempt
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Rename"))
        dialog.setLabelText(tr("Name"))
        dialog.setTextValue(row.name)
        dialog.resize(420, 0)
        dialog.textValueSelected.connect(lambda name: attempt(verb, row.id, name))
        dialog.open()

    def remove(self) -> None:
        """Forget the one on show; undo brings it back."""
        if row := self.current:
            self._session.attempt(self._session.project.remove_analysis, row.id)

    def save(self, body: str, label: str, *, continuing: int | None = None) -> int | None:
        """Keep `body` as the one on show, as a change of this label, which may name it ({name}).

        `continuing` is what saving gave before: both are then one step to undo, where nothing
        came between. Gives what to go on from.
        """
        row, project = self.current, self._session.project
        if row is None or not self._session.can_write or row.body == body:
            return continuing

        def write() -> int:
            told = Message(label, {"name": row.name})
            with project.continued_change(continuing, told) as change:
                project.save_analysis(self._kind.kind, row.name, body)
            return change

        return self._session.attempt(write)

    def _add(self, name: str, body: str) -> None:
        verb = self._session.project.save_analysis
        saved = self._session.attempt(verb, self._kind.kind, name, body)
        if saved is not None:
            self._current = saved
            self.read()

    def _free_name(self, wanted: str) -> str:
        taken = {row.name.casefold() for row in self._rows}
        number, name = 1, wanted
        while name.casefold() in taken:
            number += 1
            name = f"{wanted} {number}"
        return name

    def _choose(self, index: int) -> None:
        self._current = self.combo.itemData(index)
        self._tell()

    def _tell(self) -> None:
        if self.current != self._last:
            self._last = self.current
            self.shown.emit(self.current)
