"""A survey before it comes in: what each column becomes, how the rows will be stored, and what
stands in the way. Nothing enters the project before Import, and then all of it at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from codage.domain.message import CodageError, Message
from codage.domain.survey import VariableType
from codage.domain.task import Advance, part
from codage.gui import background, faults
from codage.gui.latest import Latest
from codage.gui.session import Session
from codage.gui.survey.changes import Kind
from codage.gui.survey.checking import Findings, checked, proposed, renewal
from codage.gui.survey.layout import SurveyLayout
from codage.gui.survey.variables import NAME
from codage.gui.words import tr
from codage.survey.plan import ColumnPlan, SurveyPlan
from codage.survey.table import Problem, RawTable

Flag = QItemSelectionModel.SelectionFlag


class SurveyDialog(QDialog):
    """The columns at the left, the chosen one and the rows at the right, the problems below."""

    imported = Signal(object)
    """The `SurveyOutcome` of an import that is in the project."""

    def __init__(
        self, session: Session, path: Path, table: RawTable, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._path = path
        self._table = table
        self._plan: SurveyPlan | None = None
        self._findings: Findings | None = None
        self._busy = False
        self.setObjectName("survey")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import the survey: {file}", file=path.name))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(QSize(1100, 720).boundedTo(self.screen().availableSize()))
        self.parts = SurveyLayout(self)
        self.checks = Latest(self)
        self._connect()
        self.parts.body.setEnabled(False)
        self._enable_import()

    def _connect(self) -> None:
        parts = self.parts
        parts.source.reading_wanted.connect(self._read_again)
        parts.key.activated.connect(lambda _: self._choose_key(parts.key.currentData()))
        parts.name.activated.connect(lambda _: self._choose_name(parts.name.currentData()))
        parts.variables.inclusion_wanted.connect(self._include)
        parts.filter.textChanged.connect(parts.found.find)
        parts.list.selectionModel().currentRowChanged.connect(self._show_chosen)
        parts.every.clicked.connect(lambda: self._include_found(True))
        parts.none.clicked.connect(lambda: self._include_found(False))
        parts.form.edited.connect(self._replace_chosen)
        parts.form.retype_wanted.connect(self._retype)
        parts.rows.selectionModel().currentColumnChanged.connect(
            lambda now, _: self._choose(now.column())
        )
        parts.rows.horizontalHeader().sectionClicked.connect(self._choose)
        parts.problems.place_wanted.connect(self._go_to)
        parts.changes.activated.connect(self._go_to_change)
        parts.buttons.accepted.connect(self._import)
        parts.buttons.rejected.connect(self.reject)
        self.checks.answered.connect(self._show_findings)
        self.checks.failed.connect(self._tell_unforeseen)
        self._session.closed.connect(self.reject)
        self.finished.connect(self._part)

    # The table and its plan

    def _propose(self, table: RawTable) -> None:
        project = self._session.project

        def propose(advance: Advance) -> tuple[RawTable, SurveyPlan]:
            return table, proposed(table, project, advance)

        self._work(tr("Looking at the columns…"), propose, self._begin)

    def _read_again(
        self,
        sheet: str | None,
        encoding: str,
        delimiter: str,
        header_row: int,
        companion: Path | None,
    ) -> None:
        path, project = self._path, self._session.project

        def read(advance: Advance) -> tuple[RawTable, SurveyPlan]:
            from codage.survey.registry import read_table

            table = read_table(
                path,
                sheet,
                encoding=encoding,
                delimiter=delimiter,
                header_row=header_row,
                companion=companion,
                advance=advance,
            )
            return table, proposed(table, project, advance)

        self._work(tr("Reading the survey…"), read, self._begin)

    def _work(
        self, title: str, work: Callable[[Advance], Any], on_done: Callable[[Any], None]
    ) -> None:
        """Do `work` off the window's thread; until it is done this dialog stays open and still."""
        self._busy = True
        self.parts.body.setEnabled(False)
        self._enable_import()
        # Now: once the work has begun, each cell painted waits for its turn with it.
        self.repaint()

        def settle() -> None:
            self._busy = False
            self.parts.body.setEnabled(True)
            # Not on Cancel, where Enter would throw away what was set.
            self.parts.list.setFocus()
            self.parts.source.show_table(self._table, self._path.parent)
            self._enable_import()

        def fail(error: Exception) -> None:
            if isinstance(error, CodageError):
                faults.tell(self, error)
            else:
                faults.tell_unforeseen(self, error)

        task = background.run(self, title, work, on_done, fail)
        task.ended.connect(settle)

    def _begin(self, read: tuple[RawTable, SurveyPlan]) -> None:
        self._table, self._plan = table, plan = read
        parts = self.parts
        parts.source.show_table(table, self._path.parent)
        parts.variables.show(plan)
        parts.cells.show(table, plan)
        parts.fit_columns()
        first = plan.index_of(plan.key) if plan.key else 0
        self._follow_plan()
        self._choose(first or 0)
        parts.rows.scrollToTop()

    def _change(self, plan: SurveyPlan) -> None:
        self._plan = plan
        self.parts.variables.renew(plan)
        self.parts.cells.renew(plan)
        self._follow_plan()
        self._show_form()

    def _follow_plan(self) -> None:
        plan, table = self._plan, self._table
        assert plan is not None
        parts = self.parts
        parts.key.show_plan(plan, plan.key)
        parts.name.show_plan(plan, plan.name)
        kept = sum(column.included for column in plan.columns)
        parts.count.setText(
            tr("{kept} of {count} variables taken in", kept=kept, count=len(plan.columns))
        )
        self._findings = None
        self._enable_import()
        project = self._session.project

        def check(advance: Advance) -> Findings:
            return checked(table, plan, project, advance)

        self.checks.ask(check)

    # One column

    @property
    def chosen(self) -> int:
        """The place of the column on show, or -1."""
        index = self.parts.list.currentIndex()
        return self.parts.found.mapToSource(index).row() if index.isValid() else -1

    def _choose(self, place: int) -> None:
        if self._plan is None or not 0 <= place < len(self._plan.columns) or place == self.chosen:
            return
        parts = self.parts
        index = parts.found.mapFromSource(parts.variables.index(place, NAME))
        if not index.isValid():
            parts.filter.clear()
            index = parts.found.mapFromSource(parts.variables.index(place, NAME))
        parts.list.setCurrentIndex(index)

    def _show_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not now.isValid():
            return
        self._show_form()
        place = self.chosen
        rows = self.parts.rows
        if rows.currentIndex().column() != place and self._table.rows:
            row = max(rows.currentIndex().row(), 0)
            index = self.parts.cells.index(row, place)
            rows.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect)
            rows.scrollTo(index)

    def _show_form(self) -> None:
        if self._plan is None or self.chosen < 0:
            return
        place = self.chosen
        column = self._plan.columns[place]
        title = tr(
            "Column {letters}: {header}",
            letters=self._table.letters(place),
            header=column.header or tr("(no header)"),
        )
        self.parts.form.show_column(column, title)

    def _replace_chosen(self, column: ColumnPlan) -> None:
        if self._plan is None:
            return
        before = self._plan.columns[self.chosen]
        if column.personal and not before.personal and self._plan.key != column.name:
            column = replace(column, included=False)
        self._change(self._plan.with_column(self.chosen, column))

    def _retype(self, kind: VariableType) -> None:
        from codage.survey.retyping import retyped

        if self._plan is not None:
            column = retyped(self._table, self.chosen, self._plan.columns[self.chosen], kind)
            self._change(self._plan.with_column(self.chosen, column))

    def _include(self, place: int, wanted: bool) -> None:
        if self._plan is not None:
            column = replace(self._plan.columns[place], included=wanted)
            self._change(self._plan.with_column(place, column))

    def _include_found(self, wanted: bool) -> None:
        """Take in or leave out all that the filter shows; personal data are never taken in so."""
        if self._plan is None:
            return
        found = self.parts.found
        shown = {found.mapToSource(found.index(row, 0)).row() for row in range(found.rowCount())}
        keep = {self._plan.key, self._plan.name}
        columns = tuple(
            replace(column, included=wanted)
            if place in shown and not (column.personal if wanted else column.name in keep)
            else column
            for place, column in enumerate(self._plan.columns)
        )
        self._change(replace(self._plan, columns=columns))

    def _choose_key(self, name: str | None) -> None:
        from codage.survey.importing import with_key

        if self._plan is not None and name and name != self._plan.key:
            self._change(with_key(self._plan, name))

    def _choose_name(self, name: str | None) -> None:
        if self._plan is None or not name or name == self._plan.name:
            return
        place = self._plan.index_of(name)
        assert place is not None
        column = replace(self._plan.columns[place], included=True)
        self._change(replace(self._plan.with_column(place, column), name=name))

    # What stands in the way

    def _show_findings(self, findings: Findings) -> None:
        self._findings = findings
        blocking, remarks = findings.blocking, findings.remarks
        self.parts.show_problems(blocking, remarks)
        self.parts.variables.mark_troubled(self._places(blocking), self._places(remarks))
        self.parts.show_changes(findings.changes, findings.lines)
        self._enable_import()

    def _places(self, problems: Sequence[Problem]) -> frozenset[int]:
        names = {name: place for place, name in enumerate(self._table.column_names())}
        return frozenset(names[p.column] for p in problems if p.column in names)

    def _go_to_change(self, index: QModelIndex) -> None:
        """Show the row and the column of the file that a change comes from."""
        if self._plan is None:
            return
        line = self.parts.lines.row_at(index.row())
        place = self._plan.index_of(line.variable or self._plan.name)
        if place is None or line.kind in (Kind.ABSENT_CASE, Kind.ABSENT_VARIABLE):
            return
        key_at = self._plan.index_of(self._plan.key)
        keys = self._table.column(key_at) if key_at is not None else []
        number = self._table.row_numbers[keys.index(line.key)] if line.key in keys else None
        self._go_to(Problem(Message(""), number, self._table.column_name(place)))

    def _go_to(self, problem: Problem) -> None:
        self.parts.tabs.setCurrentIndex(0)
        place = next(iter(self._places([problem])), None)
        if place is not None:
            self._choose(place)
        if problem.row is None or problem.row not in self._table.row_numbers:
            return
        row = self._table.row_numbers.index(problem.row)
        index = self.parts.cells.index(row, max(self.chosen, 0) if place is None else place)
        self.parts.rows.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect)
        self.parts.rows.scrollTo(index)

    def _enable_import(self) -> None:
        self.parts.verdict.setText(self._verdict())
        ready = self._findings is not None and not self._findings.blocking
        button = self.parts.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setEnabled(not self._busy and ready and self._session.can_write)

    def _verdict(self) -> str:
        if self._busy or self._plan is None:
            return ""
        if self._findings is None:
            return tr("Checking…")
        if blocking := self._findings.blocking:
            return tr("{count} problems stop the import; see the list.", count=len(blocking))
        if not self._session.can_write:
            return tr("The project is open for reading only.")
        changes = self._findings.changes
        if changes is not None and changes.is_renewal:
            return renewal(changes)
        return tr("{count} rows, ready: each becomes a case.", count=len(self._table.rows))

    # The end

    def _import(self) -> None:
        table, plan, project = self._table, self._plan, self._session.project
        if plan is None:
            return

        def bring_in(advance: Advance) -> object:
            from codage.survey.building import build_survey

            survey = build_survey(table, plan, part(advance, 0, 3))
            written = part(advance, 1, 3)
            return project.add_survey(survey, lambda done, of, what="": written(2 * done, of, what))

        self._work(tr("Importing the survey…"), bring_in, self._finish)

    def _finish(self, outcome: object) -> None:
        self._busy = False
        self.imported.emit(outcome)
        self.accept()

    def _tell_unforeseen(self, error: Exception) -> None:
        faults.tell_unforeseen(self, error)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._plan is None and not self._busy:
            # Not before: what works in another thread slows down what this one does.
            self._busy = True
            QTimer.singleShot(0, self, lambda: self._propose(self._table))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter ends the editing of a field here; it must not import a survey unread.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def reject(self) -> None:
        if not self._busy or not self._session.is_open:
            super().reject()

    def _part(self, _: int) -> None:
        self.checks.forget()
        self._session.closed.disconnect(self.reject)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._busy:
            event.ignore()
        else:
            super().closeEvent(event)
