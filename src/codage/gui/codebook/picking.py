"""The dialog that lets a segment of a code be chosen as its example."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CodeId
from codage.gui.hint import Hint
from codage.gui.segments.list import SegmentsList
from codage.gui.segments.model import SegmentsModel
from codage.gui.session import Session
from codage.gui.words import tr


class ExamplePicker(QDialog):
    """The segments of a code, of the coders on show. Enter or a click takes one."""

    picked = Signal(str)
    """The example as it is written: the text, and which interview it is from."""

    def __init__(self, session: Session, code: CodeId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("example_picker")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Example of {name}", name=session.codes[code].name))
        self.resize(520, 480)
        self._model = SegmentsModel(session)
        self.list = SegmentsList(self._model)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.painter.names_codes = False
        hint = Hint()
        hint.say(tr("This code has no segment of the coders on show."))
        pages = QStackedWidget()
        pages.addWidget(self.list)
        pages.addWidget(hint)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        column = QVBoxLayout(self)
        column.addWidget(pages, 1)
        column.addWidget(buttons)
        coders = session.shown_coders if session.hidden_coders else None
        rows = session.project.coding_extents(code_ids=[code], coder_ids=coders)
        self._model.show(rows)
        pages.setCurrentIndex(0 if rows else 1)
        self.list.activated_row.connect(self._take)
        buttons.rejected.connect(self.reject)
        self.list.setFocus()
        self.list.selectRow(0)

    def _take(self, place: int) -> None:
        coding = self._model.shown(place).row
        example = self._session.attempt(self._session.project.example_of, coding.span)
        self.accept()
        if example is not None:
            self.picked.emit(example)
