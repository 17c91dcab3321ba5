"""The choice of a code: those with enough segments first, the others with what they lack."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QComboBox, QWidget

from codage.domain.anchors import CodeId
from codage.gui.session import Session
from codage.gui.theme import theme_of
from codage.gui.words import tr
from codage.project.suggestions import ENOUGH_SEGMENTS

_DOT = 10


class CodeChooser(QComboBox):
    """Lists the codes in the order of the codebook, those that are ready before the others."""

    chosen = Signal(object)
    """Another `CodeId` was chosen by the person."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.counts: Counter[CodeId] = Counter()
        self.setIconSize(QSize(_DOT, _DOT))
        self.setMinimumContentsLength(24)
        self.setMaximumWidth(340)
        self.setMaxVisibleItems(20)
        self.setToolTip(tr("The code for which passages are proposed"))
        self.activated.connect(lambda _: self.chosen.emit(self.code))

    @property
    def code(self) -> CodeId | None:
        """The code on show in the box."""
        data = self.currentData()
        return None if data is None else CodeId(data)

    @property
    def ready(self) -> list[CodeId]:
        """The codes that have enough segments."""
        return [c for c in self._session.codes if self.counts[c] >= ENOUGH_SEGMENTS]

    def missing(self, code: CodeId) -> int:
        """How many segments a code lacks."""
        return max(ENOUGH_SEGMENTS - self.counts[code], 0)

    def fill(self) -> None:
        """List the codes as they are now; the one that was chosen stays chosen."""
        session, before = self._session, self.code
        coders = frozenset(session.shown_coders)
        ties = session.project.coding_ties() if session.is_open else []
        self.counts = Counter(code for _, _, code, coder in ties if coder in coders)
        codes = [code for code in session.codes.values() if not code.archived]
        codes.sort(key=lambda code: self.missing(code.id) > 0)
        self.blockSignals(True)
        self.clear()
        for code in codes:
            self.addItem(self._dot(code.colour), self._name(code.id), code.id)
            if self.missing(code.id):
                muted = theme_of(self.palette()).colour("muted")
                self.setItemData(self.count() - 1, muted, Qt.ItemDataRole.ForegroundRole)
        self.setCurrentIndex(max(self.findData(before), 0) if codes else -1)
        self.blockSignals(False)

    def choose(self, code: CodeId) -> None:
        """Put a code on show in the box; nothing is emitted."""
        self.blockSignals(True)
        self.setCurrentIndex(self.findData(code))
        self.blockSignals(False)

    def _name(self, code: CodeId) -> str:
        name, missing = self._session.codes[code].name, self.missing(code)
        if missing:
            return tr("{code} – {count} more needed", code=name, count=missing)
        return tr("{code} – {count} segments", code=name, count=self.counts[code])

    def _dot(self, colour: str) -> QIcon:
        ratio = self.devicePixelRatioF()
        dot = QPixmap(round(_DOT * ratio), round(_DOT * ratio))
        dot.setDevicePixelRatio(ratio)
        dot.fill(theme_of(self.palette()).stripe(colour))
        return QIcon(dot)
