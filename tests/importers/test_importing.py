"""Folders and files into a project: found in order, told apart by content, undone at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from codage.domain.message import Cancelled
from codage.domain.transcript import Role
from codage.importers import importing
from codage.importers.importing import Status, find_files, import_files, natural_order
from codage.project import Project

Put = Callable[[str, str | bytes], Path]


@pytest.fixture
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with Project.create(tmp_path_factory.mktemp("projet") / "essai.codage") as project:
        yield project


def interview(number: int) -> str:
    return f"E : Bonjour, entretien {number}.\nR : Bonjour.\nE : Bien.\nR : Oui.\n"


def names(project: Project) -> list[str]:
    return [document.name for document in project.documents()]


def test_folders_are_walked_in_natural_order_without_what_is_not_meant(
    put: Put, tmp_path: Path
) -> None:
    for name in (
        "entretien 10.txt", "entretien 2.txt", "b/x.docx", "B2/~$x.docx", ".caché/x.txt",
        ".x.txt", ".~lock.x.odt#", "__MACOSX/x.txt", "notes.xlsx", "son.mp3", "A.PDF",
    ):  # fmt: skip
        put(name, "x")
    found = [path.relative_to(tmp_path).as_posix() for path in find_files([tmp_path])]
    assert found == ["A.PDF", "entretien 2.txt", "entretien 10.txt", "b/x.docx"]


def test_a_named_file_is_always_kept_and_each_file_once(put: Put, tmp_path: Path) -> None:
    sound, text = put("son.mp3", "x"), put("a.txt", "x")
    missing = tmp_path / "nulle part.txt"
    assert find_files([sound, text, tmp_path, missing]) == (sound, text, missing)


def test_natural_order_counts_numbers() -> None:
    assert sorted(["e10", "E2", "e1", "é"], key=natural_order) == ["e1", "E2", "e10", "é"]
    assert natural_order("9" * 10_000)


def test_a_slow_file_does_not_hold_the_others(
    writers, put: Put, tmp_path: Path, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "PATIENCE", -1.0)
    slow = writers["pdf"](tmp_path)
    put("z.txt", interview(1))
    report = import_files(project, [tmp_path])
    (failed,) = report.failed
    assert failed.path == slow
    assert "Import it by itself" in str(failed.reason)
    assert [outcome.path.name for outcome in report.imported] == ["z.txt"]
    assert [outcome.path for outcome in import_files(project, [slow]).imported] == [slow]


def test_a_mixed_folder_comes_in(writers, put: Put, tmp_path: Path, project: Project) -> None:
    for write in (writers["docx"], writers["pdf"]):
        write(tmp_path)
    put("1.txt", interview(1))
    put("cassé.docx", b"PK\x03\x04 rien")
    report = import_files(project, [tmp_path])
    by_name = {outcome.path.name: outcome for outcome in report.outcomes}
    assert by_name["1.txt"].status is Status.IMPORTED
    assert by_name["1.txt"].turns == 4
    assert by_name["1.txt"].speakers == ("E", "R")
    assert by_name["1.txt"].encoding == "utf-8"
    assert by_name["cassé.docx"].status is Status.FAILED
    assert "cassé.docx" in str(by_name["cassé.docx"].reason)
    assert by_name["entretien.docx"].status is Status.IMPORTED
    assert by_name["entretien.pdf"].status is Status.SKIPPED
    assert "entretien" in str(by_name["entretien.pdf"].reason)
    assert (len(report.imported), len(report.skipped), len(report.failed)) == (2, 1, 1)
    assert names(project) == ["1", "entretien"]


def test_what_is_imported_is_what_was_read(put: Put, project: Project) -> None:
    path = put("a.txt", "Date : 3 mai 2023\nLieu : Albi\n\n" + interview(1))
    (document_id,) = import_files(project, [path]).imported[0].document_ids
    assert [turn.text for turn in project.turns(document_id)][:2] == [
        "Bonjour, entretien 1.",
        "Bonjour.",
    ]
    assert {s.name: s.role for s in project.speakers(document_id)} == {
        "E": Role.INTERVIEWER,
        "R": Role.RESPONDENT,
    }
    assert ("Date", "3 mai 2023") in [(a.place, a.text) for a in project.set_aside(document_id)]


def test_the_same_content_is_noticed_whatever_its_name(put: Put, project: Project) -> None:
    first = put("a.txt", interview(1))
    import_files(project, [first])
    again = put("b.txt", interview(1).replace("\n", "\r\n"))
    twin = put("c.txt", interview(2))
    report = import_files(project, [first, again, twin, put("d.txt", interview(2))])
    assert [outcome.status for outcome in report.outcomes] == [
        Status.SKIPPED, Status.SKIPPED, Status.IMPORTED, Status.SKIPPED,
    ]  # fmt: skip
    assert str(report.skipped[1].reason).endswith("as a.")
    assert str(report.skipped[2].reason).endswith("as c.")


def test_who_interviews_elsewhere_interviews_here(put: Put, project: Project) -> None:
    head = "Date : mai\nEnquêtrice : Claire Vasseur\n\n"
    talk = "Claire Vasseur : Oui, {0} ?\n{0} : Oui.\nClaire Vasseur : Bien.\n{0} : Non.\n"
    import_files(project, [put(f"{name}.txt", head + talk.format(name)) for name in ("Léa", "Noé")])
    report = import_files(project, [put("seul.txt", talk.format("Zoé"))])
    (document_id,) = report.imported[0].document_ids
    assert {speaker.name: speaker.role for speaker in project.speakers(document_id)} == {
        "Claire Vasseur": Role.INTERVIEWER,
        "Zoé": Role.RESPONDENT,
    }


def test_names_are_made_unique(put: Put, project: Project) -> None:
    paths = [put(f"{folder}/e.txt", interview(number)) for number, folder in enumerate("abc")]
    import_files(project, paths[:1])
    import_files(project, paths[1:])
    assert names(project) == ["e", "e (2)", "e (3)"]


def test_an_import_is_one_undo(put: Put, tmp_path: Path, project: Project) -> None:
    for number in range(5):
        put(f"{number}.txt", interview(number))
    import_files(project, [tmp_path])
    assert str(project.next_undo()) == "Import 5 documents"
    project.undo()
    assert names(project) == []
    assert project.next_undo() is None
    project.redo()
    assert len(names(project)) == 5


def test_nothing_new_leaves_no_trace(put: Put, project: Project) -> None:
    report = import_files(project, [put("vide.txt", "")])
    assert len(report.failed) == 1
    assert project.next_undo() is None


@pytest.mark.parametrize("stop_at", [0, 1, 3, 5])
def test_cancelled_means_unchanged(stop_at: int, put: Put, project: Project) -> None:
    paths = [put(f"{number}.txt", interview(number)) for number in range(4)]
    calls = iter(range(100))

    def advance(done: int, total: int, what: str = "") -> None:
        if next(calls) == stop_at:
            raise Cancelled

    with pytest.raises(Cancelled):
        import_files(project, paths, advance=advance)
    assert names(project) == []
    assert project.next_undo() is None


def test_progress_names_each_file(put: Put, tmp_path: Path, project: Project) -> None:
    for number in range(3):
        put(f"{number}.txt", interview(number))
    seen: list[tuple[int, int, str]] = []
    import_files(
        project, [tmp_path], advance=lambda done, total, what="": seen.append((done, total, what))
    )
    assert seen[:3] == [(0, 3, "0.txt"), (1, 3, "1.txt"), (2, 3, "2.txt")]
    assert seen[-1][:2] == (3, 3)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_does_not_hold_the_others(put: Put, tmp_path: Path, project: Project) -> None:
    put("a.txt", interview(1))
    os.mkfifo(tmp_path / "b.txt")
    report = import_files(project, [tmp_path])
    assert [outcome.status for outcome in report.outcomes] == [Status.IMPORTED, Status.FAILED]
