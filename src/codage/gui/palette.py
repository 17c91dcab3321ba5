"""The palette: type a few letters of a code, press Enter. A new name makes a new code.

The name of a code in the archive brings that code back.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from codage.domain.anchors import CodeId
from codage.gui.likely import Likely, Why
from codage.gui.palette_painting import (
    CODE,
    COUNT,
    ENDS_GROUP,
    PATH,
    REASON,
    THERE,
    Index,
    PaletteDelegate,
)
from codage.gui.ranking import folded, ranked
from codage.gui.session import Session
from codage.gui.tally import tally_of
from codage.gui.theme import Space, small_font
from codage.gui.words import mark, tr
from codage.project.rows import CodeRow

WIDTH, HEIGHT = 560, 500
RECENT_SHOWN = 5
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_REASONS = {
    Why.PASSAGE: mark("on this passage"),
    Why.TURN: mark("in this turn"),
    Why.NEAR: mark("in a turn nearby"),
    Why.TOGETHER: mark("often beside the codes here"),
    Why.NAME: mark("“{word}” in its name"),
    Why.DEFINITION: mark("“{word}” in its definition"),
    Why.RECENT: mark("used lately"),
}


class CodePalette(QDialog):
    """Asks for one code and calls `on_chosen` with it; makes it first when its name is new.

    What is made and what `on_chosen` writes with it are one change. With `on_named`, nothing is
    made, and that is called with the name instead.

    `likely` codes come first with their reasons, then the `recent` ones; those that are
    `there` already have a tick.
    """

    def __init__(
        self,
        session: Session,
        title: str,
        recent: Sequence[CodeId],
        parent: QWidget,
        on_chosen: Callable[[CodeId], object],
        likely: Sequence[Likely] = (),
        there: Collection[CodeId] = (),
        on_named: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._on_named = on_named or self._make
        self._on_chosen = on_chosen
        self._reasons = {one.code: _told(one) for one in likely}
        lately = [code for code in recent if code not in self._reasons and code not in there]
        self._reasons |= {code: tr(_REASONS[Why.RECENT]) for code in lately[:RECENT_SHOWN]}
        self.setObjectName("palette")
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDTH, HEIGHT)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("A few letters of a code, or the name of a new one"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self._codes = _Codes(session, self._reasons, there)
        self.list = QListView()
        self.list.setModel(self._codes)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("Codes"))
        self.list.clicked.connect(self._choose)
        self._hint = QLabel()
        self._hint.setFont(small_font(self.font()))
        self._hint.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.SMALL)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self._hint)
        self._search("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if (step := _STEPS.get(Qt.Key(event.key()))) is not None:
                last = self._codes.rowCount() - 1
                row = min(max(self.list.currentIndex().row() + step, 0), last)
                self.list.setCurrentIndex(self._codes.index(row))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                wants_new = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                self._choose(self._codes.new_index() if wants_new else self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _search(self, typed: str) -> None:
        found = ranked(typed, self._session.codes.values(), [*self._reasons])
        name = " ".join(typed.split())
        wanted = folded(name)
        known = not name or any(folded(code.name) == wanted for code in found)
        away = next((c for c in self._session.codes.values() if folded(c.name) == wanted), None)
        offered = "" if known or not self._session.can_write else name
        self._codes.show(found, offered, away if offered else None)
        self.list.setCurrentIndex(self._codes.index(0))
        self._hint.setText(
            tr("Enter chooses, Ctrl+Enter makes a new code, Escape leaves")
            if self._codes.new_name and self._codes.away is None
            else tr("Enter chooses, the arrows move, Escape leaves")
        )

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        code = index.data(CODE)
        name = self._codes.offered_name
        self.accept()
        if code is not None:
            self._on_chosen(code.id)
        else:
            self._on_named(name)

    def _make(self, name: str) -> None:
        self._session.attempt(self._make_and_use, name)

    def _make_and_use(self, name: str) -> None:
        project = self._session.project
        if self._codes.away is not None:
            with project.change("Bring back code {name}, and use it", name=name):
                self._on_chosen(project.code_named(name))
        else:
            with project.change("Add code {name}, and use it", name=name):
                self._on_chosen(project.code_named(name))


class _Codes(QAbstractListModel):
    """Codes in the order of their likelihood, then the code that would be new."""

    def __init__(
        self, session: Session, reasons: Mapping[CodeId, str], there: Collection[CodeId]
    ) -> None:
        super().__init__()
        self._session = session
        self._tally = tally_of(session)
        self._reasons = reasons
        self._there = there
        self._rows: list[CodeRow] = []
        self.new_name = ""
        self.away: CodeRow | None = None

    def show(self, rows: list[CodeRow], new_name: str, away: CodeRow | None) -> None:
        """Show these codes and, when `new_name` is not empty, an offer to make it.

        Where a code of that name is `away` in the archive, the offer is to bring it back.
        """
        self.beginResetModel()
        self._rows, self.new_name, self.away = rows, new_name, away
        self.endResetModel()

    @property
    def offered_name(self) -> str:
        """The name of the code that would be made or brought back."""
        return self.away.name if self.away is not None else self.new_name

    def new_index(self) -> QModelIndex:
        """Where the code that would be new is offered; an invalid index when it is not."""
        return self.index(len(self._rows)) if self.new_name else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._rows) + bool(self.new_name)

    def data(self, index: Index, role: int = 0) -> object:
        row = index.row()
        if row >= len(self._rows):
            return self._offer() if role == Qt.ItemDataRole.DisplayRole else None
        code = self._rows[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return code.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return code.definition
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return ", ".join(part for part in (self._path(code), self._reason(code)) if part)
        if role == CODE:
            return code
        if role == PATH:
            return self._path(code)
        if role == REASON:
            return self._reason(code)
        if role == COUNT:
            return self._tally.of_code(code.id)
        if role == THERE:
            return code.id in self._there
        if role == ENDS_GROUP:
            return self._ends_group(row)
        return None

    def _offer(self) -> str:
        if self.away is not None:
            return tr("Bring “{name}” back from the archive", name=self.away.name)
        return tr("New code “{name}”", name=self.new_name)

    def _reason(self, code: CodeRow) -> str:
        if code.id in self._there:
            return tr("is here; Enter takes it off")
        return self._reasons.get(code.id, "")

    def _ends_group(self, row: int) -> bool:
        """Whether what follows is no likelier than the rest of the codebook."""
        following = self._rows[row + 1] if row + 1 < len(self._rows) else None
        likely = self._rows[row].id in self._reasons
        return likely and following is not None and following.id not in self._reasons

    def _path(self, code: CodeRow) -> str:
        names: list[str] = []
        parent = code.parent_id
        while parent is not None and parent in self._session.codes:
            names.insert(0, self._session.codes[parent].name)
            parent = self._session.codes[parent].parent_id
        return " › ".join(names)


def _told(likely: Likely) -> str:
    """The two strongest reasons, in words."""
    return " · ".join(tr(_REASONS[one.why], word=one.word) for one in likely.reasons[:2])
