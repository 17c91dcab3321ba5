"""A window with an interview whose turns have times, a recording, and a player of its own."""

from __future__ import annotations

import struct
import wave
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from codage.domain.transcript import Transcript, Turn
from codage.gui.hearing import player as players
from codage.gui.hearing.player import CannotPlay, Player
from codage.gui.transcript.targets import OnTime
from codage.gui.window import MainWindow
from codage.project import Project

PLAIN = Qt.KeyboardModifier.NoModifier
LENGTH = 600_000
EVERY = 10_000


class StillPlayer(Player):
    """A player whose time goes on only when a test says so."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.rate = 1.0
        self._position = 0
        self._playing = False
        self.wants_pictures = False

    def load(self, path: Path) -> None:
        self.path = path
        self._position = 0
        if path.read_bytes()[:4] != b"RIFF":
            self.failed.emit(CannotPlay("{file} cannot be played.", file=path.name))
        self.duration_changed.emit(self.duration)
        self.is_film.emit(path.suffix == ".avi")

    def unload(self) -> None:
        self.pause()
        self.path = None
        self.is_film.emit(False)

    def play(self) -> None:
        self._playing = True
        self.playing_changed.emit(True)

    def pause(self) -> None:
        self._playing = False
        self.playing_changed.emit(False)

    def seek(self, position: int) -> None:
        self._position = position
        self.position_changed.emit(position)

    def set_rate(self, rate: float) -> None:
        self.rate = rate

    def want_pictures(self, wanted: bool) -> None:
        self.wants_pictures = wanted

    @property
    def position(self) -> int:
        return self._position

    @property
    def duration(self) -> int:
        return LENGTH if self.path is not None else 0

    @property
    def playing(self) -> bool:
        return self._playing


@dataclass
class Study:
    """The window, and words for what tests do with it."""

    window: MainWindow
    qtbot: QtBot
    sound: Path

    @property
    def player(self) -> StillPlayer:
        player = self.window.reading.hearing._player
        assert isinstance(player, StillPlayer)
        return player

    def link(self, path: Path | None = None) -> None:
        self.window.commands["hearing.link_path"](path or self.sound)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        with self.qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.window.reading.view.setFocus()
        QTest.keyClick(self.window.reading.view, key, held)

    def time_of(self, rank: int) -> QPoint:
        """Where the time of a turn stands in the viewport."""
        sight = self.window.reading.view._in_sight()
        assert sight is not None
        time = next(head.time for head in sight.heads if head.rank == rank)
        assert time is not None
        middle = time.center().toPoint() - QPoint(0, self.window.reading.view.top)
        assert self.window.reading.view.target_at(middle.toPointF()) == OnTime(rank)
        return middle

    def click_time(self, rank: int) -> None:
        view = self.window.reading.view
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, PLAIN, self.time_of(rank))

    def starts(self) -> list[int | None]:
        return [turn.start_ms for turn in self.window.reading.view.turns()]


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """Six seconds of silence."""
    path = tmp_path / "sons" / "entretien.wav"
    path.parent.mkdir()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(2 * 8000 * 6))
    return path


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """Two seconds of red, ten pictures a second, not compressed."""
    width, height, count = 32, 16, 20
    picture = b"\0\0\xff" * width * height

    def chunk(name: bytes, content: bytes) -> bytes:
        return name + struct.pack("<I", len(content)) + content

    about = (100_000, len(picture) * 10, 0, 0, count, 0, 1, len(picture), width, height)
    head = chunk(b"avih", struct.pack("<14I", *about, 0, 0, 0, 0))
    stream = struct.pack("<4s4sI2H8I4H", b"vids", b"DIB ", 0, 0, 0, 0, 1, 10, 0, count,
                         len(picture), 0, 0, 0, 0, width, height)  # fmt: skip
    shape = (40, width, height, 1, 24, 0, len(picture), 0, 0, 0, 0)
    form = chunk(b"strf", struct.pack("<3I2H6I", *shape))
    streams = chunk(b"LIST", b"strl" + chunk(b"strh", stream) + form)
    pictures = b"".join(chunk(b"00db", picture) for _ in range(count))
    content = chunk(b"LIST", b"hdrl" + head + streams) + chunk(b"LIST", b"movi" + pictures)
    path = tmp_path / "film.avi"
    path.write_bytes(chunk(b"RIFF", b"AVI " + content))
    return path


@pytest.fixture
def make_study(tmp_path: Path) -> Callable[..., Path]:
    def make(*, timed: bool = True) -> Path:
        path = tmp_path / "étude.codage"
        with Project.create(path, coder="Ada") as project:
            for name in ("Premier", "Second"):
                turns = tuple(
                    Turn(
                        f"Tour {number}. " + "Il faut des moyens, et du temps aussi. " * 6,
                        ("CV", "HC")[number % 2],
                        number * EVERY if timed else None,
                        None,
                    )
                    for number in range(40)
                )
                project.add_document(Transcript(name, turns))
        return path

    return make


@pytest.fixture
def study(
    qtbot: QtBot,
    make_study: Callable[..., Path],
    sound: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Study]:
    monkeypatch.setattr(players, "make_player", StillPlayer)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.open_path(make_study())
    yield Study(window, qtbot, sound)
    window.close()
