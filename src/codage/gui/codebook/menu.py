"""The context menu of the codebook: the window's commands, and what concerns the tree alone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from codage.domain.anchors import CodeId
from codage.gui import icons
from codage.gui.actions.codebook import CODEBOOK_MENU
from codage.gui.actions.declared import Action
from codage.gui.session import Session
from codage.gui.words import mark, tr

if TYPE_CHECKING:
    from codage.gui.codebook.panel import CodebookPanel

MOVES = (
    ("above", mark("Move &up"), "Alt+Shift+Up"),
    ("below", mark("Move d&own"), "Alt+Shift+Down"),
    ("inside", mark("Put u&nder the code above"), "Alt+Shift+Right"),
    ("outside", mark("Put &beside its parent"), "Alt+Shift+Left"),
)
READING = frozenset({"codebook.show_segments"})
WITHOUT_CODE = frozenset({"codebook.new"})


def code_menu(panel: CodebookPanel, session: Session, code: CodeId | None) -> QMenu:
    """The menu for `code`, or for no code in particular."""
    menu = QMenu(panel)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for item in CODEBOOK_MENU.items:
        if isinstance(item, Action) and (code is not None or item.id in WITHOUT_CODE):
            _add_command(menu, item, panel, session)
    if code is not None:
        _add_moves(menu, panel, session)
        _add_archiving(menu, session, code)
    menu.addSeparator()
    menu.addAction(tr("Open all families"), panel.open_families)
    menu.addAction(tr("Close all families"), panel.close_families)
    return menu


def _add_command(menu: QMenu, item: Action, panel: CodebookPanel, session: Session) -> None:
    if not item.id:
        menu.addSeparator()
        return
    action = menu.addAction(tr(item.text), lambda: panel.command_wanted.emit(item.id))
    action.setObjectName(item.id)
    action.setShortcuts([QKeySequence(keys) for keys in item.shortcuts])
    action.setEnabled(session.can_write or item.id in READING)
    if item.icon:
        action.setIcon(icons.icon(item.icon))


def _add_moves(menu: QMenu, panel: CodebookPanel, session: Session) -> None:
    inner = menu.addMenu(tr("&Place in the tree"))
    inner.setEnabled(session.can_write)
    for way, text, keys in MOVES:
        action = inner.addAction(tr(text), partial(panel.move_along, way))
        action.setShortcut(QKeySequence(keys))


def _add_archiving(menu: QMenu, session: Session, code: CodeId) -> None:
    project = session.project
    if session.codes[code].archived:
        action = menu.addAction(
            tr("Bring &back"), lambda: session.attempt(project.bring_back_code, code)
        )
    else:
        action = menu.addAction(tr("&Archive"), lambda: session.attempt(project.archive_code, code))
    action.setEnabled(session.can_write)
