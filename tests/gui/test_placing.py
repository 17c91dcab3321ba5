"""Small windows open where all of them is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton

from codage.gui.placing import place_at


@pytest.mark.parametrize("corner", ["top left", "bottom right"])
def test_a_window_opens_beside_its_button_and_within_the_screen(qtbot, corner) -> None:
    button = QPushButton("…")
    qtbot.addWidget(button)
    button.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    button.resize(80, 24)
    screen = button.screen().availableGeometry()
    if corner == "top left":
        button.move(screen.topLeft())
    else:
        button.move(screen.right() - 80, screen.bottom() - 24)
    button.show()
    popup = QFrame(None, Qt.WindowType.Popup)
    qtbot.addWidget(popup)
    popup.resize(200, 150)
    place_at(popup, button)
    opened = popup.geometry()
    assert screen.contains(opened)
    assert not opened.intersects(button.geometry())
