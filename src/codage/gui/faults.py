"""Telling a person that something went wrong: what happened, what was kept, what to do."""

from __future__ import annotations

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from codage.domain.message import CodageError
from codage.gui.words import say, tr

_log = logging.getLogger("codage")


def tell(parent: QWidget | None, error: BaseException) -> None:
    """Show an error: one of our own in the reader's language, any other as unforeseen."""
    if isinstance(error, CodageError):
        _box(parent, say(error.message)).open()
    else:
        tell_unforeseen(parent, error)


def tell_unforeseen(parent: QWidget | None, error: BaseException) -> None:
    """Show an error that nobody foresaw, without a word of the interviews in it."""
    _log.error("unforeseen: %s", _where(error))
    text = tr(
        "Something unforeseen happened ({kind}). The action was not carried out; everything "
        "before it is in the project file. Try again; if it comes back, restart Codage.",
        kind=type(error).__name__,
    )
    box = _box(parent, text)
    box.setDetailedText(_where(error))
    box.open()


def catch_all() -> None:
    """Show what would otherwise be a traceback on a console that nobody sees."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        tell(QApplication.activeWindow(), error)

    sys.excepthook = hook


def _box(parent: QWidget | None, text: str) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.Warning, tr("Codage"), text, parent=parent)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    return box


def _where(error: BaseException) -> str:
    """The kind of error and the lines of our code it passed through; no message, no values."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([type(error).__name__, *lines])
