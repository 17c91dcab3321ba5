"""Derives a variable, or says how one is derived: a form, and at once what it comes to."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from codage.domain import dependence
from codage.domain.anchors import VariableId
from codage.domain.derivation import Bands, FromCodes, Recipe, Recode, UnusableRecipe
from codage.domain.message import CodageError
from codage.domain.task import Advance
from codage.gui.cases.deriving.banding import BandsForm
from codage.gui.cases.deriving.coding import CodesForm
from codage.gui.cases.deriving.combining import CombineForm
from codage.gui.cases.deriving.form import RecipeForm
from codage.gui.cases.deriving.recoding import RecodeForm
from codage.gui.latest import Latest
from codage.gui.session import Session
from codage.gui.theme import Space, small_font, theme_of
from codage.gui.words import number, say, tr
from codage.project.rows import VariableRow

MOST_SHOWN = 300
Counts = list[tuple[str | None, int]]


class Way(StrEnum):
    """The ways to derive a variable, each with a form of its own."""

    RECODE = "recode"
    BANDS = "bands"
    COMBINE = "combine"
    CODES = "codes"


class DeriveDialog(QDialog):
    """Writes when it is accepted; what is refused is said in it, and it stays open."""

    def __init__(
        self, session: Session, way: Way, parent: QWidget, row: VariableRow | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._row = row
        self._named = row is not None
        self.made: VariableId | None = None
        self._answers = Latest(self)
        self._answers.answered.connect(self._show_counts)
        self._answers.failed.connect(self._fail)
        self.setObjectName("derive_dialog")
        self.setWindowTitle(
            tr("Derive a variable") if row is None else tr("How {name} is derived", name=row.name)
        )
        variables = [
            one
            for one in session.project.variables()
            if not one.personal and (row is None or one.id != row.id)
        ]
        self.name = QLineEdit(row.name if row else "")
        self.name.setEnabled(row is None)
        self.question = QLineEdit(row.label if row else "")
        self.question.setPlaceholderText(tr("What it says, for tables and charts"))
        self.way = QComboBox()
        self.forms: dict[Way, RecipeForm] = {}
        self._stack = QStackedWidget()
        for one, words, make in (
            (Way.RECODE, tr("Recode the values of a variable"), RecodeForm),
            (Way.BANDS, tr("Bands of a number"), BandsForm),
            (Way.COMBINE, tr("Combine several variables"), CombineForm),
            (Way.CODES, tr("From codes: what the interviews of a case say"), CodesForm),
        ):
            form: RecipeForm = make(session, variables)
            form.changed.connect(self._ask)
            self.forms[one] = form
            self.way.addItem(words, one)
            self._stack.addWidget(_scrolled(form))
        self._lay_out()
        self.way.currentIndexChanged.connect(self._choose_way)
        self.name.textEdited.connect(self._keep_name)
        self.way.setCurrentIndex(list(self.forms).index(way))
        self._choose_way()

    def _lay_out(self) -> None:
        top = QFormLayout()
        top.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        top.addRow(tr("&Name"), self.name)
        top.addRow(tr("&Question"), self.question)
        top.addRow(tr("&How"), self.way)
        self.count = QLabel()
        self.count.setFont(small_font(self.count.font()))
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.count.setWordWrap(True)
        self.preview = QTableWidget(0, 3)
        self.preview.setObjectName("derived_preview")
        self.preview.setHorizontalHeaderLabels([tr("Value"), tr("Cases"), tr("Share")])
        self.preview.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.preview.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.preview.verticalHeader().hide()
        self.preview.setShowGrid(False)
        self.preview.setWordWrap(False)
        header = self.preview.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (1, 2):
            self.preview.setColumnWidth(column, 70)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(Space.MEDIUM)
        left.addLayout(top)
        left.addWidget(self._stack, 1)
        right.setSpacing(Space.TIGHT)
        title = QLabel(tr("What it comes to"))
        bold = title.font()
        bold.setBold(True)
        title.setFont(bold)
        right.addWidget(title)
        right.addWidget(self.count)
        right.addWidget(self.preview, 1)
        halves = QHBoxLayout()
        halves.setSpacing(Space.LARGE)
        halves.addLayout(left, 5)
        halves.addLayout(right, 4)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setStyleSheet(f"color: {theme_of(self.palette()).warning};")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.make = self.buttons.addButton(tr("Derive it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.make.setDefault(True)
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        column_ = QVBoxLayout(self)
        column_.setSpacing(Space.MEDIUM)
        column_.addLayout(halves, 1)
        column_.addWidget(self.problem)
        column_.addWidget(self.buttons)
        self.resize(860, 580)

    @property
    def form(self) -> RecipeForm:
        """The form on show."""
        return self.forms[Way(self.way.currentData())]

    def begin_with(self, name: str) -> None:
        """Choose a source in every form that has one."""
        for form in self.forms.values():
            if hasattr(form, "choose"):
                form.choose(name)

    def show_recipe(self, recipe: Recipe, labels: tuple[object, ...]) -> None:
        """Show how a variable is derived, to be revised."""
        match recipe:
            case Recode():
                way = Way.RECODE
            case Bands():
                way = Way.BANDS
            case FromCodes():
                way = Way.CODES
            case _:
                way = Way.COMBINE
        self.way.setCurrentIndex(list(self.forms).index(way))
        self.form.show_recipe(recipe, labels)  # type: ignore[arg-type]

    def _choose_way(self, *_: object) -> None:
        self._stack.setCurrentIndex(self.way.currentIndex())
        self._ask()

    def _keep_name(self, text: str) -> None:
        self._named = bool(text)

    def _recipe(self) -> Recipe:
        recipe = self.form.recipe()
        if self._row is not None:
            recipes = self._session.project.recipes() | {self._row.name: recipe}
            dependence.refuse_cycle(self._row.name, recipes)
        return recipe

    def _ask(self) -> None:
        if not hasattr(self, "make"):
            return
        if not self._named:
            self.name.setText(self.form.propose_name())
        if self._row is None and not self.question.isModified():
            self.question.setText(self.form.propose_question())
        try:
            recipe = self._recipe()
        except UnusableRecipe as error:
            self._answers.forget()
            self._refuse(error)
            self.preview.setRowCount(0)
            self.count.clear()
            return
        self.problem.clear()
        self.make.setEnabled(True)
        project = self._session.project

        def work(_advance: Advance) -> Counts:
            from codage.analysis.derivation import counted, derive

            frames = project.frames
            return counted(derive(frames, recipe), len(frames.cases))

        self._answers.ask(work)

    def _show_counts(self, counts: Counts) -> None:
        names = {label.value: label.label for label in self.form.labels()}
        total = sum(count for _, count in counts)
        answered = sum(count for value, count in counts if value is not None)
        self.count.setText(tr("{count} of {total} cases have a value", count=answered, total=total))
        shown = [one for one in counts if one[1]][:MOST_SHOWN]
        self.preview.setRowCount(len(shown))
        for row, (value, count) in enumerate(shown):
            words = tr("no value") if value is None else names.get(value, value)
            share = f"{number(100 * count / total, 1)} %" if total else ""
            for column, text in enumerate((words, number(count), share)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                if value is None:
                    item.setForeground(theme_of(self.palette()).colour("muted"))
                self.preview.setItem(row, column, item)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, CodageError):
            raise error
        self._refuse(error)

    def _refuse(self, error: CodageError) -> None:
        self.problem.setText(say(error.message))
        self.make.setEnabled(False)

    def _finish(self) -> None:
        project, form = self._session.project, self.form
        try:
            recipe = self._recipe()
            if self._row is None:
                self.made = project.make_derived(
                    self.name.text(), recipe, self.question.text(), form.labels()
                )
            else:
                project.revise_derived(self._row.id, recipe, self.question.text(), form.labels())
        except CodageError as error:
            self.problem.setText(say(error.message))
        else:
            self.accept()


def _scrolled(form: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(form)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
