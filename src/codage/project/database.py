"""The SQLite file behind a project: opening it, one connection a thread, one writer at a time."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import NullPool

from codage.project.errors import ReadOnlyProject, told_plainly

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -16000",
)


class Database:
    """Connections to one file. Reading is free in every thread; writing takes turns."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._engine = create_engine("sqlite://", creator=self._connect, poolclass=NullPool)
        self._local = threading.local()
        self._opened: list[Connection] = []
        self._writing = threading.RLock()

    def _connect(self) -> sqlite3.Connection:
        target = self.path.absolute().as_uri()
        if self.read_only:
            target += "?mode=ro" if _can_share(self.path) else "?mode=ro&immutable=1"
        connection = sqlite3.connect(
            target, uri=True, timeout=10, check_same_thread=False, isolation_level=None
        )
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        if not self.read_only:
            connection.execute("PRAGMA journal_mode = WAL")
        return connection

    @property
    def connection(self) -> Connection:
        """This thread's connection, outside any transaction unless `transaction` is running."""
        existing: Connection | None = getattr(self._local, "connection", None)
        if existing is None:
            existing = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            self._local.connection = existing
            self._opened.append(existing)
        return existing

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All of what is written inside, or nothing. Raises ReadOnlyProject, DiskFull…"""
        if self.read_only:
            raise ReadOnlyProject(
                "{file} was opened for reading only. Nothing was changed. "
                "Copy it to a folder of your own and open the copy.",
                file=self.path.name,
            )
        with self._writing, told_plainly(self.path):
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
        """Write a consistent copy of the whole file to `target` while others may go on reading."""
        source = self._connect()
        try:
            with told_plainly(target):
                copy = sqlite3.connect(target)
                try:
                    source.backup(
                        copy,
                        pages=1000 if progress else -1,
                        progress=(lambda _, left, total: progress(total - left, total))
                        if progress
                        else None,
                    )
                finally:
                    copy.close()
        finally:
            source.close()

    def close(self) -> None:
        """Close every thread's connection; the write-ahead log is folded into the file."""
        with self._writing:
            for connection in self._opened:
                connection.close()
            self._opened.clear()
            self._local = threading.local()
            self._engine.dispose()


def _in_transaction(connection: Connection) -> bool:
    raw = connection.connection.driver_connection
    return isinstance(raw, sqlite3.Connection) and raw.in_transaction


def _can_share(path: Path) -> bool:
    """Whether a reader can join the write-ahead log (its files exist, or can be made)."""
    beside = path.with_name(path.name + "-wal")
    return beside.exists() or os.access(path.parent, os.W_OK)
