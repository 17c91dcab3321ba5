import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from codage.domain.anchors import DocumentId
from codage.project import Project
from codage.project.errors import InvalidRequest
from codage.project.recordings import HEAD_SIZE


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    path = tmp_path / "sons" / "Entretien é 1.mp3"
    path.parent.mkdir()
    path.write_bytes(b"ID3" + bytes(range(256)) * 50)
    return path


def where(project: Project, document: DocumentId, *folders: Path) -> Path | None:
    recording = project.recording(document)
    assert recording is not None
    return project.find_recording(recording, folders)


def test_a_document_has_no_recording_until_one_is_linked(
    project: Project, document: DocumentId, sound: Path
) -> None:
    assert project.recording(document) is None
    project.link_recording(document, sound)
    recording = project.recording(document)
    assert recording is not None
    assert (recording.name, recording.size) == (sound.name, sound.stat().st_size)
    assert where(project, document) == sound
    assert project.check() == ()


def test_linking_is_a_labelled_change_that_is_taken_back(
    project: Project, document: DocumentId, sound: Path, snapshot: Any
) -> None:
    before = snapshot(project)
    project.link_recording(document, sound)
    linked = snapshot(project)
    assert str(project.next_undo()) == "Link Entretien é 1.mp3 to Entretien 1"
    project.undo()
    assert snapshot(project) == before
    project.redo()
    assert snapshot(project) == linked
    project.unlink_recording(document)
    assert project.recording(document) is None
    project.undo()
    assert snapshot(project) == linked


def test_another_recording_takes_the_place_of_the_one_before(
    project: Project, document: DocumentId, sound: Path
) -> None:
    project.link_recording(document, sound)
    other = sound.with_name("autre.wav")
    other.write_bytes(b"RIFF")
    project.link_recording(document, other)
    assert where(project, document) == other
    assert project.check() == ()


def test_a_recording_goes_with_its_document_and_comes_back_with_it(
    project: Project, document: DocumentId, sound: Path
) -> None:
    project.link_recording(document, sound)
    project.remove_documents([document])
    assert project.recording(document) is None
    project.undo()
    assert where(project, document) == sound


def test_a_study_moved_with_its_recordings_finds_them(
    path: Path, document: DocumentId, project: Project, sound: Path, tmp_path: Path
) -> None:
    project.link_recording(document, sound)
    project.close()
    elsewhere = tmp_path / "ailleurs"
    elsewhere.mkdir()
    shutil.move(path, elsewhere / path.name)
    shutil.move(sound.parent, elsewhere / "sons")
    with Project.open(elsewhere / path.name) as moved:
        assert where(moved, document) == elsewhere / "sons" / sound.name


def test_a_recording_from_outside_keeps_its_whole_path(
    project: Project, document: DocumentId, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("disque") / "son.wav"
    outside.write_bytes(b"RIFF")
    project.link_recording(document, outside)
    assert where(project, document) == outside


def test_a_moved_recording_is_known_by_its_content(
    project: Project, document: DocumentId, sound: Path, tmp_path: Path
) -> None:
    project.link_recording(document, sound)
    beside = tmp_path / sound.name
    shutil.move(sound, beside)
    assert where(project, document) == beside
    beside.write_bytes(b"another interview of that name")
    assert where(project, document) is None
    given = tmp_path / "clé" / "été"
    given.mkdir(parents=True)
    (given / sound.name).write_bytes(b"ID3" + bytes(range(256)) * 50)
    assert where(project, document) is None
    assert where(project, document, given) == given / sound.name
    assert where(project, document, given.parent) == given / sound.name


def test_only_the_beginning_of_a_large_file_is_read(
    project: Project, document: DocumentId, sound: Path
) -> None:
    with sound.open("wb") as file:
        file.truncate(200 * HEAD_SIZE)
    project.link_recording(document, sound)
    recording = project.recording(document)
    assert recording is not None
    assert recording.size == 200 * HEAD_SIZE
    with sound.open("r+b") as file:
        file.seek(HEAD_SIZE)
        file.write(b"later")
    assert project.is_recording(sound, recording)


@pytest.mark.parametrize("kind", ["gone", "folder", "locked", "strange"])
def test_what_cannot_be_read_is_refused_in_a_sentence(
    project: Project, document: DocumentId, sound: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = {"gone": sound.with_name("x.mp3"), "folder": sound.parent}.get(kind, sound)
    if kind == "strange":
        bad = Path("nul\0.mp3")
    if kind == "locked":

        def refuse(*_: object, **__: object) -> None:
            raise PermissionError(13, os.strerror(13))

        monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InvalidRequest, match="cannot be read"):
        project.link_recording(document, bad)
    assert project.recording(document) is None


def test_a_document_that_is_gone_is_refused(project: Project, sound: Path) -> None:
    with pytest.raises(InvalidRequest, match="no longer"):
        project.link_recording(DocumentId(99), sound)


def test_a_read_only_opening_finds_recordings(
    path: Path, project: Project, document: DocumentId, sound: Path
) -> None:
    project.link_recording(document, sound)
    project.close()
    with Project.open(path, read_only=True) as reading:
        assert where(reading, document) == sound
