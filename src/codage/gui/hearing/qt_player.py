"""The player that plays: QtMultimedia. Imported only once a recording is to be heard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLoggingCategory, QObject, QUrl
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink

from codage.gui.hearing.player import CannotPlay, Player

State = QMediaPlayer.PlaybackState
# Qt writes the path of each recording to the standard error, and names are personal.
SILENCE = "qt.multimedia.*=false"
_SETTLED = (QMediaPlayer.MediaStatus.LoadedMedia, QMediaPlayer.MediaStatus.BufferedMedia)


class QtPlayer(Player):
    """Plays what Qt can read, films too; without a sound card, in silence."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        QLoggingCategory.setFilterRules(SILENCE)
        self._media = QMediaPlayer(self)
        self._output = QAudioOutput(self)
        self._media.setAudioOutput(self._output)
        if hasattr(self._media, "setPitchCompensation"):
            self._media.setPitchCompensation(True)
        self._sink = QVideoSink(self)
        # A method of an object of the window's thread: pictures are made in another one.
        self._sink.videoFrameChanged.connect(self._pass_on)
        self._media.hasVideoChanged.connect(self._tell_whether_film)
        self._path = Path()
        self._sought: int | None = None
        self._media.positionChanged.connect(self._tell_position)
        self._media.durationChanged.connect(lambda length: self.duration_changed.emit(int(length)))
        self._media.playbackStateChanged.connect(lambda _: self.playing_changed.emit(self.playing))
        self._media.mediaStatusChanged.connect(self._go_where_sought)
        self._media.errorOccurred.connect(self._tell_error)

    def load(self, path: Path) -> None:
        self._path = path
        self._sought = None
        self._media.setSource(QUrl.fromLocalFile(str(path)))

    def unload(self) -> None:
        self._sought = None
        self._media.stop()
        self._media.setSource(QUrl())

    def play(self) -> None:
        self._media.play()

    def pause(self) -> None:
        self._media.pause()

    def seek(self, position: int) -> None:
        # A file that is still being opened would begin at 0 all the same.
        if self._media.mediaStatus() == QMediaPlayer.MediaStatus.LoadingMedia:
            self._sought = position
        else:
            self._media.setPosition(position)

    def set_rate(self, rate: float) -> None:
        self._media.setPlaybackRate(rate)

    def want_pictures(self, wanted: bool) -> None:
        self._media.setVideoSink(self._sink if wanted else None)  # type: ignore[arg-type]

    @property
    def position(self) -> int:
        return self._media.position() if self._sought is None else self._sought

    @property
    def duration(self) -> int:
        return max(self._media.duration(), 0)

    @property
    def playing(self) -> bool:
        return self._media.playbackState() == State.PlayingState

    def _tell_position(self, position: int) -> None:
        if self._sought is None:
            self.position_changed.emit(int(position))

    def _go_where_sought(self, status: QMediaPlayer.MediaStatus) -> None:
        if status in _SETTLED and self._sought is not None:
            position, self._sought = self._sought, None
            self._media.setPosition(position)

    def _pass_on(self, frame: QVideoFrame) -> None:
        self.picture_changed.emit(frame)

    def _tell_whether_film(self, is_film: bool) -> None:
        self.is_film.emit(is_film)

    def _tell_error(self, _error: object, reason: str) -> None:
        self.failed.emit(
            CannotPlay(
                "{file} cannot be played: {reason}. Everything else works. "
                "Link the recording in another format, such as mp3.",
                file=self._path.name,
                reason=reason,
            )
        )
