"""Makes the pictures of the docs: the window on the demo study, in French.

Run by `make pictures`, on a screen of 1280 × 800. Each picture is looked at before it is kept.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from codage.demo import build_demo
from codage.domain.anchors import Span
from codage.domain.searching import Manner
from codage.gui.app import prepared
from codage.gui.window import MainWindow
from codage.nlp.lemmatising import fill_lemma_index
from codage.project import Project

ROOT = Path(__file__).parents[1]
DOCS, README = ROOT / "docs" / "pictures", ROOT / "resources" / "screenshots"


def main() -> None:
    """Make them all, or those that are named."""
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
        path = build_demo(Path(folder))
        with Project.open(path) as project:
            fill_lemma_index(project)
        application = prepared(["codage"], "fr")
        window = MainWindow()
        window.resize(1280, 800)
        window.show()
        window.open_path(path)
        wait(1500)
        for name in sys.argv[1:] or PICTURES:
            folder_of, make = PICTURES[name]
            make(window)
            folder_of.mkdir(exist_ok=True)
            screen = QGuiApplication.primaryScreen()
            screen.grabWindow(0).save(str(folder_of / f"{name}.png"))
            dismiss()
        window.close()
        application.processEvents()


def wait(milliseconds: int) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def dismiss() -> None:
    """Put away the dialog that stands open."""
    if (dialog := QApplication.activeModalWidget()) is not None:
        dialog.close()
    wait(200)


def show_window(window: MainWindow) -> None:
    """The transcript with its codings, a code in hand."""
    window.run("view.transcript")
    code = next(row.id for row in window.session.codes.values() if row.name.startswith("A1"))
    window.session.choose_code(code)
    document = list(window.session.documents)[4]
    window.session.choose_document(document)
    wait(900)


def show_palette(window: MainWindow) -> None:
    """The palette over a passage, with the codes that are likely there."""
    document = next(iter(window.session.documents))
    window.session.choose_document(document)
    window.run("view.transcript")
    wait(500)
    long = [row for row in window.session.project.turns(document) if len(row.text) > 300]
    window.reading.view.select(Span.within(long[1].id, 0, 90))
    window.reading.view.setFocus()
    wait(300)
    window.run("coding.palette")
    wait(900)


def show_search(window: MainWindow) -> None:
    """All forms of a verb, in context."""
    window.run("view.transcript")
    window.run("edit.find")
    window.search.line.setText("mutualiser")
    window.search.options.choose(Manner.LEMMAS)
    search = next(dock for dock in window.docks if dock.widget() is window.search)
    window.resizeDocks([search], [520], Qt.Orientation.Horizontal)
    wait(2500)
    QTest.keyClick(window.search.line, Qt.Key.Key_F3)
    wait(600)


def page(name: str, patience: int) -> Callable[[MainWindow], None]:
    """What shows a page without the panel at the right, once it is filled."""

    def show(window: MainWindow) -> None:
        for dock in window.docks:
            if window.dockWidgetArea(dock) == Qt.DockWidgetArea.RightDockWidgetArea:
                dock.hide()
        window.run(f"view.{name}")
        wait(patience)

    return show


PICTURES: dict[str, tuple[Path, Callable[[MainWindow], None]]] = {
    "window": (README, show_window),
    "palette": (README, show_palette),
    "search": (DOCS, show_search),
    "frequencies": (README, page("frequencies", 2500)),
    "retrieval": (DOCS, page("retrieval", 2500)),
    "summaries": (DOCS, page("summaries", 4000)),
    "comparison": (DOCS, page("comparison", 8000)),
    "suggestions": (DOCS, page("suggestions", 12_000)),
    "memos": (DOCS, page("memos", 1500)),
}


if __name__ == "__main__":
    main()
