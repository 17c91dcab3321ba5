"""The rail at the left edge of the window: a button for each page, with its name under its sign."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from codage.gui import icons
from codage.gui.pages import PAGES, Pages
from codage.gui.theme import Space
from codage.gui.words import mark, tr

SMALLER = 0.85
LONGEST = 13
TEXT = (
    ("transcript", mark("Transcript"), "read"),
    ("frequencies", mark("Frequencies"), "chart"),
)


class PageRail(QToolBar):
    """Follows the pages: the button of the one on show is down."""

    def __init__(self, pages: Pages, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(tr("Pages"), parent)
        self.setObjectName("rail")
        self.setOrientation(Qt.Orientation.Vertical)
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(Space.ICON, Space.ICON))
        self._pages = pages
        self._group = QActionGroup(self)
        self._actions: list[QAction] = []
        named = [*TEXT, *((page.name, page.title, page.icon) for page in PAGES)]
        for name, title, sign in named:
            self._add(actions[f"view.{name}"], tr(title), sign)
        buttons = self.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
        widest = max(button.sizeHint().width() for button in buttons)
        for button in buttons:
            button.setMinimumWidth(widest)
        pages.currentChanged.connect(self._follow)
        self._follow(pages.currentIndex())

    def _add(self, action: QAction, title: str, sign: str) -> None:
        action.setIconText(title if len(title) <= LONGEST else title.replace(" ", "\n"))
        action.setIcon(icons.icon(sign))
        action.setCheckable(True)
        self._group.addAction(action)
        self._actions.append(action)
        self.addAction(action)
        button = self.widgetForAction(action)
        if isinstance(button, QToolButton):
            font = button.font()
            font.setPointSizeF(font.pointSizeF() * SMALLER)
            button.setFont(font)

    def _follow(self, index: int) -> None:
        if 0 <= index < len(self._actions):
            self._actions[index].setChecked(True)
