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
        Action(
            "coder.show_everyone",
            mark("Codings of &everyone"),
            mark("Show and count what every coder coded"),
            (),
            Needs.PROJECT,
            checkable=True,
        ),
        Action(
            "coder.blind",
            mark("&Blind mode: my codings alone"),
            mark("Hide everywhere what other coders coded; again, show it"),
            ("Ctrl+Shift+O",),
            Needs.PROJECT,
            checkable=True,
        ),
        Action(
            "coder.show_agreed",
            mark("The &agreed layer alone"),
            mark("Show and count only what coders agreed on, by the page Comparison"),
            (),
            Needs.PROJECT,
            checkable=True,
        ),
        SEPARATOR,
    ),
)
