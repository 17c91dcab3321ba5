"""The menu Codebook: codes made, revised, merged, split, put away, gathered, and told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from codage.domain.anchors import CodeId
from codage.domain.codebook import ancestors_of
from codage.gui.codebook.dialog import CodeDialog
from codage.gui.codebook.menu import archiving_text
from codage.gui.codebook.merging import MergeDialog
from codage.gui.codebook.recolouring import ColourDialog
from codage.gui.codebook.set_dialog import SetDialog
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
        window.session.code_chosen.connect(self._name_archiving)
        window.session.changed.connect(self._name_archiving)
        window.codebook.tree.selectionModel().selectionChanged.connect(self._name_archiving)

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

    def recolour(self) -> None:
        """Ask for a colour for the chosen codes."""
        ColourDialog(self._session, self._chosen(), self._window).open()

    def merge(self) -> None:
        """Ask what the chosen codes become; for one code, which code it goes into."""
        chosen = self._chosen()
        if len(chosen) > 1:
            self._look_at_merge(chosen, self._session.code_row.id)
            return
        (source,) = chosen
        name = self._session.codes[source].name

        def merge_into(target: CodeId) -> None:
            if target != source:
                self._look_at_merge([source], target)

        def merge_into_named(name: str) -> None:
            target = self._session.attempt(self._session.project.code_named, name)
            if target is not None:
                merge_into(target)

        CodePalette(
            self._session,
            tr("Merge {name} into…", name=name),
            [],
            self._window,
            merge_into,
            on_named=merge_into_named,
        ).open()

    def split(self) -> None:
        """Go through the segments of the code in hand."""
        code = self._session.code_row
        if not self._session.project.code_counts().get(code.id):
            text = tr("{name} has no segment yet: there is nothing to split.", name=code.name)
            self._window.banner.warn(text)
            return
        from codage.gui.codebook.splitting import SplitDialog

        SplitDialog(self._session, code.id, self._window).open()

    def archive(self) -> None:
        """Put the chosen codes away, or bring them back when they are away."""
        chosen, project = self._chosen(), self._session.project
        if all(self._session.codes[code].archived for code in chosen):
            self._session.attempt(project.bring_back_codes, chosen)
            return
        self._session.attempt(project.archive_codes, chosen)
        self._window.tell(
            tr("Archived. Their segments stay and are counted; the codes are no longer offered."),
            tr("Undo"),
            self._window.commands["edit.undo"],
        )

    def remove(self) -> None:
        """Remove the chosen codes, after a word when codings go with them."""
        chosen = self._chosen()
        parents = {row.id: row.parent_id for row in self._session.codes.values()}
        going = [code for code in parents if {code, *ancestors_of(code, parents)} & {*chosen}]
        tally, counts = tally_of(self._session), self._session.project.code_counts()
        shown = sum(tally.of_code(code) for code in going)
        every = sum(counts.get(code, 0) for code in going)
        if every and not self._agreed(chosen, shown, len(going) - len(chosen), every > shown):
            return
        self._session.attempt(self._session.project.remove_codes, chosen)

    def new_set(self) -> None:
        """Make a set with the chosen codes."""
        codes = self._chosen() if self._session.code is not None else []
        SetDialog(self._session, self._window, codes=codes).open()

    def revise_set(self) -> None:
        """Revise the set whose codes are shown."""
        row = self._window.codebook.sets.present
        if row is None:
            self._window.banner.warn(tr("Choose a set below the codebook first."))
            return
        SetDialog(self._session, self._window, row=row).open()

    def story(self) -> None:
        """Tell what happened to the code in hand."""
        if self._session.code is None:
            self._window.banner.warn(tr("Choose a code in the codebook first."))
            return
        from codage.gui.codebook.story import StoryDialog

        StoryDialog(self._session, self._session.code, self._window).open()

    def take_example(self) -> None:
        """Let the coding under the caret stand as an example, else what is selected."""
        session, reading = self._session, self._window.reading
        coding, span = reading.coding(), reading.view.selection()
        if coding is not None:
            code = session.project.coding(coding).code_id
            session.attempt(session.project.take_example, coding)
        elif span is not None and session.code is not None:
            code = session.code
            session.attempt(session.project.take_passage, code, span)
        else:
            self._window.banner.warn(
                tr("Put the caret in a coding, or select text with a code in hand.")
            )
            return
        name = session.codes[code].name
        self._window.tell(
            tr("The passage stands as an example of {name} in the codebook.", name=name),
            tr("Show the code"),
            lambda: CodeDialog(session, self._window, code=code).open(),
        )

    def show_segments(self) -> None:
        """Bring the panel of segments to the front."""
        self._window.docks[2].show()
        self._window.docks[2].raise_()
        self._window.segments.setFocus()

    def _name_archiving(self, *_: object) -> None:
        """Let the menu say what archiving would do to the chosen codes."""
        text = archiving_text(self._session, self._chosen())
        self._window.actions_by_id["codebook.archive"].setText(text)

    def _chosen(self) -> list[CodeId]:
        return self._window.codebook.chosen_codes()

    def _look_at_merge(self, codes: list[CodeId], target: CodeId) -> None:
        MergeDialog(self._session, codes, target, self._window).open()

    def _agreed(self, chosen: list[CodeId], segments: int, below: int, hidden: bool) -> bool:
        if len(chosen) == 1:
            name = self._session.codes[chosen[0]].name
            text = tr("Remove {name} and its {count} segments?", name=name, count=segments)
        else:
            codes = tr("{count} codes", count=len(chosen))
            text = tr("Remove {codes} and their {count} segments?", codes=codes, count=segments)
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
