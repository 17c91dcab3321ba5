"""The palette: type a few letters of a code, press Enter. A new name makes a new code."""

from __future__ import annotations

from collections.abc import Callable, Sequence

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

from codage.domain.anchors import CodeId
from codage.gui.ranking import folded, ranked
from codage.gui.session import Session
from codage.gui.theme import Space, small_font, theme_of
from codage.gui.words import tr
from codage.project.rows import CodeRow

WIDTH, HEIGHT = 480, 420
_CODE = Qt.ItemDataRole.UserRole
_PATH = Qt.ItemDataRole.UserRole + 1


class CodePalette(QDialog):
    """Asks for one code and calls `on_chosen` with it; makes it first when its name is new."""

    def __init__(
        self,
        session: Session,
        title: str,
        recent: Sequence[CodeId],
        parent: QWidget,
        on_chosen: Callable[[CodeId], object],
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._recent = list(recent)
        self._on_chosen = on_chosen
        self.setObjectName("palette")
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDTH, HEIGHT)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("A few letters of a code, or the name of a new one"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self._codes = _Codes(session)
        self.list = QListView()
        self.list.setModel(self._codes)
        self.list.setItemDelegate(_CodeRowDelegate(self.list))
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: 8,
                Qt.Key.Key_PageUp: -8,
            }
            if (step := steps.get(Qt.Key(event.key()))) is not None:
                last = self._codes.rowCount() - 1
                row = min(max(self.list.currentIndex().row() + step, 0), last)
                self.list.setCurrentIndex(self._codes.index(row))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _search(self, typed: str) -> None:
        found = ranked(typed, self._session.codes.values(), self._recent)
        name = " ".join(typed.split())
        known = any(folded(code.name) == folded(name) for code in found)
        self._codes.show(found, "" if known or not self._session.can_write else name)
        self.list.setCurrentIndex(self._codes.index(0))

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        code = index.data(_CODE)
        chosen = code.id if code is not None else self._made()
        if chosen is None:
            return
        self.accept()
        self._on_chosen(chosen)

    def _made(self) -> CodeId | None:
        return self._session.attempt(self._session.project.add_code, self._codes.new_name)


class _Codes(QAbstractListModel):
    """Codes in the order of their likelihood, then the code that would be new."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rows: list[CodeRow] = []
        self.new_name = ""

    def show(self, rows: list[CodeRow], new_name: str) -> None:
        """Show these codes and, when `new_name` is not empty, an offer to make it."""
        self.beginResetModel()
        self._rows, self.new_name = rows, new_name
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(self._rows) + bool(self.new_name)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        code = self._rows[index.row()] if index.row() < len(self._rows) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return code.name if code else tr("New code “{name}”", name=self.new_name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return code.definition if code else None
        if role == _CODE:
            return code
        if role == _PATH:
            return self._path(code) if code else ""
        return None

    def _path(self, code: CodeRow) -> str:
        names: list[str] = []
        parent = code.parent_id
        while parent is not None and parent in self._session.codes:
            names.insert(0, self._session.codes[parent].name)
            parent = self._session.codes[parent].parent_id
        return " › ".join(names)


class _CodeRowDelegate(QStyledItemDelegate):
    """A colour, the name, and quietly the families it belongs to and its key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        return QSize(120, option.fontMetrics.height() + Space.MEDIUM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget
        )
        theme = theme_of(option.palette)
        code: CodeRow | None = index.data(_CODE)
        box = QRectF(option.rect).adjusted(Space.SMALL, 0, -Space.SMALL, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot = QRectF(box.left(), box.center().y() - 5, 10, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        if code is not None:
            painter.setBrush(theme.stripe(code.colour))
            painter.drawRoundedRect(dot, 3, 3)
        box.setLeft(dot.right() + Space.SMALL)
        painter.setPen(theme.colour("text"))
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        name = option.fontMetrics.elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, aligned, name)
        box.setLeft(box.left() + option.fontMetrics.horizontalAdvance(name) + Space.MEDIUM)
        painter.setFont(small_font(option.font))
        painter.setPen(theme.colour("muted"))
        if code is not None and code.key:
            painter.drawText(
                box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, code.key
            )
            box.setRight(box.right() - Space.LARGE)
        metrics = painter.fontMetrics()
        path = metrics.elidedText(index.data(_PATH), Qt.TextElideMode.ElideMiddle, int(box.width()))
        painter.drawText(box, aligned, path)
        painter.restore()
