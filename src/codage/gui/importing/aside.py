"""What of a file is not speech, each line with a tick to keep it in the text."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from codage.domain.transcript import SetAside
from codage.gui.words import mark, tr

KIND_WORDS = {
    "attribute": mark("About the interview"),
    "preamble": mark("Before the first turn"),
    "watermark": mark("Mark of a program"),
    "header": mark("Header"),
    "footer": mark("Footer"),
    "page number": mark("Page number"),
    "footnote": mark("Footnote"),
    "endnote": mark("Endnote"),
    "comment": mark("Comment"),
    "note": mark("Note"),
    "hidden text": mark("Hidden text"),
    "title": mark("Title"),
    "tier": mark("Tier"),
    "topic": mark("Topic"),
    "key": mark("Key"),
    "page without text": mark("Page without text"),
}
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
            kind = tr(KIND_WORDS[piece.kind]) if piece.kind in KIND_WORDS else piece.kind
            item.setText(f"{kind}  ·  {piece.text[:_LONGEST]}")
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
