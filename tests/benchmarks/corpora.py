"""The synthetic corpora S, M and L, and the projects made of them with the project's own verbs.

Both are made once and kept in ``.benchmarks``; a project is made again when what makes it has
changed. Every coding of a project was verified to hold the words that the corpus gives it.
"""

from __future__ import annotations

import csv
import hashlib
import json
import random
import shutil
import subprocess
import sys
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from pathlib import Path

import codage
from codage.domain.anchors import Anchor, CodeId, CoderId, DocumentId, Span
from codage.importers.importing import import_files
from codage.project import Project
from codage.project.rows import CodeFields
from codage.project.schema import SCHEMA_VERSION
from codage.survey.importing import import_survey

HERE = Path(__file__).parent
KEPT = HERE.parents[1] / ".benchmarks"
GENERATOR = HERE / "benchmark_corpus.py"
CASES = {"S": 58, "M": 300, "L": 0}
MADE_BY = ("domain", "project", "importers", "survey")
SMALL_TALK = "Enquêtrice : Bonjour.\nEnquêté·e : Bonjour, merci de me recevoir.\n"


@dataclass(frozen=True)
class Corpus:
    """One generated corpus: transcripts, codes and codings as files."""

    name: str
    folder: Path

    @property
    def transcripts(self) -> list[Path]:
        """Its transcripts, in order."""
        return sorted((self.folder / "txt").glob("*.txt"))

    @cached_property
    def truth(self) -> dict[str, object]:
        """What the generator says of it: numbers of all kinds, and the phrase it planted."""
        return json.loads((self.folder / "truth.json").read_text("utf-8"))

    @property
    def codes(self) -> list[dict[str, str]]:
        """Rows of code_id, name, category, color."""
        return _rows(self.folder / "codes.csv")

    @property
    def codings(self) -> list[dict[str, str]]:
        """Rows of doc, start, end, code_id, coder; offsets in the file as it is."""
        return _rows(self.folder / "codings.csv")

    @property
    def codings_of_another(self) -> list[dict[str, str]]:
        """Rows likewise, of a second coder who differs from the first here and there."""
        return _rows(self.folder / "codings_B.csv")


def corpus(name: str) -> Corpus:
    """The corpus of that name, generated at the first asking."""
    folder = KEPT / "corpus" / digest([GENERATOR])
    if not (folder / "complete").exists():
        subprocess.run([sys.executable, GENERATOR, folder], check=True, capture_output=True)
        (folder / "complete").touch()
    return Corpus(name, folder / name)


def project_file(name: str) -> Path:
    """The project of that corpus, to read or to copy: documents, codes, codings, survey."""
    package = Path(codage.__file__).parent
    sources = [file for part in MADE_BY for file in sorted((package / part).rglob("*.py"))]
    key = digest([GENERATOR, Path(__file__), *sources])
    path = KEPT / "projects" / f"{name}-{SCHEMA_VERSION}-{key}.codage"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        for older in path.parent.glob(f"{name}-*"):
            shutil.rmtree(older) if older.is_dir() else older.unlink()
        unfinished = path.with_name(f"{name}.unfinished")
        unfinished.unlink(missing_ok=True)
        with Project.create(unfinished, name=f"Corpus {name}", coder="codeurA") as project:
            _fill(project, corpus(name))
        unfinished.replace(path)
    return path


def digest(files: list[Path]) -> str:
    """What tells these files from others, and from what they were."""
    whole = hashlib.sha256()
    for file in files:
        whole.update(file.read_bytes())
    return whole.hexdigest()[:12]


def add_another_coder(project: Project, name: str) -> tuple[CoderId, CoderId]:
    """Bring the second coder's codings into the project of a corpus. Gives both coders."""
    source = corpus(name)
    documents = {name: document for document, name in project.document_names().items()}
    known = {row.name: row.id for row in project.codes()}
    codes = {row["code_id"]: known[row["name"]] for row in source.codes}
    rows = _codings(project, source.codings_of_another, source, documents, codes)
    first, second = project.coder_id, project.add_coder("codeurB")
    project.apply_many(((code, span) for code, span, _ in rows), coder_id=second)
    return first, second


def survey_table(folder: Path, cases: int, columns: int = 40) -> Path:
    """A survey of so many cases: an identifier, a name, and coded, numeric and open answers."""
    choose = random.Random(f"survey of {cases}")
    path = folder / f"survey-{cases}.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["code_insee", "territoire", *(f"Q{n:02d}" for n in range(columns))])
        for case in range(cases):
            answers: list[object] = []
            for column in range(columns):
                if choose.random() < 0.08:
                    answers.append("")
                elif column % 4 == 0:
                    answers.append(choose.choice(["Oui", "Non", "En projet", "Ne sait pas"]))
                elif column % 4 == 1:
                    answers.append(choose.randint(1, 5))
                elif column % 4 == 2:
                    answers.append(round(choose.uniform(0, 900_000), 1))
                else:
                    answers.append(f"Réponse libre {choose.randint(1, 10_000)} du territoire")
            writer.writerow([f"{1000 + case:05d}", f"Territoire {case:03d}", *answers])
    return path


def _fill(project: Project, source: Corpus) -> None:
    report = import_files(project, source.transcripts)
    documents = {one.path.stem: one.document_ids[0] for one in report.imported}
    if len(documents) != len(source.transcripts):
        raise AssertionError("every transcript of a corpus comes in")
    codes = _add_codes(project, source)
    wanted = list(_codings(project, source.codings, source, documents, codes))
    if project.apply_many((code, span) for code, span, _ in wanted) != len(wanted):
        raise AssertionError("every coding of a corpus comes in")
    _verify(project, wanted)
    if cases := CASES[source.name]:
        import_survey(project, survey_table(source.folder, cases), key="code_insee")
        ids = [case.id for case in project.cases()]
        project.link_cases(list(zip(documents.values(), ids, strict=False)))
    if source.name == "L":
        beside = source.folder / "entretien_court.txt"
        beside.write_text(SMALL_TALK, "utf-8")
        import_files(project, [beside])
    project.connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _add_codes(project: Project, source: Corpus) -> dict[str, CodeId]:
    codes: dict[str, CodeId] = {}
    with project.change("Add the codes"):
        categories: dict[str, CodeId] = {}
        for row in source.codes:
            parent = row["category"]
            if parent not in categories:
                categories[parent] = project.add_code(parent)
            codes[row["code_id"]] = project.add_code(
                CodeFields(row["name"], colour=row["color"]), parent=categories[parent]
            )
    return codes


def _codings(
    project: Project,
    rows_wanted: list[dict[str, str]],
    source: Corpus,
    documents: dict[str, DocumentId],
    codes: dict[str, CodeId],
) -> Iterator[tuple[CodeId, Span, str]]:
    """Each coding as a code, a span, and the words that must lie under it."""
    by_document: dict[str, list[dict[str, str]]] = {}
    for row in rows_wanted:
        by_document.setdefault(row["doc"], []).append(row)
    for name, rows in by_document.items():
        raw = (source.folder / "txt" / f"{name}.txt").read_text("utf-8")
        lines = raw.split("\n")
        starts = [0, *accumulate(len(line) + 1 for line in lines)]
        turns = project.turns(documents[name])
        heads = [len(line) - len(turn.text) for line, turn in zip(lines, turns, strict=False)]

        def anchor(
            position: int, starts: list[int] = starts, turns=turns, heads: list[int] = heads
        ) -> Anchor:
            number = bisect_right(starts, position) - 1
            return Anchor(turns[number].id, position - starts[number] - heads[number])

        for row in rows:
            start, end = int(row["start"]), int(row["end"])
            first, *others = raw[start:end].split("\n")
            words = "\n".join([first, *(line.split(" : ", 1)[1] for line in others)])
            yield codes[row["code_id"]], Span(anchor(start), anchor(end)), words


def _verify(project: Project, wanted: list[tuple[CodeId, Span, str]]) -> None:
    codings = project.codings()
    texts = project.segments(codings)
    found = {(coding.code_id, coding.span): texts[coding.id] for coding in codings}
    for code, span, words in wanted:
        if found[code, span] != words:
            raise AssertionError(f"a coding holds {found[code, span]!r}, not {words!r}")


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))
