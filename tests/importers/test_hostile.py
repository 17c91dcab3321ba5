"""Whatever the bytes, a reader gives a transcript or one clear sentence."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codage.domain.transcript import clean_text
from codage.importers.errors import ImporterError
from codage.importers.registry import FORMATS, read_transcripts

NAMES = st.sampled_from([f"essai{suffix}" for known in FORMATS for suffix in known.suffixes])
STARTS = st.sampled_from(
    [
        b"",
        b"{\\rtf1 ",
        b"%PDF-1.4\n",
        b"PK\x03\x04",
        b"WEBVTT\n\n",
        b"<html>",
        b"\xff\xfe",
        b"1\n00:00:01,000 --> 00:00:02,000\n",
        b"\xd0\xcf\x11\xe0",
    ]
)
PIECES = (
    rb"E : oui|[0:01 - 0:02]|#00:00:01-2#|{\*\|\'e9|\u-1?|\bin9|<table><td>|</td></tr>|<script>"
    rb"|&#xD800;|<v X>|-->|NOTE|1 0 obj<<>>endobj|trailer<</Root 1 0 R>>|\cell\row |\par "
).split(b"|")
FRAGMENTS = st.lists(
    st.one_of(st.binary(max_size=40), st.sampled_from([*PIECES, b"\n", b"\r", b"\0", b"\xe9"])),
    max_size=25,
).map(b"".join)


def read_or_refuse(path: Path) -> None:
    try:
        transcripts = read_transcripts(path)
    except ImporterError as error:
        refusal = str(error)
        transcripts = ()
    else:
        refusal = ""
    assert bool(transcripts) != (path.name in refusal)
    for transcript in transcripts:
        assert transcript.turns
        for turn in transcript.turns:
            assert turn.text.strip()
            assert turn.text == clean_text(turn.text)
            turn.text.encode()


@given(name=NAMES, start=STARTS, rest=FRAGMENTS)
@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_bytes_are_read_or_refused(
    name: str, start: bytes, rest: bytes, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(start + rest)
    read_or_refuse(path)


@pytest.mark.parametrize("seed", range(6))
def test_mutated_files_are_read_or_refused(seed: int, written: Path) -> None:
    chance = random.Random(seed)
    original = written.read_bytes()
    for _ in range(4):
        data = bytearray(original)
        for _ in range(chance.choice((1, 5, 50))):
            place = chance.randrange(len(data))
            match chance.randrange(4):
                case 0:
                    data[place] = chance.randrange(256)
                case 1:
                    del data[place : place + chance.randrange(1, 200)]
                case 2:
                    data[place:place] = data[: chance.randrange(200)]
                case _:
                    data[place:place] = bytes(chance.randrange(256) for _ in range(8))
            if not data:
                break
        written.write_bytes(data)
        read_or_refuse(written)


@pytest.mark.parametrize(
    ("name", "start", "unit", "times"),
    [
        ("x.html", b"<html>", b"<!--", 500_000),
        ("x.html", b"<html><p ", b"a='b' ", 500_000),
        ("x.html", b"<html>", b"<", 500_000),
        ("x.md", b"", b"*a _b ", 300_000),
        ("x.md", b"", b"[a](", 300_000),
        ("x.rtf", b"{\\rtf1 ", b"\\par a", 400_000),
        ("x.vtt", b"WEBVTT\n\n00:01.000 --> 00:02.000\n", b"<v ", 300_000),
        ("x.txt", b"", b"[(", 1_000_000),
        ("x.txt", b"", b"x\n", 400_000),
    ],
)
def test_tedious_repetition_holds_nobody_up(
    name: str, start: bytes, unit: bytes, times: int, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(start + unit * times)
    read_or_refuse(path)
