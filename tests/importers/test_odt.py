"""OpenDocument texts: white space, notes, comments, tracked changes, tables, headers."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from codage.domain.transcript import SetAside, Transcript
from codage.importers.errors import ImporterError
from codage.importers.registry import read_transcripts

NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"'
    for name, full in [
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
    ]
)


def read(
    tmp_path: Path, body: str, *, styles: str = "", parts: dict[str, str] | None = None
) -> Transcript:
    path = tmp_path / "essai.odt"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        packed.writestr(
            "content.xml",
            f"<office:document-content {NAMESPACES}><office:automatic-styles>{styles}"
            f"</office:automatic-styles><office:body><office:text>{body}</office:text>"
            "</office:body></office:document-content>",
        )
        for name, content in (parts or {}).items():
            packed.writestr(name, content)
    return read_transcripts(path)[0]


def texts(transcript: Transcript) -> list[str]:
    return [turn.text for turn in transcript.turns]


def test_white_space_tabs_and_breaks_are_kept_as_meant(tmp_path: Path) -> None:
    body = '<text:p>Un\n  deux<text:s text:c="2"/>trois <text:span>quatre</text:span></text:p>'
    assert texts(read(tmp_path, body)) == ["Un deux  trois quatre"]
    body = (
        "<text:p>E<text:tab/>Bonjour<text:line-break/>encore</text:p>"
        "<text:p>R<text:tab/>Oui</text:p>"
    )
    assert texts(read(tmp_path, body)) == ["Bonjour\nencore", "Oui"]


def test_lists_sections_and_boxes_come_in_order(tmp_path: Path) -> None:
    body = (
        "<text:section><text:h>Titre</text:h></text:section>"
        "<text:list><text:list-item><text:p>un</text:p></text:list-item>"
        "<text:list-item><text:p>deux</text:p></text:list-item></text:list>"
        "<text:p>dehors<draw:frame><draw:text-box><text:p>dedans</text:p></draw:text-box>"
        "</draw:frame></text:p>"
    )
    assert texts(read(tmp_path, body)) == ["Titre", "un", "deux", "dehors", "dedans"]


def test_deleted_passages_stay_out_and_notes_are_set_aside(tmp_path: Path) -> None:
    body = (
        "<text:tracked-changes><text:p>effacé</text:p></text:tracked-changes>"
        '<text:p>Dit<text:note text:id="n1" text:note-class="footnote">'
        "<text:note-citation>1</text:note-citation><text:note-body><text:p>Note.</text:p>"
        "</text:note-body></text:note>.<office:annotation><text:p>Vérifier.</text:p>"
        "</office:annotation></text:p>"
    )
    transcript = read(tmp_path, body)
    assert texts(transcript) == ["Dit."]
    assert transcript.set_aside == (
        SetAside("footnote", "Note.", "n1"),
        SetAside("comment", "Vérifier."),
    )


def test_a_table_of_speakers_is_turns(tmp_path: Path) -> None:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    rows = "".join(
        f"<table:table-row>{cell.format(who)}{cell.format(text)}</table:table-row>"
        for who, text in [("E", "Alors, qui êtes-vous ?"), ("Léa", "Léa."), ("E", "Ah bon.")]
    )
    transcript = read(tmp_path, f"<table:table>{rows}</table:table>")
    assert [turn.speaker for turn in transcript.turns] == ["E", "Léa", "E"]


def test_names_in_a_bold_style_are_speakers(tmp_path: Path) -> None:
    styles = (
        '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>'
    )
    turn = '<text:p><text:span text:style-name="T1">{}</text:span> dit oui</text:p>'
    body = "".join(turn.format(who) for who in ("Léa", "Noé", "Léa", "Noé"))
    transcript = read(tmp_path, body, styles=styles)
    assert [(turn.speaker, turn.text) for turn in transcript.turns[:2]] == [
        ("Léa", "dit oui"),
        ("Noé", "dit oui"),
    ]


def test_questions_in_a_style_built_on_italics_are_the_interviewer_s(tmp_path: Path) -> None:
    common = (
        f"<a {NAMESPACES}><style:style style:name='Question'>"
        "<style:text-properties fo:font-style='italic'/></style:style></a>"
    )
    styles = '<style:style style:name="P1" style:parent-style-name="Question"/>'
    body = '<text:p text:style-name="P1">Et ensuite ?</text:p><text:p>Rien.</text:p>' * 3
    transcript = read(tmp_path, body, styles=styles, parts={"styles.xml": common})
    assert [turn.speaker for turn in transcript.turns] == ["Q", "R"] * 3


def test_headers_are_set_aside(tmp_path: Path) -> None:
    styles = (
        f"<a {NAMESPACES}><style:header><text:p>Confidentiel</text:p></style:header>"
        "<style:header><text:p>Confidentiel</text:p></style:header></a>"
    )
    transcript = read(tmp_path, "<text:p>Dit.</text:p>", parts={"styles.xml": styles})
    assert transcript.set_aside == (SetAside("header", "Confidentiel"),)


def test_a_password_is_said(tmp_path: Path) -> None:
    parts = {"META-INF/manifest.xml": "<a><encryption-data/></a>"}
    with pytest.raises(ImporterError, match="password"):
        read(tmp_path, "<text:p>x</text:p>", parts=parts)
