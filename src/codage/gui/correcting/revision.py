"""A corrected file from outside: what it would change, and afterwards where to look again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import DocumentId
from codage.domain.task import Advance
from codage.domain.transcript import Transcript, with_names
from codage.gui import background, icons
from codage.gui.correcting.moved import MovedList
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import say, tr
from codage.project import Project
from codage.project.revisions import Review
from codage.project.rows import DocumentRow

if TYPE_CHECKING:
    from codage.importers.choices import Convention
    from codage.importers.registry import Reading

WIDTH, HEIGHT = 860, 520
Button = QDialogButtonBox.StandardButton
Role = QDialogButtonBox.ButtonRole


@dataclass(frozen=True, slots=True)
class Revision:
    """A document, the file with its corrected text, and what each of its transcripts would do."""

    document_id: DocumentId
    name: str
    path: Path
    reading: Reading
    convention: Convention
    conventions: tuple[Convention, ...]
    """Those by which the file can be read."""
    reviews: tuple[Review, ...]
    names: tuple[dict[str, str], ...]
    """For each transcript, its speakers who have another name here, and that name."""

    @property
    def transcripts(self) -> tuple[Transcript, ...]:
        """What the file holds, usually one."""
        return self.reading.transcripts


def read_revision(
    project: Project, document: DocumentRow, path: Path, advance: Advance
) -> Revision:
    """Read the file at `path` and compare it. Raises ImporterError, Cancelled, InvalidRequest."""
    from codage.importers.choices import Convention, conventions_found
    from codage.importers.registry import read_file

    reading: Reading = read_file(path, lambda: advance(0, 0, path.name))
    reviews, names = _compared(project, document.id, reading, advance)
    ways = (Convention.RECOGNISED, *conventions_found(reading), Convention.NOBODY)
    return Revision(document.id, document.name, path, reading, ways[0], ways, reviews, names)


def read_otherwise(
    project: Project,
    revision: Revision,
    original: Reading,
    convention: Convention,
    advance: Advance,
) -> Revision:
    """The same file with its speakers told by another convention, compared anew."""
    from codage.importers.choices import Choices, corrected

    reading = corrected(original, Choices(convention))
    reviews, names = _compared(project, revision.document_id, reading, advance)
    return replace(revision, reading=reading, convention=convention, reviews=reviews, names=names)


def _compared(
    project: Project, document_id: DocumentId, reading: Reading, advance: Advance
) -> tuple[tuple[Review, ...], tuple[dict[str, str], ...]]:
    reviews, names = [], []
    for done, transcript in enumerate(reading.transcripts):
        advance(done, len(reading.transcripts), transcript.name)
        reviews.append(project.preview_replacement(document_id, transcript))
        names.append(project.other_names(document_id, transcript))
    return tuple(reviews), tuple(names)


class RevisionDialog(QDialog):
    """First what would happen to the codings; once it has, a list to go through."""

    def __init__(self, session: Session, revision: Revision, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._revision = revision
        self.setObjectName("revision")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(tr("Corrected file of {document}", document=revision.name))
        self.which = QComboBox()
        self.which.addItems([transcript.name for transcript in revision.transcripts])
        self.which.setVisible(len(revision.transcripts) > 1)
        self._original = revision.reading
        self.convention = QComboBox()
        self._list_conventions()
        self.keep_names = QCheckBox()
        self.keep_names.setChecked(True)
        self._mark = QLabel()
        self.lead, self.about = QLabel(), QLabel()
        font = self.lead.font()
        font.setBold(True)
        self.lead.setFont(font)
        for label in (self.lead, self.about):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.list = MovedList(session)
        self.list.coding_wanted.connect(session.seek)
        self._nothing = QLabel(tr("Every coding keeps its words."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setEnabled(False)
        self.buttons = QDialogButtonBox()
        self.replace = self.buttons.addButton(tr("Replace the text"), Role.AcceptRole)
        self.cancel = self.buttons.addButton(Button.Cancel)
        self.replace.clicked.connect(self._replace)
        self.buttons.rejected.connect(self.reject)
        self.which.currentIndexChanged.connect(lambda _: self._show_review())
        self.convention.activated.connect(lambda _: self._read_otherwise())
        session.closing.connect(self.close)
        self._lay_out()
        self._show_review()
        self.resize(WIDTH, HEIGHT)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.lead, 1)
        head.addWidget(self.which)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(head)
        self._ways = QWidget()
        row = QHBoxLayout(self._ways)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(tr("&How speakers are written"))
        label.setBuddy(self.convention)
        row.addWidget(label)
        row.addWidget(self.convention)
        row.addStretch(1)
        column.addWidget(self._ways)
        column.addWidget(self.keep_names)
        column.addWidget(self.about)
        column.addWidget(self._pages, 1)
        column.addWidget(self.buttons)

    def _list_conventions(self) -> None:
        from codage.importers.choices import CONVENTION_NAMES

        for one in self._revision.conventions:
            self.convention.addItem(say(CONVENTION_NAMES[one]))

    def _read_otherwise(self) -> None:
        project, revision, original = self._session.project, self._revision, self._original
        convention = revision.conventions[self.convention.currentIndex()]
        if convention == revision.convention:
            return

        def compare(advance: Advance) -> Revision:
            return read_otherwise(project, revision, original, convention, advance)

        self.replace.setEnabled(False)
        task = background.run(self, tr("Comparing the texts…"), compare, self._take)
        task.ended.connect(self._rest)

    def _take(self, revision: Revision) -> None:
        self._revision = revision
        self._show_review()
        self._rest()

    def _rest(self) -> None:
        """The choice is that of what is shown, also when the comparison was stopped."""
        revision = self._revision
        self.replace.setEnabled(True)
        self.convention.setCurrentIndex(revision.conventions.index(revision.convention))

    @property
    def review(self) -> Review:
        """What the chosen transcript would do."""
        return self._revision.reviews[self.which.currentIndex()]

    def _show_review(self) -> None:
        review, file = self.review, self._revision.path.name
        turns = len(self._revision.transcripts[self.which.currentIndex()].turns)
        self.lead.setText(
            tr("{file} would take the place of the text: {count} turns.", file=file, count=turns)
        )
        self.about.setText(counted(review))
        self._show_names()
        self._set_mark("warning" if review.lost else "document", "warning" if review.lost else "")
        self._show_list(review)

    def _show_list(self, review: Review) -> None:
        told = bool(review.changed or review.lost)
        self._pages.setCurrentIndex(0 if told else 1)
        self.list.show_review(review)

    def _show_names(self) -> None:
        """Speakers who were renamed here would have the file's names again."""
        names = self._revision.names[self.which.currentIndex()]
        pairs = ", ".join(f"{here} ({in_file})" for in_file, here in names.items())
        self.keep_names.setText(tr("&Keep the names of speakers here: {names}", names=pairs))
        self.keep_names.setVisible(bool(names))

    def _replace(self) -> None:
        project, revision = self._session.project, self._revision
        transcript = revision.transcripts[self.which.currentIndex()]
        if self.keep_names.isChecked():
            transcript = with_names(transcript, revision.names[self.which.currentIndex()])

        def replace(advance: Advance) -> Review:
            from codage.importers.importing import content_key

            return project.replace_document(
                revision.document_id,
                transcript,
                provenance=revision.reading.provenance,
                content_key=content_key(transcript),
                advance=advance,
            )

        background.run(self, tr("Replacing the text…"), replace, self._show_done)

    def _show_done(self, review: Review) -> None:
        if not review.changed and not review.lost:
            self.accept()
            return
        # From now on the passages are looked at in the transcript beside it.
        self.hide()
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.which.hide()
        self._ways.hide()
        self.keep_names.hide()
        self.replace.hide()
        self.cancel.setText(tr("Close"))
        self.lead.setText(tr("The text of {document} was replaced.", document=self._revision.name))
        self.about.setText(
            counted(review) + " " + tr("Choose a coding to see its passage. Undo takes all back.")
        )
        self._set_mark("check", "success")
        self.list.can_go = True
        self._show_list(review)
        self.show()

    def _set_mark(self, name: str, ink: str) -> None:
        self._mark.setPixmap(icons.icon(name, ink).pixmap(Space.ICON, Space.ICON))


def counted(review: Review) -> str:
    """How many codings keep their words, change them, or are lost."""
    parts = [tr("{count} codings keep their words", count=review.kept)]
    if review.changed:
        parts.append(tr("{count} change them", count=len(review.changed)))
    if review.lost:
        parts.append(tr("{count} have no text left and are lost", count=len(review.lost)))
    return ", ".join(parts) + "."
