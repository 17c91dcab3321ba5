"""What the window shows when no project is open: where to begin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCommandLinkButton, QLabel, QPushButton, QVBoxLayout, QWidget

from codage.gui import icons
from codage.gui.theme import Space
from codage.gui.words import tr

WIDTH = 460


class WelcomePage(QWidget):
    """Three ways in, and the projects opened last."""

    chosen = Signal(str)
    """The id of a command."""
    path_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout()
        column.setSpacing(Space.SMALL)
        title = QLabel("Codage")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 2.2)
        font.setBold(True)
        title.setFont(font)
        lead = QLabel(
            tr(
                "Code interviews, count themes, join them with the survey. "
                "Everything stays on this computer."
            )
        )
        lead.setWordWrap(True)
        column.addWidget(title)
        column.addWidget(lead)
        column.addSpacing(Space.LARGE)
        for command, picture, text, hint in (
            (
                "project.open_demo",
                "document",
                tr("Look around in the demo study"),
                tr("Thirty fictional interviews, coded by two people, with their survey"),
            ),
            (
                "project.new",
                "new",
                tr("Start a new project"),
                tr("One file on this computer, into which interviews come"),
            ),
            (
                "project.open",
                "open",
                tr("Open a project"),
                tr("A file that ends in .codage"),
            ),
        ):
            button = QCommandLinkButton(text, hint)
            button.setIcon(icons.icon(picture))
            button.setObjectName(command)
            button.clicked.connect(lambda _=False, name=command: self.chosen.emit(name))
            button.setFixedHeight(button.heightForWidth(WIDTH) + Space.MEDIUM)
            column.addWidget(button)
        column.addSpacing(Space.LARGE)
        self._recent_title = QLabel(tr("Opened last"))
        self._recent_title.setEnabled(False)
        column.addWidget(self._recent_title)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        column.addLayout(self._recent)
        holder = QWidget()
        holder.setFixedWidth(WIDTH)
        holder.setLayout(column)
        around = QVBoxLayout(self)
        around.addStretch(2)
        around.addWidget(holder, 0, Qt.AlignmentFlag.AlignHCenter)
        around.addStretch(3)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List the projects opened last."""
        while (item := self._recent.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.deleteLater()
        self._recent_title.setVisible(bool(paths))
        for path in paths:
            button = QPushButton(path.stem)
            button.setFlat(True)
            button.setToolTip(str(path))
            button.setStyleSheet("text-align: left; padding: 4px 8px;")
            button.clicked.connect(lambda _=False, chosen=path: self.path_chosen.emit(chosen))
            self._recent.addWidget(button)
