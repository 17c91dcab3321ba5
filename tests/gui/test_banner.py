"""The line above the transcript: its offer to undo goes with what it was about."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from codage.gui.banner import Banner


@pytest.fixture
def banner(qtbot: QtBot) -> Banner:
    banner = Banner()
    qtbot.addWidget(banner)
    return banner


def test_an_offer_goes_when_something_else_was_done(banner: Banner) -> None:
    banner.tell("Done.", "Undo", lambda: None)
    assert banner.isVisible()
    banner.outdate()
    assert not banner.isVisible()


def test_what_offers_nothing_and_what_warns_stays(banner: Banner) -> None:
    banner.tell("Done.")
    banner.outdate()
    assert banner.isVisible()
    banner.warn("Not done.", "Look", lambda: None)
    banner.outdate()
    assert banner.isVisible()


def test_the_button_does_what_it_says_once(banner: Banner) -> None:
    done: list[int] = []
    banner.tell("Done.", "Undo", lambda: done.append(1))
    banner.button.click()
    assert done == [1]
    assert not banner.isVisible()
