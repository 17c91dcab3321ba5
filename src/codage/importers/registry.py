"""The transcript formats: one list, one module each.

To add a format, write a module with these two functions and add a line to ``FORMATS``::

    def recognises(source: Source) -> bool: ...
    def read(source: Source) -> tuple[Script, ...]: ...

The content decides, not the name: formats are asked in the order of the list, those with a
signature first. A module imports the library that it needs inside its functions.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

from codage.domain.format import Format
from codage.domain.message import Cancelled
from codage.domain.transcript import Provenance, Transcript
from codage.importers.errors import ImporterError
from codage.importers.script import Script
from codage.importers.source import MOST_LINES, Source, nobody_waits
from codage.importers.turns import transcript_of

FORMATS: tuple[Format, ...] = (
    Format("Word", (".docx", ".docm"), "codage.importers.docx"),
    Format("OpenDocument", (".odt",), "codage.importers.odt"),
    Format("PDF", (".pdf",), "codage.importers.pdf"),
    Format("RTF", (".rtf",), "codage.importers.rtf"),
    Format("Word 97", (".doc",), "codage.importers.word97"),
    Format("WebVTT", (".vtt",), "codage.importers.vtt"),
    Format("SubRip", (".srt",), "codage.importers.srt"),
    Format("oTranscribe", (".otr",), "codage.importers.otranscribe"),
    Format("Speech recognition (JSON)", (".json",), "codage.importers.automatic"),
    Format("Transcriber", (".trs",), "codage.importers.transcriber"),
    Format("ELAN", (".eaf",), "codage.importers.elan"),
    Format("TEI", (".xml", ".tei", ".tei_corpo"), "codage.importers.tei"),
    Format("Praat TextGrid", (".textgrid",), "codage.importers.praat"),
    Format("CHAT", (".cha",), "codage.importers.chat"),
    Format("Sonal", (".sonal", ".purge", ".rtr"), "codage.importers.sonal"),
    Format("noScribe", (), "codage.importers.noscribe"),
    Format("HTML", (".html", ".htm", ".xhtml"), "codage.importers.html"),
    Format("IRaMuTeQ", (), "codage.importers.iramuteq"),
    Format("Lexico", (), "codage.importers.lexico"),
    Format("TXM", (), "codage.importers.txm"),
    Format("Table", (".tsv",), "codage.importers.tabulated"),
    Format("Markdown", (".md", ".markdown"), "codage.importers.markdown"),
    Format("Text", (".txt", ".text"), "codage.importers.text"),
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one file gave. ``encoding`` is empty where the format has only one.

    ``scripts`` are what the transcripts were made from, one for each.
    """

    transcripts: tuple[Transcript, ...]
    provenance: Provenance
    format: Format
    encoding: str
    scripts: tuple[Script, ...] = ()


class _Reader(Protocol):
    def recognises(self, source: Source) -> bool: ...

    def read(self, source: Source) -> tuple[Script, ...]: ...


def suffixes() -> tuple[str, ...]:
    """The file name endings of all formats, in lower case, with their dot."""
    return tuple(suffix for known in FORMATS for suffix in known.suffixes)


def read_transcripts(path: Path) -> tuple[Transcript, ...]:
    """The transcripts in the file at `path`: usually one.

    Raises:
        ImporterError: the file is not there, is no transcript, is damaged, protected or too big.
    """
    return read_file(path).transcripts


def read_file(path: Path, pulse: Callable[[], None] = nobody_waits, encoding: str = "") -> Reading:
    """The transcripts in the file at `path`, and where they come from.

    `encoding` is that of a text file where a person knows it. `pulse` is called now and then
    during slow reading and may raise Cancelled.

    Raises:
        ImporterError: as `read_transcripts`.
    """
    source = Source(path, pulse, encoding)
    known = _format_of(source)
    try:
        scripts = _reader(known).read(source)
        if sum(len(script.lines) for script in scripts) > MOST_LINES:
            raise source.too_long()
        transcripts = tuple(
            transcript_of(script, script.name or readable_name(path)) for script in scripts
        )
    except (ImporterError, Cancelled):
        raise
    except (Exception, RecursionError, MemoryError) as error:
        raise ImporterError(
            "{file} could not be read as {format}: it seems to be damaged. "
            "Open it in the program it comes from, save it again, and choose that file.",
            file=path.name,
            format=known.name,
        ) from error
    filled = [pair for pair in zip(transcripts, scripts, strict=True) if pair[0].turns]
    if not filled:
        raise ImporterError("{file} holds no text.", file=path.name)
    return Reading(
        tuple(transcript for transcript, _ in filled),
        source.provenance,
        known,
        source.encoding,
        tuple(script for _, script in filled),
    )


def readable_name(path: Path) -> str:
    """The name of a document made from its file's name."""
    return " ".join(path.stem.split()) or path.name


def _format_of(source: Source) -> Format:
    for known in FORMATS:
        if _reader(known).recognises(source):
            return known
    raise _no_transcript(source)


def _reader(known: Format) -> _Reader:
    return cast(_Reader, importlib.import_module(known.module))


def _no_transcript(source: Source) -> ImporterError:
    head, name = source.data[:8], source.path.name
    compound = head.startswith(b"\xd0\xcf\x11\xe0")
    if compound and "EncryptedPackage".encode("utf-16-le") in source.data:
        return ImporterError(
            "{file} is protected by a password. Open it in a word processor, save it "
            "without a password, and choose that file.",
            file=name,
        )
    if head.startswith(b"PK"):
        return ImporterError(
            "{file} is an archive but neither a Word nor an OpenDocument text, or it is damaged "
            "(perhaps cut short). Open it in the program it comes from, save it again, and "
            "choose that file.",
            file=name,
        )
    return ImporterError(
        "{file} is not a transcript that can be read: its content is neither text nor one of "
        "the known formats ({formats}).",
        file=name,
        formats=" ".join(suffixes()),
    )
