"""The differences of two coders, one after another: seen in the text, settled by a key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CodeId, CoderId, CodingId
from codage.gui.comparison.finding import DecisionsKept, Differences, Found, Place
from codage.gui.comparison.list import (
    BOUNDS,
    ONLY_FIRST,
    ONLY_SECOND,
    DifferencesList,
    DifferencesModel,
)
from codage.gui.comparison.passage import about_passage, passage_of
from codage.gui.comparison.sidebyside import SideBySide
from codage.gui.comparison.verdicts import KEYS, MoreButton, VerdictBar
from codage.gui.frequencies.flow import FlowLayout
from codage.gui.hint import Hint
from codage.gui.session import Session
from codage.gui.theme import Space, small_font
from codage.gui.words import mark, tr
from codage.project.agreed import DecisionRow, Verdict
from codage.project.rows import Change

_KINDS = {
    "": mark("All kinds"),
    ONLY_FIRST: mark("Only the first coded"),
    ONLY_SECOND: mark("Only the second coded"),
    BOUNDS: mark("Different bounds"),
}
_LIST, _HINT = range(2)


class SettlingPanel(QWidget):
    """Shows the differences that it is given, and settles them in the project."""

    pair_wanted = Signal(object)
    """Differences of this pair of `CoderId` are wanted."""
    differences_outdated = Signal()
    """A change touched what the differences were found in."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._found: Differences | None = None
        self._decisions: Mapping[Place, DecisionRow] = {}
        self._texts: DecisionsKept | None = None
        self.model = DifferencesModel(session)
        self.list = DifferencesList(self.model)
        self.text = SideBySide()
        self.verdicts = VerdictBar()
        self.more = MoreButton()
        self.hint = Hint()
        self._build()
        self._lay_out()
        self._connect()

    def _build(self) -> None:
        self.first, self.second = QComboBox(), QComboBox()
        self.first.setToolTip(tr("The coder called A"))
        self.second.setToolTip(tr("The coder called B"))
        self.codes = QComboBox()
        self.codes.setToolTip(tr("Keep to the differences about one code"))
        self.kinds = QComboBox()
        for kind, name in _KINDS.items():
            self.kinds.addItem(tr(name), kind)
        for combo in (self.first, self.second, self.codes, self.kinds):
            combo.setMaximumWidth(190)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.settled = QCheckBox(tr("Settled too"))
        self.settled.setChecked(True)
        self.settled.setToolTip(tr("Show those that are settled, to look at them again"))
        self.unseen = QCheckBox(tr("Bounds within a unit too"))
        self.unseen.setToolTip(
            tr("Show also where segments differ so little that the chosen unit does not see it")
        )
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.RichText)
        self.title.setWordWrap(True)
        self.also = QLabel()
        self.also.setWordWrap(True)
        self.also.setTextFormat(Qt.TextFormat.PlainText)
        self.also.setFont(small_font(self.also.font()))
        self.also.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def _lay_out(self) -> None:
        filters = FlowLayout()
        filters.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self.first,
            self.second,
            self.codes,
            self.kinds,
            self.settled,
            self.unseen,
            self.more,
        ):
            filters.addWidget(widget)
        top = QVBoxLayout()
        top.setContentsMargins(Space.SMALL, Space.TIGHT, Space.SMALL, Space.SMALL)
        top.addLayout(filters)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in (self.title, self.also):
            label.setContentsMargins(Space.LARGE, Space.SMALL, Space.SMALL, Space.TIGHT)
        column.addWidget(self.title)
        column.addWidget(self.text, 1)
        column.addWidget(self.also)
        column.addWidget(self.verdicts)
        self.across = QSplitter(Qt.Orientation.Horizontal)
        self.across.addWidget(self.list)
        self.across.addWidget(right)
        self.across.setStretchFactor(1, 1)
        self.across.setChildrenCollapsible(False)
        self.across.setSizes([250, 430])
        self.list.setMinimumWidth(170)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.across)
        self._pages.addWidget(self.hint)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._pages, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        for combo in (self.first, self.second):
            combo.activated.connect(self._choose_pair)
        for combo in (self.codes, self.kinds):
            combo.currentIndexChanged.connect(self._filter)
        for box in (self.settled, self.unseen):
            box.toggled.connect(self._filter)
        self.list.row_chosen.connect(self._show_row)
        self.list.doubleClicked.connect(lambda _: self._go_there())
        self.verdicts.decided.connect(self.decide)
        self.verdicts.undo_wanted.connect(self.undo)
        self.verdicts.reopen_wanted.connect(self.reopen)
        self.verdicts.step_wanted.connect(self.step)
        self.more.start_wanted.connect(self.start_from_agreement)
        self.more.all_wanted.connect(self.decide_all)

    # What is on show

    def offer_coders(self, coders: Sequence[CoderId]) -> None:
        """Offer these coders as the pair; those chosen before stay."""
        chosen = [combo.currentData() for combo in (self.first, self.second)]
        if len(coders) > 1 and (None in chosen or not set(chosen) <= set(coders)):
            chosen = list(coders[:2])
        for combo, coder in zip((self.first, self.second), chosen, strict=True):
            combo.blockSignals(True)
            combo.clear()
            for one in coders:
                combo.addItem(self._session.coders[one].name, one)
            combo.setCurrentIndex(combo.findData(coder))
            combo.blockSignals(False)
            combo.setVisible(len(coders) > 2)

    @property
    def pair(self) -> tuple[CoderId, CoderId] | None:
        """The coders called A and B."""
        first, second = self.first.currentData(), self.second.currentData()
        return None if None in (first, second) or first == second else (first, second)

    def show_code(self, code: CodeId | None) -> None:
        """Keep to the differences about one code, or show all."""
        place = max(self.codes.findData(code), 0)
        self.codes.setCurrentIndex(place)
        self._wanted_code = code

    _wanted_code: CodeId | None = None

    def say(self, text: str) -> None:
        """Show no differences but a sentence."""
        self._found = None
        self.model.show([], ("", ""), {}, self._texts or DecisionsKept(self._session.project))
        self.hint.say(text)
        self._pages.setCurrentIndex(_HINT)

    def forget(self) -> None:
        """Another project, or none."""
        self._found, self._texts, self._decisions = None, None, {}
        self.model.rows = []
        self.model.layoutChanged.emit()
        self.text.show_passage(None)
        self.codes.clear()

    def show_differences(self, found: Differences) -> None:
        """Show these, at the same place where that is still there."""
        here = self.current()
        self._found, self._decisions = found, found.decisions
        self._texts = DecisionsKept(self._session.project)
        names = self._names()
        self.verdicts.name(names)
        coders = self._session.coders
        self.verdicts.dress((coders[found.pair[0]].colour, coders[found.pair[1]].colour))
        self._offer_codes()
        self._list(here.place if here else None)

    def current(self) -> Found | None:
        """The difference in hand."""
        row = self.list.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def _names(self) -> tuple[str, str]:
        assert self._found is not None
        first, second = (self._session.coders[one].name for one in self._found.pair)
        return first, second

    def _offer_codes(self) -> None:
        assert self._found is not None
        chosen = self._wanted_code
        counts: dict[CodeId, int] = {}
        for one in self._found.differing:
            if one.counted or self.unseen.isChecked():
                counts[one.place.code] = counts.get(one.place.code, 0) + 1
        self.codes.blockSignals(True)
        self.codes.clear()
        self.codes.addItem(tr("All codes"), None)
        for code, row in self._session.codes.items():
            if code in counts or code == chosen:
                self.codes.addItem(f"{row.name} ({counts.get(code, 0)})", code)
        self.codes.setCurrentIndex(max(self.codes.findData(chosen), 0))
        self.codes.blockSignals(False)

    def _filter(self, *_: object) -> None:
        if self.sender() is self.codes:
            self._wanted_code = self.codes.currentData()
        here = self.current()
        if self._found is not None:
            if self.sender() is self.unseen:
                self._offer_codes()
            self._list(here.place if here else None)

    def _let_through(self) -> list[Found]:
        assert self._found is not None
        code, kind = self._wanted_code, self.kinds.currentData()
        unseen, settled = self.unseen.isChecked(), self.settled.isChecked()
        return [
            one
            for one in self._found.differing
            if (one.counted or unseen)
            and (code is None or one.place.code == code)
            and (not kind or one.kind == kind)
            and (settled or one.place not in self._decisions)
        ]

    def _list(self, place: Place | None) -> None:
        assert self._found is not None
        assert self._texts is not None
        before = max(self.list.currentIndex().row(), 0)
        rows = self._let_through()
        self.model.show(rows, self._names(), self._decisions, self._texts)
        self._tell_progress()
        if not rows:
            self._say_why_empty()
            return
        self._pages.setCurrentIndex(_LIST)
        row = self.model.place_of(place) if place else self._next_open(-1, 1)
        self.list.choose(min(row if row >= 0 else before, len(rows) - 1))

    def _say_why_empty(self) -> None:
        assert self._found is not None
        if not self._found.differing:
            text = tr("Nothing differs: both coded the same passages with the same bounds.")
        elif not any(one.counted for one in self._found.differing) and not self.unseen.isChecked():
            text = tr(
                "No difference that this unit sees. Tick “Bounds within a unit too” to see where "
                "segments begin or end elsewhere."
            )
        elif not self.settled.isChecked():
            text = tr("Everything is settled here. Tick “Settled too” to look at it again.")
        else:
            text = tr("No difference of this code and kind.")
        self.text.show_passage(None)
        self.hint.say(text)
        self._pages.setCurrentIndex(_HINT)

    def _show_row(self, row: int) -> None:
        if self._found is None or self._texts is None or not 0 <= row < len(self.model.rows):
            return
        found, session = self.model.rows[row], self._session
        if found.place.document not in session.documents:
            return
        coders = [session.coders[one] for one in self._found.pair]
        self.text.show_passage(
            passage_of(
                session.project,
                found,
                self._texts.text(found.place.document),
                (coders[0].colour, coders[1].colour),
            )
        )
        about = about_passage(session, found, self._texts.text(found.place.document), coders)
        self.title.setText(about.title)
        self.also.setText(about.also)
        self.also.setVisible(bool(about.also))
        decision = self.model.decision(row)
        self.verdicts.show_verdict(
            decision.verdict if decision else None, found.kind == BOUNDS, session.can_write
        )

    def _tell_progress(self) -> None:
        assert self._found is not None
        rows = [
            one
            for one in self._found.differing
            if (one.counted or self.unseen.isChecked())
            and self._wanted_code in (None, one.place.code)
        ]
        settled = sum(one.place in self._decisions for one in rows)
        self.verdicts.show_progress(settled, len(rows))
        alike = [one for one in self._found.alike if self._wanted_code in (None, one.place.code)]
        listed = sum(one.place not in self._decisions for one in self.model.rows)
        self.more.offer(self._names(), len(alike), listed)
        self.more.setEnabled(self._session.can_write)

    # What is done

    def decide(self, verdict: Verdict) -> None:
        """Settle the difference in hand and go to the next that is open."""
        found = self.current()
        if found is None or not self._session.can_write or not self._has_layer():
            return
        row = self.list.currentIndex().row()
        before = self._session.project.revision
        self._session.attempt(self._session.project.settle, found.passage, verdict)
        if self._session.project.revision != before:
            self._after_decision(found, row)

    def decide_all(self, verdict: Verdict) -> None:
        """Settle all listed that are open, as one change."""
        open_ones = [one.passage for one in self.model.rows if one.place not in self._decisions]
        if open_ones and self._has_layer():
            self._session.attempt(self._session.project.settle_all, open_ones, verdict)
            self._read_decisions()

    def start_from_agreement(self) -> None:
        """Copy what both coded alike into the agreed layer, as one change."""
        if self._found is None or not self._has_layer():
            return
        alike = [
            one.passage for one in self._found.alike if self._wanted_code in (None, one.place.code)
        ]
        self._session.attempt(self._session.project.start_from_agreement, alike)

    def reopen(self) -> None:
        """Take back what was decided about the difference in hand."""
        decision = self.model.decision(self.list.currentIndex().row())
        if decision is not None and self._session.can_write:
            self._session.attempt(self._session.project.reopen, decision.id)
            self._read_decisions()

    def undo(self) -> None:
        """Take back the last decision, where that is the last change of the project."""
        label = self._session.project.next_undo() if self._session.can_write else None
        if label is not None and label.template.startswith(
            ("Settle", "Reopen", "Start the agreed")
        ):
            before = set(self._decisions)
            self._session.attempt(self._session.project.undo)
            self._read_decisions()
            changed = before ^ set(self._decisions)
            rows = [self.model.place_of(place) for place in changed]
            if rows and max(rows) >= 0:
                self.list.choose(max(rows))

    def step(self, by: int) -> None:
        """Go to the next difference that is open, or with -1 to the one before."""
        row = self.list.currentIndex().row()
        target = self._next_open(row, 1) if by > 0 else max(row - 1, 0)
        self.list.choose(target if target >= 0 else min(row + 1, len(self.model.rows) - 1))

    def follow(self, change: Change) -> None:
        """Take in a change of the project."""
        if self._found is None:
            return
        touched = change.touched
        if touched.keys() & {"turn", "document", "code"} or self._touches_coders(
            touched.get("coding", frozenset())
        ):
            self.differences_outdated.emit()
        elif "decision" in touched:
            self._read_decisions()

    def _touches_coders(self, codings: frozenset[int]) -> bool:
        assert self._found is not None
        if not self._found.codings.isdisjoint(codings):
            return True
        there = self._session.project.codings_by_id([CodingId(coding) for coding in codings])
        return any(row.coder_id in self._found.pair for row in there)

    def _after_decision(self, found: Found, row: int) -> None:
        self._read_decisions()
        place = self.model.place_of(found.place)
        following = self._next_open(place if place >= 0 else row - 1, 1)
        if following >= 0:
            self.list.choose(following)
        elif self.model.rows:
            self.list.choose(min(row, len(self.model.rows) - 1))

    def _read_decisions(self) -> None:
        if self._found is None or self._texts is None:
            return
        self._decisions = self._texts.between(self._found.pair)
        if self.settled.isChecked():
            self.model.show_decisions(self._decisions)
            self._tell_progress()
            self._show_row(self.list.currentIndex().row())
        else:
            here = self.current()
            self._list(here.place if here else None)

    def _next_open(self, row: int, by: int) -> int:
        """The next row that is not settled, round the end; -1 when all are."""
        many = len(self.model.rows)
        for step in range(1, many + 1):
            place = (row + by * step) % many
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
                "stay as they are. Name of the layer:"
            ),
            QLineEdit.EchoMode.Normal,
            tr("Agreed"),
        )
        if not given:
            return False
        return self._session.attempt(project.add_agreed_coder, name) is not None

    def _choose_pair(self, *_: object) -> None:
        if self.first.currentData() == self.second.currentData():
            other = self.second if self.sender() is self.first else self.first
            other.setCurrentIndex((other.currentIndex() + 1) % other.count())
        self.pair_wanted.emit(self.pair)

    def _go_there(self) -> None:
        found = self.current()
        codings = (*found.passage.first, *found.passage.second) if found else ()
        if codings:
            self._session.seek(codings[0])

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
            if plain and (event.key() in KEYS or event.key() in _OTHER_KEYS):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held:
            super().keyPressEvent(event)
        elif key in KEYS:
            self.decide(KEYS[key])
        elif key in _OTHER_KEYS:
            getattr(self, _OTHER_KEYS[key][0])(*_OTHER_KEYS[key][1])
        else:
            super().keyPressEvent(event)


_OTHER_KEYS: dict[Qt.Key, tuple[str, tuple[int, ...]]] = {
    Qt.Key.Key_U: ("undo", ()),
    Qt.Key.Key_R: ("reopen", ()),
    Qt.Key.Key_Right: ("step", (1,)),
    Qt.Key.Key_Left: ("step", (-1,)),
    Qt.Key.Key_Return: ("_go_there", ()),
    Qt.Key.Key_Enter: ("_go_there", ()),
}
