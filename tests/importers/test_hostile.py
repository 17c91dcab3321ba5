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
        b'{"segments": [{"text": "a", "speaker": "b"},',
        b'{"text": "<p>", "media-time": 1}',
        b'<?xml version="1.0" encoding="ISO-8859-1"?><Trans><Turn speaker="a b">',
        b"<ANNOTATION_DOCUMENT><TIER TIER_ID='a'>",
        b"<TEI><text><body><u who='#a'>",
        b'File type = "ooTextFile"\n"TextGrid" 0 1 <exists> 1 "IntervalTier" "a" 0 1 1 0 1 ',
        b"@UTF8\n@Begin\n",
        b"**** *a_1\n",
        b"<TXT=a>",
        b"ENQ\ta (0:00:01)\nMAR\tb\n",
        b"start\tend\ttext\n",
        b'<html><a name="ts_1_2_S01">',
    ]
)
PIECES = (
    rb"E : oui|[0:01 - 0:02]|#00:00:01-2#|{\*\|\'e9|\u-1?|\bin9|<table><td>|</td></tr>|<script>"
    rb"|&#xD800;|<v X>|-->|NOTE|1 0 obj<<>>endobj|trailer<</Root 1 0 R>>|\cell\row |\par "
    rb"|]}|\"a\ud800\"|1e999|-9|{}|null|*A:\tb|%mor:\tc|-*eau|<loc=b>|<S=1>|(0:00:02.5)|0\t1\t"
    rb"|</Turn></Trans>|<Who nb='9'/>|<Sync time='x'/>|</u></body></text></TEI>|<w>a</w>|<when/>"
    rb"|<ANNOTATION><REF_ANNOTATION/></ANNOTATION>|</TIER></ANNOTATION_DOCUMENT>|\"\"|ts_9_1_|</a>"
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
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
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


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory, writers) -> dict[str, tuple[str, bytes]]:
    """The interview in every format: the file's name and its bytes."""
    folder = tmp_path_factory.mktemp("originaux")
    paths = {kind: write(folder) for kind, write in writers.items()}
    return {kind: (path.name, path.read_bytes()) for kind, path in paths.items()}


CHANGES = st.lists(
    st.tuples(
        st.floats(0, 1),
        st.integers(0, 60),
        st.one_of(st.binary(max_size=12), st.sampled_from(PIECES)),
    ),
    min_size=1,
    max_size=6,
)


@given(data=st.data(), changes=CHANGES)
@settings(max_examples=250, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_changed_files_are_read_or_refused(
    data: st.DataObject,
    changes: list[tuple[float, int, bytes]],
    originals: dict[str, tuple[str, bytes]],
    tmp_path: Path,
) -> None:
    name, content = originals[data.draw(st.sampled_from(sorted(originals)))]
    for where, removed, added in changes:
        place = int(where * len(content))
        content = content[:place] + added + content[place + removed :]
    path = tmp_path / name
    path.write_bytes(content or b"x")
    read_or_refuse(path)


def test_a_cut_file_is_read_or_refused(written: Path) -> None:
    data = written.read_bytes()
    for part in (1, 3, len(data) // 3, len(data) // 2, len(data) - 1):
        written.write_bytes(data[:part])
        read_or_refuse(written)


@pytest.mark.parametrize("suffix", [".txt", ".docx", ".doc", ".json", ".xml", ".vtt", ""])
def test_a_wrong_ending_misleads_nobody(suffix: str, kind: str, written: Path) -> None:
    told_by_name = kind in ("md", "txt", "windows txt", "utf-16 txt", "wrapped txt")
    before = None if told_by_name else read_transcripts(written)[0].turns
    renamed = written.rename(written.with_name(f"essai{suffix}"))
    read_or_refuse(renamed)
    if before is not None:
        assert read_transcripts(renamed)[0].turns == before


@pytest.mark.parametrize(
    "inserted", [b"\0", b"\0\0\0\0", b"\x92\xe9", b"\xed\xa0\x80", b"\x0b\x0c\x1b"]
)
def test_strange_bytes_in_the_middle_are_read_or_refused(inserted: bytes, written: Path) -> None:
    data = written.read_bytes()
    for place in (len(data) // 4, len(data) // 2):
        written.write_bytes(data[:place] + inserted + data[place:])
        read_or_refuse(written)


# Old encodings, and the fonts that every PDF program has, hold none of these.
LIMITED = ("windows txt", "pdf", "lexico", "wrapped txt")


def test_every_script_and_sign_comes_through(
    strange_turns: list[tuple[str, str]], kind: str, writers, tmp_path: Path
) -> None:
    if kind not in LIMITED:
        (transcript,) = read_transcripts(writers[kind](tmp_path))
        assert [(turn.speaker, turn.text) for turn in transcript.turns] == strange_turns


BOMB = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY c SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("definitions", [BOMB, OUTSIDE])
@pytest.mark.parametrize(
    "xml",
    [
        "<Trans><Turn speaker='a'>&c;</Turn></Trans>",
        "<ANNOTATION_DOCUMENT><TIER TIER_ID='&c;'/></ANNOTATION_DOCUMENT>",
        "<TEI><text><body><u>&c;</u></body></text></TEI>",
    ],
)
def test_entities_are_refused_in_every_xml_format(
    definitions: str, xml: str, tmp_path: Path
) -> None:
    (tmp_path / "bombe.xml").write_text(definitions + xml, encoding="utf-8")
    with pytest.raises(ImporterError, match="no need of"):
        read_transcripts(tmp_path / "bombe.xml")


@pytest.mark.parametrize(
    ("name", "start", "unit", "times"),
    [
        ("x.html", b"<html>", b"<!--", 500_000),
        ("x.html", b"<html><p ", b"a='b' ", 500_000),
        ("x.html", b"<html>", b"<", 500_000),
        ("x.md", b"", b"*a _b ", 300_000),
        ("x.md", b"", b"[a](", 300_000),
        ("x.rtf", b"{\\rtf1 ", b"\\par a", 150_000),
        ("x.vtt", b"WEBVTT\n\n00:01.000 --> 00:02.000\n", b"<v ", 300_000),
        ("x.txt", b"", b"[(", 1_000_000),
        ("x.txt", b"", b"x\n", 400_000),
        ("x.json", b'{"segments": ', b"[", 1_000_000),
        ("x.json", b'{"segments": [{}', b",{}", 500_000),
        ("x.json", b'{"segments": [{"text":"', b"mot ", 2_500_000),
        ("x.otr", b'{"text": "', b"<span class='timestamp'>1:00</span>", 100_000),
        ("x.trs", b"<Trans>", b"<Turn>", 200_000),
        ("x.eaf", b"<ANNOTATION_DOCUMENT>", b"<TIER TIER_ID='a'/>", 100_000),
        ("x.xml", b"<TEI><text><body>", b"<div>", 200_000),
        ("x.xml", b"<!-- <!-- <?", b"<!-- x --><?y?>", 200_000),
        ("x.TextGrid", b'"ooTextFile"\n"TextGrid" 0 1 <exists> 1 ', b'"" ', 400_000),
        ("x.TextGrid", b'"ooTextFile"\n"TextGrid" 0 1 <exists> 1 ', b'"', 1_000_001),
        ("x.cha", b"@Begin\n*A:\t", b"1_2 ", 300_000),
        ("x.cha", b"@Begin\n*A:\t", b"1", 5_000_000),
        ("x.html", b'<html><a name="ts_1_2_S1">', b'<a name="ts_1_2_S1">', 100_000),
        ("x.txt", b"**** *a_1\nx\n", b"-*eau\nx\n", 70_000),
        ("x.txt", b"**** ", b"*a_1 ", 200_000),
        ("x.txt", b"<a=1>\n", b"<b=1>\n", 100_000),
        ("x.txt", b"<a=1>", b"<a", 1_000_000),
        ("x.txt", b"A\tb (0:00:01)\nA\tb", b"(0:00:01) ", 300_000),
        ("x.tsv", b"start\tend\ttext\n", b"\t", 2_000_000),
    ],
)
def test_tedious_repetition_holds_nobody_up(
    name: str, start: bytes, unit: bytes, times: int, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(start + unit * times)
    read_or_refuse(path)
