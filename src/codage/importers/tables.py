"""Tables of time, speaker and text, as word processors hold them, read into lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from codage.importers import heads
from codage.importers.script import Line

_TIME = re.compile(
    rf"[\[(#]?\s*({heads.CLOCK})(?:\s*(?:-->|->|→|-|–|—|à)\s*({heads.CLOCK}))?(?:-\d)?\s*[\])#]?"
)
_TITLES = heads.words(
    "temps heure horaire horodatage timecode time minutage debut fin locuteur locutrice locuteurs"
    " intervenant intervenante speaker qui nom parole paroles texte text transcript transcription"
    " propos contenu verbatim discours tour tours"
)

Cell = Sequence[Line]
Row = Sequence[Cell]


@dataclass(frozen=True, slots=True)
class _Columns:
    text: int
    speaker: int | None
    time: int | None


def table_lines(rows: Sequence[Row]) -> list[Line]:
    """The lines of a table. Where its columns are speaker and text, the speaker is known."""
    texts = [[" ".join(line.text for line in cell).strip() for cell in row] for row in rows]
    columns = _columns(texts)
    if columns is None:
        return [line for row, cells in zip(rows, texts, strict=True) for line in _plain(row, cells)]
    lines: list[Line] = []
    for row, cells in zip(rows, texts, strict=True):
        if len(cells) <= columns.text or not any(cells):
            lines += [line for cell in row for line in cell]
        elif all(heads.role_key(cell) in _TITLES for cell in cells if cell):
            lines.append(Line(" · ".join(cell for cell in cells if cell)))
        else:
            lines += _speech(row, cells, columns)
    return lines


def _speech(row: Row, cells: Sequence[str], columns: _Columns) -> list[Line]:
    start, end = _times(cells[columns.time]) if columns.time is not None else (None, None)
    who = cells[columns.speaker].rstrip(" :\u00a0\u202f") if columns.speaker is not None else ""
    first, *others = [line for line in row[columns.text] if line.text] or [Line("")]
    rest = [Line(line.text) for line in others]
    if columns.speaker is None:
        return [Line(first.text, None, start, end, first.bold, first.italic), *rest]
    return [Line(first.text, who or None, start, end), *rest]


def _plain(row: Row, cells: Sequence[str]) -> list[Line]:
    if (
        len(cells) == 2
        and cells[1]
        and heads.role_key(cells[0])
        in (heads.PREAMBLE_KEYS | heads.INTERVIEWER_KEYS | heads.RESPONDENT_KEYS)
    ):
        return [Line(f"{cells[0].rstrip(' :')} : {cells[1]}")]
    return [line for cell in row for line in cell]


def _columns(texts: Sequence[Sequence[str]]) -> _Columns | None:
    width = max((len(row) for row in texts), default=0)
    if not 2 <= width <= 5 or len(texts) < 2:
        return None
    columns = [[row[n] for row in texts if n < len(row)] for n in range(width)]
    text = max(range(width), key=lambda n: sum(map(len, columns[n])))
    time = next((n for n in range(width) if n != text and _mostly_times(columns[n])), None)
    speaker = next((n for n in range(width) if n not in (text, time) and _names(columns[n])), None)
    if time is None and speaker is None:
        return None
    return _Columns(text, speaker, time)


def _mostly_times(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and 2 * sum(1 for cell in filled if _TIME.fullmatch(cell)) > len(filled)


def _names(cells: Sequence[str]) -> bool:
    filled = [cell.rstrip(" :\u00a0\u202f") for cell in cells if cell]
    if len(filled) < 2 or any(len(cell) > heads.LONGEST_NAME for cell in filled):
        return False
    if any(heads.role_key(cell) in heads.PREAMBLE_KEYS for cell in filled[1:]):
        return False
    known = sum(1 for cell in filled if heads.role_key(cell) in heads.INTERVIEWERS)
    recurring = sum(count for count in Counter(filled).values() if count >= 2)
    return bool(known) or 2 * recurring >= len(filled)


def _times(cell: str) -> tuple[int | None, int | None]:
    match = _TIME.fullmatch(cell)
    if not match:
        return None, None
    return heads.milliseconds(match[1]), heads.milliseconds(match[2]) if match[2] else None
