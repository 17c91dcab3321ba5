"""Memos in files: in either order, with what they are about, and links that lead somewhere."""

import csv
import re
from pathlib import Path

import docx
import pytest

from codage.analysis.selection import Selection
from codage.domain.anchors import Span
from codage.domain.links import Link, LinkKind, markdown_link
from codage.domain.memos import Target
from codage.domain.transcript import Transcript, Turn
from codage.exporters.markdown import markdown
from codage.exporters.memos_document import text
from codage.exporters.options import ExportOptions, MemoOrder
from codage.exporters.page import page
from codage.exporters.registry import export
from codage.exporters.text import Heading, Listing, Mood, Rich
from codage.project import Project

BY_TARGET = ExportOptions(order=MemoOrder.TARGET)


@pytest.fixture
def project(tmp_path: Path):
    with Project.create(tmp_path / "p.codage", name="Étude", coder="Ana") as project:
        document = project.add_document(
            Transcript("Entretien", (Turn("Il manque <des> bras & l'été."), Turn("Oui.")))
        )
        turn = project.turns(document)[0].id
        code = project.add_code("Compétences")
        coding = project.apply_code(code, Span.within(turn, 0, 19))
        guid = project.coding_guids([coding])[coding]
        segment = markdown_link(Link(LinkKind.SEGMENT, guid), "des [bras]")
        first = project.add_memo("Première", title="Journal")
        memo = markdown_link(Link(LinkKind.MEMO, project.memo(first).guid), "le journal")
        code_link = markdown_link(Link(LinkKind.CODE, project.codes()[0].guid), "Compétences")
        gone = markdown_link(Link(LinkKind.MEMO, "0000"), "disparu")
        body = (
            f"## Voir\nsuite {segment}, {memo}, {code_link}, {gone} et "
            "[site](http://exemple.fr) **gras** <b>x</b> ![i](http://exemple.fr/i.png)\n\n"
            "- un\n  - deux\n\n> cité\n\n```\nx < y\n```"
        )
        project.add_memo(body, title="Code & <règle>", target=Target.code(code))
        passage = Target.passage(document, Span.within(turn, 3, 9))
        project.add_memo("À revoir", target=passage)
        other = project.add_coder("Béa")
        project.use_coder(other)
        project.add_memo("de Béa")
        yield project


def headings(of) -> list[str]:
    return [block.text for block in of.blocks if isinstance(block, Heading)]


def test_memos_are_told_by_day_or_by_what_they_are_about(project) -> None:
    by_day = headings(text(project, ExportOptions(), str))
    assert re.fullmatch(r"\d+ [A-Z][a-z]+ \d{4}", by_day[0])
    assert by_day[1:] == [
        "Journal",
        "Code & <règle>",
        "À revoir",
        "de Béa",
        "Segments quoted",
    ]
    assert headings(text(project, BY_TARGET, str)) == [
        "Research journal",
        "Journal",
        "de Béa",
        "Passage",
        "Entretien",
        "À revoir",
        "Code",
        "Compétences",
        "Code & <règle>",
        "Segments quoted",
    ]


def test_a_passage_is_quoted_under_its_memo(project) -> None:
    blocks = text(project, ExportOptions(), str).blocks
    quoted = [b.runs[0].text for b in blocks if isinstance(b, Rich) and b.mood is Mood.QUOTED]
    assert "manque" in quoted
    assert "Il manque <des> bra" in quoted


@pytest.mark.parametrize("options", [ExportOptions(), BY_TARGET])
def test_every_link_within_leads_somewhere(project, options) -> None:
    told = text(project, options, str)
    html = page(told)
    names = set(re.findall(r'id="([^"]+)"', html))
    links = re.findall(r'href="#([^"]+)"', html)
    assert set(links) <= names
    assert len(names) == len(re.findall(r' id="', html))
    assert any(link.startswith("segment-") for link in links)
    assert any(link.startswith("memo-") for link in links)
    assert "codage:" not in html
    wrote = markdown(told)
    assert set(re.findall(r"\(#([^)]+)\)", wrote)) <= set(re.findall(r'id="([^"]+)"', wrote))


def test_a_page_loads_nothing_and_holds_no_markup_of_the_memo(project) -> None:
    html = page(text(project, ExportOptions(), str))
    assert "<img" not in html
    assert "<b>" not in html
    assert "&lt;b&gt;x&lt;/b&gt;" in html
    assert "Code &amp; &lt;règle&gt;" in html
    assert "<strong>gras</strong>" in html
    assert '<a href="http://exemple.fr">' in html


def test_lists_quotations_and_code_keep_their_look(project) -> None:
    blocks = text(project, ExportOptions(), str).blocks
    (listing,) = [block for block in blocks if isinstance(block, Listing)]
    assert [(depth, runs[0].text) for depth, runs in listing.items] == [(0, "un"), (1, "deux")]
    moods = {block.mood for block in blocks if isinstance(block, Rich)}
    assert moods == set(Mood)


def test_a_word_document_holds_the_memos_and_its_links_lead_to_bookmarks(project, tmp_path) -> None:
    export(project, "memos", tmp_path / "memos.docx")
    document = docx.Document(str(tmp_path / "memos.docx"))
    told = [paragraph.text for paragraph in document.paragraphs]
    assert "Code & <règle>" in told
    assert any("Première" in line for line in told)
    xml = document.element.xml
    marks = set(re.findall(r'bookmarkStart [^>]*w:name="([^"]+)"', xml))
    assert set(re.findall(r'hyperlink [^>]*w:anchor="([^"]+)"', xml)) <= marks


def test_a_table_of_memos_has_a_row_for_each(project, tmp_path) -> None:
    export(project, "memos", tmp_path / "memos.csv", BY_TARGET)
    with (tmp_path / "memos.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["about"] for row in rows] == [
        "Research journal",
        "Research journal",
        "Passage",
        "Code",
    ]
    assert rows[2]["quotation"] == "manque"
    assert rows[3]["name"] == "Compétences"
    assert "**gras**" in rows[3]["memo"]
    assert "**" not in rows[3]["words"]


def test_only_the_chosen_coders_memos_are_told(project) -> None:
    bea = next(row.id for row in project.coders() if row.name == "Béa")
    options = ExportOptions(selection=Selection(coder_ids=frozenset({bea})))
    assert headings(text(project, options, str))[1:] == ["de Béa"]


def test_the_memo_of_a_coding_is_told_with_its_segment(project) -> None:
    coding = project.codings()[0].id
    project.set_coding_memo(coding, "# Clé\n\nexemple")
    told = text(project, BY_TARGET, str)
    assert "Clé" in headings(told)
    assert "Segments quoted" not in headings(told)
    html = page(told)
    assert set(re.findall(r'href="#([^"]+)"', html)) <= set(re.findall(r'id="([^"]+)"', html))


def test_markdown_is_read_back_as_it_was_meant(project, tmp_path) -> None:
    from markdown_it import MarkdownIt

    export(project, "memos", tmp_path / "memos.md")
    html = MarkdownIt().render((tmp_path / "memos.md").read_text(encoding="utf-8"))
    assert "<strong>gras</strong>" in html
    assert "&lt;b&gt;x&lt;/b&gt;" in html
    assert "x &lt; y" in html
