"""What stands above the grid of cases: finding, sorting, filtering, adding, and what is shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.gui import icons
from codage.gui.cases.deriving.dialog import Way
from codage.gui.frequencies.flow import FlowLayout
from codage.gui.theme import Space, small_font
from codage.gui.words import tr


class CasesBar(QWidget):
    """The buttons, and under them how much is on show (`about`) and what was done (`note`)."""

    sort_wanted = Signal(object)
    """By the current column in a `Qt.SortOrder`, or None for the order in which cases came."""
    variable_wanted = Signal(object)
    """A new variable: a `Way` to derive it, or None for one to write in."""
    find_next_wanted = Signal(int)
    """1 for the next cell that holds what is sought, -1 for the one before."""
    left = Signal()
    """The person is done with the search."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build_finding()
        self._build_adding()
        self._lay_out()

    def begin_to_find(self) -> None:
        """Let the person write what to find."""
        self.search.setFocus()
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.find_next_wanted.emit(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _build_finding(self) -> None:
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
        sorting.addAction(tr("Rising"), partial(self.sort_wanted.emit, Qt.SortOrder.AscendingOrder))
        sorting.addAction(
            tr("Falling"), partial(self.sort_wanted.emit, Qt.SortOrder.DescendingOrder)
        )
        sorting.addAction(tr("As they came"), partial(self.sort_wanted.emit, None))
        self.sort.setMenu(sorting)
        self.filter = QToolButton()
        self.filter.setText(tr("Filter"))
        self.filter.setIcon(icons.icon("filter"))
        self.filter.setToolTip(tr("Choose the values of the column of the current cell"))
        self.filter.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.all_cases = QToolButton()
        self.all_cases.setText(tr("All cases"))
        self.all_cases.setIcon(icons.icon("close"))
        self.all_cases.setToolTip(tr("Take the filters away"))
        self.all_cases.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.personal = QCheckBox(tr("Personal columns"))
        self.personal.setToolTip(tr("Show the columns that name people"))
        self.beside = QToolButton()
        self.beside.setText(tr("Details"))
        self.beside.setCheckable(True)
        self.beside.setChecked(True)
        self.beside.setToolTip(tr("Show the case of the current row beside the grid"))

    def _build_adding(self) -> None:
        self.new_case = QPushButton(icons.icon("plus"), tr("Case"))
        self.new_case.setToolTip(tr("Add a case by hand"))
        self.new_variable = QPushButton(icons.icon("plus"), tr("Variable"))
        self.new_variable.setToolTip(tr("Add a variable, or derive one"))
        menu = QMenu(self.new_variable)
        menu.addAction(tr("Empty, to write in…"), partial(self.variable_wanted.emit, None))
        menu.addSeparator()
        for way, words in (
            (Way.RECODE, tr("Recode of a variable…")),
            (Way.BANDS, tr("Bands of a number…")),
            (Way.COMBINE, tr("Combination of variables…")),
            (Way.CODES, tr("From codes…")),
        ):
            menu.addAction(words, partial(self.variable_wanted.emit, way))
        self.new_variable.setMenu(menu)
        self.about = QLabel()
        self.about.setFont(small_font(self.about.font()))
        self.about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.note = QLabel()
        self.note.setFont(small_font(self.note.font()))
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(lambda _: self.note.clear())

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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addLayout(below)
