"""Web pages: each block a line, tables as tables, scripts and styles left out."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from codage.domain.transcript import SetAside
from codage.importers.heads import words
from codage.importers.script import Line, Script
from codage.importers.source import Source
from codage.importers.tables import table_lines

_BEGINNING = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*|<!--.{0,1000}?-->\s*){0,3}"
    rb"<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?([\w.:-]{2,40})""", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_LONG_TAG = re.compile(r"<(/?[a-zA-Z][\w:-]{0,30})\b[^<>]{2000,}(?:>|\Z)")
_MOST_TAGS = 600_000
_SILENT = frozenset(("script", "style", "template", "svg", "title", "noscript"))
_BLOCKS = words(
    "address article aside blockquote body br caption dd details dialog div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre"
    " section summary tbody tfoot thead ul"
)
_BOLD = frozenset(("b", "strong"))
_ITALIC = frozenset(("i", "em"))


def recognises(source: Source) -> bool:
    """By its first tag, or by its name where the content is text."""
    if _BEGINNING.match(source.data[:4000]):
        return True
    return source.suffix in (".html", ".htm", ".xhtml") and source.looks_like_text


def read(source: Source) -> tuple[Script, ...]:
    """The text of a page, block by block."""
    if declared := _CHARSET.search(source.data[:2048]):
        source.declared_encoding = declared[1].decode("ascii")
    return (read_page(Page(), source.text, source),)


def read_page(page: Page, text: str, source: Source) -> Script:
    """The lines that `page` collects from `text`; the title is set aside."""
    if text.count("<") > _MOST_TAGS:
        raise source.too_long()
    # The parser is slow on comments without an end and on tags that hold a picture.
    page.feed(_LONG_TAG.sub(r"<\1>", _COMMENT.sub("", text)))
    page.close()
    page.end_line()
    while page.tables:
        page.end_table()
    title = " ".join("".join(page.title).split())
    aside = (SetAside("title", title),) if title else ()
    return Script(page.lines, set_aside=aside)


class _Table:
    """A table being read."""

    def __init__(self) -> None:
        self.rows: list[list[list[Line]]] = []

    def cell(self) -> list[Line]:
        """The open cell; what stands between cells gets one of its own."""
        if not self.rows:
            self.rows.append([])
        if not self.rows[-1]:
            self.rows[-1].append([])
        return self.rows[-1][-1]


class Page(HTMLParser):
    """Collects lines while the tags go by; keeps no tree, so nesting costs nothing.

    Formats that write more into their tags extend it.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = []
        self.tables: list[_Table] = []
        self.title: list[str] = []
        self._pieces: list[str] = []
        self._bold_pieces = 0
        self._bold = 0
        self._italic_pieces = 0
        self._italic = 0
        self._silent: list[str] = []
        self._preformatted = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens."""
        if tag in _SILENT:
            self._silent.append(tag)
        elif tag == "body":
            self._silent.clear()
        elif tag in _BOLD:
            self._bold += 1
        elif tag in _ITALIC:
            self._italic += 1
        elif tag == "table":
            self.end_line()
            self.tables.append(_Table())
        elif self.tables and tag == "tr":
            self.end_line()
            self.tables[-1].rows.append([])
        elif self.tables and tag in ("td", "th"):
            self.end_line()
            if not self.tables[-1].rows:
                self.tables[-1].rows.append([])
            self.tables[-1].rows[-1].append([])
        if tag in _BLOCKS:
            self.end_line()
        if tag == "pre":
            self._preformatted += 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag that opens and closes at once holds nothing; most only end a line."""
        if tag in _BLOCKS:
            self.end_line()

    def handle_endtag(self, tag: str) -> None:
        """A tag closes."""
        if tag in _SILENT:
            if tag in self._silent:
                del self._silent[self._silent.index(tag) :]
        elif tag in _BOLD:
            self._bold = max(self._bold - 1, 0)
        elif tag in _ITALIC:
            self._italic = max(self._italic - 1, 0)
        elif tag == "table":
            self.end_line()
            self.end_table()
        elif tag in ("td", "th", "tr") or tag in _BLOCKS:
            self.end_line()
        if tag == "pre":
            self._preformatted = max(self._preformatted - 1, 0)

    def handle_data(self, data: str) -> None:
        """Words."""
        if self._silent:
            if self._silent[0] == "title":
                self.title.append(data)
            return
        if not self._preformatted:
            self._add(data)
            return
        for number, line in enumerate(data.split("\n")):
            if number:
                self.end_line()
            self._add(line)

    def end_line(self) -> None:
        """The words so far are a line."""
        if not self._pieces:
            return
        text = self._joined(len(self._pieces))
        bold, italic = self._joined(self._bold_pieces), self._joined(self._italic_pieces)
        self._pieces, self._bold_pieces, self._italic_pieces = [], 0, 0
        if text:
            target = self.tables[-1].cell() if self.tables else self.lines
            target.append(self.finished(Line(text, bold=len(bold), italic=len(italic))))

    def words_so_far(self) -> str:
        """The beginning of the line that is being read."""
        return self._joined(50)

    def finished(self, line: Line) -> Line:
        """`line` with what the tags have told meanwhile; here, nothing."""
        return line

    def end_table(self) -> None:
        """The table so far is done."""
        if self.tables:
            done = table_lines(self.tables.pop().rows)
            target = self.tables[-1].cell() if self.tables else self.lines
            target += done

    def _joined(self, count: int) -> str:
        return _BLANKS.sub(" ", "".join(self._pieces[:count])).strip(" ")

    def _add(self, data: str) -> None:
        if self._bold_pieces == len(self._pieces) and (self._bold or not data.strip()):
            self._bold_pieces += 1
        if self._italic_pieces == len(self._pieces) and (self._italic or not data.strip()):
            self._italic_pieces += 1
        self._pieces.append(data)
