"""A project: one file, opened, and every verb that can be done with it."""

from __future__ import annotations

import getpass
import os
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from codage.domain.anchors import CoderId
from codage.domain.codebook import PALETTE
from codage.domain.task import Advance, unwatched
from codage.project import schema
from codage.project.agreed import AgreedVerbs
from codage.project.autocoding import AutocodingVerbs
from codage.project.backups import back_up, back_up_if_due
from codage.project.code_examples import CodeExampleVerbs
from codage.project.code_keys import CodeKeyVerbs
from codage.project.code_merging import CodeMergeVerbs
from codage.project.code_sets import CodeSetVerbs
from codage.project.code_splitting import CodeSplitVerbs
from codage.project.code_story import CodeStoryVerbs
from codage.project.coders import CoderVerbs
from codage.project.codings import CodingVerbs
from codage.project.database import Database
from codage.project.document_sets import DocumentSetVerbs
from codage.project.errors import (
    DamagedProject,
    NoSuchProject,
    NotAProject,
    ProjectError,
    ReadOnlyProject,
)
from codage.project.extents import ExtentVerbs
from codage.project.habits import HabitVerbs
from codage.project.journal import unrecorded
from codage.project.lemma_index import LemmaVerbs
from codage.project.lock import WriterLock
from codage.project.memo_links import MemoLinkVerbs
from codage.project.migrations import migrate
from codage.project.passages import PassageVerbs
from codage.project.reading import ReadingVerbs
from codage.project.recordings import RecordingVerbs
from codage.project.revisions import RevisionVerbs
from codage.project.saved_analyses import SavedAnalysisVerbs
from codage.project.suggestions import SuggestionVerbs
from codage.project.summaries import SummaryVerbs
from codage.project.tables import Coder, ProjectTable, new_guid, now, table_of
from codage.project.variables import VariableVerbs

if TYPE_CHECKING:
    from codage.project.checking import Finding
    from codage.project.frames import Frames

_SQLITE_HEADER = b"SQLite format 3\x00"


class Project(
    AgreedVerbs,
    AutocodingVerbs,
    CoderVerbs,
    CodeMergeVerbs,
    CodeSplitVerbs,
    CodeExampleVerbs,
    CodeKeyVerbs,
    CodeSetVerbs,
    CodeStoryVerbs,
    MemoLinkVerbs,
    PassageVerbs,
    SuggestionVerbs,
    CodingVerbs,
    RevisionVerbs,
    ExtentVerbs,
    VariableVerbs,
    SummaryVerbs,
    DocumentSetVerbs,
    SavedAnalysisVerbs,
    RecordingVerbs,
    ReadingVerbs,
    HabitVerbs,
    LemmaVerbs,
):
    """An open project file. Close it when done; `with Project.open(path) as project:` does."""

    def __init__(self, database: Database, coder_id: CoderId, lock: WriterLock | None) -> None:
        super().__init__(database, coder_id)
        self._lock = lock

    @classmethod
    def create(cls, path: Path, *, name: str = "", coder: str = "") -> Project:
        """Make a new project file and open it. Raises ProjectError when the file exists."""
        if path.exists():
            raise ProjectError(
                "{file} already exists. Nothing was changed. Choose another name.", file=path.name
            )
        _refuse_unwritable(path)
        lock = WriterLock(path)
        unfinished = path.with_name(f".~{path.name}.new")
        try:
            _forget(unfinished)
            _lay_out(unfinished, name or path.stem, coder or _person())
            unfinished.replace(path)
        except BaseException:
            _forget(unfinished)
            lock.release()
            raise
        return cls._opened(Database(path), coder, lock)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, coder: str = "") -> Project:
        """Open a project file, bringing an older one up to date after a backup.

        ``coder`` names who is coding; without it, the first coder of the file. Opening for
        reading only takes no lock. Raises NoSuchProject, NotAProject, DamagedProject,
        NewerProject, ProjectInUse or ReadOnlyProject; the file is then as it was.
        """
        _look_at(path)
        if read_only:
            return cls._opened(Database(path, read_only=True), coder, None)
        _refuse_unwritable(path)
        return cls._opened(Database(path), coder, WriterLock(path))

    @classmethod
    def _opened(cls, database: Database, coder: str, lock: WriterLock | None) -> Project:
        try:
            migrate(database)
            first = database.connection.exec_driver_sql("SELECT min(id) FROM coder").scalar()
            project = cls(database, CoderId(int(first or 0)), lock)
            if coder and (known := project.find_coder(coder)):
                project.use_coder(known.id)
            elif coder and not database.read_only:
                project.use_coder(project.introduce_coder(coder))
            if not database.read_only:
                # A full disk must not keep anyone from opening their work.
                with suppress(ProjectError, OSError):
                    project.back_up_if_due()
        except BaseException:
            database.close()
            if lock:
                lock.release()
            raise
        return project

    def close(self) -> None:
        """Let go of the file. Everything is already in it."""
        self._database.close()
        if self._lock:
            self._lock.release()

    def __enter__(self) -> Project:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def name(self) -> str:
        """The name of the study."""
        return str(self.connection.exec_driver_sql("SELECT name FROM project").scalar_one())

    @property
    def guid(self) -> str:
        """What tells this study from every other one."""
        return str(self.connection.exec_driver_sql("SELECT guid FROM project").scalar_one())

    def rename(self, name: str) -> None:
        """Give the study another name."""
        with self.change("Rename the project to {name}", name=name):
            self._set(ProjectTable, 1, name=name)

    def back_up(self) -> Path:
        """Write a dated copy beside the project. Gives its path."""
        return back_up(self._database)

    def back_up_if_due(self) -> Path | None:
        """Back up when something changed since the newest copy and that is 20 minutes old.

        Opening does it too. Cheap when nothing is due; gives the new copy's path, or None.
        """
        return back_up_if_due(self._database)

    def check(self, *, advance: Advance = unwatched) -> tuple[Finding, ...]:
        """Verify everything that must hold in the file; nothing found means that it is sound."""
        from codage.project.checking import findings

        return findings(self._database, advance=advance)

    def copy_to(self, target: Path, *, progress: Callable[[int, int], None] | None = None) -> None:
        """Write a consistent copy of the whole project, journal included."""
        self._database.copy_to(target, progress=progress)

    @cached_property
    def frames(self) -> Frames:
        """The tidy frames that analyses take. The first use imports pandas."""
        from codage.project.frames import Frames

        return Frames(self)


def _person() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "Codeur·se"


def _forget(unfinished: Path) -> None:
    # A log left by a crash would be read into the next file of that name.
    for suffix in ("", "-wal", "-shm", "-journal"):
        unfinished.with_name(unfinished.name + suffix).unlink(missing_ok=True)


def _lay_out(path: Path, name: str, coder: str) -> None:
    database = Database(path)
    try:
        with database.transaction() as connection:
            schema.create_schema(connection)
            # The study and its first coder were always there: undo does not reach behind them.
            with unrecorded(connection):
                study = table_of(ProjectTable).insert()
                connection.execute(
                    study.values(id=1, guid=new_guid(), name=name, description="", created_at=now())
                )
                first = table_of(Coder).insert()
                connection.execute(first.values(guid=new_guid(), name=coder, colour=PALETTE[0]))
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        database.close()


def _look_at(path: Path) -> None:
    if not path.exists():
        raise NoSuchProject(
            "{file} is not there. It may have been moved or renamed.", file=str(path)
        )
    if path.is_dir():
        raise NotAProject("{file} is a folder, not a Codage project.", file=path.name)
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise ReadOnlyProject(
            "{file} cannot be read: {reason}. Nothing was changed.",
            file=path.name,
            reason=error.strerror or "?",
        ) from error
    if not header.startswith(_SQLITE_HEADER):
        raise NotAProject(
            "{file} is not a Codage project. Nothing was changed. "
            "A project's file ends in .codage; transcripts are brought in by Import.",
            file=path.name,
        )
    if len(header) == 100 and header[68:72] != schema.APPLICATION_ID.to_bytes(4, "big"):
        raise NotAProject(
            "{file} is a database of another program, not a Codage project. Nothing was changed.",
            file=path.name,
        )
    if len(header) < 100 or _is_truncated(path, header):
        raise DamagedProject(
            "{file} is cut short: its end is missing, as after an interrupted copy. "
            "Nothing was changed. Copy it again, or open the newest copy in the folder "
            "{backups} beside it.",
            file=path.name,
            backups=f"{path.stem}.backups",
        )


def _is_truncated(path: Path, header: bytes) -> bool:
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        return False
    page_size = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    return path.stat().st_size < pages * (65536 if page_size == 1 else page_size)


def _refuse_unwritable(path: Path) -> None:
    folder = path.parent
    if not folder.is_dir():
        raise ProjectError(
            "The folder {folder} is not there. Nothing was changed. Choose another place.",
            folder=str(folder),
        )
    if not os.access(folder, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        raise _unwritable(path)


def _unwritable(path: Path) -> ReadOnlyProject:
    return ReadOnlyProject(
        "{file} cannot be written where it is: the file or its folder is read-only. "
        "Nothing was changed. Copy it to a folder of your own and open the copy.",
        file=path.name,
    )
