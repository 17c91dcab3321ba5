"""The examples of docs/python.md and docs/shell.md, run as they stand."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pandas as pd
import pytest
from typer.testing import CliRunner

from codage import demo
from codage.analysis.registry import ANALYSES
from codage.cli import app
from codage.exporters.registry import EXPORTERS, FORMATS, SCRIPTS
from codage.study import Study

DOCS = Path(__file__).parents[1] / "docs"


def blocks(name: str, language: str) -> list[str]:
    text = (DOCS / name).read_text("utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


@pytest.fixture
def folder(built_demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the examples run: the demo study and the files that it is made of."""
    shutil.copyfile(built_demo, tmp_path / "study.codage")
    shutil.copytree(demo.interviews()[0].parent, tmp_path / "interviews")
    shutil.copyfile(demo.questionnaire(), tmp_path / "questionnaire.xlsx")
    shutil.copyfile(demo.codebook(), tmp_path / "codebook.csv")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_python_examples_run(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names: dict[str, object] = {}
    for block in blocks("python.md", "python"):
        exec(block, names)
    table = names["table"]
    assert isinstance(table, pd.DataFrame)
    assert table["segments"].sum() > 10
    assert "Émergente" in capsys.readouterr().out


def test_the_python_page_names_every_column(built_demo: Path) -> None:
    told = dict(re.findall(r"^\| `study\.(\w+)` \| [^|]+ \| ([^|]+) \|$", page("python.md"), re.M))
    with Study(built_demo) as study:
        for name, columns in told.items():
            if name == "agreed":
                continue
            real = getattr(study, name).columns.tolist()
            listed = columns.split(", then ")[0].strip().split(", ")
            assert real[: len(listed)] == listed
            assert name == "cases" or len(real) == len(listed)


def test_the_shell_examples_run(folder: Path) -> None:
    before = {path.name for path in folder.iterdir()}
    for number, block in enumerate(blocks("shell.md", "sh")):
        if number == 0:
            # What rebuilds a study does so beside the one that is analysed.
            block = block.replace("study.codage", "rebuilt.codage")
        for line in block.splitlines():
            done = CliRunner().invoke(app, shlex.split(line)[1:])
            assert done.exit_code == 0, f"{line}\n{done.output}\n{done.exception}"
    assert {path.suffix for path in folder.iterdir() if path.name not in before} >= {
        *(".csv", ".sav", ".xlsx", ".ipynb", ".zip", ".parquet", ".docx", ".json", ".codage")
    }


def test_the_shell_page_names_every_analysis_export_and_format() -> None:
    text = page("shell.md")
    listed = re.findall(r"^\| `(\w+)` \|", text, re.M)
    assert {one.name for one in ANALYSES} <= set(listed)
    assert all(f"`{one.name}`" in text for one in EXPORTERS)
    assert all(f"| `{suffix}` |" in text for suffix in {**FORMATS, **SCRIPTS, ".zip": ""})


def page(name: str) -> str:
    return (DOCS / name).read_text("utf-8")
