"""Everything the transcript view paints, from a `Scene` that says what there is to see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QRegion,
)

from codage.domain.anchors import CodingId
from codage.domain.transcript import Role
from codage.gui.theme import Theme, blend, small_font
from codage.gui.transcript import cover
from codage.gui.transcript.annotations import Annotations
from codage.gui.transcript.gutter import clock
from codage.gui.transcript.layouts import Inked
from codage.gui.transcript.legend import Legend
from codage.gui.transcript.margin import Name
from codage.gui.transcript.page import Page
from codage.gui.transcript.places import Place, place, rank_of
from codage.gui.transcript.shelf import CodingShelf
from codage.gui.transcript.sight import Sight
from codage.gui.transcript.targets import OnMemos

Places = tuple[Place, Place]
CARET_WIDTH = 2
_EMPHASIS = 1.7
_LINE_INSET = 2.0
_NAME_PAD = 5.0
_SHADE_PAD = 10
_BESIDE_TEXT = 8
_NARROWEST_WITH_CODER = 150


@dataclass(frozen=True, slots=True)
class Scene:
    """What is in sight: ``top`` to ``top + height`` of the page, and what stands out in it."""

    page: Page
    shelf: CodingShelf
    legend: Legend
    sight: Sight
    theme: Theme
    palette: QPalette
    width: int
    top: int
    height: int
    caret: Place
    selected: Places | None
    hits: Sequence[Places]
    current_hit: Places | None
    active: CodingId | None
    hovered: CodingId | None
    hovered_time: int | None
    spoken: int | None
    several_coders: bool
    drop: Places | None
    flash: tuple[Place, Place, float] | None
    focused: bool
    editing: bool
    composing: str
    annotations: Annotations
    hovered_memos: OnMemos | None


def paint(painter: QPainter, scene: Scene, region: QRegion) -> None:
    """Paint `scene`; `painter` is clipped to `region`, in the view's coordinates."""
    painter.fillRect(region.boundingRect(), scene.theme.colour("base"))
    painter.translate(0, -scene.top)
    exposed = region.translated(0, scene.top)
    for index in scene.page.blocks_between(scene.top, scene.top + scene.height):
        y, height = scene.page.block_top(index), scene.page.heights[index]
        if exposed.intersects(QRectF(0, y, scene.width, height).toAlignedRect()):
            _paint_block(painter, scene, index)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_frames(painter, scene)
    _paint_caret(painter, scene)
    _paint_grips(painter, scene)
    columns, bottom = scene.page.columns, scene.top + scene.height
    if exposed.intersects(QRect(0, scene.top, columns.text - _BESIDE_TEXT, scene.height)):
        _paint_gutter(painter, scene)
    if exposed.intersects(
        QRect(QPoint(columns.margin - _SHADE_PAD, scene.top), QPoint(scene.width, bottom))
    ):
        _paint_margin(painter, scene)
    scene.annotations.paint_signs(painter, scene.theme, scene.hovered_memos)
    painter.translate(0, scene.top)
    if scene.focused:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(blend(scene.theme.colour("accent"), scene.theme.colour("base"), 0.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(0, 0, scene.width - 1, scene.height - 1)


def paint_nothing(painter: QPainter, area: QRectF, theme: Theme, title: str, hint: str) -> None:
    """The empty view: a title and a hint in the middle."""
    painter.fillRect(area, theme.colour("base"))
    font = painter.font()
    large = QFont(font)
    large.setPointSizeF(font.pointSizeF() * 1.35)
    width = min(area.width() - 48, 460.0)
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
    room = QRectF(0, 0, width, area.height())
    title_area = QFontMetricsF(large).boundingRect(room, flags, title)
    hint_area = QFontMetricsF(font).boundingRect(room, flags, hint)
    y = area.center().y() - (title_area.height() + 10 + hint_area.height()) * 0.6
    left = area.center().x() - width / 2
    painter.setFont(large)
    painter.setPen(theme.colour("text"))
    painter.drawText(QRectF(left, y, width, title_area.height() + 2), flags, title)
    painter.setFont(font)
    painter.setPen(theme.colour("muted"))
    y += title_area.height() + 10
    painter.drawText(QRectF(left, y, width, hint_area.height() + 2), flags, hint)


def _paint_block(painter: QPainter, scene: Scene, index: int) -> None:
    page, block = scene.page, scene.page.document.blocks[index]
    start, end = place(block.rank, block.start), place(block.rank, block.end)
    if block.rank in page.document.shaded:
        _paint_shade(painter, scene, index)
    _paint_codings(painter, scene, index, start, end)
    for hit in scene.hits:
        if hit[0] < end and hit[1] > start:
            name = "search_current" if hit == scene.current_hit else "search"
            for rect in page.block_rects(index, *hit):
                painter.fillRect(rect.adjusted(0, 1, 0, -1), scene.theme.colour(name))
    if scene.drop is not None:
        tint = blend(scene.theme.colour("accent"), scene.theme.colour("base"), 0.35)
        for rect in page.block_rects(index, *scene.drop):
            painter.fillRect(rect, tint)
    inked = []
    if scene.selected is not None:
        inked = _paint_selection(painter, scene, index, scene.selected)
    scene.annotations.paint_lines(painter, page, index, start, end, scene.theme)
    quiet = page.document.turns[block.rank].role is Role.INTERVIEWER
    ink = scene.theme.colour("interviewer" if quiet else "text")
    at = QPointF(page.columns.text, page.text_top(index))
    page.layout(index).draw(painter, at, ink, inked)


def _paint_shade(painter: QPainter, scene: Scene, index: int) -> None:
    page = scene.page
    half_gap = page.gap // 2
    top = page.block_top(index) - (half_gap if page.document.blocks[index].first else 0)
    bottom = page.block_top(index) + page.heights[index]
    bottom -= page.gap - half_gap if page.document.blocks[index].last else 0
    right = page.columns.text + page.columns.text_width + _SHADE_PAD
    area = QRectF(page.columns.gutter - _SHADE_PAD, top, right, bottom - top)
    area.setRight(right)
    painter.fillRect(area, scene.palette.color(QPalette.ColorRole.AlternateBase))


def _paint_codings(painter: QPainter, scene: Scene, index: int, start: Place, end: Place) -> None:
    colour = scene.legend.colour
    pointed = {scene.active, scene.hovered} - {None}
    for run in cover.runs(scene.shelf.across(start, end), start, end):
        chosen = [one for one in run.codings if one.id in pointed]
        tint = (
            scene.theme.tint([colour(one.row) for one in chosen], _EMPHASIS)
            if chosen
            else scene.theme.tint([colour(one.row) for one in run.codings])
        )
        underline = next((one for one in chosen if one.id == scene.active), None)
        for rect in scene.page.block_rects(index, Place(run.start), Place(run.end)):
            band = rect.adjusted(0, _LINE_INSET, 0, -_LINE_INSET)
            painter.fillRect(band, tint)
            if underline is not None:
                line = QRectF(band.left(), band.bottom() - 2, band.width(), 2)
                painter.fillRect(line, scene.theme.stripe(colour(underline.row)))


def _paint_selection(painter: QPainter, scene: Scene, index: int, selected: Places) -> list[Inked]:
    low, high = scene.page.clip(index, *selected)
    if low >= high:
        return []
    group = QPalette.ColorGroup.Active if scene.focused else QPalette.ColorGroup.Inactive
    back = scene.palette.color(group, QPalette.ColorRole.Highlight)
    for rect in scene.page.block_rects(index, *selected):
        painter.fillRect(rect, back)
    ink = scene.palette.color(group, QPalette.ColorRole.HighlightedText)
    return [Inked(low, high, ink)]


def _paint_frames(painter: QPainter, scene: Scene) -> None:
    """A frame around what codes would be dropped on, and around what was asked to be shown."""
    if scene.drop is not None:
        _paint_frame(painter, scene, scene.drop, 1.0)
    if scene.flash is not None:
        start, end, strength = scene.flash
        _paint_frame(painter, scene, (start, end), strength)


def _paint_frame(painter: QPainter, scene: Scene, places: Places, strength: float) -> None:
    accent = scene.theme.colour("accent")
    accent.setAlphaF(strength)
    painter.setPen(QPen(accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath()
    for rect in scene.page.rects(*places, scene.top, scene.top + scene.height):
        path.addRect(rect.adjusted(-3, 0, 3, 0))
    painter.drawPath(path.simplified())


def _paint_caret(painter: QPainter, scene: Scene) -> None:
    line = scene.page.line_rect(scene.caret)
    name = "accent" if scene.focused else "muted"
    x = scene.page.x_of(scene.caret)
    if scene.composing:
        x = _paint_composing(painter, scene, x, line)
    caret = QRectF(x - CARET_WIDTH / 2, line.top() + 1, CARET_WIDTH, line.height() - 2)
    painter.fillRect(caret, scene.theme.colour(name))


def _paint_composing(painter: QPainter, scene: Scene, x: float, line: QRectF) -> float:
    """What an input method has not committed yet, over the text, underlined; where it ends."""
    font = scene.page.setting.font
    width = QFontMetricsF(font).horizontalAdvance(scene.composing)
    area = QRectF(x, line.top() + 1, width, line.height() - 2)
    painter.fillRect(area, scene.theme.colour("raised"))
    painter.setFont(font)
    painter.setPen(scene.theme.colour("text"))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, scene.composing)
    painter.fillRect(QRectF(x, area.bottom() - 2, width, 1), scene.theme.colour("accent"))
    return area.right()


def _paint_grips(painter: QPainter, scene: Scene) -> None:
    active = scene.shelf.get(scene.active) if scene.active is not None else None
    if active is None:
        return
    colour = scene.theme.stripe(scene.legend.colour(active.row))
    for grip in scene.sight.grips:
        painter.fillRect(QRectF(grip.x - 1, grip.top, 2, grip.bottom - grip.top), colour)
        painter.setPen(QPen(scene.theme.colour("base"), 1.5))
        painter.setBrush(colour)
        painter.drawEllipse(grip.knob)


def _paint_gutter(painter: QPainter, scene: Scene) -> None:
    small = small_font(scene.page.setting.font)
    bold = QFont(small)
    bold.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(bold)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    here = rank_of(scene.caret)
    for head in scene.sight.heads:
        turn = scene.page.document.turns[head.rank]
        quiet = turn.role is Role.INTERVIEWER
        if head.rank == scene.spoken:
            _paint_spoken_mark(painter, scene, head.rank)
        if head.name is not None and turn.speaker:
            painter.setFont(small if quiet else bold)
            painter.setPen(scene.theme.colour("muted" if quiet else "text"))
            shown = metrics.elidedText(turn.speaker, Qt.TextElideMode.ElideRight, head.name.width())
            painter.drawText(head.name, right, shown)
        if head.time is not None and turn.start_ms is not None:
            underlined = QFont(small)
            underlined.setUnderline(head.rank == scene.hovered_time)
            painter.setFont(underlined)
            lit = head.rank == scene.hovered_time
            painter.setPen(scene.theme.colour("accent" if lit else "muted"))
            painter.drawText(head.time, right, clock(turn.start_ms))
        if head.rank == here and head.rank != scene.spoken:
            _paint_turn_mark(painter, scene, head.rank)


def _paint_turn_mark(painter: QPainter, scene: Scene, rank: int) -> None:
    """A quiet line beside the turn that the caret is in."""
    x = scene.page.columns.text - 11
    top, bottom = scene.page.turn_top(rank) + 3, scene.page.turn_bottom(rank) - 3
    strength = 1.0 if scene.editing else 0.45
    mark = blend(scene.theme.colour("accent"), scene.theme.colour("base"), strength)
    painter.fillRect(QRectF(x, top, 2, bottom - top), mark)


def _paint_spoken_mark(painter: QPainter, scene: Scene, rank: int) -> None:
    """A band behind the head of the turn that is being spoken, with a strong edge."""
    columns, accent = scene.page.columns, scene.theme.colour("accent")
    top, bottom = scene.page.turn_top(rank), scene.page.turn_bottom(rank)
    left, edge = columns.gutter - _SHADE_PAD, columns.text - 11
    band = blend(accent, scene.theme.colour("base"), 0.14)
    painter.fillRect(QRectF(left, top, edge - left, bottom - top), band)
    painter.fillRect(QRectF(edge - 1, top, 3, bottom - top), accent)


def _paint_margin(painter: QPainter, scene: Scene) -> None:
    for name in scene.sight.margin.names:
        _paint_leader(painter, scene, name)
    painter.setPen(Qt.PenStyle.NoPen)
    for stripe in scene.sight.margin.stripes:
        coding = stripe.coding
        painter.setBrush(scene.theme.stripe(scene.legend.colour(coding.row)))
        wide = 1.0 if coding.id in (scene.active, scene.hovered) else 0.0
        painter.drawRoundedRect(stripe.area.adjusted(-wide, 0, wide, 0), 2, 2)
    small = small_font(scene.page.setting.font)
    for name in scene.sight.margin.names:
        _paint_name(painter, scene, name, small)


def _paint_leader(painter: QPainter, scene: Scene, name: Name) -> None:
    """From the stripe to its name: straight where the name stands beside it, else a bend."""
    coding = name.stripe.coding
    colour = QColor(scene.theme.stripe(scene.legend.colour(coding.row)))
    pointed = coding.id in (scene.active, scene.hovered)
    colour.setAlphaF(1.0 if pointed else 0.45)
    painter.setPen(QPen(colour, 1.5 if pointed else 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    columns = scene.page.columns
    bend, end = columns.margin + columns.lanes_width + 1, columns.names - 1
    y = name.area.center().y()
    path = QPainterPath(QPointF(name.stripe.area.right(), name.meets))
    path.lineTo(bend, name.meets)
    middle = (bend + end) / 2
    path.cubicTo(QPointF(middle, name.meets), QPointF(middle, y), QPointF(end, y))
    painter.drawPath(path)


def _paint_name(painter: QPainter, scene: Scene, name: Name, font: QFont) -> None:
    coding = name.stripe.coding
    colour = scene.legend.colour(coding.row)
    pointed = coding.id in (scene.active, scene.hovered)
    if pointed:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scene.theme.tint([colour]))
        painter.drawRoundedRect(name.area.adjusted(0, 0.5, 0, -0.5), 4, 4)
    shown = QFont(font)
    if coding.id == scene.active:
        shown.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(shown)
    room = name.area.adjusted(_NAME_PAD, 0, -_NAME_PAD, 0)
    roomy = scene.several_coders and name.area.width() >= _NARROWEST_WITH_CODER
    coder = scene.legend.coder_initials(coding.row) if roomy else ""
    coder_width = metrics.horizontalAdvance(f"  {coder}") if coder else 0.0
    text = metrics.elidedText(
        scene.legend.name(coding.row), Qt.TextElideMode.ElideRight, room.width() - coder_width
    )
    painter.setFont(shown)
    painter.setPen(_name_ink(scene, colour, pointed))
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, left, text)
    if coder:
        painter.setPen(scene.theme.colour("muted"))
        painter.drawText(
            room.adjusted(metrics.horizontalAdvance(f"{text}  "), 0, 0, 0), left, coder
        )


def _name_ink(scene: Scene, colour: str, pointed: bool) -> QColor:
    return scene.theme.colour("text") if pointed else scene.theme.label(colour)
