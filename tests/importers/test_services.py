"""What transcription services and programs write as text: their heads, times and watermarks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codage.domain.transcript import SetAside
from codage.importers.registry import read_transcripts

Put = Callable[[str, str | bytes], Path]
Said = list[tuple[str | None, str, int | None]]

TURNS: Said = [
    ("Speaker 1", "C'est parti. Attention : on enregistre.", 7000),
    ("Marie Dupont", "Oui. [rires] Bonjour à 12:30.\nSuite du même tour.", 12_000),
    ("Speaker 1", "Bien.", 3_601_000),
]

HABITS = {
    "turboscribe": "(Transcribed by TurboScribe.ai. Go Unlimited to remove this message.)\n\n"
    "[Speaker 1] (0:07 - 0:11)\n{0}\n\n[Marie Dupont] (0:12 – 0:15)\n{1}\n\n{2}\n\n"
    "[Speaker 1] (1:00:01 - 1:00:02)\n{3}\n",
    "otter": "Visite\nSUMMARY KEYWORDS\ndata, people\nSPEAKERS\nSpeaker 1, Marie Dupont\n\n"
    "Speaker 1  00:07\n{0}\n\nMarie Dupont  00:12\n{1}\n{2}\n\nSpeaker 1  1:00:01\n{3}\n\n"
    "Transcribed by https://otter.ai\n",
    "happy scribe": "[00:00:07.37] - Speaker 1\n{0}\n\n[00:00:12.00] - Marie Dupont\n{1}\n{2}\n\n"
    "[01:00:01.10] - Speaker 1\n{3}\n",
    "trint": "Speaker 1 [00:00:07]\n{0}\n\nMarie Dupont [00:00:12]\n{1}\n\n{2}\n\n"
    "Speaker 1 [01:00:01]\n{3}\n",
    "trint, one line": "Speaker 1 [00:00:07] {0}\n\nMarie Dupont [00:00:12] {1}\n\n{2}\n\n"
    "Speaker 1 [01:00:01] {3}\n",
    "sonix": "[00:00:07] Speaker 1: {0}\n\n[00:00:12] Marie Dupont: {1}\n{2}\n\n"
    "[01:00:01] Speaker 1: {3}\n",
    "sonix document": "Speaker 1: [00:00:07] {0}\n\nMarie Dupont: [00:00:12] {1}\n\n{2}\n\n"
    "Speaker 1: [01:00:01] {3}\n",
    "rev": "Speaker 1 (00:07):\n{0}\n\nMarie Dupont (00:12):\n{1}\n{2}\n\n"
    "Speaker 1 (01:00:01):\n{3}\n",
    "whisperx markdown": "[7.0, 11.26] - Speaker 1:  {0}\n[12.0, 15.0] - Marie Dupont:  {1}\n{2}\n"
    "[3601.0, 3602.5] - Speaker 1:  {3}\n",
    "noscribe text": "Transcribed with noScribe\n\nSpeaker 1: [00:00:07] {0}\n"
    "Marie Dupont: [00:00:12] {1}\n{2}\nSpeaker 1: [01:00:01] {3}\n",
    "teams": "Réunion-20260615_133555-Meeting Transcript\n15 June 2026, 03:35am\n27m 42s\n"
    "Nick Miller started transcription\nSpeaker 1   0:07\n{0}\nMarie Dupont   0:12\n{1}\n{2}\n"
    "Speaker 1   1:00:01\n{3}\n",
}  # fmt: skip


@pytest.mark.parametrize("service", HABITS)
def test_a_service_s_habit_is_read(service: str, put: Put) -> None:
    first, second, third = (text for _, text, _ in TURNS)
    text = HABITS[service].format(first, *second.split("\n"), third)
    turns = read_transcripts(put("e1.txt", text))[0].turns
    seconds = [None if t.start_ms is None else t.start_ms // 1000 * 1000 for t in turns]
    assert [(t.speaker, t.text, s) for t, s in zip(turns, seconds, strict=True)] == TURNS


def test_turboscribe_s_lapses_are_read(put: Put) -> None:
    text = (
        "[Chercheur] (0:01 - 0:11)\nBon.\n\n[Checheur]\nOui ?\n\n[Locuteur 2] (0:00 - 0:02)\nNon.\n"
    )
    turns = read_transcripts(put("e1.txt", text))[0].turns
    assert [(turn.speaker, turn.text, turn.start_ms) for turn in turns] == [
        ("Chercheur", "Bon.", 1000),
        ("Checheur", "Oui ?", None),
        ("Locuteur 2", "Non.", 0),
    ]


def test_f4_s_marks_leave_the_text_wherever_they_stand(put: Put) -> None:
    text = (
        "I: Können Sie sich erinnern? #00:00:39-6#\nB: Ja, das kann ich. #00:00:43-1#\n"
        "Noch etwas #00:00:44-0# dazu. #00:00:50-2#\nI: #00:00:51-0# Gut.\nB: Ja.\n"
    )
    (transcript,) = read_transcripts(put("e1.txt", text))
    assert [(t.speaker, t.text, t.start_ms, t.end_ms) for t in transcript.turns] == [
        ("I", "Können Sie sich erinnern?", None, 39_600),
        ("B", "Ja, das kann ich.", 39_600, 43_100),
        ("B", "Noch etwas dazu.", 43_100, 50_200),
        ("I", "Gut.", 51_000, None),
        ("B", "Ja.", None, None),
    ]
    assert [(aside.kind, aside.text) for aside in transcript.set_aside] == [
        ("time mark", "#00:00:44-0#"),
    ]


def test_a_mark_alone_on_its_line_is_the_next_turn_s_beginning(put: Put) -> None:
    text = "#00:00:01-0#\nErster Absatz.\n#00:00:09-5#\nZweiter Absatz.\n"
    turns = read_transcripts(put("e1.txt", text))[0].turns
    assert [(t.text, t.start_ms) for t in turns] == [
        ("Erster Absatz.", 1000),
        ("Zweiter Absatz.", 9500),
    ]


def test_what_is_set_aside_is_listed(put: Put) -> None:
    text = HABITS["otter"].format("a", "b", "c", "d")
    aside = read_transcripts(put("e1.txt", text))[0].set_aside
    assert SetAside("watermark", "Transcribed by https://otter.ai") in aside
    assert SetAside("preamble", "data, people") in aside
