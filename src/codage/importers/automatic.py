"""What speech recognition writes as JSON: Whisper, WhisperX, whisper.cpp, and pipelines alike.

A segment whose words belong to several speakers is parted between them.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from codage.domain.transcript import clean_text
from codage.importers.numbers import milliseconds_of
from codage.importers.script import Layout, Line, Script
from codage.importers.source import MOST_LINES, Source

_LISTS = ("segments", "transcription", "chunks", "utterances")
_ABOUT = ("language", "model", "file_name", "audio_file")


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    speaker: str
    start_ms: int | None
    end_ms: int | None


def recognises(source: Source) -> bool:
    """A JSON object or list with what a recogniser's output holds."""
    start = source.data[:64].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")
    if start.startswith(b"{"):
        return source.suffix == ".json" or any(f'"{n}"'.encode() in source.data for n in _LISTS)
    return start.startswith(b"[") and source.suffix == ".json"


def read(source: Source) -> tuple[Script, ...]:
    """The segments of a recogniser's output, merged into turns."""
    found = json.loads(source.text)
    whole = found if isinstance(found, dict) else {"segments": found}
    segments = [one for name in _LISTS for one in _objects(whole.get(name))]
    if len(segments) > MOST_LINES:
        raise source.too_long()
    lines = [line for segment in segments for line in _lines(segment)]
    if not lines and isinstance(whole.get("text"), str):
        lines = [Line(text) for text in clean_text(whole["text"]).split("\n")]
    if any(line.speaker for line in lines):
        lines = [Line(one.text, one.speaker or "", one.start_ms, one.end_ms) for one in lines]
    about = [(key, whole.get(key)) for key in _ABOUT]
    attributes = tuple((k, clean_text(v).strip()) for k, v in about if isinstance(v, str) and v)
    return (Script(lines, Layout.CUES, attributes=attributes),)


def _objects(value: object) -> Iterator[Mapping[str, object]]:
    if isinstance(value, list):
        yield from (one for one in value if isinstance(one, dict) and one)


def _lines(segment: Mapping[str, object]) -> Iterator[Line]:
    text = _text(segment, "text") or _text(segment, "transcript")
    speaker = _speaker(segment)
    start, end = _times(segment)
    words = [_word(one) for one in _objects(segment.get("words"))]
    if not text:
        text = " ".join(word.text for word in words if word.text)
    speakers = Counter(word.speaker for word in words if word.speaker)
    if len(speakers) > 1 and (parted := _parted(text, words, speaker)):
        yield from parted
    else:
        usual = next((who for who, _ in speakers.most_common(1)), None)
        yield Line(text, speaker or usual, start, end)


def _parted(text: str, words: list[_Word], speaker: str) -> list[Line]:
    """The text cut where its words change speaker; nothing where the words are not the text's."""
    place = 0
    named: list[tuple[str, int, _Word]] = []
    current = speaker or next(word.speaker for word in words if word.speaker)
    for word in words:
        at = text.find(word.text, place)
        if at < 0:
            return []
        current = word.speaker or current
        named.append((current, at, word))
        place = at + len(word.text)
    runs = [(who, list(run)) for who, run in groupby(named, key=lambda one: one[0])]
    starts = [0, *(run[0][1] for _, run in runs[1:]), len(text)]
    return [
        Line(
            text[starts[number] : starts[number + 1]].strip(),
            who,
            next((word.start_ms for *_, word in run if word.start_ms is not None), None),
            next((word.end_ms for *_, word in reversed(run) if word.end_ms is not None), None),
        )
        for number, (who, run) in enumerate(runs)
    ]


def _word(found: Mapping[str, object]) -> _Word:
    text = _text(found, "word") or _text(found, "text")
    return _Word(text, _speaker(found), *_times(found))


def _text(found: Mapping[str, object], key: str) -> str:
    value = found.get(key)
    return " ".join(clean_text(value).split()) if isinstance(value, str) else ""


def _speaker(found: Mapping[str, object]) -> str:
    value = found.get("speaker")
    if isinstance(value, dict):
        value = value.get("name") or value.get("id")
    if isinstance(value, int) and not isinstance(value, bool):
        value = f"Speaker {value}" if abs(value) < 10_000 else None
    return " ".join(clean_text(value).split())[:80] if isinstance(value, str) else ""


def _times(found: Mapping[str, object]) -> tuple[int | None, int | None]:
    """Seconds, as most write; ``timestamp`` pairs; whisper.cpp's ``offsets`` in milliseconds."""
    offsets, pair = found.get("offsets"), found.get("timestamp")
    if isinstance(offsets, dict):
        return milliseconds_of(offsets.get("from"), 1), milliseconds_of(offsets.get("to"), 1)
    if isinstance(pair, list) and len(pair) == 2:
        return milliseconds_of(pair[0]), milliseconds_of(pair[1])
    return milliseconds_of(found.get("start")), milliseconds_of(found.get("end"))
