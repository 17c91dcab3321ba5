"""Transcriber: turns, overlapping speakers, noises, a DTD that is never fetched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codage.domain.transcript import SetAside
from codage.importers.errors import ImporterError
from codage.importers.registry import read_file, read_transcripts

Put = Callable[[str, str | bytes], Path]

FILE = """<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE Trans SYSTEM "trans-14.dtd">
<Trans scribe="(unknown)" audio_filename="012" version="13" version_date="101129">
<Topics><Topic id="to1" desc="la cuisine"/></Topics>
<Speakers>
<Speaker id="spk1" name="LD386" check="no" dialect="native" accent="" scope="local"/>
<Speaker id="spk2" name="Enquêteur" check="no" type="male" dialect="native" scope="local"/>
</Speakers>
<Episode>
<Section type="report" startTime="0" endTime="23.4" topic="to1">
<Turn startTime="0" endTime="1.2">
<Sync time="0"/>

</Turn>
<Turn startTime="1.2" endTime="10.212" speaker="spk1">
<Sync time="1.2"/>
et prendre de l' ome
<Event desc="rire" type="noise" extent="begin"/>
lette &amp; du pain
<Sync time="6.5"/>
avec l’été
<Event desc="en" type="language" extent="begin"/>
voilà
<Comment desc="à vérifier"/>
</Turn>
<Turn speaker="spk2 spk1" startTime="10.212" endTime="15.5">
<Sync time="10.212"/>
<Who nb="1"/>
passer écoute
<Who nb="2"/>
<Event desc="rire" type="noise" extent="instantaneous"/>
oui
<Sync time="12.729"/>
<Who nb="1"/>
bon
</Turn>
</Section>
</Episode>
</Trans>
"""


def test_turns_overlaps_and_noises_are_read(put: Put) -> None:
    (transcript,) = read_transcripts(put("012.trs", FILE.encode("cp1252")))
    assert [(t.speaker, t.text, t.start_ms, t.end_ms) for t in transcript.turns] == [
        ("LD386", "et prendre de l' ome [rire-] lette & du pain avec l’été voilà", 1200, 10212),
        ("Enquêteur", "passer écoute", 10212, 12729),
        ("LD386", "[rire] oui", 10212, 12729),
        ("Enquêteur", "bon", 12729, 15500),
    ]
    assert transcript.set_aside == (
        SetAside("topic", "la cuisine"),
        SetAside("language", "en"),
        SetAside("comment", "à vérifier"),
    )
    assert ("audio_filename", "012") in transcript.attributes


def test_the_file_s_declaration_may_be_wrong(put: Put) -> None:
    for data in (FILE.encode(), FILE.replace("ISO-8859-1", "UTF-8").encode("cp1252")):
        reading = read_file(put("012.trs", data))
        assert reading.format.name == "Transcriber"
        assert "Enquêteur" in {turn.speaker for turn in reading.transcripts[0].turns}


def test_an_event_inside_a_word_does_not_part_it(put: Put) -> None:
    text = FILE.replace("ome\n<Event", "ome<Event").replace("/>\nlette", "/>lette")
    turns = read_transcripts(put("012.trs", text.replace("ISO-8859-1", "UTF-8")))[0].turns
    assert turns[0].text.startswith("et prendre de l' ome[rire-]lette")


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE Trans [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;">]>',
        '<!DOCTYPE Trans [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE Trans [<!ENTITY % b SYSTEM "file:///etc/passwd"> %b;]>',
    ],
)
def test_entities_are_refused(doctype: str, put: Put) -> None:
    bomb = FILE.replace('<!DOCTYPE Trans SYSTEM "trans-14.dtd">', doctype).replace("omel", "&b;")
    with pytest.raises(ImporterError, match="no need of"):
        read_transcripts(put("012.trs", bomb.replace("ISO-8859-1", "UTF-8")))


def test_a_truncated_file_is_damaged(put: Put) -> None:
    with pytest.raises(ImporterError, match="damaged"):
        read_transcripts(put("012.trs", FILE.replace("ISO-8859-1", "UTF-8")[:900]))
