"""WebVTT and SubRip: the habits of Zoom, Teams, Whisper and YouTube."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from codage.domain.transcript import Role, SetAside, Transcript
from codage.importers.registry import read_transcripts

Put = Callable[[str, str | bytes], Path]


def read(put: Put, name: str, text: str) -> Transcript:
    return read_transcripts(put(name, text))[0]


def said(transcript: Transcript) -> list[tuple[str | None, str, int | None, int | None]]:
    return [(turn.speaker, turn.text, turn.start_ms, turn.end_ms) for turn in transcript.turns]


def test_zoom_puts_names_in_the_words(put: Put) -> None:
    text = (
        "WEBVTT\r\n\r\n1\r\n00:00:04.859 --> 00:00:07.410\r\nAndrew Knight: Okay, so\r\n\r\n"
        "2\r\n00:00:07.500 --> 00:00:09.000\r\nAndrew Knight: we're recording.\r\n\r\n"
        "3\r\n00:00:09.100 --> 00:00:10.000\r\nSara Mills: Great.\r\n"
    )
    transcript = read(put, "zoom.vtt", text)
    assert said(transcript) == [
        ("Andrew Knight", "Okay, so we're recording.", 4859, 9000),
        ("Sara Mills", "Great.", 9100, 10000),
    ]
    assert transcript.set_aside == (SetAside("cue numbers", "3"),)


def test_teams_names_voices_and_cues(put: Put) -> None:
    text = (
        "WEBVTT\n\nNOTE Confidence: 0.9\n\n3f2a-11/12-0\n00:00:03.120 --> 00:00:07.480\n"
        "<v Marie Dupont>Bonjour à tous.</v>\n\n3f2a-11/13-0\n00:00:07.500 --> 00:00:08.000\n"
        "<v Marie Dupont>On commence.</v>\n<v Paul Roy>Oui &amp; non.</v>\n"
    )
    transcript = read(put, "teams.vtt", text)
    assert said(transcript) == [
        ("Marie Dupont", "Bonjour à tous. On commence.", 3120, 8000),
        ("Paul Roy", "Oui & non.", 7500, 8000),
    ]
    assert SetAside("note", "Confidence: 0.9") in transcript.set_aside


def test_whisper_captions_run_together_into_sentences(put: Put) -> None:
    words = "C'est évident ce que dit Nicolas, il faut bien que quelqu'un paye à la fin. "
    cues = "".join(
        f"00:{n // 60:02}:{n % 60:02}.000 --> 00:{n // 60:02}:{n % 60:02}.900\n {words}\n\n"
        for n in range(20)
    )
    transcript = read(put, "whisper.vtt", f"WEBVTT\n\n{cues}")
    assert 2 <= len(transcript.turns) <= 6
    assert {turn.speaker for turn in transcript.turns} == {None}
    assert " ".join(turn.text for turn in transcript.turns) == " ".join([words.strip()] * 20)


def test_a_long_pause_parts_captions_without_speakers(put: Put) -> None:
    text = (
        "WEBVTT\n\n00:01.000 --> 00:02.000\nune phrase sans fin\n\n"
        "00:02.500 --> 00:03.000\nqui va\n\n01:00.000 --> 01:02.000\nplus tard\n"
    )
    assert said(read(put, "pause.vtt", text)) == [
        (None, "une phrase sans fin qui va", 1000, 3000),
        (None, "plus tard", 60_000, 62_000),
    ]


def test_voices_without_a_closing_tag_and_marks_inside(put: Put) -> None:
    text = (
        "WEBVTT\n\n00:01.000 --> 00:02.000 line:0 position:20%\n<v INT> Et <i>alors</i> <[?]>\n\n"
        "00:02.000 --> 00:03.000\n<v.loud RES>Oui<00:02.500> non\n"
    )
    assert [(who, words) for who, words, *_ in said(read(put, "voix.vtt", text))] == [
        ("INT", "Et alors <[?]>"),
        ("RES", "Oui non"),
    ]


def cues(count: int, words: str, who: str = "") -> str:
    """Captions of five seconds each."""
    return "WEBVTT\n\n" + "".join(
        f"{5 * n // 60:02}:{5 * n % 60:02}.000 --> {(5 * n + 4) // 60:02}:{(5 * n + 4) % 60:02}.900"
        f"\n{who}{words}\n\n"
        for n in range(count)
    )


def test_a_monologue_is_cut_about_every_minute_at_the_end_of_a_sentence(put: Put) -> None:
    transcript = read(put, "long.vtt", cues(31, "Et donc voilà.", "<v Élue>"))
    assert [(who, start) for who, _, start, _ in said(transcript)] == [
        ("Élue", 0),
        ("Élue", 60_000),
        ("Élue", 120_000),
    ]
    assert " ".join(turn.text for turn in transcript.turns) == " ".join(["Et donc voilà."] * 31)


def test_a_monologue_without_sentences_is_cut_after_two_minutes(put: Put) -> None:
    transcript = read(put, "long.vtt", cues(30, "et donc", "<v Élue>"))
    assert [start for _, _, start, _ in said(transcript)] == [0, 120_000]


def test_a_monologue_that_names_its_speaker_once_is_cut_alike(put: Put) -> None:
    text = cues(30, "Et donc voilà.").replace("Et", "Enquêtée : Et", 1)
    text += "03:00.000 --> 03:01.000\nEnquêteur : Ah.\n"
    assert [(who, start) for who, _, start, _ in said(read(put, "long.vtt", text))] == [
        ("Enquêtée", 0),
        ("Enquêtée", 60_000),
        ("Enquêtée", 120_000),
        ("Enquêteur", 180_000),
    ]


def test_dashes_part_two_people(put: Put) -> None:
    text = "1\n00:00:01,000 --> 00:00:03,000\n- Vous venez ?\n- Oui.\n"
    assert [words for _, words, *_ in said(read(put, "tirets.srt", text))] == [
        "Vous venez ?",
        "Oui.",
    ]


def test_bracketed_names_in_subrip(put: Put) -> None:
    text = (
        "1\n00:00:01,000 --> 00:00:02,000\n[SPEAKER_00]: Bonjour.\n\n"
        "2\n00:00:02,000 --> 00:00:03,000\n[SPEAKER_01]: Bonjour,\n\n"
        "3\n00:00:03,000 --> 00:00:04,000\nmadame.\n"
    )
    assert [(who, words) for who, words, *_ in said(read(put, "x.srt", text))] == [
        ("SPEAKER_00", "Bonjour."),
        ("SPEAKER_01", "Bonjour, madame."),
    ]


def test_lost_and_added_blank_lines_are_forgiven(put: Put) -> None:
    text = (
        "1\n00:00:01,000 --> 00:00:02,000\nUn\n\nencore un.\n"
        "2\n00:00:02,000 --> 00:00:03,000\nDeux.\n\n3\n00:00:03,000 --> bad\nTrois.\n"
    )
    (turn,) = read(put, "x.srt", text).turns
    assert turn.text.startswith("Un encore un. Deux.")
    assert "Trois." in turn.text


def test_pairs_in_a_note_are_attributes_and_tell_the_roles(put: Put) -> None:
    text = (
        "WEBVTT\n\nNOTE\nEntretien n° 5\nDate : 28 septembre 2023\n"
        "Enquêtrice : Claire Vasseur\nPersonne interrogée : Léa Roy, DSI\n\n"
        "00:01.000 --> 00:02.000\n<v Léa Roy>Vous m'entendez ?\n\n"
        "00:02.000 --> 00:03.000\n<v Claire Vasseur>Très bien.\n"
    )
    transcript = read(put, "note.vtt", text)
    assert transcript.attributes == (
        ("Date", "28 septembre 2023"),
        ("Enquêtrice", "Claire Vasseur"),
        ("Personne interrogée", "Léa Roy, DSI"),
    )
    assert transcript.roles == {
        "Léa Roy": Role.RESPONDENT,
        "Claire Vasseur": Role.INTERVIEWER,
    }
    assert transcript.set_aside == (SetAside("note", "Entretien n° 5"),)
