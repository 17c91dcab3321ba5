"""The codebook as a document: numbered, counted, linked, and safe with any text."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import docx
import pytest

from codage.analysis.selection import Selection
from codage.domain.anchors import Span
from codage.exporters.codebook_document import text
from codage.exporters.options import USUAL_PARTS, ExportOptions, Part
from codage.exporters.page import page
from codage.exporters.registry import export
from codage.exporters.text import Field, Grid, Heading, Links, Paragraph
from codage.project.rows import CodeFields

VOID = {"meta", "br"}


@pytest.fixture
def book(project):
    """The study with a family of three, an archived code, and a set that crosses the tree."""
    family = project.add_code(
        CodeFields("Moyens", "#117733", "Ce qu'il faut\npour agir", "si <b>dit</b>", "sinon")
    )
    people = project.add_code(CodeFields("Agents", example="« on est deux » (A)"), parent=family)
    project.add_code("Formation", parent=people)
    away = project.add_code("Écarté")
    project.archive_code(away)
    turn = project.turns(project.documents()[0].id)[0].id
    project.apply_code(family, Span.within(turn, 0, 4))
    project.apply_code(people, Span.within(turn, 0, 5))
    project.apply_code(people, Span.within(project.turns(project.documents()[1].id)[0].id, 0, 5))
    project.add_code_set("Leviers", [people, away], description="Ce qui aide")
    return project


def headings(told):
    return {heading.text: heading for heading in told.headings}


def below(told, name):
    """The blocks of a code."""
    start = next(n for n, block in enumerate(told.blocks) if getattr(block, "text", "") == name)
    found = []
    for block in told.blocks[start + 1 :]:
        if isinstance(block, Heading):
            break
        found.append(block)
    return found


def test_codes_are_numbered_in_their_tree(book):
    named = headings(text(book, ExportOptions(), str))
    number = named["Moyens"].number
    assert named["Agents"].number == f"{number}.1"
    assert named["Formation"].number == f"{number}.1.1"
    assert named["Formation"].level == named["Moyens"].level + 2
    assert named["Moyens"].colour == "#117733"


def test_a_code_says_what_it_is_and_how_often(book):
    told = below(text(book, ExportOptions(), str), "Moyens")
    assert told == [
        Paragraph(
            "1 segments in 1 interviews · with the codes under it: 3 segments in 2 interviews",
            quiet=True,
        ),
        Field("Definition", "Ce qu'il faut\npour agir"),
        Field("When to use it", "si <b>dit</b>"),
        Field("When not to use it", "sinon"),
    ]


def test_the_tree_leads_to_each_code(book):
    told = text(book, ExportOptions(), str)
    (grid,) = [block for block in told.blocks if isinstance(block, Grid)]
    anchors = {heading.anchor for heading in told.headings}
    assert {line.anchor for line in grid.lines} <= anchors
    line = next(line for line in grid.lines if line.cells[0].endswith("Agents"))
    assert (line.cells[1:], line.depth) == (("2", "2", "2", "2"), 1)


def test_archived_codes_are_told_when_asked_for(book):
    assert "Écarté" not in headings(text(book, ExportOptions(), str))
    with_them = text(book, ExportOptions(parts=USUAL_PARTS | {Part.ARCHIVED}), str)
    assert below(with_them, "Écarté")[0].text.endswith("archived")


def test_what_is_not_asked_for_is_left_out(book):
    told = text(book, ExportOptions(parts=frozenset()), str)
    assert not any(isinstance(block, Paragraph | Links) for block in told.blocks)
    assert "« on est deux » (A)" not in {getattr(block, "text", "") for block in told.blocks}
    (grid,) = [block for block in told.blocks if isinstance(block, Grid)]
    assert grid.columns == ("Code",)


def test_sets_name_their_codes(book):
    told = text(book, ExportOptions(), str)
    description, links = below(told, "Leviers")
    assert description.text == "Ce qui aide"
    named = headings(told)["Agents"]
    assert links.items == ((f"{named.number} Agents", named.anchor),)


def test_counts_are_of_the_coders_chosen(book):
    bob = book.find_coder("Bob").id
    told = text(book, ExportOptions(Selection(coder_ids=frozenset({bob}))), str)
    assert below(told, "Agents")[0].text.startswith("0 segments")
    assert ("Coders", "Bob") in told.facts


def test_codes_chosen_without_their_parent_are_numbered_from_the_top(book):
    wanted = frozenset({book.find_code("Agents").id, book.find_code("Formation").id})
    named = headings(text(book, ExportOptions(Selection(code_ids=wanted)), str))
    assert (named["Agents"].number, named["Formation"].number) == ("1", "1.1")


class _Structure(HTMLParser):
    """Whether tags are closed in order, and which ids and links there are."""

    def __init__(self):
        super().__init__()
        self.open, self.ids, self.links, self.ranks = [], [], [], []

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        if tag not in VOID:
            self.open.append(tag)
        if "id" in found:
            self.ids.append(found["id"])
        if "href" in found:
            self.links.append(found["href"])
        if re.fullmatch("h[1-6]", tag):
            self.ranks.append(int(tag[1]))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_the_page_is_whole_linked_and_needs_nothing_else(book):
    written = page(text(book, ExportOptions(language="fr"), str))
    found = _Structure()
    found.feed(written)
    assert found.open == []
    assert len(set(found.ids)) == len(found.ids)
    assert {link.removeprefix("#") for link in found.links} <= set(found.ids)
    assert all(
        after - before <= 1 for before, after in zip(found.ranks, found.ranks[1:], strict=False)
    )
    assert '<html lang="fr">' in written
    assert "si &lt;b&gt;dit&lt;/b&gt;" in written
    assert "http" not in written


def test_deep_codes_stay_headings_for_those_who_listen(project):
    parent = None
    for number in range(8):
        parent = project.add_code(f"Niveau {number}", parent=parent)
    assert 'aria-level="10"' in page(text(project, ExportOptions(), str))


def test_word_gets_headings_links_and_its_language(book, tmp_path):
    export(book, "codebook", tmp_path / "book.docx", ExportOptions(language="fr"))
    written = docx.Document(str(tmp_path / "book.docx"))
    styles = {line.text: line.style.name for line in written.paragraphs}
    named = headings(text(book, ExportOptions(), str))["Agents"]
    assert styles[f"■\xa0{named.number} Agents"] == "Heading 3"
    xml = written.element.xml
    marks = set(re.findall(r'w:bookmarkStart [^>]*w:name="([^"]+)"', xml))
    links = set(re.findall(r'w:anchor="([^"]+)"', xml))
    assert links <= marks
    assert "TOC \\o" in xml
    assert 'w:val="fr"' in written.styles.element.xml
    assert len(written.tables) == 1


def test_word_takes_any_text(project, tmp_path):
    fields = CodeFields("a\x00\x0b\ud800🙂", "rouge", "b\x1f\ufffe\n\tc")
    code = project.add_code("x")
    project.add_code(fields, parent=code)
    for suffix in (".docx", ".html"):
        export(project, "codebook", tmp_path / f"book{suffix}")


def test_a_codebook_without_codes_is_a_document_too(tmp_path):
    from codage.project import Project

    with Project.create(tmp_path / "empty.codage") as empty:
        for suffix in (".docx", ".html"):
            export(empty, "codebook", tmp_path / f"book{suffix}")
