"""Bringing transcripts in, each run into a new project."""

from __future__ import annotations

import csv
import random
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import docx
import plain
import pytest
from corpora import corpus

from codage.importers.importing import import_files
from codage.nlp.proposing import propose
from codage.project import Project
from codage.survey.importing import import_survey

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


@pytest.fixture(scope="module")
def survey(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A table of 100,000 rows and 31 columns."""
    table = tmp_path_factory.mktemp("survey") / "survey.csv"
    draw = random.Random(1)
    with table.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(["id", "Territoire", "Commentaire", *(f"Q{n}" for n in range(28))])
        for number in range(100_000):
            answers = (str(draw.randrange(1_000 if n % 2 else 5)) for n in range(28))
            words = f"Réponse libre {draw.random()}"
            rows.writerow([f"R{number:06}", f"Orvane {number}", words, *answers])
    return table


@pytest.fixture
def projects(tmp_path: Path) -> Iterator[Callable[[], Project]]:
    """Each call closes the project before and makes another."""
    numbers, opened = count(), []

    def begin() -> Project:
        for project in opened:
            project.close()
        opened[:] = [Project.create(tmp_path / f"{next(numbers)}.codage")]
        return opened[0]

    yield begin
    for project in opened:
        project.close()


def test_survey(measure, survey: Path, projects: Callable[[], Project]) -> None:
    now: list[Project] = []

    def begin() -> None:
        now[:] = [projects()]

    measure("survey", "M", lambda: import_survey(now[0], survey), before=begin, rounds=1)
    assert len(now[0].cases()) == 100_000


def test_survey_undo(measure, survey: Path, projects: Callable[[], Project]) -> None:
    now: list[Project] = []

    def begin() -> None:
        now[:] = [projects()]
        import_survey(now[0], survey)

    measure("survey undo", "M", lambda: now[0].undo(), before=begin, rounds=1)
    assert not now[0].cases()
