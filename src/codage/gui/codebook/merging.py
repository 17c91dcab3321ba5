"""The dialog that says what merging codes would do, before it is done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CodeId
from codage.domain.codebook import ancestors_of
from codage.domain.message import CodageError
from codage.gui.codebook.colours import dot_icon
from codage.gui.session import Session
from codage.gui.theme import Space, theme_of
from codage.gui.words import say, tr
from codage.project.code_merging import MergePreview, Texts

WIDTH = 540
_ITEM = '<p style="margin: 0 0 5px 14px; text-indent: -14px">•&nbsp;&nbsp;{text}</p>'


class MergeDialog(QDialog):
    """Codes become one of them, or another. Each consequence is a line; one change does it all."""

    def __init__(
        self,
        session: Session,
        codes: Sequence[CodeId],
        target: CodeId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._codes = list(dict.fromkeys([*codes, target]))
        self.preview: MergePreview | None = None
        self.setObjectName("merge")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Merge codes"))
        self.target = QComboBox()
        self.target.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.target.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.sources = QLabel()
        self.told = QLabel()
        for label, form in (
            (self.sources, Qt.TextFormat.PlainText),
            (self.told, Qt.TextFormat.RichText),
        ):
            label.setWordWrap(True)
            label.setTextFormat(form)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.keep, self.together = QRadioButton(), QRadioButton()
        self._texts = QButtonGroup(self)
        self.texts = self._texts_part()
        self.error = QLabel()
        self.error.setWordWrap(True)
        palette = self.error.palette()
        palette.setColor(palette.ColorRole.WindowText, theme_of(palette).colour("error"))
        self.error.setPalette(palette)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.do = self.buttons.addButton(tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.do.setDefault(True)
        self._lay_out()
        self._list_targets(target)
        self.target.currentIndexChanged.connect(self._look)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._look()
        self.do.setFocus()

    def _texts_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        title = QLabel(tr("Their definitions, rules or examples differ."))
        column.addWidget(title)
        for button in (self.keep, self.together):
            self._texts.addButton(button)
            column.addWidget(button)
        self.together.setText(tr("Put them together, one below the other"))
        self.keep.setChecked(True)
        return part

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setHorizontalSpacing(Space.MEDIUM)
        form.setVerticalSpacing(Space.SMALL)
        form.addRow(tr("Merge"), self.sources)
        form.addRow(tr("&Into"), self.target)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(form)
        column.addWidget(self.told)
        column.addWidget(self.texts)
        column.addWidget(self.error)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self._column = column
        self.resize(WIDTH, 300)

    def _list_targets(self, target: CodeId) -> None:
        """The codes chosen first, then all others."""
        codes = self._session.codes
        parents = {code.id: code.parent_id for code in codes.values()}
        for code in self._codes:
            self._list(code, 0)
        self.target.insertSeparator(self.target.count())
        for row in codes.values():
            if not row.archived and row.id not in self._codes:
                self._list(row.id, len(list(ancestors_of(row.id, parents))))
        self.target.setCurrentIndex(self.target.findData(target))

    def _list(self, code: CodeId, depth: int) -> None:
        row = self._session.codes[code]
        icon = dot_icon(theme_of(self.palette()).stripe(row.colour))
        self.target.addItem(icon, "    " * depth + row.name, row.id)

    def _look(self, *_: object) -> None:
        """Say what would happen now."""
        session, target = self._session, self.target.currentData()
        sources = [code for code in self._codes if code != target]
        self.sources.setText(", ".join(session.codes[code].name for code in sources))
        self.preview, problem = None, ""
        try:
            self.preview = session.project.merge_preview(sources, target, session.hidden_coders)
        except CodageError as error:
            problem = say(error.message)
        self.error.setText(problem)
        self.error.setVisible(bool(problem))
        self.do.setEnabled(self.preview is not None and session.can_write)
        self.told.setVisible(self.preview is not None)
        self.texts.setVisible(self.preview is not None and bool(self.preview.rivals))
        if self.preview is not None:
            self.told.setText("".join(map(_as_item, consequences(self.preview))))
            self.keep.setText(tr("Keep those of {name}", name=self.preview.target.name))
        self._column.activate()
        self.resize(self.width(), max(self.height(), self._column.totalHeightForWidth(WIDTH)))

    def accept(self) -> None:
        """Merge, in one change."""
        if self.preview is None:
            return
        target = self.preview.target.id
        sources = [row.id for row in self.preview.sources]
        texts = Texts.TOGETHER if self.together.isChecked() else Texts.OF_TARGET
        try:
            self._session.project.merge_codes(sources, target, texts=texts)
        except CodageError as error:
            self.error.setText(say(error.message))
            self.error.setVisible(True)
            return
        super().accept()
        self._session.choose_code(target)


def _as_item(sentence: str) -> str:
    return _ITEM.format(text=escape(sentence))


def consequences(preview: MergePreview) -> Iterator[str]:
    """A sentence for each thing that merging does."""
    name = preview.target.name
    yield tr("{count} segments will be coded {name}.", count=preview.segments, name=name)
    if preview.doubles:
        yield tr(
            "{count} passages are coded with both by one coder: each is kept once, with its memos.",
            count=preview.doubles,
        )
    if preview.hidden:
        yield tr("Codings that are not on show go over too.")
    if preview.children:
        names = ", ".join(preview.children)
        yield tr("Under {name} go: {names}.", name=name, names=names)
    if preview.twins:
        names = ", ".join(preview.twins)
        yield tr("Each becomes one with the code of its name there: {names}.", names=names)
    if preview.memos:
        yield tr("{count} memos go over.", count=preview.memos)
    if preview.summaries:
        yield tr("{count} summaries go over.", count=preview.summaries)
    if preview.sets:
        names = ", ".join(preview.sets)
        yield tr("{name} comes into these sets: {names}.", name=name, names=names)
    if preview.key:
        yield tr("{name} takes over the key {key}.", name=name, key=preview.key)
    gone = ", ".join(row.name for row in preview.sources)
    yield tr("Gone from the codebook: {names}. Undo brings all of it back.", names=gone)
