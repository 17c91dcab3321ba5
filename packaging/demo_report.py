"""Writes the report of the demo study into ``docs/report``: as a web page, and its pages as
pictures.

The study is built anew, so that the report is what anybody gets; its days are those of the
Observatory's autumn, so that it is the same each time. Run it with ``make report``.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

FOLDER = Path(__file__).parents[1] / "docs" / "report"
LANGUAGE = "fr"
MOMENT = "2023-12-19T12:00:00+00:00"
DOTS = 80


def main() -> int:
    """Write the page and the pictures; 0 when all are written."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from codage.demo import build_demo
    from codage.exporters.report.writing import report_named, write_report
    from codage.gui import words
    from codage.project import Project

    app = QGuiApplication([])
    words.install(app, LANGUAGE)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as place:
        path = build_demo(Path(place))
        with sqlite3.connect(path) as file:
            file.execute("UPDATE change SET at = ?", (MOMENT,))
        file.close()
        with Project.open(path, read_only=True) as project:
            name, report = report_named(project)
            page = FOLDER / "rapport.html"
            write_report(project, report, name, page, words.say, LANGUAGE)
            paper = Path(place, "rapport.pdf")
            write_report(project, report, name, paper, words.say, LANGUAGE)
        written = [page, *draw(paper)]
    for file_written in written:
        print(file_written.relative_to(FOLDER.parents[1]))
    return 0


def draw(paper: Path) -> list[Path]:
    """The pages of a PDF as pictures; those of an earlier, longer report are taken away."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    document.load(str(paper))
    for old in FOLDER.glob("page-*.png"):
        old.unlink()
    pictures = []
    for number in range(document.pageCount()):
        points = document.pagePointSize(number)
        size = QSize(round(points.width() * DOTS / 72), round(points.height() * DOTS / 72))
        sheet = QImage(size, QImage.Format.Format_RGB32)
        sheet.fill(0xFFFFFFFF)
        painter = QPainter(sheet)
        painter.drawImage(0, 0, document.render(number, size))
        painter.end()
        path = FOLDER / f"page-{number + 1:02}.png"
        sheet.save(str(path))
        pictures.append(path)
    document.close()
    return pictures


if __name__ == "__main__":
    sys.exit(main())
