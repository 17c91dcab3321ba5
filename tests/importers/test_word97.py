"""Old Word documents: converted where LibreOffice is there, else said clearly; never waited for."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from codage.domain.message import Cancelled
from codage.importers import word97
from codage.importers.errors import ImporterError
from codage.importers.registry import read_file, read_transcripts

Put = Callable[[str, str | bytes], Path]
Install = Callable[[str], None]

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "WordDocument".encode("utf-16-le")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in is a script")


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Put a stand-in for LibreOffice on the path; `body` sees its arguments and its folder."""

    def install(body: str) -> None:
        folder = tmp_path / "bin"
        folder.mkdir(exist_ok=True)
        script = folder / "soffice"
        head = (
            f"#!{sys.executable}\nimport pathlib, shutil, sys, time\narguments = sys.argv[1:]\n"
            "out = pathlib.Path(arguments[arguments.index('--outdir') + 1])\n"
        )
        script.write_text(head + body, encoding="utf-8")
        script.chmod(0o755)
        monkeypatch.setenv("PATH", str(folder))

    return install


def test_without_libreoffice_the_person_is_told(put: Put, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ImporterError, match=r"vieux\.doc .* only where LibreOffice is installed"):
        read_transcripts(put("vieux.doc", OLD))


def test_libreoffice_converts_in_a_private_folder(
    put: Put, office: Install, writers, tmp_path: Path, turns: list[tuple[str, str]]
) -> None:
    ready = writers["docx"](tmp_path)
    log = tmp_path / "log"
    office(
        "assert pathlib.Path(arguments[-1]).read_bytes()[:2] == b'\\xd0\\xcf'\n"
        "assert (out / 'profile' / 'user' / 'registrymodifications.xcu').is_file()\n"
        f"shutil.copy({str(ready)!r}, out / 'document.docx')\n"
        f"pathlib.Path({str(log)!r}).write_text(str(out))\n"
    )
    path = put("dossier/vieux $(x).doc", OLD)
    reading = read_file(path)
    (transcript,) = reading.transcripts
    assert [(turn.speaker, turn.text) for turn in transcript.turns] == turns
    assert transcript.name == "vieux $(x)"
    assert reading.provenance.file_name == path.name
    assert not Path(log.read_text()).exists()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("body", ["sys.exit(1)\n", "(out / 'document.docx').write_bytes(b'')\n"])
def test_a_failed_conversion_is_said(body: str, put: Put, office: Install) -> None:
    office(body)
    with pytest.raises(ImporterError, match="could not convert"):
        read_transcripts(put("vieux.doc", OLD))


def test_a_conversion_that_never_ends_is_stopped(put: Put, office: Install, monkeypatch) -> None:
    office("time.sleep(60)\n")
    monkeypatch.setattr(word97, "LONGEST_WAIT", 0.3)
    with pytest.raises(ImporterError, match="did not convert"):
        read_transcripts(put("vieux.doc", OLD))


def test_a_conversion_can_be_given_up(put: Put, office: Install) -> None:
    office("time.sleep(60)\n")

    def pulse() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_file(put("vieux.doc", OLD), pulse)


def test_libreoffice_is_found_where_its_installer_puts_it(
    put: Put, office: Install, tmp_path: Path, monkeypatch
) -> None:
    office("sys.exit(1)\n")
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(word97, "PLACES", (str(tmp_path / "bin" / "soffice"),))
    with pytest.raises(ImporterError, match="could not convert"):
        read_transcripts(put("vieux.doc", OLD))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_document_of_word_97_is_read_through_libreoffice(
    writers, tmp_path: Path, turns: list[tuple[str, str]]
) -> None:
    ready = writers["docx"](tmp_path)
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to",
         "doc:MS Word 97", "--outdir", str(tmp_path), str(ready)],
        check=True, capture_output=True, timeout=100,
    )  # fmt: skip
    (transcript,) = read_transcripts(ready.with_suffix(".doc"))
    assert [(turn.speaker, turn.text) for turn in transcript.turns] == turns
    assert ("Date", "12 octobre 2023") in transcript.attributes
