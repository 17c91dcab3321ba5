"""Where a report is to be looked at: the cells, passages and empty blocks that remarks name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from codage.domain.report import Codebook, Crossed, Frequencies, Heading, Prose, Report, Saturation
from codage.exporters.report.checks import About, remarks
from codage.exporters.report.filling import shown_of
from codage.exporters.report.study import Study
from codage.exporters.report.wording import Wording
from codage.exporters.text import Paragraph, Table
from codage.project import Project


@pytest.fixture(scope="module")
def demo(built_demo: Path) -> Iterator[Project]:
    with Project.open(built_demo, read_only=True) as opened:
        yield opened


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "vide.codage") as created:
        yield created


def looked_at(project: Project, *contents):
    report = Report()
    for content in contents:
        report, _ = report.added(content)
    study = Study(project, report, Wording(str, "en"))
    shown = {block: shown_of(study, block) for block in report.blocks}
    return remarks(study, shown), list(shown.values())


def test_small_cells_are_named_by_what_they_open(demo) -> None:
    (told,), ((table, *_),) = looked_at(demo, Crossed(variable="type_coll"))
    assert told.about is About.SMALL_CELL
    assert isinstance(table, Table)
    cells = {key for row in table.keys for key in row}
    assert len(told.keys) == told.message.values["count"]
    assert set(told.keys) <= cells


def test_blocks_without_words_and_without_an_answer_are_told(demo) -> None:
    told, _ = looked_at(demo, Heading("A"), Heading(" "), Prose(), Crossed(), Frequencies())
    assert [(one.block, one.about) for one in told] == [
        ("b2", About.EMPTY),
        ("b3", About.EMPTY),
        ("b4", About.EMPTY),
    ]
    assert str(told[-1].message) == "This block is empty. Choose a variable for this block."


@pytest.mark.parametrize("content", [Frequencies(), Saturation(), Codebook(), Crossed()])
def test_without_a_code_blocks_say_how_to_make_one(empty, content) -> None:
    _, ((line,),) = looked_at(empty, content)
    assert isinstance(line, Paragraph)
    assert line.text.startswith("No code yet. Make one")


def test_with_codes_and_no_coding_blocks_that_count_say_how_to_code(empty) -> None:
    empty.add_code("Freins")
    _, ((line,), (codebook,)) = looked_at(empty, Frequencies(), Codebook())
    assert line.text.startswith("No coding yet. Select a passage")
    assert isinstance(codebook, Table)


def test_codes_that_are_gone_and_codes_that_are_archived_are_told_apart(empty) -> None:
    code = empty.add_code("Freins")
    empty.archive_code(code)
    _, ((archived,), (gone,)) = looked_at(empty, Codebook(), Codebook(codes=("x",)))
    assert archived.text.startswith("All codes are archived.")
    assert gone.text == "The codes of this block are no longer in the codebook."
