"""The menu Correction."""

from __future__ import annotations

from codage.gui.actions.declared import SEPARATOR, Action, Menu, Needs
from codage.gui.words import mark

CORRECTION_MENU = Menu(
    mark("Correctio&n"),
    (
        Action(
            "correct.edit",
            mark("&Correct the text"),
            mark("Write in the interview; its codings follow the words"),
            ("Ctrl+Shift+E",),
            Needs.TEXT,
            icon="pencil",
            checkable=True,
        ),
        Action(
            "correct.replace",
            mark("&Find and replace…"),
            mark("Replace words in this interview or in all, after a look at each place"),
            ("Ctrl+H",),
            Needs.WRITABLE,
        ),
        SEPARATOR,
        Action(
            "correct.split",
            mark("&Split the turn"),
            mark("Begin a new turn at the caret; while correcting, Enter does it"),
            (),
            Needs.TEXT,
        ),
        Action(
            "correct.join",
            mark("&Join to the turn above"),
            mark("Make the turn at the caret part of the one before it"),
            (),
            Needs.TEXT,
        ),
        Action(
            "correct.speaker",
            mark("S&peaker of the turn…"),
            mark("Say who speaks in the turn at the caret, or in the selected turns"),
            ("Ctrl+Shift+L",),
            Needs.TEXT,
        ),
        Action(
            "correct.time",
            mark("&Time of the turn…"),
            mark("Write when the turn at the caret begins and ends in the recording"),
            ("Ctrl+Shift+H",),
            Needs.TEXT,
        ),
        SEPARATOR,
        Action(
            "correct.replace_document",
            mark("Replace by a corrected fi&le…"),
            mark("Take the text of a file corrected elsewhere; codings move to the same words"),
            (),
            Needs.TEXT,
        ),
    ),
)
