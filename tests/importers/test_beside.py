"""TXM's metadata.csv beside transcriptions: attributes and interviewers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codage.domain.transcript import Role
from codage.importers.importing import find_files
from codage.importers.registry import read_transcripts

Put = Callable[[str, str | bytes], Path]

TRS = (
    '<?xml version="1.0" encoding="UTF-8"?><Trans><Speakers><Speaker id="a" name="Ana"/>'
    '<Speaker id="b" name="Bo"/></Speakers><Episode><Section><Turn speaker="a" startTime="0" '
    'endTime="1">Alors ?</Turn><Turn speaker="b" startTime="1" endTime="2">Oui.</Turn></Section>'
    "</Episode></Trans>"
)
TABLE = '"id","ville","enq1","enq2"\n"e2","Brive","Zoé",""\n"e1","Albi, centre","ana",""\n'


def test_the_line_of_a_transcription_gives_attributes_and_roles(put: Put) -> None:
    put("metadata.csv", TABLE)
    (transcript,) = read_transcripts(put("e1.trs", TRS))
    assert transcript.attributes == (("ville", "Albi, centre"), ("enq1", "ana"))
    assert transcript.roles == {"Ana": Role.INTERVIEWER, "Bo": Role.RESPONDENT}


def test_tabulated_text_has_them_too(put: Put) -> None:
    put("metadata.csv", TABLE.replace(",", ";").encode("cp1252"))
    (transcript,) = read_transcripts(
        put("e1.txt", "(00:00:00.0)\nANA\tBonjour. (0:00:02.0)\nBO\tOui.\nANA\tBien.\n")
    )
    assert ("ville", "Albi; centre") in transcript.attributes
    assert transcript.roles["ANA"] is Role.INTERVIEWER


@pytest.mark.parametrize(
    "table",
    [
        b"",
        b"nom,ville\ne1,Albi\n",
        b"id,ville\ne3,Albi\n",
        b"\xff\xfe\x00id",
        b"id\n" * 5,
        b'id,"a',
    ],
)
def test_another_table_says_nothing(put: Put, table: bytes) -> None:
    put("metadata.csv", table)
    (transcript,) = read_transcripts(put("e1.trs", TRS))
    assert transcript.attributes == ()


def test_the_table_is_no_transcript_of_the_folder(put: Put) -> None:
    path = put("e1.trs", TRS)
    put("metadata.csv", TABLE)
    assert find_files([path.parent]) == (path,)
