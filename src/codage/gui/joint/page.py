"""The page Joint display: rows that the researcher chooses, both sources beside each other."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CodeId, CodingId
from codage.domain.joint_display import CASE_NAME, JointDisplay, JointRow, Verdict
from codage.domain.message import CodageError
from codage.domain.task import Advance
from codage.exporters.joint_display.table import JointTable
from codage.exporters.joint_display.words import VERDICTS
from codage.gui import faults, icons
from codage.gui.frequencies.filters import comparable
from codage.gui.frequencies.flow import FlowLayout
from codage.gui.hint import Hint
from codage.gui.joint.asking import QuestionDialog
from codage.gui.joint.cells import INTERVIEWS, QUOTE, SURVEY, TYPE, Part
from codage.gui.joint.coding import offered_codes
from codage.gui.joint.exporting import copy_table, export_table
from codage.gui.joint.hiding import Hiding
from codage.gui.joint.interpreting import Interpreting
from codage.gui.joint.model import JointModel
from codage.gui.joint.opening import Opening
from codage.gui.joint.ordering import in_order, moved
from codage.gui.joint.quoting import QuotationDialog
from codage.gui.joint.shelf import Kind, Shelf
from codage.gui.joint.table import JointView
from codage.gui.latest import Latest
from codage.gui.retrieval.ticklist import Choice, TickList
from codage.gui.session import Session
from codage.gui.theme import Space, small_font
from codage.gui.words import mark, say, tr
from codage.project.rows import Change
from codage.project.saved_analyses import SavedAnalysisRow

KIND = Kind(
    "joint_display", mark("Joint display"), mark("New joint display"), JointDisplay().to_json()
)
FOLLOWING_MS = 150
PATIENCE_MS = 250
TABLE, HINT = range(2)
_BEGIN, _ADD, _FAMILIES = "joint.begin", "joint.add", "joint.families"
_NO_BEARING = frozenset({"memo", "journal", "saved_analysis", "summary"})
_OFFERED = frozenset({"variable", "value_label", "survey_source", "attribute"})


class JointPage(QWidget):
    """Counts in the background while it is on show, saves what is changed, follows undo."""

    command_wanted = Signal(str)
    """The id of an action of the window."""
    counted = Signal()
    """What is on show is counted."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self.display = JointDisplay()
        self.shown: JointTable | None = None
        self._counting = Latest(self)
        self.opening = Opening(session, self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self.setObjectName("joint_page")
        self.shelf = Shelf(session, KIND)
        self.model = JointModel()
        self.view = JointView(self.model)
        self.hint = Hint()
        self.second_hint = QPushButton()
        self.interpreting = Interpreting(self)
        self.codes = TickList(self)
        self.names = TickList(self)
        for ticking in (self.codes, self.names):
            ticking.told.setText(tr("Enter ticks, Escape closes"))
        self._build()
        self._lay_out()
        self._connect()
        self._start_afresh()

    def _build(self) -> None:
        self.typology = QComboBox()
        self.typology.setToolTip(tr("By whom each theme is spoken of: a variable of the survey"))
        self.typology.setAccessibleName(tr("By type"))
        self.typology.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.typology.setMinimumContentsLength(18)
        self.naming = QPushButton(icons.icon("people"), tr("Quotations by…"))
        self.naming.setToolTip(
            tr("What stands under each quotation: the case’s name, its type, its size, or nothing")
        )
        self.hiding = Hiding()
        self.copy = QPushButton(tr("Copy"))
        self.copy.setToolTip(tr("Copy the table, for Word or a spreadsheet (Ctrl+C)"))
        self.export = QPushButton(icons.icon("export"), tr("Export…"))
        self.export.setToolTip(tr("Write the table as it stands, for Word, Excel or the web"))
        self.add = QPushButton(icons.icon("plus"), tr("Add a row"))
        self.add.setToolTip(tr("A row for a theme (Insert)"))
        self.choose_codes = QPushButton(icons.icon("code"), tr("Codes…"))
        self.choose_question = QPushButton(icons.icon("survey"), tr("Survey…"))
        self.choose_quotations = QPushButton(icons.icon("memo"), tr("Quotations…"))
        self.interpret = QPushButton(icons.icon("pencil"), tr("Interpret…"))
        self.up = QPushButton(icons.icon("up"), "")
        self.up.setToolTip(tr("Move the row up (Alt+Up)"))
        self.down = QPushButton(icons.icon("down"), "")
        self.down.setToolTip(tr("Move the row down (Alt+Down)"))
        self.remove = QPushButton(icons.icon("remove"), "")
        self.remove.setToolTip(tr("Remove the row (Delete); undo brings it back"))
        for button in (self.up, self.down, self.remove):
            button.setAccessibleName(button.toolTip())
        self.about = QLabel()
        self.about.setFont(small_font(self.about.font()))
        self.about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def _lay_out(self) -> None:
        self.head = QWidget()
        top = FlowLayout()
        top.setContentsMargins(0, 0, 0, 0)
        by = QWidget()
        beside = QHBoxLayout(by)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(QLabel(tr("By type:")))
        beside.addWidget(self.typology)
        self._about_display = (by, self.hiding, self.naming, self.copy, self.export)
        for widget in (self.shelf, *self._about_display):
            top.addWidget(widget)
        self.head.setLayout(top)
        self.tools = QWidget()
        row = FlowLayout()
        row.setContentsMargins(0, 0, 0, 0)
        self._about_row = (
            self.choose_codes,
            self.choose_question,
            self.choose_quotations,
            self.interpret,
            self.up,
            self.down,
            self.remove,
        )
        for button in (self.add, *self._about_row):
            row.addWidget(button)
        self.tools.setLayout(row)
        within = self.hint.layout()
        assert isinstance(within, QVBoxLayout)
        beneath = within.indexOf(self.hint.button) + 1
        within.insertWidget(beneath, self.second_hint, 0, Qt.AlignmentFlag.AlignHCenter)
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

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self._start_afresh)
        session.closed.connect(self._start_afresh)
        session.changed.connect(self._follow)
        self.shelf.shown.connect(self._show_saved)
        self.typology.activated.connect(self._choose_typology)
        self.hiding.chosen.connect(self._choose_hiding)
        self.naming.clicked.connect(self._open_names)
        self.names.ticked.connect(self._tick_name)
        self.codes.ticked.connect(self._tick_code)
        self.copy.clicked.connect(self.copy_table)
        self.export.clicked.connect(self._export)
        self.add.clicked.connect(self.add_row)
        self.choose_codes.clicked.connect(lambda: self.edit(self.view.row, Part.INTERVIEWS))
        self.choose_question.clicked.connect(lambda: self.edit(self.view.row, Part.SURVEY))
        self.choose_quotations.clicked.connect(lambda: self.edit(self.view.row, Part.QUOTATIONS))
        self.interpret.clicked.connect(lambda: self.edit(self.view.row, Part.INTERPRETATION))
        self.up.clicked.connect(lambda: self.move_row(-1))
        self.down.clicked.connect(lambda: self.move_row(1))
        self.remove.clicked.connect(self.remove_row)
        self.view.add_wanted.connect(self.add_row)
        self.view.remove_wanted.connect(self.remove_row)
        self.view.move_wanted.connect(self.move_row)
        self.view.copy_wanted.connect(self.copy_table)
        self.view.edit_wanted.connect(lambda row, column: self.edit(row, Part(column)))
        self.view.opened.connect(self.open_link)
        self.view.menu_wanted.connect(self._open_menu)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._look())
        self.model.label_written.connect(self._write_label)
        self.interpreting.written.connect(self._write_interpretation)
        self.hint.command_wanted.connect(self._obey)
        self.second_hint.clicked.connect(lambda: self._obey(_FAMILIES))
        self._patience.timeout.connect(lambda: self.about.setText(tr("Counting…")))
        self._counting.answered.connect(self._show)
        self._counting.failed.connect(self._fail)
        self.opening.failed.connect(self._fail)

    # What the researcher does to rows.

    def add_row(self) -> None:
        """Add a row below the current one, and write its name."""
        if not self._session.can_write:
            return
        if self.shelf.current is None:
            self.shelf.begin()
        rows = list(self.display.rows)
        place = self.view.row + 1 if self.view.row >= 0 else len(rows)
        rows.insert(place, JointRow(""))
        self._put(replace(self.display, rows=tuple(rows)), mark("Add a row to {name}"))
        self.view.go_to(place, Part.THEME)
        self.view.edit_cell(self.model.index(place, Part.THEME))

    def remove_row(self) -> None:
        """Remove the current row."""
        place = self.view.row
        rows = list(self.display.rows)
        if 0 <= place < len(rows) and self._session.can_write:
            del rows[place]
            self._put(replace(self.display, rows=tuple(rows)), mark("Remove a row of {name}"))
            self.view.go_to(min(place, len(rows) - 1))

    def move_row(self, by: int) -> None:
        """Move the current row up or down."""
        place, rows = self.view.row, list(self.display.rows)
        if self._session.can_write and 0 <= place < len(rows) and 0 <= place + by < len(rows):
            rows.insert(place + by, rows.pop(place))
            self._put(replace(self.display, rows=tuple(rows)), mark("Move a row of {name}"))
            self.view.go_to(place + by)

    def edit(self, place: int, part: Part) -> None:
        """Open what changes a cell."""
        if not (0 <= place < len(self.display.rows)) or not self._session.can_write:
            return
        self.view.go_to(place, part)
        row = self.display.rows[place]
        index = self.model.index(place, part)
        if part is Part.THEME:
            self.view.edit_cell(index)
        elif part is Part.INTERVIEWS:
            choices, ticked = offered_codes(self._session, row.codes)
            self.codes.fill(choices, ticked)
            self.codes.open_at(self._cell_corner(place, part))
        elif part is Part.SURVEY:
            question = QuestionDialog(self._session, row.variable, row.values, self)
            question.chosen.connect(partial(self._write_question, place))
            question.open()
        elif part is Part.QUOTATIONS:
            quoting = QuotationDialog(self._session, self.display, row, self)
            quoting.chosen.connect(partial(self._write_quotations, place))
            quoting.open()
        else:
            cell = self.view.visualRect(index)
            self.interpreting.open_over(cell, self.view.viewport(), row.verdict, row.note)

    def copy_table(self) -> None:
        """Put the table on the clipboard."""
        if self.shown is not None:
            copy_table(self.shown)
            self.about.setText(tr("The table is copied."))

    def open_link(self, place: int, link: str) -> None:
        """Open what is behind a number or a quotation."""
        if self.shown is not None and place < len(self.shown.lines):
            self.opening.open_link(self.display, self.shown.lines[place], link)

    def _open_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        can_write = self._session.can_write
        if index.isValid():
            place, part = index.row(), Part(index.column())
            line = self.model.lines[place]
            if line.survey is not None:
                menu.addAction(tr("Cases behind the share"), lambda: self.open_link(place, SURVEY))
            if line.interviews is not None:
                menu.addAction(tr("Segments of the row"), lambda: self.open_link(place, INTERVIEWS))
                for kind, (label, cases, _) in enumerate(line.interviews.types):
                    if cases != 0:
                        name = tr("Segments: {type}", type=label)
                        menu.addAction(name, partial(self.open_link, place, f"{TYPE}{kind}"))
            link = self.view.link_at(at)[1]
            if link.startswith(QUOTE):
                self._offer_moves(menu, place, CodingId(int(link.removeprefix(QUOTE))))
            menu.addSeparator()
            change = menu.addAction(tr("Change this cell (F2)"), partial(self.edit, place, part))
            change.setEnabled(can_write)
            verdicts = menu.addMenu(tr("Verdict"))
            verdicts.setEnabled(can_write)
            for verdict in (*VERDICTS, Verdict.OPEN):
                word = say(VERDICTS[verdict].word) if verdict in VERDICTS else tr("No verdict yet")
                action = verdicts.addAction(word, partial(self.judge, place, verdict))
                action.setCheckable(True)
                action.setChecked(line.verdict is verdict)
            menu.addSeparator()
            for name, do in (
                (tr("Move up"), partial(self.move_row, -1)),
                (tr("Move down"), partial(self.move_row, 1)),
                (tr("Remove the row"), self.remove_row),
            ):
                menu.addAction(name, do).setEnabled(can_write)
        menu.addAction(tr("Add a row"), self.add_row).setEnabled(can_write)
        menu.addAction(tr("Copy the table"), self.copy_table)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _offer_moves(self, menu: QMenu, place: int, coding: CodingId) -> None:
        shown = [one.coding for one in self.model.lines[place].quotations]
        guids = self._session.project.coding_guids(shown)
        row = self.display.rows[place]
        order = [guid for guid in row.quotations if guid in set(guids.values())]
        if guids.get(coding) not in order:
            return
        menu.addSeparator()
        at = order.index(guids[coding])
        for name, by, can in (
            (tr("Move the quotation up"), -1, at > 0),
            (tr("Move the quotation down"), 1, at < len(order) - 1),
        ):
            move = partial(self.order_quotations, place, moved(order, guids[coding], by))
            menu.addAction(name, move).setEnabled(can and self._session.can_write)

    def order_quotations(self, place: int, guids: tuple[str, ...]) -> None:
        """Put the quotations of a row in this order."""
        rows = list(self.display.rows)
        row = rows[place]
        rows[place] = replace(row, quotations=in_order(row.quotations, guids))
        label = mark("Move a quotation of {name}")
        self._put(replace(self.display, rows=tuple(rows)), label)

    def judge(self, place: int, verdict: Verdict) -> None:
        """Give a row its verdict."""
        self._change_row(place, verdict=verdict)

    # What is written.

    def _write_label(self, place: int, label: str) -> None:
        self._change_row(place, label=label)

    def _write_interpretation(self, verdict: Verdict, note: str) -> None:
        self._change_row(self.view.row, verdict=verdict, note=note)

    def _write_question(self, place: int, variable: str, values: tuple[str, ...]) -> None:
        changed: dict[str, object] = {"variable": variable, "values": values}
        row = self.display.rows[place]
        title = next((v.label or v.name for v in self._variables if v.name == variable), "")
        if not row.label and title:
            changed["label"] = title
        self._change_row(place, **changed)

    def _write_quotations(self, place: int, guids: tuple[str, ...]) -> None:
        self._change_row(place, quotations=guids)

    def _tick_code(self, key: object, on: bool) -> None:
        place = self.view.row
        if not 0 <= place < len(self.display.rows):
            return
        row, session = self.display.rows[place], self._session
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
        self._change_row(place, **changed)
        if isinstance(key, frozenset):
            choices, ticked = offered_codes(session, tuple(codes))
            QTimer.singleShot(0, lambda: self.codes.fill(choices, ticked))

    def _change_row(self, place: int, **changed: object) -> None:
        rows = list(self.display.rows)
        if not 0 <= place < len(rows):
            return
        rows[place] = replace(rows[place], **changed)  # type: ignore[arg-type]
        self._put(replace(self.display, rows=tuple(rows)), mark("Change a row of {name}"))

    def _choose_typology(self, _index: int) -> None:
        self._put(
            replace(self.display, typology=str(self.typology.currentData() or "")),
            mark("Choose the types of {name}"),
        )

    def _choose_hiding(self, least: int) -> None:
        self._put(
            replace(self.display, least=least),
            mark("Hide small cells of {name}") if least else mark("Show all numbers of {name}"),
        )

    def _open_names(self) -> None:
        choices = [Choice(CASE_NAME, tr("Name of the case"))]
        choices += [
            Choice(row.name, row.label or row.name, head=tr("Answers") if not place else "")
            for place, row in enumerate(self._variables)
        ]
        self.names.fill(choices, frozenset(self.display.shown_by))
        self.names.open_at(self.naming)

    def _tick_name(self, key: object, on: bool) -> None:
        shown = [name for name in self.display.shown_by if name != key]
        self._put(
            replace(self.display, shown_by=tuple([*shown, str(key)] if on else shown)),
            mark("Choose what stands under quotations"),
        )

    def _put(self, display: JointDisplay, label: str) -> None:
        """Show a changed display and save it."""
        if display == self.display:
            return
        self._take(display)
        self.shelf.save(display.to_json(), label)
        self._look()
        self._ask(0)

    def _start_afresh(self) -> None:
        self._counting.forget()
        self.opening.forget()
        self._patience.stop()
        self.shown = None
        self._read_variables()
        self.shelf.read()
        if self.shelf.current is None:
            self._show_saved(None)

    def _read_variables(self) -> None:
        self._variables = comparable(self._session) if self._session.is_open else []
        with QSignalBlocker(self.typology):
            self.typology.clear()
            self.typology.addItem(tr("(not told apart)"), "")
            for row in self._variables:
                self.typology.addItem(row.label or row.name, row.name)
            self._show_typology()

    def _show_typology(self) -> None:
        place = self.typology.findData(self.display.typology)
        self.typology.setCurrentIndex(max(place, 0))

    def _show_saved(self, row: SavedAnalysisRow | None) -> None:
        try:
            display = JointDisplay.from_json(row.body) if row else JointDisplay()
        except ValueError:
            self._session.refused.emit(
                CodageError(
                    "{name} cannot be read: it is no joint display, or one of a newer program. "
                    "It was left as it is.",
                    name=row.name if row else "",
                )
            )
            display = JointDisplay()
        if display != self.display or self.shown is None:
            self._take(display)
        self._show_typology()
        self.hiding.show_least(display.least)
        self._look()
        self._ask(0)

    def _take(self, display: JointDisplay) -> None:
        if display.least != self.display.least:
            # What was counted before shows other numbers: it is not to be copied any more.
            self.shown = None
        self.display = display
        self.model.follow(display)

    def _ask(self, pause_ms: int) -> None:
        self._stale = not self.isVisible()
        row = self.shelf.current
        if self._stale or not self._session.is_open or row is None:
            return
        project, display, name = self._session.project, self.display, row.name

        def work(_advance: Advance) -> JointTable:
            from codage.exporters.joint_display.content import joint_table

            return joint_table(project, name, display)

        self._patience.start(PATIENCE_MS)
        self._counting.ask(work, pause_ms)

    def _show(self, table: JointTable) -> None:
        self._patience.stop()
        if not self._session.is_open:
            return
        self.shown = table
        self.model.show(table)
        if self.view.row < 0:
            self.view.go_to(0, Part.THEME)
        self._look()
        self.counted.emit()

    def _look(self) -> None:
        """What can be done now, and what an empty page says."""
        session = self._session
        can_write, row = session.can_write, self.shelf.current
        self.model.can_write = can_write
        place, rows = self.view.row, len(self.display.rows)
        for widget in self._about_display:
            widget.setVisible(row is not None)
        self.tools.setVisible(row is not None and can_write)
        self.hiding.setEnabled(can_write)
        self.copy.setEnabled(rows > 0 and self.shown is not None)
        self.export.setEnabled(rows > 0 and self.shown is not None)
        for button in self._about_row:
            button.setEnabled(can_write and 0 <= place < rows)
        self.up.setEnabled(can_write and place > 0)
        self.down.setEnabled(can_write and 0 <= place < rows - 1)
        if 0 <= place < rows:
            self.choose_quotations.setEnabled(can_write and bool(self.display.rows[place].codes))
        self.second_hint.hide()
        if rows and row is not None:
            self.pages.setCurrentIndex(TABLE)
            self._say_about()
            return
        self.pages.setCurrentIndex(HINT)
        self.about.clear()
        self._say_why_empty(row)

    def _say_why_empty(self, row: SavedAnalysisRow | None) -> None:
        session = self._session
        if not session.is_open:
            self.hint.say("")
        elif not session.codes and not self._variables:
            self.hint.say(
                tr("A joint display needs a codebook, and a survey to set beside it."),
                tr("Import the survey…"),
                "project.import_survey",
            )
        elif row is None:
            text = tr(
                "A joint display sets what the survey says of a theme beside what the interviews "
                "say of it, with quotations and your interpretation: confirms, nuances, "
                "contradicts, or silent. Every number opens what is behind it."
            )
            if session.can_write:
                self.hint.say(text, tr("New joint display"), _BEGIN)
            else:
                self.hint.say(text)
        else:
            self.hint.say(
                tr("Add a row for each theme; then choose its codes and its question."),
                tr("Add a row"),
                _ADD,
            )
            self.second_hint.setText(tr("A row for each family of codes"))
            self.second_hint.setVisible(any(c.parent_id is None for c in session.codes.values()))

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
            rows = tuple(JointRow(code.name, (code.guid,)) for code in families)
            self._put(replace(self.display, rows=rows), mark("Add a row to {name}"))
        else:
            self.command_wanted.emit(command)

    def _cell_corner(self, place: int, part: Part) -> QWidget:
        """Something that lies where the cell is, for a list to open under."""
        corner = self._corner
        corner.setGeometry(
            self.view.visualRect(self.model.index(place, part)).adjusted(0, 0, 0, -8)
        )
        return corner

    @property
    def _corner(self) -> QWidget:
        found = self.view.viewport().findChild(QWidget, "corner")
        if found is None:
            found = QWidget(self.view.viewport())
            found.setObjectName("corner")
            found.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return found

    def _fail(self, error: Exception) -> None:
        self._patience.stop()
        if not self._session.is_open:
            return
        if isinstance(error, CodageError):
            self._session.refused.emit(error)
        else:
            faults.tell_unforeseen(self.window(), error)

    def _follow(self, change: Change) -> None:
        touched = change.touched.keys()
        if touched & _OFFERED:
            self._read_variables()
        if "saved_analysis" in touched:
            self.shelf.read()
        if touched - _NO_BEARING:
            self._look()
            self._ask(FOLLOWING_MS)

    def _export(self) -> None:
        if self.shown is not None:
            export_table(self.shown, self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask(0)
