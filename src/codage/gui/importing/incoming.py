"""The files of an import as they are looked at: what was read, what was chosen, what is doubtful.

No widget here; everything can be made off the window's thread.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from codage.domain.message import Message
from codage.domain.task import Advance
from codage.importers.choices import UNCHANGED, Choices, corrected, name_key, shared
from codage.importers.doubts import doubts
from codage.importers.importing import (
    FileReading,
    documents_equal_to,
    read_files,
    roles_in_company,
)
from codage.importers.registry import Reading, read_file
from codage.project import Project


class State(Enum):
    """How sure a file is."""

    SURE = auto()
    DOUBTFUL = auto()
    KNOWN = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Incoming:
    """One file. ``choices`` are made by a person where ``edited``, else proposed."""

    path: Path
    reading: Reading | None = None
    reason: Message | None = None
    choices: Choices = UNCHANGED
    doubts: tuple[Message, ...] = ()
    known_as: tuple[str, ...] = ()
    included: bool = True
    edited: bool = False

    @property
    def state(self) -> State:
        """What there is to do about this file."""
        if self.reading is None:
            return State.FAILED
        if self.known_as:
            return State.KNOWN
        return State.DOUBTFUL if self.doubts else State.SURE

    def with_choices(self, choices: Choices) -> Incoming:
        """The file under other choices, made by a person."""
        return _doubted(replace(self, choices=choices, edited=True))

    def read_in(self, encoding: str) -> Incoming:
        """The file read again in another encoding. Raises ImporterError."""
        return _doubted(replace(self, reading=read_file(self.path, encoding=encoding)))

    def decided(self) -> FileReading:
        """The file as it is to come in."""
        reading = corrected(self.reading, self.choices) if self.reading else None
        return FileReading(self.path, reading, self.reason, settled=bool(self.choices.roles))


def read_incoming(project: Project, paths: Iterable[Path], advance: Advance) -> list[Incoming]:
    """The files that `paths` mean, with the roles that the rest of the study proposes."""
    files = read_files(paths, advance=advance)
    company = roles_in_company(project, files)
    known = project.content_keys()
    return [
        _doubted(
            Incoming(
                file.path,
                file.reading,
                file.reason,
                Choices(
                    roles={
                        name_key(name): role for name, role in company.get(file.path, {}).items()
                    }
                ),
                known_as=documents_equal_to(project, file.reading)
                if known and file.reading is not None
                else (),
            )
        )
        for file in files
    ]


def follow_models(
    models: Iterable[Incoming], files: Sequence[Incoming], advance: Advance
) -> list[Incoming]:
    """The files of an import, as the choices go that were made for their folders before."""
    followers: dict[Path, Incoming] = {}
    for model in models:
        followers |= follow(model, files, advance)
    return [replace(followers.get(file.path, file), edited=False) for file in files]


def follow(model: Incoming, others: Sequence[Incoming], advance: Advance) -> dict[Path, Incoming]:
    """The files of the same folder that no person has changed, as the choices for `model` go."""
    followers: dict[Path, Incoming] = {}
    for number, other in enumerate(others):
        advance(number, len(others), other.path.name)
        if other.path == model.path or other.path.parent != model.path.parent:
            continue
        if other.edited or other.reading is None or model.reading is None:
            continue
        choices = shared(model.choices, model.reading, other.reading, other.choices)
        if choices != other.choices:
            followers[other.path] = _doubted(replace(other, choices=choices))
    return followers


def _doubted(file: Incoming) -> Incoming:
    if file.reading is None or file.known_as:
        return file
    return replace(file, doubts=doubts(file.reading, file.choices))
