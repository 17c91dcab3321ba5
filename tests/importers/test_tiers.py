"""ELAN and Praat: speakers' tiers in the order of time, other tiers set aside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codage.importers.errors import ImporterError
from codage.importers.registry import read_file, read_transcripts

Put = Callable[[str, str | bytes], Path]

ELAN = """<?xml version="1.0" encoding="UTF-8"?>
<ANNOTATION_DOCUMENT AUTHOR="Claire" DATE="2023-10-12T09:00:00+02:00" FORMAT="3.0" VERSION="3.0"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xsi:noNamespaceSchemaLocation="http://www.mpi.nl/tools/elan/EAFv3.0.xsd">
<HEADER MEDIA_FILE="" TIME_UNITS="milliseconds">
<MEDIA_DESCRIPTOR MEDIA_URL="file:///C:/Users/claire/e1.wav" MIME_TYPE="audio/x-wav"/></HEADER>
<TIME_ORDER>
<TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="0"/><TIME_SLOT TIME_SLOT_ID="ts2" TIME_VALUE="1500"/>
<TIME_SLOT TIME_SLOT_ID="ts3" TIME_VALUE="1600"/><TIME_SLOT TIME_SLOT_ID="ts4"/>
<TIME_SLOT TIME_SLOT_ID="ts5" TIME_VALUE="4000"/>
</TIME_ORDER>
<TIER DEFAULT_LOCALE="fr" LINGUISTIC_TYPE_REF="default" PARTICIPANT="Mélanie" TIER_ID="L1">
<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a2" TIME_SLOT_REF1="ts3" TIME_SLOT_REF2="ts4">
<ANNOTATION_VALUE>euh oui  donc</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a3" TIME_SLOT_REF1="ts4" TIME_SLOT_REF2="ts5">
<ANNOTATION_VALUE>ça va &amp; voilà</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
</TIER>
<TIER LINGUISTIC_TYPE_REF="default" TIER_ID="Enq">
<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2">
<ANNOTATION_VALUE>vous allez bien ?</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
</TIER>
<TIER LINGUISTIC_TYPE_REF="tr" PARENT_REF="L1" PARTICIPANT="Mélanie" TIER_ID="L1-traduction">
<ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a4" ANNOTATION_REF="a2">
<ANNOTATION_VALUE>er yes so</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>
</TIER>
</ANNOTATION_DOCUMENT>
"""

PRAAT = """File type = "ooTextFile"
Object class = "TextGrid"

xmin = 0
xmax = 75.001
tiers? <exists>
size = 3
item []:
    item [1]:
        class = "IntervalTier"
        name = "Mira"
        xmin = 0
        xmax = 75.001
        intervals: size = 2
        intervals [1]:
            xmin = 0
            xmax = 19.841
            text = ""
        intervals [2]:
            xmin = 19.841
            xmax = 75.001
            text = "ah bon [pause] ""vrai"" = 3"
    item [2]:
        class = "IntervalTier"
        name = "Enq"
        xmin = 0
        xmax = 75.001
        intervals: size = 1
        intervals [1]:
            xmin = 0
            xmax = 19.841
            text = "alors ?
et ensuite"
    item [3]:
        class = "TextTier"
        name = "cloches"
        xmin = 0
        xmax = 75.001
        points: size = 1
        points [1]:
            number = 12.5
            mark = "H*"
"""


def test_elan_tiers_are_put_in_the_order_of_time(put: Put) -> None:
    (transcript,) = read_transcripts(put("e1.eaf", ELAN))
    assert [(t.speaker, t.text, t.start_ms, t.end_ms) for t in transcript.turns] == [
        ("Enq", "vous allez bien ?", 0, 1500),
        ("Mélanie", "euh oui donc ça va & voilà", 1600, 4000),
    ]
    assert [(a.kind, a.text, a.place) for a in transcript.set_aside] == [
        ("tier", "er yes so", "L1-traduction")
    ]
    assert ("media_url", "e1.wav") in transcript.attributes


def test_a_tier_of_words_is_not_taken_for_the_speech(put: Put) -> None:
    tokens = "".join(
        "<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID='w' TIME_SLOT_REF1='ts3' "
        f"TIME_SLOT_REF2='ts4'><ANNOTATION_VALUE>{word}</ANNOTATION_VALUE>"
        "</ALIGNABLE_ANNOTATION></ANNOTATION>"
        for word in ["euh", "oui", "donc", "ça", "va", "et", "voilà", "bon"]
    )
    words = f"<TIER PARTICIPANT='Mélanie' TIER_ID='suite'>{tokens}</TIER>"
    file = ELAN.replace('<TIER DEFAULT_LOCALE="fr"', words + '<TIER DEFAULT_LOCALE="fr"')
    (transcript,) = read_transcripts(put("e1.eaf", file))
    assert transcript.turns[1].text == "euh oui donc ça va & voilà"
    assert "suite" in {aside.place for aside in transcript.set_aside}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_praat_tiers_are_speakers_in_every_encoding(encoding: str, put: Put) -> None:
    data = PRAAT.encode(encoding)
    if encoding == "utf-16-be":
        data = b"\xfe\xff" + data
    reading = read_file(put("e1.TextGrid", data))
    assert reading.format.name == "Praat TextGrid"
    (transcript,) = reading.transcripts
    assert [(t.speaker, t.text, t.start_ms, t.end_ms) for t in transcript.turns] == [
        ("Enq", "alors ? et ensuite", 0, 19_841),
        ("Mira", 'ah bon [pause] "vrai" = 3', 19_841, 75_001),
    ]
    assert [(a.text, a.place) for a in transcript.set_aside] == [("H*", "cloches")]


def test_praat_s_short_form_is_read(put: Put) -> None:
    short = (
        '"ooTextFile"\n"TextGrid"\n0\n5\n<exists>\n1\n"IntervalTier"\n"Mira"\n0\n5\n1\n0\n5\n'
        '"ah bon"\n'
    )
    assert read_transcripts(put("e1.TextGrid", short))[0].turns[0].text == "ah bon"


def test_tiers_cut_short_are_damaged(put: Put) -> None:
    for name, text in (("e1.eaf", ELAN[:1500]), ("e1.TextGrid", PRAAT[:600])):
        with pytest.raises(ImporterError, match="damaged"):
            read_transcripts(put(name, text))


def test_annotations_that_refer_to_each_other_do_not_hold_the_reading_up(put: Put) -> None:
    loop = ELAN.replace('ANNOTATION_REF="a2"', 'ANNOTATION_REF="a4"')
    assert len(read_transcripts(put("e1.eaf", loop))[0].turns) == 2
