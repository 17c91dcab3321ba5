"""Rotating copies beside the project, in ``NAME.backups``: the ten newest, and one a day before.

A copy is written under another name and put in place when it is whole, so that a crash
leaves no half backup. Copies made before a migration carry the old version in their name
and are never rotated away.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import time
from collections.abc import Callable
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Any

from codage.project.database import Database

NEWEST_KEPT = 10
DAYS_KEPT = 30
DUE_AFTER_SECONDS = 20 * 60

_DATED = re.compile(r"(?P<moment>\d{4}-\d{2}-\d{2} \d{2}h\d{2}m\d{2})(-(?P<number>\d+))?\.codage")


def backup_folder(path: Path) -> Path:
    """Where the copies of the project at `path` are kept."""
    return path.with_name(f"{path.stem}.backups")


def back_up(database: Database, *, reason: str = "") -> Path:
    """Write a dated copy of the project beside it and let go of the oldest. Gives its path."""
    folder = backup_folder(database.path)
    folder.mkdir(exist_ok=True)
    stamp = datetime.now().strftime("%Y-%m-%d %Hh%Mm%S")
    name = f"{database.path.stem} {f'{reason} ' if reason else ''}{stamp}"
    target = folder / f"{name}.codage"
    number = 1
    while target.exists():
        number += 1
        target = folder / f"{name}-{number}.codage"
    unfinished = target.with_suffix(".unfinished")
    try:
        database.copy_to(unfinished)
        shutil.copymode(database.path, unfinished)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    _rotate(folder, database.path.stem)
    return target


def back_up_if_due(database: Database) -> Path | None:
    """Back up when something changed since the newest copy, and that is 20 minutes old or more.

    Cheap when nothing is due. Gives the new copy's path, or None.
    """
    newest = newest_backup(database.path)
    if newest is not None:
        if time.time() - newest.stat().st_mtime < DUE_AFTER_SECONDS:
            return None
        if _last_step_of(newest) == _last_step(database.connection.exec_driver_sql):
            return None
    elif not any(_last_step(database.connection.exec_driver_sql)):
        return None
    return back_up(database)


def newest_backup(path: Path) -> Path | None:
    """The newest copy of the project at `path`, or None."""
    copies = _rotating(backup_folder(path), path.stem)
    return copies[-1] if copies else None


def _last_step(run: Callable[[str], Any]) -> tuple[int | None, int | None]:
    # The newest change and the newest that is not undone: both stay put while nothing happens.
    row = run("SELECT max(id), max(CASE state WHEN 'done' THEN id END) FROM change").fetchone()
    return row[0], row[1]


def _last_step_of(copy: Path) -> tuple[int | None, int | None] | None:
    try:
        connection = sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            return _last_step(connection.execute)
        finally:
            connection.close()
    except sqlite3.Error:
        return None


def _rotating(folder: Path, stem: str) -> list[Path]:
    dated: list[tuple[str, int, Path]] = []
    for copy in folder.glob("*.codage"):
        match = _DATED.fullmatch(copy.name[len(stem) + 1 :])
        if match and copy.name.startswith(f"{stem} "):
            dated.append((match["moment"], int(match["number"] or 1), copy))
    return [copy for _, _, copy in sorted(dated)]


def _rotate(folder: Path, stem: str) -> None:
    copies = _rotating(folder, stem)
    kept = set(copies[-NEWEST_KEPT:])
    by_day = groupby(copies, key=lambda copy: copy.name[len(stem) + 1 :][:10])
    kept.update([list(day)[-1] for _, day in by_day][-DAYS_KEPT:])
    for copy in copies:
        if copy not in kept:
            copy.unlink(missing_ok=True)
