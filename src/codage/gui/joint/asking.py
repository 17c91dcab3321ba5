"""Which question of the survey a row shows, and which answers count."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from codage.domain.survey import VariableType
from codage.gui.frequencies.filters import comparable, values_of
from codage.gui.joint.line import LineAboveList
from codage.gui.ranking import holds
from codage.gui.session import Session
from codage.gui.theme import Space, small_font
from codage.gui.words import tr
from codage.project.rows import VariableRow

_KEY = Qt.ItemDataRole.UserRole
TICKED = "1"


class QuestionDialog(QDialog):
    """Questions on the left, the answers of the chosen one on the right."""

    chosen = Signal(str, object)
    """The name of the variable, empty for none, and the values that count."""

    def __init__(
        self, session: Session, variable: str, values: tuple[str, ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Question of the survey"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._first = variable, values
        self._variables = comparable(session)
        self.questions = QListWidget()
        self.line = LineAboveList(self.questions, tr("A few letters of the question"))
        self.questions.setAccessibleName(tr("Questions"))
        self.questions.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.answers = QListWidget()
        self.answers.setAccessibleName(tr("Answers that count"))
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setFont(small_font(self.told.font()))
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        self._connect()
        self._fill(variable)
        self.resize(760, 460)
        self.line.setFocus()

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.line)
        left.addWidget(self.questions, 1)
        right.addWidget(QLabel(tr("Answers that count:")))
        right.addWidget(self.answers, 1)
        right.addWidget(self.told)
        halves = QHBoxLayout()
        halves.setSpacing(Space.MEDIUM)
        halves.addLayout(left, 3)
        halves.addLayout(right, 2)
        column = QVBoxLayout(self)
        column.addLayout(halves, 1)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._filter)
        self.line.returnPressed.connect(self.questions.setFocus)
        self.questions.currentItemChanged.connect(lambda *_: self._show_answers())
        self.answers.itemChanged.connect(lambda _: self._look())
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)

    @property
    def variable(self) -> VariableRow | None:
        """The question that is chosen."""
        item = self.questions.currentItem()
        name = item.data(_KEY) if item else ""
        return next((row for row in self._variables if row.name == name), None)

    def choose(self, name: str) -> None:
        """Choose a question by its name."""
        for place in range(self.questions.count()):
            if self.questions.item(place).data(_KEY) == name:
                self.questions.setCurrentRow(place)

    def tick(self, values: tuple[str, ...]) -> None:
        """Tick these answers and no others."""
        for place in range(self.answers.count()):
            item = self.answers.item(place)
            on = item.data(_KEY) in values
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def ticked(self) -> tuple[str, ...]:
        """The answers that count."""
        variable = self.variable
        if variable is not None and variable.type is VariableType.MULTIPLE:
            return (TICKED,)
        items = (self.answers.item(place) for place in range(self.answers.count()))
        return tuple(i.data(_KEY) for i in items if i.checkState() == Qt.CheckState.Checked)

    def _fill(self, variable: str) -> None:
        self.questions.addItem(QListWidgetItem(tr("No question")))
        self.questions.item(0).setData(_KEY, "")
        for row in self._variables:
            item = QListWidgetItem(row.label or row.name)
            item.setData(_KEY, row.name)
            item.setToolTip(f"{row.label or row.name} ({row.name})")
            self.questions.addItem(item)
        self.questions.setCurrentRow(0)
        self.choose(variable)

    def _show_answers(self) -> None:
        self.answers.blockSignals(True)
        self.answers.clear()
        variable = self.variable
        multiple = variable is not None and variable.type is VariableType.MULTIPLE
        if variable is not None and not multiple:
            for value, label in values_of(self._session, variable):
                if type(value) is not str:
                    continue
                item = QListWidgetItem(label or value)
                item.setData(_KEY, value)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsSelectable)
                item.setCheckState(Qt.CheckState.Unchecked)
                self.answers.addItem(item)
        self.answers.setEnabled(self.answers.count() > 0)
        if variable is not None and variable.name == self._first[0]:
            self.tick(self._first[1])
        self.answers.blockSignals(False)
        self._look()

    def _look(self) -> None:
        variable = self.variable
        none = self.questions.currentItem() is None
        ready = not none if variable is None else bool(self.ticked())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)
        if none:
            self.told.setText(tr("No question has these words."))
        elif variable is None:
            self.told.setText(tr("The row shows nothing of the survey."))
        elif variable.type is VariableType.MULTIPLE:
            self.told.setText(tr("A box of the question: the share of those who ticked it."))
        else:
            self.told.setText(
                tr(
                    "The row shows the share of those who gave one of the ticked answers, of all "
                    "who answered. Tick one at least."
                )
            )

    def _filter(self, typed: str) -> None:
        sought = bool(typed.strip())
        first = -1
        for place in range(self.questions.count()):
            item = self.questions.item(place)
            item.setHidden(not holds(f"{item.text()} {item.data(_KEY)}", typed))
            if first < 0 and not item.isHidden() and (item.data(_KEY) or not sought):
                first = place
        current = self.questions.currentItem()
        if sought and (current is None or current.isHidden()):
            self.questions.setCurrentRow(first)

    def _accept(self) -> None:
        variable = self.variable
        name = variable.name if variable else ""
        self.chosen.emit(name, self.ticked() if variable else ())
        self.accept()
