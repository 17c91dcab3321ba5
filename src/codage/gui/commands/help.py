"""The menu Help: the sheet of shortcuts, and what this program is."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QTextBrowser, QVBoxLayout

import codage
from codage.gui.actions import MENUS
from codage.gui.actions.declared import Action, Menu
from codage.gui.menus import NATIVE
from codage.gui.words import mark, tr

if TYPE_CHECKING:
    from codage.gui.window import MainWindow

READING_KEYS = (
    (mark("Move by a word, a sentence, a turn"), ("Ctrl+Right", "Alt+Right", "Alt+Down")),
    (mark("The same with Shift extends the selection"), ("Ctrl+Shift+Right",)),
    (mark("Next coding at the caret"), ("Tab",)),
    (mark("Select nothing"), ("Escape",)),
    (mark("Apply the code that has this key"), ("A", "1")),
    (mark("In the codebook: code with the code chosen"), ("Return",)),
    (mark("In the codebook: move the code"), ("Alt+Shift+Up", "Alt+Shift+Right")),
    (mark("In the list of interviews: rename, remove"), ("F2", "Del")),
)


class HelpCommands:
    """Where a newcomer looks first."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def shortcuts(self) -> None:
        """Show all commands with their keys."""
        dialog = QDialog(self._window)
        dialog.setWindowTitle(tr("Keyboard shortcuts"))
        dialog.resize(640, 680)
        sheet = QTextBrowser()
        sheet.setHtml(shortcut_sheet())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(dialog.reject)
        column = QVBoxLayout(dialog)
        column.addWidget(sheet)
        column.addWidget(buttons)
        dialog.open()

    def about(self) -> None:
        """Say what this program is."""
        QMessageBox.about(
            self._window,
            tr("About Codage"),
            f"<h3>Codage {escape(codage.__version__)}</h3><p>"
            + escape(tr("Codes interviews, counts themes and joins them with the survey."))
            + "</p><p>"
            + escape(tr("Works offline: nothing you write here leaves this computer."))
            + "</p>",
        )


def shortcut_sheet() -> str:
    """All commands with their keys, as an HTML table for each menu."""
    sections = [
        _section(tr("In the transcript"), [(tr(text), keys) for text, keys in READING_KEYS])
    ]
    for menu in MENUS:
        rows = [(tr(action.text), action.shortcuts) for action in _with_keys(menu)]
        if rows:
            sections.append(_section(tr(menu.title), rows))
    return "".join(sections)


def _with_keys(menu: Menu) -> list[Action]:
    found: list[Action] = []
    for item in menu.items:
        if isinstance(item, Menu):
            found += _with_keys(item)
        elif item.shortcuts:
            found.append(item)
    return found


def _section(title: str, rows: list[tuple[str, tuple[str, ...]]]) -> str:
    lines = "".join(
        f"<tr><td width='330'>{escape(text.replace('&', '').rstrip('…'))}</td>"
        f"<td><b>{escape(_native(keys))}</b></td></tr>"
        for text, keys in rows
    )
    return f"<h3>{escape(title.replace('&', ''))}</h3><table cellpadding='3'>{lines}</table>"


def _native(keys: tuple[str, ...]) -> str:
    return "  ·  ".join(QKeySequence(key).toString(NATIVE) for key in keys)
