"""Every export in every format: whole or not at all, the same bytes twice, no formula."""

from __future__ import annotations

import errno
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from codage.analysis.frequencies import frequencies
from codage.analysis.selection import Absent, Condition, Selection, Spoken
from codage.domain.message import Cancelled, Message
from codage.domain.task import unwatched
from codage.exporters import codebook, delimited, workbook
from codage.exporters.dictionary import dictionary_of
from codage.exporters.errors import ExportError
from codage.exporters.options import ExportOptions
from codage.exporters.registry import EXPORTERS, FORMATS, export
from codage.project.rows import CodeFields

EVERY = [
    pytest.param(exporter.name, suffix, id=exporter.name + suffix)
    for exporter in EXPORTERS
    for suffix in exporter.suffixes
]


@pytest.mark.parametrize(("name", "suffix"), EVERY)
def test_every_export_writes_its_files_and_nothing_else(project, tmp_path, name, suffix):
    folder = tmp_path / "out"
    folder.mkdir()
    exported = export(project, name, folder / f"étude{suffix}")
    assert sorted(folder.iterdir()) == sorted(exported.files)
    assert exported.rows > 0


@pytest.mark.parametrize("name", [exporter.name for exporter in EXPORTERS])
def test_the_same_project_gives_the_same_bytes(project, tmp_path, name):
    export(project, name, tmp_path / "one.csv")
    export(project, name, tmp_path / "two.csv")
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()


@pytest.mark.parametrize("name", [exporter.name for exporter in EXPORTERS])
def test_no_cell_runs_as_a_formula(project, tmp_path, name):
    for number, sign in enumerate(("=", "+", "-", "@", "＝")):
        project.add_code(CodeFields(f"{sign}cmd|' /C calc'!A{number}", definition="\t=1"))
    export(project, name, tmp_path / "out.csv")
    frame = pd.read_csv(tmp_path / "out.csv", dtype=str, keep_default_na=False)
    for cell in frame.to_numpy().ravel():
        is_number = cell.replace(".", "").removeprefix("-").isdigit()
        assert is_number or not cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝"))
    export(project, name, tmp_path / "out.xlsx")
    for sheet in openpyxl.load_workbook(tmp_path / "out.xlsx"):
        assert all(cell.data_type != "f" for row in sheet for cell in row)


def test_negative_numbers_stay_numbers():
    assert delimited._as_text(-5) == "-5"
    assert delimited._as_text(-0.5) == "-0.5"
    assert delimited._as_text("-5") == "'-5"
    assert delimited._as_text(1e-7) == "0.0000001"


def test_what_looks_like_the_library_own_markup_stays_text(project, tmp_path):
    project.add_code(CodeFields("<r><t>x</t></r>"))
    export(project, "codebook", tmp_path / "out.xlsx")
    names = [row[0].value for row in openpyxl.load_workbook(tmp_path / "out.xlsx").worksheets[0]]
    assert names[-1].strip() == "<r><t>x</t></r>"


def test_segments_hold_text_speaker_and_time(project, tmp_path):
    export(project, "segments", tmp_path / "out.csv", ExportOptions(variables=("dep",)))
    table = pd.read_csv(tmp_path / "out.csv", dtype={"dep": str}, keep_default_na=False)
    assert table["text"].tolist() == [
        "mutualisé l'eau ?",
        "l'eau ?\nOui, peut-être",
        "peut-être [rires] avec",
        "'=1+1 L'eau",
        "Bonjour",
    ]
    assert table["speaker"].tolist()[:3] == ["Enquêtrice", "Enquêtrice; Élue", "Élue"]
    assert table["time"].tolist() == ["00:00:00", "00:00:00", "01:01:01", "", ""]
    assert table["dep"].tolist() == ["", "", "", "2A", ""]
    assert table["case_key"].tolist()[0] == "001; 002"
    assert set(table["memo"]) == {"'=memo"}


@pytest.mark.parametrize("selection", [Selection(), Selection(spoken=Spoken.RESPONDENTS)])
def test_segments_are_as_many_as_the_frequencies_say(project, tmp_path, selection):
    export(project, "segments", tmp_path / "out.csv", ExportOptions(selection=selection))
    by_code = pd.read_csv(tmp_path / "out.csv")["code"].value_counts()
    for row in frequencies(project.frames, selection).itertuples():
        assert by_code.get(row.code, 0) == row.segments


def test_counts_are_the_frequencies(project, tmp_path):
    export(project, "counts", tmp_path / "out.xlsx")
    table = pd.read_excel(tmp_path / "out.xlsx", engine="openpyxl")
    counted = frequencies(project.frames)
    for name in ("code", "depth", "segments", "documents", "cases", "words"):
        assert table[name].tolist() == counted[name].tolist()
    assert table["share"].tolist() == pytest.approx(counted["share"].tolist(), abs=1e-6)


def test_the_dictionary_speaks_the_readers_language(project, tmp_path):
    def in_french(message: Message) -> str:
        return str(message).replace("Number of segments", "Nombre d’extraits")

    export(project, "counts", tmp_path / "out.csv", in_words=in_french)
    assert "Nombre d’extraits" in (tmp_path / "out.dictionary.csv").read_text("utf-8-sig")


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_cancelled_export_leaves_what_was_there(project, tmp_path, suffix):
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / f"out{suffix}").write_bytes(b"before")

    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        export(project, "segments", folder / f"out{suffix}", advance=stop)
    assert [path.read_bytes() for path in folder.iterdir()] == [b"before"]


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize(
    ("error", "word"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "full"),
        (PermissionError(errno.EACCES, "Permission denied"), "open"),
        (OSError(errno.EIO, "Input/output error"), "Input/output error"),
    ],
)
def test_a_refusal_of_the_system_is_told_plainly(
    project, tmp_path, monkeypatch, suffix, error, word
):
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / f"out{suffix}").write_bytes(b"before")

    def refuse(self: Path, target: Path) -> Path:
        raise error

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(ExportError, match=word):
        export(project, "counts", folder / f"out{suffix}")
    assert [path.read_bytes() for path in folder.iterdir()] == [b"before"]


def test_a_device_without_room(project):
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full")
    codes = codebook.table(project.frames, ExportOptions(), str)
    about = dictionary_of(project.frames, codes, ExportOptions(), str)
    with pytest.raises(OSError, match="space"):
        workbook.write(codes, about, full, ExportOptions(), unwatched)


@pytest.mark.parametrize("path", ["none/out.csv", "out.ods", "out"])
def test_a_place_or_an_ending_that_cannot_be(project, tmp_path, path):
    with pytest.raises(ExportError):
        export(project, "counts", tmp_path / path)


def test_an_unknown_export_is_told(project, tmp_path):
    with pytest.raises(ExportError, match="merged"):
        export(project, "nothing", tmp_path / "out.csv")


def test_the_dictionary_names_the_filters(project, tmp_path):
    selection = Selection(
        coder_ids=frozenset({project.find_coder("Bob").id}),
        code_ids=frozenset({project.find_code("Freins").id}),
        document_ids=frozenset({project.documents()[0].id}),
        spoken=Spoken.RESPONDENTS,
        conditions=(Condition("dep", frozenset({"01", Absent.MISSING})),),
    )
    export(project, "counts", tmp_path / "out.csv", ExportOptions(selection=selection))
    dictionary = (tmp_path / "out.dictionary.csv").read_text("utf-8-sig")
    for sentence in (
        "Coders: Bob.",
        "Codes: Freins.",
        "Documents: A.",
        "Speech: respondents only.",
        "Cases where dep is 01, (no answer).",
    ):
        assert sentence in dictionary
