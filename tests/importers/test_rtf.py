"""RTF: characters in all their disguises, tables, notes, and hostile files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codage.domain.transcript import SetAside, Transcript
from codage.importers.errors import ImporterError
from codage.importers.registry import read_transcripts

Put = Callable[[str, str | bytes], Path]


@pytest.fixture
def rtf_body(put: Put) -> Callable[[str], Transcript]:
    def read(body: str, head: str = r"\ansi\ansicpg1252\uc1") -> Transcript:
        return read_transcripts(put("essai.rtf", f"{{\\rtf1{head} {body}}}".encode("latin-1")))[0]

    return read


def texts(transcript: Transcript) -> list[str]:
    return [turn.text for turn in transcript.turns]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"l\'e9t\'e9 \'9cuvre l\'92eau", "lété œuvre l’eau"),
        (r"\u233?t\u233 ?", "été"),
        (r"\uc0\u233 t\u233", "été"),
        (r"{\uc2\u8364\'80\'80}uro", "€uro"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"a\~:\_b\-c\{d\}\\", "a\u00a0:\u2011bc{d}\\"),
        (r"un\tab deux\line trois", "un\tdeux\ntrois"),
        (r"\lquote a\rquote  \emdash  b", "‘a’ — b"),
        ("brut é", "brut é"),
    ],
)
def test_characters_are_read_in_every_disguise(
    body: str, text: str, rtf_body: Callable[[str], Transcript]
) -> None:
    assert "\n".join(texts(rtf_body(body))) == text


def test_the_code_page_is_the_file_s_own(put: Put) -> None:
    path = put("mac.rtf", b"{\\rtf1\\mac l\\'8et\\'8e}")
    assert texts(read_transcripts(path)[0]) == ["lété"]
    path = put("cyr.rtf", b"{\\rtf1\\ansi{\\fonttbl{\\f1\\fcharset204 A;}}\\f1 \\'c4\\'e0}")
    assert texts(read_transcripts(path)[0]) == ["Да"]


def test_what_is_not_the_text_stays_out(rtf_body: Callable[[str], Transcript]) -> None:
    transcript = rtf_body(
        r"{\fonttbl{\f0 Arial;}}{\colortbl;\red0;}{\stylesheet{\s0 Normal;}}{\info{\title Non}}"
        r"{\*\generator Riched20;}{\pict\pngblip 89504e47}{\header Confidentiel\par}"
        r"Dit{\footnote Une note.}.{\field{\*\fldinst HYPERLINK}{\fldrslt  lien}}"
        r"{\deleted effac\'e9}{\v cach\'e9}\par"
    )
    assert texts(transcript) == ["Dit. lien"]
    assert transcript.set_aside == (
        SetAside("header", "Confidentiel"),
        SetAside("footnote", "Une note."),
    )


def test_a_table_of_speakers_is_turns(rtf_body: Callable[[str], Transcript]) -> None:
    row = r"\trowd\pard\intbl {}\cell {}\cell\row" "\n"
    transcript = rtf_body(
        r"Titre\par "
        + row.format("E", "Alors, qui ?")
        + row.format("Zo\\'e9", "Moi, depuis 2019.")
        + row.format("E", "Ah.")
        + r"\pard Fin.\par"
    )
    assert [(turn.speaker, turn.text) for turn in transcript.turns] == [
        ("E", "Alors, qui ?"),
        ("Zoé", "Moi, depuis 2019."),
        ("E", "Ah.\nFin."),
    ]


def test_binary_data_is_stepped_over(rtf_body: Callable[[str], Transcript]) -> None:
    assert texts(rtf_body("Avant {\\pict\\bin5 {{{{{}apr\\'e8s")) == ["Avant après"]


def test_bold_names_are_speakers(rtf_body: Callable[[str], Transcript]) -> None:
    body = r"{\b Aho} oui, voil\'e0\par {\b Pike} non\par {\b Aho} si\par {\b Pike} ah\par"
    assert [turn.speaker for turn in rtf_body(body).turns] == ["Aho", "Pike", "Aho", "Pike"]


def test_a_truncated_file_gives_what_it_holds(rtf: Callable[..., bytes], put: Put) -> None:
    data = rtf(["E : Bonjour.", "R : Bonjour, oui."])
    path = put("court.rtf", data[: data.index(b"oui") + 3])
    assert texts(read_transcripts(path)[0]) == ["Bonjour.", "Bonjour, oui"]


def test_nesting_without_end_is_refused(put: Put) -> None:
    with pytest.raises(ImporterError, match="nested too deeply"):
        read_transcripts(put("profond.rtf", b"{\\rtf1 " + b"{" * 200_000))


def test_many_links_on_one_line_take_no_time(put: Put) -> None:
    link = rb"{\field{\*\fldinst{HYPERLINK x}}{\fldrslt oui }}"
    (transcript,) = read_transcripts(put("liens.rtf", b"{\\rtf1 " + link * 20_000 + b"}"))
    assert len(transcript.turns) == 1
