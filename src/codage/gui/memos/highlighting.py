"""Marks of Markdown, shown as they are written: bold is bold, addresses are small and quiet."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtGui import (
    QColor,
    QFont,
    QPalette,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)

from codage.gui.theme import theme_of
from codage.gui.utf16 import Utf16Map

_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_ITALIC = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])([^*_]+?)(?<=\S)\1(?![\w*_])")
_LINK = re.compile(r"(\[)((?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)(\]\([^()\s]*\))")
_HEADING = re.compile(r"(#{1,6}[ ]+).*")
_LINE = re.compile(r"[ ]{0,8}([-*+]|\d{1,9}[.)]|>)[ ]+")
_SMALL = 0.72
Units = Callable[[int], int]


class MemoHighlighter(QSyntaxHighlighter):
    """Follows the text of a memo, and the palette that it is told."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._muted, self._link = QColor(), QColor()

    def wear(self, palette: QPalette) -> None:
        """Take the colours of `palette`."""
        theme = theme_of(palette)
        self._muted, self._link = theme.colour("muted"), theme.colour("accent")
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        units = Utf16Map(text).units
        if found := _HEADING.fullmatch(text):
            heading = QTextCharFormat()
            heading.setFontWeight(QFont.Weight.Bold)
            self.setFormat(0, units(len(text)), heading)
            self._quieten(units, *found.span(1))
        elif found := _LINE.match(text):
            self._quieten(units, *found.span(1))
        for pattern, weight, slanted in (
            (_BOLD, QFont.Weight.Bold, False),
            (_ITALIC, QFont.Weight.Normal, True),
        ):
            for found in pattern.finditer(text):
                self._emphasise(units, *found.span(2), weight, slanted)
                self._quieten(units, found.start(), found.start(2))
                self._quieten(units, found.end(2), found.end())
        for found in _LINK.finditer(text):
            self._paint_link(units, *found.span(2))
            self._shrink(units, *found.span(1))
            self._shrink(units, *found.span(3))

    def _emphasise(
        self, units: Units, start: int, end: int, weight: QFont.Weight, slanted: bool
    ) -> None:
        for place in range(units(start), units(end)):
            shown = self.format(place)
            if weight != QFont.Weight.Normal:
                shown.setFontWeight(weight)
            if slanted:
                shown.setFontItalic(True)
            self.setFormat(place, 1, shown)

    def _quieten(self, units: Units, start: int, end: int) -> None:
        shown = self.format(units(start))
        shown.setForeground(self._muted)
        self.setFormat(units(start), units(end) - units(start), shown)

    def _paint_link(self, units: Units, start: int, end: int) -> None:
        shown = QTextCharFormat()
        shown.setForeground(self._link)
        self.setFormat(units(start), units(end) - units(start), shown)

    def _shrink(self, units: Units, start: int, end: int) -> None:
        shown = QTextCharFormat()
        shown.setForeground(self._muted)
        shown.setFontPointSize(self.document().defaultFont().pointSizeF() * _SMALL)
        self.setFormat(units(start), units(end) - units(start), shown)
