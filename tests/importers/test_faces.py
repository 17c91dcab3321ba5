"""Speakers that only bold or italics tell apart, in every format that has them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE

from codage.domain.transcript import Transcript
from codage.importers.choices import Choices, Convention, conventions_found, corrected
from codage.importers.pieces import Piece, paragraph
from codage.importers.registry import read_file, read_transcripts
from codage.importers.script import Line, Script
from codage.importers.turns import transcript_of

Put = Callable[[str, str | bytes], Path]
ASKED = ("Depuis quand êtes-vous là ?", "Et avant ?", "Merci beaucoup.")
ANSWERED = "Depuis 2019, je crois."
EXPECTED = [pair for asked in ASKED for pair in (("Q", asked), ("R", ANSWERED))]


def said(transcript: Transcript) -> list[tuple[str | None, str]]:
    return [(turn.speaker, turn.text) for turn in transcript.turns]


def test_questions_in_italics_are_the_interviewer_s() -> None:
    lines = [line for asked in ASKED for line in (Line(asked, italic=len(asked)), Line(ANSWERED))]
    assert said(transcript_of(Script(lines), "essai")) == EXPECTED


def test_names_in_italics_before_the_words_are_speakers() -> None:
    lines = [Line("Aho I have a question", italic=3), Line("Pike Yes", italic=4)] * 2
    assert said(transcript_of(Script(lines), "essai"))[:2] == [
        ("Aho", "I have a question"),
        ("Pike", "Yes"),
    ]


def test_titles_in_italics_at_the_start_of_some_sentences_are_no_speakers() -> None:
    plain = [Line(f"Je lis beaucoup, {number}.") for number in range(6)]
    lines = [*plain, Line("Le Monde est cher.", italic=8), Line("Le Monde, oui.", italic=8)]
    assert {who for who, _ in said(transcript_of(Script(lines), "essai"))} == {None}


def test_bold_comes_before_italics() -> None:
    lines = [
        Line(text, bold=bold * len(text), italic=italic * len(text))
        for text, bold, italic in [("Oui ?", 1, 0), ("Si.", 0, 1), ("Non ?", 1, 0), ("Ah.", 0, 1)]
    ]
    assert [who for who, _ in said(transcript_of(Script(lines), "essai"))] == ["Q", "R"] * 2


@pytest.mark.parametrize("way", ["run", "character style", "paragraph style", "based on"])
def test_word(tmp_path: Path, way: str) -> None:
    document = docx.Document()
    kind = WD_STYLE_TYPE.CHARACTER if way == "character style" else WD_STYLE_TYPE.PARAGRAPH
    style = document.styles.add_style("Question", kind)
    style.font.italic = True
    if way == "based on":
        base, style = style, document.styles.add_style("Relance", kind)
        style.base_style = base
    for asked in ASKED:
        if way in ("run", "character style"):
            run = document.add_paragraph().add_run(asked)
            if way == "run":
                run.italic = True
            else:
                run.style = style
        else:
            document.add_paragraph(asked, style=style)
        document.add_paragraph(ANSWERED)
    document.save(str(tmp_path / "e.docx"))
    assert said(read_transcripts(tmp_path / "e.docx")[0]) == EXPECTED


def test_rtf(put: Put) -> None:
    body = "".join(
        rf"{{\i {asked}}}\par {ANSWERED}\par ".replace("ê", r"\'ea").replace("à", r"\'e0")
        for asked in ASKED
    )
    path = put("e.rtf", (r"{\rtf1\ansi\ansicpg1252 " + body + "}").encode("ascii"))
    assert said(read_transcripts(path)[0]) == EXPECTED


@pytest.mark.parametrize("tag", ["i", "em"])
def test_html(put: Put, tag: str) -> None:
    page = "".join(f"<p><{tag}>{asked}</{tag}></p><p>{ANSWERED}</p>" for asked in ASKED)
    assert said(read_transcripts(put("e.html", page))[0]) == EXPECTED


@pytest.mark.parametrize("mark", ["*", "_"])
def test_markdown(put: Put, mark: str) -> None:
    text = "".join(f"{mark}{asked}{mark}\n\n{ANSWERED}\n\n" for asked in ASKED)
    assert said(read_transcripts(put("e.md", text))[0]) == EXPECTED


def test_a_person_can_say_that_italics_mark_who_speaks(put: Put) -> None:
    text = "".join(f"*{asked}*\n\n**Oui** {ANSWERED}\n\n" for asked in ASKED)
    reading = read_file(put("e.md", text))
    assert {Convention.BOLD, Convention.ITALIC} <= conventions_found(reading).keys()
    read = corrected(reading, Choices(Convention.ITALIC))
    assert [who for who, _ in said(read.transcripts[0])] == ["Q", "R"] * 3


def test_the_marks_are_counted_in_the_text_without_its_indent() -> None:
    assert paragraph([Piece("  Ah ", italic=True), Piece("\n", italic=True), Piece("oui")]) == [
        Line("Ah", italic=2),
        Line("oui"),
    ]
