"""What of a file is not speech, each line with a tick to keep it in the text."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from codage.domain.transcript import SetAside
from codage.gui.importing.wording import kind_word
from codage.gui.words import tr

_TEXT = Qt.ItemDataRole.UserRole
_LONGEST = 300


class AsideList(QListWidget):
    """A line a piece; those ticked stay in the text."""

    keeping_wanted = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aside")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._filling = False
        self.itemChanged.connect(self._tell)

    def show_pieces(self, pieces: Sequence[SetAside], kept: Collection[str]) -> None:
        """List these; those among `kept` are ticked."""
        self._filling = True
        while self.count() > len(pieces):
            self.takeItem(self.count() - 1)
        for row, piece in enumerate(pieces):
            if row == self.count():
                self.addItem(QListWidgetItem())
            item = self.item(row)
            item.setText(f"{kind_word(piece)}  ·  {piece.text[:_LONGEST]}")
            item.setData(_TEXT, piece.text)
            item.setToolTip(tr("Tick to keep this in the text"))
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            ticked = piece.text in kept
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._filling = False

    def _tell(self, item: QListWidgetItem) -> None:
        if not self._filling:
            self.keeping_wanted.emit(item.data(_TEXT), item.checkState() == Qt.CheckState.Checked)
