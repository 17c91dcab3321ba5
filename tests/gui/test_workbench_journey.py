"""An afternoon at the workbench, in one window on the demo study, by keys and clicks alone.

Two codes are merged and parted again, a search by lemma is coded, a question is asked and saved,
the coders' disagreements on a code are settled, and the codebook is written for the appendix.
How a whole interview is coded by keyboard stands in `test_keyboard_journey.py`.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any, cast

import docx
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from codage.domain.anchors import Anchor, CodeId, CodingId, TurnId
from codage.domain.searching import Manner
from codage.gui.codebook.document import DocumentDialog
from codage.gui.codebook.merging import MergeDialog
from codage.gui.comparison.page import ComparisonPage
from codage.gui.palette import CodePalette
from codage.gui.retrieval.page import RetrievalPage
from codage.gui.search.coding import CodeHitsDialog
from codage.gui.window import MainWindow
from codage.nlp.lemmatising import fill_lemma_index
from codage.project import Project
from codage.project.rows import Origin
from codage.project.tokens import tokens

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
LONG = 30_000
NEW, KEPT, MERGED = "Mutualiser pour de bon", "A4 Stratégie formalisée", "A3 Portage administratif"


class OneVerb:
    """Lemmas of the one verb that is looked for, without a language model."""

    def lemmatise(self, texts: list[str], language: str) -> list[str]:
        def lemma(word: str) -> str:
            noun = word.startswith("mutualisation")
            return "mutualiser" if word.startswith("mutualis") and not noun else word

        return [" ".join(lemma(word.lower()) for word in tokens(text)) for text in texts]


class Desk:
    """The window, and the hands of whoever sits before it."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.bot, self.window = qtbot, window
        self.session = window.session

    @property
    def project(self) -> Project:
        return self.session.project

    def keyboard(self) -> QWidget:
        """What hears the keys: in a dialog while there is one."""
        front = QApplication.activeModalWidget()
        if front is not None:
            return front.focusWidget() or front
        return QApplication.focusWidget() or self.window

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press a key wherever the keyboard is."""
        self.bot.keyClick(self.keyboard(), key, held)

    def opened(self, kind: type[Any]) -> Any:
        """The dialog of this kind, once it has the keyboard."""

        def there() -> list[QWidget]:
            return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]

        self.bot.waitUntil(lambda: any(one.isVisible() for one in there()))
        dialog = next(one for one in there() if one.isVisible())
        with self.bot.waitActive(dialog):
            dialog.activateWindow()
        return dialog

    def back(self) -> None:
        """There is no window manager here to give the keyboard back when a dialog closes."""
        self.bot.waitUntil(lambda: QApplication.activeModalWidget() is None)
        with self.bot.waitActive(self.window):
            self.window.activateWindow()

    def choose(self, *path: str) -> None:
        """Click through the menus to the entry whose command is the last of `path`."""
        action = self.window.actions_by_id[path[-1]]
        menu = next(m for m in self.window.findChildren(QMenu) if action in m.actions())
        menu.popup(self.window.pos())
        self.bot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

    def click_code(self, name: str, held: Qt.KeyboardModifier = NONE) -> None:
        """Click a code in the codebook."""
        tree = self.window.codebook.tree
        index = self.window.codebook._shown.index_of(self.code(name))
        tree.scrollTo(index)
        self.bot.mouseClick(tree.viewport(), LEFT, held, tree.visualRect(index).center())

    def code(self, name: str) -> CodeId:
        return next(row.id for row in self.session.codes.values() if row.name == name)

    def names(self) -> set[str]:
        return {row.name for row in self.session.codes.values()}

    def counts(self) -> Counter[str]:
        names = self.session.codes
        return Counter(names[row.code_id].name for row in self.project.codings())


@pytest.fixture
def desk(qtbot: QtBot, demo_project: Path) -> Desk:
    with Project.open(demo_project) as project:
        fill_lemma_index(project, lemmatiser=OneVerb())
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    assert window.open_path(demo_project)
    return Desk(qtbot, window)


def test_an_afternoon_at_the_workbench(
    desk: Desk, demo_project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    merge_and_undo(desk)
    code_by_lemma(desk)
    ask(desk)
    settled = settle(desk)
    export_codebook(desk, tmp_path / "grille.docx", monkeypatch)
    desk.window.close()
    with Project.open(demo_project, read_only=True) as project:
        assert project.check() == ()
        layer = project.agreed_coder()
        assert layer is not None
        assert len(project.codings(coder_ids=[layer.id])) == settled
        assert NEW in {row.name for row in project.codes()}


def merge_and_undo(desk: Desk) -> None:
    before = desk.counts()
    desk.click_code(MERGED)
    desk.click_code(KEPT, CTRL)
    desk.choose("codebook.merge")
    desk.opened(MergeDialog)
    desk.press(K.Key_Return)
    desk.back()
    assert MERGED not in desk.names()
    assert desk.counts()[KEPT] == before[KEPT] + before[MERGED]
    desk.press(K.Key_Z, CTRL)
    assert MERGED in desk.names()
    assert desk.counts() == before


def code_by_lemma(desk: Desk) -> None:
    panel, before = desk.window.search, desk.counts()
    desk.session.choose_code(None)
    desk.press(K.Key_F, CTRL)
    desk.bot.waitUntil(panel.line.hasFocus)
    desk.bot.keyClicks(panel.line, "mutualiser")
    desk.bot.waitUntil(lambda: bool(panel.hits) and panel.is_complete)
    as_written = len(panel.hits)
    panel.options.manner_box.setFocus()
    desk.press(K.Key_Down)
    assert panel.options.manner is Manner.LEMMAS
    desk.bot.waitUntil(lambda: len(panel.hits) > 2 * as_written and panel.is_complete)
    desk.press(K.Key_F, CTRL | SHIFT)
    dialog = desk.opened(CodeHitsDialog)
    desk.bot.waitUntil(lambda: dialog.model.rowCount() > 0)
    desk.press(K.Key_Return)
    palette = desk.opened(CodePalette)
    desk.bot.keyClicks(palette.line, NEW)
    desk.bot.keyClick(palette.line, K.Key_Return)
    desk.opened(CodeHitsDialog)
    desk.bot.waitUntil(dialog.ok.isEnabled)
    passages = len(dialog.model.ticked())
    desk.press(K.Key_Space)
    desk.press(K.Key_Return)
    desk.back()
    desk.bot.waitUntil(lambda: NEW in desk.names())
    assert desk.counts()[NEW] == passages - 1
    found = [row for row in desk.project.codings() if row.origin is Origin.SEARCH]
    assert len(found) == passages - 1
    # One undo takes the code with its codings, and it comes back with them.
    desk.bot.waitUntil(panel.list.hasFocus)
    desk.press(K.Key_Z, CTRL)
    assert desk.counts() == before
    assert NEW not in desk.names()
    desk.press(K.Key_Z, CTRL | SHIFT)
    assert desk.counts()[NEW] == passages - 1


def ask(desk: Desk) -> None:
    desk.press(K.Key_3, CTRL)
    page = cast(RetrievalPage, desk.window.pages.page("retrieval"))
    every = sum(desk.counts().values())
    desk.bot.waitUntil(lambda: len(page.model.rows) == every, timeout=LONG)
    # Which segments of the new code lie on others?
    page.form.codes.setFocus()
    desk.press(K.Key_Space)
    codes = QApplication.activePopupWidget()
    desk.bot.keyClicks(codes.line, "pour de bon")
    desk.bot.keyClick(codes.line, K.Key_Return)
    desk.bot.keyClick(codes.line, K.Key_Escape)
    code = desk.code(NEW)
    desk.bot.waitUntil(lambda: {row.code_id for row in page.model.rows} == {code}, timeout=LONG)
    alone = len(page.model.rows)
    assert alone == desk.counts()[NEW]
    menu = page.form.where.menu
    menu.popup(page.mapToGlobal(page.rect().topLeft()))
    desk.bot.mouseClick(menu, LEFT, pos=menu.actionGeometry(menu.actions()[0]).center())
    desk.bot.waitUntil(lambda: 0 < len(page.model.rows) < alone, timeout=LONG)
    assert {row.id for row in page.model.rows} == on_others(desk.project, code)
    desk.bot.mouseClick(page.saved.save, LEFT)
    desk.opened(QInputDialog).setTextValue("Mutualiser, et quoi d'autre ?")
    desk.press(K.Key_Return)
    desk.back()
    assert page.saved.combo.currentText() == "Mutualiser, et quoi d'autre ?"


def on_others(project: Project, code: CodeId) -> set[CodingId]:
    """The segments of a code that overlap segments of others, found one by one."""
    found: set[CodingId] = set()
    for document in project.documents():
        places = {turn.id: place for place, turn in enumerate(project.turns(document.id))}

        def place(anchor: Anchor, places: dict[TurnId, int] = places) -> tuple[int, int]:
            return places[anchor.turn], anchor.offset

        rows = project.codings(document_id=document.id)
        found |= {
            one.id
            for one in rows
            for other in rows
            if one.code_id == code != other.code_id
            and place(one.span.start) < place(other.span.end)
            and place(other.span.start) < place(one.span.end)
        }
    return found


def settle(desk: Desk) -> int:
    desk.press(K.Key_8, CTRL)
    page = cast(ComparisonPage, desk.window.pages.page("comparison"))
    desk.bot.waitUntil(lambda: bool(page.figures.model.rows), timeout=LONG)
    code = desk.code("A1 Déclencheur")
    row = next(n for n, one in enumerate(page.figures.model.rows) if one.code == code)
    table = page.figures.table
    index = page.figures.model.index(row, 0)
    table.scrollTo(index)
    desk.bot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(index).center())
    with desk.bot.waitSignal(page.differences_found, timeout=LONG):
        desk.bot.keyClick(table, K.Key_Return)
    many = len(page.settling.model.rows)
    assert many > 3
    accept_name(desk)
    for place in range(many):
        desk.bot.keyClick(page.settling.list, K.Key_A if place % 2 else K.Key_B)
    assert page.settling.verdicts.count.text() == f"{many} of {many} settled"
    layer = desk.project.agreed_coder()
    assert layer is not None
    return len(desk.project.codings(coder_ids=[layer.id]))


def accept_name(desk: Desk) -> None:
    """Press Enter in the dialog that asks for the layer's name, when it comes."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QInputDialog):
            desk.bot.keyClick(dialog, K.Key_Return)
        else:
            QTimer.singleShot(20, press)

    QTimer.singleShot(0, press)


def export_codebook(desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    desk.choose("project.export_codebook_document")
    dialog = desk.opened(DocumentDialog)
    desk.bot.waitUntil(lambda: dialog.text is not None, timeout=LONG)
    with desk.bot.waitSignal(dialog.accepted, timeout=LONG):
        desk.press(K.Key_Return)
    desk.back()
    told = "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)
    for name in (NEW, KEPT, MERGED):
        assert name in told
