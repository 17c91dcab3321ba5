"""The page Barometer: themes and their items on the left, what they give on the right."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from codage.domain.barometer import Barometer, CodeItem
from codage.domain.message import CodageError
from codage.domain.task import Advance
from codage.gui.barometer.exporting import export_barometer, write_barometer
from codage.gui.barometer.layout import FIRST, HALVES, Halves, Head
from codage.gui.barometer.opening import ScoreOpening
from codage.gui.hint import Hint
from codage.gui.saved_page import SavedPage
from codage.gui.session import Session
from codage.gui.shelf import Kind
from codage.gui.theme import Space
from codage.gui.words import mark, tr

if TYPE_CHECKING:
    from codage.gui.barometer.results import Results

KIND = Kind("barometer", mark("Barometer"), mark("New barometer"), Barometer().to_json())
_BEGIN, _THEME = "barometer.begin", "barometer.theme"


class BarometerPage(SavedPage):
    """Scores in the background while it is on show, saves what is changed, follows undo."""

    scored = Signal()
    """What is on show is that of the barometer."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, KIND, parent)
        self.setObjectName("barometer_page")
        self.wanted = Barometer()
        self.results: Results | None = None
        self.head = Head(self.shelf)
        self.halves = Halves(session)
        self.definition, self.shown = self.halves.definition, self.halves.shown
        self.first = Hint()
        self.opening = ScoreOpening(session, self)
        self.whole = QStackedWidget()
        self.whole.addWidget(self.halves)
        self.whole.addWidget(self.first)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.TIGHT)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.head)
        column.addWidget(self.whole, 1)
        self.setFocusProxy(self.definition)
        self._connect()
        self.begin()

    def _connect(self) -> None:
        self.definition.changed.connect(self.put)
        self.head.typology.activated.connect(self._choose_typology)
        self.head.wave.activated.connect(self._choose_wave)
        self.head.export.clicked.connect(self._export)
        self.shown.tabs.currentChanged.connect(lambda _: self._show_tab())
        for hint in (self.shown.hint, self.first):
            hint.command_wanted.connect(self._obey)
        for chosen in (self.shown.view, *self.shown.tables):
            chosen.chosen.connect(self.open_key)
        self.opening.failed.connect(self.fail)
        self.opening.found_none.connect(self.shown.about.setText)

    def put(self, wanted: Barometer) -> None:
        """Show a changed barometer and save it."""
        if wanted == self.wanted:
            return
        self.wanted = wanted
        names = self.results.table.items if self.results else ()
        self.definition.show_barometer(wanted, self._names(wanted) or names)
        self.shelf.save(wanted.to_json(), mark("Change the barometer {name}"))
        self.look()
        self.ask()

    def open_key(self, key: Hashable) -> None:
        """Open what is behind a score: its cases, or a case's segments."""
        if self.results is not None:
            self.opening.open_key(self.results, key)

    def write(self, path: Path) -> None:
        """Write what is on show to `path`, off the window's thread."""
        if self.results is not None:
            write_barometer(self._session.project, self.results, path, self)

    def show_saved(self, body: str | None) -> None:
        self.wanted = Barometer.from_json(body) if body is not None else Barometer()
        self.definition.show_barometer(self.wanted, self._names(self.wanted))
        self._show_variables()

    def unreadable(self, name: str) -> CodageError:
        return CodageError(
            "{name} cannot be read: it is no barometer, or one of a newer program. "
            "It was left as it is.",
            name=name,
        )

    def question(self) -> Callable[[Advance], Results] | None:
        row = self.shelf.current
        if row is None or not self._has_items():
            return None
        project, wanted = self._session.project, self.wanted
        name, look, paint = row.name, self.shown.view.look(), self.shown.view.painter()

        def work(_advance: Advance) -> Results:
            from codage.gui.barometer.results import results

            found = results(project, name, wanted, look)
            if found.chart is not None:
                paint(found.chart)
            return found

        return work

    def show_counted(self, found: Results) -> None:
        self.results = found
        shown = self.shown
        shown.view.show_chart(found.chart, found.draw)
        answers = (found.scores, found.items, found.cases)
        for table, answer in zip(shown.tables, answers, strict=True):
            table.show_answer(answer)
        shown.about.setText(found.about)
        shown.cautions.setText("\n".join(f"⚠ {one}" for one in found.cautions))
        shown.cautions.setVisible(bool(found.cautions))
        shown.sensitivity.setText(found.sensitivity)
        shown.sensitivity.setVisible(bool(found.sensitivity))
        self.look()
        self.scored.emit()

    def tell_counting(self) -> None:
        self.shown.about.setText(tr("Counting…"))

    def forget(self) -> None:
        self.opening.forget()
        self.results = None
        self.shown.forget()

    def offer_variables(self) -> None:
        for box in (self.head.typology, self.head.wave):
            with QSignalBlocker(box):
                box.clear()
                box.addItem(tr("(not told apart)"), "")
                for row in self.variables:
                    box.addItem(row.label or row.name, row.name)
        self._show_variables()

    def note_touched(self, touched: frozenset[str]) -> None:
        if touched & {"code", "variable"}:
            self.definition.show_barometer(self.wanted, self._names(self.wanted))

    def look(self) -> None:
        session, row = self._session, self.shelf.current
        self.head.show_about_one(row is not None)
        self.head.export.setEnabled(self.results is not None and self._has_items())
        self.whole.setCurrentIndex(HALVES if row is not None else FIRST)
        self.definition.look()
        self._show_tab()
        if not session.is_open:
            self.first.say("")
        elif not session.codes and not self.variables:
            self.first.say(
                tr("A barometer needs a survey, or coded interviews."),
                tr("Import the survey…"),
                "project.import_survey",
            )
        else:
            text = tr(
                "A barometer scores each case from 0 to 100 on themes that you define from codes "
                "and questions, with weights that are shown, and compares types of cases: how "
                "many stand behind each score, and how much it owes to the weights."
            )
            self.first.say(text, *((tr("New barometer"), _BEGIN) if session.can_write else ()))
        self._say_next()

    def _say_next(self) -> None:
        hint = self.shown.hint
        if not self.wanted.dimensions and self._session.can_write:
            hint.say(
                tr("Begin with a theme, such as a field of maturity."), tr("Add a theme"), _THEME
            )
        elif not self._has_items():
            hint.say(
                tr("Give each theme its items: codes of the interviews, questions of the survey.")
            )
        else:
            hint.say(tr("Counting…"))

    def _choose_typology(self, _index: int) -> None:
        self.put(replace(self.wanted, typology=str(self.head.typology.currentData() or "")))

    def _choose_wave(self, _index: int) -> None:
        self.put(replace(self.wanted, wave=str(self.head.wave.currentData() or "")))

    def _show_variables(self) -> None:
        chosen = (self.head.typology, self.wanted.typology), (self.head.wave, self.wanted.wave)
        for box, name in chosen:
            box.setCurrentIndex(max(box.findData(name), 0))

    def _names(self, wanted: Barometer) -> list[list[str]]:
        """What the items are called, without waiting for the scores."""
        if not self._session.is_open:
            return []
        codes = {row.guid: row.name for row in self._session.codes.values()}
        rows = self._session.project.variables()
        titles = {row.name: row.label or row.name for row in rows}
        groups: dict[str, str] = {}
        for row in rows:
            if row.group:
                groups.setdefault(row.group, (row.label or row.name).partition(":")[0].strip())
        return [
            [
                codes.get(item.code, "")
                if isinstance(item, CodeItem)
                else (groups if item.group else titles).get(item.variable, "")
                for item in dimension.items
            ]
            for dimension in wanted.dimensions
        ]

    def _has_items(self) -> bool:
        return any(dimension.items for dimension in self.wanted.dimensions)

    def _show_tab(self) -> None:
        self.shown.show_tab(self.results is not None and self._has_items())

    def _obey(self, command: str) -> None:
        if command == _BEGIN:
            self.shelf.begin()
        elif command == _THEME:
            self.definition.begin_theme()
        else:
            self.command_wanted.emit(command)

    def _export(self) -> None:
        if self.results is not None:
            export_barometer(self._session.project, self.results, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.halves.fit(self.width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.results is not None:
            self.ask()
