"""The SQLite file behind a project: opening it, one connection a thread, one writer at a time."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import NullPool

from codage.project.errors import DiskFull, ReadOnlyProject, as_plain

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -16000",
)


def plain_rows(
    connection: Connection, statement: str, parameters: tuple[object, ...] = ()
) -> Iterator[tuple[Any, ...]]:
    """The rows of a query as tuples, one at a time: for queries with millions of them."""
    return cast(Iterator[tuple[Any, ...]], connection.exec_driver_sql(statement, parameters).cursor)


class Database:
    """Connections to one file. Reading is free in every thread; writing takes turns."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._engine = create_engine("sqlite://", creator=self._connect, poolclass=NullPool)
        event.listen(self._engine, "handle_error", self._say_plainly)
        self._local = threading.local()
        self._opened: list[tuple[threading.Thread, Connection]] = []
        self._opening = threading.Lock()
        self._writing = threading.RLock()
        self._reading_copy: ReadingCopy | None = None

    def _connect(self) -> sqlite3.Connection:
        target = self.path.absolute().as_uri()
        if self.read_only:
            target = self._readable()
        connection = sqlite3.connect(
            target, uri=True, timeout=10, check_same_thread=False, isolation_level=None
        )
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        if not self.read_only:
            connection.execute("PRAGMA journal_mode = WAL")
        return connection

    def _readable(self) -> str:
        beside = self.path.with_name(self.path.name + "-wal")
        unfinished = beside.exists() and beside.stat().st_size > 0
        if os.access(self.path.parent, os.W_OK):
            return f"{self.path.absolute().as_uri()}?mode=ro"
        if not unfinished:
            return f"{self.path.absolute().as_uri()}?mode=ro&immutable=1"
        if self._reading_copy is None:
            self._reading_copy = ReadingCopy(self.path)
        return f"{self._reading_copy.path.as_uri()}?mode=ro"

    def _say_plainly(self, context: ExceptionContext) -> None:
        original = context.original_exception
        if isinstance(original, sqlite3.Error) and (plain := as_plain(original, self.path)):
            raise plain from original

    @property
    def connection(self) -> Connection:
        """This thread's connection, outside any transaction unless `transaction` is running."""
        existing: Connection | None = getattr(self._local, "connection", None)
        if existing is None:
            with self._opening:
                self._close_where(lambda thread: not thread.is_alive())
                existing = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
                self._opened.append((threading.current_thread(), existing))
            self._local.connection = existing
        return existing

    def _close_where(self, condition: Callable[[threading.Thread], bool]) -> None:
        for thread, connection in tuple(self._opened):
            if condition(thread):
                connection.close()
                self._opened.remove((thread, connection))

    @property
    def is_written_elsewhere(self) -> bool:
        """Whether another thread writes now, so that a write would have to wait."""
        free = self._writing.acquire(blocking=False)
        if free:
            self._writing.release()
        return not free

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All of what is written inside, or nothing. Raises ReadOnlyProject, DiskFull…"""
        if self.read_only:
            raise ReadOnlyProject(
                "{file} was opened for reading only. Nothing was changed. "
                "Copy it to a folder of your own and open the copy.",
                file=self.path.name,
            )
        with self._writing:
            connection = self.connection
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.exec_driver_sql("COMMIT")
            except BaseException:
                self._roll_back(connection)
                raise

    @contextmanager
    def part_of_transaction(self) -> Iterator[None]:
        """Inside a transaction: all of what is written inside, or nothing of it alone."""
        connection = self.connection
        connection.exec_driver_sql("SAVEPOINT part")
        try:
            yield
        except BaseException:
            if _in_transaction(connection):
                connection.exec_driver_sql("ROLLBACK TO part")
                connection.exec_driver_sql("RELEASE part")
            raise
        connection.exec_driver_sql("RELEASE part")

    @staticmethod
    def _roll_back(connection: Connection) -> None:
        # SQLite has already rolled back by itself after some errors (a full disk).
        if _in_transaction(connection):
            connection.exec_driver_sql("ROLLBACK")

    def copy_to(self, target: Path, *, progress: Callable[[int, int], None] | None = None) -> None:
        """Write a consistent copy of the whole file to `target` while others may go on reading.

        Raises DiskFull when the copy cannot be written, DamagedProject for the original.
        """

        def advance(_: int, left: int, total: int) -> None:
            if progress:
                progress(total - left, total)

        try:
            with closing(self._connect()) as source, closing(sqlite3.connect(target)) as copy:
                source.backup(copy, pages=1000 if progress else -1, progress=advance)
        except sqlite3.Error as error:
            raise self._as_said_of_copy(error, target) from error

    def _as_said_of_copy(self, error: sqlite3.Error, target: Path) -> Exception:
        plain = as_plain(error, self.path)
        if isinstance(plain, DiskFull | ReadOnlyProject):
            return DiskFull(
                "No copy of {file} could be written in {folder}: there is no room, or it cannot "
                "be written there. The project itself is safe. Make room, or choose another place.",
                file=self.path.name,
                folder=str(target.parent),
            )
        return plain or error

    def close(self) -> None:
        """Close every thread's connection; the write-ahead log is folded into the file."""
        with self._writing:
            with self._opening:
                self._close_where(lambda _: True)
            self._local = threading.local()
            self._engine.dispose()
            if self._reading_copy:
                self._reading_copy.remove()
                self._reading_copy = None


class ReadingCopy:
    """A private copy of a project whose last changes are still in its log, in a folder where
    SQLite cannot make the file that readers of the log share. Remove it when done.
    """

    def __init__(self, path: Path) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="codage-"))
        self.path = self._folder / path.name
        try:
            for name in (path.name, f"{path.name}-wal"):
                shutil.copyfile(path.with_name(name), self._folder / name)
        except BaseException:
            self.remove()
            raise

    def remove(self) -> None:
        """Delete the copy."""
        shutil.rmtree(self._folder, ignore_errors=True)


def _in_transaction(connection: Connection) -> bool:
    raw = connection.connection.driver_connection
    return isinstance(raw, sqlite3.Connection) and raw.in_transaction
