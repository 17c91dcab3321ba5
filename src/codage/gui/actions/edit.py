"""The menu Edit."""

from __future__ import annotations

from codage.gui.actions.declared import SEPARATOR, Action, Menu, Needs
from codage.gui.words import mark

EDIT_MENU = Menu(
    mark("&Edit"),
    (
        Action(
            "edit.undo",
            mark("&Undo"),
            mark("Take back the last change"),
            ("Ctrl+Z",),
            Needs.WRITABLE,
            icon="undo",
        ),
        Action(
            "edit.redo",
            mark("&Redo"),
            mark("Do again what was taken back"),
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            Needs.WRITABLE,
            icon="redo",
        ),
        SEPARATOR,
        Action(
            "edit.copy",
            mark("&Copy the passage"),
            mark("Copy the selected text with its speakers"),
            (),
            Needs.DOCUMENT,
        ),
        Action(
            "edit.find",
            mark("&Find…"),
            mark("Search all interviews; accents and capitals do not matter"),
            ("Ctrl+F",),
            Needs.PROJECT,
            icon="find",
        ),
        Action(
            "edit.find_next",
            mark("Find &next"),
            mark("Go to the next place found"),
            ("F3",),
            Needs.PROJECT,
        ),
        Action(
            "edit.find_previous",
            mark("Find &previous"),
            mark("Go to the place found before"),
            ("Shift+F3",),
            Needs.PROJECT,
        ),
        Action(
            "edit.code_hits",
            mark("Code &what was found…"),
            mark("Code the hits of the search, their sentences or turns, after a look"),
            ("Ctrl+Shift+F",),
            Needs.WRITABLE,
        ),
        Action(
            "edit.export_hits",
            mark("&Export what was found…"),
            mark("Write the hits of the search with their context into a table"),
            (),
            Needs.PROJECT,
        ),
        SEPARATOR,
        Action(
            "edit.speakers",
            mark("&Speakers…"),
            mark("Names, roles and cases of those who speak in the interview on show"),
            ("Ctrl+Shift+P",),
            Needs.DOCUMENT,
            icon="people",
        ),
        Action(
            "edit.rename_document",
            mark("Rename the &interview…"),
            mark("Give the interview on show another name"),
            (),
            Needs.WRITABLE_DOCUMENT,
        ),
        Action(
            "edit.remove_document",
            mark("Remove the interview"),
            mark("Take the interview on show out of the project, with its codings"),
            (),
            Needs.WRITABLE_DOCUMENT,
        ),
    ),
)
