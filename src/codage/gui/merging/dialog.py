"""“Bring in a colleague's copy”: what comes, what is otherwise there, and the button for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from codage.domain.task import Advance
from codage.gui import background
from codage.gui.merging.coming import ComingTree
from codage.gui.merging.differences import DifferencesTable
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import tr
from codage.project.merging import Comparison, Merged, Preview, bring_in


class BringInDialog(QDialog):
    """Nothing of the project is overwritten; what comes in is one change."""

    brought = Signal(object)

    def __init__(self, session: Session, comparison: Comparison, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._comparison = comparison
        self._busy = False
        preview = comparison.preview
        self.setObjectName("bring_in")
        self.setWindowTitle(tr("Bring in the copy {file}", file=preview.file))
        self.coming = ComingTree(preview)
        self.differences = DifferencesTable(preview.differences)
        self.pages = QTabWidget()
        self.pages.addTab(self.coming, tr("What comes in"))
        title = tr("What is otherwise there ({count})", count=len(preview.differences))
        self.pages.addTab(self.differences, title)
        self.pages.setTabEnabled(1, bool(preview.differences))
        self.total = QLabel()
        self.total.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton(tr("&Bring in"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out(preview)
        self._count()
        self.coming.chosen_changed.connect(self._count)
        self.buttons.accepted.connect(self._bring_in)
        self.buttons.rejected.connect(self.reject)
        session.closed.connect(self.close)

    def _lay_out(self, preview: Preview) -> None:
        said = QLabel(_described(preview))
        said.setWordWrap(True)
        font = self.total.font()
        font.setBold(True)
        self.total.setFont(font)
        self.total.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(said)
        column.addWidget(self.pages, 1)
        column.addWidget(self.total)
        column.addWidget(self.buttons)
        self.resize(860, 600)

    def _count(self) -> None:
        preview, chosen = self._comparison.preview, self.coming.chosen
        codings = preview.count(chosen)
        new = [
            [one for one in those if one.here is None and one.guid not in chosen.without]
            for those in (preview.documents, preview.codes)
        ]
        parts = [
            tr("{count} codings", count=codings),
            tr("{count} interviews", count=len(new[0])),
            tr("{count} codes", count=len(new[1])),
        ]
        others = preview.cases + preview.links + preview.summaries + preview.sets
        others += preview.memos if chosen.memos else 0
        anything = bool(codings or new[0] or new[1] or others)
        self.go.setEnabled(anything)
        self.total.setText(
            tr("Comes in: {what}", what=", ".join(parts))
            if anything
            else tr("There is nothing to bring in: all of it is here already, or left out.")
        )

    def _bring_in(self) -> None:
        if self._busy:
            return
        project, comparison, chosen = self._session.project, self._comparison, self.coming.chosen

        def work(advance: Advance) -> Merged:
            return bring_in(project, comparison, chosen, advance=advance)

        self._busy = True
        task = background.run(self, tr("Bringing in the copy…"), work, self._finish)
        task.ended.connect(self._rest)

    def _rest(self) -> None:
        self._busy = False

    def _finish(self, merged: Merged) -> None:
        self.accept()
        self.brought.emit(merged)

    def reject(self) -> None:
        if not self._busy:
            super().reject()


def _described(preview: Preview) -> str:
    said = tr(
        "The copy is only read. What is here stays as it is; what is new comes in as one change, "
        "which one undo takes back."
    )
    if preview.same_study:
        return said
    warned = tr(
        "This file did not begin as a copy of this project: its study is “{study}”. Interviews "
        "are recognised by their words, codes and coders by their names.",
        study=preview.study,
    )
    return f"{warned}\n{said}"
