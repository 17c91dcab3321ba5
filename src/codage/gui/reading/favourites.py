"""The strip of favourites above the transcript: the codes that the keys 1 to 9 apply."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from codage.domain.anchors import CodeId
from codage.gui.reading.digits import DIGITS
from codage.gui.session import Session
from codage.gui.theme import Space, small_font, theme_of
from codage.gui.words import tr
from codage.project.rows import Change, CodeRow

_WIDEST = 190
_DOT = 9


class FavouritesStrip(QWidget):
    """One button a favourite, in the order of their keys; a hint while there is none."""

    chosen = Signal(object)
    """A `CodeId` whose button was clicked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._codes: list[CodeRow] = []
        self.buttons: list[FavouriteButton] = []
        self.hint = QLabel(tr("Keys 1 to 9: choose a code in the codebook, then press Ctrl+D."))
        self.hint.setFont(small_font(self.font()))
        self.hint.setEnabled(False)
        self.setObjectName("favourites")
        self.setAccessibleName(tr("Favourite codes"))
        self.hint.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        session.opened.connect(self._show_codes)
        session.closed.connect(self._show_codes)
        session.changed.connect(self._follow)
        self._show_codes()

    def mark(self, present: Iterable[CodeId]) -> None:
        """Show which of them are on the passage at the caret."""
        there = set(present)
        for button in self.buttons:
            button.setChecked(button.code.id in there)

    def set_reading(self, is_on: bool) -> None:
        """Be there only while an interview is on show."""
        self._reading = is_on
        self._show_or_hide()

    def set_writing(self, is_on: bool) -> None:
        """Keys that write apply no code."""
        self._writing = is_on
        self._show_or_hide()

    _reading = _writing = False

    def _show_or_hide(self) -> None:
        self.setVisible(self._reading and not self._writing and bool(self._session.codes))

    def _follow(self, change: Change) -> None:
        if "code" in change.touched:
            self._show_codes()

    def _show_codes(self) -> None:
        rows = [row for row in self._session.codes.values() if row.key in tuple(DIGITS)]
        rows = sorted((row for row in rows if not row.archived), key=lambda row: row.key)
        self._show_or_hide()
        if rows == self._codes:
            return
        self._codes = rows
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = [FavouriteButton(row, self) for row in rows]
        for button in self.buttons:
            button.clicked.connect(lambda _=False, code=button.code.id: self.chosen.emit(code))
            button.setEnabled(self._session.can_write)
            button.show()
        self.hint.setVisible(not rows)
        self._place()

    def _place(self) -> None:
        """Buttons side by side; where room is short, the longest names give way first."""
        left, height = Space.LARGE, self.height() - Space.TIGHT
        self.hint.setGeometry(left, 0, max(self.width() - 2 * left, 0), height)
        wanted = [button.sizeHint().width() for button in self.buttons]
        room = self.width() - 2 * left - Space.TIGHT * max(len(wanted) - 1, 0)
        for button, width in zip(self.buttons, shared_out(wanted, room), strict=True):
            button.setGeometry(left, 0, width, height)
            left += width + Space.TIGHT

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def sizeHint(self) -> QSize:
        height = round(QFontMetricsF(small_font(self.font())).height()) + Space.SMALL
        return QSize(200, height + Space.TIGHT)


def shared_out(wanted: Sequence[int], room: int) -> list[int]:
    """Widths that fit in `room`: each what it wants, or the same as the others that want more."""
    given = [0] * len(wanted)
    left = max(room, 0)
    for waiting, place in enumerate(sorted(range(len(wanted)), key=lambda at: wanted[at])):
        given[place] = min(wanted[place], left // (len(wanted) - waiting))
        left -= given[place]
    return given


class FavouriteButton(QAbstractButton):
    """A key, a colour and a name. It takes no focus: the keys are pressed in the transcript."""

    def __init__(self, code: CodeRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self.setCheckable(True)
        self.setFont(small_font(self.font()))
        self.setText(f"{code.key} {code.name}")
        self.setToolTip(
            "\n".join(part for part in (f"{code.key}  {code.name}", code.definition) if part)
        )
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def nextCheckState(self) -> None:
        """What is on the passage decides, not the click."""

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        room = 4 * Space.TIGHT + _DOT + metrics.horizontalAdvance(f"0{self.code.name}") + 2
        return QSize(min(round(room), _WIDEST), round(metrics.height()) + Space.SMALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, colour = theme_of(self.palette()), self.code.colour
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = theme.stripe(colour) if self.isChecked() else theme.colour("border")
            painter.setPen(edge)
            lit = self.isChecked() or self.underMouse() or self.isDown()
            painter.setBrush(theme.tint([colour]) if lit else theme.colour("base"))
            painter.drawRoundedRect(box, Space.RADIUS, Space.RADIUS)
            inner = box.adjusted(Space.TIGHT + 2, 0, -Space.TIGHT, 0)
            painter.setFont(self.font())
            painter.setPen(theme.colour("muted"))
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(inner, middle, self.code.key)
            metrics = QFontMetricsF(self.font())
            inner.setLeft(inner.left() + metrics.horizontalAdvance("0") + Space.TIGHT)
            dot = QRectF(inner.left(), inner.center().y() - _DOT / 2, _DOT, _DOT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.stripe(colour))
            painter.drawRoundedRect(dot, 2, 2)
            inner.setLeft(dot.right() + Space.TIGHT)
            painter.setPen(theme.colour("text" if self.isEnabled() else "muted"))
            name = metrics.elidedText(self.code.name, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, middle, name)
