"""The menu Coding: from selected text to codings, with hands on the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from codage.domain.anchors import Anchor, CodeId, CodingId, Span
from codage.gui.commands.code_keys import CodeKeys
from codage.gui.likely import likely_codes
from codage.gui.palette import CodePalette
from codage.gui.reading.around import around
from codage.gui.tally import tally_of
from codage.gui.transcript.boundaries import (
    next_word_end,
    next_word_start,
    previous_word_end,
    previous_word_start,
)
from codage.gui.words import tr
from codage.project.rows import CodeRow

if TYPE_CHECKING:
    from codage.gui.window import MainWindow

LONGEST_IN_VIVO = 60
MOST_RECENT = 9
Step = Callable[[str, int], int | None]


class CodingCommands:
    """Applying codes to the selection, and changing the coding under the caret.

    The same code on the same passage again takes it off.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session
        self._view = window.reading.view
        self._recent: list[CodeId] = []
        self._keys = CodeKeys(self._view, self.apply_by_key, self.palette, self._give_key)
        self._view.codes_dropped.connect(self._apply_dropped)
        window.reading.favourites.chosen.connect(self.apply)
        window.codebook.code_activated.connect(self.apply)
        window.codebook.span_dropped.connect(self._apply_to)
        window.session.opened.connect(self._recall)
        window.session.coders_changed.connect(self._recall)
        window.session.closed.connect(self._recall)

    def apply(self, code: CodeId) -> None:
        """Code the passage with `code`; when it has it already, take it off."""
        span = self._passage()
        if span is not None:
            self._toggle(code, span)

    def apply_by_key(self, key: str) -> bool:
        """Code the passage with the code that has this key; False when none has."""
        codes = (row for row in self._session.codes.values() if not row.archived)
        code = next((row.id for row in codes if key and row.key == key), None)
        if code is None or not self._session.can_write:
            return False
        self.apply(code)
        return True

    def palette(self) -> None:
        """Open the palette for the passage."""
        if self._session.can_write and (span := self._passage()) is not None:
            self._ask(tr("Code with…"), self.apply, span)

    def apply_code(self) -> None:
        """Code the selected text with the code in hand."""
        if self._session.code is None:
            self.palette()
        else:
            self.apply(self._session.code)

    def repeat(self) -> None:
        """Code the passage with the code used last."""
        last = self._last()
        if last is not None:
            self.apply(last)
        else:
            self.palette()

    def in_vivo(self) -> None:
        """Make a code named after the selected words, and code them with it."""
        span = self._view.selection()
        if span is None:
            self._window.banner.warn(tr("Select the words that will name the code first."))
            return
        project = self._session.project
        name = " ".join(self._view.selected_text().split())
        if len(name) > LONGEST_IN_VIVO:
            name = name[:LONGEST_IN_VIVO].rsplit(" ", 1)[0] + "…"

        def code_in_vivo() -> CodeId:
            with project.change("Code in vivo: {name}", name=name):
                known = project.find_code(name)
                code = known.id if known else project.add_code(name)
                project.apply_code(code, span)
            return code

        if (code := self._session.attempt(code_in_vivo)) is not None:
            self._remember(code)

    def code_turn(self) -> None:
        """Code the turn at the caret with the code in hand, else the one used last."""
        turn = self._view.turn_at_cursor()
        span = self._view.turn_span(turn) if turn is not None else None
        if span is None:
            return
        code = self._session.code if self._session.code is not None else self._last()
        if code is not None:
            self._toggle(code, span)
        else:
            self._view.select(span)
            self._ask(tr("Code the whole turn with…"), lambda code: self._toggle(code, span), span)

    def extend(self) -> None:
        """End the coding a word later."""
        self._move_end(next_word_end)

    def shrink(self) -> None:
        """End the coding a word earlier."""
        self._move_end(previous_word_end)

    def extend_start(self) -> None:
        """Begin the coding a word earlier."""
        self._move_start(previous_word_start)

    def shrink_start(self) -> None:
        """Begin the coding a word later."""
        self._move_start(next_word_start)

    def fit(self) -> None:
        """Give the coding the bounds of the selection."""
        coding, span = self._coding(), self._view.selection()
        if coding is not None and span is not None:
            self._session.attempt(self._session.project.move_coding, coding, span)

    def recode(self) -> None:
        """Ask for another code for the coding under the caret."""
        coding = self._coding()
        if coding is not None:
            self._ask(
                tr("Recode with…"),
                lambda code: self._session.attempt(self._session.project.recode, [coding], code),
                self._session.project.coding(coding).span,
            )

    def write_memo(self) -> None:
        """Write the memo of the coding under the caret."""
        self._window.commands["memos.on_segment"]()

    def remove(self) -> None:
        """Take the coding under the caret away."""
        coding = self._coding()
        if coding is not None:
            self._session.attempt(self._session.project.remove_codings, [coding])

    def _coding(self) -> CodingId | None:
        return self._window.reading.coding()

    def _passage(self) -> Span | None:
        """What is to be coded: the selected text, else the coding that is chosen."""
        span, active = self._view.selection(), self._view.active_coding()
        row = self._view.coding_row(active) if active is not None else None
        if span is None and row is not None:
            return row.span
        if span is None:
            self._window.banner.warn(tr("Select some text first, then choose the code."))
        return span

    def _ask(self, title: str, on_chosen: Callable[[CodeId], object], span: Span) -> None:
        session, project = self._session, self._session.project
        here = around(self._view, span, project.coder_id)
        beside = here.passage | here.turn
        together = project.codes_together(beside, session.shown_coders)
        likely = likely_codes(self._codes_to_apply(), here, together, self._recent)
        CodePalette(
            session, title, self._recent, self._window, on_chosen, likely, here.already
        ).open()

    def _codes_to_apply(self) -> list[CodeRow]:
        """All codes but those that only gather others: no passage was ever coded with them."""
        rows, used = self._session.codes.values(), tally_of(self._session).of_code
        families = {row.parent_id for row in rows}
        return [row for row in rows if row.id not in families or used(row.id)]

    def _apply_dropped(self, codes: list[CodeId], span: Span | None) -> None:
        for code in codes:
            if span is not None:
                self._apply_to(code, span)

    def _toggle(self, code: CodeId, span: Span) -> None:
        project = self._session.project
        there = self._view.coding_of(span, code, project.coder_id)
        if there is None:
            self._apply_to(code, span)
        else:
            self._session.attempt(self._take_off, there, code)

    def _take_off(self, coding: CodingId, code: CodeId) -> None:
        project = self._session.project
        with project.change("Take {code} off", code=self._session.codes[code].name):
            project.remove_codings([coding])

    def _apply_to(self, code: CodeId, span: Span) -> None:
        if self._session.attempt(self._session.project.apply_code, code, span) is not None:
            self._remember(code)

    def _last(self) -> CodeId | None:
        return next((code for code in self._recent if code in self._session.codes), None)

    def _remember(self, code: CodeId) -> None:
        self._recent[:] = [code, *(one for one in self._recent if one != code)][:MOST_RECENT]

    def _recall(self) -> None:
        """What the present coder used last is known from their codings."""
        session = self._session
        self._recent[:] = session.project.codes_used_last(MOST_RECENT) if session.is_open else []

    def _give_key(self, digit: str) -> bool:
        action = self._window.actions_by_id[f"coding.key_{digit}"]
        action.trigger()
        return action.isEnabled()

    def _move_end(self, step: Step) -> None:
        self._move(lambda span: Span(span.start, self._stepped(span.end, step)))

    def _move_start(self, step: Step) -> None:
        self._move(lambda span: Span(self._stepped(span.start, step), span.end))

    def _move(self, moved: Callable[[Span], Span]) -> None:
        coding = self._coding()
        if coding is None:
            return
        project = self._session.project
        span = moved(project.coding(coding).span)
        self._session.attempt(project.move_coding, coding, span)

    def _stepped(self, anchor: Anchor, step: Step) -> Anchor:
        """`anchor` moved by `step` in its turn's text; where there is no word left, as it was."""
        offset = step(self._view.turn_text(anchor.turn), anchor.offset)
        return anchor if offset is None else Anchor(anchor.turn, offset)
