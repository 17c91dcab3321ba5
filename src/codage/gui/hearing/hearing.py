"""The recording of the document on show: found, played, and followed in the transcript."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from codage.domain.anchors import Anchor, DocumentId, TurnId
from codage.domain.message import CodageError
from codage.gui.hearing import player as players
from codage.gui.hearing.bar import PlayerBar
from codage.gui.hearing.speaking import Speaking
from codage.gui.session import Session
from codage.gui.transcript import TranscriptView
from codage.project.recordings import RecordingRow
from codage.project.rows import Change

SKIP_MS = 3_000
RATES = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.25, 1.5, 1.75, 2.0)


class Hearing(QObject):
    """Plays what is linked to the document on show, and marks the turn that is spoken."""

    missing = Signal(object)
    """A `RecordingRow` whose file was not found; said once for each opening of a project."""
    is_film = Signal(bool)
    """Whether the recording in the player has pictures."""
    picture_changed = Signal(object)

    def __init__(
        self, session: Session, view: TranscriptView, bar: PlayerBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._bar = bar
        self._player: players.Player | None = None
        self._document: DocumentId | None = None
        self.recording: RecordingRow | None = None
        self.path: Path | None = None
        """Where the recording was found; None when there is none, or its file is missing."""
        self._loaded = False
        self._begun = False
        self._rate = 1.0
        self._speaking: Speaking | None = None
        self._asked = False
        self._folders: list[Path] = []
        self._places: dict[DocumentId, int] = {}
        session.opened.connect(self._show)
        session.closed.connect(self._close)
        session.document_chosen.connect(self._show)
        session.changed.connect(self._follow)
        bar.seeker.sought.connect(self._seek)
        self._show()

    def toggle(self) -> None:
        """Play, or pause."""
        player = self._ready()
        if player is None:
            return
        if player.playing:
            player.pause()
        else:
            self._begun = True
            player.play()

    def play_from(self, turn: TurnId) -> bool:
        """Play from the beginning of a turn; False when its time is not known."""
        start = next((row.start_ms for row in self._view.turns() if row.id == turn), None)
        if start is None:
            return False
        if (player := self._ready()) is not None:
            self._seek(start)
            player.play()
        return True

    def skip(self, by: int) -> None:
        """Go some milliseconds forward, or with a negative number back."""
        if (player := self._ready()) is not None:
            end = player.duration or player.position + max(by, 0)
            self._seek(min(max(player.position + by, 0), end))

    def change_rate(self, by: int) -> None:
        """Play so many steps faster, or with a negative number slower."""
        number = min(max(RATES.index(self._rate) + by, 0), len(RATES) - 1)
        self._rate = RATES[number]
        self._bar.show_rate(self._rate)
        if self._player is not None:
            self._player.set_rate(self._rate)

    @property
    def position(self) -> int | None:
        """Where the recording is; None while it has not been played."""
        return self._player.position if self._player is not None and self._begun else None

    def set_time(self, turn: TurnId) -> bool:
        """Say that a turn begins now, and go on to the turn after it; whether that was done."""
        turns = self._view.turns()
        rank = next((rank for rank, row in enumerate(turns) if row.id == turn), None)
        start = self.position
        if rank is None or start is None:
            return False
        end = turns[rank].end_ms
        kept = end if end is not None and end >= start else None
        if not self._session.attempt(self._write_time, turn, start, kept):
            return False
        if rank + 1 < len(turns):
            self._view.go_to(Anchor(turns[rank + 1].id, 0))
        return True

    def look_in(self, folder: Path) -> None:
        """Look for missing recordings in `folder` too, as long as the project is open."""
        if folder not in self._folders:
            self._folders.append(folder)

    def want_pictures(self, wanted: bool) -> None:
        """Make pictures where the recording is a film, or play its sound alone."""
        if self._player is not None:
            self._player.want_pictures(wanted)

    def load(self) -> None:
        """Open the recording without playing it, so that its length is known."""
        self._ready()

    def _write_time(self, turn: TurnId, start: int, end: int | None) -> bool:
        self._session.project.set_turn_times(turn, start, end)
        return True

    def _ready(self) -> players.Player | None:
        """The player with the recording in it; None, and why is told, when it cannot play."""
        if self.path is None:
            if self.recording is not None:
                self.missing.emit(self.recording)
            return None
        if self._player is None:
            self._player = self._made()
        if self._player is None:
            return None
        if not self._loaded:
            self._loaded, self._begun = True, False
            self._player.load(self.path)
            self._player.set_rate(self._rate)
            if self._document is not None and (place := self._places.get(self._document)):
                self._player.seek(place)
        return self._player

    def _made(self) -> players.Player | None:
        try:
            player = players.make_player(self)
        except CodageError as error:
            self._session.refused.emit(error)
            return None
        player.position_changed.connect(self._show_position)
        player.duration_changed.connect(self._bar.show_duration)
        player.playing_changed.connect(self._bar.show_playing)
        player.failed.connect(self._session.refused)
        player.is_film.connect(self.is_film)
        player.picture_changed.connect(self.picture_changed)
        return player

    def _seek(self, position: int) -> None:
        if self._player is not None and self._loaded:
            self._begun = True
            self._player.seek(position)
            self._show_position(position)

    def _show_position(self, position: int) -> None:
        if self._loaded:
            self._bar.show_position(position)
        if self._begun:
            if self._speaking is None:
                self._speaking = Speaking(self._view.turns())
            self._view.mark_turn(self._speaking.at(position))

    def _show(self, *_: object) -> None:
        """Show the recording of the document on show, if it is not the one shown already."""
        document = self._session.document if self._session.is_open else None
        project = self._session.project if document is not None else None
        recording = project.recording(document) if project and document else None
        self._speaking = None
        if (document, recording) == (self._document, self.recording):
            return
        self._let_go()
        self._document, self.recording = document, recording
        if project is None or recording is None:
            self.path = None
            self._bar.hide()
            return
        self.path = project.find_recording(recording, self._folders)
        if self.path is not None:
            self._bar.show_recording(recording.name)
            self._bar.show_position(self._places.get(recording.document_id, 0))
            return
        self._bar.show_missing(recording.name)
        if not self._asked:
            self._asked = True
            self.missing.emit(recording)

    def _follow(self, change: Change) -> None:
        if change.touched.keys() & {"recording", "document"}:
            self._show()
        elif "turn" in change.touched:
            self._speaking = None
            if (position := self.position) is not None:
                self._show_position(position)

    def _let_go(self) -> None:
        if self._player is not None and self._loaded:
            if self._document is not None:
                self._places[self._document] = self._player.position
            self._loaded = self._begun = False
            self._player.unload()
        self._bar.show_playing(False)
        self._view.mark_turn(None)

    def _close(self) -> None:
        """A project that is opened anew is asked for its recordings anew."""
        self._show()
        self._asked = False
        self._folders.clear()
        self._places.clear()
