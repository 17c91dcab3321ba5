"""What plays a recording, as the rest of the window knows it. Qt's own is loaded when asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from codage.domain.message import CodageError


class CannotPlay(CodageError):  # noqa: N818
    """This computer, or this file, gives no sound."""


class Player(QObject):
    """Plays one file at a time. Times are milliseconds; signals say what became so."""

    position_changed = Signal(int)
    duration_changed = Signal(int)
    playing_changed = Signal(bool)
    is_film = Signal(bool)
    """Whether the file has pictures; told once it can be read, and when it is let go."""
    picture_changed = Signal(object)
    """A `QVideoFrame`, while pictures are wanted."""
    failed = Signal(object)
    """A `CannotPlay`."""

    def load(self, path: Path) -> None:
        """Take a file in hand, at its beginning; `duration_changed` follows when it can be read."""
        raise NotImplementedError

    def unload(self) -> None:
        """Let go of the file."""
        raise NotImplementedError

    def play(self) -> None:
        raise NotImplementedError

    def pause(self) -> None:
        raise NotImplementedError

    def seek(self, position: int) -> None:
        raise NotImplementedError

    def set_rate(self, rate: float) -> None:
        """Play at `rate` times the usual speed, at the usual pitch."""
        raise NotImplementedError

    def want_pictures(self, wanted: bool) -> None:
        """Make pictures of a film, or its sound alone."""
        raise NotImplementedError

    @property
    def position(self) -> int:
        raise NotImplementedError

    @property
    def duration(self) -> int:
        """The length of the file; 0 until it is known."""
        raise NotImplementedError

    @property
    def playing(self) -> bool:
        raise NotImplementedError


def make_player(parent: QObject) -> Player:
    """A player of sound. Raises CannotPlay where this computer has none."""
    try:
        from codage.gui.hearing.qt_player import QtPlayer
    except ImportError as error:
        raise CannotPlay(
            "This computer cannot play recordings: {reason}. Everything else works. "
            "Ask whoever looks after it to install what is missing.",
            reason=error,
        ) from error
    return QtPlayer(parent)
