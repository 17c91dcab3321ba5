from pathlib import Path

import pytest

from codage.project.surroundings import advice_on, synchronised_by


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Université de Nantes", "OneDrive"),
        ("Library/CloudStorage/OneDrive-Personnel", "OneDrive"),
        ("Dropbox/thèse", "Dropbox"),
        ("Dropbox (Labo)", "Dropbox"),
        ("Google Drive/Mon Drive", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-a@b.fr/My Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("iCloudDrive", "iCloud Drive"),
        ("Nextcloud/projet", "Nextcloud"),
        ("kDrive", "kDrive"),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(
    tmp_path: Path, folder: str, service: str
) -> None:
    assert synchronised_by(tmp_path / folder / "a.codage") == service


@pytest.mark.parametrize(
    ("marker", "service"), [(".dropbox.cache", "Dropbox"), (".sync_1a2b.db", "Nextcloud")]
)
def test_a_synchronised_folder_is_known_by_what_it_holds(
    tmp_path: Path, marker: str, service: str
) -> None:
    (tmp_path / marker).mkdir()
    assert synchronised_by(tmp_path / "thèse" / "a.codage") == service


def test_an_ordinary_folder_calls_for_no_advice(tmp_path: Path) -> None:
    assert advice_on(tmp_path / "Documents" / "a.codage") is None


def test_the_advice_names_the_service(tmp_path: Path) -> None:
    advice = advice_on(tmp_path / "OneDrive" / "a.codage")
    assert advice is not None
    assert "a.codage lies in a folder that OneDrive synchronises" in str(advice)
