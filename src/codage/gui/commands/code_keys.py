"""What single keys do in the transcript: apply the code that has the key, or give it one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from codage.gui.reading.digits import digit_of
from codage.gui.transcript import TranscriptView

_Modifier = Qt.KeyboardModifier
_HELD = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier


class CodeKeys(QObject):
    """Letters and digits apply codes, Enter asks for one, Alt and a digit gives the digit."""

    def __init__(
        self,
        view: TranscriptView,
        apply: Callable[[str], bool],
        ask: Callable[[], None],
        give: Callable[[str], bool],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._apply = apply
        self._ask = ask
        self._give = give
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return not self._view.editing.is_on and self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & _HELD
        if held == _Modifier.AltModifier and (digit := digit_of(event)):
            return event.isAutoRepeat() or self._give(digit)
        if held:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask()
            return True
        plain = event.text().strip()
        # A key held down would put the code on and take it off again.
        if len(plain) != 1 or event.isAutoRepeat():
            return False
        return self._apply(plain) or self._apply(digit_of(event))
