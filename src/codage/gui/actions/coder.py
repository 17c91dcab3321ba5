"""The menu Coder."""

from __future__ import annotations

from codage.gui.actions.declared import SEPARATOR, Action, Menu, Needs
from codage.gui.words import mark

CODER_MENU = Menu(
    mark("C&oder"),
    (
        Action(
            "coder.add",
            mark("&New coder…"),
            mark("Someone else codes from now on"),
            (),
            Needs.WRITABLE,
        ),
        Action(
            "coder.rename",
            mark("&Rename the coder…"),
            mark("Give whoever codes now another name"),
            (),
            Needs.WRITABLE,
        ),
        SEPARATOR,
    ),
)
