"""The picker: type a few letters of a code, an interview, a case, a segment or a memo; Enter."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from codage.domain.links import Link, LinkKind
from codage.domain.memos import STUDY, Target
from codage.domain.words import folded
from codage.gui.memos.naming import shortened, title_of
from codage.gui.session import Session
from codage.gui.theme import Space, small_font, theme_of
from codage.gui.words import tr

WIDTH, HEIGHT = 520, 440
_MOST = 300
_CHOICE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to pick: its kind and name in words, where it stands, and what it is."""

    kind: str
    name: str
    detail: str
    what: Any
    colour: str = ""


class MemoPicker(QDialog):
    """Asks for one thing and calls `on_chosen` with its `Choice`."""

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice],
        parent: QWidget,
        on_chosen: Callable[[Choice], object],
    ) -> None:
        super().__init__(parent)
        self._choices = [(folded(f"{one.name} {one.kind}"), one) for one in choices]
        self._on_chosen = on_chosen
        self.setObjectName("memo_picker")
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDTH, HEIGHT)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("A few letters"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self._model = _Choices()
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(_ChoiceDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._choose)
        hint = QLabel(tr("Enter chooses, the arrows move, Escape leaves"))
        hint.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.SMALL)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(hint)
        self._search("")

    @classmethod
    def for_links(
        cls, session: Session, parent: QWidget, on_chosen: Callable[[Link, str], object]
    ) -> MemoPicker:
        """A picker of everything that a link can lead to."""
        return cls(
            tr("Link to…"),
            link_choices(session),
            parent,
            lambda choice: on_chosen(choice.what, choice.name),
        )

    @property
    def shown(self) -> list[Choice]:
        """What can be chosen now, the likeliest first."""
        return self._model.rows

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: 8,
                Qt.Key.Key_PageUp: -8,
            }
            if (step := steps.get(Qt.Key(event.key()))) is not None:
                last = self._model.rowCount() - 1
                row = min(max(self.list.currentIndex().row() + step, 0), last)
                self.list.setCurrentIndex(self._model.index(row))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _search(self, typed: str) -> None:
        words = folded(typed).split()
        found = [
            (not all(text.startswith(word) or f" {word}" in text for word in words), number)
            for number, (text, _) in enumerate(self._choices)
            if all(word in text for word in words)
        ]
        found.sort()
        self._model.show([self._choices[number][1] for _, number in found[:_MOST]])
        self.list.setCurrentIndex(self._model.index(0))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            choice = index.data(_CHOICE)
            self.accept()
            self._on_chosen(choice)


def link_choices(session: Session) -> list[Choice]:
    """The codings at the caret, codes, interviews, cases, memos and the segments on show."""
    project = session.project
    choices = _segments(session, session.codings_here)
    choices += [
        Choice(tr("Code"), row.name, "", Link(LinkKind.CODE, row.guid), row.colour)
        for row in session.codes.values()
    ]
    choices += [
        Choice(tr("Interview"), row.name, ", ".join(row.cases), Link(LinkKind.DOCUMENT, row.guid))
        for row in session.documents.values()
    ]
    choices += [
        Choice(tr("Case"), row.name, row.key, Link(LinkKind.CASE, row.guid))
        for row in project.cases()
    ]
    choices += [
        Choice(tr("Memo"), title_of(row), "", Link(LinkKind.MEMO, row.guid))
        for row in reversed(project.memos())
        if row.key.memo is not None
    ]
    if session.document is not None:
        there = [row.id for row in project.codings(document_id=session.document)]
        choices += _segments(session, [one for one in there if one not in session.codings_here])
    return choices


def target_choices(session: Session) -> list[Choice]:
    """What a memo can come to be about."""
    choices = [Choice(tr("Study"), tr("Research journal"), "", STUDY)]
    for choice in link_choices(session):
        link = choice.what
        if link.kind is LinkKind.MEMO:
            continue
        found = session.project.linked(link)
        make = {
            LinkKind.SEGMENT: Target.segment,
            LinkKind.CODE: Target.code,
            LinkKind.DOCUMENT: Target.document,
            LinkKind.CASE: Target.case,
        }[link.kind]
        if found is not None:
            target = make(found.id)  # type: ignore[operator]
            choices.append(Choice(choice.kind, choice.name, choice.detail, target, choice.colour))
    return choices


def _segments(session: Session, codings: Iterable[Any]) -> list[Choice]:
    project = session.project
    rows = project.codings_by_id(codings)
    texts, guids = project.segments(rows), project.coding_guids([row.id for row in rows])
    return [
        Choice(
            tr("Segment"),
            tr("“{words}”", words=shortened(texts[row.id])),
            session.codes[row.code_id].name if row.code_id in session.codes else "",
            Link(LinkKind.SEGMENT, guids[row.id]),
            session.codes[row.code_id].colour if row.code_id in session.codes else "",
        )
        for row in rows
    ]


class _Choices(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Choice] = []

    def show(self, rows: list[Choice]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        choice = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{choice.kind}, {choice.name}"
        return choice if role == _CHOICE else None


class _ChoiceDelegate(QStyledItemDelegate):
    """A dot of the code's colour, the name, and the kind at the right."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, option.fontMetrics.height() + Space.SMALL + Space.TIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        choice: Choice = index.data(_CHOICE)
        theme, area = theme_of(option.palette), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("selection"))
        side = Space.SMALL
        if choice.colour:
            dot = QRectF(area.left() + side, area.center().y() - 4, side, side)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.stripe(choice.colour))
            painter.drawEllipse(dot)
        middle = Qt.AlignmentFlag.AlignVCenter
        small = small_font(option.font)
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        right = area.adjusted(0, 0, -side, 0)
        told = ", ".join(part for part in (choice.kind, choice.detail) if part)
        width = min(painter.fontMetrics().horizontalAdvance(told), area.width() * 2 // 5)
        shown = painter.fontMetrics().elidedText(told, Qt.TextElideMode.ElideRight, width + 2)
        painter.drawText(right, middle | Qt.AlignmentFlag.AlignRight, shown)
        painter.setFont(option.font)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(theme.colour("on_selection" if selected else "text"))
        room = area.adjusted(3 * side, 0, -width - 2 * side, 0)
        name = option.fontMetrics.elidedText(choice.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, name)
        painter.restore()
