"""Bringing transcripts in, each run into a new project."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import plain
import pytest
from corpora import corpus

from codage.importers.importing import import_files
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
    assert opened[0].count_turns_found("bonjour") < turns
    opened[0].close()


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
