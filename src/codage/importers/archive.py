"""Documents that are zip archives of XML: opened with bounds, parsed without entities."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from codage.importers.errors import ImporterError
from codage.importers.markup import parsed

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from codage.importers.source import Source

MOST_ENTRIES = 5_000
LARGEST_PART = 32_000_000
SUSPECT_SIZE = 50_000_000
SUSPECT_RATIO = 100


def entry_names(source: Source) -> tuple[str, ...]:
    """The names in the zip archive that `source` is; none when it is no sound archive."""
    if not source.data.startswith(b"PK"):
        return ()
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
            return tuple(archive.namelist())
    except Exception:  # a broken directory raises nearly anything
        return ()


class Archive:
    """The parts of a document that is a zip archive."""

    def __init__(self, source: Source) -> None:
        """Look at the archive's directory. Raises ImporterError for one that would swell."""
        self._file = source.path.name
        self._zip = zipfile.ZipFile(io.BytesIO(source.data))
        entries = self._zip.infolist()
        size = sum(entry.file_size for entry in entries)
        packed = max(sum(entry.compress_size for entry in entries), 1)
        if len(entries) > MOST_ENTRIES or (size > SUSPECT_SIZE and size > SUSPECT_RATIO * packed):
            raise self._too_big()
        if any(entry.flag_bits & 1 for entry in entries):
            raise ImporterError(
                "{file} is protected by a password. Open it in a word processor, save it "
                "without a password, and choose that file.",
                file=self._file,
            )
        self.names = tuple(entry.filename for entry in entries)

    def read(self, name: str) -> bytes:
        """The part called `name`. Raises ImporterError when it is damaged or too big."""
        try:
            with self._zip.open(name) as part:
                data = part.read(LARGEST_PART + 1)
        except Exception as error:  # a broken entry raises nearly anything
            raise self._damaged() from error
        if len(data) > LARGEST_PART:
            raise self._too_big()
        return data

    def xml(self, name: str) -> Element:
        """The root of the XML part called `name`; entities and outside references are refused."""
        root = parsed(self.read(name), self._file, forbid_dtd=True)
        if root is None:
            raise self._too_big()
        return root

    def _too_big(self) -> ImporterError:
        return ImporterError(
            "{file} is packed so tightly that it would fill the memory. It was not read. "
            "If it is a real document, cut it into several.",
            file=self._file,
        )

    def _damaged(self) -> ImporterError:
        return ImporterError(
            "{file} is damaged: a part of it cannot be read. Open it in a word processor, "
            "save it again, and choose that file.",
            file=self._file,
        )
