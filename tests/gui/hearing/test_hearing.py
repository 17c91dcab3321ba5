"""A recording is linked, heard with keys and mouse, followed, and found again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from codage.gui.hearing import player as players
from codage.gui.hearing.film import FilmDock
from codage.gui.hearing.hearing import RATES
from codage.gui.hearing.player import CannotPlay

Left = Qt.MouseButton.LeftButton
Plain = Qt.KeyboardModifier.NoModifier
Shift = Qt.KeyboardModifier.ShiftModifier
Control = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    def choose(path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))

    return choose


def drop(target: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where = target.rect().center()
    held = (Qt.DropAction.CopyAction, data, Left, Plain)
    QApplication.sendEvent(target, QDragEnterEvent(where, *held))
    QApplication.sendEvent(target.window(), QDropEvent(QPointF(where), *held))


def test_there_is_no_bar_and_no_player_until_a_recording_is_linked(study: Any) -> None:
    assert not study.window.reading.player.isVisible()
    assert study.window.reading.hearing._player is None
    study.link()
    assert study.window.reading.player.isVisible()
    assert study.player.path == study.sound
    assert not study.player.playing


def test_a_recording_is_linked_from_the_menu_and_unlinked(
    study: Any, answer: Callable[[Path], None]
) -> None:
    answer(study.sound)
    study.window.run("hearing.link")
    project, document = study.window.session.project, study.window.session.document
    assert project.recording(document).name == study.sound.name
    assert "entretien.wav" in study.window.banner.text
    QTest.mouseClick(study.window.banner.button, Left)
    assert study.player.playing
    study.window.run("hearing.unlink")
    assert project.recording(document) is None
    assert not study.window.reading.player.isVisible()
    assert study.player.path is None
    assert study.sound.exists()
    study.window.run("edit.undo")
    assert study.window.reading.player.isVisible()


def test_a_recording_dropped_on_the_transcript_is_linked(study: Any) -> None:
    drop(study.window.reading.view.viewport(), study.sound)
    hearing = study.window.reading.hearing
    study.qtbot.waitUntil(lambda: hearing.path == study.sound)


def test_recordings_dropped_together_go_to_the_interviews_of_their_names(
    study: Any, tmp_path: Path
) -> None:
    dropped = [tmp_path / "premier.MP3", tmp_path / "Second.wav", study.sound]
    for path in dropped[:2]:
        shutil.copy(study.sound, path)
    study.window.commands["project.receive"](dropped)
    assert "2 recordings" in study.window.banner.text
    assert study.sound.name in study.window.banner.text
    assert study.window.reading.hearing.path == dropped[0]
    project = study.window.session.project
    assert [project.recording(one).name for one in study.window.session.documents] == [
        "premier.MP3",
        "Second.wav",
    ]
    study.window.run("edit.undo")
    assert not any(map(project.recording, study.window.session.documents))


def test_keys_play_pause_and_move_while_the_transcript_has_the_focus(study: Any) -> None:
    study.link()
    study.press(Key.Key_F6)
    assert study.player.playing
    study.player.seek(20_000)
    study.press(Key.Key_F7)
    assert study.player.position == 17_000
    study.press(Key.Key_F7, Shift)
    assert study.player.position == 20_000
    study.player.seek(1_000)
    study.press(Key.Key_F7)
    assert study.player.position == 0
    study.player.seek(study.player.duration - 500)
    study.press(Key.Key_F7, Shift)
    assert study.player.position == study.player.duration
    study.press(Key.Key_F6)
    assert not study.player.playing


def test_keys_make_it_slower_and_faster_between_half_and_double(study: Any) -> None:
    study.link()
    study.press(Key.Key_F7, Control)
    assert study.player.rate == 1.25
    assert study.window.reading.player.rate.text() == "1.25×"
    for _ in RATES:
        study.press(Key.Key_F7, Control)
    assert study.player.rate == 2.0
    for _ in range(2 * len(RATES)):
        study.press(Key.Key_F6, Control)
    assert study.player.rate == 0.5


def test_buttons_of_the_bar_do_what_the_keys_do_and_leave_the_focus(study: Any) -> None:
    study.link()
    bar, view = study.window.reading.player, study.window.reading.view
    study.press(Key.Key_Shift)
    QTest.mouseClick(bar.toggle, Left)
    assert study.player.playing
    study.player.seek(20_000)
    QTest.mouseClick(bar.back, Left)
    QTest.mouseClick(bar.forward, Left)
    QTest.mouseClick(bar.forward, Left)
    assert study.player.position == 23_000
    QTest.mouseClick(bar.faster, Left)
    QTest.mouseClick(bar.slower, Left)
    assert study.player.rate == 1.0
    assert "F6" in bar.toggle.toolTip()
    assert view.hasFocus()
    assert bar.time.text() == "0:23 / 10:00"


def test_a_click_on_the_line_goes_there(study: Any) -> None:
    study.link()
    seeker = study.window.reading.player.seeker
    QTest.mouseClick(seeker, Left, Plain, QPoint(seeker.width() // 2, seeker.height() // 2))
    assert abs(study.player.position - study.player.duration / 2) < study.player.duration * 0.05
    QTest.keyClick(seeker, Key.Key_Home)
    assert study.player.position == 0


def test_a_click_on_a_time_plays_from_there_and_marks_the_turn(study: Any) -> None:
    study.link()
    view = study.window.reading.view
    study.click_time(2)
    assert study.player.playing
    assert study.player.position == 20_000
    assert view.spoken_rank() == 2
    study.player.seek(29_999)
    assert view.spoken_rank() == 2
    study.player.seek(30_000)
    assert view.spoken_rank() == 3


def test_the_turn_at_the_caret_is_heard_with_a_key(study: Any) -> None:
    study.link()
    view = study.window.reading.view
    view.select(view.turn_span(view.turns()[7].id))
    study.press(Key.Key_F6, Shift)
    assert study.player.position == 70_000


def test_the_mark_is_painted(study: Any) -> None:
    study.link()
    view = study.window.reading.view
    before = view.viewport().grab().toImage()
    study.click_time(1)
    assert view.viewport().grab().toImage() != before


def test_what_is_spoken_stays_in_sight_unless_the_person_scrolls_away(study: Any) -> None:
    study.link()
    view = study.window.reading.view
    study.click_time(0)
    for rank in range(1, 15):
        study.player.seek(rank * 10_000)
        assert rank in [head.rank for head in view._in_sight().heads]
    followed = view.top
    assert followed > 0
    view.verticalScrollBar().setValue(0)
    study.player.seek(150_000)
    assert view.top == 0
    assert view.spoken_rank() == 15
    view.verticalScrollBar().setValue(followed + 200)
    assert 15 in [head.rank for head in view._in_sight().heads]
    study.player.seek(160_000)
    study.player.seek(170_000)
    assert 17 in [head.rank for head in view._in_sight().heads]


def test_a_key_sets_the_time_of_the_turn_and_goes_to_the_next(study: Any) -> None:
    study.link()
    view = study.window.reading.view
    view.select(view.turn_span(view.turns()[3].id))
    study.press(Key.Key_F6)
    study.player.seek(31_500)
    study.press(Key.Key_F9)
    assert study.starts()[:5] == [0, 10_000, 20_000, 31_500, 40_000]
    assert view.turn_at_cursor() == view.turns()[4].id
    assert str(study.window.session.project.next_undo()) == "Set the time of a turn"
    assert view.spoken_rank() == 3
    study.press(Key.Key_Z, Control)
    assert study.starts()[3] == 30_000


def test_a_transcript_without_times_is_given_them_while_listening(
    study: Any, make_study: Callable[..., Path], tmp_path: Path
) -> None:
    study.window.run("project.close")
    (tmp_path / "étude.codage").unlink()
    study.window.open_path(make_study(timed=False))
    view = study.window.reading.view
    study.link()
    study.press(Key.Key_F9)
    assert "Play the recording first" in study.window.banner.text
    study.press(Key.Key_F6)
    for second in (2, 7, 11):
        study.player.seek(second * 1000)
        study.press(Key.Key_F9)
    assert study.starts()[:4] == [2_000, 7_000, 11_000, None]
    assert view.turns()[3].id == view.turn_at_cursor()
    assert view.spoken_rank() == 2
    assert study.window.session.project.check() == ()


def test_another_interview_is_another_recording_and_each_keeps_its_place(study: Any) -> None:
    study.link()
    session = study.window.session
    first, second = session.documents
    study.press(Key.Key_F6)
    study.player.seek(45_000)
    session.choose_document(second)
    assert not study.player.playing
    assert not study.window.reading.player.isVisible()
    assert study.window.reading.view.spoken_rank() is None
    session.choose_document(first)
    assert study.window.reading.player.isVisible()
    study.press(Key.Key_F6)
    assert study.player.position == 45_000


def test_without_a_recording_keys_say_how_to_link_one(
    study: Any, answer: Callable[[Path], None]
) -> None:
    study.press(Key.Key_F6)
    assert "No recording" in study.window.banner.text
    answer(study.sound)
    QTest.mouseClick(study.window.banner.button, Left)
    assert study.window.reading.hearing.path == study.sound


def test_a_missing_recording_is_asked_for_once_and_found(
    study: Any, answer: Callable[[Path], None], tmp_path_factory: pytest.TempPathFactory
) -> None:
    window, session = study.window, study.window.session
    study.link()
    first, second = session.documents
    session.choose_document(second)
    other = study.sound.with_name("autre.wav")
    other.write_bytes(study.sound.read_bytes() + b"1")
    study.link(other)
    path = session.path
    window.run("project.close")
    assert study.player.path is None
    key = tmp_path_factory.mktemp("clé")
    for file in (study.sound, other):
        shutil.move(file, key / file.name)

    window.open_path(path)
    assert "was not found" in window.banner.text
    assert window.reading.player.find_it.isVisible()
    window.banner.hide()
    session.choose_document(second)
    assert not window.banner.isVisible()
    assert window.reading.player.find_it.isVisible()
    window.commands["coding.code_turn"]()

    answer(key / other.name)
    QTest.mouseClick(window.reading.player.find_it, Left)
    assert study.player.path == key / other.name
    assert "not the same" not in window.banner.text
    assert window.reading.player.toggle.isVisible()
    session.choose_document(first)
    assert window.reading.hearing.path == key / study.sound.name


def test_a_different_file_in_its_place_is_said_so(study: Any, tmp_path: Path) -> None:
    study.link()
    path = study.window.session.path
    study.window.run("project.close")
    study.sound.unlink()
    study.window.open_path(path)
    other = tmp_path / "autre.wav"
    other.write_bytes(b"RIFF, another")
    study.link(other)
    assert "not the same" in study.window.banner.text


def test_a_file_that_cannot_be_played_is_told_and_the_rest_works(
    study: Any, tmp_path: Path
) -> None:
    broken = tmp_path / "x.mp3"
    broken.write_bytes(b"nothing of the kind")
    study.link(broken)
    study.press(Key.Key_F6)
    assert study.window.session.is_open
    study.link(study.sound)
    study.press(Key.Key_F6)
    assert study.player.playing


def test_where_nothing_can_be_played_a_sentence_says_so(
    study: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise CannotPlay("This computer cannot play recordings: {reason}.", reason="no library")

    monkeypatch.setattr(players, "make_player", refuse)
    study.link()
    study.press(Key.Key_F6)
    assert "no library" in study.window.banner.text
    study.press(Key.Key_F9)
    assert study.starts()[0] == 0
    assert study.window.session.project.recording(study.window.session.document) is not None


def test_a_read_only_study_is_heard(
    study: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    study.link()
    path = study.window.session.path
    study.window.run("project.close")
    monkeypatch.setattr("os.access", lambda path, mode, **_: mode != 2)
    study.window.open_path(path)
    assert not study.window.session.can_write
    study.press(Key.Key_F6)
    assert study.player.playing
    study.player.seek(25_000)
    study.press(Key.Key_F9)
    assert study.starts()[0] == 0


def film_of(study: Any) -> FilmDock | None:
    return next(iter(study.window.findChildren(FilmDock)), None)


def test_a_film_shows_its_picture_beside_the_transcript(study: Any, film: Path) -> None:
    study.link()
    assert film_of(study) is None
    study.link(film)
    dock = film_of(study)
    assert dock is not None
    assert dock.isVisible()
    assert study.player.wants_pictures
    study.link()
    assert not dock.isVisible()


def test_the_picture_can_be_put_away_and_shown_again(study: Any, film: Path) -> None:
    study.link(film)
    dock = film_of(study)
    assert dock is not None
    study.window.run("hearing.film")
    assert not dock.isVisible()
    assert not study.player.wants_pictures
    study.window.run("hearing.film")
    assert dock.isVisible()
    assert study.player.wants_pictures
