"""What else of the study holds what is looked for, beside the interviews: a button with a menu."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from codage.domain.anchors import CodeId, DocumentId
from codage.domain.searching import Search
from codage.domain.task import Advance
from codage.gui.latest import Latest
from codage.gui.session import Session
from codage.gui.words import say, tr
from codage.project.search_elsewhere import (
    ELSEWHERE_NAMES,
    Elsewhere,
    FoundElsewhere,
    find_elsewhere,
)

_LISTED = 12
_WIDTH = 360


class AlsoIn(QToolButton):
    """“Also in: 2 memos, 1 code”; its menu goes there."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._latest = Latest(self)
        self._latest.answered.connect(self._show)
        self._latest.failed.connect(lambda _: self._show([]))
        self.found: list[FoundElsewhere] = []
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(tr("Memos, codes, cases and names of interviews that hold these words"))
        self.hide()

    def look_for(self, search: Search | None) -> None:
        """Look for this; None for nothing."""
        if search is None or not self._session.is_open:
            self._latest.forget()
            self._show([])
            return
        project = self._session.project

        def look(advance: Advance) -> list[FoundElsewhere]:
            advance(0, 1)
            return find_elsewhere(project, search)

        self._latest.ask(look)

    def _show(self, found: list[FoundElsewhere]) -> None:
        self.found = found
        self.setVisible(bool(found))
        self.setText(tr("Also in {count} other places", count=len(found)))
        if found and self.menu() is None:
            menu = QMenu(self)
            menu.aboutToShow.connect(self._fill)
            self.setMenu(menu)

    def _fill(self) -> None:
        menu = self.menu()
        assert menu is not None
        menu.clear()
        metrics = QFontMetrics(menu.font())
        for kind, those in groupby(self.found, key=lambda one: one.kind):
            listed = list(those)
            menu.addSection(say(ELSEWHERE_NAMES[kind]))
            for one in listed[:_LISTED]:
                text = metrics.elidedText(_said(one), Qt.TextElideMode.ElideRight, _WIDTH)
                entry = menu.addAction(text.replace("&", "&&"))
                entry.triggered.connect(lambda _=False, one=one: self.go_to(one))
            if len(listed) > _LISTED:
                more = menu.addAction(tr("{count} more", count=len(listed) - _LISTED))
                more.setEnabled(False)

    def go_to(self, one: FoundElsewhere) -> None:
        """Show what was found."""
        session = self._session
        if one.memo is not None:
            session.seek_memo(one.memo)
        elif one.kind is Elsewhere.CODE:
            session.choose_code(CodeId(one.id))
        elif one.kind is Elsewhere.DOCUMENT:
            session.choose_document(DocumentId(one.id))
        else:
            documents = session.documents.values()
            about = (row.id for row in documents if one.name in row.cases)
            session.choose_document(next(about, session.document))


def _said(one: FoundElsewhere) -> str:
    if one.line is None:
        return one.name
    before = one.line.before[-40:]
    line = f"{before}{one.line.found}{one.line.after}"
    return tr("{name}: {value}", name=one.name, value=line)
