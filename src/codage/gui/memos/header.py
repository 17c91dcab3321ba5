"""The memos on an interview itself, in the header of the transcript: a number that leads there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from codage.domain.memos import About
from codage.gui import icons
from codage.gui.memos.naming import title_of
from codage.gui.memos.noting import Noting
from codage.gui.words import tr


class DocumentMemosButton(QToolButton):
    """Hidden while there is none."""

    def __init__(self, noting: Noting) -> None:
        super().__init__()
        self._noting = noting
        self.setIcon(icons.icon("memo"))
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        noting.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        rows = [row for row in self._noting.rows if row.target.about is About.DOCUMENT]
        self.setVisible(bool(rows))
        self.setText(str(len(rows)))
        count = tr("{count} memos on this interview", count=len(rows))
        self.setToolTip("\n".join([count, *(f"– {title_of(row)}" for row in rows[:12])]))
        self.setAccessibleName(count)
