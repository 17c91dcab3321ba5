"""Sonal pi and WhisPurge: segments, speakers by number, notes; older files are refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codage.domain.transcript import SetAside, Transcript
from codage.importers.errors import ImporterError
from codage.importers.registry import read_file, read_transcripts

Put = Callable[[str, str | bytes], Path]

PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="UTF-8"><title>Fichier Whispurge</title></head><body>
<script id="loc-json" type="application/json">
["","Enquêtrice","Mme D."]
</script><script id="cat-json" type="application/json">[{"nom":"Eau"}]</script>
<div id="txtnotes">Relu le 3 mai.</div>
<div id="contenuText">
<span class="lblseg sautlig" data-deb="0.50" data-fin="2.10" data-loc="1" data-rksg="1">
<span data-rk="1" data-len="5">Alors, </span></span><span class="lblseg" data-deb="2.10"
 data-fin="4" data-loc="1"><span data-rk="6">l&rsquo;eau ?</span></span>
<span class="lblseg sautlig" data-deb="4.2" data-fin="6" data-loc="2"><span class="cat_001">Oui.
</span><br>Depuis 2019.</span>
<span class="lblseg" data-deb="6" data-fin="7" data-loc="3"><span>Ah.</span></span>
<span class="lblseg" data-deb="7" data-fin="8" data-loc="undefined"><span>Bon.</span></span>
</div></body></html>"""
PURGE = (
    "\tEnquêtrice\tMme D.\nsegment courant\t3\nvitesse\t1\nMemo :\nà revoir\n"
    "Début\tFin\tLocuteur\tTexte\n0.5\t2\t1\tAlors,\n2\t4\t1\tl’eau ?\n4.2\t6\t2\tOui.\n"
)


def said(transcript: Transcript) -> list[tuple[str | None, str, int | None, int | None]]:
    return [(turn.speaker, turn.text, turn.start_ms, turn.end_ms) for turn in transcript.turns]


def test_segments_of_one_speaker_are_a_turn(put: Put) -> None:
    reading = read_file(put("e1.sonal", PAGE))
    assert reading.format.name == "Sonal"
    assert said(reading.transcripts[0]) == [
        ("Enquêtrice", "Alors, l’eau ?", 500, 4000),
        ("Mme D.", "Oui. Depuis 2019.", 4200, 6000),
        ("Speaker 3", "Ah. Bon.", 6000, 8000),
    ]


def test_notes_are_set_aside(put: Put) -> None:
    (transcript,) = read_transcripts(put("e1.sonal", PAGE))
    assert transcript.set_aside == (SetAside("note", "Relu le 3 mai."),)


def test_a_list_of_speakers_that_is_broken_leaves_their_numbers(put: Put) -> None:
    page = PAGE.replace('["","Enquêtrice","Mme D."]', '["",')
    (transcript,) = read_transcripts(put("e1.sonal", page))
    assert {turn.speaker for turn in transcript.turns} == {"Speaker 1", "Speaker 2", "Speaker 3"}


def test_the_content_tells_whatever_the_name(put: Put) -> None:
    assert read_file(put("e1.html", PAGE)).format.name == "Sonal"


def test_whispurge_s_tables(put: Put) -> None:
    reading = read_file(put("e1.purge", PURGE))
    (transcript,) = reading.transcripts
    assert said(transcript) == [
        ("Enquêtrice", "Alors, l’eau ?", 500, 4000),
        ("Mme D.", "Oui.", 4200, 6000),
    ]
    assert transcript.set_aside == (SetAside("note", "à revoir"),)


def test_older_files_say_what_to_do(put: Put) -> None:
    with pytest.raises(ImporterError, match="export the interview as text or RTF"):
        read_transcripts(put("e1.Rtr", b"\x01\x02 Alors"))
