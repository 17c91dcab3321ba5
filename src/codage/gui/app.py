"""Starting the window: look, language, and the project to open."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from codage.gui import faults, theme, words
from codage.resources import resource


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


def show(path: Path | None = None, *, screenshot: Path | None = None, demo: bool = False) -> int:
    """Open the window, on the project at `path` or on the demo study; the exit status.

    With `screenshot` the window is drawn into that file once it is complete, and closed.
    """
    app = prepared(sys.argv[:1])
    from codage.gui.window import MainWindow

    window = MainWindow()
    window.show()
    if path is not None:
        window.open_path(path)
    elif demo:
        QTimer.singleShot(0, lambda: window.run("project.open_demo"))
    if screenshot is None:
        return app.exec()
    QTimer.singleShot(400, app.quit)
    app.exec()
    screenshot.parent.mkdir(parents=True, exist_ok=True)
    saved = window.grab().save(str(screenshot))
    window.close()
    return 0 if saved else 1
