"""Writing in an interview down to the paint, and replacing a word everywhere."""

from __future__ import annotations

from collections import Counter
from itertools import cycle

import pytest
from painting import PaintWatch, painter_of, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from codage.domain.anchors import Anchor
from codage.domain.finding import Wanted

KEY_SIZES, REPLACE_SIZES = ["S", "L"], ["S", "M"]
ROUNDS = 25
Key, PLAIN = Qt.Key, Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize("size", KEY_SIZES)
def test_key(measure, window_on, size: str) -> None:
    window = window_on(size)
    project, view = window.session.project, window.reading.view
    document = next(iter(window.session.documents))
    coded = Counter(row.span.start.turn for row in project.codings(document_id=document))
    turn, codings = coded.most_common(1)[0]
    window.session.choose_code(project.codings(document_id=document)[0].code_id)
    view.go_to(Anchor(turn, 1))
    window.run("correct.edit")
    settle(1.5)

    def press() -> None:
        QTest.sendKeyEvent(QTest.KeyAction.Press, view, Key.Key_A, "a", PLAIN)

    act = painter_of(PaintWatch(view.viewport()), press)
    measure("key", size, act, before=lambda: settle(0.02), rounds=ROUNDS)
    assert codings > 0
    assert view.turn_text(turn) == project.turns_by_id([turn])[0].text
    assert view.turn_text(turn)[1 : ROUNDS + 1] == "a" * ROUNDS


@pytest.mark.parametrize("size", KEY_SIZES)
@pytest.mark.parametrize("key", ["split", "join"])
def test_turns(measure, window_on, size: str, key: str) -> None:
    window = window_on(size)
    view = window.reading.view
    turns = view.turns()
    turn = next(turn for turn in turns[len(turns) // 2 :] if len(turn.text) > 300)
    view.go_to(Anchor(turn.id, 100))
    window.run("correct.edit")
    settle(1.5)
    watch = PaintWatch(view.viewport())
    split = painter_of(watch, lambda: window.run("correct.split"))
    join = painter_of(watch, lambda: window.run("correct.join"))

    def begin() -> None:
        if len(view.turns()) > len(turns):
            join()
        if key == "join":
            split()
        else:
            view.set_cursor(Anchor(turn.id, 100))
        settle(0.3)

    measure(key, size, split if key == "split" else join, before=begin, rounds=9)
    assert len(view.turns()) == len(turns) + (key == "split")


@pytest.mark.parametrize("size", REPLACE_SIZES)
def test_replace(measure, project_of, size: str) -> None:
    project = project_of(size)
    words = cycle((("que", "qve"), ("qve", "que")))
    replaced = []

    def replace() -> None:
        find, by = next(words)
        passages = project.find_to_replace(Wanted(find, whole_words=True), by)
        project.replace_all(passages)
        replaced.append(len(passages))

    measure("replace", size, replace, rounds=2)
    assert min(replaced) > 0
