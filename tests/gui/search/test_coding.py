import pytest
from PySide6.QtCore import Qt

from codage.domain.searching import Search
from codage.domain.widening import Extent
from codage.gui.search.coding import CodeHitsDialog
from codage.gui.search.review import CODED


@pytest.fixture
def code(session, qtbot):
    code = session.project.add_code("Saison")
    qtbot.waitUntil(lambda: code in session.codes)
    return code


@pytest.fixture
def open_dialog(qtbot, session, panel):
    def open_on(text, on_coded=lambda *_: None):
        hits = [hit for portion in session.project.find(Search(text)) for hit in portion]
        dialog = CodeHitsDialog(session, hits, text, panel, on_coded)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.open()
        qtbot.waitUntil(lambda: dialog.model.rowCount() > 0 and not dialog._latest.is_waiting)
        return dialog

    return open_on


def segments(session):
    project = session.project
    return [project.segment(one) for one in project.codings()]


def use(qtbot, dialog, code):
    with qtbot.waitSignal(dialog.model.modelReset):
        dialog.use_code(code)


def test_nothing_can_be_coded_without_a_code(qtbot, open_dialog, code):
    dialog = open_dialog("ete")
    assert not dialog.ok.isEnabled()
    use(qtbot, dialog, code)
    assert dialog.ok.isEnabled()
    assert dialog.code_button.text() == "Saison"


def test_what_is_ticked_is_coded_as_one_change(qtbot, session, open_dialog, code):
    told = []
    dialog = open_dialog("ete", lambda code, count: told.append((code, count)))
    use(qtbot, dialog, code)
    dialog.extent.setCurrentIndex(dialog.extent.findData(Extent.HIT.value))
    qtbot.waitUntil(lambda: dialog.ok.text() == "Code 3 passages" and dialog.ok.isEnabled())
    dialog.list.setCurrentIndex(dialog.model.index(1))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.ok.text() == "Code 2 passages"
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(code, 2)]
    assert segments(session) == ["été", "été"]
    session.project.undo()
    assert segments(session) == []


def test_the_extent_can_be_chosen(qtbot, open_dialog, said):
    dialog = open_dialog("ete")

    def passages(extent):
        dialog.extent.setCurrentIndex(dialog.extent.findData(extent.value))
        qtbot.waitUntil(lambda: not dialog._latest.is_waiting)
        return [dialog.model.index(row).data() for row in range(dialog.model.rowCount())]

    assert passages(Extent.TURN) == [*said[0][1], said[2][1][0]]
    assert not dialog.words.isVisible()
    dialog.words.setValue(1)
    assert passages(Extent.WORDS) == ["L'été, on", "l'été", "En été surtout"]
    assert dialog.words.isVisible()


def test_all_can_be_unticked_and_ticked(qtbot, open_dialog, code):
    dialog = open_dialog("ete")
    use(qtbot, dialog, code)
    qtbot.mouseClick(dialog.none_button, Qt.MouseButton.LeftButton)
    assert not dialog.ok.isEnabled()
    qtbot.mouseClick(dialog.all_button, Qt.MouseButton.LeftButton)
    assert len(dialog.model.ticked()) == 3
    dialog.list.selectAll()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.model.ticked() == []


def test_what_is_coded_so_already_takes_no_tick(qtbot, session, open_dialog, code):
    dialog = open_dialog("ete")
    first = dialog.model.passages[0]
    session.project.code_passages(code, [first], sought="ete")
    use(qtbot, dialog, code)
    assert dialog.model.index(0).data(CODED)
    assert len(dialog.model.ticked()) == 2
    assert "1" in dialog.summary.text()
    dialog.list.setCurrentIndex(dialog.model.index(0))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert len(dialog.model.ticked()) == 2


def test_the_palette_makes_a_new_code_for_what_was_found(qtbot, session, open_dialog):
    dialog = open_dialog("ete")
    dialog.choose_code()
    palette = next(one for one in dialog.children() if one.objectName() == "palette")
    qtbot.keyClicks(palette.line, "Saison")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.ok.isEnabled())
    assert session.project.codes() == []
    assert dialog.code_button.text() == "Saison"
    many = len(dialog.model.ticked())
    with qtbot.waitSignal(session.changed):
        dialog.ok.click()
    assert [code.name for code in session.project.codes()] == ["Saison"]
    assert len(segments(session)) == many
    session.project.undo()
    assert session.project.codes() == []
    assert segments(session) == []


def test_leaving_codes_nothing(qtbot, session, open_dialog, code):
    dialog = open_dialog("ete")
    use(qtbot, dialog, code)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert segments(session) == []


def test_a_code_in_the_archive_comes_back_with_its_codings(qtbot, session, open_dialog, code):
    session.project.archive_codes([code])
    dialog = open_dialog("ete")
    dialog.use_name("Saison")
    qtbot.waitUntil(lambda: dialog.ok.isEnabled())
    with qtbot.waitSignal(session.changed):
        dialog.ok.click()
    assert not session.project.codes()[0].archived
    assert segments(session)
    session.project.undo()
    assert session.project.codes()[0].archived
    assert segments(session) == []


def test_enter_asks_for_the_code_and_then_codes(qtbot, session, open_dialog):
    dialog = open_dialog("ete")
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    palette = next(one for one in dialog.children() if one.objectName() == "palette")
    qtbot.keyClicks(palette.line, "Saison")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.ok.isEnabled())
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert segments(session)
