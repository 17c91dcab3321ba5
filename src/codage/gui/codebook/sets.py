"""The sets of codes below the tree: choose one to see its codes, drop codes to put them in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CodeId, CodeSetId
from codage.gui import icons, settings
from codage.gui.codebook.model import Index
from codage.gui.mime import CODES, codes_in
from codage.gui.session import Session
from codage.gui.theme import Space, small_font, theme_of
from codage.gui.words import number, tr
from codage.project.code_sets import CodeSetRow
from codage.project.rows import Change

SET = Qt.ItemDataRole.UserRole
ROWS_SHOWN = 6
_OPEN = "codebook/sets_open"


class SetsSection(QWidget):
    """A heading that opens and closes, and under it all codes, then each set."""

    chosen = Signal(object)
    """The `CodeSetRow` whose codes are to be shown, or None for all codes."""
    command_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: CodeSetId | None = None
        self.setObjectName("code_sets")
        self.heading = QToolButton()
        self.heading.setAutoRaise(True)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setToolTip(
            tr("Sets gather codes across the tree, such as obstacles or levers")
        )
        self.heading.setFont(small_font(self.heading.font()))
        self.plus = QToolButton()
        self.plus.setIcon(icons.icon("plus"))
        self.plus.setAutoRaise(True)
        self.plus.setToolTip(tr("Make a set with the chosen codes"))
        self.list = _SetList()
        self.list.setAccessibleName(tr("Sets of codes"))
        head = QHBoxLayout()
        head.setContentsMargins(Space.TIGHT, 0, Space.TIGHT, 0)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.plus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.HAIR, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list)
        self._connect()
        self._is_open = bool(settings.get(_OPEN, 1, int))
        self.read()

    def _connect(self) -> None:
        self.heading.clicked.connect(self._turn)
        self.plus.clicked.connect(lambda: self.command_wanted.emit("codebook.new_set"))
        self.list.currentItemChanged.connect(lambda *_: self._choose())
        self.list.removal_wanted.connect(self.remove)
        self.list.revision_wanted.connect(lambda: self._ask("codebook.revise_set"))
        self.list.dropped.connect(self._put_in, Qt.ConnectionType.QueuedConnection)
        self.list.customContextMenuRequested.connect(self._open_menu)

    @property
    def present(self) -> CodeSetRow | None:
        """The set whose codes are shown, or None."""
        item = self.list.currentItem()
        return item.data(SET) if item is not None else None

    def follow(self, change: Change) -> None:
        """Read the sets again when a change touched them."""
        if change.touched.keys() & {"code_set", "code_set_member"}:
            self.read()

    def read(self) -> None:
        """Show the sets of the project, the one that was chosen still chosen."""
        sets = self._session.project.code_sets() if self._session.is_open else []
        self.list.blockSignals(True)
        self.list.clear()
        self._add(None, tr("All codes"))
        for row in sets:
            self._add(row, row.name)
        rows = [row.id for row in sets]
        place = rows.index(self._shown) + 1 if self._shown in rows else 0
        self.list.setCurrentRow(place)
        self.list.blockSignals(False)
        self.list.fit(len(sets) + 1)
        self.plus.setEnabled(self._session.can_write)
        self.list.setAcceptDrops(self._session.can_write)
        self.setVisible(self._session.is_open)
        self._fold()
        self._choose()

    def show_set(self, wanted: CodeSetId | None) -> None:
        """Show the codes of a set, or all codes."""
        for place in range(self.list.count()):
            row = self.list.item(place).data(SET)
            if (row.id if row else None) == wanted:
                self.list.setCurrentRow(place)

    def remove(self) -> None:
        """Remove the set on show; its codes stay."""
        if (row := self.present) is not None and self._session.can_write:
            self._session.attempt(self._session.project.remove_code_set, row.id)

    def context_menu(self) -> QMenu:
        """What can be done with the set on show."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(
            icons.icon("plus"),
            tr("New set with the chosen codes…"),
            lambda: self.command_wanted.emit("codebook.new_set"),
        )
        if self.present is not None:
            menu.addSeparator()
            menu.addAction(
                tr("Name and codes of the set…"),
                lambda: self.command_wanted.emit("codebook.revise_set"),
            ).setShortcut("F2")
            menu.addAction(tr("Move the set up"), lambda: self._move(-1))
            menu.addAction(tr("Move the set down"), lambda: self._move(1))
            menu.addAction(
                icons.icon("remove"), tr("Remove the set; its codes stay"), self.remove
            ).setShortcut("Del")
        for action in menu.actions():
            action.setEnabled(self._session.can_write)
        return menu

    def _add(self, row: CodeSetRow | None, name: str) -> None:
        item = QListWidgetItem(name)
        item.setData(SET, row)
        if row is not None:
            count = tr("{count} codes", count=len(row.members))
            item.setToolTip("\n".join(part for part in (row.name, count, row.description) if part))
        self.list.addItem(item)

    def _choose(self) -> None:
        row = self.present
        self._shown = row.id if row else None
        count = self.list.count() - 1
        name = tr("Set: {name}", name=row.name) if row else tr("Sets ({count})", count=count)
        self.heading.setText(name if row or count else tr("Sets"))
        self.chosen.emit(row)

    def _turn(self) -> None:
        self._is_open = not self._is_open
        settings.keep(_OPEN, int(self._is_open))
        self._fold()

    def _fold(self) -> None:
        arrows = Qt.ArrowType
        self.heading.setArrowType(arrows.DownArrow if self._is_open else arrows.RightArrow)
        self.list.setVisible(self._is_open and self.list.count() > 1)

    def _ask(self, command: str) -> None:
        if self.present is not None and self._session.can_write:
            self.command_wanted.emit(command)

    def _move(self, step: int) -> None:
        rows = [self.list.item(place).data(SET) for place in range(1, self.list.count())]
        at = self.list.currentRow() - 1
        if 0 <= at + step < len(rows):
            beyond = at + step + (step > 0)
            before = rows[beyond].id if beyond < len(rows) else None
            self._session.attempt(self._session.project.move_code_set, rows[at].id, before=before)

    def _put_in(self, row: CodeSetRow, codes: list[CodeId]) -> None:
        self._session.attempt(self._session.project.put_in_code_set, row.id, codes)

    def _open_menu(self, where: QPoint) -> None:
        if self._session.is_open:
            self.context_menu().popup(self.list.viewport().mapToGlobal(where))


class _SetList(QListWidget):
    """F2 revises, Delete removes; codes may be dropped on a set."""

    removal_wanted = Signal()
    revision_wanted = Signal()
    dropped = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("set_list")
        self.setUniformItemSizes(True)
        self.setItemDelegate(_SetDelegate(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(lambda _: self.revision_wanted.emit())

    def fit(self, rows: int) -> None:
        """Be as high as `rows` ask for, within reason."""
        row = self.fontMetrics().height() + Space.SMALL
        self.setFixedHeight(min(rows, ROWS_SHOWN) * row + 2 * self.frameWidth())

    def event(self, event: QEvent) -> bool:
        # The window's own F2 and Delete are about the code in hand and the coding.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.revision_wanted.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CODES):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(CODES) and self._set_at(event) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        row = self._set_at(event)
        if row is None or not event.mimeData().hasFormat(CODES):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(row, codes_in(event.mimeData()))

    def _set_at(self, event: QDropEvent) -> CodeSetRow | None:
        item = self.itemAt(event.position().toPoint())
        return item.data(SET) if item is not None else None


class _SetDelegate(QStyledItemDelegate):
    """The name of a set, and the number of its codes."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, option.fontMetrics.height() + Space.SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        name, option.text = option.text, ""
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget
        )
        theme = theme_of(option.palette)
        row: CodeSetRow | None = index.data(SET)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(Space.LARGE, 0, -Space.SMALL, 0)
        along = Qt.AlignmentFlag.AlignVCenter
        painter.save()
        if row is not None:
            painter.setFont(small_font(option.font))
            painter.setPen(theme.colour("on_selection" if chosen else "muted"))
            count = number(len(row.members))
            painter.drawText(box, along | Qt.AlignmentFlag.AlignRight, count)
            box.setRight(box.right() - painter.fontMetrics().horizontalAdvance(count) - Space.SMALL)
        painter.setFont(option.font)
        painter.setPen(theme.colour("on_selection" if chosen else "text"))
        shown = option.fontMetrics.elidedText(name, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, along | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()
