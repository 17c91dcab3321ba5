"""The panel of segments: of the code in hand, at the caret, or behind a number."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPalette, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CodeId, CodingId
from codage.gui import icons
from codage.gui.hint import Hint
from codage.gui.palette import CodePalette
from codage.gui.ranking import folded
from codage.gui.segments.list import SegmentsList
from codage.gui.segments.model import SegmentsModel
from codage.gui.segments.sources import NOTHING, Listed, OfCodes, Source, under
from codage.gui.session import Session
from codage.gui.theme import Space, small_font, theme_of
from codage.gui.words import tr
from codage.project.extents import CodingExtent
from codage.project.rows import Change

OF_CODE, AT_CARET = 0, 1
READ_WHOLE_FROM = 6
"""A change of so many interviews reads the list afresh."""
RESTED_MS = 300


class SegmentsPanel(QWidget):
    """Lists segments and follows every change. Nothing is read while it is hidden."""

    command_wanted = Signal(str)
    """The id of an action of the window."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._caret: tuple[CodingId, ...] = ()
        self._behind: tuple[Listed, str] | None = None
        self._everything = False
        self._source: Source = NOTHING
        self._all: list[CodingExtent] = []
        self._stale = True
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._read_again)
        self.setObjectName("segments_panel")
        self.model = SegmentsModel(session)
        self.list = SegmentsList(self.model)
        self._build()
        self._lay_out()
        self._connect()
        self._refresh()

    def _build(self) -> None:
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab(tr("Of the code"))
        self.tabs.addTab(tr("At the caret"))
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self._mark = QLabel()
        self.count = QLabel()
        self.count.setFont(small_font(self.count.font()))
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.descendants = QCheckBox(tr("With the codes under it"))
        self.back = QToolButton()
        self.back.setText(tr("Back to the code"))
        self.back.setIcon(icons.icon("undo"))
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setAutoRaise(True)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Filter by interview, speaker, code or coder"))
        self.line.setClearButtonEnabled(True)
        self.line.addAction(icons.icon("filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.hint = Hint()

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(Space.SMALL)
        heading.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(self.title, 1)
        below = QHBoxLayout()
        below.addWidget(self.count, 1)
        below.addWidget(self.back)
        head = QVBoxLayout()
        head.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        head.setSpacing(Space.TIGHT)
        head.addLayout(heading)
        head.addLayout(below)
        head.addWidget(self.descendants)
        head.addWidget(self.line)
        self._head = QWidget()
        self._head.setLayout(head)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._head)
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self.list)
        order = (self.tabs, self.back, self.descendants, self.line, self.list)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self._start_afresh)
        session.closed.connect(self._start_afresh)
        session.changed.connect(self._follow)
        session.coders_changed.connect(self._refresh)
        session.code_chosen.connect(self._choose_code)
        session.segments_sought.connect(self.show_behind)
        self.tabs.currentChanged.connect(self._refresh)
        self.descendants.toggled.connect(self._refresh)
        self.back.clicked.connect(self._go_back)
        self.line.textChanged.connect(self._filter)
        self.hint.command_wanted.connect(self._heed_hint)
        self.list.activated_row.connect(lambda place: session.seek(self.model.rows[place].id))
        self.list.removal_wanted.connect(self.remove_chosen)
        self.list.copy_wanted.connect(self.copy_chosen)
        self.list.menu_wanted.connect(self._open_menu)

    def show_at_caret(self, codings: Sequence[CodingId]) -> None:
        """Say which codings lie at the caret."""
        if tuple(codings) == self._caret:
            return
        self._caret = tuple(codings)
        self._name_caret_tab()
        if self.tabs.currentIndex() == AT_CARET:
            self._refresh()

    def show_behind(self, codings: Sequence[CodingId], title: str) -> None:
        """Show the segments that a number counts."""
        self._behind = Listed(tuple(codings)), title
        self._show_of_code()

    def show_all(self) -> None:
        """Show every segment of the project."""
        self._behind, self._everything = None, True
        self._show_of_code()

    def chosen(self) -> list[CodingExtent]:
        """The selected segments, from top to bottom."""
        return [self.model.rows[place] for place in self.list.chosen_places()]

    def remove_chosen(self) -> None:
        """Take away the selected codings that are the present coder's."""
        if (own := self._own()) and self._session.can_write:
            self._session.attempt(self._session.project.remove_codings, own)

    def recode_chosen(self) -> None:
        """Ask for another code for the selected codings that are the present coder's."""
        if (own := self._own()) and self._session.can_write:
            project = self._session.project
            CodePalette(
                self._session,
                tr("Recode with…"),
                [],
                self,
                lambda code: self._session.attempt(project.recode, own, code),
            ).open()

    def copy_chosen(self) -> None:
        """Put the selected segments on the clipboard, each with its reference."""
        blocks = []
        for shown in self.model.all_shown(self.list.chosen_places()):
            reference = ", ".join(part for part in (shown.document, shown.speaker) if part)
            code = shown.code.name if shown.code else ""
            blocks.append(f"« {shown.text} »\n({reference} – {code})")
        if blocks:
            QApplication.clipboard().setText("\n\n".join(blocks))

    def _own(self) -> list[CodingId]:
        coder = self._session.project.coder_id
        return [row.id for row in self.chosen() if row.coder_id == coder]

    def _start_afresh(self) -> None:
        self._rest.stop()
        self._behind, self._everything, self._caret = None, False, ()
        self.list.painter.expanded.clear()
        self.model.forget_texts()
        self._name_caret_tab()
        self._refresh()

    def _choose_code(self, code: CodeId | None) -> None:
        self._behind, self._everything = None, False
        if code is not None and self.tabs.currentIndex() != OF_CODE:
            self.tabs.setCurrentIndex(OF_CODE)
        else:
            self._refresh()

    def _go_back(self) -> None:
        self._behind, self._everything = None, False
        self._refresh()

    def _show_of_code(self) -> None:
        if self.tabs.currentIndex() == OF_CODE:
            self._refresh()
        else:
            self.tabs.setCurrentIndex(OF_CODE)

    def _heed_hint(self, command: str) -> None:
        if command == "all":
            self.show_all()
        else:
            self.command_wanted.emit(command)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "hint"):
            self._show_title()

    def _refresh(self, *_: object) -> None:
        self._stale = not self.isVisible()
        if self._stale:
            return
        session = self._session
        self._source = self._wanted()
        self._all = self._source.read(session) if session.is_open else []
        self._show_rows()

    def _wanted(self) -> Source:
        session = self._session
        if self.tabs.currentIndex() == AT_CARET:
            return Listed(self._caret)
        if self._behind is not None:
            return self._behind[0]
        if self._everything:
            return OfCodes(None)
        if session.code is None:
            return NOTHING
        if self.descendants.isChecked():
            return OfCodes(under(session, session.code))
        return OfCodes(frozenset({session.code}))

    def _show_rows(self) -> None:
        one_code = len({row.code_id for row in self._all}) == 1
        at_caret = self.tabs.currentIndex() == AT_CARET
        self.list.painter.names_codes = at_caret or not one_code
        self.model.show(self._filtered(self._all))
        self._show_title()

    def _filter(self, *_: object) -> None:
        self.model.show(self._filtered(self._all))
        self._count()

    def _filtered(self, rows: list[CodingExtent]) -> list[CodingExtent]:
        words = folded(self.line.text()).split()
        if not words:
            return rows
        if len(self.model.rows) < len(rows):
            self.model.show(rows)
        self.model.read_speakers()
        known: dict[tuple[object, ...], bool] = {}
        return [row for row in rows if self._matches(row, words, known)]

    def _matches(
        self, row: CodingExtent, words: list[str], known: dict[tuple[object, ...], bool]
    ) -> bool:
        session, speaker = self._session, self.model.speaker(row)
        key = (row.document_id, row.code_id, row.coder_id, speaker)
        if key not in known:
            document = session.documents.get(row.document_id)
            code, coder = session.codes.get(row.code_id), session.coders.get(row.coder_id)
            named = [one.name for one in (document, code, coder) if one is not None]
            cases = document.cases if document else ()
            text = folded("\n".join((*named, *cases, speaker)))
            known[key] = all(word in text for word in words)
        return known[key]

    def _follow(self, change: Change) -> None:
        touched = change.touched
        if len(touched.get("turn", ())) == 1:
            # Someone writes: segments are read again at the first pause.
            self._rest.start(RESTED_MS)
        elif touched.keys() & {"turn", "speaker"}:
            self._read_again()
        elif touched.keys() & {"code", "coder", "document", "case", "document_case"}:
            self.model.forget_texts(map(CodingId, touched.get("coding", ())))
            self._refresh()
        elif "coding" in touched:
            self._follow_codings(touched["coding"])

    def _read_again(self) -> None:
        self._rest.stop()
        self.model.forget_texts()
        self._refresh()

    def _follow_codings(self, ids: frozenset[int]) -> None:
        if not self.isVisible():
            self._stale = True
            return
        self.model.forget_texts(map(CodingId, ids))
        if len(ids) > 500 or self.line.text() or isinstance(self._source, Listed):
            self._refresh()
            return
        shown = frozenset(self._session.shown_coders)
        there = self._session.project.coding_extents(coding_ids=map(CodingId, ids))
        documents = {row.document_id for row in there if self._source.holds(row, shown)}
        documents |= {row.document_id for row in self._all if row.id in ids}
        codes = {row.code_id for row in there if self._source.holds(row, shown)}
        new_code = codes - {row.code_id for row in self._all}
        if len(documents) > READ_WHOLE_FROM or new_code:
            self._refresh()
            return
        for document in documents:
            self.model.replace_document(document, self._source.read(self._session, document))
        self._all = list(self.model.rows)
        self._show_title()

    def _show_title(self) -> None:
        session = self._session
        at_caret = self.tabs.currentIndex() == AT_CARET
        code = session.codes.get(session.code) if session.code is not None else None
        of_code = not at_caret and self._behind is None and not self._everything
        if at_caret:
            title = tr("Codings at the caret")
        elif self._behind is not None:
            title = self._behind[1]
        else:
            title = tr("All segments") if self._everything else code.name if code else ""
        self.title.setText(title)
        self.title.setToolTip(code.definition if code and of_code else "")
        self._mark.setVisible(of_code and code is not None)
        if of_code and code is not None:
            self._mark.setPixmap(self._dot(code.colour))
        self.descendants.setVisible(
            of_code and code is not None and len(under(session, code.id)) > 1
        )
        self.back.setVisible(not at_caret and not of_code)
        self.back.setText(tr("Back to the code") if code else tr("Back"))
        self._count()

    def _dot(self, colour: str) -> QPixmap:
        side = self.title.fontMetrics().height() - Space.TIGHT
        ratio = self.devicePixelRatioF()
        dot = QPixmap(round(Space.TIGHT * ratio), round(side * ratio))
        dot.setDevicePixelRatio(ratio)
        dot.fill(theme_of(self.palette()).stripe(colour))
        return dot

    def _count(self) -> None:
        rows = self.model.rows
        documents = len({row.document_id for row in rows})
        if len(rows) < len(self._all):
            segments = tr("{shown} of {count} segments", shown=len(rows), count=len(self._all))
        else:
            segments = tr("{count} segments", count=len(rows))
        self.count.setText(f"{segments} · {tr('{count} interviews', count=documents)}")
        self._head.setVisible(bool(self.title.text()) and self._session.is_open)
        self.line.setVisible(len(self._all) > 1)
        self._pages.setCurrentIndex(0 if rows else 1)
        if not rows:
            self._say_why_empty()

    def _say_why_empty(self) -> None:
        session = self._session
        if not session.is_open:
            self.hint.say("")
        elif self._all:
            self.hint.say(tr("No segment answers this filter."))
        elif self.tabs.currentIndex() == AT_CARET:
            self.hint.say(tr("No coding at the caret. Click a coded passage in the transcript."))
        elif self._behind is not None:
            self.hint.say(tr("These segments are no longer there."))
        elif session.code is None:
            self.hint.say(
                tr("Choose a code in the codebook to read its segments."), tr("All segments"), "all"
            )
        elif session.hidden_coders:
            self.hint.say(tr("No segment of this code by the coders on show."))
        else:
            self.hint.say(
                tr(
                    "No segment of this code yet. Select a passage in the transcript "
                    "and double-click the code, or drag one onto the other."
                )
            )

    def _name_caret_tab(self) -> None:
        count = len(self._caret)
        name = tr("At the caret")
        self.tabs.setTabText(AT_CARET, f"{name} ({count})" if count else name)

    def _open_menu(self, where: QPoint) -> None:
        if self.chosen():
            self.context_menu().popup(self.list.viewport().mapToGlobal(where))

    def context_menu(self) -> QMenu:
        """What can be done with the selected segments."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self.chosen()
        writable = self._session.can_write and bool(self._own())
        go = menu.addAction(tr("Go to the passage"))
        go.triggered.connect(lambda: self._session.seek(chosen[0].id))
        whole = menu.addAction(tr("Show whole or in short"))
        whole.setShortcut(QKeySequence("Space"))
        whole.triggered.connect(lambda: self.list.toggle_whole(self.list.currentIndex().row()))
        copy = menu.addAction(tr("Copy with references"))
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.triggered.connect(self.copy_chosen)
        menu.addSeparator()
        recode = menu.addAction(icons.icon("code"), tr("Recode with…"))
        recode.setEnabled(writable)
        recode.triggered.connect(self.recode_chosen)
        remove = menu.addAction(
            icons.icon("remove"), tr("Remove {count} codings", count=len(chosen))
        )
        remove.setShortcut(QKeySequence("Del"))
        remove.setEnabled(writable)
        remove.triggered.connect(self.remove_chosen)
        return menu
