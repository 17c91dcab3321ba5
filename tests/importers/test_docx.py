"""Word documents: order, tables, tracked changes, boxes, controls, notes, Strict, hostility."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx as word
import pytest

from codage.domain.transcript import SetAside, Transcript
from codage.importers import archive
from codage.importers.errors import ImporterError
from codage.importers.registry import read_transcripts

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"

Read = Callable[..., Transcript]


@pytest.fixture
def body(tmp_path: Path) -> Read:
    """Read a document whose body is the given XML."""

    def read(xml: str, namespace: str = W, **parts: str) -> Transcript:
        path = tmp_path / "essai.docx"
        root = f'<w:{{}} xmlns:w="{namespace}" xmlns:mc="{MC}">{{}}</w:{{}}>'
        with zipfile.ZipFile(path, "w") as packed:
            packed.writestr(
                "word/document.xml", root.format("document", f"<w:body>{xml}</w:body>", "document")
            )
            for name, content in parts.items():
                packed.writestr(f"word/{name}.xml", root.format(name, content, name))
        return read_transcripts(path)[0]

    return read


def p(text: str) -> str:
    return f"<w:p>{r(text)}</w:p>"


def r(text: str, properties: str = "") -> str:
    marks = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{marks}<w:t xml:space="preserve">{text}</w:t></w:r>'


def said(transcript: Transcript) -> list[tuple[str | None, str]]:
    return [(turn.speaker, turn.text) for turn in transcript.turns]


def test_tables_and_paragraphs_come_in_the_document_s_order(tmp_path: Path) -> None:
    document = word.Document()
    document.add_paragraph("Avant le tableau.")
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(table._cells, ["un", "deux", "trois", "quatre"], strict=True):
        cell.text = text
    document.add_paragraph("Après le tableau.")
    document.save(str(tmp_path / "essai.docx"))
    (transcript,) = read_transcripts(tmp_path / "essai.docx")
    assert [turn.text for turn in transcript.turns] == [
        "Avant le tableau.", "un", "deux", "trois", "quatre", "Après le tableau.",
    ]  # fmt: skip


def test_a_table_of_time_speaker_and_text_is_turns(tmp_path: Path) -> None:
    document = word.Document()
    table = document.add_table(rows=0, cols=3)
    for row in [
        ("Temps", "Locuteur", "Texte"),
        ("00:12", "Enquêtrice", "Bonjour."),
        ("00:15", "Mme Roy :", "Bonjour.\nOui."),
        ("", "", "Suite de la réponse."),
    ]:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.save(str(tmp_path / "essai.docx"))
    (transcript,) = read_transcripts(tmp_path / "essai.docx")
    assert said(transcript) == [
        ("Enquêtrice", "Bonjour."),
        ("Mme Roy", "Bonjour.\nOui.\nSuite de la réponse."),
    ]
    assert [turn.start_ms for turn in transcript.turns] == [12_000, 15_000]


def test_insertions_are_accepted_and_deletions_left_out(body: Read) -> None:
    transcript = body(
        f"<w:p>{r('On ')}<w:del>{r('ne ')}<w:r><w:delText>jamais </w:delText></w:r></w:del>"
        f"<w:ins>{r('mutualise ')}</w:ins><w:moveFrom>{r('ici ')}</w:moveFrom>"
        f"<w:moveTo>{r('là')}</w:moveTo></w:p>"
        f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{r('Deux moitiés ')}</w:p>{p('en une.')}"
    )
    assert [turn.text for turn in transcript.turns] == ["On mutualise là", "Deux moitiés en une."]


def test_a_text_box_is_read_once(body: Read) -> None:
    box = f"<w:txbxContent>{p('Dans la boîte.')}</w:txbxContent>"
    transcript = body(
        f"<w:p>{r('Dehors.')}<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert [turn.text for turn in transcript.turns] == ["Dehors.", "Dans la boîte."]


def test_content_controls_and_links_are_read(body: Read) -> None:
    transcript = body(
        f"<w:sdt><w:sdtPr/><w:sdtContent>{p('Contrôle.')}</w:sdtContent></w:sdt>"
        f"<w:p><w:sdt><w:sdtContent>{r('Dans ')}</w:sdtContent></w:sdt>"
        f"<w:hyperlink>{r('le lien')}</w:hyperlink><w:r><w:noBreakHyphen/></w:r>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
    )
    assert [turn.text for turn in transcript.turns] == ["Contrôle.", "Dans le lien\u2011"]


def test_the_strict_namespace_is_read(body: Read) -> None:
    assert [turn.text for turn in body(p("Bonjour."), STRICT).turns] == ["Bonjour."]


def test_headers_notes_comments_and_hidden_text_are_set_aside(body: Read) -> None:
    transcript = body(
        f"<w:p>{r('Dit.')}{r('caché', '<w:vanish/>')}</w:p>",
        footnotes=f'<w:footnote w:type="separator">{p("—")}</w:footnote>'
        f'<w:footnote w:id="2">{p("Une note.")}</w:footnote>',
        comments=f'<w:comment w:author="Claire">{p("À vérifier.")}</w:comment>',
        header1=p("Confidentiel"),
        header2=p("Confidentiel"),
    )
    assert [turn.text for turn in transcript.turns] == ["Dit."]
    assert transcript.set_aside == (
        SetAside("hidden text", "caché"),
        SetAside("header", "Confidentiel"),
        SetAside("footnote", "Une note.", "2"),
        SetAside("comment", "À vérifier.", "Claire"),
    )


def test_teams_heads_come_before_a_line_break(body: Read) -> None:
    xml = "".join(
        f"<w:p>{r(who)}<w:r><w:br/></w:r>{r(text)}</w:p>"
        for who, text in [
            ("David Mulholland   0:03", "Bonjour à tous."),
            ("Nick Miller   0:07", "Bonjour."),
            ("David Mulholland   0:09", "On y va."),
        ]
    )
    start = p("Réunion-20260615_133555-Meeting Transcript") + p("15 June 2026, 03:35am")
    transcript = body(start + p("27m 42s") + p("Nick Miller started transcription") + xml)
    assert said(transcript)[:2] == [
        ("David Mulholland", "Bonjour à tous."),
        ("Nick Miller", "Bonjour."),
    ]
    assert len(transcript.set_aside) == 4


def test_questions_in_bold_are_told_from_answers(body: Read) -> None:
    xml = "".join(
        f"<w:p>{r('Et ensuite ?', '<w:b/>')}</w:p>" + p(f"Réponse {number}.") for number in "123"
    )
    assert [turn.speaker for turn in body(xml).turns] == ["Q", "R"] * 3


def test_an_entity_bomb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bombe.docx"
    bomb = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'
    outside = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    for xml in (bomb, outside):
        with zipfile.ZipFile(path, "w") as packed:
            packed.writestr("word/document.xml", xml)
        with pytest.raises(ImporterError, match="no need of"):
            read_transcripts(path)


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bombe.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", b" " * 60_000_000)
    with pytest.raises(ImporterError, match="fill the memory"):
        read_transcripts(path)
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("word/document.xml", "<a/>")
        for number in range(archive.MOST_ENTRIES):
            packed.writestr(f"word/{number}", "")
    with pytest.raises(ImporterError, match="fill the memory"):
        read_transcripts(path)


def test_deep_nesting_is_one_clear_sentence(body: Read) -> None:
    with pytest.raises(ImporterError, match="could not be read as Word"):
        body("<w:sdt>" * 60_000 + "</w:sdt>" * 60_000)


def test_a_part_that_lies_about_its_content_is_damaged(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("word/document.xml", f'<w:document xmlns:w="{W}"/>' * 3)
    path = tmp_path / "essai.docx"
    path.write_bytes(packed.getvalue())
    with pytest.raises(ImporterError, match="damaged"):
        read_transcripts(path)
