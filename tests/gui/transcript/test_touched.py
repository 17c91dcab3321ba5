"""A change of codings paints what it touched, and the picture is the same as painted anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QApplication


class Painted(QObject):
    """What was painted of a widget since it was asked last."""

    def __init__(self, widget: Any) -> None:
        super().__init__(widget)
        self._region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: Any) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self._region += event.region()
        return False

    def take(self) -> QRegion:
        region, self._region = self._region, QRegion()
        return region


def shown(view: Any) -> QImage:
    """What stands on the screen."""
    return view.screen().grabWindow(view.viewport().winId()).toImage()


def anew(view: Any) -> QImage:
    """All of it painted once more, beside the screen."""
    return view.viewport().grab().toImage().convertToFormat(shown(view).format())


CHANGES: dict[str, Callable[[Any], None]] = {
    "added": lambda it: it.view.update_codings([it.on(9, 2, "la facture")], []),
    "removed": lambda it: it.view.update_codings([], [1]),
    "removed in hand": lambda it: it.view.update_codings([], [2]),
    "recoded": lambda it: it.view.update_codings([it.on(1, 2, "le syndicat", code=3)], []),
    "moved": lambda it: it.view.update_codings([it.on(2, 1, "Bonjour", code=2)], []),
    "taken in hand": lambda it: it.view.set_active_coding(1),
    "let go": lambda it: it.view.set_active_coding(None),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_a_change_touches_is_painted_and_no_more(
    interview: Any, qtbot: Any, change: str
) -> None:
    view = interview.view
    interview.show(
        interview.on(1, 2, "le syndicat"),
        interview.on(2, 2, "On a mutualisé avec le syndicat d'énergie", code=2),
        interview.on(3, 2, "les salaires", code=3),
        interview.on(4, 4, "le fonctionnement", code=2),
        interview.on(5, 4, "Alors, le fonctionnement, personne", code=3),
        interview.on(6, 4, "fonctionnement"),
    )
    view.set_active_coding(2)
    qtbot.waitUntil(lambda: shown(view) == anew(view))
    painted = Painted(view.viewport())
    CHANGES[change](interview)
    QApplication.processEvents()
    region = painted.take()
    assert not region.isEmpty()
    assert region.boundingRect().height() < view.viewport().height() / 2
    # The screen shows what was painted when its server comes to it.
    qtbot.waitUntil(lambda: shown(view) == anew(view))
