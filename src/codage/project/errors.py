"""What can go wrong with a project file, each said so that a researcher knows what to do."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from codage.domain.message import CodageError


class ProjectError(CodageError):
    """Something about the project file."""


class NoSuchProject(ProjectError):  # noqa: N818
    """The file is not there."""


class NotAProject(ProjectError):  # noqa: N818
    """The file is something else, or is damaged beyond opening."""


class DamagedProject(ProjectError):  # noqa: N818
    """The file was a project; part of it cannot be read."""


class NewerProject(ProjectError):  # noqa: N818
    """The file was written by a later version of the program."""


class ProjectInUse(ProjectError):  # noqa: N818
    """Someone else is writing in it."""


class ReadOnlyProject(ProjectError):  # noqa: N818
    """The file or its folder cannot be written."""


class DiskFull(ProjectError):  # noqa: N818
    """No room for the change."""


class InvalidRequest(ProjectError):  # noqa: N818
    """The verb was asked for something that cannot be."""


def as_plain(error: sqlite3.Error, path: Path) -> ProjectError | None:
    """What the database's error means for the person, or None for a fault of the program."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
        return DiskFull(
            "{file} could not be written: the disk is full or was taken away. "
            "The last action was not kept; everything before it is safe. "
            "Make room on the disk, then do it again.",
            file=path.name,
        )
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return ReadOnlyProject(
            "{file} cannot be written where it is. Nothing was changed. "
            "Copy it to a folder of your own and open the copy.",
            file=path.name,
        )
    if code == sqlite3.SQLITE_NOTADB:
        return NotAProject(
            "{file} is not a Codage project, or is protected. Nothing was changed.",
            file=path.name,
        )
    if code == sqlite3.SQLITE_CORRUPT:
        return DamagedProject(
            "{file} is damaged: part of it cannot be read. Nothing was changed. "
            "Open the newest copy in the folder {backups} beside it.",
            file=path.name,
            backups=f"{path.stem}.backups",
        )
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return ProjectInUse(
            "{file} is being written by another program. Nothing was changed. "
            "Close it there, then try again.",
            file=path.name,
        )
    return None
