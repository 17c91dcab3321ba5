"""The whole path in a shell, as a researcher's script would run it."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

from codage import demo


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from codage.cli import main; main()", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def ok(*arguments: object) -> str:
    done = run(*arguments)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout


def refused(*arguments: object) -> str:
    done = run(*arguments)
    assert done.returncode == 1
    assert done.stderr.startswith("codage: ") or done.stdout
    assert "Traceback" not in done.stderr
    return done.stderr


def test_a_study_goes_from_files_to_merged_counts(tmp_path: Path) -> None:
    project = tmp_path / "étude.codage"
    ok("new", project, "--coder", "Inès")

    imported = ok("import", project, demo.interviews()[0].parent).splitlines()
    assert len(imported) == 30
    assert all(line.startswith("imported\t") for line in imported)

    survey = ok("survey", project, demo.questionnaire(), "--key", "id", "--match", "auto")
    assert survey.startswith("58 new cases")
    assert sum(line.startswith("linked\t") for line in survey.splitlines()) >= 20

    assert ok("codebook", project, demo.codebook()).startswith("49 codes added")

    found = list(csv.DictReader(ok("search", project, "mutualis*", "--format", "csv").splitlines()))
    assert len({row["document"] for row in found}) > 5
    objects = json.loads(ok("search", project, "mutualis*", "--format", "json"))
    assert [one["text"] for one in objects] == [row["text"] for row in found]

    merged = tmp_path / "merged.csv"
    ok("export", project, "merged", "-o", merged)
    rows = list(csv.DictReader(merged.read_text(encoding="utf-8-sig").splitlines()))
    assert len({row["id"] for row in rows if row["id"]}) == 58

    assert ok("check", project).endswith("is sound.\n")


def test_demo_prints_the_path_of_a_coded_project_last(tmp_path: Path) -> None:
    path = Path(ok("demo", "--to", tmp_path, "--no-window").splitlines()[-1])
    assert path.parent == tmp_path
    counted = json.loads(ok("counts", path, "--format", "json"))
    assert len(counted) == 49
    assert set(counted[0]) == {"code", "segments", "documents", "cases", "words", "share"}
    assert sum(code["segments"] for code in counted) >= 400


def test_counts_of_one_coder_are_part_of_everyones(demo_project: Path) -> None:
    def segments(*coders: str) -> int:
        given = [part for name in coders for part in ("--coder", name)]
        return sum(
            code["segments"]
            for code in json.loads(ok("counts", demo_project, *given, "--format", "json"))
        )

    assert segments("Inès Fabre") + segments("Thomas Kerjean") == segments()
    assert 0 < segments("Thomas Kerjean") < segments("Inès Fabre")


def test_counts_are_crossed_with_a_variable(demo_project: Path) -> None:
    table = ok("counts", demo_project, "--by", "type_coll")
    assert "Syndicat" in table.splitlines()[0]
    rows = list(
        csv.DictReader(
            ok("counts", demo_project, "--by", "type_coll", "--format", "csv").splitlines()
        )
    )
    assert len(rows) == 49


@pytest.mark.parametrize("what", ["merged", "counts", "segments", "codebook"])
@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_every_export_is_written(
    demo_project: Path, tmp_path: Path, what: str, suffix: str
) -> None:
    out = tmp_path / f"{what}{suffix}"
    written = ok("export", demo_project, what, "-o", out).splitlines()
    assert str(out) in written
    assert out.stat().st_size > 1000


@pytest.mark.parametrize("suffix", [".docx", ".html"])
def test_a_codebook_is_written_to_be_read(demo_project: Path, tmp_path: Path, suffix: str) -> None:
    out, short = tmp_path / f"book{suffix}", tmp_path / f"short{suffix}"
    assert ok("export", demo_project, "codebook", "-o", out).splitlines() == [str(out)]
    ok("export", demo_project, "codebook", "-o", short, "--part", "sets")
    assert 1000 < short.stat().st_size < out.stat().st_size


def test_the_report_is_written_in_french_and_what_to_look_at_is_said(
    demo_project: Path, tmp_path: Path
) -> None:
    out = tmp_path / "rapport.html"
    done = run("report", demo_project, "-o", out, "--language", "fr")
    assert (done.returncode, done.stdout.splitlines()) == (0, [str(out)])
    assert "Tableau 1." in out.read_text(encoding="utf-8")
    assert all(line.startswith("look at\t") for line in done.stderr.splitlines())
    assert done.stderr
    told = refused("report", demo_project, "-o", out, "--name", "Bilan")
    assert "Rapport de l’Observatoire" in told


def test_one_bad_file_fails_and_the_others_come_in(tmp_path: Path) -> None:
    project = tmp_path / "p.codage"
    ok("new", project)
    good = tmp_path / "bon.txt"
    good.write_text("A : Bonjour.\nB : Bonjour à vous.\nA : Merci.\nB : De rien.\n", "utf-8")
    bad = tmp_path / "mauvais.docx"
    bad.write_bytes(b"PK\x03\x04 truncated")
    done = run("import", project, good, bad)
    assert done.returncode == 1
    lines = {line.split("\t")[0]: line for line in done.stdout.splitlines()}
    assert "bon.txt" in lines["imported"]
    assert "mauvais.docx" in lines["failed"]
    again = ok("import", project, good)
    assert again.startswith("skipped\t")


def test_what_cannot_be_is_told_in_a_sentence(tmp_path: Path, demo_project: Path) -> None:
    assert "is not there" in refused("counts", tmp_path / "nowhere.codage")
    stranger = tmp_path / "lettre.codage"
    stranger.write_text("Cher collègue,", "utf-8")
    assert "is not a Codage project" in refused("check", stranger)
    assert "There is no coder Zoé" in refused("counts", demo_project, "--coder", "Zoé")
    assert "There is no variable age" in refused("counts", demo_project, "--by", "age")
    assert "already exists" in refused("new", demo_project)
    assert "no column" in refused("survey", demo_project, demo.questionnaire(), "--key", "nom")


def test_the_shell_imports_no_window_and_the_window_no_analysis() -> None:
    seen = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, codage.cli, codage.project;"
            "print([name for name in ('PySide6', 'pandas', 'spacy') if name in sys.modules])",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert seen.stdout.strip() == "[]"


def test_a_picture_shows_the_project_it_was_asked_for(
    tmp_path: Path, built_demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    empty = tmp_path / "vide.codage"
    ok("new", empty)
    ok("open", empty, "--screenshot", tmp_path / "empty.png")
    ok("open", built_demo, "--screenshot", tmp_path / "demo.png")
    pictures = [(tmp_path / name).read_bytes() for name in ("empty.png", "demo.png")]
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)
    assert len(pictures[1]) > 1.5 * len(pictures[0])
    assert not (tmp_path / "settings" / "Codage").exists()

    missing = tmp_path / "nowhere" / "demo.png"
    unwritten = run("open", empty, "--screenshot", missing)
    assert unwritten.returncode == 1
    assert "nowhere is not there" in unwritten.stderr


def test_what_is_odd_in_a_survey_is_said(tmp_path: Path) -> None:
    project, table = tmp_path / "p.codage", tmp_path / "t.csv"
    ok("new", project)
    table.write_text("id,nom,pop\nA,Albi,3\nB,Brive\nC,Cahors,4\n", "utf-8")
    told = ok("survey", project, table, "--key", "id").splitlines()
    assert "look at\t3\t\tCells in this row: 2. Columns of the table: 3." in told


def test_a_newer_survey_says_what_it_changes_and_changes_nothing_when_only_shown(
    tmp_path: Path,
) -> None:
    project, table = tmp_path / "s.codage", tmp_path / "t.csv"
    ok("new", project)
    table.write_text("id;q\nA;1\nB;2\n", "utf-8")
    ok("survey", project, table, "--key", "id")
    table.write_text("id;q\nA;2\nC;2\n", "utf-8")
    shown = ok("survey", project, table, "--key", "id", "--show").splitlines()
    assert shown == [
        "new case\tC\tC",
        "changed\tA\tq\t1 → 2",
        "not in the file, kept\tB\tB",
        "1 new cases, 1 changed, 1 not in the file; nothing was imported",
    ]
    assert "changed\tA\tq\t1 → 2" in ok("survey", project, table, "--key", "id")
    again = ok("survey", project, table, "--key", "id", "--show")
    assert "0 new cases, 0 changed" in again


def test_what_is_derived_is_up_to_date_in_what_is_written(tmp_path: Path) -> None:
    from codage.domain.derivation import Bands
    from codage.project import Project

    file, table, out = (tmp_path / name for name in ("s.codage", "t.csv", "merged.csv"))
    table.write_text("id,pop\na,10\nb,2000\n")
    Project.create(file).close()
    ok("survey", file, table, "--key", "id")
    with Project.open(file) as project:
        project.make_derived("large", Bands("pop", ("1000",)))
    ok("export", file, "merged", "-o", out)
    rows = list(csv.DictReader(out.read_text("utf-8-sig").splitlines()))
    assert [row["large"] for row in rows] == ["1", "2"]
    with Project.open(file) as project:
        assert str(project.next_undo()) == "Derive variable large"
