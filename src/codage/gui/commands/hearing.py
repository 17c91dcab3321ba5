"""The menu Recording: linking a sound or film to the interview, and hearing it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from codage.domain.anchors import TurnId
from codage.gui import settings
from codage.gui.hearing.hearing import SKIP_MS
from codage.gui.words import tr
from codage.project.recordings import RECORDING_SUFFIXES, RecordingRow

if TYPE_CHECKING:
    from codage.gui.hearing.film import FilmDock
    from codage.gui.window import MainWindow


VERTICAL = Qt.Orientation.Vertical
FILM_HEIGHT = 230


class HearingCommands:
    """Link, unlink, play, pause, back, forward, slower, faster; the film; the time of a turn."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session
        self._view = window.reading.view
        self._hearing = window.reading.hearing
        self._view.time_clicked.connect(self._play_from)
        self._hearing.missing.connect(self._ask)
        self._hearing.is_film.connect(self._show_film)
        self._film: FilmDock | None = None
        self._has_pictures = False
        window.reading.player.command_wanted.connect(lambda command: window.run(command))

    def link(self) -> None:
        """Ask which file is the recording of the interview on show."""
        patterns = " ".join(f"*{suffix}" for suffix in RECORDING_SUFFIXES)
        folder = self._session.project.path.parent
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Link a recording to {document}", document=self._session.document_row.name),
            settings.get("folder/recording", str(folder), str),
            tr("Recordings ({patterns})", patterns=patterns) + ";;" + tr("All files (*)"),
        )
        if chosen:
            self.link_path(Path(chosen))

    def link_path(self, path: Path) -> None:
        """Link the file at `path` to the interview on show."""
        document, project = self._session.document_row, self._session.project
        before = self._hearing.recording if self._hearing.path is None else None
        self._hearing.look_in(path.parent)
        self._session.attempt(project.link_recording, document.id, path)
        linked = self._hearing.recording
        if linked is None or linked.path != path.resolve():
            return
        settings.keep("folder/recording", str(path.parent))
        self._hearing.load()
        said = tr("{file} is linked to {document}.", file=path.name, document=document.name)
        if before is not None and not project.is_recording(path, before):
            said += " " + tr("It is not the same recording as before: the times may be others.")
        self._window.tell(said, tr("Play"), self.toggle)

    def receive(self, paths: Sequence[Path]) -> None:
        """Take recordings that were dropped: one for the interview on show, several by name."""
        if self._session.document is None:
            self._window.banner.warn(tr("Open the interview first, then drop its recording on it."))
        elif len(paths) == 1:
            self.link_path(paths[0])
        else:
            self._link_by_name(paths)

    def _link_by_name(self, paths: Sequence[Path]) -> None:
        named = {row.name.casefold(): row.id for row in self._session.documents.values()}
        pairs = [(named[stem], path) for path in paths if (stem := path.stem.casefold()) in named]
        project = self._session.project

        def link_all() -> None:
            with project.change("Link {count} recordings", count=len(pairs)):
                for document, path in pairs:
                    project.link_recording(document, path)

        self._session.attempt(link_all)
        linked = {path for _, path in pairs}
        others = ", ".join(path.name for path in paths if path not in linked)
        said = tr("{count} recordings are linked to the interview of their name.", count=len(pairs))
        if others:
            said += " " + tr("No interview has the name of these: {files}.", files=others)
        self._window.tell(said)

    def unlink(self) -> None:
        """Let the interview be without a recording; its file is left alone."""
        if self._is_linked():
            self._session.attempt(
                self._session.project.unlink_recording, self._session.document_row.id
            )

    def toggle(self) -> None:
        """Play, or pause."""
        if self._is_linked():
            self._hearing.toggle()

    def play_turn(self) -> None:
        """Play from the beginning of the turn at the caret."""
        if (turn := self._view.turn_at_cursor()) is not None:
            self._play_from(turn)

    def film(self) -> None:
        """Show the picture of the film, or put it away."""
        if self._film is not None and self._film.isVisible():
            self._film.hide()
        elif self._film is not None and self._has_pictures:
            self._film.show()
        else:
            self._window.tell(tr("This interview has no film, or it was not played yet."))

    def _show_film(self, is_film: bool) -> None:
        self._has_pictures = is_film
        if is_film and self._film is None:
            self._film = self._made_film()
        if self._film is not None:
            self._film.picture.show_frame(None)
            self._film.setVisible(is_film)
            if is_film and self._film.picture.height() < self._film.picture.sizeHint().height():
                self._window.resizeDocks([self._film], [FILM_HEIGHT], VERTICAL)

    def _made_film(self) -> FilmDock:
        from codage.gui.hearing.film import FilmDock

        dock = FilmDock(self._window)
        dock.wanted.connect(self._hearing.want_pictures)
        self._hearing.picture_changed.connect(dock.picture.show_frame)
        if not self._window.restoreDockWidget(dock):
            self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        return dock

    def back(self) -> None:
        """Go back 3 seconds."""
        if self._is_linked():
            self._hearing.skip(-SKIP_MS)

    def forward(self) -> None:
        """Go forward 3 seconds."""
        if self._is_linked():
            self._hearing.skip(SKIP_MS)

    def slower(self) -> None:
        """Play slower."""
        self._hearing.change_rate(-1)

    def faster(self) -> None:
        """Play faster."""
        self._hearing.change_rate(1)

    def set_time(self) -> None:
        """Say that the turn at the caret begins now, and go on to the next turn."""
        turn = self._view.turn_at_cursor()
        if turn is None or not self._is_linked():
            return
        if self._hearing.position is None:
            self._window.banner.warn(
                tr("Play the recording first; set the time when the turn begins.")
            )
        else:
            self._hearing.set_time(turn)

    def _play_from(self, turn: TurnId) -> None:
        if self._is_linked() and not self._hearing.play_from(turn):
            self._window.banner.warn(
                tr("This turn has no time yet. Play the recording, and set it when it begins.")
            )

    def _is_linked(self) -> bool:
        if self._hearing.recording is not None:
            return True
        self._window.tell(
            tr("No recording is linked to this interview yet."),
            tr("Link a recording…"),
            self.link,
        )
        return False

    def _ask(self, recording: RecordingRow) -> None:
        self._window.banner.warn(
            tr(
                "The recording {file} was not found where it was. Everything else works.",
                file=recording.name,
            ),
            tr("Find it…"),
            self.link,
        )
