import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from codage.gui import pages
from codage.gui.pages import Page, Pages
from codage.gui.session import Session
from codage.gui.window import MainWindow

built: list[str] = []


class Retrieving(QWidget):
    command_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        built.append("retrieving")
        self.field = QLineEdit()
        self.setFocusProxy(self.field)
        QVBoxLayout(self).addWidget(self.field)


@pytest.fixture
def shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[[list[str]], Pages]:
    page = Page("retrieving", "Retrieval", "&Retrieval", "Ask", "Ctrl+3", f"{__name__}:Retrieving")
    monkeypatch.setattr(pages, "PAGES", (page,))
    monkeypatch.setattr(pages, "import_module", lambda _: sys.modules[__name__])
    built.clear()

    def show(wanted: list[str]) -> Pages:
        tabs = Pages(Session(), wanted.append)
        tabs.addTab(QLabel("Transcript"), "Transcript")
        tabs.add_pages()
        qtbot.addWidget(tabs)
        tabs.show()
        return tabs

    return show


def test_a_page_is_built_once_and_only_when_it_is_shown(
    shown: Callable[[list[str]], Pages],
) -> None:
    tabs = shown([])
    assert built == []
    tabs.setCurrentIndex(1)
    tabs.setCurrentIndex(0)
    tabs.setCurrentIndex(1)
    assert built == ["retrieving"]


def test_a_page_chosen_by_name_has_the_keyboard_and_can_ask_for_commands(
    shown: Callable[[list[str]], Pages],
) -> None:
    wanted: list[str] = []
    tabs = shown(wanted)
    page = tabs.show_page("retrieving")
    assert isinstance(page, Retrieving)
    assert tabs.focusWidget() is page.field
    page.command_wanted.emit("edit.undo")
    assert wanted == ["edit.undo"]


def test_the_rail_has_a_button_for_each_page_and_follows_the_one_on_show(
    qtbot: QtBot, demo_project: Path
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    assert not window.rail.isVisible()
    window.open_path(demo_project)
    assert window.rail.isVisible()
    assert len(window.rail.actions()) == window.pages.count()
    action = window.actions_by_id["view.frequencies"]
    qtbot.mouseClick(window.rail.widgetForAction(action), Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is window.frequencies
    assert action.isChecked()
    window.run("view.transcript")
    assert not action.isChecked()
    window.close()


def test_the_panels_at_the_right_give_way_to_other_pages_and_come_back(
    qtbot: QtBot, demo_project: Path
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.open_path(demo_project)
    segments, search = window.docks[2], window.docks[3]
    search.raise_()
    window.run("view.retrieval")
    assert segments.isHidden()
    assert search.isHidden()
    window.session.seek_segments([], "nothing")
    assert segments.isVisible()
    window.run("view.transcript")
    assert segments.isVisible()
    assert not search.isHidden()
    window.run("view.retrieval")
    window.close()
    again = MainWindow()
    qtbot.addWidget(again)
    again.show()
    again.open_path(demo_project)
    assert not again.docks[2].isHidden()
    again.close()
