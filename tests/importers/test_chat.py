"""CHAT: main lines, the lines that go on, times, headers and tiers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from codage.domain.transcript import Role
from codage.importers.registry import read_file, read_transcripts

Put = Callable[[str, str | bytes], Path]

FILE = (
    "@UTF8\n@Begin\n@Languages:\tfra\n"
    "@Participants:\tENQ Claire_Vasseur Investigator, L1 Mélanie Participant, CHI Target_Child\n"
    "@ID:\tfra|corpus|ENQ|||||Investigator|||\n@Media:\te1, audio\n"
    "*ENQ:\tdonc euh si on vous a contactée [=! hoche la tête]\n\tc'est pour ça . "
    "\x150_5036\x15\n"
    "%mor:\tconj|donc co|euh\n"
    "*L1:\toui &-euh xxx . \x155036_7000\x15\n*CHI:\tmoi aussi +...\n@End\n"
)


def test_main_lines_are_turns(put: Put) -> None:
    reading = read_file(put("e1.cha", FILE))
    assert reading.format.name == "CHAT"
    (transcript,) = reading.transcripts
    assert [(t.speaker, t.text, t.start_ms, t.end_ms) for t in transcript.turns] == [
        (
            "Claire Vasseur",
            "donc euh si on vous a contactée [=! hoche la tête] c'est pour ça .",
            0,
            5036,
        ),
        ("Mélanie", "oui &-euh xxx .", 5036, 7000),
        ("CHI", "moi aussi +...", None, None),
    ]
    assert transcript.roles == {
        "Claire Vasseur": Role.INTERVIEWER,
        "Mélanie": Role.RESPONDENT,
        "CHI": Role.RESPONDENT,
    }
    assert ("Media", "e1, audio") in transcript.attributes
    assert [(a.kind, a.place) for a in transcript.set_aside] == [("tier", "%mor")]


def test_a_file_without_headers_is_known_by_its_name(put: Put) -> None:
    turns = read_transcripts(put("e1.cha", "*L1:\tbonjour .\n*L2:\toui .\n"))[0].turns
    assert [(turn.speaker, turn.text) for turn in turns] == [("L1", "bonjour ."), ("L2", "oui .")]
