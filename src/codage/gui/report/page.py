"""The page Report: its blocks, the choices of the one in hand, and the report as it will be."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from codage.domain import report
from codage.domain.message import CodageError
from codage.domain.report import Content, Only, Report
from codage.domain.task import Advance
from codage.gui.report.blocks import TITLE_PAGE
from codage.gui.report.exporting import export_report
from codage.gui.report.filler import Filler, language_of_window
from codage.gui.report.filling import Page
from codage.gui.report.form import BlockForm, ReportForm
from codage.gui.report.kinds import line_of
from codage.gui.report.layout import Empty, Halves, Head
from codage.gui.report.opening import ReportOpening
from codage.gui.report.preview import DOTS, Link
from codage.gui.report.remarks import ToLookAt
from codage.gui.saved_page import NO_BEARING, SavedPage
from codage.gui.session import Session
from codage.gui.shelf import Kind
from codage.gui.theme import Space
from codage.gui.words import mark, say, tr

if TYPE_CHECKING:
    from codage.exporters.report.checks import Remark

KIND = Kind(report.KIND, mark("Report"), mark("New report"), Report().to_json())
FOLLOWING_MS, RESIZING_MS = 250, 300
REPORT, HINT = range(2)
_TEMPLATE = "report.template"


class ReportPage(SavedPage):
    """Fills the report in the background while it is on show, and follows every change."""

    filled = Signal()
    """The page on show is that of the report and the project."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, KIND, parent)
        self._together: Hashable = None
        self._step: int | None = None
        self._is_read = False
        self.report = Report()
        self.setObjectName("report_page")
        self.head, self.halves, self.empty = Head(self.shelf), Halves(session), Empty()
        self.list, self.tools = self.halves.list, self.halves.tools
        self.choices, self.paper = self.halves.choices, self.halves.paper
        self._filler = Filler(session, self)
        self._opening = ReportOpening(session, self)
        self._resizing = QTimer(self)
        self._resizing.setSingleShot(True)
        self._resizing.setInterval(RESIZING_MS)
        self._lay_out()
        self._connect()
        self.begin()

    @property
    def form(self) -> BlockForm | ReportForm | None:
        """The choices on show."""
        return self.choices.form

    @property
    def page(self) -> Page | None:
        """The report as it is shown, where it shows the data of now."""
        return self._filler.page

    def _lay_out(self) -> None:
        self.pages = QStackedWidget()
        self.pages.addWidget(self.halves)
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.head)
        column.addWidget(self.pages, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
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
        self.head.freeze_all.clicked.connect(self._freeze_every)
        self.head.export.clicked.connect(self._export)
        self.empty.other.clicked.connect(self.shelf.begin)
        self.empty.hint.command_wanted.connect(self._obey)
        self.paper.block_wanted.connect(self._go_to)
        self.paper.link_wanted.connect(self._open)
        self.paper.left.connect(self.list.setFocus)
        self.halves.remarks.chosen.connect(self._go_to_remark)
        self._opening.told.connect(self.halves.tell)
        self._opening.failed.connect(self.fail)
        self._filler.frozen.connect(self._keep_frozen)
        self._filler.begun.connect(self.shelf.begin_with)
        self._filler.failed.connect(self.fail)
        self._resizing.timeout.connect(self.paper.lay_out)
        self.halves.splitterMoved.connect(lambda *_: self._resizing.start())

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resizing.start()

    # What the page says of itself.

    def show_saved(self, body: str | None) -> None:
        self._is_read, self.report = False, Report()
        if body is not None:
            self.report = Report.from_json(body)
            self._is_read = True
            self._show_report(self.list.current)

    def unreadable(self, name: str) -> CodageError:
        return CodageError(
            "{name} cannot be read: it is no report, or one of a newer program. "
            "It was left as it is.",
            name=name,
        )

    def ask(self, pause_ms: int = FOLLOWING_MS) -> None:
        # A whole report takes long: it waits for the next word or tick.
        super().ask(max(pause_ms, FOLLOWING_MS))

    def question(self) -> Callable[[Advance], Page] | None:
        row = self.shelf.current
        if row is None or not self._is_read:
            return None
        dots = round(DOTS * self.devicePixelRatioF())
        return self._filler.filling(self.report, row.name, dots)

    def show_counted(self, found: Page) -> None:
        self._filler.page = found
        self.halves.waiting.clear()
        self.paper.show_page(found.preview)
        told = self._told_by_block()
        self.list.show_report(self.report, told, self.list.current)
        self.choices.tell(told.get(self.list.current, ""))
        self.halves.remarks.show_remarks(self._to_look_at(found))
        self.filled.emit()

    def tell_counting(self) -> None:
        self.halves.waiting.setText(tr("Counting…"))

    def fail(self, error: Exception) -> None:
        self.halves.waiting.clear()
        super().fail(error)

    def forget(self) -> None:
        self._filler.forget()
        self._opening.forget()
        self.halves.tell("")
        self.halves.remarks.show_remarks(())
        self.setFocusProxy(self.list)

    def note_touched(self, touched: frozenset[str]) -> None:
        if touched - NO_BEARING:
            # The data changed: every block that is not frozen is counted anew.
            self._counting.forget()
            self._filler.page = None
        elif "saved_analysis" in touched:
            # A block may show what is saved under another name.
            self.ask()

    def look(self) -> None:
        self.head.look(self.shelf.current is not None, self._is_read)
        self.pages.setCurrentIndex(REPORT if self._is_read else HINT)
        if not self._is_read:
            self._say_why_empty()

    def _say_why_empty(self) -> None:
        session, row = self._session, self.shelf.current
        self.empty.other.setVisible(session.can_write and row is None)
        if not session.is_open:
            self.empty.hint.say(tr("Open a project to write its report."))
        elif row is not None:
            self.empty.hint.say(tr("{name} cannot be read by this Codage.", name=row.name))
        elif not session.can_write:
            self.empty.hint.say(tr("This project has no report."))
        else:
            self.empty.hint.say(
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

    def _to_look_at(self, found: Page) -> list[ToLookAt]:
        shown = {block.id: line_of(block) for block in found.report.blocks}
        whole = tr("The whole report")
        return [
            ToLookAt(one, shown.get(one.block, whole), say(one.message)) for one in found.remarks
        ]

    def _choose(self, block_id: str) -> None:
        self.setFocusProxy(self.list)
        self.choices.settle()
        self._show_choices(block_id)
        self.paper.go_to(block_id)

    def _show_choices(self, block_id: str) -> None:
        block, can_write = self.report.block(block_id), self._session.can_write
        self.tools.look(block, can_write)
        self.head.freeze_all.setEnabled(can_write and bool(self.report.blocks))
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

    def _go_to(self, block_id: str) -> None:
        self.list.choose(block_id)
        self.list.setFocus()

    def _go_to_remark(self, remark: Remark) -> None:
        self.list.choose(remark.block)
        self.paper.go_to(remark.block)
        if self.paper.point_at(remark.block, remark.keys):
            self.paper.setFocus()
        else:
            self.list.setFocus()

    def _open(self, link: Link) -> None:
        # Whoever comes back to the page comes back to the number.
        self.setFocusProxy(self.paper)
        shown = self.page.report if self.page else self.report
        self._opening.open(shown, language_of_window(), link)

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
