"""Colours, spacing and fonts of the whole window, light and dark.

Widgets ask `theme_of` for the theme that their palette belongs to, so nothing needs to be
handed around and a live switch reaches them as an ordinary palette change. Code colours are
chosen by people and can be anything; `Theme.stripe`, `Theme.label` and `Theme.tint` turn them
into colours that stay legible: WCAG 2.1 asks 4.5:1 for text and 3:1 for graphics.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

TEXT_CONTRAST = 4.5
GRAPHICS_CONTRAST = 3.0


class Space:
    """Distances in device-independent pixels; multiples of four."""

    HAIR = 2
    TIGHT = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 16
    HUGE = 32
    RADIUS = 4
    ICON = 18


@dataclass(frozen=True, slots=True)
class Theme:
    """The semantic colours of one appearance, as ``#rrggbb``. Every text colour reads on ``base``.

    ``interviewer`` is quieter than ``text``; ``muted`` is for times, counts and hints.
    """

    dark: bool
    window: str
    base: str
    raised: str
    text: str
    muted: str
    interviewer: str
    border: str
    accent: str
    selection: str
    on_selection: str
    search: str
    search_current: str
    warning: str
    error: str
    success: str

    def stripe(self, code_colour: str) -> QColor:
        """`code_colour` as a bar or marker: 3:1 against ``base`` at least."""
        return _legible(code_colour or self.accent, self.base, GRAPHICS_CONTRAST, self.dark)

    def label(self, code_colour: str) -> QColor:
        """`code_colour` as text on ``base`` or ``window``: 4.5:1 at least."""
        against = self.base if self.dark else self.window
        return _legible(code_colour or self.accent, against, TEXT_CONTRAST, self.dark)

    def tint(self, code_colours: Sequence[str], emphasis: float = 1.0) -> QColor:
        """The background of text under codings of these colours, blended; opaque.

        ``text`` and ``interviewer`` both read on it at 4.5:1, however many codings overlap.
        `emphasis` above 1 makes it stronger (a coding that is pointed at), below 1 fainter.
        """
        return _tint(self, tuple(code_colours), emphasis)

    def colour(self, name: str) -> QColor:
        """The semantic colour `name` as a QColor."""
        return QColor(getattr(self, name))


LIGHT = Theme(
    dark=False,
    window="#f5f5f3",
    base="#ffffff",
    raised="#ffffff",
    text="#1f2429",
    muted="#636a73",
    interviewer="#4f5c6b",
    border="#dcdddf",
    accent="#1d6a96",
    selection="#bfdcf2",
    on_selection="#0f2536",
    search="#ffe58a",
    search_current="#ffb340",
    warning="#8a5a00",
    error="#b3261e",
    success="#1e7040",
)

DARK = Theme(
    dark=True,
    window="#202327",
    base="#191b1e",
    raised="#2a2e33",
    text="#e4e6e8",
    muted="#9aa2ab",
    interviewer="#b0bac5",
    border="#373c42",
    accent="#6cb6e4",
    selection="#2d5877",
    on_selection="#f3f8fb",
    search="#5c4d12",
    search_current="#8f6410",
    warning="#e6b455",
    error="#f2918a",
    success="#7fcf9b",
)


def theme_of(palette: QPalette) -> Theme:
    """The theme that `palette` belongs to: dark when its text is lighter than its background."""
    return DARK if _is_dark(palette) else LIGHT


def install(app: QApplication) -> None:
    """Give `app` the program's look, and follow the system from light to dark and back."""
    app.setStyle("Fusion")
    follower = _SchemeFollower(app)
    app.styleHints().colorSchemeChanged.connect(follower.follow)
    follower.follow()


def wear(app: QApplication, theme: Theme) -> None:
    """Dress `app` in `theme` now; the next change of the system's appearance may undress it."""
    app.setPalette(palette_of(theme))
    app.setStyleSheet(_stylesheet(theme))


def palette_of(theme: Theme) -> QPalette:
    """The whole application palette of `theme`."""
    role = QPalette.ColorRole
    palette = QPalette()
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.base,
        role.AlternateBase: _mixed(theme.base, theme.window, 0.6),
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: _mixed(theme.window, theme.raised, 0.6),
        role.ButtonText: theme.text,
        role.BrightText: theme.error,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.on_selection,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.muted,
        role.Light: _mixed(theme.window, "#ffffff", 0.08 if theme.dark else 0.8),
        role.Midlight: _mixed(theme.window, "#ffffff", 0.04 if theme.dark else 0.4),
        role.Mid: theme.border,
        role.Dark: _mixed(theme.border, "#000000", 0.25),
        role.Shadow: "#000000" if theme.dark else "#8c9096",
    }
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    faded = QColor(_mixed(theme.muted, theme.window, 0.35))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, faded)
    palette.setColor(
        QPalette.ColorGroup.Inactive,
        role.Highlight,
        QColor(_mixed(theme.selection, theme.base, 0.35)),
    )
    return palette


def reading_font(zoom: float = 1.0) -> QFont:
    """The font of transcripts: the system's, a little larger than its menus."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    size = font.pointSizeF() if font.pointSizeF() > 0 else 10.0
    font.setPointSizeF(max(6.0, (size + 1.5) * zoom))
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font


def small_font(font: QFont) -> QFont:
    """`font` for labels and times beside text that is set in it."""
    small = QFont(font)
    small.setPointSizeF(max(6.5, font.pointSizeF() * 0.84))
    return small


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, section 1.4.3)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def blend(colour: QColor, under: QColor, share: float) -> QColor:
    """`share` of `colour` laid over `under`, opaque."""
    rest = 1.0 - share
    return QColor.fromRgbF(
        colour.redF() * share + under.redF() * rest,
        colour.greenF() * share + under.greenF() * rest,
        colour.blueF() * share + under.blueF() * rest,
    )


class _SchemeFollower(QObject):
    """Wears the theme that the system asks for, for as long as the application lives."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app

    def follow(self, _scheme: Qt.ColorScheme | None = None) -> None:
        scheme = self._app.styleHints().colorScheme()
        wear(self._app, DARK if scheme == Qt.ColorScheme.Dark else LIGHT)


def _is_dark(palette: QPalette) -> bool:
    return _luminance(palette.color(QPalette.ColorRole.Text)) > _luminance(
        palette.color(QPalette.ColorRole.Base)
    )


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mixed(colour: str, towards: str, share: float) -> str:
    return blend(QColor(towards), QColor(colour), share).name()


@lru_cache(maxsize=4096)
def _legible(colour: str, against: str, wanted: float, lighten: bool) -> QColor:
    """`colour`, its lightness moved just far enough to stand out from `against`."""
    chosen = QColor(colour)
    if not chosen.isValid():
        chosen = QColor("#7a8088")
    background = QColor(against)
    hue, saturation = chosen.hslHueF(), chosen.hslSaturationF()
    lightness = chosen.lightnessF()
    limit = 1.0 if lighten else 0.0
    steps = 50
    for step in range(steps + 1):
        candidate = QColor.fromHslF(
            max(hue, 0.0), saturation, lightness + (limit - lightness) * step / steps
        )
        if contrast(candidate, background) >= wanted:
            return candidate
    return QColor("#ffffff" if lighten else "#000000")


@lru_cache(maxsize=8192)
def _tint(theme: Theme, colours: tuple[str, ...], emphasis: float) -> QColor:
    base = theme.colour("base")
    stripes = [theme.stripe(colour) for colour in colours]
    count = len(stripes)
    mean = QColor.fromRgbF(
        sum(stripe.redF() for stripe in stripes) / count,
        sum(stripe.greenF() for stripe in stripes) / count,
        sum(stripe.blueF() for stripe in stripes) / count,
    )
    single, deepest = (0.24, 0.44) if theme.dark else (0.17, 0.36)
    share = min(single + 0.05 * (count - 1), deepest) * emphasis
    inks = (theme.colour("text"), theme.colour("interviewer"))
    while share > 0.02:
        tint = blend(mean, base, share)
        if all(contrast(ink, tint) >= TEXT_CONTRAST for ink in inks):
            return tint
        share *= 0.92
    return base


def _stylesheet(theme: Theme) -> str:
    return f"""
    QToolTip {{
        color: {theme.text}; background: {theme.raised};
        border: 1px solid {theme.border}; padding: {Space.TIGHT}px {Space.SMALL}px;
    }}
    QMainWindow::separator {{ background: {theme.border}; width: 1px; height: 1px; }}
    QSplitter::handle {{ background: {theme.border}; }}
    QStatusBar::item {{ border: none; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QToolBar {{ border: none; spacing: {Space.TIGHT}px; padding: {Space.TIGHT}px; }}
    QDockWidget::title {{ padding: {Space.SMALL}px; text-align: left; }}
    QTreeView, QListView, QTableView {{ border: none; outline: none; }}
    QTreeView::item, QListView::item {{ padding: {Space.TIGHT - 1}px {Space.HAIR}px; }}
    QHeaderView::section {{
        background: {theme.window}; color: {theme.muted}; border: none;
        border-bottom: 1px solid {theme.border}; padding: {Space.TIGHT}px {Space.SMALL}px;
    }}
    {_dark_boxes(theme) if theme.dark else ""}
    """


def _dark_boxes(theme: Theme) -> str:
    """Edges for boxes not yet checked, which Fusion draws darker than a dark window."""
    boxes = ("QCheckBox", "QTreeView", "QTableView", "QListView", "QGroupBox")
    squares = ", ".join(f"{box}::indicator:unchecked" for box in boxes)
    return f"""
    {squares} {{
        width: 11px; height: 11px; background: {theme.base};
        border: 1px solid {theme.muted}; border-radius: {Space.HAIR}px;
    }}
    QRadioButton {{ min-height: 18px; }}
    QRadioButton::indicator {{
        width: 11px; height: 11px; border: 1px solid {theme.muted}; border-radius: 6px;
    }}
    QRadioButton::indicator:unchecked {{ background: {theme.base}; }}
    QRadioButton::indicator:checked {{
        background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
            stop: 0 {theme.text}, stop: 0.5 {theme.text}, stop: 0.6 {theme.base});
    }}
    """
