"""What is said where a file was written."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from codage.gui.window import MainWindow
from codage.gui.written import tell_written


def test_the_window_says_where_and_leads_to_the_folder(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    tell_written(window.reading, tmp_path / "table.csv")
    assert window.banner.isVisible()
    assert f"table.csv is written in {tmp_path}" in window.banner.text
    window.banner.button.click()
    assert opened == [str(tmp_path)]


def test_a_widget_outside_the_window_says_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    alone = QWidget()
    qtbot.addWidget(alone)
    tell_written(alone, tmp_path / "table.csv")
    assert not alone.findChildren(QWidget)
