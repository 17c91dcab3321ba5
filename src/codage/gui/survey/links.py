"""Which interview is about which case: proposed, confirmed by a person, linked in one change."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from codage.domain.task import Advance
from codage.gui import background, icons
from codage.gui.ranking import folded
from codage.gui.session import Session
from codage.gui.survey.choosing import CaseDelegate
from codage.gui.survey.pairs import Pairing, State, called
from codage.gui.survey.pairs_model import (
    CASE,
    DOCUMENT,
    LIKENESS,
    STATE,
    PairsModel,
    ShownPairs,
)
from codage.gui.theme import Space
from codage.gui.words import mark, tr
from codage.survey.matching import ENOUGH

SHOWN = {
    mark("All interviews"): frozenset(State),
    mark("To confirm"): frozenset({State.TO_CONFIRM}),
    mark("Without a case"): frozenset({State.NONE, State.UNLINKED}),
    mark("Linked, or will be"): frozenset({State.LINKED, State.NEW}),
}
Button = QDialogButtonBox.StandardButton
CASE_ID = Qt.ItemDataRole.UserRole


class LinksDialog(QDialog):
    """A row for each interview and case. What is checked is linked when one says so."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("links")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Interviews and cases"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1140, 700)
        self.model = PairsModel(self)
        self.shown = ShownPairs(self.model, self)
        self.table = self._table()
        self.line = QLineEdit()
        self.states = QComboBox()
        self.score = QSpinBox()
        self.accept_all = QPushButton(icons.icon("check"), tr("Accept those alike by at least"))
        self.another = QPushButton(icons.icon("plus"), tr("Another case for this interview"))
        self.why = QLabel()
        self.why.setWordWrap(True)
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.free_title = QLabel()
        self.free_line = QLineEdit()
        self.free = QListWidget()
        self.give = QPushButton(tr("Give to the chosen interview"))
        self.summary = QLabel()
        self.buttons = QDialogButtonBox(Button.Ok | Button.Cancel)
        self._lay_out()
        self._connect()
        self._propose()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("pairs")
        table.setModel(self.shown)
        table.setItemDelegateForColumn(
            CASE,
            CaseDelegate(self._row_of, lambda: self.model.pairing, self.model.choose, table),
        )
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        table.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + Space.MEDIUM)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        wide = table.fontMetrics().horizontalAdvance
        states = max(wide(tr(state.value)) for state in State)
        likeness = wide(str(self.model.headerData(LIKENESS, Qt.Orientation.Horizontal, 0)))
        widths = {
            DOCUMENT: 220,
            CASE: 290,
            STATE: states + Space.LARGE,
            LIKENESS: likeness + 2 * Space.MEDIUM,
        }
        for column, width in widths.items():
            table.setColumnWidth(column, width)
        header.setMinimumSectionSize(60)
        table.installEventFilter(self)
        return table

    def _lay_out(self) -> None:
        lead = QLabel(
            tr(
                "An identifier found in an interview links it for certain and is checked already. "
                "Names that are alike are only proposed: check those that are right. An interview "
                "without a case, and a case without an interview, are both normal."
            )
        )
        lead.setWordWrap(True)
        for line, text in ((self.line, tr("Filter interviews")), (self.free_line, tr("Find"))):
            line.setPlaceholderText(text)
            line.setClearButtonEnabled(True)
            line.addAction(icons.icon("filter"), QLineEdit.ActionPosition.LeadingPosition)
        for text, states in SHOWN.items():
            self.states.addItem(tr(text), states)
        self.score.setRange(0, 100)
        self.score.setSuffix(tr(" %"))
        self.score.setValue(ENOUGH)
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        top.addWidget(self.line, 1)
        top.addWidget(self.states)
        top.addSpacing(Space.SMALL)
        top.addWidget(self.accept_all)
        top.addWidget(self.score)
        self.free.setObjectName("free_cases")
        self.free.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.free.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.free_title.setWordWrap(True)
        side = QWidget()
        right = QVBoxLayout(side)
        right.setContentsMargins(Space.SMALL, 0, 0, 0)
        right.setSpacing(Space.SMALL)
        right.addWidget(self.free_title)
        right.addWidget(self.free_line)
        right.addWidget(_framed(self.free), 1)
        right.addWidget(self.give)
        main = QWidget()
        left = QVBoxLayout(main)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(Space.SMALL)
        left.addLayout(top)
        left.addWidget(_framed(self.table), 1)
        foot = QHBoxLayout()
        foot.setSpacing(Space.MEDIUM)
        foot.addWidget(self.why, 1)
        foot.addWidget(self.another)
        left.addLayout(foot)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(main)
        across.addWidget(side)
        across.setSizes([870, 270])
        across.setStretchFactor(0, 1)
        across.setChildrenCollapsible(False)
        bottom = QHBoxLayout()
        bottom.addWidget(self.summary, 1)
        bottom.addWidget(self.buttons)
        self.summary.setWordWrap(True)
        self.buttons.button(Button.Ok).setText(tr("Link"))
        self.buttons.button(Button.Ok).setIcon(icons.icon("link"))
        column = QVBoxLayout(self)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(lead)
        column.addWidget(across, 1)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self.line.textChanged.connect(self.shown.find)
        self.states.activated.connect(lambda _: self._show_states())
        self.accept_all.clicked.connect(lambda: self.model.accept_from(self.score.value()))
        self.another.clicked.connect(self._add_another)
        self.free_line.textChanged.connect(lambda _: self._filter_free())
        self.free.itemActivated.connect(lambda _: self._give())
        self.free.currentRowChanged.connect(lambda _: self._enable())
        self.give.clicked.connect(self._give)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._enable())
        self.table.clicked.connect(self._open_case)
        self.model.paired.connect(self._follow)
        self.buttons.accepted.connect(self._link)
        self.buttons.rejected.connect(self.reject)
        self._session.closed.connect(self.reject)
        self.finished.connect(lambda _: self._session.closed.disconnect(self.reject))

    def _propose(self) -> None:
        project = self._session.project
        self._follow()

        def propose(advance: Advance) -> Pairing:
            from codage.survey.importing import proposals_for

            proposals = proposals_for(project)
            return Pairing(project.documents(), project.cases(), project.case_links(), proposals)

        background.run(self, tr("Looking for cases…"), propose, self._begin)

    def _begin(self, pairing: Pairing) -> None:
        self.model.show(pairing)
        if self.shown.rowCount():
            self.table.setCurrentIndex(self.shown.index(0, DOCUMENT))
        self.table.setFocus()

    def _row_of(self, index: QModelIndex) -> int:
        return self.shown.mapToSource(index).row()

    @property
    def _row(self) -> int:
        return self._row_of(self.table.currentIndex())

    def _show_states(self) -> None:
        self.shown.show_states(list(SHOWN.values())[self.states.currentIndex()])

    def _open_case(self, index: QModelIndex) -> None:
        if index.column() == CASE:
            self.table.edit(index)

    def _add_another(self) -> None:
        if self._row < 0:
            return
        place = self.model.add_another(self._row)
        index = self.shown.mapFromSource(self.model.index(place, CASE))
        if index.isValid():
            self.table.setCurrentIndex(index)
            self.table.edit(index)

    def _give(self) -> None:
        """Give the case chosen in the list to the interview chosen in the table."""
        item, row = self.free.currentItem(), self._row
        if item is None or row < 0:
            return
        case = item.data(CASE_ID)
        if self.model.pair(row).accepted:
            row = self.model.add_another(row, case)
        else:
            self.model.choose(row, case)
        index = self.shown.mapFromSource(self.model.index(row, DOCUMENT))
        if index.isValid():
            self.table.setCurrentIndex(index)

    # What is on show

    def _follow(self) -> None:
        pairing = self.model.pairing
        chosen = self.free.currentItem()
        kept = chosen.data(CASE_ID) if chosen else None
        self.free.clear()
        for case in pairing.free_cases():
            item = QListWidgetItem(called(case))
            item.setData(CASE_ID, case.id)
            item.setToolTip(called(case))
            self.free.addItem(item)
            if case.id == kept:
                self.free.setCurrentItem(item)
        self.free_title.setText(tr("{count} cases without an interview", count=self.free.count()))
        self._filter_free()
        self.summary.setText(self._counted())
        self._enable()

    def _filter_free(self) -> None:
        wanted = folded(self.free_line.text().strip())
        for row in range(self.free.count()):
            item = self.free.item(row)
            item.setHidden(bool(wanted) and wanted not in folded(item.text()))

    def _counted(self) -> str:
        pairing = self.model.pairing
        if not pairing.cases:
            return tr("There is no case yet: import the survey first.")
        linked = {pair.document for pair in pairing.pairs if pair.accepted}
        parts = [tr("{count} interviews with a case", count=len(linked))]
        if to_confirm := pairing.count([State.TO_CONFIRM]):
            parts.append(tr("{count} to confirm", count=to_confirm))
        without = {
            pair.document for pair in pairing.pairs if pair.state in (State.NONE, State.UNLINKED)
        }
        if without - linked:
            parts.append(tr("{count} without a case", count=len(without - linked)))
        return ", ".join(parts) + "."

    def _enable(self) -> None:
        pairing = self.model.pairing
        self.why.setText(pairing.reason(self.model.pair(self._row)) if self._row >= 0 else "")
        can_write = self._session.can_write
        changes = bool(pairing.added or pairing.removed)
        self.buttons.button(Button.Ok).setEnabled(can_write and changes)
        self.another.setEnabled(self._row >= 0 and bool(pairing.cases))
        self.give.setEnabled(self._row >= 0 and self.free.currentItem() is not None)
        self.accept_all.setEnabled(pairing.count([State.TO_CONFIRM]) > 0)

    # Keys and the end

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.table
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self._press(event.key())
        ):
            return True
        return super().eventFilter(watched, event)

    def _press(self, key: int) -> bool:
        index = self.table.currentIndex()
        if not index.isValid():
            return False
        if key == Qt.Key.Key_Space:
            self.model.toggle(self._row)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.table.edit(index.siblingAtColumn(CASE))
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter opens the choice of a case; it must not link what nobody has looked at.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _link(self) -> None:
        pairing = self.model.pairing
        if self._session.attempt(self._write, pairing) is not None:
            self.accept()

    def _write(self, pairing: Pairing) -> bool:
        project = self._session.project
        added, removed = pairing.added, pairing.removed
        documents = len({document for document, _ in (*added, *removed)})
        if added:
            with project.change("Link {count} interviews to cases", count=documents):
                self._rewrite(pairing)
        else:
            with project.change("Unlink {count} interviews from cases", count=documents):
                self._rewrite(pairing)
        return True

    def _rewrite(self, pairing: Pairing) -> None:
        project = self._session.project
        for document, case in pairing.removed:
            project.unlink_case(document, case)
        project.link_cases(pairing.added)


def _framed(widget: QWidget) -> QFrame:
    frame = QFrame()
    frame.setFrameShape(QFrame.Shape.StyledPanel)
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(widget)
    return frame
