"""The cell that is chosen, beside the grid: where the summary is written, and its segments."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from codage.analysis.summary_grid import GridCell, GridCode, GridRow
from codage.domain.anchors import CodingId
from codage.gui import icons
from codage.gui.hint import Hint
from codage.gui.segments.list import SegmentsList
from codage.gui.segments.model import SegmentsModel
from codage.gui.session import Session
from codage.gui.summaries.writing import SummaryWriting
from codage.gui.theme import Space, small_font
from codage.gui.words import tr


class CellPanel(QWidget):
    """Shows one cell; a click on a segment goes to its passage."""

    case_wanted = Signal(object)
    """Make a case of this `DocumentId`."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._row: GridRow | None = None
        self._codings: tuple[CodingId, ...] = ()
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        bold = self.title.font()
        bold.setBold(True)
        self.title.setFont(bold)
        self.code = QLabel()
        self.code.setWordWrap(True)
        self.code.setTextFormat(Qt.TextFormat.PlainText)
        self.writing = SummaryWriting(session)
        self.keys = QLabel(tr("Ctrl and an arrow: the next cell. Esc: back to the grid."))
        self.caseless = QLabel(
            tr(
                "No case is linked to this interview, and summaries are written of cases. "
                "Link it to a case of the survey, or make a case of it."
            )
        )
        self.caseless.setWordWrap(True)
        self.make_case = QPushButton(icons.icon("plus"), tr("Make a case of this interview"))
        self.make_case.clicked.connect(self._want_case)
        for label in (self.keys, self.caseless):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            label.setFont(small_font(label.font()))
            label.setWordWrap(True)
        self.count = QLabel()
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.model = SegmentsModel(session)
        self.list = SegmentsList(self.model)
        self.list.activated_row.connect(lambda place: session.seek(self.model.rows[place].id))
        self.hint = Hint()
        self._lay_out()

    def _lay_out(self) -> None:
        above = QWidget()
        upper = QVBoxLayout(above)
        upper.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        upper.setSpacing(Space.TIGHT)
        for widget in (self.title, self.code, self.caseless, self.make_case):
            upper.addWidget(widget)
        upper.addWidget(self.writing, 1)
        upper.addWidget(self.keys)
        upper.addStretch(0)
        below = QWidget()
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, Space.SMALL, 0, 0)
        lower.setSpacing(Space.TIGHT)
        self.count.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        lower.addWidget(self.count)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.list)
        self._lists.addWidget(self.hint)
        lower.addWidget(self._lists, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setHandleWidth(1)
        parts.addWidget(above)
        parts.addWidget(below)
        parts.setSizes([260, 340])
        parts.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(parts)

    def show_cell(self, row: GridRow, code: GridCode, cell: GridCell) -> None:
        """Show this cell."""
        self._row = row
        self.title.setText(row.name)
        self.code.setText(code.path)
        has_case = row.case_id is not None
        self.writing.setVisible(has_case)
        self.keys.setVisible(has_case)
        self.caseless.setVisible(not has_case)
        self.make_case.setVisible(not has_case and self._session.can_write)
        self.writing.show_cell(row.case_id, code.id, cell.summary)
        if cell.codings != self._codings:
            self._codings = cell.codings
            self.read_again()

    def show_nothing(self) -> None:
        """No cell is chosen."""
        self._row, self._codings = None, ()
        self.writing.show_cell(None, None, "")
        self.model.show([])

    def read_again(self) -> None:
        """Read the segments anew."""
        self.model.forget_texts()
        extents = self._session.project.coding_extents(coding_ids=self._codings)
        rank = {coding: place for place, coding in enumerate(self._codings)}
        extents.sort(key=lambda extent: rank[extent.id])
        self.list.painter.names_codes = len({extent.code_id for extent in extents}) > 1
        self.model.show(extents)
        self.count.setText(tr("{count} segments", count=len(extents)))
        self.count.setVisible(bool(extents))
        self._lists.setCurrentIndex(0 if extents else 1)
        self.hint.say(tr("No segment of this code here."))

    def _want_case(self) -> None:
        if self._row is not None and self._row.case_id is None:
            self.case_wanted.emit(self._row.document_ids[0])
