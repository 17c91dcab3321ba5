"""Applying a code, removing it, and undoing either, in the real window, down to the paint."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest
from painting import PaintWatch, painter_of, settle

from codage.domain.anchors import CodingId, Span
from codage.gui.window import MainWindow

SIZES = ["S", "L"]
ROUNDS = 15
BARE = "SQLite: one row, committed"


class Coder:
    """Someone who codes in the middle of a document, one stretch after another."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.session, self.view = window.session, window.reading.view
        document = next(iter(self.session.documents))
        turns = self.session.project.turns(document)
        self.turn = next(turn for turn in turns[len(turns) // 2 :] if len(turn.text) > 300)
        window.reading.go_to(document, Span.within(self.turn.id, 0, 1))
        used = self.session.project.codings(document_id=document)[0].code_id
        self.session.choose_code(used)
        self.starts = count()
        settle(1.5)
        self.watch = PaintWatch(self.view.viewport())

    @property
    def codings(self) -> int:
        """How many codings there are by now."""
        return len(self.session.project.coding_ties())

    def select(self) -> None:
        """Select the next stretch."""
        start = next(self.starts)
        self.view.select(Span.within(self.turn.id, start, start + 60))
        settle(0.05)

    def apply(self) -> None:
        """Code what is selected."""
        self.window.commands["coding.apply"](self.session.code)

    def take_newest(self) -> None:
        """Make the newest coding the one that commands are about."""
        newest = max(tie[0] for tie in self.session.project.coding_ties())
        self.view.set_active_coding(CodingId(newest))
        settle(0.05)

    def painted(self, act: Callable[[], object]) -> Callable[[], None]:
        """`act`, and the paint of the transcript after it."""
        return painter_of(self.watch, act)

    def code_next(self) -> None:
        """Code the next stretch, and make it the coding in hand."""
        self.select()
        self.painted(self.apply)()
        self.take_newest()

    def remove(self) -> None:
        """Remove the coding in hand."""
        self.window.run("coding.remove")

    def undo(self) -> None:
        """Take back what was done last."""
        self.window.run("edit.undo")


@pytest.mark.parametrize("size", SIZES)
def test_apply(measure, window_on, size: str) -> None:
    coder = Coder(window_on(size))
    before = coder.codings
    coder.code_next()

    def begin() -> None:
        # No more codings lie over each other than in the corpus.
        coder.painted(coder.undo)()
        coder.select()

    measure("apply", size, coder.painted(coder.apply), before=begin, rounds=ROUNDS)
    assert coder.codings == before + 1


@pytest.mark.parametrize("size", SIZES)
def test_remove(measure, window_on, size: str) -> None:
    coder = Coder(window_on(size))
    before = coder.codings
    measure("remove", size, coder.painted(coder.remove), before=coder.code_next, rounds=ROUNDS)
    assert coder.codings == before


@pytest.mark.parametrize("size", SIZES)
def test_undo_of_applying(measure, window_on, size: str) -> None:
    coder = Coder(window_on(size))
    before = coder.codings
    measure("undo apply", size, coder.painted(coder.undo), before=coder.code_next, rounds=ROUNDS)
    assert coder.codings == before


@pytest.mark.parametrize("size", SIZES)
def test_undo_of_removing(measure, window_on, size: str) -> None:
    coder = Coder(window_on(size))
    before = coder.codings
    coder.code_next()

    def begin() -> None:
        coder.take_newest()
        coder.painted(coder.remove)()
        settle(0.05)

    measure("undo remove", size, coder.painted(coder.undo), before=begin, rounds=ROUNDS)
    assert coder.codings == before + 1


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("key", ["apply", "undo remove"])
def test_bare_insert(measure, plain_of, size: str, key: str) -> None:
    connection = plain_of(size)

    def insert() -> None:
        connection.execute("INSERT INTO coding VALUES (NULL, 1, 1, 100, 160)")

    measure(key, size, insert, rounds=ROUNDS, baseline=BARE)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("key", ["remove", "undo apply"])
def test_bare_delete(measure, plain_of, size: str, key: str) -> None:
    connection, ids = plain_of(size), count(1)

    def delete() -> None:
        connection.execute("DELETE FROM coding WHERE id = ?", (next(ids),))

    measure(key, size, delete, rounds=ROUNDS, baseline=BARE)
