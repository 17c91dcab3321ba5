"""The page of cases: the grid of their answers, and the case of the current row beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CaseId, VariableId
from codage.domain.message import CodageError
from codage.domain.task import Advance
from codage.gui import background, faults, icons
from codage.gui.cases.deriving.dialog import Way
from codage.gui.cases.details import CaseDetails
from codage.gui.cases.filtering import ValueFilter
from codage.gui.cases.menus import GridMenus
from codage.gui.cases.model import Answers, CasesModel, Wanted
from codage.gui.cases.paste_dialog import PasteDialog
from codage.gui.cases.pasting import Laid
from codage.gui.cases.table import CasesTable
from codage.gui.frequencies.flow import FlowLayout
from codage.gui.hint import Hint
from codage.gui.latest import Latest
from codage.gui.ranking import folded
from codage.gui.session import Session
from codage.gui.theme import Space, small_font
from codage.gui.words import say, tr
from codage.project.rows import Change, VariableRow
from codage.project.variables import Cell

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
        self._build_bar()
        self._lay_out()
        self._connect()
        self._start_afresh()

    def _build_bar(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find in the grid"))
        self.search.setToolTip(tr("Ctrl+F; Enter goes to the next, Shift+Enter to the one before"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icons.icon("find"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMinimumWidth(150)
        self.search.setMaximumWidth(260)
        self.sort = QPushButton(tr("Sort"))
        self.sort.setToolTip(tr("Order the cases by the column of the current cell"))
        sorting = QMenu(self.sort)
        sorting.addAction(tr("Rising"), lambda: self._sort_current(Qt.SortOrder.AscendingOrder))
        sorting.addAction(tr("Falling"), lambda: self._sort_current(Qt.SortOrder.DescendingOrder))
        sorting.addAction(
            tr("As they came"), lambda: self.sort_by(None, Qt.SortOrder.AscendingOrder)
        )
        self.sort.setMenu(sorting)
        self.filter = QToolButton()
        self.filter.setText(tr("Filter"))
        self.filter.setIcon(icons.icon("filter"))
        self.filter.setToolTip(tr("Choose the values of the column of the current cell"))
        self.filter.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.filter.clicked.connect(self._filter_current)
        self.all_cases = QToolButton()
        self.all_cases.setText(tr("All cases"))
        self.all_cases.setIcon(icons.icon("close"))
        self.all_cases.setToolTip(tr("Take the filters away"))
        self.all_cases.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.all_cases.clicked.connect(self.show_all_cases)
        self.personal = QCheckBox(tr("Personal columns"))
        self.personal.setToolTip(tr("Show the columns that name people"))
        self.beside = QToolButton()
        self.beside.setText(tr("Details"))
        self.beside.setCheckable(True)
        self.beside.setChecked(True)
        self.beside.setToolTip(tr("Show the case of the current row beside the grid"))
        self.beside.toggled.connect(self.details.setVisible)
        self.new_case = QPushButton(icons.icon("plus"), tr("Case"))
        self.new_case.setToolTip(tr("Add a case by hand"))
        self.new_variable = QPushButton(icons.icon("plus"), tr("Variable"))
        self.new_variable.setToolTip(tr("Add a variable, or derive one"))
        menu = QMenu(self.new_variable)
        menu.addAction(tr("Empty, to write in…"), lambda: self.menus.describe(None))
        menu.addSeparator()
        for way, words in (
            (Way.RECODE, tr("Recode of a variable…")),
            (Way.BANDS, tr("Bands of a number…")),
            (Way.COMBINE, tr("Combination of variables…")),
            (Way.CODES, tr("From codes…")),
        ):
            menu.addAction(words, partial(self._derive, way))
        self.new_variable.setMenu(menu)
        self.new_case.clicked.connect(lambda: self.menus.add_case())
        self.about = QLabel()
        self.about.setFont(small_font(self.about.font()))
        self.about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.note = QLabel()
        self.note.setFont(small_font(self.note.font()))
        self.note.setTextFormat(Qt.TextFormat.PlainText)

    def _lay_out(self) -> None:
        finding = FlowLayout()
        for widget in (
            self.search,
            self.sort,
            self.filter,
            self.all_cases,
            self.personal,
            self.beside,
        ):
            finding.addWidget(widget)
        bar = QHBoxLayout()
        bar.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.TIGHT)
        bar.setSpacing(Space.SMALL)
        bar.addLayout(finding, 1)
        for button in (self.new_case, self.new_variable):
            bar.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.setContentsMargins(Space.SMALL, 0, Space.SMALL, Space.TIGHT)
        below.addWidget(self.about)
        below.addStretch(1)
        below.addWidget(self.note)
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
        column.addLayout(bar)
        column.addLayout(below)
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        session = self.session
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(lambda: self.about.setText(tr("Reading…")))
        session.opened.connect(self._start_afresh)
        session.closed.connect(self._start_afresh)
        session.changed.connect(self._follow)
        self._reads.answered.connect(self._show)
        self._reads.failed.connect(self._fail)
        self.hint.command_wanted.connect(self.command_wanted)
        self.table.selectionModel().currentChanged.connect(self._follow_current)
        self.table.laid.connect(self.write)
        self.table.find_wanted.connect(self._begin_to_find)
        self.table.find_next_wanted.connect(self.find_next)
        self.table.segments_wanted.connect(self.details.open_segments)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(lambda _: self.note.clear())
        self.model.written.connect(lambda cells: self.write(Laid(cells)))
        self.model.misfit.connect(lambda error: self._tell(say(error.message)))
        self.values.wanted.connect(self.filter_by)
        self.personal.toggled.connect(self._show_personal)

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
        self.note.clear()
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
        self.values.open_for(variable, self.filter)

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
        if not folded(self.search.text().strip()):
            return
        index = self.table.currentIndex()
        here = (index.row(), index.column()) if index.isValid() else (-1, 0)
        place = self.model.next_with(self.search.text().strip(), here, way)
        if place is not None:
            self.table.select_area((*place, *place))
            self.note.clear()
            return
        self._tell(tr("“{text}” is nowhere in the grid", text=self.search.text().strip()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.find_next(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.table.setFocus()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        if narrow != (event.oldSize().width() < _NARROW) or not event.oldSize().isValid():
            self.beside.setChecked(not narrow)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask(0)

    def _start_afresh(self) -> None:
        self._reads.forget()
        self._patience.stop()
        self.about.clear()
        self.note.clear()
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
        self.about.setText(" · ".join(parts))
        self.all_cases.setVisible(bool(model.filters))
        self.new_case.setEnabled(session.can_write)
        self.new_variable.setEnabled(session.can_write)
        self.personal.setVisible(any(row.personal for row in model.answers.variables))
        for button in (self.sort, self.filter):
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
        self.note.setText(text)

    def _begin_to_find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _show_personal(self, on: bool) -> None:
        self._keeping_place(lambda: self.model.show_personal(on))

    def _follow_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.details.show_case(self.model.cases[index.row()] if index.isValid() else None)

    def _current_variable(self) -> VariableRow | None:
        index = self.table.currentIndex()
        return self.model.variables[index.column()] if index.isValid() else None

    def _sort_current(self, order: Qt.SortOrder) -> None:
        if (variable := self._current_variable()) is not None:
            self.sort_by(variable.id, order)

    def _filter_current(self) -> None:
        if (variable := self._current_variable()) is not None:
            self.open_filter(variable)

    def _derive(self, way: Way) -> None:
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
        self.about.clear()
        if not self.session.is_open:
            return
        if isinstance(error, CodageError):
            self.session.refused.emit(error)
        else:
            faults.tell_unforeseen(self.window(), error)
