"""The same interview in every format, names that lie, and files that are no transcripts."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from codage.domain.transcript import Role
from codage.importers.errors import ImporterError
from codage.importers.importing import content_key
from codage.importers.registry import FORMATS, read_file, read_transcripts, suffixes

Put = Callable[[str, str | bytes], Path]


def words(text: str) -> str:
    return " ".join(text.split())


def test_the_same_interview_gives_the_same_turns_in_every_format(
    written: Path, has_preamble: bool, turns: list[tuple[str, str]]
) -> None:
    (transcript,) = read_transcripts(written)
    assert [(turn.speaker, turn.text) for turn in transcript.turns] == turns
    if has_preamble:
        assert transcript.roles == {"CV": Role.INTERVIEWER, "HC": Role.RESPONDENT}


def test_the_preamble_becomes_attributes_in_every_format(
    written: Path, has_preamble: bool, preamble: list[tuple[str, str]]
) -> None:
    (transcript,) = read_transcripts(written)
    if has_preamble:
        assert list(transcript.attributes) == preamble


def test_the_same_interview_has_one_content_key(writers, tmp_path: Path) -> None:
    keys = {content_key(read_transcripts(write(tmp_path))[0]) for write in writers.values()}
    assert len(keys) == 1


def test_provenance_tells_the_original_file(writers, tmp_path: Path) -> None:
    import hashlib

    path = writers["windows txt"](tmp_path)
    reading = read_file(path)
    assert reading.provenance.file_name == "ancien.txt"
    assert reading.provenance.size == path.stat().st_size
    assert reading.provenance.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert reading.provenance.modified[:2] == "20"
    assert reading.encoding == "cp1252"


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("rtf", "entretien.doc"),
        ("docx", "entretien.txt"),
        ("pdf", "entretien.docx"),
        ("txt", "entretien.docx"),
        ("txt", "entretien.doc"),
        ("html", "entretien.doc"),
        ("vtt", "entretien.txt"),
        ("srt", "entretien.vtt"),
        ("odt", "entretien.docx"),
        ("txt", "entretien"),
    ],
)
def test_content_decides_when_the_name_lies(
    kind: str, name: str, writers, tmp_path: Path, turns: list[tuple[str, str]]
) -> None:
    path = writers[kind](tmp_path)
    path = path.rename(tmp_path / name)
    (transcript,) = read_transcripts(path)
    assert [turn.text for turn in transcript.turns] == [text for _, text in turns]


def test_the_document_is_named_after_the_file(put: Put) -> None:
    path = put("Entretien_03  Vals.txt", "E : Bonjour.\nR : Bonjour.\n")
    assert read_transcripts(path)[0].name == "Entretien_03 Vals"


def refusal(path: Path) -> str:
    with pytest.raises(ImporterError) as caught:
        read_transcripts(path)
    return str(caught.value)


def test_an_empty_file_is_said_to_be_empty(put: Put) -> None:
    assert "vide.txt is empty" in refusal(put("vide.txt", ""))
    assert "holds no text" in refusal(put("blanc.txt", "\n \n\t\n"))


def test_a_missing_file_and_a_folder_are_said_so(tmp_path: Path) -> None:
    assert "not there" in refusal(tmp_path / "nulle part.txt")
    assert "folder" in refusal(tmp_path)


def test_a_lock_file_is_said_to_be_one(put: Put) -> None:
    assert "lock file" in refusal(put("~$entretien.docx", b"\x0aClaire"))
    assert "lock file" in refusal(put(".~lock.entretien.odt#", b",claire,"))


def test_a_compound_file_is_no_transcript_or_protected(put: Put) -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    assert "not a transcript" in refusal(put("tableau.xls", ole))
    locked = ole + "EncryptedPackage".encode("utf-16-le")
    assert "password" in refusal(put("secret.docx", locked))


def test_an_archive_that_is_no_document_is_said_so(put: Put) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("photo.jpg", b"\xff\xd8\xff")
    assert "neither a Word" in refusal(put("photos.docx", packed.getvalue()))


def test_a_truncated_document_is_said_to_be_damaged(writers, tmp_path: Path) -> None:
    for kind in ("docx", "odt"):
        path = writers[kind](tmp_path)
        path.write_bytes(path.read_bytes()[:-200])
        assert "damaged" in refusal(path)


@pytest.mark.parametrize("head", [b"\x89PNG\r\n\x1a\n", b"ID3\x04\x00", b"\x00\x00\x00 ftypM4A "])
def test_a_recording_or_picture_is_no_transcript(head: bytes, put: Put) -> None:
    assert "not a transcript" in refusal(put("son.txt", head + bytes(range(256)) * 20))


def test_a_file_over_the_limit_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "énorme.txt"
    with path.open("wb") as file:
        file.truncate(200_000_001)
    assert "too big" in refusal(path)
    with path.open("wb") as file:
        file.write(b"E : Bonjour.\n")
        file.truncate(0)
        file.write(b"a" * 12_500_000)
    assert "too long" in refusal(path)


def test_every_format_has_a_module_and_endings_of_its_own() -> None:
    import importlib

    for known in FORMATS:
        module = importlib.import_module(known.module)
        assert callable(module.recognises)
        assert callable(module.read)
    assert len(set(suffixes())) == len(suffixes())


def test_importing_the_registry_loads_no_format_library() -> None:
    code = (
        "import sys, codage.importers.importing; "
        "print([m for m in ('docx', 'pypdf', 'bs4', 'lxml', 'pandas') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_documentation_lists_every_format() -> None:
    table = (Path(__file__).parents[2] / "docs" / "formats.md").read_text(encoding="utf-8")
    rows = {line.split("|")[1].strip(): line for line in table.splitlines() if line[:2] == "| "}
    for known in FORMATS:
        assert known.name in rows
        assert all(suffix in rows[known.name].lower() for suffix in known.suffixes)
