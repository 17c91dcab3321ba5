"""A text as a PDF: A4 pages with numbers, outline, links, and letters of every European language.

Made by fpdf2, so that it needs no window and is the same each time; the letters are DejaVu Sans,
which come with matplotlib.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from codage.domain.task import Advance
from codage.exporters.text import (
    Block,
    Contents,
    Field,
    Figure,
    Grid,
    Heading,
    Line,
    Links,
    Listing,
    Mood,
    Paragraph,
    Quotation,
    Rich,
    Run,
    Span,
    Table,
    Text,
    sideways,
)

_FONT, _FIXED = "DejaVu", "DejaVuMono"
_INK, _QUIET, _RULE, _LINK = (31, 36, 41), (89, 95, 102), (201, 204, 208), (29, 106, 150)
_SIZES = (15, 12, 10.5, 10, 9.5)
_BODY, _SMALL, _LEADING = 9.5, 8, 1.45
_MARGIN, _FOOT, _STEP, _DOT = 22, 18, 6, 25.4 / 72
_ROOM_BELOW = 90
_LONG_CELL, _MOST_OF_PAGE = 700, 0.8
_FIRST_DAY = datetime(2000, 1, 1, tzinfo=UTC)


def files(path: Path) -> tuple[Path, ...]:
    """The file alone."""
    return (path,)


def write(text: Text, path: Path, advance: Advance) -> None:
    """Write the document."""
    writer = _Writer(text)
    for done, (block, side) in enumerate(zip(text.blocks, sideways(text.blocks), strict=True)):
        advance(done, len(text.blocks), "")
        if side != writer.is_sideways:
            writer.turn()
        writer.put(block)
    path.write_bytes(writer.bytes())
    advance(len(text.blocks), len(text.blocks), "")


class _Writer:
    def __init__(self, text: Text) -> None:
        self._text = text
        self._page: Any = _paper(text)
        self._links: dict[str, int] = {}
        self.is_sideways = False
        self._put_title()

    def bytes(self) -> bytes:
        """The whole file."""
        return bytes(self._page.output())

    def turn(self) -> None:
        """Go on on a page that lies on its side, or on one that stands again."""
        self.is_sideways = not self.is_sideways
        self._page.add_page(orientation="landscape" if self.is_sideways else "portrait")

    def put(self, block: Block) -> None:
        """Add a block at the end."""
        match block:
            case Heading():
                self._put_heading(block)
            case Paragraph():
                self._lines(block.text, ink=_QUIET if block.quiet else _INK)
            case Field():
                self._lines(block.label, style="B", after=0)
                self._lines(block.text, indent=_STEP)
            case Grid():
                self._put_table(_as_table(block), block.lines)
            case Links():
                for named, anchor in block.items:
                    self._lines(f"•  {named}", link=self._link(anchor), after=0.5)
            case Contents():
                self._put_contents(block)
            case Rich():
                self._put_rich(block)
            case Listing():
                self._put_listing(block)
            case Table():
                self._put_table(block, ())
            case Figure():
                self._put_figure(block)
            case Quotation():
                self._lines(block.text, indent=_STEP, style="I", after=0.5)
                self._lines(f"— {block.source}", indent=_STEP, size=_SMALL, ink=_QUIET, after=3)

    def _put_title(self) -> None:
        self._lines(self._text.title, size=22, style="B", after=1)
        self._lines(self._text.subtitle, size=13, ink=_QUIET, after=5)
        for label, value in self._text.facts:
            self._runs((Run(f"{label}{self._text.colon}", bold=True), Run(value)), after=0.5)
        self._page.ln(3)

    def _put_heading(self, block: Heading) -> None:
        size = _SIZES[min(block.level, len(_SIZES)) - 1]
        # A heading does not part from what it is over.
        self._keep(size * 3 + _ROOM_BELOW)
        self._page.ln(size * _DOT * 0.9)
        named = f"{block.number} {block.text}".strip()
        if block.anchor:
            self._page.set_link(self._link(block.anchor), y=self._page.get_y())
        self._page.start_section(_bare(named) or " ", level=_level(block, self._text))
        self._lines(named, size=size, style="B", after=1.5)

    def _put_contents(self, block: Contents) -> None:
        self._lines(block.title, size=_SIZES[0], style="B", after=1.5)
        for heading in self._text.headings:
            named = f"{heading.number} {heading.text}".strip()
            link = self._link(heading.anchor) if heading.anchor else None
            self._lines(named, indent=_STEP * (heading.level - 1), link=link, after=0.3)

    def _put_rich(self, block: Rich) -> None:
        if block.anchor:
            self._page.set_link(self._link(block.anchor), y=self._page.get_y())
        runs: Iterable[Run] = block.runs
        if block.mood is Mood.TITLE:
            runs = [Run(run.text, bold=True, italic=run.italic) for run in runs]
        if block.mood is Mood.FIXED:
            runs = [Run(run.text, fixed=True) for run in runs]
        if block.mood is Mood.QUOTED:
            runs = [Run(run.text, run.bold, True, run.fixed) for run in runs]
        self._runs(runs, indent=_STEP if block.mood is Mood.QUOTED else 0)

    def _put_listing(self, block: Listing) -> None:
        counts: dict[int, int] = {}
        for depth, runs in block.items:
            counts[depth] = counts.get(depth, 0) + 1
            sign = f"{counts[depth]}. " if block.numbered else "•  "
            self._runs((Run(sign), *runs), indent=_STEP * depth + 2, after=0.7)
        self._page.ln(1)

    def _put_figure(self, block: Figure) -> None:
        from PIL import Image

        drawn = block.picture.png()
        with Image.open(BytesIO(drawn)) as picture:
            dots = float(picture.info.get("dpi", (300, 300))[0])
            wide, high = picture.width / dots * 25.4, picture.height / dots * 25.4
        scale = min(1.0, self._page.epw / wide, (self._page.eph - 30) / high)
        self._keep((high * scale + 12) / _DOT)
        self._lines(block.caption, style="B", after=1)
        self._page.image(BytesIO(drawn), w=wide * scale, h=high * scale, alt_text=block.alternative)
        self._note(block.note)

    def _put_table(self, block: Table, lines: tuple[Line, ...]) -> None:
        from fpdf.enums import Align, TableBordersLayout
        from fpdf.fonts import FontFace

        page = self._page
        self._keep(60)
        self._lines(block.caption, style="B", after=1)
        self._letters(_SMALL)
        page.set_draw_color(*_RULE)
        sides = [
            Align.R if number and one.numbers else Align.L
            for number, one in enumerate(block.columns)
        ]
        with page.table(
            col_widths=tuple(one.share for one in block.columns),
            text_align=tuple(sides),
            borders_layout=TableBordersLayout.HORIZONTAL_LINES,
            headings_style=FontFace(emphasis="B"),
            line_height=_SMALL * _DOT * 1.35,
            padding=(0.8, 1),
            v_align="T",
        ) as table:
            head = table.row()
            for one in block.columns:
                head.cell(_bare(one.name))
            depths = block.depths or (0,) * len(block.rows)
            for number, (depth, cells) in enumerate(zip(depths, block.rows, strict=True)):
                anchor = lines[number].anchor if lines else ""
                link = self._link(anchor) if anchor else None
                whole = ("\u2003" * depth + _bare(cells[0]), *map(_bare, cells[1:]))
                for first, *others in self._pieces(block, whole):
                    row = table.row()
                    row.cell(first, link=link)
                    for cell in others:
                        row.cell(cell)
        page.ln(1)
        self._note(block.note)

    def _pieces(self, block: Table, cells: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        """A row in as many rows as it takes for none to be higher than a page."""
        if max(map(len, cells)) < _LONG_CELL:
            yield cells
            return
        page, high = self._page, _SMALL * _DOT * 1.35
        total = sum(one.share for one in block.columns)
        lines = [
            page.multi_cell(
                page.epw * one.share / total - 2, high, cell, dry_run=True, output="LINES"
            )
            for one, cell in zip(block.columns, cells, strict=True)
        ]
        most = int(page.eph * _MOST_OF_PAGE / high)
        for start in range(0, max(map(len, lines)), most):
            yield tuple("\n".join(each[start : start + most]) for each in lines)

    def _note(self, text: str) -> None:
        if text:
            self._lines(text, size=_SMALL, ink=_QUIET, after=3)
        else:
            self._page.ln(3)

    def _lines(
        self,
        text: str,
        *,
        size: float = _BODY,
        style: str = "",
        ink: tuple[int, int, int] = _INK,
        indent: float = 0,
        link: int | None = None,
        after: float = 2,
    ) -> None:
        page = self._page
        self._letters(size, style, ink)
        page.set_x(page.l_margin + indent)
        page.multi_cell(
            page.epw - indent,
            size * _DOT * _LEADING,
            _bare(text),
            align="L",
            link=link,
            new_x="LMARGIN",
            new_y="NEXT",
        )
        page.ln(after)

    def _runs(self, runs: Iterable[Run], *, indent: float = 0, after: float = 2) -> None:
        """Words of several looks in one paragraph, broken between words alone."""
        page = self._page
        with page.text_columns(
            l_margin=page.l_margin + indent, text_align="LEFT", line_height=_LEADING
        ) as region:
            for run in runs:
                style = "B" * run.bold + "I" * run.italic
                link: Any = self._link(run.anchor) if run.anchor else run.address
                ink = _LINK if link else _INK
                self._letters(
                    _BODY, "" if run.fixed else style, ink, _FIXED if run.fixed else _FONT
                )
                region.write(_bare(run.text), link=link or None)
        page.set_x(page.l_margin)
        page.ln(after)

    def _letters(
        self,
        size: float,
        style: str = "",
        ink: tuple[int, int, int] = _INK,
        family: str = _FONT,
    ) -> None:
        self._page.set_font(family, style, size)
        self._page.set_text_color(*ink)

    def _keep(self, points: float) -> None:
        """Begin a page where there is no room for so much."""
        if self._page.will_page_break(min(points * _DOT, self._page.eph - 1)):
            self._page.add_page(same=True)

    def _link(self, anchor: str) -> int:
        if anchor not in self._links:
            self._links[anchor] = self._page.add_link()
        return self._links[anchor]


def _paper(text: Text) -> Any:
    """An empty page with its letters."""
    import logging

    from fpdf import FPDF
    from matplotlib import get_data_path

    # It tells each table of a font that it leaves out.
    logging.getLogger("fontTools").setLevel(logging.ERROR)

    class Paper(FPDF):
        def footer(self) -> None:
            self.set_y(-_FOOT + 5)
            self.set_font(_FONT, "", _SMALL)
            self.set_text_color(*_QUIET)
            self.cell(0, 5, str(self.page_no()), align="C")

    page = Paper(format="A4")
    fonts = Path(get_data_path(), "fonts", "ttf")
    for style, file in (("", ""), ("B", "-Bold"), ("I", "-Oblique"), ("BI", "-BoldOblique")):
        page.add_font(_FONT, style, fonts / f"DejaVuSans{file}.ttf")
    page.add_font(_FIXED, "", fonts / "DejaVuSansMono.ttf")
    page.set_creation_date(_FIRST_DAY)
    page.set_title(f"{text.title} – {text.subtitle}")
    page.set_lang(text.language)
    page.set_margins(_MARGIN, 20, _MARGIN)
    page.set_auto_page_break(True, _FOOT)
    page.add_page()
    return page


def _as_table(block: Grid) -> Table:
    wide = max(8.0 - len(block.columns), 2.5)
    columns = tuple(Span(name, wide if not n else 1) for n, name in enumerate(block.columns))
    return Table(
        block.caption,
        columns,
        tuple(line.cells for line in block.lines),
        depths=tuple(line.depth for line in block.lines),
    )


def _level(block: Heading, text: Text) -> int:
    """The depth in the outline, which skips none."""
    before = text.headings[: text.headings.index(block)]
    depth = 0
    for heading in (*before, block):
        depth = min(heading.level - 1, depth + 1) if heading is not text.headings[0] else 0
    return depth


def _bare(text: str) -> str:
    return "".join(sign for sign in text if sign >= " " or sign == "\n")
