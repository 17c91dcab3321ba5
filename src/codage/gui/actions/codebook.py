"""The menu Codebook."""

from __future__ import annotations

from codage.gui.actions.declared import SEPARATOR, Action, Menu, Needs
from codage.gui.words import mark

CODEBOOK_MENU = Menu(
    mark("Code&book"),
    (
        Action(
            "codebook.new",
            mark("&New code…"),
            mark("Make a code beside the code in hand"),
            ("Ctrl+Shift+N",),
            Needs.WRITABLE,
            icon="plus",
        ),
        Action(
            "codebook.new_under",
            mark("New code &under this one…"),
            mark("Make a code under the code in hand"),
            (),
            Needs.CODE,
        ),
        Action(
            "codebook.revise",
            mark("&Definition, key and colour…"),
            mark("Revise the code in hand: name, definition, rules, example, key, colour"),
            ("F4",),
            Needs.CODE,
        ),
        Action(
            "codebook.rename",
            mark("&Rename"),
            mark("Give the code in hand another name"),
            ("F2",),
            Needs.CODE,
        ),
        Action(
            "codebook.merge",
            mark("&Merge into…"),
            mark("Give the segments of the code in hand to another code"),
            (),
            Needs.CODE,
        ),
        Action(
            "codebook.remove",
            mark("R&emove the code"),
            mark("Remove the code in hand, the codes under it and their codings"),
            (),
            Needs.CODE,
        ),
        SEPARATOR,
        Action(
            "codebook.show_segments",
            mark("&Segments of this code"),
            mark("Read all passages coded with the code in hand"),
            ("Ctrl+G",),
            Needs.CODE,
        ),
    ),
)
