"""Speech recognition's JSON and tables: segments, words, speakers, absurd values."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codage.importers.errors import ImporterError
from codage.importers.registry import read_file, read_transcripts

Put = Callable[[str, str | bytes], Path]
Said = list[tuple[str | None, str, int | None, int | None]]


@pytest.fixture
def said(put: Put) -> Callable[[Any], Said]:
    """The turns of a JSON value."""

    def read(value: object) -> Said:
        (transcript,) = read_transcripts(put("e1.json", json.dumps(value)))
        return [(t.speaker, t.text, t.start_ms, t.end_ms) for t in transcript.turns]

    return read


def test_whisper_s_segments_are_run_together(put: Put) -> None:
    file = {
        "text": " C'est évident ce que dit Nicolas, voilà.",
        "segments": [
            {"id": 0, "seek": 0, "start": 0.38, "end": 1.78, "text": " C'est évident ce que",
             "tokens": [50364], "temperature": 0.0, "no_speech_prob": 0.1},
            {"id": 1, "seek": 0, "start": 1.78, "end": 3.5, "text": " dit Nicolas, voilà."},
        ],
        "language": "fr",
    }  # fmt: skip
    reading = read_file(put("e1.json", json.dumps(file, ensure_ascii=False, indent=1)))
    (transcript,) = reading.transcripts
    assert [(t.text, t.start_ms, t.end_ms) for t in transcript.turns] == [
        ("C'est évident ce que dit Nicolas, voilà.", 380, 3500)
    ]
    assert transcript.attributes == (("language", "fr"),)


def test_whisperx_s_speakers_are_turns(said) -> None:
    segments = [
        {"start": 0.0, "end": 3.5, "text": " Alors ?", "speaker": "SPEAKER_00"},
        {"start": 3.5, "end": 5, "text": " Oui, donc", "speaker": "SPEAKER_01"},
        {"start": 5, "end": 6, "text": " voilà.", "speaker": "SPEAKER_01"},
        {"start": 6, "end": 7, "text": " Attention : inaudible."},
    ]
    assert said({"segments": segments, "word_segments": []}) == [
        ("SPEAKER_00", "Alors ?", 0, 3500),
        ("SPEAKER_01", "Oui, donc voilà.", 3500, 6000),
        (None, "Attention : inaudible.", 6000, 7000),
    ]


def test_a_speaker_who_changes_within_a_segment_parts_it(said) -> None:
    words = [
        {"word": "C'est", "start": 0.1, "end": 0.3, "speaker": "SPEAKER_00"},
        {"word": "bien", "start": 0.3, "end": 0.5, "speaker": "SPEAKER_00"},
        {"word": "?"},
        {"word": "Oui", "start": 0.9, "end": 1.0, "speaker": "SPEAKER_01"},
        {"word": "!", "speaker": "SPEAKER_01"},
    ]
    segment = {"start": 0, "end": 2, "text": " C'est bien ? Oui !", "words": words}
    assert said({"segments": [segment]}) == [
        ("SPEAKER_00", "C'est bien ?", 100, 500),
        ("SPEAKER_01", "Oui !", 900, 1000),
    ]
    segment["text"] = "Autre chose."
    assert said({"segments": [segment]}) == [("SPEAKER_00", "Autre chose.", 0, 2000)]


def test_whisper_cpp_and_pipelines_have_their_own_names(said) -> None:
    assert said({"transcription": [{"offsets": {"from": 0, "to": 1500}, "text": " Bonjour."}]}) == [
        (None, "Bonjour.", 0, 1500)
    ]
    assert said({"chunks": [{"timestamp": [0.0, None], "text": " Bonjour."}]}) == [
        (None, "Bonjour.", 0, None)
    ]
    assert said([{"start": "0:01", "end": "0:02", "text": "Bonjour.", "speaker": 1}]) == [
        ("Speaker 1", "Bonjour.", 1000, 2000)
    ]
    assert said({"text": "Bonjour."}) == [(None, "Bonjour.", None, None)]


def test_absurd_values_are_no_times(said) -> None:
    for value in (-1, 1e300, True, "x", None, [], {}, float("nan"), float("inf"), 10**40):
        segment = {"start": value, "end": value, "text": "a\ud800b\x00", "speaker": value}
        assert said({"segments": [segment, None, 3, "x"]})[0][1:] == ("a\ufffdb", None, None)


@pytest.mark.parametrize(
    "text", ["{", '{"segments": [', '{"segments": 3}', "[" * 100_000, '{"segments": "x"}', "[]"]
)
def test_other_json_is_refused(text: str, put: Put) -> None:
    with pytest.raises(ImporterError, match=r"e1\.json"):
        read_transcripts(put("e1.json", text))


def test_whisper_s_table_counts_milliseconds(put: Put) -> None:
    table = "start\tend\ttext\n0\t1780\tC'est \"évident\n1780\t3500\t, voilà.\n"
    reading = read_file(put("e1.tsv", table))
    assert reading.format.name == "Table"
    (turn,) = reading.transcripts[0].turns
    assert (turn.text, turn.start_ms, turn.end_ms) == ("C'est \"évident , voilà.", 0, 3500)


def test_an_archive_s_table_is_read_whatever_its_name(put: Put) -> None:
    table = (
        "TIMECODE\tSPEAKER\tTRANSCRIPT\r\n00:00:01\tINT\tWell?\r\n00:00:03\tMs Roy:\tYes.\r\n"
        "\t\tAnd no.\r\n"
    )
    for file in (table, table.replace("\t", ";")):
        (transcript,) = read_transcripts(put("archive.csv", file))
        assert [(t.speaker, t.text, t.start_ms) for t in transcript.turns] == [
            ("INT", "Well?", 1000),
            ("Ms Roy", "Yes. And no.", 3000),
        ]


def test_a_table_of_something_else_is_text(put: Put) -> None:
    assert read_file(put("x.txt", "name\tcity\nLéa\tAlbi\n")).format.name == "Text"
