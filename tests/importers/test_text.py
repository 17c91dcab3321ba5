"""Plain text and Markdown: encodings, line ends, wrapped lines, marks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codage.importers.registry import read_file, read_transcripts

Put = Callable[[str, str | bytes], Path]
SPEECH = "E : Ça dépend de l’été, où l'œuvre coûte 40 €.\nR : Naïf… « peut-être » déjà à Noël.\n"


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32-le"),
        ("cp1252", "cp1252"),
        ("mac_roman", "mac_roman"),
    ],
)
def test_encodings_are_detected(encoding: str, found: str, put: Put) -> None:
    reading = read_file(put("essai.txt", SPEECH.encode(encoding)))
    assert [turn.text for turn in reading.transcripts[0].turns] == [
        line[4:] for line in SPEECH.splitlines()
    ]
    assert reading.encoding == found


def test_a_passage_pasted_from_an_old_file_is_mended(put: Put) -> None:
    data = (SPEECH * 5).encode() + "E : L’été\n".encode("cp1252")
    assert read_transcripts(put("mêlé.txt", data))[0].turns[-1].text == "L’été"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x85"])
def test_all_line_ends_are_line_ends(end: str, put: Put) -> None:
    (transcript,) = read_transcripts(put("essai.txt", SPEECH.replace("\n", end)))
    assert len(transcript.turns) == 2


def test_the_text_is_nfc_without_nul_or_lone_surrogates(put: Put) -> None:
    text = SPEECH + "E : e\u0301te\u0301\x00\ud800\nR : \U0001f600 אבג \ufeff\n"
    turns = read_transcripts(put("essai.txt", text))[0].turns[2:]
    assert turns[0].text.startswith("été")
    assert "\x00" not in turns[0].text
    assert not any("\ud800" <= character <= "\udfff" for character in turns[0].text)
    assert turns[1].text == "\U0001f600 אבג"


def test_one_line_of_ten_million_characters_is_imported(put: Put) -> None:
    (transcript,) = read_transcripts(put("long.txt", "E : " + "mot " * 2_500_000 + "fin"))
    assert len(transcript.turns[0].text) == 10_000_003


def test_markdown_loses_its_marks_and_not_its_words(put: Put) -> None:
    text = (
        "# Entretien\n\n> **E :** *Alors* ?\n\n**R** : 2 * 3 * 4, un_mot_clé, "
        "[le site](https://exemple.fr) et \\*ça\\*.\n\n---\n\n**E :** [rires] Oui.\n"
    )
    turns = read_transcripts(put("essai.md", text))[0].turns
    assert [(turn.speaker, turn.text) for turn in turns] == [
        ("E", "Alors ?"),
        ("R", "2 * 3 * 4, un_mot_clé, le site et *ça*."),
        ("E", "[rires] Oui."),
    ]
