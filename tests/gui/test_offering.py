"""What is offered changes; what was chosen stays."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from codage.gui.offering import offer, offer_anew

CODES = [("Achats", 1), ("Eau", 2), ("Énergie", 3)]


@pytest.fixture
def combo(qtbot: QtBot) -> QComboBox:
    combo = QComboBox()
    qtbot.addWidget(combo)
    offer(combo, CODES, 2)
    return combo


def test_the_chosen_one_is_on_show(combo: QComboBox) -> None:
    assert combo.currentText() == "Eau"


def test_the_chosen_one_stays_where_it_is_still_there(qtbot: QtBot, combo: QComboBox) -> None:
    with qtbot.assertNotEmitted(combo.currentIndexChanged):
        offer_anew(combo, [("Sols", 4), *CODES])
    assert combo.currentText() == "Eau"


def test_the_first_takes_the_place_of_one_that_is_gone(combo: QComboBox) -> None:
    offer_anew(combo, [CODES[0], CODES[2]])
    assert combo.currentData() == 1


def test_choices_are_heard_again_afterwards(qtbot: QtBot, combo: QComboBox) -> None:
    with qtbot.waitSignal(combo.currentIndexChanged):
        combo.setCurrentIndex(0)
