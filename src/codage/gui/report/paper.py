"""The report as it will be, on white paper: numbers, marks and quotations are links to open."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QToolTip

from codage.gui.report.fragments import around, fragments
from codage.gui.report.preview import BEHIND, PICTURE, SCHEME, Link, Preview, Spot, shown_width
from codage.gui.theme import LIGHT, palette_of
from codage.gui.words import tr

_MARGIN, _BAR, _RING, _BESIDE = 20, 24, 2.0, 12
_POINTED = QColor(LIGHT.search)
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Paper(QTextBrowser):
    """Tab goes from link to link, arrows from mark to mark of a chart, Enter opens, Esc leaves."""

    block_wanted = Signal(str)
    """The id of the block whose heading or caption was clicked."""
    link_wanted = Signal(object)
    """The `Link` of the number, mark or quotation to open."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: Preview | None = None
        self._pictures: dict[str, QImage] = {}
        self._scaled: dict[str, QImage] = {}
        self._places: dict[str, int] = {}
        self._hand = ""
        self._picture, self._at = "", 0
        self._over: tuple[str, Spot] | None = None
        self._pointed: frozenset[Link] = frozenset()
        self._pressed, self._clicked = QPoint(), 0
        self.setObjectName("report_paper")
        self.setAccessibleName(tr("The report as it will be"))
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Paper is white by night too.
        self.setPalette(palette_of(LIGHT))
        self.setMinimumWidth(200)
        self.setMouseTracking(True)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(self._follow)

    def show_page(self, shown: Preview) -> None:
        """Show a page; what is read, and the link in hand, stay so."""
        link = self._link_in_hand()
        if link is not None:
            self._hand = _address(shown.links, link, int(self._hand.removeprefix(BEHIND)))
        self._pictures = {key: QImage.fromData(drawn) for key, drawn in shown.pictures.items()}
        self._shown, self._over = shown, None
        self.lay_out()

    def lay_out(self) -> None:
        """Lay the page out on paper as wide as it is now; what is read stays in sight."""
        if self._shown is None:
            return
        bar, letters = self.verticalScrollBar(), self.document().characterCount()
        share, read = bar.value() / max(bar.maximum(), 1), self._read()
        self._scale_pictures()
        self.setHtml(self._shown.html(self._room()))
        self._places = dict(self._find_pictures())
        self._mark_pointed()
        if self.hasFocus():
            self._take_hand()
        if letters == self.document().characterCount():
            self._keep_in_place(*read)
        else:
            bar.setValue(round(share * bar.maximum()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        read = self._read()
        super().resizeEvent(event)
        self._keep_in_place(*read)

    def _read(self) -> tuple[int, int]:
        """The place in the text that is looked at, and how far down it stands."""
        clicked = QTextCursor(self.document())
        clicked.setPosition(min(self._clicked, self.document().characterCount() - 1))
        for cursor in (clicked, self.textCursor()):
            if 0 <= self.cursorRect(cursor).top() < self.viewport().height():
                return cursor.position(), self.cursorRect(cursor).top()
        top = self.cursorForPosition(QPoint(_MARGIN, 0))
        return top.position(), self.cursorRect(top).top()

    def _keep_in_place(self, place: int, top: int) -> None:
        cursor, bar = QTextCursor(self.document()), self.verticalScrollBar()
        cursor.setPosition(max(0, min(place, self.document().characterCount() - 1)))
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - top)

    def _scale_pictures(self) -> None:
        """Give the document its pictures in the size that they have there; Qt scales roughly."""
        ratio, kind = self.devicePixelRatioF(), QTextDocument.ResourceType.ImageResource
        width = round(shown_width(self._room()) * ratio)
        for key, picture in self._pictures.items():
            scaled = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            scaled.setDevicePixelRatio(ratio)
            self._scaled[key] = scaled
            self.document().addResource(kind, QUrl(key), scaled)

    def go_to(self, block_id: str) -> None:
        """Have the beginning of a block in sight; without one, of the report."""
        self._point(frozenset())
        if block_id:
            self.scrollToAnchor(block_id)
        else:
            self.verticalScrollBar().setValue(0)

    def point_at(self, owner: str, keys: Collection[Hashable]) -> bool:
        """Mark what has these keys in a block (without one, anywhere), the first of it in hand.

        Says whether any is on the page.
        """
        shown = self._shown.links if self._shown is not None else ()
        self._point(frozenset(one for one in shown if one.key in keys and owner in ("", one.owner)))
        addresses = self._pointed_addresses()
        for fragment in fragments(self.document()):
            href = fragment.charFormat().anchorHref()
            spot = next((n for n, one in self._pointed_spots(href.removeprefix(PICTURE))), None)
            if href in addresses or spot is not None:
                self._hold(href)
                self._at = spot or 0
                self._take_hand()
                if spot is not None:
                    one = self._spots(self._picture)[spot]
                    self._bring_into_sight(self.spot_rect(self._picture, one).toRect())
                return True
        return False

    def spot_rect(self, picture: str, spot: Spot) -> QRectF:
        """Where a mark is, in the viewport."""
        whole = self._picture_rect(picture)
        return QRectF(
            whole.left() + spot.left * whole.width(),
            whole.top() + spot.top * whole.height(),
            (spot.right - spot.left) * whole.width(),
            (spot.bottom - spot.top) * whole.height(),
        )

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        cursor = self.textCursor()
        self._hold(cursor.charFormat().anchorHref() if cursor.hasSelection() else "")
        return moved

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._take_hand()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        spots = self._spots(self._picture)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif spots and event.key() in _WAYS:
            self._move(*_WAYS[Qt.Key(event.key())])
        elif spots and event.key() in _OPENS:
            self._open(spots[self._at].link)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        self._clicked = self.cursorForPosition(self._pressed).position()
        self._hold("")
        self._point(frozenset())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        over = self._mark_at(place)
        if over != self._over:
            self._over = over
            self.viewport().update()
        if self.anchorAt(place).startswith(PICTURE):
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._told_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        rings = [self._over] if self._over else []
        spots = self._spots(self._picture)
        if spots and self.hasFocus():
            self._paint_clear(self._picture)
            rings.append((self._picture, spots[self._at]))
        rings += [(key, one) for key in self._places for _, one in self._pointed_spots(key)]
        if not rings:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(LIGHT.text), _RING))
        for picture, spot in rings:
            painter.drawRoundedRect(self.spot_rect(picture, spot).adjusted(-1, -1, 1, 1), 2, 2)

    def _paint_clear(self, picture: str) -> None:
        """Paint a picture without the veil of a selection, which a link in hand has."""
        painter = QPainter(self.viewport())
        painter.drawImage(self._picture_rect(picture), self._scaled[picture])

    def _room(self) -> int:
        return self.width() - 2 * _MARGIN - _BAR

    def _hold(self, address: str) -> None:
        """Have the link of that address in hand."""
        self._hand = address
        picture = address.removeprefix(PICTURE) if address.startswith(PICTURE) else ""
        if picture != self._picture:
            self._picture, self._at = picture, 0
        self.viewport().update()

    def _link_in_hand(self) -> Link | None:
        if self._shown is None or not self._hand.startswith(BEHIND):
            return None
        return self._shown.links[int(self._hand.removeprefix(BEHIND))]

    def _take_hand(self) -> None:
        """Mark the link in hand again; Qt forgets it when the keyboard leaves."""
        href = self._hand
        for fragment in fragments(self.document()) if href else ():
            if fragment.charFormat().anchorHref() == href:
                self.setTextCursor(around(self.document(), fragment))
                return

    def _point(self, links: frozenset[Link]) -> None:
        if links != self._pointed:
            self._pointed = links
            self._mark_pointed()
            self.viewport().update()

    def _pointed_addresses(self) -> frozenset[str]:
        shown = self._shown.links if self._shown is not None else ()
        return frozenset(f"{BEHIND}{n}" for n, one in enumerate(shown) if one in self._pointed)

    def _pointed_spots(self, picture: str) -> list[tuple[int, Spot]]:
        if self._shown is None or not self._pointed:
            return []
        links, spots = self._shown.links, self._spots(picture)
        return [(n, one) for n, one in enumerate(spots) if links[one.link] in self._pointed]

    def _mark_pointed(self) -> None:
        addresses, marks = self._pointed_addresses(), []
        for fragment in fragments(self.document()) if addresses else ():
            if fragment.charFormat().anchorHref() in addresses:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = around(self.document(), fragment)
                mark.format.setBackground(_POINTED)
                marks.append(mark)
        self.setExtraSelections(marks)

    def _find_pictures(self) -> list[tuple[str, int]]:
        """The pictures that have marks, each with the place of its paragraph."""
        wanted = set(self._shown.spots) if self._shown else set()
        found = []
        block = self.document().begin()
        while wanted and block.isValid():
            name = _picture_of(block)
            if name in wanted:
                wanted.remove(name)
                found.append((name, block.position()))
            block = block.next()
        return found

    def _spots(self, picture: str) -> tuple[Spot, ...]:
        return self._shown.spots.get(picture, ()) if self._shown and picture in self._places else ()

    def _picture_rect(self, picture: str) -> QRectF:
        """Where a picture is, in the viewport."""
        block = self.document().findBlock(self._places[picture])
        line = block.layout().lineAt(0)
        if not line.isValid():
            return QRectF()
        corner = line.naturalTextRect().topLeft() + block.layout().position()
        image = self._pictures[picture]
        width = shown_width(self._room())
        height = width * image.height() / max(image.width(), 1)
        return QRectF(corner - self._scrolled(), QSizeF(width, height))

    def _scrolled(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _mark_at(self, place: QPoint) -> tuple[str, Spot] | None:
        """The mark under the pointer; the smaller of two that lie over each other."""
        anchor = self.anchorAt(place)
        if not anchor.startswith(PICTURE):
            return None
        picture = anchor.removeprefix(PICTURE)
        hit = [
            spot
            for spot in self._spots(picture)
            if self.spot_rect(picture, spot).contains(QPointF(place))
        ]
        if not hit:
            return None
        return picture, min(hit, key=lambda one: (one.right - one.left) * (one.bottom - one.top))

    def _told_at(self, place: QPoint) -> str:
        if mark := self._mark_at(place):
            return mark[1].told
        if self.anchorAt(place).startswith(BEHIND):
            return tr("Opens what is behind")
        return ""

    def _move(self, across: int, down: int) -> None:
        """Go to the nearest mark that way."""
        spots = self._spots(self._picture)
        here = self.spot_rect(self._picture, spots[self._at]).center()
        best, least = self._at, float("inf")
        for number, spot in enumerate(spots):
            way = self.spot_rect(self._picture, spot).center() - here
            along, aside = (way.x(), way.y()) if across else (way.y(), way.x())
            ahead = along * (across or down)
            if ahead > 1 and ahead + 3 * abs(aside) < least:
                best, least = number, ahead + 3 * abs(aside)
        self._at = best
        rect = self.spot_rect(self._picture, spots[best]).toRect()
        self._bring_into_sight(rect)
        rect = self.spot_rect(self._picture, spots[best]).toRect()
        place = self.viewport().mapToGlobal(rect.topRight() + QPoint(_BESIDE, -_BESIDE))
        QToolTip.showText(place, spots[best].told, self)
        self.viewport().update()

    def _bring_into_sight(self, rect: QRect) -> None:
        bar, high = self.verticalScrollBar(), self.viewport().height()
        top, bottom = rect.top(), rect.bottom()
        if top < 0:
            bar.setValue(bar.value() + top - _MARGIN)
        elif bottom > high:
            bar.setValue(bar.value() + bottom - high + _MARGIN)

    def _follow(self, url: QUrl) -> None:
        address = url.toString()
        if address.startswith(SCHEME):
            self.block_wanted.emit(address.removeprefix(SCHEME))
        elif address.startswith(BEHIND):
            self._hold(address)
            self._open(int(address.removeprefix(BEHIND)))
        elif address.startswith(PICTURE) and (mark := self._mark_at(self._pressed)):
            picture, spot = mark
            self._hold(address)
            self._at = self._spots(picture).index(spot)
            self._open(spot.link)

    def _open(self, link: int) -> None:
        if self._shown is not None:
            self.link_wanted.emit(self._shown.links[link])


def _address(links: Sequence[Link], link: Link, number: int) -> str:
    """The address of a link, of this number if that is still the same one; empty for one gone."""
    if link in links[number : number + 1]:
        return f"{BEHIND}{number}"
    return f"{BEHIND}{links.index(link)}" if link in links else ""


def _picture_of(block: QTextBlock) -> str:
    fragments = block.begin()
    if fragments.atEnd():
        return ""
    style = fragments.fragment().charFormat()
    return style.toImageFormat().name() if style.isImageFormat() else ""
