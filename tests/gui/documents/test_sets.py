from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from codage.gui.documents.sets import DocumentSetsDialog


def members(session):
    return {row.name: row.members for row in session.project.document_sets()}


def names_in(menu):
    sets = next(action.menu() for action in menu.actions() if action.text() == "Sets")
    return {action.text(): action for action in sets.actions() if action.text()}


def name_it(parent, name):
    dialog = parent.findChild(QInputDialog)
    dialog.setTextValue(name)
    dialog.accept()


def test_chosen_interviews_go_in_a_new_set_and_out_of_it(qtbot, panel, session):
    panel.table.selectAll()
    rows = panel.selected()
    names_in(panel.context_menu(rows))["New set with these…"].trigger()
    name_it(panel, "First wave")
    assert members(session) == {"First wave": frozenset(row.id for row in rows)}
    entry = names_in(panel.context_menu(rows[:1]))["First wave"]
    assert entry.isChecked()
    entry.trigger()
    assert members(session) == {"First wave": frozenset(row.id for row in rows[1:])}
    assert not names_in(panel.context_menu(rows))["First wave"].isChecked()
    session.project.undo()
    assert members(session) == {"First wave": frozenset(row.id for row in rows)}


def test_the_sets_are_kept_in_order_in_a_dialog(qtbot, panel, session):
    documents = list(session.documents)
    session.project.add_document_set("Wave 1", documents[:1])
    session.project.add_document_set("Wave 2")
    names_in(panel.context_menu(panel.selected()))["All sets of interviews…"].trigger()
    dialog = panel.window().findChild(DocumentSetsDialog)
    qtbot.waitExposed(dialog)
    states = [dialog.members.item(row).checkState() for row in range(len(documents))]
    assert states.count(Qt.CheckState.Checked) == 1
    dialog.sets.setCurrentRow(1)
    dialog.members.setFocus()
    dialog.members.setCurrentRow(0)
    qtbot.keyClick(dialog.members, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(members(session)["Wave 2"]) == 1)
    dialog.sets.item(1).setText("Second wave")
    assert list(members(session)) == ["Wave 1", "Second wave"]
    dialog.sets.item(1).setText("wave 1")
    assert dialog.sets.item(1).text() == "Second wave"
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.sets.count() == 1)
    qtbot.mouseClick(dialog.new, Qt.MouseButton.LeftButton)
    name_it(dialog, "Wave 3")
    qtbot.waitUntil(lambda: dialog.sets.currentItem().text() == "Wave 3")
    dialog.reject()
