"""The menu View."""

from __future__ import annotations

from codage.gui.actions.declared import SEPARATOR, Action, Menu, Needs
from codage.gui.pages import PAGES
from codage.gui.words import mark

VIEW_MENU = Menu(
    mark("&View"),
    (
        Action(
            "view.transcript",
            mark("&Transcript"),
            mark("Read and code the interview"),
            ("Ctrl+1",),
            Needs.PROJECT,
        ),
        Action(
            "view.frequencies",
            mark("&Frequencies"),
            mark("How often, where and at what length each code appears"),
            ("Ctrl+2",),
            Needs.PROJECT,
            icon="chart",
        ),
        *(
            Action(f"view.{page.name}", page.menu, page.tip, (page.shortcut,), Needs.PROJECT)
            for page in PAGES
        ),
        SEPARATOR,
        Action(
            "view.next_document",
            mark("&Next interview"),
            "",
            ("Ctrl+PgDown",),
            Needs.DOCUMENT,
        ),
        Action(
            "view.previous_document",
            mark("&Previous interview"),
            "",
            ("Ctrl+PgUp",),
            Needs.DOCUMENT,
        ),
        SEPARATOR,
        Action("view.zoom_in", mark("&Larger text"), "", ("Ctrl++", "Ctrl+="), Needs.PROJECT),
        Action("view.zoom_out", mark("&Smaller text"), "", ("Ctrl+-",), Needs.PROJECT),
        Action("view.zoom_reset", mark("&Usual size"), "", ("Ctrl+0",), Needs.PROJECT),
        SEPARATOR,
    ),
)
