"""The codebook as a document: what it tells, how it looks, and out to Word, HTML, PDF or paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from codage.analysis.selection import Selection
from codage.domain.task import Advance
from codage.exporters.options import ExportOptions, Part
from codage.exporters.text import Text
from codage.gui import background, faults, icons
from codage.gui.codebook import paper
from codage.gui.exporting.checklist import CheckList
from codage.gui.exporting.choices import titled
from codage.gui.exporting.destination import ask_where
from codage.gui.latest import Latest
from codage.gui.session import Session
from codage.gui.theme import LIGHT, Space, palette_of
from codage.gui.words import mark, say, tr

NAME = "codebook"
SUFFIXES = (".docx", ".html", ".pdf")
PARTS = {
    Part.COUNTS: mark("Numbers of segments and interviews"),
    Part.EXAMPLES: mark("Examples"),
    Part.SETS: mark("Sets of codes"),
    Part.ARCHIVED: mark("Archived codes"),
}
OnWritten = Callable[[tuple[Path, ...]], None]


class DocumentDialog(QDialog):
    """The choices at the left, the document as it will be at the right."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, on_written: OnWritten | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._on_written = on_written
        self._busy = False
        self.text: Text | None = None
        self.setObjectName("codebook_document")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("The codebook as a document"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1020, 720)
        self.parts = {part: QCheckBox(tr(text)) for part, text in PARTS.items()}
        self.sets = QComboBox()
        self.coders = CheckList()
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setObjectName("page")
        # Paper is white by night too.
        self.page.setPalette(palette_of(LIGHT))
        self.state = QLabel()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.print_button = self.buttons.addButton(tr("Print…"), action)
        self.export_button = self.buttons.addButton(tr("Export…"), action)
        self.export_button.setIcon(icons.icon("export"))
        self.preview = Latest(self)
        self._fill()
        self._lay_out()
        self._connect()
        self._look()
        self.export_button.setDefault(True)
        self.export_button.setFocus()

    def _fill(self) -> None:
        session, project = self._session, self._session.project
        for part in (Part.COUNTS, Part.EXAMPLES, Part.SETS):
            self.parts[part].setChecked(True)
        self.sets.addItem(tr("All codes"), None)
        for row in project.code_sets():
            self.sets.addItem(tr("Set: {name}", name=row.name), row.members)
        hidden = session.hidden_coders if session.is_blind else frozenset()
        offered = [row for row in session.coders.values() if row.id not in hidden]
        self.coders.show_choices(
            [(row.id, row.name) for row in offered], frozenset(session.shown_coders)
        )
        archived = any(code.archived for code in session.codes.values())
        self.parts[Part.ARCHIVED].setVisible(archived)
        self.parts[Part.SETS].setVisible(self.sets.count() > 1)
        self.sets.setVisible(self.sets.count() > 1)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.TIGHT)
        left.addWidget(titled(tr("What it tells")))
        told = QLabel(tr("Names, definitions, and when to use each code or not."))
        told.setWordWrap(True)
        told.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        left.addWidget(told)
        for box in self.parts.values():
            left.addWidget(box)
        left.addSpacing(Space.MEDIUM)
        if self.sets.count() > 1:
            left.addWidget(titled(tr("Which codes")))
        left.addWidget(self.sets)
        left.addSpacing(Space.MEDIUM)
        left.addWidget(titled(tr("Whose segments are counted")))
        left.addWidget(self.coders)
        left.addStretch(1)
        side = QWidget()
        side.setLayout(left)
        left.setContentsMargins(0, 0, Space.MEDIUM, 0)
        side.setFixedWidth(270)
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.page)
        across = QHBoxLayout()
        across.addWidget(side)
        across.addWidget(frame, 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self.state, 1)
        bottom.addWidget(self.buttons)
        whole = QVBoxLayout(self)
        whole.setSpacing(Space.MEDIUM)
        whole.addLayout(across, 1)
        whole.addLayout(bottom)

    def _connect(self) -> None:
        for box in self.parts.values():
            box.toggled.connect(self._look)
        self.sets.currentIndexChanged.connect(self._look)
        self.coders.chosen_changed.connect(self._look)
        self.preview.answered.connect(self._show)
        self.preview.failed.connect(self._tell)
        self.print_button.clicked.connect(self._print)
        self.export_button.clicked.connect(self._export)
        self.buttons.rejected.connect(self.reject)
        self._session.changed.connect(self._look)
        self._session.closed.connect(self.reject)
        self.finished.connect(self._part)

    @property
    def options(self) -> ExportOptions:
        """The options as they are chosen."""
        coders = frozenset(self.coders.checked)
        return ExportOptions(
            selection=Selection(code_ids=self.sets.currentData(), coder_ids=coders),
            parts=frozenset(part for part, box in self.parts.items() if box.isChecked()),
            language=QLocale().name().partition("_")[0],
        )

    def _look(self, *_: object) -> None:
        if not self._session.is_open:
            return
        self.coders.setEnabled(self.parts[Part.COUNTS].isChecked())
        project, options = self._session.project, self.options

        def read(_advance: Advance) -> Text:
            from codage.exporters.registry import text_for

            return text_for(project, NAME, options, in_words=say)

        self.state.setText(tr("Counting…"))
        self.preview.ask(read)

    def _show(self, text: Text) -> None:
        at = self.page.verticalScrollBar().value() if self.text else 0
        self.text = text
        paper.show(self.page.document(), text)
        self.page.verticalScrollBar().setValue(at)
        self.state.clear()

    def _print(self) -> None:
        if self.text is not None:
            paper.preview(self, self.text)

    def _export(self) -> None:
        name = tr("{study} – Codebook", study=self._session.project.name)
        path = ask_where(self, self.windowTitle(), name, SUFFIXES, "codebook")
        if path is None:
            return
        project, options = self._session.project, self.options

        def write(advance: Advance) -> tuple[Path, ...]:
            from codage.exporters.registry import export

            return export(project, NAME, path, options, advance=advance, in_words=say).files

        self._busy = True
        self.setEnabled(False)
        task = background.run(self, tr("Exporting…"), write, self._finish)
        task.ended.connect(self._settle)

    def _settle(self) -> None:
        self._busy = False
        self.setEnabled(True)

    def _finish(self, files: tuple[Path, ...]) -> None:
        self.accept()
        if self._on_written is not None:
            self._on_written(files)

    def _tell(self, error: Exception) -> None:
        self.state.clear()
        faults.tell(self, error)

    def reject(self) -> None:
        if not self._busy or not self._session.is_open:
            super().reject()

    def _part(self, _: int) -> None:
        self.preview.forget()
        self._session.changed.disconnect(self._look)
        self._session.closed.disconnect(self.reject)
