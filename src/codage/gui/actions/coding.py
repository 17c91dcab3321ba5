"""The menu Coding."""

from __future__ import annotations

from codage.gui.actions.declared import SEPARATOR, Action, Menu, Needs
from codage.gui.words import mark

_KEYS = tuple(
    Action(
        f"coding.key_{digit}",
        text,
        mark("Let this key apply the code in hand; the same again takes it away"),
        (f"Alt+{digit}",),
        Needs.CODE,
        toggles=True,
    )
    for digit, text in enumerate(
        (
            mark("Key &1"),
            mark("Key &2"),
            mark("Key &3"),
            mark("Key &4"),
            mark("Key &5"),
            mark("Key &6"),
            mark("Key &7"),
            mark("Key &8"),
            mark("Key &9"),
        ),
        start=1,
    )
)

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
            mark(
                "Code the selected text with the code chosen in the codebook, or take it off again"
            ),
            ("Ctrl+Return",),
            Needs.WRITABLE_DOCUMENT,
            toggles=True,
        ),
        Action(
            "coding.repeat",
            mark("Code with the &last code"),
            mark("Code the selected text as you coded the passage before, or take it off again"),
            ("Ctrl+R",),
            Needs.WRITABLE_DOCUMENT,
            toggles=True,
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
            toggles=True,
        ),
        Menu(
            mark("Fa&vourites"),
            (
                Action(
                    "coding.favourite",
                    mark("&First free key for the code in hand"),
                    mark("Let a key from 1 to 9 apply the code in hand, or no key any more"),
                    ("Ctrl+D",),
                    Needs.CODE,
                    toggles=True,
                ),
                SEPARATOR,
                *_KEYS,
            ),
        ),
        SEPARATOR,
        Menu(
            mark("&Go to"),
            (
                Action(
                    "coding.next_coding",
                    mark("Ne&xt coding"),
                    mark("Select the next coded passage of this interview"),
                    ("F8",),
                    Needs.DOCUMENT,
                ),
                Action(
                    "coding.previous_coding",
                    mark("Pre&vious coding"),
                    mark("Select the coded passage before"),
                    ("Shift+F8",),
                    Needs.DOCUMENT,
                ),
                SEPARATOR,
                Action(
                    "coding.next_segment",
                    mark("Next &segment of this code"),
                    mark("Select the next passage of the code in hand, in whatever interview"),
                    ("Ctrl+F8",),
                    Needs.DOCUMENT,
                ),
                Action(
                    "coding.previous_segment",
                    mark("Previous s&egment of this code"),
                    mark("Select the passage before of the code in hand, in whatever interview"),
                    ("Ctrl+Shift+F8",),
                    Needs.DOCUMENT,
                ),
                SEPARATOR,
                Action(
                    "coding.next_uncoded",
                    mark("Next &turn without coding"),
                    mark("Go to the next turn of someone who answers where nothing is coded"),
                    ("F12",),
                    Needs.DOCUMENT,
                ),
                Action(
                    "coding.previous_uncoded",
                    mark("Previous t&urn without coding"),
                    mark("Go to the turn before of someone who answers where nothing is coded"),
                    ("Shift+F12",),
                    Needs.DOCUMENT,
                ),
            ),
        ),
        SEPARATOR,
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
            mark("Shrink the begi&nning"),
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
            "codebook.take_example",
            mark("Use &as the code's example"),
            mark("Let the coding under the caret, or the selected text, stand in the codebook"),
            (),
            Needs.WRITABLE_DOCUMENT,
        ),
        Action(
            "coding.remove",
            mark("&Remove the coding"),
            mark("Take the coding under the caret away; the text stays"),
            ("Del",),
            Needs.CODING,
            icon="remove",
        ),
        SEPARATOR,
        Menu(
            mark("&Progress of the interview"),
            (
                Action(
                    "coding.further",
                    mark("Interview one stage &further"),
                    mark("From new to read, to coded, to reviewed"),
                    ("Ctrl+Shift+Return",),
                    Needs.WRITABLE_DOCUMENT,
                    toggles=True,
                ),
                SEPARATOR,
                Action("coding.mark_new", mark("&New"), "", (), Needs.WRITABLE_DOCUMENT),
                Action("coding.mark_read", mark("&Read"), "", (), Needs.WRITABLE_DOCUMENT),
                Action("coding.mark_coded", mark("&Coded"), "", (), Needs.WRITABLE_DOCUMENT),
                Action("coding.mark_reviewed", mark("Re&viewed"), "", (), Needs.WRITABLE_DOCUMENT),
            ),
        ),
    ),
)
