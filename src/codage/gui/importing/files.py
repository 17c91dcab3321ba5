"""The files of an import as a list: how sure each is, and whether it comes in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from codage.gui import icons
from codage.gui.importing.incoming import Incoming, State
from codage.gui.theme import Space
from codage.gui.words import mark, say, tr

STATE_WORDS = {
    State.SURE: mark("Sure"),
    State.DOUBTFUL: mark("To look at"),
    State.KNOWN: mark("There already"),
    State.FAILED: mark("Cannot be read"),
}
_MARKS = {
    State.SURE: ("check", "success"),
    State.DOUBTFUL: ("warning", "warning"),
    State.KNOWN: ("minus", "muted"),
    State.FAILED: ("close", "error"),
}
_PLACE = Qt.ItemDataRole.UserRole


class FileList(QListWidget):
    """A line a file, with its state as an icon; those unticked stay outside."""

    file_chosen = Signal(int)
    inclusion_wanted = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("files")
        self.setAccessibleName(tr("Files"))
        self.setIconSize(QSize(Space.LARGE, Space.LARGE))
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._icons = {state: icons.icon(*drawn) for state, drawn in _MARKS.items()}
        self._filling = False
        self.currentRowChanged.connect(self._tell_choice)
        self.itemChanged.connect(self._tell_inclusion)

    def show_files(self, files: Sequence[Incoming]) -> None:
        """List these; a row is a file's place in `files`."""
        self._filling = True
        self.clear()
        for file in files:
            self.addItem(QListWidgetItem(file.path.name))
            self._fill(self.count() - 1, file)
        self._filling = False

    def renew(self, place: int, file: Incoming) -> None:
        """Show a file as it is now."""
        self._filling = True
        self._fill(place, file)
        self._filling = False

    def _fill(self, place: int, file: Incoming) -> None:
        item = self.item(place)
        item.setIcon(self._icons[file.state])
        readable = file.reading is not None
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable if readable else flags)
        if readable:
            ticked = file.included and file.state is not State.KNOWN
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setToolTip("\n".join((tr(STATE_WORDS[file.state]), *why(file), str(file.path))))

    def _tell_choice(self, row: int) -> None:
        if row >= 0:
            self.file_chosen.emit(row)

    def _tell_inclusion(self, item: QListWidgetItem) -> None:
        if not self._filling:
            ticked = item.checkState() == Qt.CheckState.Checked
            self.inclusion_wanted.emit(self.row(item), ticked)


def why(file: Incoming) -> list[str]:
    """The sentences behind a file's state."""
    if file.reason is not None:
        return [say(file.reason)]
    if file.known_as:
        return [
            tr(
                "The same content is already in the project as {document}.",
                document=", ".join(file.known_as),
            )
        ]
    return [say(doubt) for doubt in file.doubts]
