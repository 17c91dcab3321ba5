"""What can be done with the segments that are selected in a list: shared by all who list them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from codage.domain.anchors import CodeId, CodingId
from codage.domain.message import CodageError
from codage.gui import icons
from codage.gui.palette import CodePalette
from codage.gui.segments.list import SegmentsList
from codage.gui.segments.model import SegmentsModel, Shown
from codage.gui.session import Session
from codage.gui.words import tr
from codage.project.extents import CodingExtent


class ChosenSegments(QObject):
    """Removes, recodes, codes further and copies the selected segments of one list.

    Only the present coder's own codings are changed; others' stay as they are.
    """

    def __init__(self, session: Session, view: SegmentsList, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._list = view
        self._parent = parent

    @property
    def _model(self) -> SegmentsModel:
        return self._list.segments

    def rows(self) -> list[CodingExtent]:
        """The selected segments, from top to bottom."""
        return [self._model.rows[place] for place in self._list.chosen_places()]

    def own(self) -> list[CodingId]:
        """Those of them that are the present coder's."""
        coder = self._session.project.coder_id
        return [row.id for row in self.rows() if row.coder_id == coder]

    def remove(self) -> None:
        """Take away the selected codings that are the present coder's."""
        if own := self._changeable():
            self._session.attempt(self._session.project.remove_codings, own)

    def recode(self) -> None:
        """Ask for another code for the selected codings that are the present coder's."""
        if own := self._changeable():
            project = self._session.project
            self._ask(
                tr("Recode with…"), lambda code: self._session.attempt(project.recode, own, code)
            )

    def code_further(self) -> None:
        """Ask for one more code for the selected passages, whoever coded them."""
        chosen = [row.id for row in self.rows()]
        if not chosen or not self._session.can_write:
            return
        project = self._session.project

        def code_them(code: CodeId) -> None:
            spans = [coding.span for coding in project.codings_by_id(chosen)]
            self._session.attempt(project.apply_many, [(code, span) for span in spans])

        self._ask(tr("Code further with…"), code_them)

    def use_as_examples(self) -> None:
        """Let the selected segments stand as examples of their codes in the codebook."""
        project, chosen = self._session.project, [row.id for row in self.rows()]
        if len(chosen) == 1:
            self._session.attempt(project.take_example, chosen[0])
        elif chosen:
            self._session.attempt(project.take_examples, chosen)

    def copy(self) -> None:
        """Put the selected segments on the clipboard, each with its reference."""
        shown = self._model.all_shown(self._list.chosen_places())
        if shown:
            QApplication.clipboard().setText("\n\n".join(map(cited, shown)))

    def menu(self) -> QMenu:
        """What can be done with the selected segments."""
        menu = QMenu(self._parent)
        rows = self.rows()
        writable = self._session.can_write
        changeable = writable and bool(self.own())
        go = menu.addAction(tr("Go to the passage"))
        go.setShortcut(QKeySequence("Return"))
        go.triggered.connect(lambda: self._session.seek(rows[0].id))
        whole = menu.addAction(tr("Show whole or in short"))
        whole.setShortcut(QKeySequence("Space"))
        whole.triggered.connect(lambda: self._list.toggle_whole(self._list.currentIndex().row()))
        copy = menu.addAction(tr("Copy with references"))
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.triggered.connect(self.copy)
        menu.addSeparator()
        further = menu.addAction(icons.icon("plus"), tr("Code further with…"))
        further.setShortcut(QKeySequence("Ctrl+K"))
        further.setEnabled(writable)
        further.triggered.connect(self.code_further)
        recode = menu.addAction(icons.icon("code"), tr("Recode with…"))
        recode.setShortcut(QKeySequence("R"))
        recode.setEnabled(changeable)
        recode.triggered.connect(self.recode)
        example = menu.addAction(tr("Use as the code's example"))
        example.setEnabled(writable)
        example.triggered.connect(self.use_as_examples)
        remove = menu.addAction(icons.icon("remove"), tr("Remove {count} codings", count=len(rows)))
        remove.setShortcut(QKeySequence("Del"))
        remove.setEnabled(changeable)
        remove.triggered.connect(self.remove)
        return menu

    def _changeable(self) -> list[CodingId]:
        """One's own among the selected codings; says why when there is none."""
        if not self._session.can_write:
            return []
        own = self.own()
        if not own and self.rows():
            self._session.refused.emit(
                CodageError(
                    "These codings were made by someone else. Nothing was changed. Code the "
                    "passage yourself, or choose their name in the menu Coder."
                )
            )
        return own

    def _ask(self, title: str, on_chosen: Callable[[CodeId], object]) -> None:
        CodePalette(self._session, title, [], self._parent, on_chosen).open()


def cited(shown: Shown) -> str:
    """A segment in quotation marks, and below it where it is from."""
    reference = ", ".join(part for part in (shown.document, shown.speaker) if part)
    return f"« {shown.text} »\n({reference} – {shown.code.name if shown.code else ''})"
