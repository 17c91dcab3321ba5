"""One writer at a time: a lock beside the project file, and who holds it."""

from __future__ import annotations

import getpass
import json
import os
import platform
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from codage.project.errors import ProjectInUse
from codage.project.tables import now


class WriterLock:
    """Holds ``.~NAME.lock`` until released; the system lets go of it if the program dies."""

    def __init__(self, path: Path) -> None:
        """Take the lock of the project at `path`. Raises ProjectInUse when someone has it."""
        self._path = path
        self._owner = path.with_name(f".~{path.name}.owner")
        self._lock = FileLock(path.with_name(f".~{path.name}.lock"), blocking=False)
        try:
            self._lock.acquire()
        except Timeout:
            raise _in_use(path, self._owner) from None
        owner = {"user": _user(), "host": platform.node(), "process": os.getpid(), "since": now()}
        with suppress(OSError):  # Without it the next one still waits, and is told less.
            self._owner.write_text(json.dumps(owner), encoding="utf-8")

    def release(self) -> None:
        """Let the next one write."""
        file = Path(self._lock.lock_file)
        self._owner.unlink(missing_ok=True)
        # Removed while it is held: whoever opened it meanwhile finds it gone and starts again.
        # Windows refuses to remove an open file, then and later if someone else has it.
        with suppress(OSError):
            file.unlink(missing_ok=True)
        self._lock.release()
        if os.name == "nt":
            with suppress(OSError):
                file.unlink(missing_ok=True)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "?"


def _in_use(path: Path, owner: Path) -> ProjectInUse:
    try:
        who = json.loads(owner.read_text(encoding="utf-8"))
        return ProjectInUse(
            "{file} is already open: {user} has it on {host} since {since}. "
            "Nothing was changed. Close it there, then open it again.",
            file=path.name,
            user=who["user"],
            host=who["host"],
            since=str(who["since"]).replace("T", " ")[:16],
        )
    except (OSError, ValueError, KeyError, TypeError):
        return ProjectInUse(
            "{file} is already open in another window or on another computer. "
            "Nothing was changed. Close it there, then open it again.",
            file=path.name,
        )
