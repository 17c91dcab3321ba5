"""What the sheet of keys says: the keys of the transcript, of each menu, and of the codes.

The menus are read from the table of actions; only keys that are no command are listed here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from codage.gui.actions import MENUS
from codage.gui.actions.coding import CODING_MENU
from codage.gui.actions.declared import Action, Menu
from codage.gui.keysheet.caps import RANGE, caps_of
from codage.gui.ranking import folded
from codage.gui.words import mark, tr
from codage.project.rows import CodeRow

FIRST_DIGIT, LAST_DIGIT = "Alt+1", "Alt+9"


@dataclass(frozen=True, slots=True)
class Line:
    """What keys do. ``keys`` are portable key sequences, or ``…`` between two of them."""

    text: str
    keys: tuple[str, ...]

    def holds(self, words: Iterable[str], title: str) -> bool:
        """Whether all `words`, folded, are in the text, the keys or the title of the group."""
        caps = (cap for key in self.keys for cap in caps_of(key))
        said = folded(" ".join((self.text, title, *self.keys, *caps)))
        return all(word in said for word in words)


@dataclass(frozen=True, slots=True)
class Group:
    """Lines that belong together."""

    title: str
    lines: tuple[Line, ...]


_READING = (
    (mark("By a character, a line"), ("Left", "Right", "Up", "Down")),
    (mark("By a word"), ("Ctrl+Left", "Ctrl+Right")),
    (mark("By a sentence"), ("Alt+Left", "Alt+Right")),
    (mark("By a turn"), ("Ctrl+Up", "Ctrl+Down")),
    (mark("By a coding"), ("Alt+PgUp", "Alt+PgDown")),
    (mark("To the ends of the line"), ("Home", "End")),
    (mark("To the ends of the interview"), ("Ctrl+Home", "Ctrl+End")),
    (mark("By a page"), ("PgUp", "PgDown")),
)
_SELECTING = (
    (mark("By a character, a line"), ("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down")),
    (mark("More or fewer words"), ("Ctrl+Shift+Left", "Ctrl+Shift+Right")),
    (mark("More or fewer sentences"), ("Alt+Shift+Left", "Alt+Shift+Right")),
    (mark("More or fewer turns"), ("Ctrl+Shift+Up", "Ctrl+Shift+Down")),
    (mark("More or fewer codings"), ("Alt+Shift+PgUp", "Alt+Shift+PgDown")),
    (mark("The word, then the sentence, then the turn"), ("Space",)),
    (mark("Back to less"), ("Shift+Space",)),
    (mark("Everything"), ("Ctrl+A",)),
    (mark("Nothing; let go of the coding in hand"), ("Esc",)),
)
_CODING = (
    (mark("Apply or take off a favourite"), ("1", RANGE, "9")),
    (mark("Apply or take off the code that has this letter"), ("a", RANGE, "z")),
    (mark("Choose a code"), ("Return",)),
    (mark("Take the next coding at the caret in hand"), ("Tab",)),
)
_PALETTE = (
    (mark("Choose the code"), ("Return",)),
    (mark("Make a new code of that name"), ("Ctrl+Return",)),
    (mark("Up and down the list"), ("Up", "Down", "PgUp", "PgDown")),
    (mark("Change nothing"), ("Esc",)),
)
_SEGMENTS = (
    (mark("On and back (on the page Retrieval)"), ("J", "K")),
    (mark("More, less around a segment (on the page Retrieval)"), ("+", "-")),
    (mark("Whole or in short"), ("Space",)),
    (mark("To its place in the transcript"), ("Return",)),
    (mark("Recode, remove the coding"), ("R", "Del")),
    (mark("Code further"), ("Ctrl+K",)),
    (mark("Copy with references"), ("Ctrl+C",)),
    (mark("Read them on the page Retrieval"), ("Ctrl+Return",)),
)
_SUMMARIES = (
    (mark("From cell to cell"), ("Left", "Right", "Up", "Down")),
    (mark("Write in the cell"), ("Return",)),
    (mark("The next cell, while writing"), ("Ctrl+Right", "Ctrl+Down")),
    (mark("Back to the grid"), ("Esc",)),
)
_PROPOSALS = (
    (mark("Accept, refuse the passage"), ("A", "R")),
    (mark("Decide later"), ("N", "Space")),
    (mark("Take back what was decided last"), ("U",)),
    (mark("End further on, further back"), ("Right", "Left")),
    (mark("Begin further on, further back"), ("Shift+Right", "Shift+Left")),
    (mark("To its place in the transcript"), ("Return",)),
)
_PANELS = (
    (mark("Codebook: code with the chosen code"), ("Return",)),
    (mark("Codebook: move the chosen codes"), ("Alt+Up", "Alt+Right")),
    (mark("Interviews: rename, remove"), ("F2", "Del")),
    (mark("From panel to panel"), ("Tab", "Ctrl+Tab")),
)


def groups(codes: Iterable[CodeRow]) -> list[Group]:
    """All groups in reading order, in the reader's language."""
    found = [
        _group(tr("Move in the transcript"), _READING),
        _group(tr("Select in the transcript"), _SELECTING),
        _group(tr("Code the selection"), _CODING),
        _codes(codes),
        _group(tr("Palette of codes"), _PALETTE),
        *map(_of_menu, sorted(MENUS, key=_order)),
        _group(tr("In lists of segments"), _SEGMENTS),
        _group(tr("On the page Summaries"), _SUMMARIES),
        _group(tr("On the page Suggestions"), _PROPOSALS),
        _group(tr("In the panels"), _PANELS),
    ]
    return [group for group in found if group.lines]


def _order(menu: Menu) -> bool:
    """The menu of what is done most comes before the others."""
    return menu is not CODING_MENU


def _group(title: str, rows: Iterable[tuple[str, tuple[str, ...]]]) -> Group:
    return Group(title, tuple(Line(tr(text), keys) for text, keys in rows))


def _codes(codes: Iterable[CodeRow]) -> Group:
    keyed = sorted((row for row in codes if row.key and not row.archived), key=lambda row: row.key)
    return Group(tr("Codes of this project"), tuple(Line(row.name, (row.key,)) for row in keyed))


def _of_menu(menu: Menu) -> Group:
    lines = [
        Line(_bare(tr(action.text)), action.shortcuts)
        for action in _with_keys(menu)
        if not any(keys.startswith("Alt+") and keys[4:].isdigit() for keys in action.shortcuts)
    ]
    if any(FIRST_DIGIT in action.shortcuts for action in _with_keys(menu)):
        lines.append(Line(tr("This key for the code in hand"), (FIRST_DIGIT, RANGE, LAST_DIGIT)))
    return Group(_bare(tr(menu.title)), tuple(lines))


def _with_keys(menu: Menu) -> list[Action]:
    found: list[Action] = []
    for item in menu.items:
        if isinstance(item, Menu):
            found += _with_keys(item)
        elif item.shortcuts:
            found.append(item)
    return found


def _bare(text: str) -> str:
    return text.replace("&", "").rstrip("…")
