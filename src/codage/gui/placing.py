"""Where a small window opens: below what it belongs to, or above it where there is no room."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_GAP = 2


def place_at(popup: QWidget, button: QWidget) -> None:
    """Move a window that has its size already, so that all of it is on the screen."""
    place = button.mapToGlobal(button.rect().bottomLeft())
    place.setY(place.y() + _GAP)
    screen = button.screen().availableGeometry()
    if place.y() + popup.height() > screen.bottom():
        above = button.mapToGlobal(button.rect().topLeft()).y() - popup.height() - _GAP
        place.setY(max(above, screen.top()))
    place.setX(max(min(place.x(), screen.right() - popup.width()), screen.left()))
    popup.move(place)
