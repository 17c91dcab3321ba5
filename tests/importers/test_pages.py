"""oTranscribe and noScribe: pages whose marks tell times and speakers."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from codage.domain.transcript import SetAside
from codage.importers.errors import ImporterError
from codage.importers.registry import read_file, read_transcripts

Put = Callable[[str, str | bytes], Path]

MARK = '<span class="timestamp" contenteditable="false" data-timestamp="{}">{}</span>'
NOSCRIBE = """<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0//EN">
<html ><head ><meta charset="UTF-8" ><meta name="audio_source" content="e1.mp3" ></head>
<body ><p style="font-size:0.8em" ><span >Transcribed with noScribe vers. 0.5</span><br >
<span >Audio source: C:/e1.mp3</span><br ></p><p >
<p ><a name="ts_12140_22800_S01" >S01: <span style="color: #78909C" >[00:00:12]</span>
 Guten Tag, und: das ist</a><a name="ts_22800_24360_S01" > (..) //</a><a name="ts_23000_23900_S02"
 >S02: Ist das herrlich. //</a><a name="ts_24360_27000_S01" > Ich freue mich.</a></p>
<p ><a name="ts_27000_29000_S02" >S02: <span style="color: #78909C" >[00:00:27]</span> Ja.</a></p>
</body></html>
"""


def otr(page: str) -> str:
    return json.dumps({"text": page, "media": "e1.mp3", "media-time": 83.4})


def test_otranscribe_s_marks_are_the_times_of_lines(put: Put) -> None:
    page = (
        f"<p>{MARK.format(83.4, '01:23')}\u00a0E : Bonjour… <em>merci</em>.<br />"
        f"R : {MARK.format('1:25', '01:25')}\u00a0Oui {MARK.format(90, '01:30')} voilà.<br /></p>"
        "<p>Suite &amp; fin.</p><p>E : Bien.</p><p>R : Oui.</p>"
    )
    reading = read_file(put("e1.otr", otr(page)))
    assert reading.format.name == "oTranscribe"
    (transcript,) = reading.transcripts
    assert [(t.speaker, t.text, t.start_ms) for t in transcript.turns] == [
        ("E", "Bonjour… merci.", 83_400),
        ("R", "Oui voilà.\nSuite & fin.", 85_000),
        ("E", "Bien.", None),
        ("R", "Oui.", None),
    ]
    assert transcript.set_aside == (SetAside("time mark", "01:30", "R : Oui"),)
    assert transcript.attributes == (("media", "e1.mp3"),)


def test_otranscribe_without_speakers_is_timed_paragraphs(put: Put) -> None:
    page = f"{MARK.format(1, '00:01')} Un.<br />{MARK.format(9, '00:09')} Deux."
    turns = read_transcripts(put("e1.otr", otr(page)))[0].turns
    assert [(t.text, t.start_ms) for t in turns] == [("Un.", 1000), ("Deux.", 9000)]


@pytest.mark.parametrize("text", ['{"text"', '{"media": "x"}', '{"text": 3}', '{"text": ""}'])
def test_a_broken_otranscribe_file_is_refused(text: str, put: Put) -> None:
    with pytest.raises(ImporterError, match=r"e1\.otr"):
        read_transcripts(put("e1.otr", text))


def test_noscribe_s_anchors_tell_speakers_and_times(put: Put) -> None:
    reading = read_file(put("e1.html", NOSCRIBE))
    assert reading.format.name == "noScribe"
    (transcript,) = reading.transcripts
    assert [(t.speaker, t.text, t.start_ms, t.end_ms) for t in transcript.turns] == [
        (
            "S01",
            "Guten Tag, und: das ist (..) //S02: Ist das herrlich. // Ich freue mich.",
            12_140,
            27_000,
        ),
        ("S02", "Ja.", 27_000, 29_000),
    ]
    assert [aside.text for aside in transcript.set_aside] == [
        "Transcribed with noScribe vers. 0.5",
        "Audio source: C:/e1.mp3",
    ]


def test_a_speaker_renamed_in_noscribe_s_editor_keeps_that_name(put: Put) -> None:
    page = NOSCRIBE.replace(">S01: <span", ">Claire: <span").replace(">S02: <span", ">Uwe: <span")
    turns = read_transcripts(put("e1.html", page))[0].turns
    assert [turn.speaker for turn in turns] == ["Claire", "Uwe"]


def test_noscribe_without_speakers_is_timed_paragraphs(put: Put) -> None:
    page = '<html><body><p><a name="ts_0_100_" >Nota bene: un.</a></p></body></html>'
    (turn,) = read_transcripts(put("e1.html", page))[0].turns
    assert (turn.speaker, turn.text, turn.start_ms) == (None, "Nota bene: un.", 0)
