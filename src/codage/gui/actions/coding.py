"""The menu Coding."""

from __future__ import annotations

from codage.gui.actions.declared import SEPARATOR, Action, Menu, Needs
from codage.gui.words import mark

CODING_MENU = Menu(
    mark("&Coding"),
    (
        Action(
            "coding.palette",
            mark("&Code with…"),
            mark("Type a few letters of a code's name, then Enter; a new name makes a new code"),
            ("Ctrl+K",),
            Needs.WRITABLE_DOCUMENT,
            icon="code",
        ),
        Action(
            "coding.apply_code",
            mark("Code with the code in &hand"),
            mark("Code the selected text with the code selected in the codebook"),
            ("Ctrl+Return",),
            Needs.WRITABLE_DOCUMENT,
        ),
        Action(
            "coding.repeat",
            mark("Code with the &last code"),
            mark("Code the selected text as you coded the passage before"),
            ("Ctrl+R",),
            Needs.WRITABLE_DOCUMENT,
        ),
        Action(
            "coding.in_vivo",
            mark("Code &in vivo"),
            mark("Make a code whose name is the selected words, and code them with it"),
            ("Ctrl+Shift+V",),
            Needs.WRITABLE_DOCUMENT,
        ),
        Action(
            "coding.code_turn",
            mark("Code the whole &turn"),
            mark("Code the turn at the caret with the code in hand"),
            ("Ctrl+T",),
            Needs.WRITABLE_DOCUMENT,
        ),
        SEPARATOR,
        Action(
            "coding.next_coding",
            mark("Ne&xt coding"),
            mark("Go to the next coded passage of this interview"),
            ("F8",),
            Needs.DOCUMENT,
        ),
        Action(
            "coding.previous_coding",
            mark("Pre&vious coding"),
            mark("Go to the coded passage before"),
            ("Shift+F8",),
            Needs.DOCUMENT,
        ),
        Action(
            "coding.extend",
            mark("&Extend by a word"),
            mark("Let the coding under the caret end a word later"),
            ("F5", "Ctrl+Alt+Right"),
            Needs.CODING,
        ),
        Action(
            "coding.shrink",
            mark("&Shrink by a word"),
            mark("Let the coding under the caret end a word earlier"),
            ("Shift+F5", "Ctrl+Alt+Left"),
            Needs.CODING,
        ),
        Action(
            "coding.extend_start",
            mark("Extend the &beginning"),
            mark("Let the coding under the caret begin a word earlier"),
            ("Ctrl+F5", "Ctrl+Alt+Shift+Left"),
            Needs.CODING,
        ),
        Action(
            "coding.shrink_start",
            mark("Shrink the be&ginning"),
            mark("Let the coding under the caret begin a word later"),
            ("Ctrl+Shift+F5", "Ctrl+Alt+Shift+Right"),
            Needs.CODING,
        ),
        Action(
            "coding.fit",
            mark("Fit to the selection"),
            mark("Give the coding under the caret the bounds of the selected text"),
            ("Ctrl+Alt+Return",),
            Needs.CODING,
        ),
        Action(
            "coding.recode",
            mark("Rec&ode with…"),
            mark("Give the coding under the caret another code"),
            ("Ctrl+Shift+K",),
            Needs.CODING,
        ),
        Action(
            "coding.write_memo",
            mark("&Memo of the coding…"),
            mark("Write a note on the coding under the caret"),
            ("Ctrl+M",),
            Needs.CODING,
        ),
        Action(
            "coding.remove",
            mark("&Remove the coding"),
            mark("Take the coding under the caret away; the text stays"),
            ("Del",),
            Needs.CODING,
            icon="remove",
        ),
    ),
)
