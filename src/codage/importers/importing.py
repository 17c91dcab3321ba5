"""Bringing files and folders into a project: what comes in, what is there already, what fails.

Files are read first, one after the other; then everything is written in one change, so that it
is undone at once and a cancelled import leaves no trace.
"""

from __future__ import annotations

import hashlib
import math
import os
import re
import time
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from codage.domain.anchors import Anchor, CodeId, DocumentId, Span
from codage.domain.message import Message
from codage.domain.task import Advance, unwatched
from codage.domain.transcript import Provenance, Role, SetAside, Transcript
from codage.importers.errors import ImporterError
from codage.importers.registry import Reading, read_file, suffixes
from codage.importers.roles import roles_by_company
from codage.project import Project
from codage.project.rows import Origin

PATIENCE = 30.0
"""For how many seconds a file may hold the others that are read after it."""
_NUMBERS = re.compile(r"(\d+)")


class Status(StrEnum):
    """What became of a file."""

    IMPORTED = "imported"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What became of one file, and why. ``encoding`` is empty where the format has only one.

    ``set_aside`` is what of the file is no speech; the pairs of its preamble are not among it.
    """

    path: Path
    status: Status
    reason: Message | None = None
    document_ids: tuple[DocumentId, ...] = ()
    turns: int = 0
    speakers: tuple[str, ...] = ()
    encoding: str = ""
    set_aside: tuple[SetAside, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of every file, in the order they were read."""

    outcomes: tuple[FileOutcome, ...]

    @property
    def imported(self) -> tuple[FileOutcome, ...]:
        """The files that came in."""
        return self._with(Status.IMPORTED)

    @property
    def skipped(self) -> tuple[FileOutcome, ...]:
        """The files whose content is in the project already."""
        return self._with(Status.SKIPPED)

    @property
    def failed(self) -> tuple[FileOutcome, ...]:
        """The files that could not be read."""
        return self._with(Status.FAILED)

    def _with(self, status: Status) -> tuple[FileOutcome, ...]:
        return tuple(outcome for outcome in self.outcomes if outcome.status is status)


@dataclass(frozen=True, slots=True)
class FileReading:
    """A file that was read (and perhaps corrected since), or the reason why it could not be.

    ``settled``: a person has said who asks and who answers; the rest of the study says nothing.
    """

    path: Path
    reading: Reading | None = None
    reason: Message | None = None
    settled: bool = False


@dataclass(frozen=True, slots=True)
class _New:
    """A transcript that will become a document."""

    outcome: int
    transcript: Transcript
    provenance: Provenance
    content_key: str
    settled: bool


def find_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files that `paths` mean, folders walked to their depths, each file once.

    Inside folders, in natural order: only files of a known ending, without lock files, hidden
    files and what archives of other systems leave (``__MACOSX``). A file named in `paths` itself
    is always kept, so that it comes in or fails with a reason.
    """
    found: dict[str, Path] = {}
    for path in paths:
        # os.path.isdir says no where Path.is_dir raises (a folder that may not be looked into).
        for file in _walked(path) if os.path.isdir(path) else (path,):  # noqa: PTH112
            found.setdefault(os.path.abspath(file), file)  # noqa: PTH100  links stay apart
    return tuple(found.values())


def import_files(
    project: Project, paths: Iterable[Path], *, advance: Advance = unwatched
) -> ImportReport:
    """Bring the files that `paths` mean into `project`, as one change.

    A file that cannot be read, takes too long, or whose content is there already, does not stop
    the others.
    `advance` is called for each file, and while a slow one is read.

    Raises:
        Cancelled: from `advance`; the project is unchanged.
        ProjectError: the project cannot be written; it is unchanged.
    """
    return import_readings(project, _read(find_files(paths), advance), advance=advance)


def read_files(paths: Iterable[Path], *, advance: Advance = unwatched) -> tuple[FileReading, ...]:
    """The files that `paths` mean, read but not yet brought in.

    Raises:
        Cancelled: from `advance`.
    """
    return tuple(_read(find_files(paths), advance))


def import_readings(
    project: Project, readings: Iterable[FileReading], *, advance: Advance = unwatched
) -> ImportReport:
    """Bring files that were read already into `project`, as one change.

    Raises:
        Cancelled: from `advance`; the project is unchanged.
        ProjectError: the project cannot be written; it is unchanged.
    """
    documents = {document.id: document.name for document in project.documents()}
    known = {key: documents.get(found, "") for key, found in project.content_keys().items()}
    names = set(documents.values())
    outcomes: list[FileOutcome] = []
    arrivals: list[_New] = []
    for number, file in enumerate(readings):
        if file.reading is None:
            outcomes.append(FileOutcome(file.path, Status.FAILED, file.reason))
            continue
        reading = file.reading
        fresh, equal = _sorted_out(reading.transcripts, known, names)
        arrivals += [
            _New(number, transcript, reading.provenance, key, file.settled)
            for key, transcript in fresh
        ]
        outcomes.append(_outcome(file.path, [kept for _, kept in fresh], equal, reading.encoding))
    if arrivals:
        _write(project, _with_roles(project, arrivals), outcomes, advance)
    return ImportReport(tuple(outcomes))


def roles_in_company(project: Project, files: Iterable[FileReading]) -> dict[Path, dict[str, Role]]:
    """Roles for the speakers of files that say nothing of them, as the rest of the study does."""
    arrivals = [
        (file.path, transcript)
        for file in files
        if file.reading is not None
        for transcript in file.reading.transcripts
    ]
    others = _known_roles(project, [transcript for _, transcript in arrivals])
    found: dict[Path, dict[str, Role]] = {}
    for path, transcript in arrivals:
        if set(transcript.roles.values()) == {Role.UNKNOWN}:
            roles = roles_by_company(tuple(transcript.roles), others)
            found.setdefault(path, {}).update(
                (name, role) for name, role in roles.items() if role is not Role.UNKNOWN
            )
    return found


def documents_equal_to(project: Project, reading: Reading) -> tuple[str, ...]:
    """The names of the documents in `project` whose content is that of `reading`."""
    keys = project.content_keys()
    names = {document.id: document.name for document in project.documents()}
    equal = (keys.get(content_key(transcript)) for transcript in reading.transcripts)
    return tuple(names[found] for found in equal if found is not None and found in names)


def _read(files: Sequence[Path], advance: Advance) -> Iterator[FileReading]:
    for number, path in enumerate(files):
        advance(number, len(files), path.name)
        until = time.monotonic() + PATIENCE if len(files) > 1 else math.inf

        def pulse(done: int = number, name: str = path.name, until: float = until) -> None:
            advance(done, len(files), name)
            if time.monotonic() > until:
                raise _too_slow(name)

        try:
            yield FileReading(path, read_file(path, pulse))
        except ImporterError as error:
            yield FileReading(path, reason=error.message)


def _too_slow(file: str) -> ImporterError:
    return ImporterError(
        "{file} takes more than {seconds} s to read. It was left out so that the other files need "
        "not wait. Import it by itself, which takes as long as it needs.",
        file=file,
        seconds=round(PATIENCE),
    )


def content_key(transcript: Transcript) -> str:
    """What makes two transcripts the same: their words in order, whatever the file or layout."""
    text = " ".join(" ".join([turn.text for turn in transcript.turns]).split())
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return hashlib.sha256(text.encode()).hexdigest()


def natural_order(name: str) -> tuple[tuple[int, int, str], ...]:
    """A key that puts « entretien 2 » before « entretien 10 »."""
    return tuple(
        (0, int(part), "") if part.isascii() and part.isdigit() else (1, 0, part.casefold())
        for part in _NUMBERS.split(name[:200])
        if part
    )


def _walked(folder: Path) -> Iterator[Path]:
    endings = suffixes()
    for place, folders, files in os.walk(folder):
        folders[:] = sorted((name for name in folders if _is_visible(name)), key=natural_order)
        for name in sorted(files, key=natural_order):
            if _is_visible(name) and name.lower().endswith(endings):
                yield Path(place, name)


def _is_visible(name: str) -> bool:
    return not name.startswith((".", "~$")) and name != "__MACOSX"


def _sorted_out(
    transcripts: Iterable[Transcript], known: dict[str, str], names: set[str]
) -> tuple[list[tuple[str, Transcript]], list[str]]:
    """The transcripts that are new, with free names, and the documents that the others equal."""
    fresh: list[tuple[str, Transcript]] = []
    equal: list[str] = []
    for transcript in transcripts:
        key = content_key(transcript)
        if key in known:
            equal.append(known[key])
            continue
        name = _free_name(transcript.name, names)
        names.add(name)
        known[key] = name
        fresh.append(
            (key, transcript if name == transcript.name else replace(transcript, name=name))
        )
    return fresh, equal


def _free_name(name: str, taken: set[str]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name} ({number})"
    return free


def _outcome(path: Path, fresh: list[Transcript], equal: list[str], encoding: str) -> FileOutcome:
    reason = None
    if equal:
        reason = Message(
            "The same content is already in the project as {document}.",
            {"document": ", ".join(dict.fromkeys(equal))},
        )
    speakers = dict.fromkeys(
        turn.speaker for transcript in fresh for turn in transcript.turns if turn.speaker
    )
    return FileOutcome(
        path,
        Status.IMPORTED if fresh else Status.SKIPPED,
        reason,
        turns=sum(len(transcript.turns) for transcript in fresh),
        speakers=tuple(speakers),
        encoding=encoding,
        set_aside=tuple(aside for transcript in fresh for aside in transcript.set_aside),
    )


def _with_roles(project: Project, arrivals: list[_New]) -> list[_New]:
    """The arrivals; where a file says nothing about roles, the rest of the study does."""
    others = _known_roles(project, [new.transcript for new in arrivals])
    return [
        new
        if new.settled or set(new.transcript.roles.values()) != {Role.UNKNOWN}
        else replace(
            new,
            transcript=replace(
                new.transcript, roles=roles_by_company(tuple(new.transcript.roles), others)
            ),
        )
        for new in arrivals
    ]


def _known_roles(project: Project, transcripts: Iterable[Transcript]) -> list[Mapping[str, Role]]:
    """Who has which role in each document of the project and in each of `transcripts`."""
    known: dict[DocumentId, dict[str, Role]] = {}
    for speaker in project.speakers():
        known.setdefault(speaker.document_id, {})[speaker.name] = speaker.role
    return [*known.values(), *(transcript.roles for transcript in transcripts)]


def _write(
    project: Project, arrivals: list[_New], outcomes: list[FileOutcome], advance: Advance
) -> None:
    """Write all in one change; the outcomes learn their documents."""
    total = len(outcomes)
    codes: dict[str, CodeId] = {}
    with project.change("Import {count} documents", count=len(arrivals)):
        for new in arrivals:
            advance(total, total, outcomes[new.outcome].path.name)
            document_id = project.add_document(
                new.transcript, provenance=new.provenance, content_key=new.content_key
            )
            _code_themes(project, document_id, new.transcript, codes)
            outcome = outcomes[new.outcome]
            outcomes[new.outcome] = replace(
                outcome, document_ids=(*outcome.document_ids, document_id)
            )


def _code_themes(
    project: Project, document_id: DocumentId, transcript: Transcript, codes: dict[str, CodeId]
) -> None:
    """Code what the file itself says its passages are about; codes not yet there are made."""
    if not transcript.themes:
        return
    turns = project.turns(document_id)
    codings: list[tuple[CodeId, Span]] = []
    for theme in transcript.themes:
        if theme.name not in codes:
            known = project.find_code(theme.name)
            codes[theme.name] = known.id if known else project.add_code(theme.name)
        first, last = turns[theme.start], turns[theme.end - 1]
        span = Span(Anchor(first.id, 0), Anchor(last.id, len(last.text)))
        codings.append((codes[theme.name], span))
    project.apply_many(codings, origin=Origin.IMPORTED)
