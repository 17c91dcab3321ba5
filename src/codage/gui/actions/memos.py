"""The menu Memos."""

from __future__ import annotations

from codage.gui.actions.declared import SEPARATOR, Action, Menu, Needs
from codage.gui.words import mark

MEMO_MENU = Menu(
    mark("&Memos"),
    (
        Action(
            "memos.here",
            mark("Memo here…"),
            mark(
                "Write on what is at hand: the selected words, the coding or the turn at the "
                "caret, the code, the interview; or open the memo that is there"
            ),
            ("Ctrl+Shift+M",),
            Needs.WRITABLE,
            icon="memo",
        ),
        Action(
            "memos.journal",
            mark("Write in the research &journal"),
            mark("Begin a memo about the study, under today's date"),
            ("Ctrl+Shift+R",),
            Needs.WRITABLE,
        ),
        SEPARATOR,
        Action(
            "memos.on_passage",
            mark("Memo on the selected &words…"),
            mark("Annotate what is selected, coded or not"),
            (),
            Needs.TEXT,
        ),
        Action(
            "memos.on_segment",
            mark("Memo on the &coding…"),
            mark("Write the memo of the coding under the caret"),
            (),
            Needs.CODING,
        ),
        Action(
            "memos.on_turn",
            mark("Memo on the &turn…"),
            mark("Write about the turn at the caret"),
            (),
            Needs.TEXT,
        ),
        Action(
            "memos.on_document",
            mark("Memo on the &interview…"),
            mark("Write about the interview on show"),
            (),
            Needs.WRITABLE_DOCUMENT,
        ),
        Action(
            "memos.on_code",
            mark("Memo on the c&ode…"),
            mark("Write about the code in hand"),
            (),
            Needs.CODE,
        ),
        Action(
            "memos.on_case",
            mark("Memo on a c&ase…"),
            mark("Write about the case of the interview on show, or about another"),
            (),
            Needs.WRITABLE,
        ),
        Action(
            "memos.on_coder",
            mark("Memo on a co&der…"),
            mark("Write about how someone codes"),
            (),
            Needs.WRITABLE,
        ),
        SEPARATOR,
        Action(
            "memos.next",
            mark("&Next memo of this interview"),
            mark("Go to the next passage or turn that has a memo"),
            ("Ctrl+F12",),
            Needs.DOCUMENT,
        ),
        Action(
            "memos.previous",
            mark("&Previous memo of this interview"),
            mark("Go to the passage or turn before that has a memo"),
            ("Ctrl+Shift+F12",),
            Needs.DOCUMENT,
        ),
        SEPARATOR,
        Action(
            "memos.export",
            mark("E&xport the memos…"),
            mark("All memos as a document, a web page, Markdown or a table"),
            (),
            Needs.PROJECT,
            icon="export",
        ),
    ),
)
