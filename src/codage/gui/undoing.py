"""Undo and redo as every part of the window asks for them.

A small change is undone at once. A great one (an import, a word replaced everywhere) is undone
off the window's thread, with its progress and a button that stops it and leaves all as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from codage.domain.message import CodageError, Message
from codage.domain.task import Advance
from codage.gui import background, faults
from codage.gui.session import Session
from codage.gui.words import say, tr
from codage.project.rows import Change

AT_ONCE = 500
"""So many rows at most are undone in the window's thread: 50 ms where they are turns."""

Then = Callable[[], None]


def _nothing_more() -> None: ...


def undo(session: Session, parent: QWidget, then: Then = _nothing_more) -> None:
    """Take back the newest change; `then` is called once that is done, at once or later."""
    project = session.project
    if project.steps_to_undo() <= AT_ONCE:
        session.attempt(project.undo)
        then()
    else:
        label = told(session, project.next_undo())
        refuse = session.refused.emit
        _in_background(parent, tr("Undoing…"), label, project.undo, then, refuse)


def redo(session: Session, parent: QWidget, then: Then = _nothing_more) -> None:
    """Bring back what was taken back last; `then` is called once that is done."""
    project = session.project
    if project.steps_to_redo() <= AT_ONCE:
        session.attempt(project.redo)
        then()
    else:
        label = told(session, project.next_redo())
        refuse = session.refused.emit
        _in_background(parent, tr("Redoing…"), label, project.redo, then, refuse)


def undo_back_to(session: Session, parent: QWidget, change: Change) -> None:
    """Take back `change` and all that were done after it, or nothing of them."""
    project = session.project
    verb, tell = partial(project.undo_back_to, change.id), partial(faults.tell, parent)
    if project.steps_back_to(change.id) > AT_ONCE:
        _in_background(parent, tr("Undoing…"), "", verb, _nothing_more, tell)
        return
    try:
        verb()
    except CodageError as error:
        tell(error)


def told(session: Session, label: Message | None) -> str:
    """What a change to undo or redo is called; in blind mode those of others are not named."""
    if label is None:
        return ""
    if session.is_blind:
        own = session.project.coder().name
        lately = session.project.history(50)
        if any(change.label == label and change.coder != own for change in lately):
            return ""
    return say(label)


def _in_background(
    parent: QWidget,
    title: str,
    label: str,
    verb: Callable[[Advance], Change | None],
    then: Then,
    on_failed: Callable[[Exception], None],
) -> None:
    def work(advance: Advance) -> None:
        verb(lambda done, total, _="": advance(done, total, label))

    # Where undo is "Annuler", a button "Annuler" would say both things.
    background.run(parent, title, work, lambda _: then(), on_failed, button=tr("Stop"))
