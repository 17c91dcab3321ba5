"""The page of cases: the grid of their answers, and the case of the current row beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CaseId, VariableId
from codage.domain.message import CodageError
from codage.domain.task import Advance
from codage.gui import background, faults
from codage.gui.cases.bar import CasesBar
from codage.gui.cases.deriving.dialog import Way
from codage.gui.cases.details import CaseDetails
from codage.gui.cases.filtering import ValueFilter
from codage.gui.cases.menus import GridMenus
from codage.gui.cases.model import Answers, CasesModel, Wanted
from codage.gui.cases.paste_dialog import PasteDialog
from codage.gui.cases.pasting import Laid
from codage.gui.cases.table import CasesTable
from codage.gui.hint import Hint
from codage.gui.latest import Latest
from codage.gui.ranking import folded
from codage.gui.session import Session
from codage.gui.words import say, tr
from codage.project.attributes import Cell
from codage.project.rows import Change, VariableRow

FOLLOWING_MS = 60
PATIENCE_MS = 300
_NARROW = 640
_MANY = 2000
_READ = frozenset({"variable", "value_label", "case"})
_LINKS = frozenset({"document_case", "speaker_case", "document"})


class CasesPage(QWidget):
    """Reads the answers in the background while it is on show, and follows every change."""

    command_wanted = Signal(str)
    shown = Signal()
    """The grid on show is that of the project."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._stale = True
        self._place: Cell | None = None
        self._reads = Latest(self)
        self.setObjectName("cases_page")
        self.model = CasesModel()
        self.table = CasesTable(self.model)
        self.details = CaseDetails(session)
        self.hint = Hint()
        self.menus = GridMenus(self)
        self.values = ValueFilter(self.model, self)
        self.bar = CasesBar()
        self._lay_out()
        self._connect()
        self._start_afresh()

    def _lay_out(self) -> None:
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setHandleWidth(1)
        halves.addWidget(self.table)
        halves.addWidget(self.details)
        halves.setStretchFactor(0, 1)
        halves.setCollapsible(0, False)
        halves.setSizes([600, 210])
        self._pages = QStackedWidget()
        self._pages.addWidget(halves)
        self._pages.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        session = self.session
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(lambda: self.bar.about.setText(tr("Reading…")))
        session.opened.connect(self._start_afresh)
        session.closed.connect(self._start_afresh)
        session.changed.connect(self._follow)
        self._reads.answered.connect(self._show)
        self._reads.failed.connect(self._fail)
        self.hint.command_wanted.connect(self.command_wanted)
        self.table.selectionModel().currentChanged.connect(self._follow_current)
        self.table.laid.connect(self.write)
        self.table.find_wanted.connect(self.bar.begin_to_find)
        self.table.find_next_wanted.connect(self.find_next)
        self.table.segments_wanted.connect(self.details.open_segments)
        self.bar.find_next_wanted.connect(self.find_next)
        self.bar.left.connect(self.table.setFocus)
        self.bar.sort_wanted.connect(self._sort_current)
        self.bar.filter.clicked.connect(self._filter_current)
        self.bar.all_cases.clicked.connect(self.show_all_cases)
        self.bar.beside.toggled.connect(self.details.setVisible)
        self.bar.new_case.clicked.connect(lambda: self.menus.add_case())
        self.bar.variable_wanted.connect(self._new_variable)
        self.model.written.connect(lambda cells: self.write(Laid(cells)))
        self.model.misfit.connect(lambda error: self._tell(say(error.message)))
        self.values.wanted.connect(self.filter_by)
        self.bar.personal.toggled.connect(self._show_personal)

    def write(self, laid: Laid) -> None:
        """Write what fits of a block, after the person saw what does not."""
        if laid.fits:
            self._write(laid.cells)
            return
        dialog = PasteDialog(laid, self)
        dialog.accepted.connect(lambda: self._write(laid.cells))
        dialog.open()

    def _write(self, cells: Mapping[Cell, str | None]) -> None:
        if not cells:
            return
        self.bar.note.clear()
        project = self.session.project
        if len(cells) > _MANY:
            background.run(
                self,
                tr("Writing the cells"),
                lambda _advance: project.set_attributes(cells),
                lambda _: self._tell_written(len(cells)),
            )
            return
        before = project.revision
        self.session.attempt(project.set_attributes, cells)
        if project.revision != before:
            self.model.write(cells)
            if len(cells) > 1:
                self._tell_written(len(cells))

    def _tell_written(self, count: int) -> None:
        self._tell(tr("{count} cells written; Undo takes them back", count=count))

    def sort_by(self, variable: VariableId | None, order: Qt.SortOrder) -> None:
        """Order the cases."""
        self._keeping_place(lambda: self.model.sort_by(variable, order))

    def filter_by(self, variable: VariableId, wanted: Wanted) -> None:
        """Show those cases alone that have one of these values; all where there is none."""
        filters = {key: value for key, value in self.model.filters.items() if key != variable}
        if wanted:
            filters[variable] = wanted
        self._keeping_place(lambda: self.model.filter_by(filters))

    def show_all_cases(self) -> None:
        """Take the filters away."""
        self._keeping_place(lambda: self.model.filter_by({}))

    def open_filter(self, variable: VariableRow) -> None:
        """Choose the values of a variable."""
        self.values.open_for(variable, self.bar.filter)

    def seek_case(self, case: CaseId | None) -> None:
        """Go to a case as soon as it is on show."""
        if case is not None:
            self._place = (case, VariableId(0))

    def seek_variable(self, variable: VariableId | None) -> None:
        """Go to a variable as soon as it is on show."""
        if variable is not None:
            self._place = (CaseId(0), variable)

    def find_next(self, way: int) -> None:
        """Go to the next cell (1) or the one before (-1) that holds what is sought."""
        if not folded(self.bar.search.text().strip()):
            return
        index = self.table.currentIndex()
        here = (index.row(), index.column()) if index.isValid() else (-1, 0)
        place = self.model.next_with(self.bar.search.text().strip(), here, way)
        if place is not None:
            self.table.select_area((*place, *place))
            self.bar.note.clear()
            return
        self._tell(tr("“{text}” is nowhere in the grid", text=self.bar.search.text().strip()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        if narrow != (event.oldSize().width() < _NARROW) or not event.oldSize().isValid():
            self.bar.beside.setChecked(not narrow)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask(0)

    def _start_afresh(self) -> None:
        self._reads.forget()
        self._patience.stop()
        self.bar.about.clear()
        self.bar.note.clear()
        self._place = None
        self.model.filters, self.model.sorted_by = {}, None
        self.model.show(Answers())
        self.details.show_case(None)
        self._say()
        self._ask(0)

    def _ask(self, pause_ms: int) -> None:
        self._stale = not self.isVisible()
        if self._stale or not self.session.is_open:
            return
        project = self.session.project

        def work(advance: Advance) -> Answers:
            variables = tuple(project.variables())
            columns = project.attribute_columns((row.id for row in variables), advance)
            return Answers(tuple(project.cases()), variables, columns)

        self._patience.start(PATIENCE_MS)
        self._reads.ask(work, pause_ms)

    def _show(self, answers: Answers) -> None:
        self._patience.stop()
        if not self.session.is_open:
            return
        self.model.can_write = self.session.can_write
        self._keeping_place(lambda: self.model.show(answers))
        empty = self._why_empty()
        self._pages.setCurrentIndex(1 if empty else 0)
        if empty:
            self.hint.say(*empty)
        self.shown.emit()

    def _keeping_place(self, arrange: Callable[[], None]) -> None:
        """Arrange the grid anew and stay at the cell that was current, where it is on show."""
        index = self.table.currentIndex()
        across = self.table.horizontalScrollBar().value()
        place = self._place or (self.model.cell(index) if index.isValid() else None)
        self._place = None
        arrange()
        model = self.model
        if model.cases and model.variables:
            rows = {row.id: at for at, row in enumerate(model.cases)}
            columns = {row.id: at for at, row in enumerate(model.variables)}
            case, variable = place or (CaseId(0), VariableId(0))
            last = columns.get(variable, min(max(index.column(), 0), len(columns) - 1))
            where = rows.get(case, min(max(index.row(), 0), len(rows) - 1))
            self.table.horizontalScrollBar().setValue(across)
            self.table.setCurrentIndex(model.index(where, last))
            self.table.scrollTo(model.index(where, last))
        else:
            self.details.show_case(None)
        self._say()

    def _say(self) -> None:
        model, session = self.model, self.session
        shown, total = len(model.cases), len(model.answers.cases)
        parts = []
        if total:
            cases = tr("{count} cases", count=total)
            if shown < total:
                cases = tr("{shown} of {count} cases", shown=shown, count=total)
            parts = [cases, tr("{count} variables", count=len(model.variables))]
            derived = sum(bool(row.derivation) for row in model.variables)
            if derived:
                parts.append(tr("{count} derived (ƒ)", count=derived))
            hidden = len(model.answers.variables) - len(model.variables)
            if hidden:
                parts.append(tr("{count} personal ones hidden", count=hidden))
        self.bar.about.setText(" · ".join(parts))
        self.bar.all_cases.setVisible(bool(model.filters))
        self.bar.new_case.setEnabled(session.can_write)
        self.bar.new_variable.setEnabled(session.can_write)
        self.bar.personal.setVisible(any(row.personal for row in model.answers.variables))
        for button in (self.bar.sort, self.bar.filter):
            button.setEnabled(bool(model.variables))

    def _why_empty(self) -> tuple[str, ...]:
        answers = self.model.answers
        if not answers.cases:
            return (
                tr("No case yet. Bring in a survey: each row becomes a case. Or add one above."),
                tr("Import a survey…"),
                "project.import_survey",
            )
        if not self.model.variables:
            return (tr("Nothing is known of the cases yet. Add a variable above."),)
        return ()

    def _tell(self, text: str) -> None:
        self.bar.note.setText(text)

    def _show_personal(self, on: bool) -> None:
        self._keeping_place(lambda: self.model.show_personal(on))

    def _follow_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.details.show_case(self.model.cases[index.row()] if index.isValid() else None)

    def _current_variable(self) -> VariableRow | None:
        index = self.table.currentIndex()
        return self.model.variables[index.column()] if index.isValid() else None

    def _sort_current(self, order: Qt.SortOrder | None) -> None:
        if order is None:
            self.sort_by(None, Qt.SortOrder.AscendingOrder)
        elif (variable := self._current_variable()) is not None:
            self.sort_by(variable.id, order)

    def _filter_current(self) -> None:
        if (variable := self._current_variable()) is not None:
            self.open_filter(variable)

    def _new_variable(self, way: Way | None) -> None:
        if way is None:
            self.menus.describe(None)
        else:
            self.menus.derive(way)

    def _follow(self, change: Change) -> None:
        touched = change.touched.keys()
        if not self.isVisible():
            self._stale = self._stale or not (_READ | _LINKS | {"attribute"}).isdisjoint(touched)
        elif not _READ.isdisjoint(touched):
            self._ask(FOLLOWING_MS)
        elif "attribute" in touched:
            cells = self.session.project.cells_of(change)
            if cells is None or self._reads.is_waiting:
                self._ask(FOLLOWING_MS)
            else:
                self.model.write(cells)

    def _fail(self, error: Exception) -> None:
        self._patience.stop()
        self.bar.about.clear()
        if not self.session.is_open:
            return
        if isinstance(error, CodageError):
            self.session.refused.emit(error)
        else:
            faults.tell_unforeseen(self.window(), error)
