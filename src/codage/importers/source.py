"""The file being read: its bytes, its text, its provenance; refused early when it cannot do."""

from __future__ import annotations

import hashlib
import re
import stat
from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path

from codage.domain.decoding import decoded
from codage.domain.transcript import Provenance, clean_text
from codage.importers.errors import ImporterError

LARGEST_FILE = 200_000_000
LARGEST_TEXT = 12_000_000
MOST_LINES = 300_000
_STRANGE = re.compile("[\x00-\x08\x0b\x0e-\x1f\ufffd]")


def nobody_waits() -> None:
    """The pulse of a file that nobody can stop."""


class Source:
    """A file opened for a reader. Slow readers call ``pulse`` now and then; it may raise."""

    def __init__(
        self, path: Path, pulse: Callable[[], None] = nobody_waits, encoding: str = ""
    ) -> None:
        """Read the file at `path`, in `encoding` where a person knows it.

        Raises ImporterError when it is no file, empty or too big.
        """
        self.path = path
        self.pulse = pulse
        self.encoding = ""
        self._known_encoding = encoding
        self.declared_encoding = ""
        if path.name.startswith(("~$", ".~lock.")):
            raise ImporterError(
                "{file} is a lock file that a word processor leaves while a document is open. "
                "Choose the document itself.",
                file=path.name,
            )
        try:
            self.data, self._modified = _bytes_of(path)
        except FileNotFoundError:
            raise ImporterError("{file} is not there.", file=str(path)) from None
        except (OSError, ValueError) as error:
            raise ImporterError(
                "{file} cannot be opened ({why}). Check that you may read it.",
                file=path.name,
                why=getattr(error, "strerror", None) or type(error).__name__,
            ) from None
        if not self.data:
            raise ImporterError("{file} is empty.", file=path.name)

    @property
    def suffix(self) -> str:
        """The ending of the file's name, in lower case, with its dot."""
        return self.path.suffix.lower()

    @cached_property
    def provenance(self) -> Provenance:
        """What the project keeps about the file."""
        return Provenance(
            file_name=self.path.name,
            size=len(self.data),
            modified=self._modified,
            sha256=hashlib.sha256(self.data).hexdigest(),
        )

    @cached_property
    def text(self) -> str:
        """The whole file as text, clean; sets ``encoding``. Raises ImporterError when too long."""
        if len(self.data) > LARGEST_TEXT:
            raise self.too_long()
        if self._known_encoding:
            self.encoding = self._known_encoding
            text = self.data.decode(self.encoding, errors="replace")
        else:
            text, self.encoding = decoded(self.data, self.declared_encoding)
        text = clean_text(text)
        if text.count("\n") > MOST_LINES:
            raise self.too_long()
        return text

    def too_long(self) -> ImporterError:
        """The error for a file that holds more than any interview."""
        return ImporterError(
            "{file} is too long for a transcript ({size} MB). Nothing was read. "
            "Cut it into one file an interview.",
            file=self.path.name,
            size=len(self.data) // 1_000_000,
        )

    @cached_property
    def looks_like_text(self) -> bool:
        """Whether the first bytes are writing rather than a program's own data."""
        sample, _ = decoded(self.data[:4096])
        return len(_STRANGE.findall(sample)) <= len(sample) // 50 + 1


def _bytes_of(path: Path) -> tuple[bytes, str]:
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise ImporterError("{file} is a folder.", file=path.name)
    if not stat.S_ISREG(status.st_mode):
        raise ImporterError("{file} is not a file that can be read.", file=path.name)
    if status.st_size > LARGEST_FILE:
        raise ImporterError(
            "{file} is too big for a transcript ({size} MB). Nothing was read. "
            "Choose the text, not the recording.",
            file=path.name,
            size=status.st_size // 1_000_000,
        )
    modified = datetime.fromtimestamp(status.st_mtime).isoformat(timespec="seconds")
    return path.read_bytes(), modified
