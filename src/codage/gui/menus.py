"""From the table of actions to menus, shortcuts, tooltips and the toolbar."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolBar

from codage.gui import icons
from codage.gui.actions import MENUS, TOOLBAR
from codage.gui.actions.declared import Action, Menu
from codage.gui.theme import Space
from codage.gui.words import tr

if TYPE_CHECKING:
    from codage.gui.window import MainWindow

NATIVE = QKeySequence.SequenceFormat.NativeText


def build(
    window: MainWindow, commands: Mapping[str, Callable[..., object]]
) -> tuple[dict[str, QAction], dict[str, QMenu]]:
    """Fill the menu bar and the toolbar of `window`; its actions by id, its menus by group."""
    made: dict[str, QAction] = {}
    menus: dict[str, QMenu] = {}
    for menu in MENUS:
        shown = window.menuBar().addMenu(tr(menu.title))
        shown.setToolTipsVisible(True)
        _fill(window, shown, menu, commands, made)
        first = next(item for item in menu.items if isinstance(item, Action) and item.id)
        menus[first.id.partition(".")[0]] = shown
    toolbar = QToolBar(tr("Tools"), window)
    toolbar.setObjectName("tools")
    toolbar.setIconSize(QSize(Space.ICON, Space.ICON))
    toolbar.setMovable(False)
    for action_id in TOOLBAR:
        if action_id:
            toolbar.addAction(made[action_id])
        else:
            toolbar.addSeparator()
    window.addToolBar(toolbar)
    return made, menus


def _fill(
    window: MainWindow,
    shown: QMenu,
    menu: Menu,
    commands: Mapping[str, Callable[..., object]],
    made: dict[str, QAction],
) -> None:
    for item in menu.items:
        if isinstance(item, Menu):
            inner = shown.addMenu(tr(item.title))
            inner.setToolTipsVisible(True)
            _fill(window, inner, item, commands, made)
        elif not item.id:
            shown.addSeparator()
        else:
            action = _action(window, item, commands[item.id])
            made[item.id] = action
            shown.addAction(action)


def _action(window: MainWindow, item: Action, command: Callable[..., object]) -> QAction:
    action = QAction(tr(item.text), window)
    action.setObjectName(item.id)
    action.setData(item.needs)
    action.setCheckable(item.checkable)
    action.setAutoRepeat(not item.toggles)
    action.setShortcuts([QKeySequence(keys) for keys in item.shortcuts])
    if item.icon:
        action.setIcon(icons.icon(item.icon))
    tip = tr(item.tip) if item.tip else tr(item.text).replace("&", "").rstrip("…")
    keys = action.shortcut().toString(NATIVE)
    action.setToolTip(f"{tip} ({keys})" if keys else tip)
    action.setStatusTip(tip)
    if item.id == "project.quit":
        action.setMenuRole(QAction.MenuRole.QuitRole)
    elif item.id == "help.about":
        action.setMenuRole(QAction.MenuRole.AboutRole)
    else:
        action.setMenuRole(QAction.MenuRole.NoRole)
    action.triggered.connect(lambda _=False: command())
    return action
