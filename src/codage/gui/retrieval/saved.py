"""The queries that were given a name: choosing one, saving, renaming and removing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from codage.domain.anchors import SavedAnalysisId
from codage.domain.query import EVERYTHING, Query, UnreadableQuery, from_json, to_json
from codage.gui import icons
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import tr
from codage.project.saved_analyses import SavedAnalysisRow

KIND = "query"
LONGEST_NAME = 60


class SavedQueries(QWidget):
    """Keeps track of which saved query is on show, and whether it was changed since."""

    chosen = Signal(object)
    """A `Query` to show."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[SavedAnalysisRow] = []
        self._current: SavedAnalysisId | None = None
        self._present: Callable[[], tuple[Query, str]] = lambda: (EVERYTHING, "")
        self.combo = QComboBox()
        self.combo.setMinimumWidth(220)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.combo.setToolTip(tr("The queries of this project; they are answered anew each time"))
        self.combo.activated.connect(self._choose)
        self.note = QLabel()
        self.note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.save = QPushButton(tr("Save"))
        self.save.setToolTip(tr("Keep this query under a name (Ctrl+S)"))
        self.save.clicked.connect(self.save_present)
        self.more = QToolButton()
        self.more.setText(tr("More"))
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setIcon(icons.icon("down"))
        self.more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.more.setAutoRaise(True)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu = self._menu()
        self.more.clicked.connect(
            lambda: self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        for widget in (self.combo, self.note, self.save, self.more):
            row.addWidget(widget)
        row.addStretch(1)

    def ask_present(self, present: Callable[[], tuple[Query, str]]) -> None:
        """`present` gives the query on show and its sentence, from which a name is proposed."""
        self._present = present

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.addAction(icons.icon("new"), tr("New query"), self.begin)
        menu.addAction(tr("Save as…"), self.save_as)
        self.rename_action = menu.addAction(tr("Rename…"), self.rename)
        self.remove_action = menu.addAction(icons.icon("remove"), tr("Remove"), self.remove)
        return menu

    @property
    def current(self) -> SavedAnalysisRow | None:
        """The saved query that is on show."""
        return next((row for row in self._rows if row.id == self._current), None)

    def read(self) -> None:
        """List what the project has now; the one on show is followed through undo."""
        before, session = self.current, self._session
        untouched = before is not None and _same(before.body, self._present()[0])
        self._rows = session.project.saved_analyses(KIND) if session.is_open else []
        if self.current is None:
            self._current = None
        self.combo.clear()
        self.combo.addItem(tr("A new query"), None)
        for row in self._rows:
            self.combo.addItem(row.name, row.id)
        after = self.current
        if untouched and after is not None and before is not None and after.body != before.body:
            self._show(after)
        self.look()

    def look(self) -> None:
        """Compare the query on show with what is saved."""
        current = self.current
        changed = current is not None and not _same(current.body, self._present()[0])
        self.combo.setCurrentIndex(max(self.combo.findData(self._current), 0))
        self.note.setText(tr("changed") if changed else "")
        self.note.setVisible(changed)
        can_write = self._session.can_write
        self.save.setEnabled(can_write and (current is None or changed))
        self.save.setText(tr("Save") if current else tr("Save…"))
        for action in (self.rename_action, self.remove_action):
            action.setEnabled(can_write and current is not None)

    def begin(self) -> None:
        """Begin a new query."""
        self._current = None
        self.chosen.emit(EVERYTHING)
        self.look()

    def leave(self) -> None:
        """Show something that was never saved."""
        self._current = None
        self.look()

    def save_present(self) -> None:
        """Save the query on show under its name, or ask for one."""
        current = self.current
        if current is None:
            self.save_as()
        elif self.save.isEnabled():
            self._save(current.name)

    def save_as(self) -> None:
        """Ask for a name and save the query on show under it."""
        if self._session.can_write:
            words = self._present()[1]
            short = words if len(words) <= LONGEST_NAME else f"{words[: LONGEST_NAME - 1]}…"
            self._ask_name(tr("Save the query"), short, self._save)

    def rename(self) -> None:
        """Ask for another name."""
        if row := self.current:
            verb, attempt = self._session.project.rename_analysis, self._session.attempt
            self._ask_name(
                tr("Rename the query"), row.name, lambda name: attempt(verb, row.id, name)
            )

    def remove(self) -> None:
        """Forget the saved query; it stays on show."""
        if row := self.current:
            self._session.attempt(self._session.project.remove_analysis, row.id)

    def _save(self, name: str) -> None:
        query, _ = self._present()
        verb = self._session.project.save_analysis
        saved = self._session.attempt(verb, KIND, name, to_json(query))
        if saved is not None:
            self._current = saved
            self.read()

    def _choose(self, index: int) -> None:
        row = next((row for row in self._rows if row.id == self.combo.itemData(index)), None)
        if row is None:
            self.begin()
        else:
            self._show(row)

    def _show(self, row: SavedAnalysisRow) -> None:
        try:
            query = from_json(row.body)
        except UnreadableQuery as error:
            self._session.refused.emit(error)
            self.look()
            return
        self._current = row.id
        self.chosen.emit(query)
        self.look()

    def _ask_name(self, title: str, proposed: str, on_given: Callable[[str], object]) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(tr("Name"))
        dialog.setTextValue(proposed)
        dialog.resize(420, 0)
        dialog.textValueSelected.connect(on_given)
        dialog.open()


def _same(body: str, query: Query) -> bool:
    try:
        return from_json(body) == query
    except UnreadableQuery:
        return False
