"""The differences of two coders, one after another: seen in the text, settled by a key."""

from __future__ import annotations

from collections.abc import Mapping, Set

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QInputDialog,
    QLabel,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CodeId, CodingId, DocumentId
from codage.domain.task import Advance
from codage.gui import background, undoing
from codage.gui.comparison.filters import DifferenceFilters
from codage.gui.comparison.finding import DecisionsKept, Differences, Found, Place
from codage.gui.comparison.list import BOUNDS, DifferencesList, DifferencesModel
from codage.gui.comparison.passage import about_passage, passage_of
from codage.gui.comparison.sidebyside import SideBySide
from codage.gui.comparison.verdicts import KEYS, VerdictBar
from codage.gui.comparison.wording import short_names
from codage.gui.hint import Hint
from codage.gui.session import Session
from codage.gui.theme import Space, small_font
from codage.gui.words import tr
from codage.project.agreed import DecisionRow
from codage.project.rows import Change
from codage.project.settling import Verdict

_LIST, _HINT = range(2)
_OWN_CHANGES = ("Settle", "Reopen", "Start the agreed")


class SettlingPanel(QWidget):
    """Shows the differences that it is given, and settles them in the project."""

    outdated = Signal()
    """Differences of another pair are wanted, or a change touched what these were found in."""
    told = Signal(str)
    """Something to say to the person."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._found: Differences | None = None
        self._decisions: Mapping[Place, DecisionRow] = {}
        self._texts: DecisionsKept | None = None
        self._deciding = False
        self._counted: frozenset[Place] = frozenset()
        self._listed: frozenset[Place] = frozenset()
        self._alike: list[Found] = []
        self.filters = DifferenceFilters(session)
        self.model = DifferencesModel(session)
        self.list = DifferencesList(self.model)
        self.text = SideBySide()
        self.verdicts = VerdictBar()
        self.hint = Hint()
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.RichText)
        self.also = QLabel()
        self.also.setTextFormat(Qt.TextFormat.PlainText)
        self.also.setFont(small_font(self.also.font()))
        self.also.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in (self.title, self.also):
            label.setWordWrap(True)
            label.setContentsMargins(Space.LARGE, Space.SMALL, Space.SMALL, Space.TIGHT)
        for widget, stretch in ((self.title, 0), (self.text, 1), (self.also, 0)):
            column.addWidget(widget, stretch)
        column.addWidget(self.verdicts)
        self.across = QSplitter(Qt.Orientation.Horizontal)
        self.across.addWidget(self.list)
        self.across.addWidget(right)
        self.across.setStretchFactor(1, 1)
        self.across.setChildrenCollapsible(False)
        self.across.setSizes([220, 460])
        self.list.setMinimumWidth(170)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.across)
        self._pages.addWidget(self.hint)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.filters.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        whole.addWidget(self.filters)
        whole.addWidget(self._pages, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.filters.changed.connect(self._filter)
        self.filters.pair_chosen.connect(self.outdated)
        self.filters.more.start_wanted.connect(self.start_from_agreement)
        self.filters.more.all_wanted.connect(self.decide_all)
        self.list.row_chosen.connect(self._show_row)
        self.list.doubleClicked.connect(lambda _: self.go_there())
        self.verdicts.decided.connect(self.decide)
        self.verdicts.undo_wanted.connect(self.undo)
        self.verdicts.reopen_wanted.connect(self.reopen)
        self.verdicts.step_wanted.connect(self.step)

    # What is on show

    def show_code(self, code: CodeId | None) -> None:
        """Keep to the differences about one code, or show all."""
        self.filters.keep_to(code)

    def show_differences(self, found: Differences) -> None:
        """Show these, at the same place where that is still there."""
        here = self.current()
        self._found, self._texts = found, found.texts
        # What was decided while the differences were looked for counts too.
        self._decisions = found.texts.between(found.pair)
        coders = self._session.coders
        self.verdicts.name(short_names(*self._names()))
        self.verdicts.dress((coders[found.pair[0]].colour, coders[found.pair[1]].colour))
        self.filters.offer(found)
        self._list(here.place if here else None)

    def wait(self) -> None:
        """Say that differences are being looked for, where none are on show."""
        if self._found is None:
            self.say(tr("Looking for the differences…"))

    def say(self, text: str) -> None:
        """Show no differences but a sentence."""
        self._found, self._texts, self._decisions = None, None, {}
        self.model.clear()
        self.text.show_passage(None)
        self.hint.say(text)
        self._pages.setCurrentIndex(_HINT)

    def forget(self) -> None:
        """Another project, or none."""
        self.say("")
        self.filters.codes.clear()
        self.filters.keep_to(None)

    def current(self) -> Found | None:
        """The difference in hand."""
        row = self.list.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def _names(self) -> tuple[str, str]:
        assert self._found is not None
        first, second = (self._session.coders[one].name for one in self._found.pair)
        return first, second

    def _filter(self) -> None:
        here = self.current()
        if self._found is not None:
            self.filters.offer(self._found)
            self._list(here.place if here else None)

    def _list(self, place: Place | None) -> None:
        if self._found is None or self._texts is None:
            return
        before = max(self.list.currentIndex().row(), 0)
        rows = self.filters.let_through(self._found, self._decisions)
        self.model.show(rows, self._names(), self._decisions, self._texts)
        filters = self.filters
        self._listed = frozenset(one.place for one in rows)
        self._counted = frozenset(one.place for one in filters.of_code(filters.seen(self._found)))
        self._alike = filters.of_code(self._found.alike)
        self._tell_progress()
        if not rows:
            self.text.show_passage(None)
            self.hint.say(self._why_empty())
        self._pages.setCurrentIndex(_LIST if rows else _HINT)
        if rows:
            row = self.model.row_of(place) if place else self._next_open(-1)
            self.list.choose(min(row if row >= 0 else before, len(rows) - 1))

    def _why_empty(self) -> str:
        assert self._found is not None
        if not self._found.differing:
            return tr("Nothing differs: both coded the same passages with the same bounds.")
        if not self.filters.seen(self._found):
            return tr(
                "No difference that this unit sees. Tick “Bounds within units” to see where "
                "segments begin or end elsewhere."
            )
        if not self.filters.settled.isChecked():
            return tr("Everything is settled here. Tick “Settled too” to look at it again.")
        return tr("No difference of this code and kind.")

    def _show_row(self, row: int) -> None:
        if self._found is None or self._texts is None or not 0 <= row < len(self.model.rows):
            return
        found, session = self.model.rows[row], self._session
        if found.place.document not in session.documents:
            return
        coders = [session.coders[one] for one in self._found.pair]
        text = self._texts.text(found.place.document)
        colours = coders[0].colour, coders[1].colour
        self.text.show_passage(passage_of(session.project, found, text, colours))
        about = about_passage(session, found, text, coders)
        self.title.setText(about.title)
        self.also.setText(about.also)
        self.also.setVisible(bool(about.also))
        self._show_verdict(row)

    def _show_verdict(self, row: int) -> None:
        decision, found = self.model.decision(row), self.current()
        verdict = decision.verdict if decision else None
        differ = found is not None and found.kind == BOUNDS
        self.verdicts.show_verdict(verdict, differ, self._session.can_write)

    def _tell_progress(self) -> None:
        settled = sum(place in self._counted for place in self._decisions)
        self.verdicts.show_progress(settled, len(self._counted))
        listed = sum(place in self._listed for place in self._decisions)
        names = short_names(*self._names())
        self.filters.more.offer(names, len(self._alike), len(self._listed) - listed)
        self.filters.more.setEnabled(self._session.can_write)

    # What is done

    def decide(self, verdict: Verdict) -> None:
        """Settle the difference in hand and go to the next that is open."""
        found, project = self.current(), self._session.project
        if found is None or not self._session.can_write or not self._has_layer():
            return
        row, before = self.list.currentIndex().row(), project.revision
        self._deciding = True
        self._session.attempt(project.settle, found.passage, verdict)
        self._deciding = False
        if project.revision == before:
            return
        self.read_decisions(found.place.document)
        place = self.model.row_of(found.place)
        following = self._next_open(place if place >= 0 else row - 1)
        if following >= 0:
            self.list.choose(following)
        elif self.model.rows:
            self.list.choose(min(row, len(self.model.rows) - 1))

    def decide_all(self, verdict: Verdict) -> None:
        """Settle all listed that are open, as one change."""
        open_ones = [one.passage for one in self.model.rows if one.place not in self._decisions]
        if not open_ones or not self._session.can_write or not self._has_layer():
            return
        project = self._session.project

        def settle(advance: Advance) -> None:
            project.settle_all(open_ones, verdict, advance=advance)

        background.run(self, tr("Settling…"), settle, lambda _: self.outdated.emit())

    def start_from_agreement(self) -> None:
        """Copy what both coded alike into the agreed layer, as one change."""
        if self._found is None or not self._session.can_write or not self._has_layer():
            return
        alike = [one.passage for one in self._alike]
        project = self._session.project

        def copy(advance: Advance) -> int:
            return project.start_from_agreement(alike, advance=advance)

        def tell(count: int) -> None:
            self.told.emit(tr("{count} passages were copied to the agreed layer.", count=count))

        background.run(self, tr("Copying…"), copy, tell)

    def reopen(self) -> None:
        """Take back what was decided about the difference in hand."""
        decision = self.model.decision(self.list.currentIndex().row())
        if decision is not None and self._session.can_write:
            self._deciding = True
            self._session.attempt(self._session.project.reopen, decision.id)
            self._deciding = False
            self.read_decisions(decision.document_id)

    def undo(self) -> None:
        """Take back the last decision, where that is the last change of the project."""
        project = self._session.project
        label = project.next_undo() if self._session.can_write else None
        if label is None or not label.template.startswith(_OWN_CHANGES):
            self.told.emit(tr("The last change is not a decision: undo it from the menu Edit."))
            return
        before = self._decisions
        undoing.undo(self._session, self, lambda: self._go_to_what_differs(before))

    def _go_to_what_differs(self, before: Mapping[Place, DecisionRow]) -> None:
        differing = {p for p, row in before.items() if self._decisions.get(p) != row}
        rows = [self.model.row_of(place) for place in differing]
        if rows and max(rows) >= 0:
            self.list.choose(max(rows))

    def step(self, by: int) -> None:
        """Go to the next difference that is open, or with -1 to the one before."""
        row, last = self.list.currentIndex().row(), len(self.model.rows) - 1
        following = self._next_open(row) if by > 0 else max(row - 1, 0)
        if last >= 0:
            self.list.choose(following if following >= 0 else min(row + 1, last))

    def go_there(self) -> None:
        """Show the passage in the transcript."""
        found = self.current()
        codings = (*found.passage.first, *found.passage.second) if found else ()
        if codings:
            self._session.seek(codings[0])

    def follow(self, change: Change) -> None:
        """Take in a change of the project."""
        if self._found is None or self._deciding:
            return
        touched = change.touched
        structure = touched.keys() & {"turn", "document", "code", "coder"}
        if structure or self._concerns_pair(touched.get("coding", frozenset())):
            self.outdated.emit()
        elif "decision" in touched:
            self.read_decisions()

    def read_decisions(self, document: DocumentId | None = None) -> None:
        """Show what is decided now, in one interview or in all."""
        if self._found is None or self._texts is None:
            return
        pair = self._found.pair
        if document is None:
            self._decisions = self._texts.between(pair)
        else:
            self._decisions = self._texts.renewed(pair, self._decisions, document)
        if not self.filters.settled.isChecked():
            here = self.current()
            self._list(here.place if here else None)
            return
        self.model.show_decisions(self._decisions)
        self._tell_progress()
        self._show_verdict(self.list.currentIndex().row())

    def _concerns_pair(self, codings: Set[int]) -> bool:
        assert self._found is not None
        if not self._found.codings.isdisjoint(codings):
            return True
        there = self._session.project.codings_by_id([CodingId(coding) for coding in codings])
        return any(row.coder_id in self._found.pair for row in there)

    def _next_open(self, row: int) -> int:
        """The next row that is not settled, round the end; -1 when all are."""
        many = len(self.model.rows)
        for step in range(1, many + 1):
            place = (row + step) % many
            if self.model.rows[place].place not in self._decisions:
                return place
        return -1

    def _has_layer(self) -> bool:
        """Make the agreed layer before the first decision, by the name that the person gives."""
        project = self._session.project
        if project.agreed_coder() is not None:
            return True
        name, given = QInputDialog.getText(
            self,
            tr("Agreed layer"),
            tr(
                "What you decide goes into a layer of its own, beside the coders’ codings, which "
                "stay as they are.\nName of the layer:"
            ),
            QLineEdit.EchoMode.Normal,
            tr("Agreed"),
        )
        return given and self._session.attempt(project.add_agreed_coder, name) is not None

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not _held(event)
            and Qt.Key(event.key()) in (*KEYS, *_MOVES)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if _held(event) or key not in (*KEYS, *_MOVES):
            super().keyPressEvent(event)
        elif key in KEYS:
            self.decide(KEYS[key])
        else:
            _MOVES[key](self)


_MOVES = {
    Qt.Key.Key_U: SettlingPanel.undo,
    Qt.Key.Key_R: SettlingPanel.reopen,
    Qt.Key.Key_Right: lambda panel: panel.step(1),
    Qt.Key.Key_Left: lambda panel: panel.step(-1),
    Qt.Key.Key_Return: SettlingPanel.go_there,
    Qt.Key.Key_Enter: SettlingPanel.go_there,
}


def _held(event: QKeyEvent) -> bool:
    """Whether a key is held with it that makes it a command of the window."""
    keypad, shift = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier
    return bool(event.modifiers() & ~(keypad | shift))
