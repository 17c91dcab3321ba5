"""The case of the current row: its interviews, its segments and its memos."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CaseId, CodingId, DocumentId
from codage.domain.markdown import plain
from codage.domain.memos import About, Target
from codage.domain.task import Advance
from codage.gui import icons
from codage.gui.latest import Latest
from codage.gui.session import Session
from codage.gui.theme import Space, small_font
from codage.gui.words import tr
from codage.project.rows import CaseRow, Change, MemoKey

ASKED_MS = 80
_LONGEST = 80
_KEY = Qt.ItemDataRole.UserRole
_SHOWN = frozenset(
    {"coding", "document", "document_case", "speaker_case", "speaker", "memo", "case"}
)


class CaseDetails(QWidget):
    """Each interview and memo goes to its place at a click or Enter."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case: CaseRow | None = None
        self._opening = False
        self._counting = Latest(self)
        self._counting.answered.connect(self._show_segments)
        self.setObjectName("case_details")
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self.key = QLabel()
        self.key.setTextFormat(Qt.TextFormat.PlainText)
        self.segments = QPushButton(icons.icon("find"), "")
        self.segments.setToolTip(tr("Open the segments of this case"))
        self.segments.clicked.connect(self.open_segments)
        self.documents_head, self.documents = _head(tr("Interviews")), _list()
        self.memos_head, self.memos = _head(tr("Memos")), _list()
        self.documents.itemActivated.connect(self._go_to_document)
        self.documents.itemClicked.connect(self._go_to_document)
        self.memos.itemActivated.connect(self._go_to_memo)
        self.memos.itemClicked.connect(self._go_to_memo)
        self.nothing = QLabel(
            tr("No interview is linked to this case. Link them in the menu Project.")
        )
        for label in (self.key, self.nothing):
            label.setFont(small_font(label.font()))
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        column.setSpacing(Space.TIGHT)
        for widget in (self.title, self.key, self.segments, self.documents_head, self.nothing):
            column.addWidget(widget)
        column.addWidget(self.documents)
        column.addWidget(self.memos_head)
        column.addWidget(self.memos)
        column.addStretch(1)
        session.changed.connect(self._follow)
        session.coders_changed.connect(self._read)
        self.show_case(None)

    def show_case(self, case: CaseRow | None) -> None:
        """Show a case; None where there is none."""
        if case == self._case and case is not None:
            return
        self._case = case
        self._read()

    def open_segments(self) -> None:
        """Open the segments of the case in the panel of segments."""
        if self._case is not None:
            self._opening = True
            self._count(self._case.id, 0)

    def _read(self, *_: object) -> None:
        case, session = self._case, self._session
        self._counting.forget()
        self._opening = False
        self.documents.clear()
        self.memos.clear()
        for widget in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            widget.setVisible(case is not None and session.is_open)
        if case is None or not session.is_open:
            return
        self.title.setText(case.name)
        self.key.setText(case.key)
        self.key.setVisible(bool(case.key) and case.key != case.name)
        documents = session.project.documents_of_case(case.id)
        for document in documents:
            if document in session.documents:
                _add(self.documents, session.documents[document].name, document)
        memos = session.project.memos(target=Target(About.CASE, case.id))
        for memo in memos:
            words = memo.title or plain(memo.body)[:_LONGEST]
            _add(self.memos, words, memo.key)
        for widget in (self.documents, self.documents_head):
            widget.setVisible(bool(documents))
        for widget in (self.memos, self.memos_head):
            widget.setVisible(bool(memos))
        self.nothing.setVisible(not documents)
        self.segments.hide()
        self._count(case.id, ASKED_MS)

    def _count(self, case: CaseId, pause_ms: int) -> None:
        project, coders = self._session.project, frozenset(self._session.shown_coders)

        def work(_advance: Advance) -> list[CodingId]:
            from codage.analysis.behind import codings_of_case
            from codage.analysis.selection import Selection

            return codings_of_case(project.frames, Selection(coder_ids=coders), case)

        self._counting.ask(work, pause_ms)

    def _show_segments(self, codings: list[CodingId]) -> None:
        self.segments.setText(tr("{count} segments", count=len(codings)))
        self.segments.setEnabled(bool(codings))
        self.segments.setVisible(self._case is not None and self.documents.count() > 0)
        opening, self._opening = self._opening, False
        if opening and self._case is not None and codings:
            self._session.seek_segments(codings, self._case.name)

    def _go_to_document(self, item: QListWidgetItem) -> None:
        self._session.seek_passage(DocumentId(item.data(_KEY)), None)

    def _go_to_memo(self, item: QListWidgetItem) -> None:
        key: MemoKey = item.data(_KEY)
        self._session.seek_memo(key)

    def _follow(self, change: Change) -> None:
        if not _SHOWN.isdisjoint(change.touched) and self.isVisible():
            self._read()


def _head(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(small_font(label.font()))
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setContentsMargins(0, Space.SMALL, 0, 0)
    return label


def _list() -> QListWidget:
    found = QListWidget()
    found.setWordWrap(True)
    found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    found.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
    found.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
    found.setStyleSheet("QListWidget { background: transparent; }")
    return found


def _add(to: QListWidget, text: str, key: object) -> None:
    item = QListWidgetItem(text)
    item.setData(_KEY, key)
    item.setToolTip(text)
    to.addItem(item)
