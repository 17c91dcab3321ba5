"""“Save a copy to share”: what it keeps, where it goes, and whether a name is left in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from codage.domain.message import CodageError
from codage.domain.task import Advance
from codage.gui import background, faults, settings
from codage.gui.exporting.checklist import CheckList
from codage.gui.exporting.choices import titled
from codage.gui.places import documents_folder
from codage.gui.pseudonymising.keys import ask_for_key
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import tr
from codage.project.key_table import read_key
from codage.project.rows import VariableRow
from codage.project.sharing import Shared, Sharing, preamble_keys, save_copy_to_share, sought

SUFFIX = ".codage"
WIDTH = 560


@dataclass(frozen=True, slots=True)
class SharedCopy:
    """A copy that was written, how many names were looked for in it, and which are left."""

    path: Path
    sought: int
    left: tuple[str, ...]


class ShareDialog(QDialog):
    """What may be personal is left out unless it is checked."""

    saved = Signal(object)

    def __init__(self, session: Session, key: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.key = key
        self._busy = False
        self.setObjectName("share")
        self.setWindowTitle(tr("Save a copy to share"))
        self._make_choices()
        self._lay_out()
        self._show_key()
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self.key_button.clicked.connect(self._choose_key)
        session.closed.connect(self.close)

    def _make_choices(self) -> None:
        project = self._session.project
        variables = project.variables()
        self.variables, self.preamble = CheckList(), CheckList()
        self.variables.show_choices(
            [(row.id, _titled(row)) for row in variables],
            [row.id for row in variables if not row.personal],
        )
        self.preamble.show_choices([(name, name) for name in preamble_keys(project)], ())
        self.memos = QCheckBox(tr("&Memos, also on codings; summaries and saved analyses"))
        self.coders = QCheckBox(tr("Names of &coders; else they are numbered"))
        self.files = QCheckBox(tr("Names, dates and sums of the original &files"))
        self.recordings = QCheckBox(tr("Where the &recordings are, with their names"))
        self.key_label = QLabel()
        self.key_label.setWordWrap(True)
        self.key_button = QPushButton(tr("Choose the &key…"))
        self.key_button.setAutoDefault(False)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton(tr("&Save…"), QDialogButtonBox.ButtonRole.AcceptRole)

    def _lay_out(self) -> None:
        said = QLabel(
            tr(
                "The copy holds transcripts, codebook, codings and cases as they are now. It has "
                "no journal: nothing can be taken back in it, and nothing of what was is in its "
                "file. What may name someone is left out unless you check it."
            )
        )
        said.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setSpacing(Space.SMALL)
        column.addWidget(said)
        lists = QHBoxLayout()
        lists.setSpacing(Space.LARGE)
        for title, listed in (
            (tr("Columns of the survey"), self.variables),
            (tr("From the beginnings of interviews"), self.preamble),
        ):
            if listed.count():
                part = QVBoxLayout()
                part.addWidget(titled(title))
                part.addWidget(listed)
                part.addStretch(1)
                lists.addLayout(part, 1)
        column.addLayout(lists)
        column.addWidget(titled(tr("Keep also")))
        for box in (self.memos, self.coders, self.files, self.recordings):
            column.addWidget(box)
        column.addWidget(titled(tr("Verifying")))
        row = QHBoxLayout()
        row.addWidget(self.key_label, 1)
        row.addWidget(self.key_button)
        column.addLayout(row)
        column.addStretch(1)
        column.addSpacing(Space.SMALL)
        column.addWidget(self.buttons)
        self.setMinimumWidth(WIDTH)

    @property
    def sharing(self) -> Sharing:
        """What is to be kept, as it is checked."""
        return Sharing(
            variables=frozenset(self.variables.checked),
            preamble=frozenset(self.preamble.checked),
            files=self.files.isChecked(),
            recordings=self.recordings.isChecked(),
            memos=self.memos.isChecked(),
            coders=self.coders.isChecked(),
        )

    def _choose_key(self) -> None:
        if (path := ask_for_key(self)) is not None:
            self.key = path
            self._show_key()

    def _show_key(self) -> None:
        self.key_label.setText(
            tr("The file will be searched for the names of {file}.", file=self.key.name)
            if self.key
            else tr(
                "With the key, the file is searched for every name that was replaced, single "
                "letters excepted."
            )
        )

    def _save(self) -> None:
        if self._busy:
            return
        target = self._ask_where()
        if target is None:
            return
        try:
            names = sought(read_key(self.key).originals) if self.key else ()
        except CodageError as error:
            faults.tell(self, error)
            return
        project, sharing = self._session.project, self.sharing

        def write(advance: Advance) -> SharedCopy:
            shared: Shared = save_copy_to_share(
                project, target, sharing, absent=names, advance=advance
            )
            return SharedCopy(shared.path, len(names), shared.left)

        self._busy = True
        task = background.run(self, tr("Saving a copy to share…"), write, self._finish)
        task.ended.connect(self._rest)

    def _ask_where(self) -> Path | None:
        project = self._session.project.path
        folder = Path(settings.get("folder/share", str(documents_folder()), str))
        name = f"{project.stem} ({tr('to share')}){SUFFIX}"
        # An existing file is refused by the copy itself, in one sentence.
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.windowTitle(),
            str(folder / name),
            tr("Codage projects (*{suffix})", suffix=SUFFIX),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not chosen:
            return None
        path = Path(chosen)
        settings.keep("folder/share", str(path.parent))
        return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)

    def _rest(self) -> None:
        self._busy = False

    def _finish(self, copy: SharedCopy) -> None:
        self.accept()
        self.saved.emit(copy)

    def reject(self) -> None:
        if not self._busy:
            super().reject()


def _titled(row: VariableRow) -> str:
    text = row.label or row.name
    return tr("{column} (personal)", column=text) if row.personal else text
