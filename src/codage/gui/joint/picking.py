"""What changes a cell of a joint display: its picker, and what is picked with it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from codage.domain.anchors import CodeId
from codage.domain.joint_display import CASE_NAME, Verdict
from codage.gui.joint.asking import QuestionDialog
from codage.gui.joint.cells import Part
from codage.gui.joint.coding import offered_codes
from codage.gui.joint.interpreting import Interpreting
from codage.gui.joint.quoting import QuotationDialog
from codage.gui.joint.rows import Rows
from codage.gui.joint.table import JointView
from codage.gui.retrieval.ticklist import Choice, TickList
from codage.gui.session import Session
from codage.gui.words import tr
from codage.project.rows import VariableRow


class Picking(QObject):
    """Opens the picker of a cell over or under it."""

    def __init__(self, session: Session, rows: Rows, view: JointView, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._rows = rows
        self._view = view
        self._page = page
        self.variables: Sequence[VariableRow] = ()
        self.codes = TickList(page)
        self.names = TickList(page)
        for ticking in (self.codes, self.names):
            ticking.told.setText(tr("Enter ticks, Escape closes"))
        self.interpreting = Interpreting(page)
        self.codes.ticked.connect(self._tick_code)
        self.names.ticked.connect(self._tick_name)
        self.interpreting.written.connect(self._write_interpretation)
        view.edit_wanted.connect(lambda row, column: self.edit(row, Part(column)))
        view.joint.label_written.connect(lambda row, label: rows.change(row, label=label))

    def edit(self, place: int, part: Part) -> None:
        """Open what changes a cell."""
        if not (0 <= place < len(self._rows)) or not self._session.can_write:
            return
        view, display = self._view, self._rows.display
        view.go_to(place, part)
        # So that the keys of the table work again when the picker is closed.
        view.setFocus()
        row, index = display.rows[place], view.joint.index(place, part)
        if part is Part.THEME:
            view.edit_cell(index)
        elif part is Part.INTERVIEWS:
            choices, ticked = offered_codes(self._session, row.codes)
            self.codes.fill(choices, ticked)
            self.codes.open_at(self._cell_corner(place, part))
        elif part is Part.SURVEY:
            question = QuestionDialog(self._session, row.variable, row.values, self._page)
            question.chosen.connect(partial(self._write_question, place))
            question.open()
        elif part is Part.QUOTATIONS:
            quoting = QuotationDialog(self._session, display, row, self._page)
            quoting.chosen.connect(lambda guids: self._rows.change(place, quotations=guids))
            quoting.open()
        else:
            cell = view.visualRect(index)
            self.interpreting.open_over(cell, view.viewport(), row.verdict, row.note)

    def open_names(self, under: QWidget) -> None:
        """Offer what can stand under quotations."""
        choices = [Choice(CASE_NAME, tr("Name of the case"))]
        choices += [
            Choice(row.name, row.label or row.name, head=tr("Answers") if not place else "")
            for place, row in enumerate(self.variables)
        ]
        self.names.fill(choices, frozenset(self._rows.display.shown_by))
        self.names.open_at(under)

    def _tick_name(self, key: object, on: bool) -> None:
        self._rows.show_under_quotations(str(key), on)

    def _tick_code(self, key: object, on: bool) -> None:
        place = self._view.row
        if not 0 <= place < len(self._rows):
            return
        row, session = self._rows.display.rows[place], self._session
        guids = {code.id: code.guid for code in session.codes.values()}
        if isinstance(key, frozenset):
            members = [guids[CodeId(one)] for one in session.codes if one in key]
        else:
            members = [str(key)]
        codes = [guid for guid in row.codes if guid not in members]
        codes += members if on else []
        changed: dict[str, object] = {"codes": tuple(codes)}
        if not row.label and codes:
            changed["label"] = next(c.name for c in session.codes.values() if c.guid == codes[0])
        self._rows.change(place, **changed)
        if isinstance(key, frozenset):
            choices, ticked = offered_codes(session, tuple(codes))
            QTimer.singleShot(0, lambda: self.codes.fill(choices, ticked))

    def _write_question(self, place: int, variable: str, values: tuple[str, ...]) -> None:
        changed: dict[str, object] = {"variable": variable, "values": values}
        title = next((v.label or v.name for v in self.variables if v.name == variable), "")
        if not self._rows.display.rows[place].label and title:
            changed["label"] = title
        self._rows.change(place, **changed)

    def _write_interpretation(self, verdict: Verdict, note: str) -> None:
        self._rows.change(self._view.row, verdict=verdict, note=note)

    def _cell_corner(self, place: int, part: Part) -> QWidget:
        """Something that lies where the cell is, for a list to open under."""
        port = self._view.viewport()
        corner = port.findChild(QWidget, "corner")
        if corner is None:
            corner = QWidget(port)
            corner.setObjectName("corner")
            corner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        cell = self._view.visualRect(self._view.joint.index(place, part))
        corner.setGeometry(cell.adjusted(0, 0, 0, -8))
        return corner
