"""Coding what was found: with which code, how much around each hit, and a look through the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CodeId
from codage.domain.message import CodageError
from codage.domain.task import Advance
from codage.domain.widening import EXTENT_NAMES, MOST_WORDS, Extent, Widening
from codage.gui import background, settings
from codage.gui.latest import Latest
from codage.gui.palette import CodePalette
from codage.gui.search.review import ReviewList, ReviewModel
from codage.gui.session import Session
from codage.gui.theme import Space, theme_of
from codage.gui.words import say, tr
from codage.project.search import Occurrence

Button = QDialogButtonBox.StandardButton
OnCoded = Callable[[CodeId, int], object]
_EXTENT, _WORDS = "search/extent", "search/words"


class CodeHitsDialog(QDialog):
    """Nothing is coded before the button is pressed; then all that is ticked, as one change."""

    def __init__(
        self,
        session: Session,
        hits: Sequence[Occurrence],
        sought: str,
        parent: QWidget,
        on_coded: OnCoded,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._hits = list(hits)
        self._sought = sought
        self._on_coded = on_coded
        self._latest = Latest(self)
        self.code: CodeId | None = session.code
        self.code_name = ""
        """Names a code that is to be made, or to come out of the archive, with the codings."""
        self.setObjectName("code_hits")
        self.setWindowTitle(tr("Code what was found"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.resize(720, 600)
        self._build()
        self._lay_out()
        self._connect()
        self._show_code()
        self._look()
        # Enter asks for the code while there is none, and then codes.
        (self.code_button if self.code is None else self.list).setFocus()

    def _build(self) -> None:
        self.code_button = QPushButton()
        self.code_button.setToolTip(tr("Choose a code, or make one"))
        self.extent = QComboBox()
        for extent in Extent:
            self.extent.addItem(say(EXTENT_NAMES[extent]), extent.value)
        kept = settings.get(_EXTENT, Extent.SENTENCE.value, str)
        self.extent.setCurrentIndex(max(self.extent.findData(kept), 0))
        self.words = QSpinBox()
        self.words.setRange(1, MOST_WORDS)
        self.words.setValue(settings.get(_WORDS, 10, int))
        self.words.setSuffix(" " + tr("words on either side"))
        self.model = ReviewModel(self._session, self._hits)
        self.list = ReviewList(self.model)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.progress.setMaximumHeight(4)
        self.summary = QLabel()
        self.all_button = QPushButton(tr("Tick all"))
        self.none_button = QPushButton(tr("Untick all"))
        for button in (self.all_button, self.none_button):
            button.setAutoDefault(False)
        self.buttons = QDialogButtonBox(Button.Ok | Button.Cancel)
        self.ok = self.buttons.button(Button.Ok)

    def _lay_out(self) -> None:
        take = QHBoxLayout()
        take.addWidget(self.extent)
        take.addWidget(self.words)
        take.addStretch(1)
        with_code = QHBoxLayout()
        with_code.addWidget(self.code_button)
        with_code.addStretch(1)
        form = QFormLayout()
        for name, row, widget in (
            (tr("Code &with:"), with_code, self.code_button),
            (tr("What to &code:"), take, self.extent),
        ):
            label = QLabel(name)
            label.setBuddy(widget)
            form.addRow(label, row)
        below = QHBoxLayout()
        below.addWidget(self.summary, 1)
        below.addWidget(self.all_button)
        below.addWidget(self.none_button)
        column = QVBoxLayout(self)
        column.setSpacing(Space.SMALL)
        column.addLayout(form)
        column.addWidget(self.list, 1)
        column.addWidget(self.progress)
        column.addLayout(below)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.code_button.clicked.connect(self.choose_code)
        self.extent.currentIndexChanged.connect(self._look)
        self.words.valueChanged.connect(self._look)
        self.all_button.clicked.connect(lambda: self._tick_all(True))
        self.none_button.clicked.connect(lambda: self._tick_all(False))
        self.model.dataChanged.connect(lambda *_: self._say())
        self.model.modelReset.connect(self._say)
        self._latest.answered.connect(self._show)
        self._latest.failed.connect(self._fail)
        self.buttons.accepted.connect(self._code_them)
        self.buttons.rejected.connect(self.reject)
        self._session.closing.connect(self.reject)

    @property
    def widening(self) -> Widening:
        """How much around each hit is to be coded."""
        return Widening(Extent(self.extent.currentData()), self.words.value())

    def choose_code(self) -> None:
        """Ask for the code in the palette."""
        title = tr("Code with…")
        CodePalette(self._session, title, [], self, self.use_code, on_named=self.use_name).open()

    def use_code(self, code: CodeId) -> None:
        """Code with this one."""
        self.code, self.code_name = code, ""
        self._show_code()
        self._look()
        self.list.setFocus()

    def use_name(self, name: str) -> None:
        """Code with the code of this name, which comes with the codings and goes with them."""
        self.code, self.code_name = None, name
        self._show_code()
        self._look()
        self.list.setFocus()

    def done(self, result: int) -> None:
        """Leave, and want no answer any more."""
        self._latest.forget()
        super().done(result)

    def _show_code(self) -> None:
        row = self._session.codes.get(self.code) if self.code is not None else None
        name = row.name if row else self.code_name
        self.code_button.setText(name.replace("&", "&&") or tr("Choose a code…"))
        self.code_button.setIcon(
            _dot(theme_of(self.palette()).stripe(row.colour)) if row else QIcon()
        )

    def _look(self, *_: object) -> None:
        """Gather the passages anew, in another thread."""
        self.words.setVisible(self.extent.currentData() == Extent.WORDS.value)
        self.progress.show()
        self.ok.setEnabled(False)
        project, hits, widening, code = self._session.project, self._hits, self.widening, self.code

        def gather(advance: Advance) -> tuple[list[Occurrence], set[Occurrence]]:
            passages = project.passages_around(hits, widening, advance=advance)
            return passages, set() if code is None else project.coded_so(code, passages)

        self._latest.ask(gather, 0)

    def _show(self, answer: tuple[list[Occurrence], set[Occurrence]]) -> None:
        self.progress.hide()
        self.model.show(*answer)
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))

    def _fail(self, error: Exception) -> None:
        self.progress.hide()
        if not isinstance(error, CodageError):
            raise error
        self.summary.setText(say(error.message))

    def _tick_all(self, on: bool) -> None:
        self.model.tick(range(self.model.rowCount()), on)
        self.list.setFocus()

    def _say(self) -> None:
        ticked = self.model.ticked()
        passages = tr("{count} passages ticked", count=len(ticked))
        interviews = tr("{count} interviews", count=len({one.document_id for one in ticked}))
        text = tr("{passages}, in {interviews}", passages=passages, interviews=interviews)
        if already := self.model.coded_already:
            text += " · " + tr("{count} are coded so already", count=already)
        self.summary.setText(text)
        self.ok.setText(tr("Code {count} passages", count=len(ticked)))
        self.ok.setEnabled(bool(ticked) and (self.code is not None or bool(self.code_name)))

    def _code_them(self) -> None:
        code, name, ticked = self.code, self.code_name, self.model.ticked()
        project, sought = self._session.project, self._sought
        if (code is None and not name) or not ticked:
            return
        settings.keep(_EXTENT, self.extent.currentData())
        settings.keep(_WORDS, self.words.value())

        def work(advance: Advance) -> tuple[CodeId, int]:
            if code is None:
                return project.code_passages_as(name, ticked, sought=sought, advance=advance)
            return code, project.code_passages(code, ticked, sought=sought, advance=advance)

        def finish(done: tuple[CodeId, int]) -> None:
            self.accept()
            self._on_coded(*done)

        background.run(self, tr("Coding what was found"), work, finish)


def _dot(colour: QColor) -> QIcon:
    pixmap = QPixmap(20, 20)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(3, 3, 14, 14, 4, 4)
    painter.end()
    return QIcon(pixmap)
