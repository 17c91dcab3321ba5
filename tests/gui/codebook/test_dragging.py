"""Codes dragged in the tree and out of it, and text dropped on a code."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from codage.gui.mime import codes_data, codes_in, span_data

COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def drop(panel):
    """Drag `data` over the tree and let go at a place; whether it was taken."""

    def act(data: QMimeData, where) -> bool:
        viewport = panel.tree.viewport()
        enter = QDragEnterEvent(where, COPY, data, LEFT, NONE)
        QApplication.sendEvent(viewport, enter)
        if not enter.isAccepted():
            # Qt would send the rest to whatever took a drag before, which may be gone.
            return False
        move = QDragMoveEvent(where, COPY, data, LEFT, NONE)
        QApplication.sendEvent(viewport, move)
        event = QDropEvent(QPointF(where), COPY, data, LEFT, NONE)
        if move.isAccepted():
            QApplication.sendEvent(viewport, event)
        QApplication.processEvents()
        return move.isAccepted() and event.isAccepted()

    return act


@pytest.fixture
def drop_code(panel, code):
    """Let a code of this tree go on another (``row`` -1) or before the child at `row`."""

    def act(name, parent, row=-1):
        model, column = panel.tree.model(), 0 if row >= 0 else -1
        data = codes_data([code(name)])
        allowed = model.canDropMimeData(data, COPY, row, column, parent)
        taken = model.dropMimeData(data, COPY, row, column, parent)
        QApplication.processEvents()
        assert allowed == taken
        return taken

    return act


def test_text_dropped_on_a_code_is_told_with_the_code(
    qtbot, panel, span, code, index, drop, session
):
    where = panel.tree.visualRect(index("Silos")).center()
    with qtbot.waitSignal(panel.span_dropped) as told:
        assert drop(span_data(span(), "On mu"), where)
    assert told.args == [code("Silos"), span()]


def test_text_dropped_between_codes_or_beside_them_is_not_taken(panel, span, index, drop):
    told = []
    panel.span_dropped.connect(lambda *what: told.append(what))
    below = panel.tree.viewport().rect().bottomLeft()
    assert not drop(span_data(span(), "On mu"), below)
    assert told == []


def test_codes_from_elsewhere_are_not_taken(panel, code, index, drop):
    where = panel.tree.visualRect(index("Silos")).center()
    assert not drop(codes_data([code("Verbatim")]), where)


def test_a_code_dropped_on_another_goes_under_it(index, outline, drop_code, session):
    assert drop_code("Verbatim", index("Énergie"))
    assert outline()[:4] == ["Énergie", "  Bâtiments", "  Éclairage", "  Verbatim"]
    session.project.undo()
    assert outline()[-1] == "Verbatim"


def test_a_code_dropped_between_two_goes_there(index, outline, drop_code):
    assert drop_code("Verbatim", index("Énergie"), 1)
    assert outline()[:4] == ["Énergie", "  Bâtiments", "  Verbatim", "  Éclairage"]


def test_a_code_dropped_at_the_top_leaves_its_family(panel, outline, drop_code):
    assert drop_code("Silos", panel.tree.rootIndex(), 0)
    assert outline()[:2] == ["Silos", "Énergie"]


def test_several_codes_are_dropped_together(panel, code, index, outline, session):
    data = codes_data([code("Bâtiments"), code("Verbatim")])
    assert panel.tree.model().dropMimeData(data, COPY, -1, -1, index("Données"))
    QApplication.processEvents()
    assert outline() == [
        "Énergie",
        "  Éclairage",
        "Données",
        "  Silos",
        "  Bâtiments",
        "  Verbatim",
    ]
    session.project.undo()
    assert outline()[1] == "  Bâtiments"


def test_a_family_is_not_taken_under_itself(index, drop_code, outline, session):
    assert not drop_code("Énergie", index("Bâtiments"))
    assert not drop_code("Énergie", index("Énergie"))
    assert outline()[0] == "Énergie"


def test_a_code_dropped_where_it_is_makes_no_change(index, drop_code, session):
    before = session.project.next_undo()
    assert drop_code("Bâtiments", index("Énergie"), 0)
    assert drop_code("Bâtiments", index("Énergie"), 1)
    assert session.project.next_undo() == before


def test_dropping_below_what_a_hidden_code_stands_before_finds_the_right_place(
    index, drop_code, outline, session, code, panel
):
    session.project.archive_code(code("Bâtiments"))
    assert drop_code("Verbatim", index("Énergie"), 0)
    panel.archived.setChecked(True)
    assert outline()[:4] == ["Énergie", "  Bâtiments", "  Verbatim", "  Éclairage"]


def test_what_is_dragged_out_carries_the_code_and_its_name(panel, index, code):
    data = panel.tree.model().mimeData([index("Silos")])
    assert codes_in(data) == [code("Silos")]
    assert data.text() == "Silos"


def test_the_mouse_drags_a_code_between_two_others(qtbot, panel, index, outline):
    if QApplication.platformName() == "offscreen":
        pytest.skip("nothing can be dragged without a display")
    viewport, window = panel.tree.viewport(), panel.windowHandle()
    start = viewport.mapTo(panel, panel.tree.visualRect(index("Verbatim")).center())
    top = panel.tree.visualRect(index("Éclairage")).topLeft() + QPoint(40, 1)
    end = viewport.mapTo(panel, top)
    steps = iter(
        [
            lambda: QTest.mousePress(window, LEFT, pos=start),
            lambda: QTest.mouseMove(window, start + QPoint(5, -8)),
            lambda: QTest.mouseMove(window, start + QPoint(8, -20)),
            lambda: QTest.mouseMove(window, end + QPoint(0, 4)),
            lambda: QTest.mouseMove(window, end),
            lambda: QTest.mouseRelease(window, LEFT, pos=end),
        ]
    )

    def take_a_step():
        # A drag is a loop of its own: the next step must be on its way before this one begins it.
        if (step := next(steps, None)) is not None:
            QTimer.singleShot(20, take_a_step)
            step()

    take_a_step()
    qtbot.waitUntil(
        lambda: outline()[:4] == ["Énergie", "  Bâtiments", "  Verbatim", "  Éclairage"]
    )
