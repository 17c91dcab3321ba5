"""Every command of the window, declared once: menus, shortcuts, tooltips and the F1 sheet read it.

One module a menu. An id is ``group.verb``; `codage.gui.commands` has one class a group with a
method a verb.
"""

from __future__ import annotations

from codage.gui.actions.codebook import CODEBOOK_MENU
from codage.gui.actions.coder import CODER_MENU
from codage.gui.actions.coding import CODING_MENU
from codage.gui.actions.correction import CORRECTION_MENU
from codage.gui.actions.declared import Action, Menu
from codage.gui.actions.edit import EDIT_MENU
from codage.gui.actions.hearing import HEARING_MENU
from codage.gui.actions.help import HELP_MENU
from codage.gui.actions.memos import MEMO_MENU
from codage.gui.actions.project import PROJECT_MENU
from codage.gui.actions.view import VIEW_MENU

MENUS = (
    PROJECT_MENU,
    EDIT_MENU,
    CODING_MENU,
    CODEBOOK_MENU,
    MEMO_MENU,
    CORRECTION_MENU,
    HEARING_MENU,
    VIEW_MENU,
    CODER_MENU,
    HELP_MENU,
)

TOOLBAR = (
    "project.import_documents",
    "project.import_survey",
    "project.link_cases",
    "",
    "edit.undo",
    "edit.redo",
    "",
    "coding.palette",
    "coding.remove",
    "memos.here",
    "",
    "correct.edit",
    "edit.find",
    "project.export_merged",
)


def actions() -> list[Action]:
    """Every command, in the order of the menus."""
    found: list[Action] = []

    def gather(menu: Menu) -> None:
        for item in menu.items:
            if isinstance(item, Menu):
                gather(item)
            elif item.id:
                found.append(item)

    for menu in MENUS:
        gather(menu)
    return found
