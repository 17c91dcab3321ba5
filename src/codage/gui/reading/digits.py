"""Which of the digits 1 to 9 a key stands for, also where a digit needs Shift.

On a French keyboard the upper row gives & é " ' ( without Shift; what counts then is the place
of the key, which the system tells as a scan code.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

DIGITS = "123456789"
_SCANNED_FROM = {"xcb": 10, "wayland": 10, "windows": 2}
_ON_A_MAC = (18, 19, 20, 21, 23, 22, 26, 28, 25)


def digit_of(event: QKeyEvent) -> str:
    """``"1"`` to ``"9"``, or an empty string for every other key."""
    if Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
        return chr(event.key())
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return ""
    return _digit_at(event, QGuiApplication.platformName())


def _digit_at(event: QKeyEvent, platform: str) -> str:
    if platform == "cocoa":
        # There, 0 is also the key of the letter A.
        pressed = event.nativeVirtualKey()
        return DIGITS[_ON_A_MAC.index(pressed)] if pressed in _ON_A_MAC else ""
    first = _SCANNED_FROM.get(platform)
    place = event.nativeScanCode() - first if first is not None else -1
    return DIGITS[place] if 0 <= place < len(DIGITS) else ""
