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
            "codebook.recolour",
            mark("&Colour…"),
            mark("Give the chosen codes another colour, and the codes under them if you like"),
            (),
            Needs.CODE,
        ),
        SEPARATOR,
        Action(
            "codebook.merge",
            mark("&Merge…"),
            mark("Make the chosen codes one, after a look at what goes over"),
            (),
            Needs.CODE,
        ),
        Action(
            "codebook.split",
            mark("S&plit…"),
            mark("Go through the segments of the code in hand and send some to other codes"),
            (),
            Needs.CODE,
        ),
        Action(
            "codebook.archive",
            mark("&Archive"),
            mark("Put the chosen codes away with those under them, or bring them back"),
            (),
            Needs.CODE,
        ),
        Action(
            "codebook.remove",
            mark("R&emove the code"),
            mark("Remove the chosen codes, the codes under them and their codings"),
            (),
            Needs.CODE,
        ),
        SEPARATOR,
        Action(
            "codebook.new_set",
            mark("New se&t of codes…"),
            mark("Gather the chosen codes in a set that crosses the tree"),
            (),
            Needs.WRITABLE,
        ),
        Action(
            "codebook.revise_set",
            mark("Name and c&odes of the set…"),
            mark("Revise the set whose codes are shown in the codebook"),
            (),
            Needs.WRITABLE,
        ),
        SEPARATOR,
        Action(
            "codebook.show_segments",
            mark("&Segments of this code"),
            mark("Read all passages coded with the code in hand"),
            ("Ctrl+G",),
            Needs.CODE,
        ),
        Action(
            "codebook.story",
            mark("Stor&y of this code…"),
            mark("When the code came, what it was called before, what was merged into it"),
            (),
            Needs.PROJECT,
        ),
    ),
)
