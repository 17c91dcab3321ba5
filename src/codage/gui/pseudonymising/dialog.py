"""Pseudonymising: names at the left, decided on by a key each, their places at the right."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.domain.pseudonyms import KIND_NAMES, Kind
from codage.domain.task import Advance, unwatched
from codage.gui import background, icons
from codage.gui.correcting.found_painting import FoundDelegate
from codage.gui.passages import PassageList
from codage.gui.pseudonymising.adding import AddNameDialog
from codage.gui.pseudonymising.candidates import Candidate, Candidates, Verdict
from codage.gui.pseudonymising.keys import ask_where_to_keep_key
from codage.gui.pseudonymising.names import NamesModel, NamesTable
from codage.gui.pseudonymising.places import PlacesModel
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import say, tr
from codage.nlp.proposing import Proposal
from codage.project import Project
from codage.project.pseudonyms import Decision, pseudonymise

WIDTH, HEIGHT = 1140, 680


@dataclass(frozen=True, slots=True)
class Pseudonymised:
    """How many names were replaced, at how many places, and where their key is."""

    names: int
    places: int
    key: Path


class PseudonymiseDialog(QDialog):
    """Nothing is replaced before “Replace…”, and then all of it as one change."""

    replaced = Signal(object)

    def __init__(self, session: Session, proposal: Proposal, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.candidates = Candidates(proposal)
        self.setObjectName("pseudonymise")
        self.setWindowTitle(tr("Pseudonymise names"))
        self.model = NamesModel(self.candidates)
        # Owned by the dialog, or they might go before the lists that show them.
        self.model.setParent(self)
        self.table = NamesTable(self.model)
        self.places = PlacesModel(session, self.candidates)
        self.places.setParent(self)
        self._busy = False
        self._make_parts()
        self._lay_out()
        self._connect()
        self.resize(WIDTH, HEIGHT)
        self._list_kinds()
        self.table.select_row(0)
        self._tell()
        self.table.setFocus()

    def _make_parts(self) -> None:
        self.kinds = QComboBox()
        self.kinds.setToolTip(tr("Names of one kind only"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Filter names"))
        self.line.setClearButtonEnabled(True)
        self.line.addAction(icons.icon("filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.only_open = QCheckBox(tr("&Undecided only"))
        self.accept_button = QPushButton(tr("Accept (A)"))
        self.refuse_button = QPushButton(tr("Refuse (R)"))
        self.open_button = QPushButton(tr("Leave open (space)"))
        self.all_button = QPushButton(tr("Accept &all of this kind"))
        self.all_button.setToolTip(
            tr("All likely names of this kind; the unlikely ones, which come last, stay undecided")
        )
        self.merge_button = QPushButton(tr("&Merge"))
        self.merge_button.setToolTip(
            tr("Make one name of those selected; the most frequent gives the replacement")
        )
        self.undo_button = QToolButton()
        self.undo_button.setIcon(icons.icon("undo"))
        self.undo_button.setAutoRaise(True)
        keys = QKeySequence(QKeySequence.StandardKey.Undo)
        self.undo_button.setToolTip(
            tr(
                "Take the last decision back ({keys})",
                keys=keys.toString(QKeySequence.SequenceFormat.NativeText),
            )
        )
        self.undo_button.setAccessibleName(tr("Undo"))
        self.add_button = QPushButton(tr("Add a &name…"))
        self.list = PassageList()
        self.list.setModel(self.places)
        delegate = FoundDelegate(self.list)
        self.list.setItemDelegate(delegate)
        self.list.verticalHeader().setDefaultSectionSize(delegate.height(self.list.font()))
        self.name_label, self.count = QLabel(), QLabel()
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_label.setWordWrap(True)
        self.go = QPushButton(tr("&Replace…"))
        self.close_button = QPushButton(tr("Close"))
        for button in (self.go, self.close_button, *self._verdict_buttons()):
            button.setAutoDefault(False)

    def _verdict_buttons(self) -> tuple[QPushButton, ...]:
        return (
            self.accept_button,
            self.refuse_button,
            self.open_button,
            self.all_button,
            self.merge_button,
            self.add_button,
        )

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.addWidget(self.line, 1)
        filters.addWidget(self.kinds)
        filters.addWidget(self.only_open)
        filters.addWidget(self.add_button)
        verdicts = QHBoxLayout()
        for button in self._verdict_buttons()[:-1]:
            verdicts.addWidget(button)
        verdicts.addStretch(1)
        verdicts.addWidget(self.undo_button)
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, Space.SMALL, 0)
        column.addLayout(filters)
        column.addWidget(self.table, 1)
        column.addLayout(verdicts)
        column = QVBoxLayout(right)
        column.setContentsMargins(Space.SMALL, 0, 0, 0)
        column.addWidget(self.name_label)
        column.addWidget(self.list, 1)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(left)
        across.addWidget(right)
        across.setSizes([WIDTH * 11 // 20, WIDTH * 9 // 20])
        across.setChildrenCollapsible(False)
        bottom = QHBoxLayout()
        bottom.addWidget(self.count, 1)
        bottom.addWidget(self.go)
        bottom.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setSpacing(Space.MEDIUM)
        whole.addWidget(across, 1)
        whole.addLayout(self._note())
        whole.addLayout(bottom)

    def _note(self) -> QHBoxLayout:
        mark = QLabel()
        mark.setPixmap(icons.icon("warning", "warning").pixmap(Space.ICON, Space.ICON))
        said = QLabel(
            tr(
                "Accepted names are replaced in transcripts, speakers, names of interviews and "
                "cases, memos, summaries, sets, the codebook and the texts of the survey. The "
                "journal, backups and the recordings keep the originals: give to others only what "
                "“Save a copy to share…” writes."
            )
        )
        said.setWordWrap(True)
        said.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(said, 1)
        return row

    def _connect(self) -> None:
        self.table.chosen_changed.connect(self._show_chosen)
        self.model.decided.connect(self._tell)
        self.places.chosen_changed.connect(self.model.tell_counts)
        self.kinds.currentIndexChanged.connect(self._filter)
        self.only_open.toggled.connect(self._filter)
        self.line.textChanged.connect(self._filter)
        self.accept_button.clicked.connect(lambda: self._decide(Verdict.ACCEPTED))
        self.refuse_button.clicked.connect(lambda: self._decide(Verdict.REFUSED))
        self.open_button.clicked.connect(lambda: self._decide(Verdict.OPEN))
        self.all_button.clicked.connect(self._accept_kind)
        self.merge_button.clicked.connect(self._merge)
        self.add_button.clicked.connect(self._add)
        self.undo_button.clicked.connect(self._undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._undo)
        self.go.clicked.connect(self._replace)
        self.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._replace)
        self._session.closed.connect(self._leave)

    # Names

    def _list_kinds(self) -> None:
        chosen = self.kinds.currentData()
        with QSignalBlocker(self.kinds):
            self.kinds.clear()
            self.kinds.addItem(tr("All kinds"), None)
            for kind in self.candidates.kinds:
                self.kinds.addItem(say(KIND_NAMES[kind]), kind.value)
            self.kinds.setCurrentIndex(max(self.kinds.findData(chosen), 0))

    @property
    def kind(self) -> Kind | None:
        """The kind that is shown alone, or None."""
        chosen = self.kinds.currentData()
        return None if chosen is None else Kind(chosen)

    def _filter(self, *_: object) -> None:
        self.table.show_only(self.kind, self.only_open.isChecked(), self.line.text())

    def _decide(self, verdict: Verdict) -> None:
        self.table.decide(verdict)
        self.table.setFocus()

    def _accept_kind(self) -> None:
        """Those refused stay refused, and what is unlikely to be a name stays open."""
        if chosen := self.table.chosen:
            self.model.decide(self.candidates.likely_and_open(chosen[0].kind), Verdict.ACCEPTED)
        self._filter()
        self.table.setFocus()

    def _merge(self) -> None:
        if len(chosen := self.table.chosen) > 1:
            kept = self.model.merge(chosen)
            self._list_kinds()
            self._filter()
            self.table.choose(kept)
            self.table.setFocus()

    def _add(self) -> None:
        dialog = AddNameDialog(self.candidates, self)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        name, kind, replacement = dialog.chosen
        dialog.deleteLater()
        if not accepted:
            return
        added = self.model.add(name, kind, replacement)
        if added is None:
            self.count.setText(tr("“{name}” stands nowhere in the project.", name=name))
            return
        self.only_open.setChecked(False)
        self.line.clear()
        self._list_kinds()
        self.kinds.setCurrentIndex(0)
        self._filter()
        self.table.choose(added)
        self.table.setFocus()

    def _undo(self) -> None:
        if not self.candidates.can_undo:
            return
        chosen = self.table.chosen[:1]
        self.model.undo()
        self._list_kinds()
        self._filter()
        if chosen and chosen[0] in self.candidates.listed:
            self.table.choose(chosen[0])
        shown = self.table.chosen
        self.places.show_again(shown[0] if len(shown) == 1 else None)
        self.table.setFocus()

    # What is shown of them

    def _show_chosen(self) -> None:
        chosen = self.table.chosen
        shown: Candidate | None = chosen[0] if len(chosen) == 1 else None
        self.places.show_candidate(shown)
        self.name_label.setText(" · ".join(shown.variants) if shown else "")
        for button in self._verdict_buttons()[:4]:
            button.setEnabled(bool(chosen))
        self.merge_button.setEnabled(len(chosen) > 1)

    def _tell(self) -> None:
        decisions = self.candidates.decisions()
        places = sum(len(one.mentions) for one in decisions)
        undecided = len(self.candidates.with_verdict(Verdict.OPEN))
        said = [
            tr("{count} names to replace", count=len(decisions)),
            tr("{count} places", count=places),
            tr("{count} undecided", count=undecided),
        ]
        self.count.setText(" · ".join(said))
        self.go.setEnabled(bool(decisions))
        self.undo_button.setEnabled(self.candidates.can_undo)
        self._refresh_places()

    def _refresh_places(self) -> None:
        """A replacement may have been written anew."""
        chosen = self.table.chosen
        if len(chosen) == 1:
            self.places.renew(chosen[0])

    # Replacing

    def _replace(self) -> None:
        decisions = self.candidates.decisions()
        if not decisions or self._busy:
            return
        project = self._session.project
        path = ask_where_to_keep_key(project.path, self)
        if path is None:
            return

        def work(advance: Advance) -> Pseudonymised:
            return replace_and_keep_key(project, decisions, path, advance)

        self._busy = True
        task = background.run(self, tr("Replacing names…"), work, self._finish)
        task.ended.connect(self._rest)

    def _rest(self) -> None:
        self._busy = False

    def _finish(self, outcome: Pseudonymised) -> None:
        self._leave()
        self.replaced.emit(outcome)

    def _leave(self) -> None:
        super().accept()

    def reject(self) -> None:
        if self._busy:
            return
        decided = len(self.candidates.listed) - len(self.candidates.with_verdict(Verdict.OPEN))
        if not decided or self._lets_go(decided):
            super().reject()

    def _lets_go(self, decided: int) -> bool:
        question = tr("Nothing was replaced yet. Let go of {count} decisions?", count=decided)
        yes = QMessageBox.StandardButton.Yes
        return QMessageBox.question(self, self.windowTitle(), question) == yes


def replace_and_keep_key(
    project: Project, decisions: list[Decision], path: Path, advance: Advance = unwatched
) -> Pseudonymised:
    """Replace names as one change, of which nothing stays when its key cannot be written.

    A key that is there already, of an earlier pass, is added to. Raises CodageError, or
    Cancelled as long as the key is not written.
    """
    from codage.project.key_table import read_key, write_key

    earlier = read_key(path) if path.exists() and path.stat().st_size else None
    with project.change("Pseudonymise {count} names", count=len(decisions)):
        key = pseudonymise(project, decisions, advance=advance)
        advance(1, 1)
        write_key(key if earlier is None else earlier.with_rows_of(key), path)
    return Pseudonymised(len(decisions), len(key.rows), path)
