"""The list of differences: code, kind, interview, the first words, and what was decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from codage.gui import icons
from codage.gui.comparison.finding import DecisionsKept, Found, Place
from codage.gui.comparison.wording import short_names
from codage.gui.session import Session
from codage.gui.theme import Space, small_font, theme_of
from codage.gui.words import mark, tr
from codage.project.agreed import DecisionRow
from codage.project.settling import Verdict

FOUND = Qt.ItemDataRole.UserRole
DECISION = Qt.ItemDataRole.UserRole + 1
COLOUR = Qt.ItemDataRole.UserRole + 2
EXCERPT = 160
ONLY_FIRST, ONLY_SECOND, BOUNDS = "only first", "only second", "bounds"
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DECIDED = {
    Verdict.BOTH: mark("kept both"),
    Verdict.JOINED: mark("joined"),
    Verdict.NEITHER: mark("kept neither"),
}


class DifferencesModel(QAbstractListModel):
    """The differences that the filters let through."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.rows: list[Found] = []
        self.names = ("", "")
        self._decisions: Mapping[Place, DecisionRow] = {}
        self._texts: DecisionsKept | None = None

    def show(
        self,
        rows: Sequence[Found],
        names: tuple[str, str],
        decisions: Mapping[Place, DecisionRow],
        texts: DecisionsKept,
    ) -> None:
        """Show these differences between coders of these names."""
        self.beginResetModel()
        self.rows, self.names = list(rows), names
        self._decisions, self._texts = decisions, texts
        self.endResetModel()

    def show_decisions(self, decisions: Mapping[Place, DecisionRow]) -> None:
        """Show what is decided now about the same differences."""
        before, self._decisions = self._decisions, decisions
        if self.rows and before != decisions:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def decision(self, row: int) -> DecisionRow | None:
        """What was decided about a row."""
        return self._decisions.get(self.rows[row].place) if 0 <= row < len(self.rows) else None

    def clear(self) -> None:
        """Show none."""
        self.beginResetModel()
        self.rows, self._decisions, self._texts = [], {}, None
        self.endResetModel()

    def row_of(self, place: Place) -> int:
        """The row of that place; -1 when it is not listed."""
        return next((row for row, one in enumerate(self.rows) if one.place == place), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = 0) -> object:
        found = self.rows[index.row()]
        if role == FOUND:
            return found
        if role == DECISION:
            return self.decision(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            code = self._session.codes.get(found.place.code)
            return code.name if code else ""
        if role == COLOUR:
            code = self._session.codes.get(found.place.code)
            return code.colour if code else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{index.data()}, {self.kind(found)}, {self.document(found)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = (self.document(found), self.excerpt(found), self._settled(index.row()))
            return "\n".join(line for line in lines if line)
        return None

    def _settled(self, row: int) -> str:
        """By whom and when a row was decided; empty when it was not."""
        decision = self.decision(row)
        if decision is None:
            return ""
        coder = self._session.coders.get(decision.coder_id) if decision.coder_id else None
        moment = QDateTime.fromSecsSinceEpoch(int(decision.at.timestamp()))
        shown = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        return tr("Settled by {name}, {when}", name=coder.name if coder else "", when=shown)

    def kind(self, found: Found) -> str:
        """How the coders differ."""
        if found.kind == BOUNDS:
            return tr("different bounds")
        return tr("only {name}", name=short_names(*self.names)[found.kind == ONLY_SECOND])

    def decided(self, row: int) -> str:
        """What was decided, in a few words; empty when nothing was."""
        decision = self.decision(row)
        if decision is None:
            return ""
        if decision.verdict in _DECIDED:
            return tr(_DECIDED[decision.verdict])
        name = short_names(*self.names)[decision.verdict is Verdict.SECOND]
        return tr("kept {name}’s", name=name)

    def document(self, found: Found) -> str:
        """The name of its interview."""
        row = self._session.documents.get(found.place.document)
        return row.name if row else ""

    def begins_document(self, row: int) -> bool:
        """Whether a row is the first listed of its interview."""
        rows = self.rows
        return row == 0 or rows[row].place.document != rows[row - 1].place.document

    def excerpt(self, found: Found) -> str:
        """The first words of the passage."""
        if self._texts is None or found.place.document not in self._session.documents:
            return ""
        text = self._texts.text(found.place.document).text
        end = min(found.place.end, found.place.start + EXCERPT)
        return " ".join(text[found.place.start : end].split())


class DifferencesList(QTableView):
    """The arrows go from one to the next. Keys that decide are passed on to the panel.

    A table of one column, since that lays out tens of thousands of rows at once.
    """

    row_chosen = Signal(int)

    def __init__(self, model: DifferencesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_DifferenceDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        small = round(small_font(self.font()).pointSizeF() * 1.9)
        height = self.fontMetrics().height() + small + Space.LARGE
        self.verticalHeader().setDefaultSectionSize(height)
        self.setAccessibleName(tr("Differences"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(lambda at, _: self.row_chosen.emit(at.row()))

    def choose(self, row: int) -> None:
        """Go to a row."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
        )
        if event.key() in moves:
            super().keyPressEvent(event)
        else:
            # Letters decide; a list would look for rows that begin with them.
            event.ignore()


class _DifferenceDelegate(QStyledItemDelegate):
    """Two lines: the code and how coders differ, then the interview and the first words."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, DifferencesModel)
        found, decided = model.rows[index.row()], model.decided(index.row())
        self.initStyleOption(option, index)
        name, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        theme = theme_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("border"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        box = option.rect.adjusted(Space.SMALL, Space.TIGHT, -Space.SMALL, -Space.TIGHT)
        line = option.fontMetrics.height()
        top = QRect(box.left(), box.top(), box.width(), line)
        below = QRect(
            box.left(), top.bottom() + Space.HAIR, box.width(), box.bottom() - top.bottom()
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.stripe(index.data(COLOUR)))
        painter.drawRoundedRect(QRectF(top.left(), top.center().y() - 4, 9, 9), 3, 3)
        top.setLeft(top.left() + 9 + Space.SMALL)
        below.setLeft(top.left())
        right = self._paint_state(painter, top, decided or model.kind(found), bool(decided), option)
        painter.setFont(option.font)
        painter.setPen(theme.colour("muted" if decided else "text"))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, right - top.left())
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setFont(small_font(option.font))
        painter.setPen(theme.colour("muted"))
        metrics, end = painter.fontMetrics(), Qt.TextElideMode.ElideRight
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        if model.begins_document(index.row()):
            # The interview is named where its differences begin.
            document = metrics.elidedText(model.document(found), end, below.width() * 3 // 5)
            painter.setPen(theme.colour("accent"))
            painter.drawText(below, where, document)
            below.setLeft(below.left() + metrics.horizontalAdvance(document) + Space.SMALL)
            painter.setPen(theme.colour("muted"))
        painter.drawText(below, where, metrics.elidedText(model.excerpt(found), end, below.width()))
        painter.restore()

    def _paint_state(
        self, painter: QPainter, line: QRect, text: str, settled: bool, option: QStyleOptionViewItem
    ) -> int:
        """How coders differ, or with a tick what was decided; where the room left of it ends."""
        theme = theme_of(option.palette)
        painter.setFont(small_font(option.font))
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(text)
        painter.setPen(theme.colour("success" if settled else "muted"))
        where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, where, text)
        right = line.right() - width - Space.SMALL
        if settled:
            side = metrics.height()
            spot = QRect(right - side + Space.TIGHT, line.center().y() - side // 2, side, side)
            icons.icon("check", "success").paint(painter, spot)
            right -= side
        return right
