"""The page Joint display: rows that the researcher chooses, both sources beside each other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from codage.domain.joint_display import JointDisplay, JointRow
from codage.domain.message import CodageError
from codage.domain.task import Advance
from codage.exporters.joint_display.table import JointTable
from codage.gui.joint.cells import Part
from codage.gui.joint.exporting import copy_table, export_table
from codage.gui.joint.layout import Head, RowTools, TwoHints, sentence_below
from codage.gui.joint.menu import open_menu
from codage.gui.joint.model import JointModel
from codage.gui.joint.opening import JointOpening
from codage.gui.joint.picking import Picking
from codage.gui.joint.rows import Rows
from codage.gui.joint.table import JointView
from codage.gui.saved_page import SavedPage
from codage.gui.session import Session
from codage.gui.shelf import Kind
from codage.gui.theme import Space
from codage.gui.words import mark, say, tr

KIND = Kind(
    "joint_display", mark("Joint display"), mark("New joint display"), JointDisplay().to_json()
)
TABLE, HINT = range(2)
_BEGIN, _ADD, _FAMILIES = "joint.begin", "joint.add", "joint.families"


class JointPage(SavedPage):
    """Counts in the background while it is on show, saves what is changed, follows undo."""

    counted = Signal()
    """What is on show is counted."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, KIND, parent)
        self.setObjectName("joint_page")
        self.shown: JointTable | None = None
        self.rows = Rows(self)
        self.model = JointModel()
        self.view = JointView(self.model)
        self.head = Head(self.shelf)
        self.tools = RowTools()
        self.hint = TwoHints()
        self.about = sentence_below()
        self.picking = Picking(session, self.rows, self.view, self)
        self.opening = JointOpening(session, self)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.view)
        self.pages.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.TIGHT)
        column.setSpacing(Space.SMALL)
        for widget in (self.head, self.tools):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
        column.addWidget(self.about)
        self.setFocusProxy(self.view)
        self._connect()
        self._connect_tools()
        self.begin()

    def _connect(self) -> None:
        head, view = self.head, self.view
        self.rows.changed.connect(self._put)
        head.typology.activated.connect(
            lambda _: self.rows.tell_by_type(str(head.typology.currentData() or ""))
        )
        head.hiding.chosen.connect(self.rows.hide_below)
        head.naming.clicked.connect(lambda: self.picking.open_names(head.naming))
        head.copy.clicked.connect(self.copy_table)
        head.export.clicked.connect(self._export)
        view.add_wanted.connect(self.add_row)
        view.remove_wanted.connect(self.remove_row)
        view.move_wanted.connect(self.move_row)
        view.copy_wanted.connect(self.copy_table)
        view.opened.connect(self.open_link)
        view.menu_wanted.connect(lambda at: open_menu(self, self._session, at))
        view.selectionModel().currentChanged.connect(lambda *_: self.look())
        self.hint.command_wanted.connect(self._obey)
        self.hint.second.clicked.connect(lambda: self._obey(_FAMILIES))
        self.opening.failed.connect(self.fail)

    def _connect_tools(self) -> None:
        tools, edit = self.tools, self.picking.edit
        tools.add.clicked.connect(self.add_row)
        tools.choose_codes.clicked.connect(lambda: edit(self.view.row, Part.INTERVIEWS))
        tools.choose_question.clicked.connect(lambda: edit(self.view.row, Part.SURVEY))
        tools.choose_quotations.clicked.connect(lambda: edit(self.view.row, Part.QUOTATIONS))
        tools.interpret.clicked.connect(lambda: edit(self.view.row, Part.INTERPRETATION))
        tools.up.clicked.connect(lambda: self.move_row(-1))
        tools.down.clicked.connect(lambda: self.move_row(1))
        tools.remove.clicked.connect(self.remove_row)

    @property
    def display(self) -> JointDisplay:
        """The display on show."""
        return self.rows.display

    # What the researcher does with the current row, and with the table.

    def add_row(self) -> None:
        """Add a row below the current one, and write its name."""
        if not self._session.can_write:
            return
        if self.shelf.current is None:
            self.shelf.begin()
        place = self.view.row + 1 if self.view.row >= 0 else len(self.rows)
        self.rows.add(place, JointRow(""))
        self.view.go_to(place, Part.THEME)
        self.view.edit_cell(self.model.index(place, Part.THEME))

    def remove_row(self) -> None:
        """Remove the current row."""
        place = self.view.row
        if 0 <= place < len(self.rows) and self._session.can_write:
            self.rows.remove(place)
            self.view.go_to(min(place, len(self.rows) - 1))

    def move_row(self, by: int) -> None:
        """Move the current row up or down."""
        place, rows = self.view.row, len(self.rows)
        if self._session.can_write and 0 <= place < rows and 0 <= place + by < rows:
            self.rows.move(place, by)
            self.view.go_to(place + by)

    def copy_table(self) -> None:
        """Put the table on the clipboard."""
        if self.shown is not None:
            copy_table(self.shown)
            self.about.setText(tr("The table is copied."))

    def open_link(self, place: int, link: str) -> None:
        """Open what is behind a number or a quotation."""
        if self.shown is not None and place < len(self.shown.lines):
            self.opening.open_link(self.display, self.shown.lines[place], link)

    # What the page says of itself.

    def show_saved(self, body: str | None) -> None:
        display = JointDisplay.from_json(body) if body is not None else JointDisplay()
        if display != self.display or self.shown is None:
            self._take(display)
        self._show_typology()
        self.head.hiding.show_least(display.least)

    def unreadable(self, name: str) -> CodageError:
        return CodageError(
            "{name} cannot be read: it is no joint display, or one of a newer program. "
            "It was left as it is.",
            name=name,
        )

    def question(self) -> Callable[[Advance], JointTable] | None:
        row = self.shelf.current
        if row is None:
            return None
        project, display, name = self._session.project, self.display, row.name

        def work(_advance: Advance) -> JointTable:
            from codage.exporters.joint_display.content import joint_table

            return joint_table(project, name, display, in_words=say)

        return work

    def show_counted(self, found: JointTable) -> None:
        self.shown = found
        self.model.show(found)
        if self.view.row < 0:
            self.view.go_to(0, Part.THEME)
        self.look()
        self.counted.emit()

    def tell_counting(self) -> None:
        self.about.setText(tr("Counting…"))

    def forget(self) -> None:
        self.opening.forget()
        self.shown = None

    def offer_variables(self) -> None:
        typology = self.head.typology
        with QSignalBlocker(typology):
            typology.clear()
            typology.addItem(tr("(not told apart)"), "")
            for row in self.variables:
                typology.addItem(row.label or row.name, row.name)
            self._show_typology()
        self.picking.variables = self.variables

    def look(self) -> None:
        can_write, there = self._session.can_write, self.shelf.current is not None
        self.model.can_write = can_write
        place, rows = self.view.row, len(self.rows)
        self.head.look(there, can_write, rows > 0 and self.shown is not None)
        self.tools.setVisible(there and can_write)
        has_codes = 0 <= place < rows and bool(self.display.rows[place].codes)
        self.tools.look(place, rows, has_codes)
        self.hint.second.hide()
        if rows and there:
            self.pages.setCurrentIndex(TABLE)
            self._say_about()
        else:
            self.pages.setCurrentIndex(HINT)
            self.about.clear()
            self._say_why_empty(there)

    def _say_why_empty(self, there: bool) -> None:
        session = self._session
        if not session.is_open:
            self.hint.say("")
        elif not session.codes and not self.variables:
            self.hint.say(
                tr("A joint display needs a codebook, and a survey to set beside it."),
                tr("Import the survey…"),
                "project.import_survey",
            )
        elif not there:
            text = tr(
                "A joint display sets what the survey says of a theme beside what the interviews "
                "say of it, with quotations and your interpretation: confirms, nuances, "
                "contradicts, or silent. Every number opens what is behind it."
            )
            begin = (tr("New joint display"), _BEGIN) if session.can_write else ()
            self.hint.say(text, *begin)
        else:
            self.hint.say(
                tr("Add a row for each theme; then choose its codes and its question."),
                tr("Add a row"),
                _ADD,
            )
            self.hint.second.setText(tr("A row for each family of codes"))
            families = any(code.parent_id is None for code in session.codes.values())
            self.hint.second.setVisible(families)

    def _say_about(self) -> None:
        from codage.exporters.joint_display.words import note_below

        if self.shown is not None:
            keys = tr("Enter opens what is behind a cell, F2 changes it, Alt+↑↓ moves the row.")
            self.about.setText(f"{note_below(self.shown, say)} {keys}")

    def _obey(self, command: str) -> None:
        if command == _BEGIN:
            self.shelf.begin()
        elif command == _ADD:
            self.add_row()
        elif command == _FAMILIES:
            families = [c for c in self._session.project.codes() if c.parent_id is None]
            self.rows.add(0, *(JointRow(code.name, (code.guid,)) for code in families))
        else:
            self.command_wanted.emit(command)

    def _put(self, display: JointDisplay, label: str) -> None:
        """Show a changed display and save it."""
        self._take(display)
        self.shelf.save(display.to_json(), label)
        self.look()
        self.ask()

    def _take(self, display: JointDisplay) -> None:
        if display.least != self.display.least:
            # What was counted before shows other numbers: it is not to be copied any more.
            self.shown = None
        self.rows.display = display
        self.model.follow(display)

    def _show_typology(self) -> None:
        typology = self.head.typology
        typology.setCurrentIndex(max(typology.findData(self.display.typology), 0))

    def _export(self) -> None:
        if self.shown is not None:
            export_table(self.shown, self)
