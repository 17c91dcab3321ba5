"""What TXM knows of a transcription: its line in the ``metadata.csv`` of the same folder.

The first column, ``id``, is the file's name without its ending; columns ``enq1``, ``enq2``… name
the interviewers.
"""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from pathlib import Path

from codage.domain.decoding import decoded
from codage.domain.transcript import Role, clean_text
from codage.importers.script import Script
from codage.importers.source import Source

_NAMES = ("metadata.csv", "metadata.tsv")
_DELIMITERS = ",;\t"
_LARGEST = 4_000_000
_INTERVIEWER = re.compile(r"enq\d*", re.IGNORECASE)


def with_metadata(script: Script, source: Source) -> Script:
    """The script with the attributes and interviewers that stand beside its file, if any."""
    pairs = _pairs(source.path)
    asking = [value for key, value in pairs if _INTERVIEWER.fullmatch(key)]
    if not pairs:
        return script
    known = dict(script.attributes)
    spoken = {line.speaker for line in script.lines if line.speaker}
    roles = tuple(
        (name, Role.INTERVIEWER)
        for name in spoken
        if name.casefold() in {one.casefold() for one in asking}
    )
    return replace(
        script,
        attributes=(*script.attributes, *(pair for pair in pairs if pair[0] not in known)),
        roles=(*script.roles, *roles),
    )


def _pairs(path: Path) -> list[tuple[str, str]]:
    for name in _NAMES:
        try:
            with path.with_name(name).open("rb") as file:
                data = file.read(_LARGEST + 1)
        except (OSError, ValueError):
            continue
        if len(data) <= _LARGEST:
            return _line_about(path.stem, clean_text(decoded(data)[0]))
    return []


def _line_about(stem: str, text: str) -> list[tuple[str, str]]:
    head = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=head.count)
    try:
        rows = [
            list(map(str.strip, row)) for row in csv.reader(text.split("\n"), delimiter=delimiter)
        ]
    except csv.Error:
        return []
    if not rows or not rows[0] or rows[0][0].casefold() != "id":
        return []
    for row in rows[1:]:
        if row and row[0] == stem:
            return [(key, value) for key, value in zip(rows[0][1:], row[1:], strict=False) if value]
    return []
