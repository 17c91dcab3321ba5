"""Qt's own player, on a computer that may have no sound card; and one that has no player."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QVideoFrame
from pytestqt.qtbot import QtBot

from codage.gui.hearing.film import Picture
from codage.gui.hearing.player import CannotPlay, make_player

LONG = 20_000


def test_a_sound_is_played_from_where_it_is_asked_for(qtbot: QtBot, sound: Path) -> None:
    parent = QObject()
    player = make_player(parent)
    with qtbot.waitSignal(player.duration_changed, timeout=LONG):
        player.load(sound)
        player.seek(2_000)
        player.set_rate(1.5)
        player.play()
    assert player.duration == 6_000
    assert player.playing
    with qtbot.waitSignal(
        player.position_changed, timeout=LONG, check_params_cb=lambda place: place > 2_000
    ):
        pass
    player.pause()
    player.seek(5_000)
    assert player.position == 5_000
    assert not player.playing
    player.unload()
    assert player.duration == 0
    player.load(sound)
    qtbot.waitUntil(lambda: player.duration == 6_000, timeout=LONG)


def test_a_film_gives_its_pictures_while_they_are_wanted(qtbot: QtBot, film: Path) -> None:
    parent = QObject()
    player = make_player(parent)
    with qtbot.waitSignal(player.is_film, timeout=LONG, check_params_cb=bool):
        player.load(film)
    player.want_pictures(True)
    shown = Picture()
    qtbot.addWidget(shown)
    shown.resize(160, 120)
    shown.show()

    def is_film(frame: QVideoFrame) -> bool:
        return frame.isValid()

    with qtbot.waitSignal(player.picture_changed, timeout=LONG, check_params_cb=is_film) as told:
        player.play()
    shown.show_frame(told.args[0])
    painted = shown.grab().toImage()
    ratio = painted.devicePixelRatio()
    assert painted.pixelColor(round(80 * ratio), round(60 * ratio)).red() > 200
    assert painted.pixelColor(round(80 * ratio), round(5 * ratio)).red() < 50
    player.unload()


def test_the_name_of_a_recording_is_not_written_to_the_log(sound: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QObject, QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from codage.gui.hearing.player import make_player\n"
        "app = QApplication([]); player = make_player(app)\n"
        "player.duration_changed.connect(lambda _: QTimer.singleShot(0, app.quit))\n"
        "QTimer.singleShot(15000, app.quit)\n"
        "player.load(Path(sys.argv[1])); player.play(); app.exec()"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(sound)], capture_output=True, text=True, check=False
    )
    assert told.returncode == 0
    assert sound.stem not in told.stderr + told.stdout


def test_what_is_no_sound_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QObject()
    player = make_player(parent)
    path = tmp_path / "x.mp3"
    path.write_bytes(b"nothing of the kind" * 100)
    with qtbot.waitSignal(player.failed, timeout=LONG) as told:
        player.load(path)
        player.play()
    assert "x.mp3 cannot be played" in str(told.args[0])
    player.unload()


def test_where_the_library_is_missing_a_sentence_says_so(
    monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    monkeypatch.setitem(sys.modules, "codage.gui.hearing.qt_player", None)
    with pytest.raises(CannotPlay, match="Everything else works"):
        make_player(QObject())


def test_a_window_starts_without_what_plays() -> None:
    code = "import sys, codage.gui.window; print('PySide6.QtMultimedia' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"
