"""Bringing transcripts in, each run into a new project."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import docx
import plain
import pytest
from corpora import corpus

from codage.importers.importing import import_files
from codage.nlp.proposing import propose
from codage.project import Project

SIZES = [("S", 7), ("M", 3)]


@pytest.mark.parametrize(("size", "rounds"), SIZES)
def test_import(measure, tmp_path: Path, size: str, rounds: int) -> None:
    files, numbers, opened = corpus(size).transcripts, count(), []

    def begin() -> None:
        for project in opened:
            project.close()
        opened[:] = [Project.create(tmp_path / f"{next(numbers)}.codage")]

    def bring_in() -> None:
        assert len(import_files(opened[0], files).imported) == len(files)

    measure("import", size, bring_in, before=begin, rounds=rounds)
    turns = sum(document.turns for document in opened[0].documents())
    first = opened[0].turns(opened[0].documents()[0].id)[0]
    word = max(first.text.replace("'", " ").split(), key=len).strip(".,;:!?")
    assert 0 < len(opened[0].search(word)) < turns
    opened[0].close()


def test_import_docx(measure, tmp_path: Path) -> None:
    folder, numbers, opened = tmp_path / "docx", count(), []
    folder.mkdir()
    for transcript in corpus("M").transcripts:
        document = docx.Document()
        for line in transcript.read_text("utf-8").splitlines():
            document.add_paragraph(line)
        document.save(folder / f"{transcript.stem}.docx")

    def begin() -> None:
        for project in opened:
            project.close()
        opened[:] = [Project.create(tmp_path / f"{next(numbers)}.codage")]

    def bring_in() -> None:
        assert len(import_files(opened[0], [folder]).imported) == 300

    measure("import docx", "M", bring_in, before=begin, rounds=2)
    opened[0].close()


def test_proposing_pseudonyms(measure, project_of) -> None:
    project = project_of("S")
    found = []

    def search() -> None:
        found[:] = propose(project).entities

    measure("pseudonyms", "S", search, rounds=1)
    assert found


@pytest.mark.parametrize(("size", "rounds"), SIZES)
def test_bare_import(measure, tmp_path: Path, size: str, rounds: int) -> None:
    files, numbers, opened = corpus(size).transcripts, count(), []

    def begin() -> None:
        opened[:] = [plain.lay_out(tmp_path / f"{next(numbers)}.sqlite")]

    def bring_in() -> None:
        opened[0].execute("BEGIN")
        plain.bring_in(opened[0], files)
        opened[0].execute("COMMIT")

    counterpart = "SQLite: texts, and lines in FTS5"
    measure("import", size, bring_in, before=begin, rounds=rounds, baseline=counterpart)
