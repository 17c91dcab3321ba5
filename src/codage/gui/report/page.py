"""The page Report: its blocks, the choices of the one in hand, and the report as it will be."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QPalette, QResizeEvent, QShowEvent, QTextDocument
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.domain import report
from codage.domain.joint_display import JointRow
from codage.domain.message import CodageError
from codage.domain.report import Content, Report
from codage.domain.task import Advance
from codage.gui import faults, icons
from codage.gui.hint import Hint
from codage.gui.joint.shelf import Kind, Shelf
from codage.gui.latest import Latest
from codage.gui.report.blocks import TITLE_PAGE, BlockList
from codage.gui.report.exporting import export_report
from codage.gui.report.filling import Page, page_of
from codage.gui.report.form import BlockForm, ReportForm, frozen_label
from codage.gui.report.kinds import NAMES
from codage.gui.report.preview import SCHEME
from codage.gui.session import Session
from codage.gui.theme import LIGHT, Space, palette_of, small_font
from codage.gui.words import mark, say, tr
from codage.project.rows import Change
from codage.project.saved_analyses import SavedAnalysisRow

KIND = Kind(report.KIND, mark("Report"), mark("New report"), Report().to_json())
FOLLOWING_MS, PATIENCE_MS = 250, 300
REPORT, HINT = range(2)
_TEMPLATE, _EMPTY = "report.template", "report.empty"
_OWN = frozenset({"saved_analysis"})
_NO_BEARING = frozenset({"memo", "journal", "summary"})
_LEFT, _LEAST_LEFT, _MARGIN, _BAR = 280, 230, 20, 24


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
        self.report = Report()
        self.page: Page | None = None
        self.form: BlockForm | ReportForm | None = None
        self._filling = Latest(self)
        self._freezing = Latest(self)
        self._beginning = Latest(self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self.setObjectName("report_page")
        self.shelf = Shelf(session, KIND)
        self.list = BlockList()
        self.hint = Hint()
        self._build()
        self._lay_out()
        self._connect()
        self._start_afresh()

    def _build(self) -> None:
        self.add = QToolButton()
        self.add.setText(tr("Add"))
        self.add.setIcon(icons.icon("plus"))
        self.add.setToolTip(tr("Add a block after the one in hand (Insert)"))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.menu = QMenu(self)
        for kind, name in NAMES.items():
            self.menu.addAction(tr(name), partial(self.add_block, kind))
        self.up = _button("up", tr("Move the block up (Alt+Up)"))
        self.down = _button("down", tr("Move the block down (Alt+Down)"))
        self.remove = _button("remove", tr("Remove the block (Delete)"))
        self.freeze = QPushButton(tr("Freeze"))
        self.freeze.setToolTip(tr("Keep what the block shows now, whatever becomes of the data"))
        self.freeze_all = QPushButton(tr("Freeze the report"))
        self.freeze_all.setToolTip(tr("Keep what every block shows now"))
        self.export = QPushButton(icons.icon("export"), tr("Export…"))
        self.export.setToolTip(tr("Write the report for Word, for the web, or as a PDF"))
        self.remarks = QLabel()
        self.remarks.setWordWrap(True)
        self.remarks.setTextFormat(Qt.TextFormat.PlainText)
        self.remarks.setFont(small_font(self.remarks.font()))
        self.waiting = QLabel()
        self.waiting.setFont(small_font(self.waiting.font()))
        self.waiting.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.paper = QTextBrowser()
        self.paper.setObjectName("report_paper")
        self.paper.setAccessibleName(tr("The report as it will be"))
        self.paper.setOpenLinks(False)
        self.paper.setFrameShape(QFrame.Shape.NoFrame)
        # Paper is white by night too.
        self.paper.setPalette(palette_of(LIGHT))
        self.paper.setMinimumWidth(200)
        self.paper.document().setDocumentMargin(_MARGIN)
        self.other = QPushButton(tr("Begin with an empty report"))
        self.other.clicked.connect(self.shelf.begin)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(Space.TIGHT)
        for widget in (self.add, self.up, self.down, self.remove):
            tools.addWidget(widget)
        tools.addStretch(1)
        tools.addWidget(self.freeze)
        self.place = QScrollArea()
        self.place.setWidgetResizable(True)
        self.place.setFrameShape(QFrame.Shape.NoFrame)
        self.place.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        choices = QWidget()
        below = QVBoxLayout(choices)
        below.setContentsMargins(0, Space.SMALL, 0, 0)
        below.setSpacing(Space.SMALL)
        below.addWidget(self.remarks)
        below.addWidget(self.place, 1)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.list)
        halves.addWidget(choices)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setChildrenCollapsible(False)
        left = QWidget()
        left.setMinimumWidth(_LEAST_LEFT)
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.SMALL, 0, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addLayout(tools)
        column.addWidget(halves, 1)
        self.across = QSplitter(Qt.Orientation.Horizontal)
        self.across.addWidget(left)
        self.across.addWidget(self.paper)
        self.across.setStretchFactor(1, 1)
        self.across.setSizes([_LEFT, 700])
        self.across.setChildrenCollapsible(False)
        self._resizing = QTimer(self)
        self._resizing.setSingleShot(True)
        self._resizing.setInterval(PATIENCE_MS)
        self._resizing.timeout.connect(self._set_paper)
        self.across.splitterMoved.connect(lambda *_: self._resizing.start())
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
        top.addWidget(self.waiting, 1)
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
        self.list.add_wanted.connect(self._open_menu)
        self.list.choices_wanted.connect(self._go_to_choices)
        self.add.clicked.connect(self._open_menu)
        self.up.clicked.connect(lambda: self.move_block(self.list.current, -1))
        self.down.clicked.connect(lambda: self.move_block(self.list.current, 1))
        self.remove.clicked.connect(lambda: self.remove_block(self.list.current))
        self.freeze.clicked.connect(self._freeze_one)
        self.freeze_all.clicked.connect(self._freeze_every)
        self.export.clicked.connect(self._export)
        self.hint.command_wanted.connect(self._obey)
        self.paper.anchorClicked.connect(self._go_to)
        self._patience.timeout.connect(lambda: self.waiting.setText(tr("Counting…")))
        self._filling.answered.connect(self._show_page)
        self._filling.failed.connect(self._fail)
        self._freezing.answered.connect(self._keep_frozen)
        self._freezing.failed.connect(self._fail)
        self._beginning.answered.connect(self.shelf.begin_with)
        self._beginning.failed.connect(self._fail)

    def add_block(self, kind: str) -> None:
        """Add a block of a kind after the one in hand, and take it in hand."""
        self._settle()
        content = report.KINDS[kind]()
        at = self.list.current
        first = self.report.blocks[0].id if self.report.blocks else ""
        new, block_id = self.report.added(content, at or first)
        if at == TITLE_PAGE and first:
            new = new.moved(block_id, -1)
        self._save(new, mark("Add a block to {name}"), block_id)
        self._go_to_choices()

    def move_block(self, block_id: str, steps: int) -> None:
        """Move a block so many places down, or up."""
        self._settle()
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
        self.page = None
        self._filling.forget()
        self.shelf.read()
        if self.shelf.current is None:
            self._show_row(None)

    def _follow(self, change: Change) -> None:
        touched = set(change.touched) - _NO_BEARING
        if not touched:
            return
        if touched <= _OWN:
            self.shelf.read()
        else:
            # The data changed: every block that is not frozen is counted anew.
            self.page = None
            self.shelf.read()
        self._fill(FOLLOWING_MS)

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
        self._settle()
        self._show_choices(block_id)
        if block_id:
            self.paper.scrollToAnchor(block_id)
        else:
            self.paper.verticalScrollBar().setValue(0)

    def _show_choices(self, block_id: str) -> None:
        block = self.report.block(block_id)
        can_write = self._session.can_write
        for button in (self.up, self.down, self.remove, self.freeze):
            button.setEnabled(can_write and block is not None)
        self.add.setEnabled(can_write)
        self.freeze_all.setEnabled(can_write and bool(self.report.blocks))
        self.freeze.setText(tr("Thaw") if block and block.frozen else tr("Freeze"))
        told = self._told_by_block().get(block_id, "")
        self.remarks.setText(told)
        self.remarks.setVisible(bool(told))
        form = self.form
        if block is None and isinstance(form, ReportForm):
            form.show_report(self.report)
        elif (
            block is not None
            and isinstance(form, BlockForm)
            and (form.block.id, form.block.kind) == (block.id, block.kind)
            and (form.block.frozen is None) == (block.frozen is None)
        ):
            form.show_block(block)
        else:
            self._build_form(block_id)

    def _build_form(self, block_id: str) -> None:
        block = self.report.block(block_id)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, Space.SMALL, 0)
        if block is None:
            whole = ReportForm(self._session, self.report)
            whole.changed.connect(lambda new: self._save(new, mark("Change {name}"), TITLE_PAGE))
            self.form = whole
        else:
            if block.frozen:
                column.addWidget(frozen_label(block.frozen.day))
            own = BlockForm(self._session, block)
            own.setEnabled(self._session.can_write and block.frozen is None)
            own.changed.connect(self._change_block)
            own.quotations_wanted.connect(self._choose_quotations)
            self.form = own
        column.addWidget(self.form)
        column.addStretch(1)
        self.place.setWidget(holder)

    def _change_block(self, block_id: str, content: Content) -> None:
        if self.report.block(block_id) is not None:
            new = self.report.changed(block_id, content)
            self._save(new, mark("Change a block of {name}"), self.list.current)

    def _choose_quotations(self) -> None:
        from codage.domain.joint_display import JointDisplay
        from codage.gui.joint.quoting import QuotationDialog

        block = self.report.block(self.list.current)
        if block is None or not isinstance(block.content, report.Quotations):
            return
        codes = tuple(row.guid for row in self._session.codes.values())
        row = JointRow(tr("Report"), codes, quotations=block.content.codings)
        label = block.content.label
        dialog = QuotationDialog(self._session, JointDisplay(), row, self)
        dialog.chosen.connect(
            lambda guids: self._change_block(block.id, report.Quotations(guids, label))
        )
        dialog.open()

    def _save(self, new: Report, label: str, chosen: str) -> None:
        if new == self.report or not self._session.can_write:
            return
        self.report = new
        self._show_report(chosen)
        self.shelf.save(new.to_json(), label)

    def _settle(self) -> None:
        if self.form is not None:
            self.form.settle()

    def _go_to_choices(self) -> None:
        if self.form is not None:
            self.form.setFocus()
            self.form.focusNextChild()

    def _open_menu(self) -> None:
        self.menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _obey(self, command: str) -> None:
        if command != _TEMPLATE:
            self.command_wanted.emit(command)
            return
        project = self._session.project

        def begin(_advance: Advance) -> str:
            from codage.exporters.report.template import observatory

            return observatory(project, say).to_json()

        self._beginning.ask(begin, 0)

    def _fill(self, pause_ms: int = FOLLOWING_MS) -> None:
        row = self.shelf.current
        if row is None or not self._session.is_open:
            return
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        project, asked, language = self._session.project, self.report, _language()
        known = dict(self.page.known) if self.page and _alike(self.page.report, asked) else {}
        saved = (report.Joint, report.Scores, report.Methods)
        known = {key: one for key, one in known.items() if not isinstance(key.content, saved)}

        def fill(advance: Advance) -> Page:
            return page_of(project, asked, row.name, language, known, advance)

        self._patience.start(PATIENCE_MS)
        self._filling.ask(fill, pause_ms)

    def _show_page(self, page: Page) -> None:
        self._patience.stop()
        self.waiting.clear()
        self.page = page
        document = self.paper.document()
        for key, drawn in page.preview.pictures.items():
            kind = QTextDocument.ResourceType.ImageResource
            document.addResource(kind, QUrl(key), QImage.fromData(drawn))
        self._set_paper()
        self.list.show_report(self.report, self._told_by_block(), self.list.current)
        told = self._told_by_block().get(self.list.current, "")
        self.remarks.setText(told)
        self.remarks.setVisible(bool(told))
        count = len(page.remarks)
        if count:
            self.waiting.setText(tr("{count} things to look at before others read it", count=count))
        self.filled.emit()

    def _set_paper(self) -> None:
        """Lay the page out on paper as wide as it is; what is read stays in sight."""
        if self.page is None:
            return
        bar = self.paper.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self.paper.setHtml(self.page.preview.html(self.paper.width() - 2 * _MARGIN - _BAR))
        bar.setValue(round(share * bar.maximum()))

    def _go_to(self, url: QUrl) -> None:
        address = url.toString()
        if address.startswith(SCHEME):
            self.list.choose(address.removeprefix(SCHEME))
            self.list.setFocus()

    def _freeze_one(self) -> None:
        block = self.report.block(self.list.current)
        if block is None:
            return
        if block.frozen:
            new = self.report.kept(block.id, None)
            self._save(new, mark("Thaw a block of {name}"), block.id)
            return
        self._ask_frozen(frozenset({block.id}))

    def _freeze_every(self) -> None:
        self._ask_frozen(frozenset(block.id for block in self.report.blocks))

    def _ask_frozen(self, wanted: frozenset[str]) -> None:
        self._settle()
        project, asked, language = self._session.project, self.report, _language()

        def freeze(_advance: Advance) -> Report:
            from codage.exporters.report.filling import frozen_blocks
            from codage.exporters.report.study import Study
            from codage.exporters.report.wording import Wording

            return frozen_blocks(Study(project, asked, Wording(say, language)), wanted)

        self._freezing.ask(freeze, 0)

    def _keep_frozen(self, new: Report) -> None:
        self._save(new, mark("Freeze blocks of {name}"), self.list.current)

    def _export(self) -> None:
        self._settle()
        if row := self.shelf.current:
            export_report(self._session, self.report, row.name, self)

    def _fail(self, error: Exception) -> None:
        self._patience.stop()
        self.waiting.clear()
        if isinstance(error, CodageError):
            faults.tell(self, error)
        else:
            faults.tell_unforeseen(self, error)


def _alike(one: Report, other: Report) -> bool:
    """Whether blocks of the one show the same in the other."""
    names = ("label", "coders", "respondents", "conditions", "least", "most")
    return all(getattr(one, name) == getattr(other, name) for name in names)


def _language() -> str:
    return QLocale().name().partition("_")[0]


def _button(icon: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icons.icon(icon))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setAutoRaise(True)
    return button
