"""The page Report: its blocks, the choices of the one in hand, and the report as it will be."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from codage.domain import report
from codage.domain.message import CodageError
from codage.domain.report import Content, Only, Report
from codage.gui import faults, icons
from codage.gui.hint import Hint
from codage.gui.report.blocks import TITLE_PAGE, BlockList
from codage.gui.report.choices import Choices
from codage.gui.report.exporting import export_report
from codage.gui.report.filler import Filler, language_of_window
from codage.gui.report.filling import Page
from codage.gui.report.form import BlockForm, ReportForm
from codage.gui.report.opening import ReportOpening
from codage.gui.report.paper import Paper
from codage.gui.report.preview import DOTS, Link
from codage.gui.report.tools import Tools
from codage.gui.session import Session
from codage.gui.shelf import Kind, Shelf
from codage.gui.theme import Space, small_font
from codage.gui.words import mark, say, tr
from codage.project.rows import Change
from codage.project.saved_analyses import SavedAnalysisRow

KIND = Kind(report.KIND, mark("Report"), mark("New report"), Report().to_json())
FOLLOWING_MS, RESIZING_MS = 250, 300
REPORT, HINT = range(2)
_TEMPLATE = "report.template"
_OWN = frozenset({"saved_analysis"})
_NO_BEARING = frozenset({"memo", "journal", "summary"})
_LEFT, _LEAST_LEFT = 280, 230


class ReportPage(QWidget):
    """Fills the report in the background while it is on show, and follows every change."""

    command_wanted = Signal(str)
    """The id of an action of the window."""
    filled = Signal()
    """The page on show is that of the report and the project."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self._together: Hashable = None
        self._step: int | None = None
        self.report = Report()
        self.setObjectName("report_page")
        self.shelf = Shelf(session, KIND)
        self.list = BlockList()
        self.tools = Tools()
        self.choices = Choices(session)
        self.paper = Paper()
        self.hint = Hint()
        self._filler = Filler(session, self)
        self._opening = ReportOpening(session, self)
        self._resizing = QTimer(self)
        self._resizing.setSingleShot(True)
        self._resizing.setInterval(RESIZING_MS)
        self._build()
        self._lay_out()
        self._connect()
        self._start_afresh()

    @property
    def form(self) -> BlockForm | ReportForm | None:
        """The choices on show."""
        return self.choices.form

    @property
    def page(self) -> Page | None:
        """The report as it is shown, where it shows the data of now."""
        return self._filler.page

    def _build(self) -> None:
        self.freeze_all = QPushButton(tr("Freeze the report"))
        self.freeze_all.setToolTip(tr("Keep what every block shows now"))
        self.export = QPushButton(icons.icon("export"), tr("Export…"))
        self.export.setToolTip(tr("Write the report for Word, for the web, or as a PDF"))
        self.waiting = QLabel()
        self.waiting.setFont(small_font(self.waiting.font()))
        self.waiting.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.waiting.setContentsMargins(Space.SMALL, 0, Space.SMALL, 0)
        self.waiting.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setContentsMargins(Space.SMALL, 0, Space.SMALL, Space.TIGHT)
        self.told.hide()
        self.other = QPushButton(tr("Begin with an empty report"))

    def _lay_out(self) -> None:
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.list)
        halves.addWidget(self.choices)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setChildrenCollapsible(False)
        left = QWidget()
        left.setMinimumWidth(_LEAST_LEFT)
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.SMALL, 0, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.tools)
        column.addWidget(halves, 1)
        right = QWidget()
        read = QVBoxLayout(right)
        read.setContentsMargins(0, 0, 0, 0)
        read.setSpacing(0)
        read.addWidget(self.told)
        read.addWidget(self.paper, 1)
        read.addWidget(self.waiting)
        self.across = QSplitter(Qt.Orientation.Horizontal)
        self.across.addWidget(left)
        self.across.addWidget(right)
        self.across.setStretchFactor(1, 1)
        self.across.setSizes([_LEFT, 700])
        self.across.setChildrenCollapsible(False)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.across)
        empty = QWidget()
        inside = QVBoxLayout(empty)
        inside.addStretch(1)
        inside.addWidget(self.hint)
        inside.addWidget(self.other, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(2)
        self.pages.addWidget(empty)
        top = QHBoxLayout()
        top.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, 0)
        top.addWidget(self.shelf)
        top.addStretch(1)
        top.addWidget(self.freeze_all)
        top.addWidget(self.export)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.SMALL)
        whole.addLayout(top)
        whole.addWidget(self.pages, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self._start_afresh)
        session.closed.connect(self._start_afresh)
        session.changed.connect(self._follow)
        self.shelf.shown.connect(self._show_row)
        self.list.block_chosen.connect(self._choose)
        self.list.move_wanted.connect(self.move_block)
        self.list.remove_wanted.connect(self.remove_block)
        self.list.add_wanted.connect(self.tools.open_menu)
        self.list.choices_wanted.connect(self.choices.go_in)
        self.tools.kind_wanted.connect(self.add_block)
        self.tools.move_wanted.connect(lambda steps: self.move_block(self.list.current, steps))
        self.tools.remove_wanted.connect(lambda: self.remove_block(self.list.current))
        self.tools.freeze_wanted.connect(self._freeze_one)
        self.choices.report_changed.connect(
            lambda new, together: self._save(new, mark("Change {name}"), TITLE_PAGE, together)
        )
        self.choices.content_changed.connect(self._change_block)
        self.choices.part_changed.connect(self._restrict_block)
        self.freeze_all.clicked.connect(self._freeze_every)
        self.export.clicked.connect(self._export)
        self.other.clicked.connect(self.shelf.begin)
        self.hint.command_wanted.connect(self._obey)
        self.paper.block_wanted.connect(self._go_to)
        self.paper.link_wanted.connect(self._open)
        self.paper.left.connect(self.list.setFocus)
        self._opening.told.connect(self._tell)
        self._opening.failed.connect(self._fail)
        self._filler.filled.connect(self._show_page)
        self._filler.frozen.connect(self._keep_frozen)
        self._filler.begun.connect(self.shelf.begin_with)
        self._filler.is_slow.connect(lambda: self.waiting.setText(tr("Counting…")))
        self._filler.failed.connect(self._fail)
        self._resizing.timeout.connect(self.paper.lay_out)
        self.across.splitterMoved.connect(lambda *_: self._resizing.start())

    def add_block(self, kind: str) -> None:
        """Add a block of a kind after the one in hand, and take it in hand."""
        self.choices.settle()
        content = report.KINDS[kind]()
        at = self.list.current
        first = self.report.blocks[0].id if self.report.blocks else ""
        new, block_id = self.report.added(content, at or first)
        if at == TITLE_PAGE and first:
            new = new.moved(block_id, -1)
        self._save(new, mark("Add a block to {name}"), block_id)
        self.choices.go_in()

    def move_block(self, block_id: str, steps: int) -> None:
        """Move a block so many places down, or up."""
        self.choices.settle()
        if self.report.block(block_id) is not None:
            new = self.report.moved(block_id, steps)
            self._save(new, mark("Move a block of {name}"), block_id)

    def remove_block(self, block_id: str) -> None:
        """Take a block out; undo brings it back."""
        places = [block.id for block in self.report.blocks]
        if block_id in places:
            at = places.index(block_id)
            left = [one for one in places if one != block_id]
            near = left[min(at, len(left) - 1)] if left else TITLE_PAGE
            new = self.report.without(block_id)
            self._save(new, mark("Remove a block of {name}"), near)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resizing.start()

    def _start_afresh(self) -> None:
        self._filler.forget()
        self._opening.forget()
        self._tell("")
        self.setFocusProxy(self.list)
        self.shelf.read()
        if self.shelf.current is None:
            self._show_row(None)

    def _follow(self, change: Change) -> None:
        touched = set(change.touched) - _NO_BEARING
        if not touched:
            return
        if touched - _OWN:
            # The data changed: every block that is not frozen is counted anew.
            self._filler.page = None
        self.shelf.read()
        self._fill()

    def _show_row(self, row: SavedAnalysisRow | None) -> None:
        has = row is not None
        for widget in (self.export, self.freeze_all, self.shelf):
            widget.setVisible(has)
        self.pages.setCurrentIndex(REPORT if has else HINT)
        if row is None:
            self.report = Report()
            self._say_how_to_begin()
            return
        try:
            self.report = Report.from_json(row.body)
        except ValueError:
            self.report = Report()
            self.hint.say(tr("{name} cannot be read by this Codage.", name=row.name))
            self.pages.setCurrentIndex(HINT)
            return
        self._show_report(self.list.current)
        self._fill()

    def _say_how_to_begin(self) -> None:
        session = self._session
        self.other.setVisible(session.can_write)
        if not session.is_open:
            self.hint.say(tr("Open a project to write its report."))
        elif not session.can_write:
            self.hint.say(tr("This project has no report."))
        else:
            self.hint.say(
                tr(
                    "A report is made of blocks: your words, tables, charts, quotations. They "
                    "follow the data until you freeze them."
                ),
                tr("Start from a template: report of the Observatory"),
                _TEMPLATE,
            )

    def _show_report(self, chosen: str) -> None:
        self.list.show_report(self.report, self._told_by_block(), chosen)
        self._show_choices(self.list.current)

    def _told_by_block(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for remark in self.page.remarks if self.page else ():
            told = say(remark.message)
            found[remark.block] = (
                f"{found[remark.block]}\n{told}" if remark.block in found else told
            )
        return found

    def _choose(self, block_id: str) -> None:
        self.setFocusProxy(self.list)
        self.choices.settle()
        self._show_choices(block_id)
        if block_id:
            self.paper.scrollToAnchor(block_id)
        else:
            self.paper.verticalScrollBar().setValue(0)

    def _show_choices(self, block_id: str) -> None:
        block, can_write = self.report.block(block_id), self._session.can_write
        self.tools.look(block, can_write)
        self.freeze_all.setEnabled(can_write and bool(self.report.blocks))
        self.choices.tell(self._told_by_block().get(block_id, ""))
        self.choices.show_choices(self.report, block)

    def _change_block(self, block_id: str, content: Content, together: Hashable) -> None:
        if self.report.block(block_id) is not None:
            new = self.report.changed(block_id, content)
            self._save_block(new, block_id, together)

    def _restrict_block(self, block_id: str, only: Only, together: Hashable) -> None:
        if self.report.block(block_id) is not None:
            new = self.report.restricted(block_id, only)
            self._save_block(new, block_id, together)

    def _save_block(self, new: Report, block_id: str, together: Hashable) -> None:
        mark_of_block = (block_id, together) if together is not None else None
        label = mark("Change a block of {name}")
        self._save(new, label, self.list.current, mark_of_block)

    def _save(self, new: Report, label: str, chosen: str, together: Hashable = None) -> None:
        """Save; what is saved one after the other with the same mark is one step to undo."""
        if new == self.report or not self._session.can_write:
            return
        self.report = new
        self._show_report(chosen)
        earlier = self._step if together is not None and together == self._together else None
        self._together = together
        self._step = self.shelf.save(new.to_json(), label, continuing=earlier)

    def _obey(self, command: str) -> None:
        if command == _TEMPLATE:
            self._filler.begin()
        else:
            self.command_wanted.emit(command)

    def _fill(self) -> None:
        row = self.shelf.current
        if row is None or not self._session.is_open:
            return
        self._stale = not self.isVisible()
        if not self._stale:
            dots = round(DOTS * self.devicePixelRatioF())
            self._filler.fill(self.report, row.name, FOLLOWING_MS, dots)

    def _show_page(self, page: Page) -> None:
        self.waiting.clear()
        self.paper.show_page(page.preview)
        told = self._told_by_block()
        self.list.show_report(self.report, told, self.list.current)
        self.choices.tell(told.get(self.list.current, ""))
        count = len(page.remarks)
        if count:
            self.waiting.setText(tr("{count} things to look at before others read it", count=count))
        self.filled.emit()

    def _go_to(self, block_id: str) -> None:
        self.list.choose(block_id)
        self.list.setFocus()

    def _open(self, link: Link) -> None:
        # Whoever comes back to the page comes back to the number.
        self.setFocusProxy(self.paper)
        shown = self.page.report if self.page else self.report
        self._opening.open(shown, language_of_window(), link)

    def _tell(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))

    def _freeze_one(self) -> None:
        block = self.report.block(self.list.current)
        if block is None:
            return
        if block.frozen:
            new = self.report.kept(block.id, None)
            self._save(new, mark("Thaw a block of {name}"), block.id)
            return
        self._freeze(frozenset({block.id}))

    def _freeze_every(self) -> None:
        self._freeze(frozenset(block.id for block in self.report.blocks))

    def _freeze(self, wanted: frozenset[str]) -> None:
        self.choices.settle()
        self._filler.freeze(self.report, wanted)

    def _keep_frozen(self, new: Report) -> None:
        self._save(new, mark("Freeze blocks of {name}"), self.list.current)

    def _export(self) -> None:
        self.choices.settle()
        if row := self.shelf.current:
            export_report(self._session, self.report, row.name, self)

    def _fail(self, error: Exception) -> None:
        self.waiting.clear()
        if isinstance(error, CodageError):
            faults.tell(self, error)
        else:
            faults.tell_unforeseen(self, error)
