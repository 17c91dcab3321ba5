"""A memo over the transcript: written where one reads, gone with Escape, kept all the while."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from codage.domain.memos import Target
from codage.gui import icons
from codage.gui.memos.editor import MemoEditor
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import tr
from codage.project.rows import MemoKey

WIDTH, HEIGHT = 460, 340


class MemoPopup(QDialog):
    """One memo after the other about a target, the newest first; or a new one."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._target = Target()
        self._keys: list[MemoKey] = []
        self.setObjectName("memo_popup")
        self.setWindowTitle(tr("Memo"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDTH, HEIGHT)
        self.editor = MemoEditor(session)
        self.before, self.after, self.new = QToolButton(), QToolButton(), QToolButton()
        self.number = QLabel()
        self.open_page = QToolButton()
        self.remove = QToolButton()
        for button, icon, text, keys in (
            (self.before, "back", tr("The memo before"), "Alt+Up"),
            (self.after, "forward", tr("The memo after"), "Alt+Down"),
            (self.new, "plus", tr("Another memo about the same"), "Ctrl+N"),
            (self.remove, "remove", tr("Remove the memo"), ""),
            (self.open_page, "memo", tr("Show it among all memos"), "Ctrl+Shift+Return"),
        ):
            button.setIcon(icons.icon(icon))
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(text)
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{text} ({shown})" if shown else text)
            if keys:
                QShortcut(QKeySequence(keys), self, button.click)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.close)
        row = QHBoxLayout()
        row.setContentsMargins(Space.SMALL, 0, Space.SMALL, Space.TIGHT)
        row.setSpacing(Space.HAIR)
        for widget in (self.before, self.number, self.after, self.new):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.remove)
        row.addWidget(self.open_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.editor, 1)
        column.addLayout(row)
        self._connect()

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))
        self.new.clicked.connect(lambda: self.begin(self._target))
        self.remove.clicked.connect(self._remove)
        self.open_page.clicked.connect(self._open_page)
        self.editor.left.connect(self.close)
        self.editor.memo_shown.connect(self._follow)
        self._session.closed.connect(self.close)

    def begin(self, target: Target) -> None:
        """Write a new memo about `target`."""
        self._target = target
        self.editor.begin(target)
        self._count()

    def show_memos(self, keys: Sequence[MemoKey]) -> None:
        """Show the last of some memos; the others are a key away."""
        self._keys = list(keys)
        self.editor.show_memo(self._keys[-1])
        if self.editor.row is not None:
            self._target = self.editor.row.target
        if self._session.can_write:
            self.editor.write()
        else:
            self.editor.reading.setFocus()

    def show_at(self, where: QPoint) -> None:
        """Open beside a point of the screen, and within the screen."""
        screen = self.screen().availableGeometry()
        x = min(max(where.x(), screen.left()), screen.right() - self.width())
        y = where.y()
        if y + self.height() > screen.bottom():
            y = max(where.y() - self.height() - 2 * Space.HUGE, screen.top())
        self.move(x, y)
        self.show()
        self.activateWindow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if event.spontaneous():
            return
        self.editor.leave()
        # The keyboard goes back to where it was, also where no window manager sees to it.
        if (parent := self.parentWidget()) is not None:
            parent.activateWindow()

    def _follow(self, key: MemoKey | None) -> None:
        if key is None and not self.editor.isEnabled():
            # It was taken away elsewhere, or by undo.
            self.close()
            return
        if key is not None and key not in self._keys:
            self._keys.append(key)
        self._count()

    def _count(self) -> None:
        several = len(self._keys) > 1
        here = self._place()
        for button in (self.before, self.after, self.number):
            button.setVisible(several)
        self.number.setText(f"{here + 1}/{len(self._keys)}" if several and here >= 0 else "–")
        self.remove.setEnabled(self.editor.key is not None and self._session.can_write)
        self.open_page.setEnabled(self.editor.key is not None)
        self.new.setEnabled(self.editor.key is not None and self._session.can_write)

    def _place(self) -> int:
        return self._keys.index(self.editor.key) if self.editor.key in self._keys else -1

    def _step(self, by: int) -> None:
        if self._keys:
            self.editor.show_memo(self._keys[(self._place() + by) % len(self._keys)])

    def _remove(self) -> None:
        if (key := self.editor.key) is not None:
            self._session.attempt(self._session.project.remove_memo, key)
        self.close()

    def _open_page(self) -> None:
        if (key := self.editor.key) is not None:
            self.close()
            self._session.seek_memo(key)
