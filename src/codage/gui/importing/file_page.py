"""One file before it comes in: its speakers, how they are written, and the text as it will be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import SpeakerId, TurnId
from codage.domain.transcript import Role, Transcript
from codage.gui import icons
from codage.gui.importing.aside import AsideList
from codage.gui.importing.files import why
from codage.gui.importing.incoming import Incoming
from codage.gui.importing.speakers import SpeakersTable
from codage.gui.survey.types import ENCODING_NAMES
from codage.gui.theme import Space
from codage.gui.transcript import TranscriptView
from codage.gui.words import say, tr
from codage.importers.choices import (
    CONVENTION_NAMES,
    Convention,
    conventions_found,
    corrected,
    offered,
    speakers_found,
)
from codage.project.rows import TurnRow


class FilePage(QWidget):
    """Shows an `Incoming` file; says what a person wants changed of it."""

    convention_wanted = Signal(object)
    encoding_wanted = Signal(str)
    merge_wanted = Signal(str, str)
    """A speaker's name in the file, and the name of the one to merge with."""
    sharing_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.warning = QLabel()
        self.warning.setWordWrap(True)
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.convention = QComboBox()
        self.encoding = QComboBox()
        self.speakers = SpeakersTable()
        self.merge = QToolButton()
        self.share = QPushButton(tr("&Same for the rest of the folder"))
        self.text_choice = QComboBox()
        self.text = TranscriptView()
        self.aside = AsideList()
        self.tabs = QTabWidget()
        self._transcripts: tuple[Transcript, ...] = ()
        self._lay_out()
        self.convention.activated.connect(
            lambda _: self.convention_wanted.emit(Convention(self.convention.currentData()))
        )
        self.encoding.activated.connect(
            lambda _: self.encoding_wanted.emit(self.encoding.currentData())
        )
        self.text_choice.activated.connect(lambda _: self._show_text())
        self.share.clicked.connect(self.sharing_wanted)

    def show_file(self, file: Incoming) -> None:
        """Show a file that could be read, as it is now."""
        reading, choices = file.reading, file.choices
        assert reading is not None
        self._show_warning(why(file))
        self._show_conventions(conventions_found(reading), choices.convention)
        self._show_encoding(reading.encoding)
        self.speakers.show_speakers(speakers_found(reading, choices))
        self._enable_merge()
        pieces = offered(reading, choices)
        self.aside.show_pieces(pieces, choices.kept)
        self.tabs.setTabText(1, tr("Set aside ({count})", count=len(pieces)))
        self.tabs.setTabEnabled(1, bool(pieces))
        self._transcripts = corrected(reading, choices).transcripts
        self._show_choice_of_text()
        self._show_text()

    def _show_warning(self, sentences: Sequence[str]) -> None:
        self.warning.setText("\n".join(sentences))
        self._warning_box.setVisible(bool(sentences))

    def _show_conventions(self, found: dict[Convention, int], present: Convention) -> None:
        self.convention.clear()
        for convention, name in CONVENTION_NAMES.items():
            always = convention in (Convention.RECOGNISED, Convention.NOBODY)
            if not always and convention not in found and convention is not present:
                continue
            text = say(name)
            if count := found.get(convention):
                text = tr("{name}  ({count} turns)", name=text, count=count)
            self.convention.addItem(text, convention.value)
        self.convention.setCurrentIndex(self.convention.findData(present.value))

    def _show_encoding(self, encoding: str) -> None:
        self.encoding.clear()
        if encoding and encoding not in ENCODING_NAMES:
            self.encoding.addItem(encoding, encoding)
        for code, name in ENCODING_NAMES.items():
            self.encoding.addItem(tr(name), code)
        self.encoding.setCurrentIndex(self.encoding.findData(encoding))
        for part in (self.encoding, self._encoding_label):
            part.setVisible(bool(encoding))

    def _names_to_merge(self) -> list[str]:
        """The names that the speaker in hand could get instead."""
        chosen = self.speakers.chosen
        if chosen is None or not chosen.speaks:
            return []
        names = dict.fromkeys(one.name for one in self.speakers.found if one.speaks)
        return [name for name in names if name != chosen.name]

    def _enable_merge(self, *_: int) -> None:
        self.merge.setEnabled(bool(self._names_to_merge()))

    def _fill_merge(self) -> None:
        menu = self.merge.menu()
        menu.clear()
        for name in self._names_to_merge():
            menu.addAction(name.replace("&", "&&")).setData(name)

    def _want_merge(self, entry: QAction) -> None:
        if (chosen := self.speakers.chosen) is not None:
            self.merge_wanted.emit(chosen.original, entry.data())

    def _show_choice_of_text(self) -> None:
        place = self.text_choice.currentIndex()
        self.text_choice.clear()
        for read in self._transcripts:
            self.text_choice.addItem(read.name)
        self.text_choice.setCurrentIndex(min(max(place, 0), len(self._transcripts) - 1))
        self.text_choice.setVisible(len(self._transcripts) > 1)

    def _show_text(self) -> None:
        read = self._transcripts[max(self.text_choice.currentIndex(), 0)]
        place = self.text.reading_place()
        self.text.show_document(_rows(read), [], {}, {})
        if place is not None and place.turn <= len(read.turns):
            self.text.set_reading_place(place)

    def begin(self) -> None:
        """Another file comes: its text is shown from the beginning."""
        self.text_choice.clear()
        self.text.clear("", "")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._warnings())
        column.addLayout(self._top())
        upper = QWidget()
        inside = QVBoxLayout(upper)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(_framed(self.speakers), 1)
        inside.addLayout(self._below_speakers())
        page = QWidget()
        text = QVBoxLayout(page)
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(0)
        text.addWidget(self.text_choice)
        text.addWidget(self.text, 1)
        self.tabs.addTab(page, tr("Text as it will be stored"))
        self.tabs.addTab(self.aside, "")
        self.tabs.setDocumentMode(True)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(upper)
        split.addWidget(_framed(self.tabs))
        split.setSizes([230, 330])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        column.addWidget(split, 1)

    def _warnings(self) -> QWidget:
        self._warning_box = QWidget()
        row = QHBoxLayout(self._warning_box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        mark = QLabel()
        mark.setPixmap(icons.icon("warning", "warning").pixmap(Space.ICON, Space.ICON))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.warning, 1)
        return self._warning_box

    def _top(self) -> QHBoxLayout:
        self._encoding_label = QLabel(tr("Encoding"))
        self._encoding_label.setBuddy(self.encoding)
        label = QLabel(tr("&How speakers are written"))
        label.setBuddy(self.convention)
        self.convention.setToolTip(tr("Another way to read who speaks; the text follows below"))
        self.encoding.setToolTip(tr("Reads the file again, when accents come out wrong"))
        for box in (self.convention, self.encoding):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        top.addWidget(label)
        top.addWidget(self.convention)
        top.addStretch(1)
        top.addWidget(self._encoding_label)
        top.addWidget(self.encoding)
        return top

    def _below_speakers(self) -> QHBoxLayout:
        self.merge.setText(tr("Merge into"))
        self.merge.setToolTip(
            tr("Give the turns of the speaker in hand to another (a misspelt name)")
        )
        menu = QMenu(self.merge)
        menu.aboutToShow.connect(self._fill_merge)
        menu.triggered.connect(self._want_merge)
        self.merge.setMenu(menu)
        self.merge.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.speakers.currentCellChanged.connect(self._enable_merge)
        self.share.setToolTip(
            tr(
                "Convention, names, merges and roles, wherever another file of this folder has "
                "the same speakers"
            )
        )
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.merge)
        row.addStretch(1)
        row.addWidget(self.share)
        return row


def _rows(read: Transcript) -> list[TurnRow]:
    """The turns as rows of a project that they are not in yet."""
    return [
        TurnRow(
            TurnId(number),
            SpeakerId(0) if turn.speaker else None,
            turn.speaker,
            read.roles.get(turn.speaker or "", Role.UNKNOWN),
            turn.start_ms,
            turn.end_ms,
            turn.text,
        )
        for number, turn in enumerate(read.turns, start=1)
    ]


def _framed(widget: QWidget) -> QWidget:
    frame = QFrame()
    frame.setFrameShape(QFrame.Shape.StyledPanel)
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(widget)
    return frame
