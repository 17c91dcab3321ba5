import pytest

from codage.analysis.selection import Selection
from codage.exporters.options import ExportOptions
from codage.exporters.registry import export, table_for, text_for
from codage.exporters.text import Heading, Paragraph


@pytest.fixture
def ids(project):
    return project.frames.codings["coding_id"].tolist()


def told(text):
    heads = [block.text for block in text.blocks if isinstance(block, Heading)]
    quiet = [b.text for b in text.blocks if isinstance(b, Paragraph) and b.quiet]
    words = [b.text for b in text.blocks if isinstance(b, Paragraph) and not b.quiet]
    return heads, quiet, words


def test_segments_stand_under_their_interviews(project):
    heads, quiet, words = told(text_for(project, "segments", ExportOptions()))
    assert len(heads) == 3
    assert quiet[0] == "Enquêtrice · 00:00:00 · B3 Eau et assainissement (Ada)"
    assert words[0] == "« mutualisé l'eau ? »"


def test_a_list_keeps_its_order_and_says_what_it_is(project, ids):
    wanted = tuple(ids[place] for place in (2, 3, 0))
    options = ExportOptions(Selection(coding_ids=wanted), title="Segments behind “Eau”")
    text = text_for(project, "segments", options)
    heads, quiet, words = told(text)
    assert heads == []
    assert words == ["« peut-être [rires] avec »", "« =1+1 L'eau »", "« mutualisé l'eau ? »"]
    assert quiet[1].startswith("B · ")
    assert text.subtitle == "Segments behind “Eau”"
    assert text.facts[0] == ("Segments", "3")


def test_answers_stand_beside_when_they_are_wanted(project):
    options = ExportOptions(variables=("pop",))
    _, quiet, _ = told(text_for(project, "segments", options))
    assert any(line.endswith("(Ada) · 1200") or line.endswith("(Ada) · 30") for line in quiet)


def test_a_table_of_some_segments_says_what_they_are(project, ids, tmp_path):
    options = ExportOptions(Selection(coding_ids=tuple(ids[:2])), title="Segments coded Eau")
    assert table_for(project, "segments", options).count == 2
    written = export(project, "segments", tmp_path / "some.csv", options)
    assert "Segments coded Eau" in written.files[1].read_text("utf-8-sig")


@pytest.mark.parametrize("suffix", [".docx", ".html"])
def test_it_is_written_as_a_document(project, tmp_path, suffix):
    path = tmp_path / f"quotations{suffix}"
    export(project, "segments", path, ExportOptions())
    assert path.stat().st_size > 1000
