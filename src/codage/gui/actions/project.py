"""The menu Project."""

from __future__ import annotations

from codage.gui.actions.declared import SEPARATOR, Action, Menu, Needs
from codage.gui.words import mark

PROJECT_MENU = Menu(
    mark("&Project"),
    (
        Action(
            "project.new",
            mark("&New project…"),
            mark("Make a new project file"),
            ("Ctrl+N",),
            icon="new",
        ),
        Action(
            "project.open",
            mark("&Open…"),
            mark("Open a project file"),
            ("Ctrl+O",),
            icon="open",
        ),
        Action(
            "project.open_demo",
            mark("Open the &demo study"),
            mark("Thirty fictional interviews, coded, with their survey, to look around in"),
        ),
        SEPARATOR,
        Action(
            "project.import_documents",
            mark("&Import interviews…"),
            mark("Bring in transcripts: text, Word, OpenDocument, RTF, PDF, HTML, subtitles"),
            ("Ctrl+I",),
            Needs.WRITABLE,
            icon="import",
        ),
        Action(
            "project.import_folder",
            mark("Import a &folder of interviews…"),
            mark("Bring in every transcript of a folder and the folders in it"),
            ("Ctrl+Shift+I",),
            Needs.WRITABLE,
        ),
        Action(
            "project.import_after_look",
            mark("Import &after a look…"),
            mark("See who speaks and how the text will be stored before interviews come in"),
            ("Ctrl+Shift+J",),
            Needs.WRITABLE,
        ),
        Action(
            "project.import_codebook",
            mark("Import a code&book…"),
            mark("Bring in codes with their definitions from a table"),
            (),
            Needs.WRITABLE,
        ),
        Action(
            "project.import_survey",
            mark("Import the &survey…"),
            mark("Bring in a table of answers: each row becomes a case"),
            ("Ctrl+Shift+Q",),
            Needs.WRITABLE,
            icon="survey",
        ),
        Action(
            "project.link_cases",
            mark("&Link interviews and cases…"),
            mark("Say which interview is about which case of the survey"),
            ("Ctrl+L",),
            Needs.WRITABLE,
            icon="link",
        ),
        SEPARATOR,
        Menu(
            mark("&Export"),
            (
                Action(
                    "project.export_merged",
                    mark("Coded counts &merged with the survey…"),
                    mark("One row a case or an interview: survey columns and counts of codes"),
                    ("Ctrl+E",),
                    Needs.PROJECT,
                    icon="export",
                ),
                Action(
                    "project.export_counts",
                    mark("&Frequencies of codes…"),
                    mark("The table of frequencies as a file"),
                    (),
                    Needs.PROJECT,
                ),
                Action(
                    "project.export_segments",
                    mark("&Segments…"),
                    mark("Every coded passage with its code, coder, interview and case"),
                    (),
                    Needs.PROJECT,
                ),
                Action(
                    "project.export_codebook",
                    mark("&Codebook…"),
                    mark("Codes with their definitions and rules"),
                    (),
                    Needs.PROJECT,
                ),
            ),
        ),
        SEPARATOR,
        Action(
            "project.save_copy",
            mark("Save a &copy…"),
            mark("Write a whole copy of the project elsewhere"),
            ("Ctrl+Shift+S",),
            Needs.PROJECT,
        ),
        Action(
            "sharing.pseudonymise",
            mark("Pseudon&ymise names…"),
            mark("Find people, places and numbers in the whole project, and replace them"),
            (),
            Needs.WRITABLE,
        ),
        Action(
            "sharing.restore",
            mark("&Restore names with a key…"),
            mark("Put names back that were replaced, with the file that holds them"),
            (),
            Needs.WRITABLE,
        ),
        Action(
            "sharing.save_copy",
            mark("Save a copy to s&hare…"),
            mark("Write a copy without journal, personal columns and names of files"),
            (),
            Needs.PROJECT,
        ),
        SEPARATOR,
        Action(
            "project.check",
            mark("Chec&k the project file"),
            mark("Verify that nothing in the file is damaged or out of step"),
            (),
            Needs.PROJECT,
        ),
        Action(
            "project.show_journal",
            mark("&Journal…"),
            mark("Who did what and when; take back as far as you like"),
            ("Ctrl+J",),
            Needs.PROJECT,
        ),
        SEPARATOR,
        Action("project.close", mark("Close the project"), "", ("Ctrl+W",), Needs.PROJECT),
        Action("project.quit", mark("&Quit"), "", ("Ctrl+Q",)),
    ),
)
