"""Who speaks in some turns: a small menu of the interview's speakers, by the keyboard or mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from codage.domain.anchors import SpeakerId
from codage.gui.words import tr
from codage.project.rows import SpeakerRow, TurnRow

WITH_DIGITS = 9

Choose = Callable[[SpeakerId | str | None], object]


def speaker_menu(
    speakers: Sequence[SpeakerRow], turns: Sequence[TurnRow], parent: QWidget, choose: Choose
) -> QMenu:
    """A menu that gives `turns` to a speaker; digits choose the first ones."""
    menu = QMenu(parent)
    present = {turn.speaker_id for turn in turns}
    for number, speaker in enumerate(speakers, start=1):
        name = speaker.name.replace("&", "&&")
        entry = menu.addAction(f"&{number}  {name}" if number <= WITH_DIGITS else name)
        _mark(entry, present == {speaker.id})
        entry.triggered.connect(lambda _=False, who=speaker.id: choose(who))
    menu.addSeparator()
    nobody = menu.addAction(tr("No&body"))
    _mark(nobody, present == {None})
    nobody.triggered.connect(lambda: choose(None))
    menu.addAction(tr("&New speaker…")).triggered.connect(lambda: _ask(parent, choose))
    return menu


def _mark(entry: QAction, is_present: bool) -> None:
    entry.setCheckable(is_present)
    entry.setChecked(is_present)


def _ask(parent: QWidget, choose: Choose) -> None:
    name, given = QInputDialog.getText(parent, tr("New speaker"), tr("Who speaks here:"))
    if given and name.strip():
        choose(name)
