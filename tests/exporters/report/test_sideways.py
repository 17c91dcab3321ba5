"""Joint displays in reports: on pages on their side, with the heading above, and back after."""

from __future__ import annotations

import re

import pytest

from codage.domain.task import unwatched
from codage.exporters import page, pdf, word
from codage.exporters.text import Heading, Paragraph, Rich, Run, Span, Table, Text, sideways

COLUMNS = tuple(Span(name, share, False) for name, share in (("Thème", 1), ("Dit", 4)))
BROAD = Table("Croisée", COLUMNS, (("Eau", "« mot » " * 60),) * 16, "Note", broad=True)
UPRIGHT = Table("Droite", COLUMNS, (("Eau", "mot"),))
CHAPTER = Heading("Sources", 1, anchor="part-1")


def text(*blocks) -> Text:
    return Text("Étude", "Rapport", (), blocks, "fr")


def test_headings_lie_with_the_table_below_them_and_nothing_else_does() -> None:
    blocks = (Paragraph("a"), CHAPTER, CHAPTER, BROAD, Paragraph("b"), CHAPTER, UPRIGHT)
    assert sideways(blocks) == (False, True, True, True, False, False, False)


def test_a_few_words_below_the_heading_go_along_and_many_do_not() -> None:
    few, many = Paragraph("a" * 100), Rich((Run("a" * 1_000),))
    assert sideways((few, CHAPTER, few, BROAD)) == (False, True, True, True)
    assert sideways((CHAPTER, many, BROAD)) == (False, False, True)
    assert sideways((few, BROAD, BROAD)) == (False, True, True)


class TestWord:
    @pytest.fixture
    def sections(self, tmp_path):
        import docx

        def written(*blocks):
            path = tmp_path / "r.docx"
            word.write(text(*blocks), path, unwatched)
            return list(docx.Document(str(path)).sections)

        return written

    def test_a_section_lies_and_the_next_stands(self, sections) -> None:
        found = sections(Paragraph("a"), CHAPTER, BROAD, Paragraph("b"))
        assert [one.page_width > one.page_height for one in found] == [False, True, False]
        assert [str(one.orientation).split()[0] for one in found] == [
            "PORTRAIT",
            "LANDSCAPE",
            "PORTRAIT",
        ]

    def test_two_after_each_other_share_a_section_and_no_empty_page_ends_it(self, sections) -> None:
        assert len(sections(Paragraph("a"), BROAD, BROAD)) == 2

    def test_the_table_is_as_wide_as_its_page_and_pages_are_numbered(self, tmp_path) -> None:
        import docx

        path = tmp_path / "r.docx"
        word.write(text(UPRIGHT, BROAD), path, unwatched)
        document = docx.Document(str(path))
        wide = [sum(column.width for column in table.columns) for table in document.tables]
        for section, width in zip(document.sections, wide, strict=True):
            room = section.page_width - section.left_margin - section.right_margin
            assert abs(room - width) < 2_000
        assert document.sections[1].footer.is_linked_to_previous


class TestPdf:
    def sizes(self, tmp_path, *blocks) -> list[bool]:
        from pypdf import PdfReader

        path = tmp_path / "r.pdf"
        pdf.write(text(*blocks), path, unwatched)
        return [one.mediabox.width > one.mediabox.height for one in PdfReader(path).pages]

    def test_pages_lie_for_the_table_and_stand_again_after(self, tmp_path) -> None:
        found = self.sizes(tmp_path, Paragraph("a"), CHAPTER, BROAD, Paragraph("b"))
        assert (found[0], found[-1]) == (False, False)
        assert len(found) >= 4
        assert all(found[1:-1])

    def test_heading_and_table_share_their_page(self, tmp_path) -> None:
        from pypdf import PdfReader

        self.sizes(tmp_path, Paragraph("a"), CHAPTER, BROAD)
        told = PdfReader(tmp_path / "r.pdf").pages[1].extract_text()
        assert told.index("Sources") < told.index("Croisée")

    def test_a_row_longer_than_a_page_is_written_whole(self, tmp_path) -> None:
        from pypdf import PdfReader

        many = " ".join(f"mot{number}" for number in range(2_500))
        table = Table("Croisée", COLUMNS, (("Eau", many),), broad=True)
        self.sizes(tmp_path, table, Paragraph("b"))
        told = "".join(one.extract_text() for one in PdfReader(tmp_path / "r.pdf").pages)
        assert "mot2499" in told


def test_the_web_page_lays_it_on_its_side_in_print_and_lets_it_scroll() -> None:
    made = page.page(text(Paragraph("a"), CHAPTER, BROAD, Paragraph("b"), UPRIGHT))
    lying = re.findall(r'<div class="sideways">(.*?)\n</div>\n<p class="note">', made, re.S)
    assert len(lying) == 1
    assert "Sources" in lying[0]
    assert "Croisée" in lying[0]
    assert made.count('class="sideways"') == 1
    assert "@page sideways { size: A4 landscape" in made
    assert made.count("<div") == made.count("</div>")
