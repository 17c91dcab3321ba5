"""The codebook as a document: seen as it will be, and written in each format."""

from __future__ import annotations

import docx
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QFileDialog

from codage.exporters.options import Part
from codage.gui.codebook.document import DocumentDialog


@pytest.fixture
def dialog(qtbot, session):
    def make(on_written=None):
        dialog = DocumentDialog(session, None, on_written)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.text is not None and not dialog.preview.is_waiting)
        return dialog

    return make


@pytest.fixture
def saved_as(monkeypatch):
    def choose(path, used=""):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), used))

    return choose


def shown(qtbot, form):
    qtbot.waitUntil(lambda: not form.preview.is_waiting)
    return form.page.toPlainText()


def test_the_page_follows_the_choices(qtbot, dialog, session, code, span):
    session.project.apply_code(code("Silos"), span())
    session.project.archive_code(code("Verbatim"))
    form = dialog()
    text = form.page.toPlainText()
    assert "Un outil par métier" in text
    assert "Segments of the family" in text
    assert "Verbatim" not in text
    form.parts[Part.ARCHIVED].setChecked(True)
    assert "Verbatim" in shown(qtbot, form)
    form.parts[Part.COUNTS].setChecked(False)
    assert "Segments of the family" not in shown(qtbot, form)
    assert not form.coders.isEnabled()


def test_a_set_can_be_told_alone(qtbot, dialog, session, code):
    session.project.add_code_set("Freins", [code("Silos")])
    form = dialog()
    form.sets.setCurrentIndex(1)
    text = shown(qtbot, form)
    assert "1 Silos" in text
    assert "Énergie" not in text


def test_it_is_written_for_word(qtbot, dialog, saved_as, tmp_path):
    written = []
    form = dialog(written.append)
    saved_as(tmp_path / "book", "Word document (*.docx)")
    with qtbot.waitSignal(form.accepted, timeout=20_000):
        qtbot.mouseClick(form.export_button, Qt.MouseButton.LeftButton)
    assert written == [(tmp_path / "book.docx",)]
    lines = [line.text for line in docx.Document(str(tmp_path / "book.docx")).paragraphs]
    assert "Un outil par métier" in lines


def test_it_is_written_as_pdf(qtbot, dialog, saved_as, tmp_path):
    written = []
    form = dialog(written.append)
    saved_as(tmp_path / "book.pdf")
    with qtbot.waitSignal(form.accepted, timeout=20_000):
        qtbot.mouseClick(form.export_button, Qt.MouseButton.LeftButton)
    assert written == [(tmp_path / "book.pdf",)]
    assert (tmp_path / "book.pdf").read_bytes().startswith(b"%PDF")
    assert sorted(path.name for path in tmp_path.glob("*book*")) == ["book.pdf"]


def test_a_pdf_that_cannot_be_written_is_told(qtbot, dialog, saved_as, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr("codage.gui.faults.tell", lambda _parent, error: told.append(str(error)))
    form = dialog()
    saved_as(tmp_path / "none" / "book.pdf")
    form.export_button.click()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "book.pdf could not be written" in told[0]
    assert form.isVisible()


def test_printing_shows_the_pages_first(qtbot, dialog):
    form = dialog()
    pages = []

    def look():
        (preview,) = form.findChildren(QPrintPreviewDialog)
        (widget,) = preview.findChildren(QPrintPreviewWidget)
        pages.append(widget.pageCount())
        preview.reject()

    QTimer.singleShot(200, look)
    qtbot.mouseClick(form.print_button, Qt.MouseButton.LeftButton)
    assert len(pages) == 1
    assert pages[0] >= 1


def test_in_blind_mode_only_ones_own_are_counted(dialog, session, code, span):
    from codage.gui.coders.whose import Whose

    other = session.project.add_coder("Bo")
    session.project.apply_code(code("Silos"), span(), coder_id=other)
    session.show_codings_of(Whose.OWN)
    form = dialog()
    assert form.options.selection.coder_ids == {session.project.coder_id}
    assert "Coded segments: 0" in form.page.toPlainText()
