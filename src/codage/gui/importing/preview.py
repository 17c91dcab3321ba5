"""Interviews before they come in: what was understood of each file, to be put right.

Nothing enters the project before Import, and then everything as one change.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from codage.domain.task import Advance
from codage.domain.transcript import Role
from codage.gui import background, faults, icons, settings
from codage.gui.importing.file_page import FilePage
from codage.gui.importing.files import FileList, why
from codage.gui.importing.incoming import Incoming, State, follow
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import tr
from codage.importers.choices import Choices, Convention, name_key
from codage.importers.importing import ImportReport

Button = QDialogButtonBox.StandardButton


class ImportPreview(QDialog):
    """The files at the left, the chosen one at the right."""

    imported = Signal(object)
    """The `ImportReport` of an import that is in the project."""
    choices_shared = Signal(object)
    """The `Incoming` file whose choices are to serve its whole folder, now and later."""

    def __init__(self, session: Session, files: Sequence[Incoming], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self._files = list(files)
        self._busy = False
        self.setObjectName("import_preview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Look at the interviews before they come in"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1180, 760)
        self.list = FileList()
        self.page = FilePage()
        self.refusal = QLabel()
        self.count = QLabel()
        self.always = QCheckBox(tr("Look first at every import"))
        self.buttons = QDialogButtonBox(Button.Ok | Button.Cancel)
        self._lay_out()
        self._connect()
        self.list.show_files(self._files)
        self._count()
        troubled = (State.DOUBTFUL, State.SURE, State.KNOWN, State.FAILED)
        first = min(range(len(files)), key=lambda n: troubled.index(files[n].state), default=-1)
        self.list.setCurrentRow(first)

    @property
    def files(self) -> Sequence[Incoming]:
        """The files as they stand now."""
        return self._files

    @property
    def chosen(self) -> Incoming | None:
        """The file on show."""
        row = self.list.currentRow()
        return self._files[row] if 0 <= row < len(self._files) else None

    def _connect(self) -> None:
        page = self.page
        self.list.file_chosen.connect(self._show_chosen)
        self.list.inclusion_wanted.connect(self._include)
        page.convention_wanted.connect(self._choose_convention)
        page.encoding_wanted.connect(self._read_in)
        page.merge_wanted.connect(self._name)
        page.sharing_wanted.connect(self._share)
        page.speakers.name_wanted.connect(self._name)
        page.speakers.role_wanted.connect(self._give_role)
        page.speakers.speaking_wanted.connect(self._let_speak)
        page.aside.keeping_wanted.connect(self._keep)
        self.always.toggled.connect(lambda wanted: settings.keep(settings.LOOK, int(wanted)))
        self.buttons.accepted.connect(self._import)
        self.buttons.rejected.connect(self.reject)
        self._session.closed.connect(self.reject)
        self.finished.connect(lambda _: self._session.closed.disconnect(self.reject))

    # One file

    def _show_chosen(self, row: int) -> None:
        file = self._files[row]
        if file.reading is None:
            self.refusal.setText("\n".join(why(file)))
            self._pages.setCurrentWidget(self.refusal)
            return
        self._pages.setCurrentWidget(self.page)
        self.page.begin()
        self.page.show_file(file)

    def _change(self, **changes: Any) -> None:
        file = self.chosen
        if file is not None and file.reading is not None:
            self._replace(file.with_choices(replace(file.choices, **changes)))

    def _replace(self, file: Incoming) -> None:
        place = next(n for n, one in enumerate(self._files) if one.path == file.path)
        self._files[place] = file
        self.list.renew(place, file)
        if place == self.list.currentRow():
            self.page.show_file(file)
        self._count()

    @property
    def _choices(self) -> Choices:
        return self.chosen.choices if self.chosen is not None else Choices()

    def _choose_convention(self, convention: Convention) -> None:
        self._change(convention=convention, refused=frozenset(), accepted=frozenset())

    def _name(self, original: str, name: str) -> None:
        names = {key: one for key, one in self._choices.names.items() if key != name_key(original)}
        if name and name != original:
            names[name_key(original)] = name
        self._change(names=names)

    def _give_role(self, original: str, role: Role) -> None:
        merged = {
            name_key(one.original): role
            for one in self.page.speakers.found
            if one.speaks and one.name == self._name_of(original)
        }
        self._change(roles={**self._choices.roles, **merged})

    def _name_of(self, original: str) -> str:
        return self._choices.names.get(name_key(original), original)

    def _let_speak(self, original: str, speaks: bool) -> None:
        key = {name_key(original)}
        if speaks:
            self._change(accepted=self._choices.accepted | key, refused=self._choices.refused - key)
        else:
            self._change(refused=self._choices.refused | key, accepted=self._choices.accepted - key)

    def _keep(self, text: str, wanted: bool) -> None:
        kept = self._choices.kept
        self._change(kept=kept | {text} if wanted else kept - {text})

    def _read_in(self, encoding: str) -> None:
        file = self.chosen
        if file is not None:
            self._work(
                tr("Reading the file…"), lambda advance: file.read_in(encoding), self._replace
            )

    def _include(self, place: int, wanted: bool) -> None:
        self._files[place] = replace(self._files[place], included=wanted)
        self._count()

    # All files

    def _share(self) -> None:
        model, others = self.chosen, tuple(self._files)
        if model is None:
            return
        self.choices_shared.emit(model)

        def take(followers: dict[Path, Incoming]) -> None:
            for file in followers.values():
                self._replace(file)
            self.count.setText(tr("{count} other files follow.", count=len(followers)))

        self._work(
            tr("Reading the other files…"), lambda advance: follow(model, others, advance), take
        )

    def _import(self) -> None:
        files = [file for file in self._files if file.included]
        project = self._session.project

        def bring_in(advance: Advance) -> ImportReport:
            from codage.importers.importing import import_readings

            decided = []
            for number, file in enumerate(files):
                advance(number, len(files), file.path.name)
                decided.append(file.decided())
            return import_readings(project, decided, advance=advance)

        def finish(report: ImportReport) -> None:
            self._busy = False
            self.imported.emit(report)
            self.accept()

        self._work(tr("Importing interviews…"), bring_in, finish)

    def _work(
        self, title: str, work: Callable[[Advance], Any], on_done: Callable[[Any], None]
    ) -> None:
        """Do `work` off the window's thread; until it is done this dialog stays open."""
        self._busy = True

        def settle() -> None:
            self._busy = False

        def fail(error: Exception) -> None:
            if file := self.chosen:
                self._replace(file)
            faults.tell(self, error)

        background.run(self, title, work, on_done, fail).ended.connect(settle)

    def _count(self) -> None:
        coming = [one for one in self._files if one.included and one.reading and not one.known_as]
        doubtful = sum(1 for one in coming if one.state is State.DOUBTFUL)
        text = tr("{count} files will come in", count=len(coming))
        if doubtful:
            text += ", " + tr("{count} to look at", count=doubtful)
        self.count.setText(text + ".")
        self.buttons.button(Button.Ok).setEnabled(bool(coming) and self._session.can_write)

    def _lay_out(self) -> None:
        ok = self.buttons.button(Button.Ok)
        ok.setText(tr("Import"))
        ok.setIcon(icons.icon("import"))
        self.always.setChecked(bool(settings.get(settings.LOOK, 0, int)))
        self.always.setToolTip(
            tr("Otherwise this is shown only when something in the files is uncertain")
        )
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.refusal.setMargin(Space.HUGE)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.page)
        self._pages.addWidget(self.refusal)
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.list)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(frame)
        across.addWidget(self._pages)
        across.setSizes([270, 910])
        across.setStretchFactor(1, 1)
        across.setChildrenCollapsible(False)
        bottom = QHBoxLayout()
        bottom.setSpacing(Space.LARGE)
        bottom.addWidget(self.count, 1)
        bottom.addWidget(self.always)
        bottom.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(across, 1)
        column.addLayout(bottom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter ends the editing of a name here; it must not import unread.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def reject(self) -> None:
        if not self._busy or not self._session.is_open:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._busy:
            event.ignore()
        else:
            super().closeEvent(event)
