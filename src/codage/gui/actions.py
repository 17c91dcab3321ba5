"""Every command of the window, declared once: menus, shortcuts, tooltips and the F1 sheet read it.

An id is ``group.verb``; `codage.gui.commands` has one class a group with a method a verb.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from codage.gui.words import mark


class Needs(Enum):
    """What must be there for a command to make sense."""

    NOTHING = auto()
    PROJECT = auto()
    WRITABLE = auto()
    DOCUMENT = auto()
    WRITABLE_DOCUMENT = auto()
    TEXT = auto()
    """An interview on show, in a project that can be written in."""
    CODE = auto()
    CODING = auto()


@dataclass(frozen=True, slots=True)
class Action:
    """One command. ``shortcuts`` are portable key sequences; ``""`` as id is a separator."""

    id: str
    text: str = ""
    tip: str = ""
    shortcuts: tuple[str, ...] = ()
    needs: Needs = Needs.NOTHING
    icon: str = ""
    checkable: bool = False


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu of the menu bar, or one inside another."""

    title: str
    items: tuple[Action | Menu, ...]


SEPARATOR = Action("")

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

HEARING_MENU = Menu(
    mark("&Recording"),
    (
        Action(
            "hearing.link",
            mark("&Link a recording…"),
            mark("Say which sound or film file this interview was transcribed from"),
            (),
            Needs.WRITABLE_DOCUMENT,
        ),
        Action(
            "hearing.unlink",
            mark("&Unlink the recording"),
            mark("Let this interview be without a recording; the file itself stays"),
            (),
            Needs.WRITABLE_DOCUMENT,
        ),
        SEPARATOR,
        Action(
            "hearing.toggle",
            mark("&Play or pause"),
            mark("Play the recording, or pause it"),
            ("F6",),
            Needs.DOCUMENT,
            icon="play",
        ),
        Action(
            "hearing.play_turn",
            mark("Play from this &turn"),
            mark("Hear the turn at the caret; a click on a turn's time does the same"),
            ("Shift+F6",),
            Needs.DOCUMENT,
        ),
        Action(
            "hearing.back",
            mark("&Back 3 seconds"),
            mark("Hear the last 3 seconds again"),
            ("F7",),
            Needs.DOCUMENT,
            icon="back",
        ),
        Action(
            "hearing.forward",
            mark("&Forward 3 seconds"),
            mark("Leave 3 seconds of the recording out"),
            ("Shift+F7",),
            Needs.DOCUMENT,
            icon="forward",
        ),
        Action(
            "hearing.slower",
            mark("&Slower"),
            mark("Play slower; the pitch of the voices stays"),
            ("Ctrl+F6",),
            Needs.DOCUMENT,
        ),
        Action(
            "hearing.faster",
            mark("F&aster"),
            mark("Play faster; the pitch of the voices stays"),
            ("Ctrl+F7",),
            Needs.DOCUMENT,
        ),
        SEPARATOR,
        Action(
            "hearing.set_time",
            mark("This turn begins &now"),
            mark("Give the turn at the caret the time of the recording, and go to the next turn"),
            ("F9",),
            Needs.WRITABLE_DOCUMENT,
        ),
    ),
)

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
        Action(
            "view.others",
            mark("Codings of the &others"),
            mark("Show or hide what other coders have coded"),
            ("Ctrl+Shift+O",),
            Needs.PROJECT,
            checkable=True,
        ),
        SEPARATOR,
        Action("view.zoom_in", mark("&Larger text"), "", ("Ctrl++", "Ctrl+="), Needs.PROJECT),
        Action("view.zoom_out", mark("&Smaller text"), "", ("Ctrl+-",), Needs.PROJECT),
        Action("view.zoom_reset", mark("&Usual size"), "", ("Ctrl+0",), Needs.PROJECT),
        SEPARATOR,
    ),
)

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
    ),
)

HELP_MENU = Menu(
    mark("&Help"),
    (
        Action(
            "help.shortcuts",
            mark("&Keyboard shortcuts"),
            mark("All commands and their keys"),
            ("F1",),
        ),
        Action("help.about", mark("&About Codage")),
    ),
)

MENUS = (
    PROJECT_MENU,
    EDIT_MENU,
    CODING_MENU,
    CODEBOOK_MENU,
    CORRECTION_MENU,
    HEARING_MENU,
    VIEW_MENU,
    CODER_MENU,
    HELP_MENU,
)

TOOLBAR = (
    "project.import_documents",
    "project.import_survey",
    "project.link_cases",
    "",
    "edit.undo",
    "edit.redo",
    "",
    "coding.palette",
    "coding.remove",
    "",
    "correct.edit",
    "edit.find",
    "view.frequencies",
    "project.export_merged",
)


def actions() -> list[Action]:
    """Every command, in the order of the menus."""
    found: list[Action] = []

    def gather(menu: Menu) -> None:
        for item in menu.items:
            if isinstance(item, Menu):
                gather(item)
            elif item.id:
                found.append(item)

    for menu in MENUS:
        gather(menu)
    return found
