"""Rich Text Format: control words read one by one, without recursion, in one pass.

Footnotes, comments, headers and footers are set aside; deleted and hidden passages stay out.
Not striprtf, which loses the notes, keeps hidden and deleted passages and knows no bold.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from codage.domain.transcript import SetAside
from codage.importers.errors import ImporterError
from codage.importers.heads import words
from codage.importers.pieces import Piece, paragraph
from codage.importers.script import Line, Script
from codage.importers.source import MOST_LINES, Source
from codage.importers.tables import table_lines

DEEPEST = 10_000
MOST_STEPS = 5_000_000
_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])"
    rb"|([^\\{}\r\n]+)|[\r\n]+|\\"
)
_ASIDE = {
    "footnote": "footnote",
    "annotation": "comment",
    "header": "header",
    "headerl": "header",
    "headerr": "header",
    "headerf": "header",
    "footer": "footer",
    "footerl": "footer",
    "footerr": "footer",
    "footerf": "footer",
}
_SILENT = words(
    "fonttbl colortbl stylesheet info pict object objdata fldinst listtable listoverridetable"
    " listtext pntext pntxta pntxtb revtbl rsidtbl generator themedata colorschememapping"
    " datastore latentstyles xmlnstbl filetbl bkmkstart bkmkend atnid atnauthor atndate atnref"
    " atnparent atntime atnicn atrfstart atrfend nonshppict sp sn sv xe tc tcn rxe txe pgptbl"
    " userprops docvar template ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn mmathPr pnseclvl"
    " formfield ffdeftext ffname ffl background private objclass objname"
)
_SPOKEN_THOUGH_STARRED = frozenset(("shptxt", "shpinst", "footnote", "annotation"))
_CHARACTERS = {
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "line": "\n",
}
_SYMBOLS = {"~": "\u00a0", "_": "\u2011", "-": "", "{": "{", "}": "}", "\\": "\\"}
_PARAGRAPH_ENDS = frozenset(("par", "sect", "nestcell", "nestrow"))
_CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "cp936",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}


def recognises(source: Source) -> bool:
    """By the word that the format begins with, whatever the file's name."""
    return source.data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf")


def read(source: Source) -> tuple[Script, ...]:
    """The text of an RTF file, and what stands around it."""
    reader = _Reader(source.path.name)
    if not reader.run(source.data, source.pulse):
        raise source.too_long()
    return (reader.script(),)


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds inside a pair of braces."""

    silent: bool = False
    starred: bool = False
    aside: str = ""
    bold: bool = False
    italic: bool = False
    hidden: bool = False
    deleted: bool = False
    unicode_skip: int = 1
    encoding: str = ""
    fonts: bool = False


@dataclass(slots=True)
class _Flow:
    """Text on its way into paragraphs, cells and rows: the body's, or one note's."""

    pieces: list[Piece] = field(default_factory=list)
    cell: list[Line] = field(default_factory=list)
    row: list[list[Line]] = field(default_factory=list)
    rows: list[list[list[Line]]] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    def end_paragraph(self, in_table: bool) -> None:
        lines = _mended_paragraph(self.pieces)
        self.pieces = []
        if in_table:
            self.cell += lines
            return
        self.end_table()
        self.lines += lines

    def end_cell(self) -> None:
        self.end_paragraph(in_table=True)
        self.row.append(self.cell)
        self.cell = []

    def end_row(self) -> None:
        if self.row:
            self.rows.append(self.row)
        self.row = []

    def end_table(self) -> None:
        if self.cell:
            self.row.append(self.cell)
        self.end_row()
        self.lines += table_lines(self.rows)
        self.rows, self.cell = [], []

    def end(self) -> list[Line]:
        self.end_paragraph(in_table=False)
        return self.lines


class _Reader:
    """The state of reading: open groups, fonts, and the text that is under way."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._group = _Group()
        self._outer: list[_Group] = []
        self._encoding = "cp1252"
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._bytes = bytearray()
        self._skip = 0
        self._in_table = False
        self._flow = _Flow()
        self._note = _Flow()
        self._aside: list[SetAside] = []

    def script(self) -> Script:
        """The script that was read."""
        return Script(self._flow.end(), set_aside=tuple(dict.fromkeys(self._aside)))

    def run(self, data: bytes, pulse: Callable[[], None]) -> bool:
        """Read the whole file; False when it holds more than any interview."""
        position, steps, length = 0, 0, len(data)
        match_token = _TOKEN.match
        while position < length and (token := match_token(data, position)):
            position = token.end()
            word, number, code, symbol, brace, text = token.groups()
            if text is not None:
                self._plain(text)
            elif code is not None:
                self._coded(int(code, 16))
            elif word is not None:
                name = word.decode("ascii")
                argument = int(number) if number is not None else None
                if name == "bin":
                    position += max(argument or 0, 0)
                else:
                    self._word(name, argument)
            elif brace is not None:
                self._brace(brace)
                if brace == b"}" and not self._outer:
                    break
            elif symbol is not None:
                self._symbol(symbol.decode("latin-1"))
            steps += 1
            if not steps % 100_000:
                pulse()
                if steps > MOST_STEPS or len(self._flow.lines) > MOST_LINES:
                    return False
        self._flush()
        return True

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self._skip = 0
        if brace == b"{":
            if len(self._outer) >= DEEPEST:
                raise ImporterError(
                    "{file} is nested too deeply to be a document; it seems to be damaged. "
                    "Open it in a word processor, save it again, and choose that file.",
                    file=self._file,
                )
            self._outer.append(self._group)
            return
        if not self._outer:
            return
        inner, self._group = self._group, self._outer.pop()
        if inner.aside and not self._group.aside:
            text = "\n".join(line.text for line in self._note.end() if line.text)
            self._note = _Flow()
            if text:
                self._aside.append(SetAside(inner.aside, text))

    def _plain(self, text: bytes) -> None:
        if self._skip:
            skipped = min(self._skip, len(text))
            self._skip -= skipped
            text = text[skipped:]
        if not self._group.silent:
            self._bytes += text

    def _coded(self, byte: int) -> None:
        if self._skip:
            self._skip -= 1
        elif not self._group.silent:
            self._bytes.append(byte)

    def _symbol(self, symbol: str) -> None:
        self._skip = 0
        if symbol == "*":
            self._group = replace(self._group, starred=True)
        elif symbol in "\r\n":
            self._word("par", None)
        else:
            self._say(_SYMBOLS.get(symbol, ""))

    def _word(self, name: str, number: int | None) -> None:
        self._flush()
        self._skip = 0
        group = self._group
        if group.starred:
            group = self._group = replace(
                group, starred=False, silent=group.silent or name not in _SPOKEN_THOUGH_STARRED
            )
        if name in _SILENT:
            self._group = replace(group, silent=True, fonts=name == "fonttbl")
        elif group.silent:
            if group.fonts:
                self._font_word(name, number)
        elif name == "u":
            self._say(chr((number or 0) % 0x10000))
            self._skip = group.unicode_skip
        elif name in _CHARACTERS:
            self._say(_CHARACTERS[name])
        elif name in _ASIDE:
            self._group = replace(group, aside=group.aside or _ASIDE[name])
        elif name in _PARAGRAPH_ENDS:
            self._current().end_paragraph(self._in_table and not group.aside)
        elif name == "cell":
            self._current().end_cell()
        elif name == "row":
            self._current().end_row()
        else:
            self._setting(name, number)

    def _setting(self, name: str, number: int | None) -> None:
        group, on = self._group, number != 0
        if name == "b":
            self._group = replace(group, bold=on)
        elif name == "i":
            self._group = replace(group, italic=on)
        elif name == "v":
            self._group = replace(group, hidden=on)
        elif name == "deleted":
            self._group = replace(group, deleted=on)
        elif name == "plain":
            self._group = replace(group, bold=False, italic=False, hidden=False, deleted=False)
        elif name == "uc":
            self._group = replace(group, unicode_skip=min(max(number or 0, 0), 100))
        elif name == "f":
            self._group = replace(group, encoding=self._fonts.get(number or 0, ""))
        elif name == "pard":
            self._in_table = False
        elif name == "intbl":
            self._in_table = True
        elif name == "ansicpg":
            self._encoding = _code_page(number)
        elif name in ("mac", "pc", "pca"):
            self._encoding = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}[name]

    def _font_word(self, name: str, number: int | None) -> None:
        if name == "f":
            self._font = number or 0
        elif name == "fcharset" and number in _CHARSETS:
            self._fonts[self._font] = _CHARSETS[number]

    def _flush(self) -> None:
        if self._bytes:
            encoding = self._group.encoding or self._encoding
            text = self._bytes.decode(encoding, errors="replace")
            self._bytes.clear()
            self._say(text)

    def _say(self, text: str) -> None:
        if self._bytes:
            self._flush()
        group = self._group
        if text and not (group.silent or group.deleted or group.hidden):
            self._current().pieces.append(Piece(text, group.bold, group.italic))

    def _current(self) -> _Flow:
        return self._note if self._group.aside else self._flow


def _code_page(number: int | None) -> str:
    name = "utf-8" if number == 65001 else f"cp{number}"
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


def _mended_paragraph(pieces: list[Piece]) -> list[Line]:
    """The lines of a paragraph, whose emoji RTF writes as two halves that may stand in two runs."""
    text = "".join(piece.text for piece in pieces)
    if not any("\ud800" <= character <= "\udfff" for character in text):
        return paragraph(pieces)
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    marked, first, *others = paragraph(pieces)[0], *paragraph([Piece(whole)])
    longest = len(first.text)
    return [
        replace(first, bold=min(marked.bold, longest), italic=min(marked.italic, longest)),
        *others,
    ]
