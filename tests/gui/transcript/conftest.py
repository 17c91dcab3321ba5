"""A small interview on show, and ways to point at its text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from codage.domain.anchors import (
    Anchor,
    CodeId,
    CoderId,
    CodingId,
    DocumentId,
    Span,
    SpeakerId,
    TurnId,
)
from codage.domain.transcript import Role
from codage.gui import theme
from codage.gui.transcript import TranscriptView
from codage.gui.transcript.places import Place
from codage.project.rows import CodeRow, CoderRow, CodingRow, Origin, TurnRow

QUESTION = "Bonjour. Pouvez-vous présenter le territoire ?"
ANSWER = (
    "Oui. On a mutualisé avec le syndicat d'énergie, parce que la facture avait doublé. "
    "C'est le problème numéro un, les compétences ! On ne peut pas s'aligner sur les salaires."
)
LONG = "Alors, le fonctionnement, personne ne le finance. " * 30
EMOJI = "Et là 😀 on a e\u0301te\u0301 surpris 👩‍🚀, vraiment."


@dataclass
class Interview:
    """The view with its interview, and words for what tests do with it."""

    view: TranscriptView
    turns: list[TurnRow]

    def coding(
        self, number: int, start: Anchor, end: Anchor, code: int = 1, coder: int = 1
    ) -> CodingRow:
        return CodingRow(
            CodingId(number),
            DocumentId(1),
            CodeId(code),
            CoderId(coder),
            Span(start, end),
            None,
            Origin.PERSON,
            "",
        )

    def on(self, number: int, turn: int, words: str, code: int = 1, coder: int = 1) -> CodingRow:
        """A coding on the first place of `words` in a turn."""
        span = self.span(turn, words)
        return self.coding(number, span.start, span.end, code, coder)

    def span(self, turn: int, words: str) -> Span:
        start = self.turns[turn - 1].text.index(words)
        return Span.within(TurnId(turn), start, start + len(words))

    def place(self, turn: int, offset: int) -> Place:
        assert self.view.page is not None
        found = self.view.page.document.place_of(Anchor(TurnId(turn), offset))
        assert found is not None
        return found

    def point(self, turn: int, offset: int) -> QPoint:
        """Where a place of the text is in the viewport, a pixel inside what follows it."""
        page, where = self.view.page, self.place(turn, offset)
        assert page is not None
        y = page.line_rect(where).center().y() - self.view.top
        return QPoint(round(page.x_of(where)) + 1, round(y))

    def name_of(self, coding: int) -> QPoint:
        """The middle of a coding's name in the margin."""
        for x in range(self.view.viewport().width() - 20, 0, -10):
            for y in range(2, self.view.viewport().height(), 4):
                target = self.view.target_at(QPointF(x, y))
                if getattr(target, "coding", None) == coding:
                    return QPoint(x, y)
        raise AssertionError(f"coding {coding} has no name in sight")

    def grip(self, *, at_start: bool) -> QPoint:
        """The middle of one of the active coding's grips."""
        seen = self.view._in_sight()
        assert seen is not None
        knob = next(grip.knob for grip in seen.grips if grip.at_start == at_start)
        return knob.center().toPoint() - QPoint(0, self.view.top)

    def show(self, *codings: CodingRow) -> None:
        self.view.set_codings(codings)
        QApplication.processEvents()


def code(number: int, name: str, colour: str, parent: int | None = None) -> CodeRow:
    parent_id = CodeId(parent) if parent else None
    return CodeRow(
        CodeId(number), f"g{number}", parent_id, number, name, colour, "", "", "", "", "", False
    )


CODES = {
    row.id: row
    for row in (
        code(1, "Mutualisation", "#77AADD"),
        code(2, "Manque de compétences internes", "#EE8866"),
        code(3, "Financement", "#44BB99", parent=1),
    )
}
CODERS = {
    CoderId(1): CoderRow(CoderId(1), "c1", "Claire Martin", "#336699"),
    CoderId(2): CoderRow(CoderId(2), "c2", "Hugo Bernard", "#993366"),
}


@pytest.fixture
def make_turn() -> Callable[..., TurnRow]:
    def make(
        number: int, text: str, speaker: str | None = "Ana", role: Role = Role.RESPONDENT
    ) -> TurnRow:
        speaker_id = SpeakerId(1) if speaker else None
        start = (number - 1) * 61_000 if speaker else None
        return TurnRow(TurnId(number), speaker_id, speaker, role, start, None, text)

    return make


@pytest.fixture
def interview(qtbot: QtBot, make_turn: Callable[..., TurnRow]) -> Interview:
    turns = [
        make_turn(1, QUESTION, "Enquêtrice", Role.INTERVIEWER),
        make_turn(2, ANSWER, "Mme Delcourt"),
        make_turn(3, EMOJI, "M. Ferrand"),
        make_turn(4, LONG, "Mme Delcourt"),
        *(make_turn(number, f"Tour {number}. {LONG}", "M. Ferrand") for number in range(5, 30)),
    ]
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.wear(app, theme.LIGHT)
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(900, 640)
    view.show_document(turns, [], CODES, CODERS)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    return Interview(view, turns)
