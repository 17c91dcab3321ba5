"""Recordings: the sound or film that a document was transcribed from, linked and found again.

The file stays where it is; the project keeps its place, and enough to know it when it moved.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import delete, select

from codage.domain.anchors import DocumentId
from codage.project.errors import InvalidRequest
from codage.project.store import Store
from codage.project.tables import Document, Recording, table_of

_AUDIO = (".aac", ".aif", ".aiff", ".amr", ".flac", ".m4a", ".mka", ".mp3", ".oga", ".ogg")
_MORE_AUDIO = (".opus", ".wav", ".wma")
_VIDEO = (".3gp", ".avi", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".ogv", ".webm", ".wmv")
RECORDING_SUFFIXES = (*_AUDIO, *_MORE_AUDIO, *_VIDEO)
HEAD_SIZE = 1_000_000

_recording = table_of(Recording).c


@dataclass(frozen=True, slots=True)
class RecordingRow:
    """A linked recording. ``path`` is where it was when it was linked, now maybe elsewhere."""

    id: int
    document_id: DocumentId
    path: Path
    name: str
    size: int
    head_sha256: str


class RecordingVerbs(Store):
    """What can be done with recordings."""

    def link_recording(self, document_id: DocumentId, path: Path) -> None:
        """Say which file is the recording of a document, in place of the one before.

        Raises InvalidRequest when the file cannot be read.
        """
        size, head = _fingerprint(path)
        document = self.connection.execute(
            select(table_of(Document).c.name).where(table_of(Document).c.id == document_id)
        ).scalar()
        if document is None:
            raise InvalidRequest("This document is no longer in the project. Nothing was changed.")
        values: dict[str, Any] = {
            "path": self._kept(path),
            "name": path.name,
            "size": size,
            "head_sha256": head,
        }
        with self.change("Link {file} to {document}", file=path.name, document=document):
            if (known := self.recording(document_id)) is not None:
                self._set(Recording, known.id, **values)
            else:
                self._insert(Recording(document_id=document_id, **values))

    def unlink_recording(self, document_id: DocumentId) -> None:
        """Let a document be without a recording; the file itself is left alone."""
        if (known := self.recording(document_id)) is not None:
            with self.change("Unlink the recording {file}", file=known.name):
                self.connection.execute(
                    delete(table_of(Recording)).where(_recording.document_id == document_id)
                )

    def recording(self, document_id: DocumentId) -> RecordingRow | None:
        """The recording of a document, or None."""
        row = self.connection.execute(
            select(
                _recording.id,
                _recording.path,
                _recording.name,
                _recording.size,
                _recording.head_sha256,
            ).where(_recording.document_id == document_id)
        ).first()
        if row is None:
            return None
        # A path beneath the project was kept relative to it; joining leaves an absolute one.
        path = self.path.resolve().parent / row.path
        return RecordingRow(row.id, document_id, path, row.name, row.size, row.head_sha256)

    def find_recording(self, recording: RecordingRow, folders: Iterable[Path] = ()) -> Path | None:
        """Where a recording is now, or None when it is nowhere that is looked at.

        That is its own place, then the project's folder and `folders`, with the folders in
        them: there a file of its name counts when it begins with the same bytes.
        """
        if _is_file(recording.path):
            return recording.path
        for folder in (self.path.resolve().parent, *folders):
            for place in (folder, *_folders_in(folder)):
                candidate = place / recording.name
                if _is_file(candidate) and _is_same(candidate, recording):
                    return candidate
        return None

    def is_recording(self, path: Path, recording: RecordingRow) -> bool:
        """Whether the file at `path` is the one that was linked, by its size and first bytes."""
        return _is_same(path, recording)

    def _kept(self, path: Path) -> str:
        whole, folder = path.resolve(), self.path.resolve().parent
        return (whole.relative_to(folder) if whole.is_relative_to(folder) else whole).as_posix()


def _is_same(path: Path, recording: RecordingRow) -> bool:
    try:
        return _fingerprint(path) == (recording.size, recording.head_sha256)
    except InvalidRequest:
        return False


def _fingerprint(path: Path) -> tuple[int, str]:
    try:
        with path.open("rb") as file:
            return path.stat().st_size, hashlib.sha256(file.read(HEAD_SIZE)).hexdigest()
    except (OSError, ValueError) as error:
        raise InvalidRequest(
            "{file} cannot be read: {reason}. Nothing was changed. Choose another file.",
            file=path.name,
            reason=getattr(error, "strerror", None) or "?",
        ) from error


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def _folders_in(folder: Path) -> Iterator[Path]:
    try:
        yield from sorted(entry for entry in folder.iterdir() if entry.is_dir())
    except OSError:
        return
