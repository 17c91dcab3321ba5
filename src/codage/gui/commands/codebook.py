"""The menu Codebook: making, revising, merging and removing codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from codage.domain.anchors import CodeId
from codage.gui.codebook.dialog import CodeDialog
from codage.gui.palette import CodePalette
from codage.gui.tally import tally_of
from codage.gui.words import tr

if TYPE_CHECKING:
    from codage.gui.window import MainWindow


class CodebookCommands:
    """What can be done with the code in hand."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session

    def new(self) -> None:
        """Make a code beside the code in hand."""
        beside = self._session.code_row.parent_id if self._session.code is not None else None
        CodeDialog(self._session, self._window, parent_code=beside).open()

    def new_under(self) -> None:
        """Make a code under the code in hand."""
        CodeDialog(self._session, self._window, parent_code=self._session.code).open()

    def revise(self) -> None:
        """Revise the code in hand."""
        CodeDialog(self._session, self._window, code=self._session.code).open()

    def rename(self) -> None:
        """Rename the code in hand in the tree."""
        self._window.codebook.begin_rename(self._session.code_row.id)

    def merge(self) -> None:
        """Ask which code takes the segments of the code in hand."""
        source, name = self._session.code_row.id, self._session.code_row.name

        def merge_into(target: CodeId) -> None:
            if target == source:
                return
            self._session.attempt(self._session.project.merge_codes, [source], target)
            if source not in self._session.codes:
                self._session.choose_code(target)

        CodePalette(
            self._session, tr("Merge {name} into…", name=name), [], self._window, merge_into
        ).open()

    def remove(self) -> None:
        """Remove the code in hand, after a word when codings go with it."""
        code = self._session.code_row
        below = [row for row in self._session.codes.values() if self._is_under(row.id, code.id)]
        tally, counts = tally_of(self._session), self._session.project.code_counts()
        shown = sum(tally.of_code(row.id) for row in (code, *below))
        every = sum(counts.get(row.id, 0) for row in (code, *below))
        if every and not self._agreed(code.name, shown, len(below), every > shown):
            return
        self._session.attempt(self._session.project.remove_code, code.id)

    def show_segments(self) -> None:
        """Bring the panel of segments to the front."""
        self._window.docks[2].show()
        self._window.docks[2].raise_()
        self._window.segments.setFocus()

    def _is_under(self, code: CodeId, above: CodeId) -> bool:
        parent = self._session.codes[code].parent_id
        while parent is not None:
            if parent == above:
                return True
            parent = self._session.codes[parent].parent_id
        return False

    def _agreed(self, name: str, segments: int, below: int, hidden: bool) -> bool:
        text = tr("Remove {name} and its {count} segments?", name=name, count=segments)
        if hidden:
            text += " " + tr("Codings that are not on show go too.")
        if below:
            text += " " + tr("The {count} codes under it go too.", count=below)
        box = QMessageBox(QMessageBox.Icon.Question, tr("Codage"), text, parent=self._window)
        box.setInformativeText(tr("The interviews stay as they are. Undo brings all of it back."))
        remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is remove
