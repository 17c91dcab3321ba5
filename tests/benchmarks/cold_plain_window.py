"""What Qt itself costs: a bare window with a list and a text in this fresh process, as JSON.

Arguments: a bare SQLite file (see `plain`), and the parent's monotonic clock.
"""

import json
import sys
import time


def main(path: str, started: float) -> None:
    import sqlite3

    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import (
        QApplication,
        QDockWidget,
        QListWidget,
        QMainWindow,
        QPlainTextEdit,
    )

    making = time.monotonic()
    application = QApplication(["plain"])
    connection = sqlite3.connect(path)
    window = QMainWindow()
    names = QListWidget()
    names.addItems([name for (name,) in connection.execute("SELECT name FROM document")])
    dock = QDockWidget()
    dock.setWidget(names)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    text = QPlainTextEdit()
    text.setPlainText(connection.execute("SELECT text FROM document").fetchone()[0])
    window.setCentralWidget(text)
    window.resize(1280, 800)
    window.show()

    from painting import PaintWatch, wait_until

    watch = PaintWatch(text.viewport())
    wait_until(lambda: watch.painted > 0)
    application.processEvents()
    usable = time.monotonic()

    import psutil

    print(
        json.dumps(
            {
                "ms": (usable - started) * 1000,
                "ms from application": (usable - making) * 1000,
                "MB": psutil.Process().memory_info().rss / 1e6,
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
