"""What every test of the window stands on: settings of its own, one look, English."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication

from codage.gui import theme


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["codage"]


@pytest.fixture(autouse=True)
def fresh_settings(tmp_path: Path, qapp: QApplication) -> Iterator[None]:
    """No test sees what another, or the person at this computer, has chosen."""
    QLocale.setDefault(QLocale("en"))
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.NativeFormat, scope, str(tmp_path / "settings"))
    if not qapp.styleSheet():
        theme.install(qapp)
    yield
    QSettings("Codage", "Codage").clear()
