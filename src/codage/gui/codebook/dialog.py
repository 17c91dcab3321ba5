"""The dialog that makes a code or revises one: name, colour, key, place, definition and rules."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CodeId
from codage.domain.codebook import ancestors_of, colour_for
from codage.domain.message import CodageError
from codage.gui.codebook.colours import ColourChooser
from codage.gui.session import Session
from codage.gui.theme import Space, small_font, theme_of
from codage.gui.words import say, tr
from codage.project.errors import InvalidRequest
from codage.project.rows import CodeFields, CodeRow

_LINE_ENDS = {0x2028: "\n", 0x2029: "\n"}


class CodeDialog(QDialog):
    """Makes a code (under `parent_code`), or revises `code`. What is refused is said in place."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        code: CodeId | None = None,
        parent_code: CodeId | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._code = session.codes.get(code) if code is not None else None
        self._own_colour = self._code is not None
        self.setObjectName("code_dialog")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            tr("Code {name}", name=self._code.name) if self._code else tr("New code")
        )
        self._make_fields()
        self._lay_out()
        self._list_parents(self._code.parent_id if self._code else parent_code)
        if self._code:
            self._fill(self._code)
        else:
            self._follow_colour()
        self._connect()
        self.resize(460, self.sizeHint().height())
        self.name.setFocus()
        self.name.selectAll()

    def _make_fields(self) -> None:
        self.name = QLineEdit()
        self.name_error = self._remark("error")
        self.colour = ColourChooser()
        self.key = QLineEdit()
        self.key.setMaxLength(1)
        self.key.setFixedWidth(48)
        self.key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.key.setToolTip(
            tr("One letter or digit: pressed in the transcript, it applies the code")
        )
        self.key_remark = self._remark("muted")
        self.place = QComboBox()
        self.place.setToolTip(tr("The code that this one is under"))
        self.place.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.place.setMinimumContentsLength(20)
        self.place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.definition = _TextBox(4)
        self.inclusion = _TextBox(3)
        self.exclusion = _TextBox(3)
        self.example = _TextBox(3)
        self.pick = QPushButton(tr("Pick from the segments…"))
        self.pick.setAutoDefault(False)
        self.pick.setToolTip(tr("Choose a segment of this code as its example"))
        self.error = self._remark("error")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self._session.can_write)

    def _remark(self, colour: str) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        label.setFont(small_font(label.font()))
        palette = label.palette()
        palette.setColor(palette.ColorRole.WindowText, theme_of(self.palette()).colour(colour))
        label.setPalette(palette)
        label.setVisible(False)
        return label

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setHorizontalSpacing(Space.MEDIUM)
        form.setVerticalSpacing(Space.SMALL)
        form.addRow(tr("&Name"), self.name)
        form.addRow("", self.name_error)
        form.addRow(tr("&Under"), self.place)
        form.addRow(tr("Colour"), self.colour)
        form.addRow(tr("&Key"), self.key)
        form.addRow("", self.key_remark)
        form.addRow(tr("&Definition"), self.definition)
        form.addRow(tr("&Include"), self.inclusion)
        form.addRow(tr("E&xclude"), self.exclusion)
        form.addRow(tr("&Example"), self.example)
        form.addRow("", self.pick)
        self._form = form
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(form)
        column.addWidget(self.error)
        column.addWidget(self.buttons)
        for remark in (self.name_error, self.key_remark):
            form.setRowVisible(remark, False)
        form.setRowVisible(self.pick, self._code is not None)

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.colour.chosen.connect(self._keep_colour)
        self.place.currentIndexChanged.connect(self._follow_colour)
        self.key.textChanged.connect(self._tell_key)
        self.pick.clicked.connect(self._pick_example)
        self.name.textChanged.connect(lambda: self._form.setRowVisible(self.name_error, False))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)

    def _list_parents(self, chosen: CodeId | None) -> None:
        codes = self._session.codes
        parents = {code.id: code.parent_id for code in codes.values()}
        self.place.addItem(tr("No code: at the top"), None)
        for code in codes.values():
            line = list(ancestors_of(code.id, parents))
            if self._code is None or self._code.id not in (code.id, *line):
                self.place.addItem("    " * len(line) + code.name, code.id)
        self.place.setCurrentIndex(max(self.place.findData(chosen), 0))

    def _fill(self, code: CodeRow) -> None:
        self.name.setText(code.name)
        self.colour.show_colour(code.colour)
        self.key.setText(code.key)
        self.definition.setPlainText(code.definition)
        self.inclusion.setPlainText(code.inclusion)
        self.exclusion.setPlainText(code.exclusion)
        self.example.setPlainText(code.example)

    def _keep_colour(self) -> None:
        self._own_colour = True

    def _follow_colour(self) -> None:
        """Until a colour is chosen, show the one that the project would give."""
        if self._own_colour:
            return
        parent = self._session.codes.get(self.place.currentData())
        top = sum(code.parent_id is None for code in self._session.codes.values())
        self.colour.show_colour(parent.colour if parent else colour_for(top))

    def _tell_key(self, key: str) -> None:
        own = self._code.id if self._code else None
        others = (code for code in self._session.codes.values() if code.id != own)
        holder = next((code for code in others if key.strip() and code.key == key), None)
        if holder is not None:
            self.key_remark.setText(
                tr("{name} has this key now; it will go over to this code.", name=holder.name)
            )
        self._show_remark(self.key_remark, holder is not None)

    def _pick_example(self) -> None:
        """Let a segment be chosen; it is written below the examples that there are."""
        from codage.gui.codebook.picking import ExamplePicker

        assert self._code is not None
        picker = ExamplePicker(self._session, self._code.id, self)
        picker.picked.connect(self._add_example)
        picker.open()

    def _add_example(self, example: str) -> None:
        lines = self.example.text().strip().splitlines()
        if example not in lines:
            self.example.setPlainText("\n".join([*lines, example]))
        self.example.setFocus()

    def _show_remark(self, remark: QLabel, shown: bool) -> None:
        self._form.setRowVisible(remark, shown)
        if shown:
            self._make_room()

    def _make_room(self) -> None:
        """Grow until what is said fits; never shrink under a person's hands."""
        self._column.activate()
        wanted = self._column.totalHeightForWidth(self.width())
        self.resize(self.width(), max(self.height(), wanted))

    def accept(self) -> None:
        """Save, in one change; what is refused is said beside its field and nothing is saved."""
        if not self._session.can_write:
            return
        self._form.setRowVisible(self.name_error, False)
        self.error.setVisible(False)
        try:
            saved = self._save()
        except InvalidRequest as refusal:
            self.name_error.setText(say(refusal.message))
            self._show_remark(self.name_error, True)
            self.name.setFocus()
            return
        except CodageError as failure:
            self.error.setText(say(failure.message))
            self.error.setVisible(True)
            self._make_room()
            return
        super().accept()
        self._session.choose_code(saved)

    def _save(self) -> CodeId:
        project, fields, parent = self._session.project, self._fields(), self.place.currentData()
        if self._code is None:
            return project.add_code(fields, parent=parent)
        code = self._code
        with project.change("Revise code {name}", name=fields.name or code.name):
            if parent != code.parent_id:
                project.move_code(code.id, parent=parent)
            project.revise_code(code.id, fields)
        return code.id

    def _fields(self) -> CodeFields:
        return CodeFields(
            name=" ".join(self.name.text().split()),
            colour=self.colour.colour if self._own_colour else "",
            definition=self.definition.text().strip(),
            inclusion=self.inclusion.text().strip(),
            exclusion=self.exclusion.text().strip(),
            example=self.example.text().strip(),
            key=self.key.text().strip(),
        )


class _TextBox(QPlainTextEdit):
    """A few lines of text; Tab goes on to the next field."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self._height_of(2))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height_of(self._lines))

    def text(self) -> str:
        """What is written, its no-break spaces kept, which `toPlainText` gives as spaces."""
        return self.document().toRawText().translate(_LINE_ENDS)

    def _height_of(self, lines: int) -> int:
        margins = 2 * (self.document().documentMargin() + self.frameWidth())
        return round(self.fontMetrics().lineSpacing() * lines + margins)
