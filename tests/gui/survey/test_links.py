from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from codage.domain.anchors import CaseId, DocumentId
from codage.domain.transcript import Transcript, Turn
from codage.gui.session import Session
from codage.gui.survey.choosing import CaseBox
from codage.gui.survey.links import LinksDialog
from codage.gui.survey.pairs import State
from codage.gui.survey.pairs_model import CASE, DOCUMENT, STATE

LEFT = Qt.MouseButton.LeftButton
Open = Callable[[], LinksDialog]


class Study:
    """Four interviews and four cases: one certain, one alike, one strange, one linked."""

    def __init__(self, session: Session) -> None:
        project = session.project
        self.documents: dict[str, DocumentId] = {}
        for name in ("T-01 entretien", "Val Aubrelle maire", "Inconnu", "Rendez-vous"):
            turns = (Turn(text=f"Bonjour de {name}."),)
            self.documents[name] = project.add_document(Transcript(name=name, turns=turns))
        self.cases: dict[str, CaseId] = {
            key: project.add_case(name, key=key)
            for key, name in (
                ("T-01", "Orvane"),
                ("T-02", "Commune du Val d'Aubrelle"),
                ("T-03", "Morvent"),
                ("T-04", "Doustre"),
            )
        }
        project.link_case(self.documents["Rendez-vous"], self.cases["T-04"])


@pytest.fixture
def study(session: Session) -> Study:
    return Study(session)


@pytest.fixture
def open_dialog(qtbot: QtBot, session: Session, study: Study, parent: QWidget) -> Open:
    def show() -> LinksDialog:
        dialog = LinksDialog(session, parent)
        dialog.open()
        qtbot.waitExposed(dialog)
        qtbot.waitUntil(lambda: dialog.model.rowCount() == 4)
        return dialog

    return show


def row_of(dialog: LinksDialog, name: str) -> int:
    rows = range(dialog.shown.rowCount())
    return next(row for row in rows if dialog.shown.index(row, DOCUMENT).data() == name)


def click(qtbot: QtBot, dialog: LinksDialog, name: str, column: int = STATE) -> None:
    where = dialog.table.visualRect(dialog.shown.index(row_of(dialog, name), column))
    qtbot.mouseClick(dialog.table.viewport(), LEFT, pos=where.center())


def click_check(qtbot: QtBot, dialog: LinksDialog, name: str) -> None:
    where = dialog.table.visualRect(dialog.shown.index(row_of(dialog, name), DOCUMENT))
    spot = QPoint(where.left() + 10, where.center().y())
    qtbot.mouseClick(dialog.table.viewport(), LEFT, pos=spot)


def state_of(dialog: LinksDialog, name: str) -> State:
    row = row_of(dialog, name)
    return dialog.model.pair(dialog.shown.mapToSource(dialog.shown.index(row, 0)).row()).state


def link(qtbot: QtBot, dialog: LinksDialog) -> None:
    button = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(button, LEFT)


def type_case(qtbot: QtBot, dialog: LinksDialog, text: str) -> None:
    """Type into the box that is open in the table, and press Enter."""
    (box,) = dialog.table.viewport().findChildren(CaseBox)
    qtbot.keyClicks(box.lineEdit(), text)
    qtbot.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.table.viewport().findChildren(CaseBox))


def test_only_what_is_certain_is_checked_beforehand(open_dialog: Open) -> None:
    dialog = open_dialog()
    assert state_of(dialog, "T-01 entretien") is State.NEW
    assert state_of(dialog, "Val Aubrelle maire") is State.TO_CONFIRM
    assert state_of(dialog, "Inconnu") is State.NONE
    assert state_of(dialog, "Rendez-vous") is State.LINKED


def test_all_is_linked_in_one_change(
    qtbot: QtBot, session: Session, study: Study, open_dialog: Open
) -> None:
    dialog = open_dialog()
    click_check(qtbot, dialog, "Val Aubrelle maire")
    click_check(qtbot, dialog, "Rendez-vous")
    link(qtbot, dialog)
    assert set(session.project.case_links()) == {
        (study.documents["T-01 entretien"], study.cases["T-01"]),
        (study.documents["Val Aubrelle maire"], study.cases["T-02"]),
    }
    session.project.undo()
    assert session.project.case_links() == [(study.documents["Rendez-vous"], study.cases["T-04"])]


def test_space_accepts_and_arrows_move(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    click(qtbot, dialog, "T-01 entretien")
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert state_of(dialog, "Val Aubrelle maire") is State.NEW
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert state_of(dialog, "Val Aubrelle maire") is State.TO_CONFIRM


def test_another_case_is_found_by_typing(
    qtbot: QtBot, session: Session, study: Study, open_dialog: Open
) -> None:
    dialog = open_dialog()
    click(qtbot, dialog, "Inconnu")
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    type_case(qtbot, dialog, "morv")
    assert state_of(dialog, "Inconnu") is State.NEW
    link(qtbot, dialog)
    assert (study.documents["Inconnu"], study.cases["T-03"]) in session.project.case_links()


def test_what_names_no_case_changes_nothing(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    click(qtbot, dialog, "T-01 entretien", CASE)
    type_case(qtbot, dialog, "nowhere at all")
    assert state_of(dialog, "T-01 entretien") is State.NEW


def test_all_that_are_alike_enough_are_accepted_at_once(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.score.setValue(99)
    qtbot.mouseClick(dialog.accept_all, LEFT)
    assert state_of(dialog, "Val Aubrelle maire") is State.TO_CONFIRM
    dialog.score.setValue(50)
    qtbot.mouseClick(dialog.accept_all, LEFT)
    assert state_of(dialog, "Val Aubrelle maire") is State.NEW
    assert state_of(dialog, "Inconnu") is State.NONE


def test_an_interview_may_be_about_several_cases(
    qtbot: QtBot, session: Session, study: Study, open_dialog: Open
) -> None:
    dialog = open_dialog()
    click(qtbot, dialog, "T-01 entretien")
    qtbot.mouseClick(dialog.another, LEFT)
    type_case(qtbot, dialog, "Morvent")
    assert dialog.model.rowCount() == 5
    link(qtbot, dialog)
    linked = {c for d, c in session.project.case_links() if d == study.documents["T-01 entretien"]}
    assert linked == {study.cases["T-01"], study.cases["T-03"]}


def test_cases_without_an_interview_are_listed_found_and_given(
    qtbot: QtBot, session: Session, study: Study, open_dialog: Open
) -> None:
    dialog = open_dialog()
    assert dialog.free_title.text().startswith("2 ")
    qtbot.keyClicks(dialog.free_line, "morvent")
    visible = [n for n in range(dialog.free.count()) if not dialog.free.item(n).isHidden()]
    assert len(visible) == 1
    click(qtbot, dialog, "Inconnu")
    where = dialog.free.visualItemRect(dialog.free.item(visible[0])).center()
    qtbot.mouseClick(dialog.free.viewport(), LEFT, pos=where)
    qtbot.mouseClick(dialog.give, LEFT)
    assert state_of(dialog, "Inconnu") is State.NEW
    assert dialog.free_title.text().startswith("1 ")


def test_only_those_to_confirm_are_shown_when_asked(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.states.setFocus()
    qtbot.keyClick(dialog.states, Qt.Key.Key_Down)
    assert dialog.shown.rowCount() == 1
    assert dialog.shown.index(0, DOCUMENT).data() == "Val Aubrelle maire"


def test_nothing_is_linked_when_the_dialog_is_left(
    qtbot: QtBot, session: Session, open_dialog: Open
) -> None:
    dialog = open_dialog()
    before = session.project.case_links()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert session.project.case_links() == before
