"""What can be done with a cell, a variable or a case: the menus of the grid."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QMessageBox

from codage.domain.survey import VariableType
from codage.gui.cases.answers import NUMBERS
from codage.gui.cases.deriving.dialog import DeriveDialog, Way
from codage.gui.cases.variable_dialog import VariableDialog
from codage.gui.words import tr
from codage.project.rows import CaseRow, VariableRow
from codage.project.variables import recipes_of

if TYPE_CHECKING:
    from codage.gui.cases.page import CasesPage

_RISING, _FALLING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class GridMenus:
    """Opens the menus over the page's table, and does what is chosen in them."""

    def __init__(self, page: CasesPage) -> None:
        self._page = page
        table = page.table
        for widget, open_ in (
            (table, self._open_for_cell),
            (table.horizontalHeader(), self._open_for_variable),
            (table.verticalHeader(), self._open_for_case),
        ):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            widget.customContextMenuRequested.connect(open_)
        table.horizontalHeader().sectionDoubleClicked.connect(
            lambda column: self.describe(page.model.variables[column])
        )
        table.verticalHeader().sectionDoubleClicked.connect(
            lambda row: self.rename_case(page.model.cases[row])
        )

    def cell_menu(self) -> QMenu:
        """The menu of the selected cells."""
        page, table = self._page, self._page.table
        menu = QMenu(page)
        can_write = page.model.can_write
        menu.addAction(tr("Copy"), table.copy)
        menu.addAction(tr("Copy as shown, with names"), table.copy_labels)
        menu.addAction(tr("Paste"), table.paste).setEnabled(can_write)
        menu.addAction(tr("Fill down\tCtrl+D"), table.fill_down).setEnabled(can_write)
        menu.addAction(tr("Empty\tDel"), table.empty).setEnabled(can_write)
        index = table.currentIndex()
        if index.isValid():
            variable = page.model.variables[index.column()]
            value = page.model.value(index)
            menu.addSeparator()
            menu.addAction(
                tr("Show only cases with this value"),
                lambda: page.filter_by(variable.id, frozenset({value})),
            )
            menu.addSeparator()
            self._add_case(menu, page.model.cases[index.row()])
        return menu

    def variable_menu(self, variable: VariableRow) -> QMenu:
        """The menu of a variable."""
        page = self._page
        menu = QMenu(page)
        can_write = page.model.can_write
        menu.addAction(tr("Sort, rising"), lambda: page.sort_by(variable.id, _RISING))
        menu.addAction(tr("Sort, falling"), lambda: page.sort_by(variable.id, _FALLING))
        menu.addAction(tr("Filter…"), lambda: page.open_filter(variable))
        menu.addSeparator()
        menu.addAction(tr("Describe the variable…"), lambda: self.describe(variable)).setEnabled(
            can_write
        )
        if variable.derivation:
            menu.addAction(
                tr("How it is derived…"), lambda: self.revise_derived(variable)
            ).setEnabled(can_write)
        deriving = menu.addMenu(tr("Derive from it"))
        deriving.setEnabled(can_write)
        deriving.addAction(tr("Recode…"), lambda: self.derive(Way.RECODE, variable.name))
        if variable.type in NUMBERS:
            deriving.addAction(tr("Bands…"), lambda: self.derive(Way.BANDS, variable.name))
        if variable.type not in (VariableType.TEXT, VariableType.DATE):
            deriving.addAction(tr("Combine…"), lambda: self.derive(Way.COMBINE, variable.name))
        menu.addSeparator()
        for words, step in ((tr("Move left"), -1), (tr("Move right"), 1)):
            menu.addAction(words, partial(self._move, variable, step)).setEnabled(can_write)
        menu.addAction(
            tr("Remove the variable"), lambda: self.remove_variable(variable)
        ).setEnabled(can_write)
        return menu

    def describe(self, variable: VariableRow | None) -> None:
        """Say what a variable is; a new one where there is none."""
        if self._page.model.can_write:
            VariableDialog(self._page.session, variable, self._page).open()

    def derive(self, way: Way, source: str = "") -> None:
        """Derive a variable, beginning with a source."""
        dialog = DeriveDialog(self._page.session, way, self._page)
        if source:
            dialog.begin_with(source)
        dialog.accepted.connect(lambda: self._page.seek_variable(dialog.made))
        dialog.open()

    def revise_derived(self, variable: VariableRow) -> None:
        """Say how a derived variable is derived, to be revised."""
        recipe = recipes_of([variable]).get(variable.name)
        if recipe is None:
            return
        dialog = DeriveDialog(self._page.session, Way.RECODE, self._page, variable)
        dialog.show_recipe(recipe, variable.labels)
        dialog.open()

    def remove_variable(self, variable: VariableRow) -> None:
        """Remove a variable; where others are derived of it, ask whether they go too."""
        session = self._page.session
        others = session.project.derived_from([variable.id])
        if others and not self._may_go(variable, others):
            return
        session.attempt(
            session.project.remove_variables, [variable.id, *(row.id for row in others)]
        )

    def _may_go(self, variable: VariableRow, others: list[VariableRow]) -> bool:
        text = tr(
            "{names} are derived from {name} and cannot be without it. Undo brings all back.",
            names=", ".join(row.name for row in others),
            name=variable.name,
            count=len(others),
        )
        box = QMessageBox(QMessageBox.Icon.Question, tr("Remove the variable"), text)
        box.setParent(self._page, box.windowFlags())
        remove = box.addButton(tr("Remove all of them"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is remove

    def add_case(self) -> None:
        """Ask for the name of a new case."""
        name, agreed = QInputDialog.getText(self._page, tr("Add a case"), tr("Name of the case:"))
        if agreed:
            session = self._page.session
            self._page.seek_case(session.attempt(session.project.add_case, name))

    def rename_case(self, case: CaseRow) -> None:
        """Ask for another name of a case."""
        if not self._page.model.can_write:
            return
        name, agreed = QInputDialog.getText(
            self._page,
            tr("Rename the case"),
            tr("Name of the case:"),
            QLineEdit.EchoMode.Normal,
            case.name,
        )
        if agreed and name != case.name:
            session = self._page.session
            session.attempt(session.project.rename_case, case.id, name)

    def _add_case(self, menu: QMenu, case: CaseRow) -> None:
        page = self._page
        can_write = page.model.can_write
        menu.addAction(tr("Open its segments\tCtrl+Enter"), page.details.open_segments)
        menu.addAction(tr("Rename the case…"), lambda: self.rename_case(case)).setEnabled(can_write)
        area = page.table.area()
        rows = range(area[0], area[2] + 1) if area else range(0)
        cases = [page.model.cases[row].id for row in rows] or [case.id]
        menu.addAction(
            tr("Remove {count} cases", count=len(cases)),
            lambda: page.session.attempt(page.session.project.remove_cases, cases),
        ).setEnabled(can_write)

    def _move(self, variable: VariableRow, by: int) -> None:
        model, session = self._page.model, self._page.session
        shown = [row.id for row in model.variables]
        place = shown.index(variable.id) + by
        if 0 <= place < len(shown):
            order = [row.id for row in model.answers.variables]
            target = order.index(shown[place])
            session.attempt(session.project.move_variable, variable.id, target)

    def _open_for_cell(self, where: QPoint) -> None:
        table = self._page.table
        self.cell_menu().popup(table.viewport().mapToGlobal(where))

    def _open_for_variable(self, where: QPoint) -> None:
        header = self._page.table.horizontalHeader()
        column = header.logicalIndexAt(where)
        if column >= 0:
            variable = self._page.model.variables[column]
            self.variable_menu(variable).popup(header.mapToGlobal(where))

    def _open_for_case(self, where: QPoint) -> None:
        header = self._page.table.verticalHeader()
        row = header.logicalIndexAt(where)
        if row >= 0:
            area = self._page.table.area()
            if area is None or not area[0] <= row <= area[2]:
                self._page.table.selectRow(row)
            menu = QMenu(self._page)
            self._add_case(menu, self._page.model.cases[row])
            menu.popup(header.mapToGlobal(where))
