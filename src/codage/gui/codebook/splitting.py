"""The dialog that splits a code: its segments one by one, a key for each code they may go to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CodeId
from codage.domain.message import CodageError
from codage.gui import faults
from codage.gui.codebook.colours import dot_icon
from codage.gui.codebook.passage import PassageView
from codage.gui.codebook.walk import STAYS, Target, Walk
from codage.gui.ranking import folded
from codage.gui.reading.digits import digit_of
from codage.gui.session import Session
from codage.gui.theme import Space, theme_of
from codage.gui.words import tr
from codage.project.rows import CodeRow

# On a French keyboard 0 without Shift is à.
_ZERO = (Qt.Key.Key_0, Qt.Key.Key_Agrave)


class SplitDialog(QDialog):
    """Nothing is changed before the end; then all of it is one change."""

    def __init__(self, session: Session, code: CodeId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._code = session.codes[code]
        coders = session.shown_coders if session.hidden_coders else None
        self._rows = session.project.codings(code_ids=[code], coder_ids=coders)
        self.walk = Walk([row.id for row in self._rows])
        self.setObjectName("split")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Split {name}", name=self._code.name))
        self.resize(940, 600)
        self._by_id = {row.id: row for row in self._rows}
        self.which = QComboBox()
        self.which.setToolTip(tr("Walk through the segments of one interview or coder only"))
        self.which.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.which.setMinimumContentsLength(22)
        self.place = QLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(Space.TIGHT)
        theme = theme_of(self.palette())
        self.bar.setStyleSheet(
            f"QProgressBar {{ border: none; border-radius: 2px; background: {theme.border}; }}"
            f"QProgressBar::chunk {{ border-radius: 2px; background: {theme.accent}; }}"
        )
        self.passage = PassageView(session)
        self.targets = QListWidget()
        self.targets.setObjectName("targets")
        self.targets.setAccessibleName(tr("Where this segment goes"))
        self.targets.setIconSize(QSize(Space.MEDIUM, Space.MEDIUM))
        self.targets.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Name of a code, then Enter"))
        self.line.setToolTip(tr("A name that is not in the codebook makes a new code at the end"))
        self.tally = QLabel()
        self.tally.setWordWrap(True)
        self.back = QPushButton(tr("Back"))
        self.forward = QPushButton(tr("Leave open"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.do = self.buttons.addButton(tr("Split"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._connect()
        self._complete()
        self._list_parts()
        self._show()
        self.line.setFocus()

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, Space.MEDIUM, 0)
        column.setSpacing(Space.SMALL)
        head = QHBoxLayout()
        head.addWidget(self.place, 1)
        head.addWidget(self.which)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.passage, 1)
        steps = QHBoxLayout()
        self.back.setToolTip(tr("The segment before (Backspace)"))
        self.forward.setToolTip(tr("Go on without deciding (Space)"))
        for button in (self.back, self.forward):
            button.setAutoDefault(False)
            steps.addWidget(button)
        steps.addStretch(1)
        column.addLayout(steps)
        column = QVBoxLayout(right)
        column.setContentsMargins(Space.MEDIUM, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        title = QLabel(tr("Where this segment goes"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        column.addWidget(title)
        column.addWidget(self.line)
        column.addWidget(self.hint)
        column.addWidget(self.targets, 1)
        column.addWidget(self.tally)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(left)
        across.addWidget(right)
        across.setSizes([600, 320])
        across.setStretchFactor(0, 1)
        across.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.MEDIUM)
        whole.setSpacing(Space.MEDIUM)
        whole.addWidget(across, 1)
        whole.addWidget(self.buttons)

    def _connect(self) -> None:
        self.do.setAutoDefault(False)
        self.do.setToolTip(tr("Move the segments, in one change (Ctrl+Enter)"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.line.returnPressed.connect(self._take_name)
        self.line.installEventFilter(self)
        self.passage.installEventFilter(self)
        self.targets.itemClicked.connect(lambda item: self.decide(self.targets.row(item)))
        self.which.currentIndexChanged.connect(self._narrow)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_on)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)

    def _list_parts(self) -> None:
        """What the walk can be narrowed to: an interview, or a coder where there are several."""
        session = self._session
        self.which.addItem(tr("All segments"), None)
        coders = dict.fromkeys(row.coder_id for row in self._rows)
        for coder in coders if len(coders) > 1 else ():
            name = tr("Coder: {name}", name=session.coders[coder].name)
            self.which.addItem(name, [row.id for row in self._rows if row.coder_id == coder])
        documents = dict.fromkeys(row.document_id for row in self._rows)
        for document in documents if len(documents) > 1 else ():
            codings = [row.id for row in self._rows if row.document_id == document]
            self.which.addItem(session.documents[document].name, codings)
        self.which.setVisible(self.which.count() > 1)

    def _narrow(self) -> None:
        codings = self.which.currentData()
        self.walk.narrow([row.id for row in self._rows] if codings is None else codings)
        self._show()
        if self.walk.targets:
            self.passage.setFocus()

    def _complete(self) -> None:
        names = [row.name for row in self._targets_there()]
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)

    def _targets_there(self) -> list[CodeRow]:
        rows = self._session.codes.values()
        return [row for row in rows if not row.archived and row.id != self._code.id]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if watched is self.line:
            leaves = event.key() == Qt.Key.Key_Escape and bool(self.walk.targets)
            if leaves:
                self.passage.setFocus()
            return leaves
        return self._heed(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._heed(event):
            super().keyPressEvent(event)

    def _heed(self, event: QKeyEvent) -> bool:
        """Digits decide, with Ctrl of all the rest; Backspace and Left go back, Space goes on."""
        modifiers = Qt.KeyboardModifier
        held = event.modifiers() & ~(modifiers.KeypadModifier | modifiers.ShiftModifier)
        if held not in (modifiers.NoModifier, modifiers.ControlModifier):
            return False
        key = Qt.Key(event.key())
        decide = self.decide_rest if held else self.decide
        if digit := digit_of(event):
            decide(int(digit))
        elif key in _ZERO:
            decide(STAYS)
        elif held:
            return False
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Left):
            self.go_back()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Right):
            self.go_on()
        else:
            return False
        return True

    def add_target(self, name: str) -> None:
        """Let segments go to the code of that name, or to a new one."""
        wanted = folded(name)
        there = next((row for row in self._targets_there() if folded(row.name) == wanted), None)
        if wanted == folded(self._code.name):
            return
        target = Target(name) if there is None else Target(there.name, there.id)
        if self.walk.add(target) is None:
            self.hint.setText(tr("Nine codes at most; split again for more."))
            return
        self._show()

    def decide(self, target: int) -> None:
        """Send the segment on show to a target; 0 lets it stay."""
        if self.walk.decide(target):
            self._show()
        elif not self.walk.is_over:
            self.line.setFocus()

    def decide_rest(self, target: int) -> None:
        """Send this segment and the open ones after it to a target."""
        if self.walk.decide_rest(target):
            self._show()

    def go_back(self) -> None:
        """Show the segment before."""
        self.walk.back()
        self._show()

    def go_on(self) -> None:
        """Show the next segment, this one undecided."""
        self.walk.forward()
        self._show()

    def _take_name(self) -> None:
        name = " ".join(self.line.text().split())
        if name:
            self.add_target(name)
            self.line.clear()
        elif self.walk.targets:
            self.passage.setFocus()

    def _show(self) -> None:
        walk = self.walk
        if not self._rows:
            self.passage.say(tr("This code has no segment of the coders on show."))
        elif walk.is_over:
            self.passage.say(
                tr("That was the last segment. Split moves them now, Backspace goes back.")
            )
        else:
            self.passage.show_coding(self._by_id[walk.codings[walk.at]], self._code.colour)
        count = len(walk.codings)
        self.place.setText(tr("Segment {at} of {count}", at=min(walk.at + 1, count), count=count))
        self.bar.setMaximum(max(count, 1))
        self.bar.setValue(walk.at)
        self.back.setEnabled(walk.at > 0)
        self.forward.setEnabled(not walk.is_over)
        self.do.setEnabled(walk.moved > 0 and self._session.can_write)
        self._list_targets()
        self._sum_up()
        if walk.is_over and walk.moved and not self.line.hasFocus():
            self.do.setFocus()
            self.do.setDefault(True)

    def _list_targets(self) -> None:
        walk, theme = self.walk, theme_of(self.palette())
        self.targets.clear()
        names = [tr("stays in {name}", name=self._code.name)]
        names += [
            target.name if target.code else tr("{name} (new)", name=target.name)
            for target in walk.targets
        ]
        for number, name in enumerate(names):
            count = walk.tally(number)
            item = QListWidgetItem(f"{number}   {name}" + (f"  –  {count}" if count else ""))
            code = self._code.id if number == STAYS else walk.targets[number - 1].code
            row = self._session.codes.get(code) if code is not None else None
            colour = row.colour if row else self._code.colour
            item.setIcon(dot_icon(theme.stripe(colour)))
            self.targets.addItem(item)
        decision = walk.decision()
        self.targets.setCurrentRow(-1 if decision is None else decision)
        if walk.targets:
            self.hint.setText(
                tr(
                    "Enter on the empty line goes to the segment. Then 1 to 9, 0 stays; "
                    "with Ctrl, all the rest too."
                )
            )
        else:
            self.hint.setText(tr("Name the codes to split off, one after the other."))

    def _sum_up(self) -> None:
        walk, total = self.walk, len(self._rows)
        moved = tr("{count} segments go elsewhere", count=walk.moved)
        stay = tr("{count} stay", count=total - walk.moved)
        lines = [f"{moved}, {stay}."]
        if open_still := total - walk.decided:
            lines.append(tr("{count} are still open; they stay.", count=open_still))
        if self._session.hidden_coders:
            lines.append(tr("Segments of coders who are hidden stay."))
        self.tally.setText(" ".join(lines))

    def accept(self) -> None:
        """Split, in one change."""
        if not self.walk.moved or not self._session.can_write:
            return
        try:
            self._session.project.split_code(self._code.id, self.walk.shares())
        except CodageError as error:
            faults.tell(self, error)
            return
        super().accept()

    def reject(self) -> None:
        if not self.walk.decided or self._may_forget():
            super().reject()

    def _may_forget(self) -> bool:
        box = QMessageBox(QMessageBox.Icon.Question, self.windowTitle(), "", parent=self)
        box.setText(tr("Forget where {count} segments should go?", count=self.walk.decided))
        box.setInformativeText(tr("Nothing was changed yet."))
        forget = box.addButton(tr("Forget"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(tr("Go on splitting"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is forget
