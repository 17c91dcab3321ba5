"""The scripts, run where they can be: the notebook's cells, and the archive that holds it all."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from codage.analysis.frequencies import frequencies
from codage.analysis.selection import Condition, Selection, Spoken
from codage.exporters.options import ExportOptions, Shape, Unit, ValueForm
from codage.exporters.provenance import sha256_of
from codage.exporters.r_script import _text
from codage.exporters.registry import export
from codage.project import Project
from codage.project.rows import CodeFields


def run(notebook: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """The names that the cells of a notebook leave, run in its folder."""
    monkeypatch.chdir(notebook.parent)
    names: dict[str, object] = {}
    for cell in json.loads(notebook.read_text("utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), names)
    return names


def test_the_notebook_is_one_of_format_4_5(project, tmp_path):
    export(project, "merged", tmp_path / "étude.ipynb")
    notebook = json.loads((tmp_path / "étude.ipynb").read_text("utf-8"))
    assert (notebook["nbformat"], notebook["nbformat_minor"]) == (4, 5)
    assert set(notebook) == {"cells", "metadata", "nbformat", "nbformat_minor"}
    ids = [cell["id"] for cell in notebook["cells"]]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", one) for one in ids)
    for cell in notebook["cells"]:
        usual = {"cell_type", "id", "metadata", "source"}
        code = {"execution_count", "outputs"} if cell["cell_type"] == "code" else set()
        assert set(cell) == usual | code
        assert all(isinstance(line, str) for line in cell["source"])


def test_the_notebook_makes_the_table_of_frequencies(built_demo, tmp_path, monkeypatch):
    with Project.open(built_demo, read_only=True) as demo:
        export(demo, "merged", tmp_path / "n.ipynb", ExportOptions(unit=Unit.DOCUMENT))
        counted = frequencies(demo.frames)
        paths = demo.frames.codes["path"].tolist()
    made = run(tmp_path / "n.ipynb", monkeypatch)["frequencies"]
    assert isinstance(made, pd.DataFrame)
    assert made.index.tolist() == paths
    for name in ("segments", "documents", "words"):
        assert made[name].tolist() == counted[name].tolist()
    assert made["share"].tolist() == pytest.approx(counted["share"].tolist())


def test_with_a_row_a_case_it_counts_cases(built_demo, tmp_path, monkeypatch):
    with Project.open(built_demo, read_only=True) as demo:
        export(demo, "merged", tmp_path / "n.ipynb")
        counted = frequencies(demo.frames)
    names = run(tmp_path / "n.ipynb", monkeypatch)
    made, merged = names["frequencies"], names["merged"]
    assert made["cases"].tolist() == counted["cases"].tolist()
    assert merged["mat_dom"].cat.ordered
    assert merged["mat_dom"].cat.categories.tolist()[:2] == ["Émergente", "Engagée"]
    assert merged["dep"].str.len().max() >= 2


@pytest.mark.parametrize("values", list(ValueForm))
def test_what_a_spreadsheet_could_run_comes_back_as_it_was(project, tmp_path, monkeypatch, values):
    export(project, "merged", tmp_path / "n.ipynb", ExportOptions(values=values))
    merged = run(tmp_path / "n.ipynb", monkeypatch)["merged"]
    assert merged["q_ouv"].tolist()[:3] == ["@oui", 'deux\nlignes; "dites"', "-5"]
    assert merged["type_de_collectivite"].tolist()[:2] == ["Commune", "Syndicat"]
    assert pd.isna(merged["type_de_collectivite"].iloc[2])
    assert merged["date_fin"].iloc[1] == pd.Timestamp("1899-01-01")


def test_a_tidy_table_is_loaded(project, tmp_path, monkeypatch):
    export(project, "merged", tmp_path / "n.ipynb", ExportOptions(shape=Shape.TIDY))
    assert len(run(tmp_path / "n.ipynb", monkeypatch)["merged"])


def test_names_of_codes_cannot_break_out_of_the_scripts(project, tmp_path, monkeypatch):
    hostile = "'\"); import os #\\ {x} $x `x` \u2028"
    project.add_code(CodeFields(hostile))
    export(project, "merged", tmp_path / "n.ipynb")
    assert hostile.strip() in {
        name.strip() for name in run(tmp_path / "n.ipynb", monkeypatch)["frequencies"].index
    }
    export(project, "merged", tmp_path / "n.r")
    assert_well_formed((tmp_path / "n.r").read_text("utf-8"))


def assert_well_formed(script: str) -> None:
    """Strings end on their line, and brackets close what they opened."""
    opened = []
    pairs = {")": "(", "]": "[", "}": "{"}
    for line in script.splitlines():
        without = re.sub(r'"(?:[^"\\]|\\.)*"', "s", line)
        assert '"' not in without, line
        for sign in without.partition("#")[0]:
            if sign in "([{":
                opened.append(sign)
            elif sign in pairs:
                assert opened.pop() == pairs[sign], line
    assert not opened


@pytest.mark.parametrize("unit", list(Unit))
def test_the_r_script_is_well_formed_and_names_what_is_there(built_demo, tmp_path, unit):
    with Project.open(built_demo, read_only=True) as demo:
        exported = export(demo, "merged", tmp_path / "étude.r", ExportOptions(unit=unit))
    names = ["étude.r", "étude.r.csv", "étude.r.dictionary.csv", "étude.r.provenance.json"]
    assert [path.name for path in exported.files] == names
    script = (tmp_path / "étude.r").read_text("utf-8")
    assert_well_formed(script)
    assert 'data_file <- "étude.r.csv"' in script
    table = pd.read_csv(tmp_path / "étude.r.csv", dtype=str)
    kinds = re.search(r"^texts <- .*?^kinds", script, re.DOTALL | re.MULTILINE).group()
    assert set(re.findall('"([^"]+)"', kinds)) == set(table.columns)
    assert max(map(len, script.splitlines())) <= 120


def test_strings_of_r():
    assert _text('a"b\\c\n\u2028é') == '"a\\"b\\\\c\\n\\U00002028é"'


def test_provenance_tells_where_the_data_come_from(project, tmp_path):
    options = ExportOptions(
        selection=Selection(
            coder_ids=frozenset({project.find_coder("Bob").id}),
            spoken=Spoken.RESPONDENTS,
            conditions=(Condition("type de collectivité", frozenset({"2"})),),
        )
    )
    export(project, "merged", tmp_path / "out.csv", options)
    told = json.loads((tmp_path / "out.csv.provenance.json").read_text("utf-8"))
    assert told["study"]["name"] == "étude"
    assert told["program"]["schema"] == 3
    assert told["coders"] == ["Bob"]
    assert told["filters"]["coders"] == ["Bob"]
    assert told["filters"]["speech"] == "respondents"
    assert told["filters"]["conditions"] == [{"variable": "type de collectivité", "values": ["2"]}]
    assert told["numbers"] == {"documents": 2, "cases": 1, "codes": 4, "codings": 1}
    assert told["sources"]["surveys"][0]["file"] == "survey.csv"
    assert [one["name"] for one in told["sources"]["documents"]] == ["A", "B"]
    assert {one["name"]: one["sha256"] for one in told["files"]} == {
        name: sha256_of(tmp_path / name) for name in ("out.csv", "out.dictionary.csv")
    }


def test_the_archive_holds_every_format_and_its_hash(built_demo, tmp_path, monkeypatch):
    with Project.open(built_demo, read_only=True) as demo:
        exported = export(demo, "merged", tmp_path / "étude.zip")
        export(demo, "merged", tmp_path / "étude.csv")
    assert exported.rows == 62
    with zipfile.ZipFile(tmp_path / "étude.zip") as archive:
        assert archive.testzip() is None
        archive.extractall(tmp_path / "in")
        told = json.loads(archive.read("provenance.json"))
    assert {file.suffix for file in (tmp_path / "in").iterdir()} == {
        *(".csv", ".xlsx", ".parquet", ".sav", ".dta", ".r", ".ipynb", ".json")
    }
    for one in told["files"]:
        whole = (tmp_path / "in" / one["name"]).read_bytes()
        assert hashlib.sha256(whole).hexdigest() == one["sha256"]
    assert (tmp_path / "in" / "étude.csv").read_bytes() == (tmp_path / "étude.csv").read_bytes()
    assert 'data_file <- "étude.csv"' in (tmp_path / "in" / "étude.r").read_text("utf-8")
    assert len(run(tmp_path / "in" / "étude.ipynb", monkeypatch)["merged"]) == 62


def test_a_script_leaves_a_table_of_its_name_alone(project, tmp_path):
    for name in ("n.csv", "n.dictionary.csv"):
        (tmp_path / name).write_text("mine")
    for suffix in (".r", ".ipynb", ".sav", ".dta", ".parquet", ".xlsx", ".zip"):
        export(project, "merged", tmp_path / f"n{suffix}")
    assert (tmp_path / "n.csv").read_text() == (tmp_path / "n.dictionary.csv").read_text() == "mine"


EXPORTING = """
import sys
from pathlib import Path
from codage.exporters.registry import export
from codage.project import Project
with Project.open(Path(sys.argv[1]), read_only=True) as project:
    for name in ("merged", "segments", "counts"):
        export(project, name, Path(sys.argv[2]) / f"{name}.csv")
    export(project, "merged", Path(sys.argv[2]) / "script.r")
    export(project, "merged", Path(sys.argv[2]) / "notebook.ipynb")
"""


def test_the_same_bytes_come_from_another_process(built_demo, tmp_path):
    found = []
    for seed in ("1", "2"):
        folder = tmp_path / seed
        folder.mkdir()
        subprocess.run(
            [sys.executable, "-c", EXPORTING, built_demo, folder],
            env=os.environ | {"PYTHONHASHSEED": seed},
            check=True,
        )
        found.append(
            {
                file.name: file.read_bytes()
                for file in folder.iterdir()
                if not file.name.endswith("provenance.json")
            }
        )
    assert found[0] == found[1]
    assert {Path(name).suffix for name in found[0]} == {".csv", ".r", ".ipynb"}


def test_the_french_dialect_does_not_reach_the_scripts(project, tmp_path, monkeypatch):
    from codage.exporters.options import Dialect

    options = replace(ExportOptions(), dialect=Dialect.FRENCH)
    export(project, "merged", tmp_path / "n.ipynb", options)
    merged = run(tmp_path / "n.ipynb", monkeypatch)["merged"]
    assert merged["etp"].tolist()[:2] == [0.5, 12.25]


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")
def test_the_r_script_makes_the_table_of_frequencies(built_demo, tmp_path):
    with Project.open(built_demo, read_only=True) as demo:
        export(demo, "merged", tmp_path / "n.r", ExportOptions(unit=Unit.DOCUMENT))
        counted = frequencies(demo.frames)
    made = run_r(tmp_path / "n.r", "frequencies")
    for name in ("segments", "documents", "words"):
        assert made[name].tolist() == counted[name].tolist()
    assert made["share"].tolist() == pytest.approx(counted["share"].tolist())


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")
def test_awkward_answers_and_names_come_to_r_as_they_are(project, tmp_path):
    project.add_code(CodeFields("'\"); quit() #\\ {x} $x"))
    export(project, "merged", tmp_path / "n.r", ExportOptions(values=ValueForm.CODES))
    made = run_r(tmp_path / "n.r", "merged")
    assert made["q_ouv"].tolist()[:3] == ["@oui", 'deux\nlignes; "dites"', "-5"]
    assert made["type_de_collectivite"].tolist()[:2] == ["Commune", "Syndicat"]
    assert made["dep"].tolist()[:2] == ["01", "2A"]
    assert made["date_fin"].tolist()[:2] == ["2023-09-11", "1899-01-01"]


def run_r(script: Path, name: str) -> pd.DataFrame:
    """A data frame that an R script leaves, run in its folder."""
    with script.open("a", encoding="utf-8") as stream:
        stream.write(f'write.csv({name}, "made.csv", row.names = FALSE, fileEncoding = "UTF-8")\n')
    subprocess.run(
        ["Rscript", script.name],
        cwd=script.parent,
        check=True,
        env=os.environ | {"LC_ALL": "C.UTF-8"},
        capture_output=True,
    )
    return pd.read_csv(script.parent / "made.csv", dtype={"dep": str, "q_ouv": str})
