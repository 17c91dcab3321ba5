"""What is read, what is documented, and what is loaded for it."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pyreadstat
import pytest

from codage.survey import registry
from codage.survey.errors import SurveyError
from codage.survey.registry import COMPANIONS, FORMATS, TOOLS, read_table, suffixes
from codage.survey.table import SurveyFile

DOCUMENTATION = Path(__file__).parents[2] / "docs" / "surveys.md"


def test_every_format_tool_and_companion_has_its_module() -> None:
    for known in (*FORMATS, *COMPANIONS, *TOOLS):
        module = importlib.import_module(known.module)
        assert callable(module.recognises)
    assert all(callable(importlib.import_module(x.module).read) for x in (*FORMATS, *COMPANIONS))
    assert all(callable(importlib.import_module(x.module).understood) for x in TOOLS)
    assert len(set(suffixes())) == len(suffixes())


def test_importing_the_registry_loads_no_format_library() -> None:
    code = (
        "import sys, codage.survey.importing; "
        "print([m for m in ('pyreadstat', 'pandas', 'numpy', 'odf') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_documentation_lists_all_that_is_read() -> None:
    lines = DOCUMENTATION.read_text(encoding="utf-8").splitlines()
    rows = {line.split("|")[1].strip(): line for line in lines if line[:2] == "| "}
    for known in (*FORMATS, *COMPANIONS):
        assert known.name in rows
        assert all(suffix in rows[known.name] for suffix in known.suffixes)
    for tool in TOOLS:
        assert tool.name in rows


def test_a_letter_named_as_a_table_is_refused_for_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "letter.sav"
    path.write_text("Madame, Monsieur, voici notre réponse.", "utf-8")
    with pytest.raises(SurveyError, match="is no SPSS file, though its name says so"):
        read_table(path)


def test_a_folder_and_a_missing_file_are_refused_in_words(tmp_path: Path) -> None:
    folder = tmp_path / "folder.sav"
    folder.mkdir()
    with pytest.raises(SurveyError, match="is a folder"):
        read_table(folder)
    with pytest.raises(SurveyError, match="is not there"):
        read_table(tmp_path / "gone.ods")


def test_a_file_that_another_program_holds_is_refused_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "held.sav"
    path.write_bytes(b"$FL2")

    def held(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", held)
    with pytest.raises(SurveyError, match="another program holds it"):
        read_table(path)


@pytest.mark.parametrize("name", ["a.xlsx", "a.ods", "a.sav", "a.dta", "a.csv"])
def test_a_file_that_goes_away_before_it_is_read_is_said_to_be_gone(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / name
    frame = pd.DataFrame({"id": ["A", "B"], "pop": [1.0, 2.0]})
    match path.suffix:
        case ".sav":
            pyreadstat.write_sav(frame, path)
        case ".dta":
            pyreadstat.write_dta(frame, path)
        case ".csv":
            frame.to_csv(path)
        case _:
            frame.to_excel(path)
    find = registry._opened

    def opened_and_gone(path: Path) -> SurveyFile:
        file = find(path)
        path.unlink()
        return file

    monkeypatch.setattr(registry, "_opened", opened_and_gone)
    with pytest.raises(SurveyError, match="is not there"):
        read_table(path)
