"""From every number of a report's blocks to what is behind it."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from codage.analysis.agreement.table import agreement
from codage.domain.report import (
    Crossed,
    Frequencies,
    Joint,
    Methods,
    Only,
    Report,
    Saturation,
    Scores,
    Show,
    Together,
)
from codage.domain.report import Tested as ByTests
from codage.exporters.report.behind import behind
from codage.exporters.report.drawing import Drawing
from codage.exporters.report.filling import frozen_blocks, shown_of, with_keys
from codage.exporters.report.found import Cases, Differences, Interviews, Segments
from codage.exporters.report.keys import Outdated
from codage.exporters.report.study import Study
from codage.exporters.report.wording import Wording
from codage.exporters.text import ByLine, Field, Figure, Table
from codage.project import Project


@pytest.fixture(scope="module")
def project(built_demo: Path) -> Iterator[Project]:
    with Project.open(built_demo, read_only=True) as opened:
        yield opened


def study_of(project: Project, content, only: Only = Only()) -> Study:  # noqa: B008
    report, block = Report().added(content)
    return Study(project, report.restricted(block, only), Wording(str, "en"))


def shown(study: Study):
    return shown_of(study, study.report.blocks[0])


def opened(study: Study, key: Hashable):
    return behind(study, study.report.blocks[0], key)


def cells(table: Table) -> Iterator[tuple[str, Hashable]]:
    for row, keys in zip(table.rows, table.keys, strict=True):
        yield from zip(row, keys, strict=True)


def whole(text: str) -> int:
    return int(re.sub(r"\D", "", text.split(" ")[0]))


METROPOLIS = Only(conditions=(("type_coll", ("5", "6")),))


@pytest.mark.parametrize("only", [Only(), METROPOLIS])
class TestSegments:
    def test_of_a_code_are_as_many_as_are_counted(self, project, only) -> None:
        study = study_of(project, Frequencies(measure="segments", show=Show.TABLE), only)
        table = shown(study)[0]
        for row, keys in zip(table.rows, table.keys, strict=True):
            if keys[1] is None:
                assert row[1] == "0"
            else:
                assert len(opened(study, keys[1]).codings) == whole(row[1])

    def test_of_a_code_and_a_value_are_those_of_the_cell(self, project, only) -> None:
        content = Crossed(variable="type_coll", measure="segments", show=Show.TABLE)
        study = study_of(project, content, only)
        pairs = [pair for pair in cells(shown(study)[0]) if pair[1] is not None]
        assert pairs
        for text, key in pairs:
            assert len(opened(study, key).codings) == whole(text)

    def test_of_two_codes_are_there_where_they_stand_together(self, project, only) -> None:
        study = study_of(project, Together(show=Show.TABLE), only)
        pairs = [pair for pair in cells(shown(study)[0]) if pair[1] is not None]
        assert pairs
        assert all(opened(study, key).codings for _, key in pairs)

    def test_of_a_joint_display_are_as_many_as_its_lines_say(self, project, only) -> None:
        name = project.saved_analyses("joint_display")[0].name
        study = study_of(project, Joint(name=name), only)
        counted = 0
        for text, key in cells(shown(study)[0]):
            assert isinstance(key, ByLine)
            for line, own in zip(text.split("\n"), key.keys, strict=True):
                if found := re.fullmatch(r"(\d+) segments", line):
                    counted += 1
                    segments = opened(study, own).codings if own is not None else ()
                    assert len(segments) == int(found[1])
                if found := re.fullmatch(r"\d+ of (\d+) who answered", line):
                    cases = opened(study, own)
                    assert isinstance(cases, Cases)
                    assert len(cases.lines) == int(found[1])
        assert counted


class TestCases:
    def test_behind_a_column_are_its_cases(self, project) -> None:
        study = study_of(project, Crossed(variable="type_coll", show=Show.TABLE))
        table = shown(study)[0]
        for column, key in zip(table.columns[1:], table.head_keys[1:], strict=True):
            found = opened(study, key)
            assert isinstance(found, Cases)
            assert len(found.lines) == int(re.search(r"n = (\d+)", column.name)[1])
        spoken = next(one for one in found.lines if one.documents)
        assert isinstance(found.segments(spoken.case), Segments)

    def test_behind_a_score_are_its_cases_and_their_segments(self, project) -> None:
        name = project.saved_analyses("barometer")[0].name
        study = study_of(project, Scores(name=name))
        for text, key in cells(shown(study)[0]):
            if key is None:
                continue
            found = opened(study, key)
            assert len(found.lines) == int(re.search(r"n = (\d+)", text)[1])
            assert len(found.heads) == len(found.lines[0].cells)

    @pytest.mark.parametrize(
        "content",
        [ByTests(variable="ruralite", show=Show.BOTH), Saturation(show=Show.BOTH)],
    )
    def test_other_numbers_open_too(self, project, content) -> None:
        study = study_of(project, content)
        blocks = [one for one in shown(study) if isinstance(one, Table) and one.keys]
        assert blocks
        for table in blocks:
            for _, key in cells(table):
                assert key is None or opened(study, key).codings


def numbers(block: Field | Table) -> list[tuple[int, Hashable]]:
    """The numbers in the sentences of a block, each with what it stands for."""
    text = block.text if isinstance(block, Field) else block.note
    return [(int(re.sub(r"\D", "", text[one.start : one.end])), one.key) for one in block.places]


class TestMethods:
    @pytest.mark.parametrize("part", [{}, {"conditions": METROPOLIS.conditions}])
    def test_numbers_in_sentences_open_as_many_as_they_say(self, project, part) -> None:
        study = study_of(project, Methods())
        study = replace(study, report=replace(study.report, **part))
        fields = [one for one in shown(study) if isinstance(one, Field | Table) and one.places]
        assert len(fields) >= 4
        for number, key in (pair for block in fields for pair in numbers(block)):
            found = opened(study, key)
            if isinstance(found, Segments):
                assert found.codings
            elif isinstance(found, Interviews) and number > 1000:
                assert number in (sum(one.cells[at] for one in found.lines) for at in (1, 2))
            elif isinstance(found, Interviews) and number > len(project.documents()):
                # Turns of speech of these interviews.
                assert found.lines
            else:
                assert len(found.lines) == number

    def test_cells_of_who_coded_open_the_segments_of_the_coder(self, project) -> None:
        study = study_of(project, Methods())
        table = next(one for one in shown(study) if isinstance(one, Table))
        for row, keys in zip(table.rows, table.keys, strict=True):
            assert len(opened(study, keys[1]).codings) == whole(row[1])

    def test_agreement_opens_on_the_differences_that_it_is_about(self, project) -> None:
        study = study_of(project, Methods())
        table = [one for one in shown(study) if isinstance(one, Table)][1]
        keys = [key for row in table.keys for key in row[1:]]
        assert None not in keys
        found = opened(study, keys[0])
        assert isinstance(found, Differences)
        again = agreement(study.frames, found.selection, found.comparison).overall
        assert table.rows[0][1] == f"{again['agreement']:.2f}"
        assert table.rows[1][1] == f"{again['kappa']:.2f}"


@pytest.mark.parametrize(
    "content",
    [
        Frequencies(show=Show.CHART),
        Crossed(variable="type_coll", show=Show.CHART),
        Together(show=Show.CHART),
        Saturation(show=Show.CHART),
    ],
)
class TestMarks:
    def test_each_number_has_a_mark_within_the_picture_and_a_key(self, project, content) -> None:
        figure = shown(study_of(project, content))[0]
        assert isinstance(figure, Figure)
        drawing = figure.picture
        assert isinstance(drawing, Drawing)
        marks = drawing.marks(110)
        assert marks
        for mark in marks:
            assert 0 <= mark.left < mark.right <= 1
            assert 0 <= mark.top < mark.bottom <= 1
            assert drawing.told(mark, str)
            drawing.keys[mark.row][mark.column]
        if content.show is Show.CHART and not isinstance(content, Saturation):
            count = sum(value is not None for row in drawing.rows for value in row)
            assert len(marks) == count


class TestFrozen:
    def keyed(self, study: Study):
        block = study.report.blocks[0]
        return with_keys(study, block, shown_of(study, block)).shown

    def frozen(self, study: Study) -> Study:
        return replace(study, report=frozen_blocks(study, frozenset({"b1"})))

    def test_numbers_that_are_still_so_open_and_others_say_of_when_they_are(
        self, demo_project
    ) -> None:
        with Project.open(demo_project) as project:
            study = self.frozen(study_of(project, Frequencies(measure="segments")))
            table, figure = self.keyed(study)
            assert not any(isinstance(key, Outdated) for _, key in cells(table))
            project.remove_codings([row.id for row in project.codings()[:1]])
            table, figure = self.keyed(study)
            keys = [row[1] for row in table.keys]
            assert any(isinstance(key, Outdated) for key in keys)
            assert not all(isinstance(key, Outdated) for key in keys)
            for row, key in zip(table.rows, keys, strict=True):
                if key is not None and not isinstance(key, Outdated):
                    assert len(opened(study, key).codings) == whole(row[1])
            drawn = figure.picture.keys
            assert any(isinstance(row[0], Outdated) for row in drawn)

    def test_a_sentence_opens_while_it_is_still_so(self, demo_project) -> None:
        with Project.open(demo_project) as project:
            study = self.frozen(study_of(project, Methods()))
            corpus, survey, *_ = self.keyed(study)
            assert numbers(corpus)[0][0] == 30
            assert not any(isinstance(key, Outdated) for _, key in numbers(corpus))
            project.remove_documents([project.documents()[0].id])
            corpus, survey, *_ = self.keyed(study)
            assert numbers(corpus)[0] == (30, Outdated(study.report.blocks[0].frozen.day))
            assert not any(isinstance(key, Outdated) for _, key in numbers(survey))

    def test_what_was_kept_is_shown_as_it_was(self, project) -> None:
        study = self.frozen(study_of(project, Crossed(variable="type_coll")))
        block = study.report.blocks[0]
        assert self.keyed(study) == shown_of(study, block)


class TestPart:
    def test_captions_and_title_page_say_to_what_numbers_keep(self, project) -> None:
        caption = shown(study_of(project, Frequencies(), METROPOLIS))[0].caption
        assert re.search(r"\(only: .+ = .+; n = \d+ cases, \d+ interviews\)$", caption)

    def test_the_part_of_a_block_is_within_that_of_the_report(self, project) -> None:
        documents = project.documents()
        study = study_of(project, Frequencies(), Only(tuple(one.guid for one in documents[:3])))
        few = tuple(one.guid for one in documents[2:5])
        study = replace(study, report=replace(study.report, documents=few))
        selection = study.of_block(study.report.blocks[0]).selection
        assert selection.document_ids == {documents[2].id}

    def test_a_part_by_a_variable_that_is_gone_is_said_in_its_place(self, project) -> None:
        found = shown(study_of(project, Frequencies(), Only(conditions=(("gone", ("1",)),))))
        assert "gone" in found[0].text
