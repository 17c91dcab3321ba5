"""PDF: running headers, page numbers, cut words, scans, passwords."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from fpdf import FPDF
from pypdf import PdfReader, PdfWriter

from codage.importers.errors import ImporterError
from codage.importers.registry import read_transcripts

Pdf = Callable[..., Path]


def test_running_headers_and_page_numbers_are_set_aside(pdf: Pdf, tmp_path: Path) -> None:
    words = "On mutualise les capteurs avec la communauté voisine depuis deux ans déjà. " * 6
    path = pdf(tmp_path / "long.pdf", [f"{who} : {words}{n}." for n in range(4) for who in "ER"])
    assert len(PdfReader(path).pages) > 3
    (transcript,) = read_transcripts(path)
    assert [turn.speaker for turn in transcript.turns] == ["E", "R"] * 4
    assert [turn.text for turn in transcript.turns] == [f"{words}{n}." for n in "00112233"]
    kinds = {aside.text: aside.kind for aside in transcript.set_aside}
    assert kinds["Observatoire - entretien confidentiel"] == "header"
    assert kinds[f"Page 2/{len(PdfReader(path).pages)}"] == "page number"


def test_words_cut_at_line_ends_are_joined(pdf: Pdf, tmp_path: Path) -> None:
    path = pdf(tmp_path / "x.pdf", ["E : La mutuali-", "sation des ser-", "vices.", "R : Oui."])
    assert read_transcripts(path)[0].turns[0].text == "La mutualisation des services."


def test_prose_without_speakers_is_paragraphs(tmp_path: Path) -> None:
    first = "Un paragraphe assez long pour passer à la ligne plusieurs fois, voilà. " * 6
    pdf = FPDF()
    pdf.set_font("helvetica", size=10)
    pdf.add_page()
    for text in (first + "Fin.", "Un second paragraphe commence ici."):
        pdf.multi_cell(0, 6, text, new_x="LMARGIN", new_y="NEXT", align="L")
    pdf.output(str(tmp_path / "x.pdf"))
    assert [turn.text for turn in read_transcripts(tmp_path / "x.pdf")[0].turns] == [
        first + "Fin.",
        "Un second paragraphe commence ici.",
    ]


SPOKEN = [
    ("ER"[n % 2], f"phrase {n} sur la mutualisation des capteurs et des services voisins, voilà.")
    for n in range(14)
]


def test_columns_written_one_after_the_other_are_read_so(tmp_path: Path) -> None:
    pdf = FPDF()
    pdf.set_font("helvetica", size=10)
    pdf.add_page()
    with pdf.text_columns(ncols=2, gutter=10, text_align="L") as columns:
        for who, text in SPOKEN * 3:
            columns.write(f"{who} : {text}\n")
    pdf.output(str(tmp_path / "x.pdf"))
    turns = read_transcripts(tmp_path / "x.pdf")[0].turns
    assert [(turn.speaker, turn.text) for turn in turns] == SPOKEN * 3


def test_columns_written_across_are_read_one_after_the_other(tmp_path: Path) -> None:
    rows = [row for who, text in SPOKEN for row in textwrap.wrap(f"{who} : {text}", 45)]
    half = len(rows) // 2 + 1
    pdf = FPDF()
    pdf.set_font("helvetica", size=10)
    pdf.add_page()
    pdf.text(15, 12, "Un titre sur toute la largeur de la page, au-dessus des deux colonnes, voilà")
    for number in range(half):
        pdf.text(15, 20 + 6 * number, rows[number])
        if half + number < len(rows):
            pdf.text(115, 20 + 6 * number, rows[half + number])
    pdf.output(str(tmp_path / "x.pdf"))
    transcript = read_transcripts(tmp_path / "x.pdf")[0]
    assert [(turn.speaker, turn.text) for turn in transcript.turns] == SPOKEN
    assert len(transcript.set_aside) == 1


def test_names_beside_the_words_are_no_column(tmp_path: Path) -> None:
    pdf = FPDF()
    pdf.set_font("helvetica", size=10)
    pdf.add_page()
    for number, (who, text) in enumerate(SPOKEN):
        pdf.text(15, 20 + 6 * number, f"{who} :")
        pdf.text(90, 20 + 6 * number, text)
    pdf.output(str(tmp_path / "x.pdf"))
    turns = read_transcripts(tmp_path / "x.pdf")[0].turns
    assert [(turn.speaker, turn.text) for turn in turns] == SPOKEN


def test_a_scan_is_said_to_hold_no_text(tmp_path: Path) -> None:
    from PIL import Image

    pdf = FPDF()
    for _ in range(2):
        pdf.add_page()
        pdf.image(Image.new("L", (40, 40), 200), x=0, y=0, w=100)
    pdf.output(str(tmp_path / "scan.pdf"))
    with pytest.raises(ImporterError, match=r"scan\.pdf holds no text: its pages \(2\) are images"):
        read_transcripts(tmp_path / "scan.pdf")


def test_a_scanned_page_among_others_is_listed(tmp_path: Path) -> None:
    from PIL import Image

    pdf = FPDF()
    pdf.set_font("helvetica", size=10)
    pdf.add_page()
    pdf.multi_cell(0, 6, "E : Alors ?\nR : Oui, bien.")
    pdf.add_page()
    pdf.image(Image.new("L", (40, 40), 200), x=0, y=0, w=100)
    pdf.output(str(tmp_path / "mixte.pdf"))
    (transcript,) = read_transcripts(tmp_path / "mixte.pdf")
    assert [(aside.kind, aside.place) for aside in transcript.set_aside] == [
        ("page without text", "2")
    ]


def test_a_password_is_said(pdf: Pdf, tmp_path: Path) -> None:
    writer = PdfWriter(clone_from=PdfReader(pdf(tmp_path / "x.pdf", ["E : Bonjour."])))
    writer.encrypt("secret", algorithm="RC4-128")
    packed = io.BytesIO()
    writer.write(packed)
    (tmp_path / "secret.pdf").write_bytes(packed.getvalue())
    with pytest.raises(ImporterError, match="password"):
        read_transcripts(tmp_path / "secret.pdf")


def test_a_truncated_file_is_read_or_refused_in_words(pdf: Pdf, tmp_path: Path) -> None:
    path = pdf(tmp_path / "x.pdf", ["E : Bonjour.", "R : Oui."])
    path.write_bytes(path.read_bytes()[:300])
    with pytest.raises(ImporterError, match=r"x\.pdf"):
        read_transcripts(path)
