"""The demo study: thirty fictional interviews and their survey, coded by two people.

It is made from the files in ``resources/demo`` by the verbs that a person's own study goes
through; nothing here knows formats or tables.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from tempfile import TemporaryDirectory

from codage.domain.anchors import CaseId, CodeId, CoderId, CodingId, DocumentId, Span
from codage.domain.barometer import Barometer, CodeItem, Dimension, Item, VariableItem
from codage.domain.document_text import DocumentText
from codage.domain.joint_display import JointDisplay, JointRow, Verdict
from codage.domain.memos import Target
from codage.domain.message import CodageError
from codage.domain.report import Report
from codage.domain.task import Advance, unwatched
from codage.domain.transcript import Role
from codage.importers.codebook import import_codebook
from codage.importers.importing import import_files
from codage.project import Project
from codage.project.rows import Progress
from codage.resources import resource
from codage.survey.importing import import_survey, match_automatically

STUDY = "Observatoire (démonstration)"
PROJECT_FILE = f"{STUDY}.codage"
JOINT_DISPLAY = "Théorie et terrain"
BAROMETER = "Maturité des territoires"
REPORT = "Rapport de l’Observatoire"
TYPOLOGY, SIZE = "type_coll", "pop_cl"
CODERS = ("Inès Fabre", "Thomas Kerjean")

_INTERVIEWERS = frozenset({"CV", "ML", "Claire Vasseur", "Mehdi Larbi"})
_STEPS_AFTER_IMPORT = 5


class DemoError(CodageError):
    """The demo study cannot be built. Nothing was left behind."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A coding as ``codings.csv`` holds it: a code's identifier between two runs of words."""

    document: str
    coder: str
    code: str
    begins: str
    ends: str
    memo: str


def demo_folder() -> Path:
    """Where the demo study goes unless the person says otherwise: ``Codage`` in the documents."""
    from platformdirs import user_documents_path

    documents = user_documents_path()
    return (documents if documents.is_dir() else Path.home()) / "Codage"


def interviews() -> list[Path]:
    """The files of the thirty interviews, in their order."""
    folder = resource("demo/entretiens")
    return sorted(path for path in folder.iterdir() if path.name[:1].isdigit())


def questionnaire() -> Path:
    """The answers to the questionnaire, an Excel workbook."""
    return resource("demo/questionnaire.xlsx")


def codebook() -> Path:
    """The codebook, a CSV."""
    return resource("demo/codebook.csv")


def passages() -> list[Passage]:
    """What both coders coded, in the order of the interviews."""
    return [
        Passage(row["document"], row["coder"], row["code"], row["from"], row["to"], row["memo"])
        for row in _rows("codings.csv")
    ]


def span_of(passage: Passage, text: DocumentText) -> Span:
    """The stretch of `text` from the passage's first words to the next of its last words.

    Raises DemoError when they are not there.
    """
    whole = text.text
    start = whole.find(passage.begins)
    last = whole.find(passage.ends, start)
    if min(start, last) < 0:
        raise DemoError(
            "The demo study does not fit together: {document} does not hold “{words}”. Nothing "
            "was built. Install Codage again.",
            document=passage.document,
            words=passage.begins if start < 0 else passage.ends,
        )
    return text.span(start, last + len(passage.ends))


def build_demo(folder: Path, *, advance: Advance = unwatched) -> Path:
    """Build the demo study in `folder` and give the new project's path.

    What is there already stays: the project then gets a number. When the work fails or is
    stopped, no part of it remains.

    Raises:
        DemoError: the folder cannot be written, or a file of the study is missing.
        ProjectError: the project cannot be written.
        Cancelled: from `advance`.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".codage-", dir=folder, ignore_cleanup_errors=True) as place:
            unfinished = Path(place, PROJECT_FILE)
            with Project.create(unfinished, name=STUDY, coder=CODERS[0]) as project:
                _Study(project, advance).build()
            return unfinished.rename(_free_path(folder))
    except OSError as error:
        raise DemoError(
            "The demo study cannot be built in {folder} ({why}). Nothing was left there. Choose "
            "another folder.",
            folder=str(folder),
            why=error.strerror or type(error).__name__,
        ) from error


def _free_path(folder: Path) -> Path:
    names = chain([PROJECT_FILE], (f"{STUDY} {number}.codage" for number in count(2)))
    return next(path for name in names if not (path := folder / name).exists())


def _rows(name: str) -> Iterator[dict[str, str]]:
    with resource(f"demo/{name}").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


class _Study:
    """The demo study as it grows, one labelled change after the other."""

    def __init__(self, project: Project, advance: Advance) -> None:
        self._project = project
        self._advance = advance
        self._done = 0
        self._documents: dict[str, DocumentId] = {}
        self._codes: dict[str, CodeId] = {}
        self._cases: dict[str, CaseId] = {}

    def build(self) -> None:
        self._bring_in_interviews()
        self._step("codebook.csv")
        import_codebook(self._project, codebook())
        self._codes = {row.name.split()[0]: row.id for row in self._project.codes()}
        self._step("questionnaire.xlsx")
        import_survey(self._project, questionnaire(), key="id")
        self._cases = {row.key: row.id for row in self._project.cases()}
        match_automatically(self._project)
        self._confirm_links()
        self._step("codings.csv")
        self._code()
        self._step("memos.csv")
        self._write_memos()
        self._step("joint_display.csv")
        self._save_analyses()
        self._mark_progress()

    def _step(self, what: str) -> None:
        total = len(self._documents) + _STEPS_AFTER_IMPORT
        self._advance(len(self._documents) + self._done, total, what)
        self._done += 1

    def _bring_in_interviews(self) -> None:
        def advance(done: int, total: int, what: str = "") -> None:
            self._advance(done, total + _STEPS_AFTER_IMPORT, what)

        report = import_files(self._project, interviews(), advance=advance)
        for outcome in report.outcomes:
            if len(outcome.document_ids) != 1:
                raise DemoError(
                    "The demo study is damaged: {file} cannot be read. Nothing was built. "
                    "Install Codage again.",
                    file=outcome.path.name,
                )
            self._documents[outcome.path.name] = outcome.document_ids[0]
        asking = [row.id for row in self._project.speakers() if row.name in _INTERVIEWERS]
        answering = [row.id for row in self._project.speakers() if row.name not in _INTERVIEWERS]
        with self._project.change("Set the role of speakers"):
            self._project.set_role(asking, Role.INTERVIEWER)
            self._project.set_role(answering, Role.RESPONDENT)

    def _confirm_links(self) -> None:
        """What a researcher confirms by eye: captions bear a name, and no identifier."""
        self._project.link_cases(
            [
                (self._documents[row["document"]], self._cases[row["case"]])
                for row in _rows("links.csv")
            ]
        )

    def _code(self) -> None:
        project = self._project
        texts = {name: project.document_text(found) for name, found in self._documents.items()}
        present = project.coder_id
        listed = passages()
        for name in CODERS:
            coder = project.add_coder(name)
            own = [passage for passage in listed if passage.coder == name]
            spans = [(self._codes[p.code], span_of(p, texts[p.document])) for p in own]
            project.use_coder(coder)
            with project.change("Code {count} segments", count=len(set(spans))):
                project.apply_many(spans, coder_id=coder)
                self._annotate(coder, dict(zip(spans, own, strict=True)))
        project.use_coder(present)

    def _annotate(self, coder: CoderId, own: dict[tuple[CodeId, Span], Passage]) -> None:
        memos: dict[CodingId, str] = {}
        for row in self._project.codings(coder_ids=[coder]):
            if memo := own[row.code_id, row.span].memo:
                memos[row.id] = memo
        for coding, memo in memos.items():
            self._project.set_coding_memo(coding, memo)

    def _write_memos(self) -> None:
        rows = list(_rows("memos.csv"))
        with self._project.change("Write {count} memos", count=len(rows)):
            for row in rows:
                self._project.add_memo(
                    row["body"],
                    title=row["title"],
                    target=self._target(row),
                )

    def _target(self, row: dict[str, str]) -> Target:
        if row["document"]:
            return Target.document(self._documents[row["document"]])
        if row["code"]:
            return Target.code(self._codes[row["code"]])
        return Target.case(self._cases[row["case"]]) if row["case"] else Target()

    def _save_analyses(self) -> None:
        display = JointDisplay(tuple(self._joint_rows()), TYPOLOGY, (TYPOLOGY, SIZE))
        dimensions: dict[str, list[Item]] = {}
        for row in _rows("barometer.csv"):
            dimensions.setdefault(row["dimension"], []).append(self._item(row))
        maturity = Barometer(
            tuple(Dimension(name, tuple(items)) for name, items in dimensions.items()), TYPOLOGY
        )
        with self._project.change("Save {name}", name=JOINT_DISPLAY):
            self._project.save_analysis("joint_display", JOINT_DISPLAY, display.to_json())
            self._project.save_analysis("barometer", BAROMETER, maturity.to_json())
            self._write_report()

    def _write_report(self) -> None:
        """The report as ``report.json`` holds it: codes by their identifiers, quotations by a
        code and their first words."""
        text = resource("demo/report.json").read_text(encoding="utf-8")
        plain = json.loads(text)
        guids = {row.id: row.guid for row in self._project.codes()}
        for number, block in enumerate(plain["blocks"], 1):
            block["id"] = f"b{number}"
            if "codes" in block:
                block["codes"] = [guids[self._codes[code]] for code in block["codes"]]
            quoted = (words.split("|", 1) for words in block.get("codings", ()))
            found = [self._quotations([self._codes[code]], [words]) for code, words in quoted]
            if found:
                block["codings"] = list(chain.from_iterable(found))
        report = Report.from_json(json.dumps(plain))
        self._project.save_analysis("report", REPORT, report.to_json())

    def _joint_rows(self) -> Iterator[JointRow]:
        guids = {row.id: row.guid for row in self._project.codes()}
        for row in _rows("joint_display.csv"):
            codes = [self._codes[code] for code in row["codes"].split()]
            yield JointRow(
                row["label"],
                tuple(guids[code] for code in codes),
                row["variable"],
                tuple(row["values"].split()),
                self._quotations(codes, row["quotations"].split("|")),
                Verdict(row["verdict"]),
                row["note"],
            )

    def _quotations(self, codes: list[CodeId], beginnings: list[str]) -> tuple[str, ...]:
        """The first coding of each segment, under these codes, that begins with those words."""
        rows = self._project.codings(code_ids=codes)
        texts = self._project.segments(rows)
        found = [
            next((row.id for row in rows if texts[row.id].startswith(words)), None)
            for words in beginnings
        ]
        chosen = [coding for coding in found if coding is not None]
        guids = self._project.coding_guids(chosen)
        return tuple(guids[coding] for coding in chosen)

    def _item(self, row: dict[str, str]) -> Item:
        weight = float(row["weight"])
        if row["code"]:
            code = next(
                code.guid for code in self._project.codes() if code.id == self._codes[row["code"]]
            )
            return CodeItem(code, weight, int(row["full"]))
        pairs = (pair.split("=") for pair in row["scores"].split())
        scores = {value: float(score) for value, score in pairs}
        low, high = float(row["low"]), float(row["high"])
        return VariableItem(row["variable"], weight, scores, low, high, row["group"] == "1")

    def _mark_progress(self) -> None:
        documents = list(self._documents.values())
        with self._project.change("Mark the progress of {count} documents", count=len(documents)):
            self._project.set_progress(documents[:12], Progress.REVIEWED)
            self._project.set_progress(documents[12:28], Progress.CODED)
            self._project.set_progress(documents[28:], Progress.READ)
