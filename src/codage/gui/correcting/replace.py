"""Find and replace: every place is listed with what it would become; those ticked are replaced
as one change.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import DocumentId, Span
from codage.domain.finding import UnusablePattern, Wanted
from codage.domain.message import CodageError
from codage.domain.task import Advance
from codage.gui import background
from codage.gui.correcting.found import FoundModel
from codage.gui.correcting.found_painting import FoundDelegate
from codage.gui.correcting.lost import agreed
from codage.gui.latest import Latest
from codage.gui.passages import PassageList
from codage.gui.session import Session
from codage.gui.theme import Space, theme_of
from codage.gui.words import say, tr
from codage.project.following import EditEffect
from codage.project.replacing import Replaceable
from codage.project.rows import Change

WIDTH, HEIGHT = 820, 560
LIVE_FROM = 3
"""Shorter words are looked for when Enter asks for it, since they are everywhere."""
MOST_PLACES = 200_000
TYPING_MS, EDITED_MS = 250, 500
ALL, THIS = range(2)

Asked = tuple[Wanted, str, DocumentId | None]


class ReplacingError(CodageError):
    """What would be replaced cannot be listed."""


class ReplaceDialog(QDialog):
    """Stays open beside the transcript. A click on a place asks to show it there."""

    passage_wanted = Signal(object, object)
    replaced = Signal(int)
    """So many passages were replaced."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: Asked | None = None
        self._all_refused = False
        self._effect: EditEffect | None = None
        self.setObjectName("replace")
        self.setWindowTitle(tr("Find and replace"))
        self.model = FoundModel(session)
        self._finding, self._weighing = Latest(self), Latest(self)
        self._make_fields()
        self._make_list()
        self._lay_out()
        self._connect()
        self.resize(WIDTH, HEIGHT)
        self._tell()

    def _make_fields(self) -> None:
        self.sought, self.replacement = QLineEdit(), QLineEdit()
        self.sought.setClearButtonEnabled(True)
        self.whole_words = QCheckBox(tr("&Whole words"))
        self.same_case = QCheckBox(tr("Same &capitals"))
        self.same_accents = QCheckBox(tr("Same &accents"))
        self.pattern = QCheckBox(tr("Regular e&xpression"))
        self.pattern.setToolTip(
            tr("In the replacement, \\1 stands for the first group in brackets")
        )
        self.where = QComboBox()
        self.where.addItems([tr("In all interviews"), tr("In this interview")])

    def _make_list(self) -> None:
        self.list = PassageList()
        self.list.setModel(self.model)
        delegate = FoundDelegate(self.list)
        self.list.setItemDelegate(delegate)
        self.list.verticalHeader().setDefaultSectionSize(delegate.height(self.list.font()))
        self.all = QPushButton(tr("Choose all"))
        self.none = QPushButton(tr("Choose none"))
        self.count, self.effect = QLabel(), QLabel()
        for label in (self.count, self.effect):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.go = QPushButton(tr("Replace"))
        self.close_button = QPushButton(tr("Close"))
        for button in (self.all, self.none, self.go, self.close_button):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setVerticalSpacing(Space.SMALL)
        for row, (text, line) in enumerate(
            ((tr("&Find:"), self.sought), (tr("Replace &by:"), self.replacement))
        ):
            label = QLabel(text)
            label.setBuddy(line)
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
        options = QHBoxLayout()
        options.setSpacing(Space.LARGE)
        for box in (self.whole_words, self.same_case, self.same_accents, self.pattern):
            options.addWidget(box)
        options.addStretch(1)
        options.addWidget(self.where)
        told = QHBoxLayout()
        told.addWidget(self.count, 1)
        told.addWidget(self.all)
        told.addWidget(self.none)
        below = QHBoxLayout()
        below.addWidget(self.effect, 1)
        below.addWidget(self.go)
        below.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setSpacing(Space.SMALL)
        column.addLayout(grid)
        column.addLayout(options)
        column.addLayout(told)
        column.addWidget(self.list, 1)
        column.addLayout(below)

    def _connect(self) -> None:
        for line in (self.sought, self.replacement):
            line.textChanged.connect(lambda _: self._ask(TYPING_MS))
            line.installEventFilter(self)
        for box in (self.whole_words, self.same_case, self.same_accents, self.pattern):
            box.toggled.connect(lambda _: self._ask(0))
        self.pattern.toggled.connect(self.same_accents.setDisabled)
        self.where.currentIndexChanged.connect(lambda _: self._ask(0))
        self.all.clicked.connect(lambda: self.model.choose_all(True))
        self.none.clicked.connect(lambda: self.model.choose_all(False))
        self.go.clicked.connect(self._replace)
        self.close_button.clicked.connect(self.close)
        self.model.chosen_changed.connect(self._weigh)
        self.list.activated_row.connect(self._show_passage)
        self._finding.answered.connect(self._show_found)
        self._finding.failed.connect(self._fail)
        self._weighing.answered.connect(self._show_effect)
        self._session.changed.connect(self._follow)
        self._session.document_chosen.connect(self._follow_document)
        self._session.closing.connect(self.close)

    def begin(self, text: str) -> None:
        """Open with `text` to find, where it is one line, else with what was there."""
        if text.strip() and "\n" not in text:
            self.sought.setText(text)
        self.show()
        self.raise_()
        self.activateWindow()
        self.sought.setFocus()
        self.sought.selectAll()
        self._ask(0)

    def wanted(self) -> Wanted:
        """What to find, as the fields say it."""
        return Wanted(
            self.sought.text(),
            whole_words=self.whole_words.isChecked(),
            same_case=self.same_case.isChecked(),
            same_accents=self.same_accents.isChecked(),
            is_pattern=self.pattern.isChecked(),
        )

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._ask(0, at_once=True)
                return True
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                if self.model.rowCount() and not self.list.currentIndex().isValid():
                    self.list.selectRow(0)
                return True
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._finding.forget()
        self._weighing.forget()
        self._shown = None

    def _asked(self) -> Asked:
        document = self._session.document if self.where.currentIndex() == THIS else None
        return self.wanted(), self.replacement.text(), document

    def _ask(self, pause_ms: int, *, at_once: bool = False) -> None:
        """Look for what the fields say; until it is found, nothing can be replaced."""
        asked = wanted, replace, document = self._asked()
        self._shown = None
        short = len(wanted.text) < LIVE_FROM and not at_once
        if not self.isVisible() or not self._session.is_open or not wanted.text or short:
            self._finding.forget()
            self.model.show((), refused=set())
            self._tell(tr("Press Enter to find.") if wanted.text else "")
            return
        project = self._session.project
        documents = list(self._session.documents) if document is None else [document]

        def find(advance: Advance) -> tuple[Asked, list[Replaceable]]:
            found: list[Replaceable] = []
            for number, one in enumerate(documents):
                advance(number, len(documents))
                found += project.find_to_replace(wanted, replace, document_ids=[one])
                if len(found) > MOST_PLACES:
                    raise ReplacingError(
                        "This is found in more than {most} places, too many to look at. "
                        "Nothing was changed. Look for something longer, or for whole words.",
                        most=MOST_PLACES,
                    )
            return asked, found

        self._finding.ask(find, pause_ms)
        self._tell(tr("Looking…"))

    def _show_found(self, answer: tuple[Asked, list[Replaceable]]) -> None:
        self._shown, passages = answer
        before = {(one.turn_id, one.start, one.found) for one in self.model.refused()}
        refused = {
            number
            for number, one in enumerate(passages)
            if self._all_refused or (one.turn_id, one.start, one.found) in before
        }
        self._all_refused = False
        self.model.show(passages, refused=refused)

    def _fail(self, error: Exception) -> None:
        self.model.show((), refused=set())
        if isinstance(error, CodageError):
            kind = "error" if isinstance(error, UnusablePattern) else "warning"
            self._tell(say(error.message), kind)
        else:
            self._tell(tr("This could not be found ({kind}).", kind=type(error).__name__), "error")

    def _weigh(self) -> None:
        """Ask what the chosen replacements do to codings."""
        self._effect = None
        chosen = self.model.chosen()
        if self._shown is None or not chosen or not self._session.is_open:
            self._weighing.forget()
        else:
            project = self._session.project
            self._weighing.ask(lambda advance: project.effect_of_replacing(chosen))
        self._tell()

    def _show_effect(self, effect: EditEffect) -> None:
        self._effect = effect
        self._tell()

    def _tell(self, instead: str = "", ink: str = "") -> None:
        """Say what was found and chosen, and let it be replaced when all of that is known."""
        found, chosen = len(self.model.passages), len(self.model.chosen())
        told = instead
        if not told and self._shown is not None:
            told = _counted(found, chosen, self.model.documents)
        self.count.setText(told)
        self.count.setStyleSheet(f"color: {getattr(theme_of(self.palette()), ink)}" if ink else "")
        effect = self._effect
        self.effect.setText(_weighed(effect) if effect and chosen else "")
        lost = bool(effect and effect.lost)
        ink = theme_of(self.palette()).warning
        self.effect.setStyleSheet(f"color: {ink}" if lost else "")
        ready = self._shown is not None and self._shown == self._asked() and effect is not None
        self.go.setEnabled(ready and chosen > 0 and self._session.can_write)
        for button in (self.all, self.none):
            button.setEnabled(found > 0)

    def _replace(self) -> None:
        chosen, effect = self.model.chosen(), self._effect
        if effect is None or (effect.lost and not agreed(self._session, effect.lost, self)):
            return
        project = self._session.project
        # What is left afterwards is what was refused.
        self._all_refused = True
        self.go.setEnabled(False)
        background.run(
            self,
            tr("Replacing…"),
            lambda advance: project.replace_all(chosen, advance=advance),
            lambda _: self.replaced.emit(len(chosen)),
        )

    def _show_passage(self, row: int) -> None:
        one = self.model.passage(row)
        self.passage_wanted.emit(one.document_id, Span.within(one.turn_id, one.start, one.end))

    def _follow(self, change: Change) -> None:
        if not self.isVisible():
            return
        if change.touched.keys() & {"turn", "document"}:
            self._ask(EDITED_MS, at_once=bool(self.model.passages))
        elif "coding" in change.touched:
            self._weigh()

    def _follow_document(self, _: object) -> None:
        if self.where.currentIndex() == THIS:
            self._ask(0)


def _counted(found: int, chosen: int, documents: int) -> str:
    if not found:
        return tr("Nothing was found that would change.")
    text = tr("{count} places", count=found) + " "
    text += tr("in {count} interviews", count=documents)
    return text + ("" if chosen == found else ", " + tr("{count} chosen", count=chosen)) + "."


def _weighed(effect: EditEffect) -> str:
    parts: Sequence[str] = [
        tr("{count} codings change their words", count=len(effect.changed))
        if effect.changed
        else tr("No coding changes its words"),
        *([tr("{count} codings are lost", count=len(effect.lost))] if effect.lost else []),
    ]
    return ", ".join(parts) + "."
