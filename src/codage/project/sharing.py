"""“Save a copy to share”: a new file with what is kept of a study, and nothing of what was.

Every row that is kept is written into a fresh database: it has no journal, no free pages, no
log, and a full-text index of the present words alone. The project itself is only read.
"""

from __future__ import annotations

import mmap
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert
from sqlmodel import SQLModel

from codage.domain.anchors import VariableId
from codage.domain.task import Advance, unwatched
from codage.project import schema
from codage.project.database import Database
from codage.project.errors import DiskFull, InvalidRequest, ProjectError
from codage.project.full_text import indexed_together
from codage.project.journal import unrecorded
from codage.project.project import Project
from codage.project.tables import (
    JOURNALED,
    Attribute,
    Case,
    Code,
    Coder,
    CodeSet,
    CodeSetMember,
    Coding,
    Decision,
    Document,
    DocumentCase,
    DocumentSet,
    DocumentSetMember,
    Memo,
    ProjectTable,
    Recording,
    Refusal,
    SavedAnalysis,
    SetAsideTable,
    Speaker,
    SpeakerCase,
    Summary,
    SurveySource,
    Turn,
    ValueLabelTable,
    VariableTable,
    table_of,
)

_MODELS: tuple[type[SQLModel], ...] = JOURNALED
_ROWS_AT_ONCE = 2000
_LONG_ENOUGH = 4
_SHORTEST = 2
_NEVER_NAMES = frozenset(("guid", "colour", "file_sha256"))
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
_WHOLE: tuple[type[SQLModel], ...] = (
    ProjectTable,
    Speaker,
    Turn,
    Code,
    Coding,
    Case,
    DocumentCase,
    SpeakerCase,
    CodeSet,
    CodeSetMember,
    DocumentSet,
    DocumentSetMember,
    Refusal,
    Decision,
)
_WRITTEN: tuple[type[SQLModel], ...] = (Memo, Summary, SavedAnalysis)
_Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sharing:
    """What a copy keeps beside turns, speakers, codes, codings, cases and their links.

    ``variables`` None keeps those that are not personal. ``preamble`` names the preamble's
    attributes to keep; the rest of what was set aside goes. ``files`` keeps the names, dates
    and sums of original files, ``recordings`` the links to recordings, whose paths may name
    someone, ``memos`` what researchers wrote: memos, also those on codings, summaries and saved
    analyses; ``coders`` the names of coders (else they are numbered).
    """

    variables: frozenset[VariableId] | None = None
    preamble: frozenset[str] = field(default_factory=frozenset)
    files: bool = False
    recordings: bool = False
    memos: bool = True
    coders: bool = True


@dataclass(frozen=True, slots=True)
class Shared:
    """The copy that was written, and which of the names to be absent are still in it."""

    path: Path
    left: tuple[str, ...]


def save_copy_to_share(
    project: Project,
    target: Path,
    sharing: Sharing | None = None,
    *,
    absent: Iterable[str] = (),
    advance: Advance = unwatched,
) -> Shared:
    """Write a copy of the project to `target` without its past; undo has nothing there.

    Then looks whether any of `absent`, such as a key's originals, is left in its bytes; names of
    two or three characters are looked for as words of its texts. An existing file is not
    replaced. Raises ProjectError or Cancelled; nothing is then left.
    """
    if target.exists():
        raise ProjectError(
            "{file} already exists. Nothing was changed. Choose another name.", file=target.name
        )
    unfinished = target.with_name(f".~{target.name}.new")
    try:
        _forget(unfinished)
        wanted = sought(absent)
        short = _write(project, unfinished, sharing or Sharing(), wanted, advance)
        left = {*names_left(unfinished, wanted), *short}
        unfinished.replace(target)
    except OSError as error:
        raise DiskFull(
            "The copy could not be written in {folder} ({why}). The project itself is as it "
            "was. Make room, or choose another place.",
            folder=str(target.parent),
            why=error.strerror or type(error).__name__,
        ) from error
    finally:
        _forget(unfinished)
    return Shared(target, tuple(name for name in wanted if name in left))


def sought(names: Iterable[str]) -> tuple[str, ...]:
    """Those of `names` that a copy is searched for: all but single characters."""
    return tuple(name for name in dict.fromkeys(names) if len(name) >= _SHORTEST)


def preamble_keys(project: Project) -> tuple[str, ...]:
    """The attributes that preambles have, most frequent first, to choose from."""
    rows = project.connection.exec_driver_sql(
        "SELECT place FROM set_aside WHERE kind = 'attribute' GROUP BY place "
        "ORDER BY count(*) DESC, place"
    )
    return tuple(rows.scalars())


def names_left(path: Path, names: Iterable[str]) -> tuple[str, ...]:
    """Which of `names` stand in the bytes of a file, in UTF-8 or UTF-16.

    Names of fewer than four characters, such as initials, stand in any bytes by chance and are
    not looked for; `save_copy_to_share` looks for them in the copy's texts.
    """
    wanted = [name for name in dict.fromkeys(names) if len(name) >= _LONG_ENOUGH]
    forms = {name.encode(encoding): name for name in wanted for encoding in _ENCODINGS}
    if not forms or not path.stat().st_size:
        return ()
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        found = {forms[match[1]] for match in _any_of(forms).finditer(content)}
    return tuple(name for name in wanted if any(name in longer for longer in found))


def _any_of(forms: Iterable[bytes]) -> re.Pattern[bytes]:
    """The longest form at each place; branching byte by byte, which is what makes it fast."""
    branches = _branches(sorted(forms, key=len, reverse=True), 3)
    return re.compile(b"(?=(" + branches + b"))", re.DOTALL)


def _branches(forms: Iterable[bytes], depth: int) -> bytes:
    if not depth:
        return b"|".join(map(re.escape, forms))
    by_start: dict[bytes, list[bytes]] = {}
    for form in forms:
        by_start.setdefault(form[:1], []).append(form[1:])
    return b"|".join(
        re.escape(start) + b"(?:" + _branches(rest, depth - 1) + b")"
        for start, rest in by_start.items()
    )


def _forget(unfinished: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        unfinished.with_name(unfinished.name + suffix).unlink(missing_ok=True)


def _write(
    project: Project, path: Path, sharing: Sharing, names: Iterable[str], advance: Advance
) -> tuple[str, ...]:
    """Write the copy. Gives the short ones of `names` that stand in its texts."""
    keep = _Keeping(project, sharing)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    copy = Database(path)
    try:
        with copy.transaction() as connection:
            schema.create_schema(connection)
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            with unrecorded(connection), _moment(project.connection):
                for number, model in enumerate(_MODELS):
                    advance(number, len(_MODELS) + 1)
                    _copy(project.connection, connection, model, keep, advance)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise InvalidRequest(
                    "Some parts of this project belong to nothing, so that no copy can be made. "
                    "The project is as it was. Verify it first."
                )
        advance(len(_MODELS), len(_MODELS) + 1)
        connection.exec_driver_sql("INSERT INTO turn_text (turn_text) VALUES ('optimize')")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.exec_driver_sql("VACUUM")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        return _short_names_in(connection, names)
    finally:
        copy.close()


def _short_names_in(connection: Connection, names: Iterable[str]) -> tuple[str, ...]:
    """Which of the names of two or three characters stand as words in any text of the copy."""
    short = [name for name in names if len(name) < _LONG_ENOUGH]
    if not short:
        return ()
    words = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, short)) + r")(?!\w)")
    found: set[str] = set()
    for model in _MODELS:
        table = table_of(model)
        texts = [f'"{c.name}"' for c in table.columns if c.name not in _NEVER_NAMES]
        for row in connection.exec_driver_sql(f'SELECT {", ".join(texts)} FROM "{table.name}"'):
            for value in row:
                if isinstance(value, str):
                    found.update(words.findall(value))
    return tuple(found)


@contextmanager
def _moment(connection: Connection) -> Iterator[None]:
    """The project as it is at one moment, while it is read."""
    connection.exec_driver_sql("BEGIN")
    try:
        yield
    finally:
        connection.exec_driver_sql("COMMIT")


def _copy(
    source: Connection,
    target: Connection,
    model: type[SQLModel],
    keep: _Keeping,
    advance: Advance,
) -> None:
    table = table_of(model)
    names = [column.name for column in table.columns]
    listed = ", ".join(f'"{name}"' for name in names)
    rows = source.exec_driver_sql(f'SELECT {listed} FROM "{table.name}" ORDER BY id')

    def write() -> None:
        for several in rows.partitions(_ROWS_AT_ONCE):
            kept = [
                row
                for row in (keep.row(model, dict(zip(names, one, strict=True))) for one in several)
                if row
            ]
            if kept:
                target.execute(insert(table), kept)
            advance(_MODELS.index(model), len(_MODELS) + 1)

    if model is Turn:
        with indexed_together(target, "1", ()):
            write()
    else:
        write()


class _Keeping:
    """What is kept of each row."""

    def __init__(self, project: Project, sharing: Sharing) -> None:
        self._sharing = sharing
        variables = project.variables()
        wanted = sharing.variables
        self._variables = frozenset(
            row.id
            for row in variables
            if (not row.personal if wanted is None else row.id in wanted)
        )
        self._names = {row.name for row in variables if row.id in self._variables}
        self._rules: Mapping[type[SQLModel], Callable[[_Row], _Row | None]] = {
            Coder: self._coder,
            Document: self._document,
            SetAsideTable: self._aside,
            SurveySource: self._source,
            VariableTable: lambda row: row if row["id"] in self._variables else None,
            ValueLabelTable: self._of_variable,
            Attribute: self._of_variable,
            **dict.fromkeys(_WRITTEN, lambda row: row if sharing.memos else None),
            Recording: lambda row: row if sharing.recordings else None,
            **dict.fromkeys(_WHOLE, lambda row: row),
        }

    def row(self, model: type[SQLModel], row: _Row) -> _Row | None:
        """The row as it is written, or None."""
        if "memo" in row and not self._sharing.memos:
            row["memo"] = ""
        return self._rules[model](row)

    def _coder(self, row: _Row) -> _Row:
        return row if self._sharing.coders else {**row, "name": f"Coder {row['id']}"}

    def _document(self, row: _Row) -> _Row:
        # The sum of a content tells whoever has the original that it is this document.
        row["content_key"] = ""
        return row if self._sharing.files else _without(row, "file_name file_modified file_sha256")

    def _aside(self, row: _Row) -> _Row | None:
        kept = row["kind"] == "attribute" and row["place"] in self._sharing.preamble
        return row if kept else None

    def _source(self, row: _Row) -> _Row:
        if row["key"] not in self._names:
            row["key"] = ""
        return row if self._sharing.files else _without(row, "file_name file_sha256")

    def _of_variable(self, row: _Row) -> _Row | None:
        return row if row["variable_id"] in self._variables else None


def _without(row: _Row, columns: str) -> _Row:
    emptied: _Row = dict.fromkeys(columns.split(), "")
    if "file_size" in row:
        emptied["file_size"] = 0
    return row | emptied
