"""The context menu of the codebook: the window's commands, and what concerns the tree alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from codage.domain.anchors import CodeId, CodeSetId
from codage.gui import icons
from codage.gui.actions.codebook import CODEBOOK_MENU
from codage.gui.actions.declared import Action
from codage.gui.session import Session
from codage.gui.words import mark, tr

if TYPE_CHECKING:
    from codage.gui.codebook.panel import CodebookPanel

MOVES = (
    ("above", mark("Move &up"), "Alt+Up"),
    ("below", mark("Move d&own"), "Alt+Down"),
    ("inside", mark("Put u&nder the code above"), "Alt+Right"),
    ("outside", mark("Put &beside its parent"), "Alt+Left"),
)
READING = frozenset({"codebook.show_segments", "codebook.story"})
WITHOUT_CODE = frozenset({"codebook.new"})
OF_SETS = frozenset({"codebook.new_set", "codebook.revise_set"})


def code_menu(panel: CodebookPanel, session: Session, codes: Sequence[CodeId]) -> QMenu:
    """The menu for `codes`, or for none in particular."""
    menu = QMenu(panel)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for item in CODEBOOK_MENU.items:
        if isinstance(item, Action) and item.id in OF_SETS:
            continue
        if isinstance(item, Action) and (codes or item.id in WITHOUT_CODE):
            _add_command(menu, item, panel, session)
    if codes:
        menu.addSeparator()
        _add_moves(menu, panel, session)
        _add_sets(menu, panel, session, codes)
        memo = menu.addAction(icons.icon("memo"), tr("Memo on the c&ode…"))
        memo.setEnabled(session.can_write and len(codes) == 1)
        memo.triggered.connect(lambda: panel.command_wanted.emit("memos.on_code"))
    menu.addSeparator()
    menu.addAction(tr("Open all families"), panel.open_families)
    menu.addAction(tr("Close all families"), panel.close_families)
    return menu


def _add_command(menu: QMenu, item: Action, panel: CodebookPanel, session: Session) -> None:
    if not item.id:
        if not menu.actions()[-1].isSeparator():
            menu.addSeparator()
        return
    action = menu.addAction(tr(item.text), lambda: panel.command_wanted.emit(item.id))
    action.setObjectName(item.id)
    action.setShortcuts([QKeySequence(keys) for keys in item.shortcuts])
    action.setEnabled(session.can_write or item.id in READING)
    if item.id == "codebook.archive":
        action.setText(archiving_text(session, panel.chosen_codes()))
    if item.icon:
        action.setIcon(icons.icon(item.icon))


def archiving_text(session: Session, codes: Sequence[CodeId]) -> str:
    """What the command would do now: put the codes away, or bring them back."""
    rows = [session.codes[code] for code in codes if code in session.codes]
    if rows and all(row.archived for row in rows):
        return tr("Bring &back")
    return tr("&Archive")


def _add_moves(menu: QMenu, panel: CodebookPanel, session: Session) -> None:
    inner = menu.addMenu(tr("Place &in the tree"))
    inner.setEnabled(session.can_write)
    for way, text, keys in MOVES:
        action = inner.addAction(tr(text), partial(panel.move_along, way))
        action.setShortcut(QKeySequence(keys))


def _add_sets(menu: QMenu, panel: CodebookPanel, session: Session, codes: Sequence[CodeId]) -> None:
    """A check for each set that has the codes; a click puts them in or takes them out."""
    inner = menu.addMenu(tr("Se&ts"))
    inner.setEnabled(session.can_write)
    project = session.project
    for row in project.code_sets():
        action = inner.addAction(row.name.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(row.members.issuperset(codes))
        verb = project.take_out_of_code_set if action.isChecked() else project.put_in_code_set
        action.triggered.connect(partial(_change_set, session, verb, row.id, codes))
    inner.addSeparator()
    inner.addAction(
        tr("New set with the chosen codes…"),
        lambda: panel.command_wanted.emit("codebook.new_set"),
    )


def _change_set(
    session: Session,
    verb: Callable[[CodeSetId, Iterable[CodeId]], None],
    row: CodeSetId,
    codes: Sequence[CodeId],
    _checked: bool = False,
) -> None:
    session.attempt(verb, row, codes)
