"""Who is coding, always in sight: a chip in the coder's colour that opens the menu Coder."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QToolButton, QWidget

from codage.gui import icons
from codage.gui.coders.whose import Whose
from codage.gui.session import Session
from codage.gui.theme import Space, contrast, theme_of
from codage.gui.transcript.legend import initials
from codage.gui.words import tr
from codage.project.rows import Change, CoderRow

_SHARP = 3


class CoderChip(QWidget):
    """The present coder's name, and a sign while not everyone's codings are on show.

    Both open the menu that is given by `set_menu`.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.coder = QToolButton()
        self.coder.setObjectName("coder_chip")
        self.coder.setToolTip(tr("Whoever codes now. Click to change it, or whose codings show."))
        self.sign = QToolButton()
        self.sign.setObjectName("blind_sign")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SMALL, Space.HAIR, Space.SMALL, Space.HAIR)
        row.setSpacing(Space.SMALL)
        for button in (self.sign, self.coder):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setIconSize(QSize(Space.ICON, Space.ICON))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        session.opened.connect(self.refresh)
        session.closed.connect(self.refresh)
        session.changed.connect(self._follow)
        session.coders_changed.connect(self.refresh)
        self.refresh()

    def set_menu(self, menu: QMenu) -> None:
        """Open `menu` by a click on either."""
        for button in (self.coder, self.sign):
            button.setMenu(menu)

    def refresh(self) -> None:
        """Show who codes now and whose codings are on show."""
        session = self._session
        self.setVisible(session.is_open)
        if not session.is_open:
            return
        present = session.coders.get(session.project.coder_id)
        if present is not None:
            self.coder.setIcon(badge(present))
            self.coder.setText(present.name)
            self.coder.setAccessibleName(tr("Coder: {name}", name=present.name))
        self._show_sign(present)
        self._dress()

    def _follow(self, change: Change) -> None:
        if "coder" in change.touched:
            self.refresh()

    def _show_sign(self, present: CoderRow | None) -> None:
        session = self._session
        agreed = session.whose is Whose.AGREED and any(c.agreed for c in session.coders.values())
        self.sign.setVisible(session.is_blind or agreed)
        if session.is_blind:
            self.sign.setIcon(icons.icon("hidden", "warning"))
            self.sign.setText(tr("Blind mode"))
            self.sign.setToolTip(
                tr(
                    "Nothing of what others coded is shown, counted or found, so that {name} codes "
                    "without knowing it. Click to change that.",
                    name=present.name if present else "",
                )
            )
        elif agreed:
            self.sign.setIcon(icons.icon("agreed", "success"))
            self.sign.setText(tr("Agreed layer alone"))
            self.sign.setToolTip(
                tr("Only the codings that coders agreed on are shown and counted. Click to change.")
            )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.refresh()

    def _dress(self) -> None:
        theme = theme_of(self.palette())
        edge = theme.warning if self._session.is_blind else theme.success
        common = (
            f"QToolButton {{ border: 1px solid {{edge}}; border-radius: 10px;"
            f" padding: 1px {Space.SMALL}px 1px {Space.TIGHT}px; background: {theme.base}; }}"
            "QToolButton::menu-indicator { image: none; }"
            f"QToolButton:hover, QToolButton:focus {{ border-color: {theme.accent}; }}"
        )
        self.coder.setStyleSheet(common.replace("{edge}", theme.border))
        self.sign.setStyleSheet(common.replace("{edge}", edge))


def badge(coder: CoderRow) -> QIcon:
    """The coder's initials on a disc in the coder's colour; the agreed layer has a tick."""
    theme = theme_of(QApplication.palette())
    side = Space.ICON
    pixmap = QPixmap(QSize(side, side) * _SHARP)
    pixmap.setDevicePixelRatio(_SHARP)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = theme.stripe(coder.colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QRectF(0.5, 0.5, side - 1, side - 1))
    font = QFont(QApplication.font())
    font.setBold(True)
    font.setPixelSize(round(side * 0.45))
    painter.setFont(font)
    inks = (theme.colour("base"), theme.colour("text"))
    painter.setPen(max(inks, key=lambda ink: contrast(ink, colour)))
    text = "✓" if coder.agreed else initials(coder.name)[:2]
    painter.drawText(QRectF(0, 0, side, side), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return QIcon(pixmap)
