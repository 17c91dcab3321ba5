"""The small bar above a memo: marks for words and lines, and links, each with its key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from codage.gui import icons
from codage.gui.memos.writing import KEYS
from codage.gui.theme import Space
from codage.gui.words import mark, tr

_NATIVE = QKeySequence.SequenceFormat.NativeText
_BUTTONS = (
    ("bold", mark("B"), mark("Bold"), ""),
    ("italic", mark("I"), mark("Italic"), ""),
    ("heading", mark("H"), mark("Heading"), ""),
    ("list", "•", mark("List"), ""),
    ("quote", "”", mark("Quotation"), ""),
    ("link", "", mark("Link to a code, an interview, a case, a segment or a memo"), "link"),
    ("link_segment", "", mark("Link to the coding under the caret of the transcript"), "code"),
)


class FormattingBar(QWidget):
    """Says which verb of `codage.gui.memos.writing.KEYS` is wanted."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HAIR)
        for verb, text, tip, icon in _BUTTONS:
            button = QToolButton()
            button.setAutoRaise(True)
            # The keyboard stays in the text; every button has a key there.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            if icon:
                button.setIcon(icons.icon(icon))
                button.setIconSize(QSize(Space.LARGE, Space.LARGE))
            else:
                button.setText(tr(text))
                button.setFont(_font(button.font(), verb))
            side = button.fontMetrics().height() + Space.SMALL
            button.setFixedSize(side, side)
            keys = QKeySequence(KEYS[verb]).toString(_NATIVE)
            button.setToolTip(f"{tr(tip)} ({keys})")
            button.setAccessibleName(tr(tip))
            button.clicked.connect(lambda _=False, chosen=verb: self.wanted.emit(chosen))
            self.buttons[verb] = button
            row.addWidget(button)
        row.addStretch(1)


def _font(font: QFont, verb: str) -> QFont:
    shown = QFont(font)
    shown.setBold(verb in ("bold", "heading", "list"))
    shown.setItalic(verb == "italic")
    return shown
