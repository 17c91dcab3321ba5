"""The page of summaries: the grid, and the cell that is chosen beside it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from codage.analysis.summary_grid import GridCode, GridRow, SummaryGrid
from codage.domain.anchors import DocumentId, SummaryId
from codage.domain.task import Advance
from codage.gui import icons
from codage.gui.hint import Hint
from codage.gui.latest import Latest
from codage.gui.session import Session
from codage.gui.summaries.cell import CellPanel
from codage.gui.summaries.choosing import GridChoices
from codage.gui.summaries.exporting import GridExport
from codage.gui.summaries.model import NOTHING, SummaryModel
from codage.gui.summaries.table import SummaryTable
from codage.gui.theme import Space, small_font
from codage.gui.words import tr
from codage.project.rows import Change

FOLLOWING_MS = 100
PATIENCE_MS = 300
FEW = 20
NARROW = 700
BESIDE, BELOW = [460, 300], [300, 260]
"""The grid and the cell, in a wide page and in a narrow one."""
_OFFERED = frozenset({"document", "coder", "variable", "value_label", "attribute", "case", "code"})
_OFFERED |= {"code_set", "code_set_member"}
_LAID_OUT = _OFFERED | {"coding", "document_case", "speaker_case", "turn", "speaker"}

Chosen = tuple[GridRow, GridCode]


class SummariesPanel(QWidget):
    """Lays the grid out in the background while it is on show, and follows every change."""

    command_wanted = Signal(str)
    """The id of an action of the window."""
    laid_out = Signal()
    """The grid on show is that of the project and the choices."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self._grids = Latest(self)
        self.setObjectName("summaries_panel")
        self.choices = GridChoices(session)
        self.about = self.choices.about
        self.about.setFont(small_font(self.about.font()))
        self.about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.model = SummaryModel()
        self.table = SummaryTable(self.model)
        self.cell = CellPanel(session)
        self.hint = Hint()
        self.exporting = GridExport(session, self)
        self.export = QPushButton(icons.icon("export"), tr("Export"))
        self.export.setToolTip(tr("Write the grid to a file, for Excel or Word"))
        menu = QMenu(self.export)
        for name, do in self.exporting.choices(lambda: self.model.grid):
            menu.addAction(name, do)
        self.export.setMenu(menu)
        self._lay_out()
        self._connect()
        self._start_afresh()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, Space.SMALL, Space.SMALL, 0)
        top.addWidget(self.choices, 1)
        top.addWidget(self.export, 0, Qt.AlignmentFlag.AlignTop)
        self.halves = halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setHandleWidth(1)
        halves.addWidget(self.table)
        halves.addWidget(self.cell)
        halves.setStretchFactor(0, 1)
        halves.setCollapsible(0, False)
        halves.setSizes(BESIDE)
        self._pages = QStackedWidget()
        self._pages.addWidget(halves)
        self._pages.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        session = self._session
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(lambda: self.about.setText(tr("Laying out…")))
        session.opened.connect(self._start_afresh)
        session.closed.connect(self._start_afresh)
        session.changed.connect(self._follow)
        session.coders_changed.connect(self._choose_again)
        self.choices.changed.connect(lambda: self._ask(0))
        self._grids.answered.connect(self._show)
        self._grids.failed.connect(self._fail)
        self.hint.command_wanted.connect(self.command_wanted)
        self.table.selectionModel().currentChanged.connect(self._show_cell)
        self.table.writing_wanted.connect(self.write)
        self.cell.writing.step_wanted.connect(self._step)
        self.cell.writing.left.connect(self.table.setFocus)
        self.cell.case_wanted.connect(self._make_case)

    def write(self) -> None:
        """Put the caret behind what is written in the chosen cell."""
        writing = self.cell.writing
        if writing.isVisible():
            cursor = writing.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            writing.setTextCursor(cursor)
            writing.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cell below the grid where beside it would leave no room for codes."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        across = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.halves.orientation() is not across:
            self.halves.setOrientation(across)
            self.halves.setSizes(BELOW if narrow else BESIDE)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask(0)

    def _step(self, down: int, right: int) -> None:
        if self.table.step(down, right):
            self.write()

    def _start_afresh(self) -> None:
        self._grids.forget()
        self._patience.stop()
        self.about.clear()
        self.cell.show_nothing()
        self.model.show(NOTHING)
        self.choices.forget()
        self._ask(0)

    def _choose_again(self) -> None:
        self.choices.read()
        self._ask(0)

    def _ask(self, pause_ms: int) -> None:
        self._stale = not self.isVisible()
        if self._stale or not self._session.is_open:
            return
        project, selection = self._session.project, self.choices.selection()
        order_by, only_used = self.choices.order_by, self.choices.only_used

        def work(_advance: Advance) -> SummaryGrid:
            from codage.analysis.grid_layout import summary_grid

            grid = summary_grid(project.frames, selection, order_by=order_by)
            return grid.of_used_codes() if only_used else grid

        self._patience.start(PATIENCE_MS)
        self._grids.ask(work, pause_ms)

    def _show(self, grid: SummaryGrid) -> None:
        self._patience.stop()
        if not self._session.is_open:
            return
        # What was written while the grid was laid out is newer.
        grid = grid.with_summaries(self._session.project.summaries())
        chosen = self._chosen()
        self.model.show(grid)
        self._say()
        empty = self._why_empty()
        self.export.setEnabled(not empty)
        self._pages.setCurrentIndex(1 if empty else 0)
        if empty:
            self.hint.say(*empty)
            self.cell.show_nothing()
        else:
            self._choose(chosen)
        self.laid_out.emit()

    def _chosen(self) -> Chosen | None:
        index = self.table.currentIndex()
        if not index.isValid():
            return None
        return self.model.row(index.row()), self.model.code(index.column())

    def _choose(self, chosen: Chosen | None) -> None:
        """Choose the cell that was chosen before, wherever it is now; else the first."""
        place = self.model.place_of(*chosen) if chosen is not None else None
        index = self.model.index(*(place or (0, 0)))
        if index != self.table.currentIndex():
            self.table.setCurrentIndex(index)
        else:
            self._show_cell(index)

    def _show_cell(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        if index.isValid():
            row, code = self.model.row(index.row()), self.model.code(index.column())
            self.cell.show_cell(row, code, self.model.cell(index))

    def _say(self) -> None:
        grid = self.model.grid
        cases = tr("{count} cases", count=sum(row.case_id is not None for row in grid.rows))
        written = tr("{count} summaries", count=grid.written)
        others = sum(row.case_id is None for row in grid.rows)
        parts = [cases, written]
        if others:
            parts.insert(1, tr("{count} interviews without a case", count=others))
        self.about.setText(" · ".join(parts))
        self.about.updateGeometry()

    def _why_empty(self) -> tuple[str, ...]:
        grid, session = self.model.grid, self._session
        if grid.rows and grid.codes:
            return ()
        if not session.documents:
            return (
                tr("No interview yet. Import the transcripts first."),
                tr("Import transcripts…"),
                "project.import_documents",
            )
        if not session.codes:
            return (
                tr("No code yet. Make one in the codebook, or import a codebook."),
                tr("Import a codebook…"),
                "project.import_codebook",
            )
        if grid.rows and self.choices.only_used:
            return (
                tr(
                    "No coding yet. Select a passage in the transcript and give it a code: "
                    "its case and its code meet here."
                ),
            )
        return (tr("No case and no code are left by these choices."),)

    def _fail(self, error: Exception) -> None:
        self._patience.stop()
        self.about.clear()
        if not self._session.is_open:
            return
        self._session.refused.emit(error)

    def _follow(self, change: Change) -> None:
        touched = change.touched.keys()
        if not self.isVisible():
            self._stale = self._stale or not (_LAID_OUT | {"summary"}).isdisjoint(touched)
            if not _OFFERED.isdisjoint(touched):
                self.choices.read()
            return
        if not _OFFERED.isdisjoint(touched):
            self.choices.read()
        if not _LAID_OUT.isdisjoint(touched):
            self._ask(FOLLOWING_MS)
            if not {"turn", "speaker"}.isdisjoint(touched):
                self.cell.read_again()
        elif "summary" in touched and self.model.grid.rows:
            self._follow_summaries(frozenset(map(SummaryId, change.touched["summary"])))
            self._say()
            self._show_cell(self.table.currentIndex())

    def _follow_summaries(self, ids: frozenset[SummaryId]) -> None:
        project, grid = self._session.project, self.model.grid
        rows = project.summaries(ids) if len(ids) < FEW else {}
        if len(rows) < len(ids):
            self.model.show(grid.with_summaries(project.summaries()))
            return
        newer = grid.with_more(rows)
        self.model.write(newer, [p for p in newer.cells if newer.cells[p] is not grid.cells.get(p)])

    def _make_case(self, document: DocumentId) -> None:
        self._session.attempt(self._session.project.make_case_of, document)
