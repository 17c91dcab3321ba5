"""The menu Help."""

from __future__ import annotations

from codage.gui.actions.declared import Action, Menu
from codage.gui.words import mark

HELP_MENU = Menu(
    mark("&Help"),
    (
        Action(
            "help.shortcuts",
            mark("&Keyboard shortcuts"),
            mark("All keys on one sheet, to search in"),
            ("F1", "?"),
        ),
        Action("help.about", mark("&About Codage")),
    ),
)
