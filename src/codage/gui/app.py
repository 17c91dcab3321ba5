"""Starting the window: look, language, and the project to open."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from codage.gui import background, faults, theme, words
from codage.resources import resource

DRAWN_SIZE = 1280, 800
LOOK_MS = 50
QUIET_LOOKS = 8


def prepared(arguments: list[str], language: str = "") -> QApplication:
    """The application object with its name, look and language; made once a process."""
    QCoreApplication.setApplicationName("Codage")
    QCoreApplication.setOrganizationName("Codage")
    app = QApplication(arguments)
    app.setDesktopFileName("codage")
    app.setWindowIcon(QIcon(str(resource("icons") / "codage.svg")))
    words.install(app, language)
    theme.install(app)
    faults.catch_all()
    return app


def show(path: Path | None = None) -> int:
    """Open the window, on the project at `path` where one is given; the exit status."""
    # What is imported and made now stays: collecting amid it would only take time.
    gc.disable()
    app = prepared(sys.argv[:1])
    from codage.gui.warming import Warming
    from codage.gui.window import MainWindow

    window = MainWindow()
    window.show()
    window.search.lemmas.allow()
    Warming(window.session)
    if path is not None:
        window.open_path(path.absolute())
    gc.freeze()
    gc.enable()
    return app.exec()


def draw(path: Path, picture: Path) -> None:
    """Draw the window on the project at `path`, once it is complete, into the .png `picture`.

    The shape of the window and the project are not remembered for the next start.

    Raises:
        ProjectError: the project cannot be opened.
        ExportError: the picture cannot be written.
    """
    app = prepared(sys.argv[:1])
    from codage.exporters.errors import plainly
    from codage.gui.window import MainWindow
    from codage.project import Project

    window = MainWindow()
    window.session.open(Project.open(path))
    window.resize(*DRAWN_SIZE)
    window.show()
    _wait_until_complete(app)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    window.session.close()
    try:
        picture.write_bytes(content.data())
    except OSError as error:
        raise plainly(error, picture) from error


def _wait_until_complete(app: QApplication) -> None:
    """Let the panels arrive, which ask for what they show after a pause, off this thread."""
    quiet = 0

    def look() -> None:
        nonlocal quiet
        quiet = 0 if background.is_busy() else quiet + 1
        if quiet == QUIET_LOOKS:
            app.exit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(LOOK_MS)
    app.exec()
