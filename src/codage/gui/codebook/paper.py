"""A text on paper: shown as a page, and printed after a look."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from codage.exporters.text import Contents, Field, Grid, Heading, Links, Paragraph, Text

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_QUIET = "#595f66"
_SIZES = (16, 13, 11.5, 11, 10.5)
_STEP, _CELL, _NUMBERS, _FOOT, _NUMBER_PX = 18, 4, 13, 30, 12
_CLOSE = "margin-top: 0; margin-bottom: 1px;"


def show(document: QTextDocument, text: Text) -> None:
    """Set `text` in a document of Qt, black on white."""
    document.setDefaultStyleSheet("a { color: #1f2429; text-decoration: none; }")
    document.setDocumentMargin(24)
    document.setHtml(f'<body style="color: #1f2429">{"".join(_parts(text))}</body>')


def _parts(text: Text) -> Iterator[str]:
    yield _line(text.title, "font-size: 20pt; font-weight: 600")
    yield _line(text.subtitle, "font-size: 13pt; margin-bottom: 12px")
    for label, value in text.facts:
        yield f'<p style="margin: 0"><b>{escape(label)}</b>{text.colon}{escape(value)}</p>'
    for block in text.blocks:
        match block:
            case Contents():
                yield _line(block.title, f"font-size: {_SIZES[0]}pt; font-weight: 600")
                yield from map(_entry, text.headings)
            case Heading():
                yield _heading(block)
            case Paragraph():
                colour = f"color: {_QUIET}" if block.quiet else ""
                yield _line(block.text, f"{_CLOSE} margin-bottom: 4px; {colour}")
            case Field():
                yield _line(block.label, "margin-top: 6px; margin-bottom: 0; font-weight: 600")
                yield _line(block.text, f"{_CLOSE} margin-left: {_STEP}px")
            case Links():
                for named, anchor in block.items:
                    style = f"{_CLOSE} margin-left: {_STEP}px"
                    yield f'<p style="{style}">•&nbsp; {_link(named, anchor)}</p>'
            case Grid():
                yield _grid(block)


def _line(text: str, style: str) -> str:
    lines = escape(text).replace("\n", "<br>")
    return f'<p style="{style}">{lines}</p>'


def _heading(block: Heading) -> str:
    size = _SIZES[min(block.level, len(_SIZES)) - 1]
    style = f"font-size: {size}pt; font-weight: 600; margin-top: {size + 6}px; margin-bottom: 2px"
    anchor = f'<a name="{escape(block.anchor)}"></a>'
    return f'<p style="{style}">{anchor}{_swatch(block.colour)}{escape(_numbered(block))}</p>'


def _entry(heading: Heading) -> str:
    indent = _STEP * (heading.level - 1)
    named = _link(_numbered(heading), heading.anchor)
    return f'<p style="{_CLOSE} margin-left: {indent}px">{named}</p>'


def _grid(block: Grid) -> str:
    numbers = len(block.columns) - 1
    widths = [100 - _NUMBERS * numbers, *[_NUMBERS] * numbers]
    head = "".join(
        f'<td width="{width}%" align="{"right" if at else "left"}" valign="bottom">'
        f"<b>{escape(name)}</b></td>"
        for at, (width, name) in enumerate(zip(widths, block.columns, strict=True))
    )
    rows = []
    for line in block.lines:
        first, *others = line.cells
        named = f"{_swatch(line.colour)}{_link(first, line.anchor)}"
        cells = "".join(f'<td align="right">{escape(cell)}</td>' for cell in others)
        indent = _CELL + _STEP * line.depth
        rows.append(f'<tr><td style="padding-left: {indent}px">{named}</td>{cells}</tr>')
    return (
        f'{_line(block.caption, f"color: {_QUIET}")}<table width="100%" cellspacing="0" '
        f'cellpadding="3"><thead><tr>{head}</tr></thead>{"".join(rows)}</table>'
    )


def _swatch(colour: str) -> str:
    if not colour:
        return ""
    return f'<span style="background-color: {escape(colour)}">&nbsp;&nbsp;&nbsp;</span>&nbsp; '


def _link(text: str, anchor: str) -> str:
    return f'<a href="#{escape(anchor)}">{escape(text)}</a>' if anchor else escape(text)


def _numbered(heading: Heading) -> str:
    return f"{heading.number} {heading.text}".strip()


def preview(parent: QWidget, text: Text) -> None:
    """Show the pages, from where they can be printed."""
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    # Held here: the dialog does not hold it.
    printer = _printer()
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.resize(900, 720)
    dialog.paintRequested.connect(lambda printer: _print(text, printer))
    dialog.exec()


def _print(text: Text, printer: QPrinter) -> None:
    """Lay the text out as on a screen, page by page, and number the pages."""
    document = QTextDocument()
    font = QFont()
    font.setPointSizeF(10)
    document.setDefaultFont(font)
    show(document, text)
    document.setDocumentMargin(0)
    scale = printer.logicalDpiY() / QGuiApplication.primaryScreen().logicalDotsPerInchY()
    paper = printer.pageLayout().paintRectPixels(printer.resolution())
    width, height = paper.width() / scale, paper.height() / scale - _FOOT
    document.setPageSize(QSizeF(width, height))
    # In pixels: the painter scales points once more.
    number = QFont()
    number.setPixelSize(_NUMBER_PX)
    painter = QPainter(printer)
    painter.scale(scale, scale)
    for page in range(document.pageCount()):
        if page:
            printer.newPage()
        painter.save()
        painter.translate(0, -page * height)
        document.drawContents(painter, QRectF(0, page * height, width, height))
        painter.restore()
        painter.setFont(number)
        foot = QRectF(0, height, width, _FOOT)
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter
        painter.drawText(foot, bottom, str(page + 1))
    painter.end()


def _printer() -> QPrinter:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(20, 18, 20, 15),
            QPageLayout.Unit.Millimeter,
        )
    )
    return printer
