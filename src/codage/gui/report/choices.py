"""The choices of the block in hand, or of the whole report, with what is to be looked at there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from codage.domain import report
from codage.domain.joint_display import JointDisplay, JointRow
from codage.domain.report import Block, Report
from codage.gui.report.form import BlockForm, ReportForm, frozen_label
from codage.gui.session import Session
from codage.gui.theme import Space, small_font
from codage.gui.words import tr


class Choices(QWidget):
    """Builds a form only where the one on show does not fit, so that typing is not disturbed."""

    report_changed = Signal(object, object)
    """The new `Report`, where what is true of the whole was changed, and a mark: changes of the
    same mark are one step to undo."""
    content_changed = Signal(str, object, object)
    part_changed = Signal(str, object, object)
    """A block's id, the part of the study that it keeps to, and such a mark."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.form: BlockForm | ReportForm | None = None
        self.remarks = QLabel()
        self.remarks.setWordWrap(True)
        self.remarks.setTextFormat(Qt.TextFormat.PlainText)
        self.remarks.setFont(small_font(self.remarks.font()))
        self.place = QScrollArea()
        self.place.setWidgetResizable(True)
        self.place.setFrameShape(QFrame.Shape.NoFrame)
        self.place.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.remarks)
        column.addWidget(self.place, 1)

    def tell(self, remarks: str) -> None:
        """Say what is to be looked at in the block in hand."""
        self.remarks.setText(remarks)
        self.remarks.setVisible(bool(remarks))

    def show_choices(self, shown: Report, block: Block | None) -> None:
        """Show the choices of a block; without one, of the whole report."""
        form = self.form
        if block is None and isinstance(form, ReportForm):
            form.show_report(shown)
        elif block is not None and isinstance(form, BlockForm) and _fits(form.block, block):
            form.show_block(block)
        else:
            self._build(shown, block)

    def settle(self) -> None:
        """Save what was typed and waits."""
        if self.form is not None:
            self.form.settle()

    def go_in(self) -> None:
        """Put the keyboard into the first choice."""
        if self.form is not None:
            self.form.setFocus()
            self.form.focusNextChild()

    def _build(self, shown: Report, block: Block | None) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, Space.SMALL, 0)
        if block is None:
            whole = ReportForm(self._session, shown)
            whole.changed.connect(self.report_changed)
            self.form = whole
        else:
            if block.frozen:
                column.addWidget(frozen_label(block.frozen.day))
            own = BlockForm(self._session, block)
            own.setEnabled(self._session.can_write and block.frozen is None)
            own.changed.connect(self.content_changed)
            own.restricted.connect(self.part_changed)
            own.quotations_wanted.connect(self._choose_quotations)
            self.form = own
        column.addWidget(self.form)
        column.addStretch(1)
        self.place.setWidget(holder)

    def _choose_quotations(self) -> None:
        from codage.gui.joint.quoting import QuotationDialog

        if not isinstance(self.form, BlockForm):
            return
        block = self.form.block
        assert isinstance(block.content, report.Quotations)
        codes = tuple(row.guid for row in self._session.codes.values())
        row = JointRow(tr("Report"), codes, quotations=block.content.codings)
        label = block.content.label
        dialog = QuotationDialog(self._session, JointDisplay(), row, self.window())
        dialog.chosen.connect(
            lambda guids: self.content_changed.emit(block.id, report.Quotations(guids, label), None)
        )
        dialog.open()


def _fits(shown: Block, block: Block) -> bool:
    """Whether the form of the one can show the other."""
    same = (shown.id, shown.kind) == (block.id, block.kind)
    return same and (shown.frozen is None) == (block.frozen is None)
