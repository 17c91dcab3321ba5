"""The story of a code, as it is read and copied."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from codage.gui.codebook.story import StoryDialog


@pytest.fixture
def dialog(qtbot, session):
    def make(code):
        dialog = StoryDialog(session, code)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.story is not None)
        return dialog

    return make


def test_it_tells_what_happened_and_what_was_merged_in(qtbot, dialog, session, code, span):
    project, silos = session.project, code("Silos")
    project.apply_code(code("Verbatim"), span())
    project.rename_code(code("Verbatim"), "À citer")
    project.merge_codes([code("À citer")], silos)
    project.rename_code(silos, "En <silos>")
    project.recolour_code(silos, "#123456")
    form = dialog(silos)
    text = form.page.toPlainText()
    for sentence in (
        "À citer was merged into it, with 1 segments",
        "Renamed from Verbatim to À citer",
        "Renamed from Silos to En <silos>",
        "Given another colour",
    ):
        assert sentence in text
    assert text.index("Renamed from Verbatim") > text.index("merged into it")
    assert form.windowTitle() == "Story of the code En <silos>"


def test_it_is_copied_as_text(qtbot, dialog, session, code):
    project, silos = session.project, code("Silos")
    project.rename_code(silos, "En silos")
    form = dialog(silos)
    qtbot.mouseClick(form.copy, Qt.MouseButton.LeftButton)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[-1].endswith("Ana: Renamed from Silos to En silos")


def test_it_closes_with_the_project(qtbot, dialog, session, code):
    form = dialog(code("Silos"))
    form.buttons.button(QDialogButtonBox.StandardButton.Close)
    session.close()
    assert not form.isVisible()
