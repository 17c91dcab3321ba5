"""The codebook as a text to read, for the appendix of a thesis: its tree, rules, examples, sets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from codage.domain.anchors import CodeId, CoderId, DocumentId
from codage.domain.codebook import ancestors_of
from codage.domain.message import Message
from codage.exporters.options import ExportOptions, InWords, Part
from codage.exporters.phrases import day
from codage.exporters.text import (
    Block,
    Contents,
    Field,
    Grid,
    Heading,
    Line,
    Links,
    Paragraph,
    Text,
)
from codage.project.project import Project
from codage.project.rows import CodeRow


def text(project: Project, options: ExportOptions, in_words: InWords) -> Text:
    """The codes chosen, numbered in their tree, as a text.

    Counts are of the coders and documents chosen; those of a code with codes under it are given
    with and without them. A document counts once, however often it was coded.
    """
    book = _Book(project, options, in_words)
    return Text(
        title=project.name,
        subtitle=in_words(Message("Codebook")),
        facts=tuple(book.facts()),
        blocks=tuple(book.blocks()),
        language=options.language,
    )


@dataclass(frozen=True, slots=True)
class _Entry:
    """A code as it is told: its number, its depth, and what was counted of it."""

    code: CodeRow
    number: str
    depth: int
    segments: int
    documents: int
    all_segments: int
    all_documents: int
    is_family: bool

    @property
    def anchor(self) -> str:
        """The name of its heading."""
        return f"code-{self.number.replace('.', '-')}"


class _Book:
    def __init__(self, project: Project, options: ExportOptions, in_words: InWords) -> None:
        self._project = project
        self._options = options
        self._say = in_words
        self._parts = options.parts
        self.entries = list(_entries(project, options))
        self._by_code = {entry.code.id: entry for entry in self.entries}

    def facts(self) -> Iterator[tuple[str, str]]:
        """What stands below the title."""
        counted = _counted_coders(self._project, self._options)
        names = [row.name for row in self._project.coders() if row.id in counted]
        yield self._say(Message("Date")), day(date.today(), self._say)
        yield self._say(Message("Coders")), ", ".join(names)
        yield self._say(Message("Codes")), str(len(self.entries))
        if Part.COUNTS in self._parts:
            segments = sum(entry.segments for entry in self.entries)
            yield self._say(Message("Coded segments")), str(segments)
            yield self._say(Message("Interviews")), str(self._documents())

    def blocks(self) -> Iterator[Block]:
        """The text, from the table of contents on."""
        yield Contents(self._say(Message("Contents")))
        yield Heading(self._say(Message("The tree of codes")), 1, anchor="tree")
        yield self._tree()
        yield Heading(self._say(Message("The codes")), 1, anchor="codes")
        for entry in self.entries:
            yield from self._code(entry)
        if Part.SETS in self._parts:
            yield from self._sets()

    def _documents(self) -> int:
        chosen = self._options.selection.document_ids
        return len(self._project.documents()) if chosen is None else len(chosen)

    def _tree(self) -> Grid:
        columns = [self._say(Message("Code"))]
        if Part.COUNTS in self._parts:
            columns += [
                self._say(Message("Segments")),
                self._say(Message("Interviews")),
                self._say(Message("Segments of the family")),
                self._say(Message("Interviews of the family")),
            ]
        lines = []
        for entry in self.entries:
            cells = [f"{entry.number} {entry.code.name}"]
            if Part.COUNTS in self._parts:
                counts = [entry.segments, entry.documents]
                family = [entry.all_segments, entry.all_documents]
                cells += [str(count) for count in counts]
                cells += [str(count) if entry.is_family else "" for count in family]
            lines.append(Line(tuple(cells), entry.depth, entry.code.colour, entry.anchor))
        return Grid(self._say(Message("Codes in their order")), tuple(columns), tuple(lines))

    def _code(self, entry: _Entry) -> Iterator[Block]:
        code = entry.code
        yield Heading(code.name, entry.depth + 2, entry.number, entry.anchor, code.colour)
        if remarks := list(self._remarks(entry)):
            yield Paragraph(" · ".join(remarks), quiet=True)
        fields = [
            (Message("Definition"), code.definition),
            (Message("When to use it"), code.inclusion),
            (Message("When not to use it"), code.exclusion),
        ]
        if Part.EXAMPLES in self._parts:
            fields.append((Message("Example"), code.example))
        for label, told in fields:
            if told.strip():
                yield Field(self._say(label), told.strip())

    def _remarks(self, entry: _Entry) -> Iterator[str]:
        if Part.COUNTS in self._parts:
            yield self._counted(entry.segments, entry.documents)
            if entry.is_family:
                counts = self._counted(entry.all_segments, entry.all_documents)
                yield self._say(Message("with the codes under it: {counts}", {"counts": counts}))
        if entry.code.archived:
            yield self._say(Message("archived"))

    def _counted(self, segments: int, documents: int) -> str:
        parts = {
            "segments": self._say(Message("{count} segments", {"count": segments})),
            "interviews": self._say(Message("{count} interviews", {"count": documents})),
        }
        return self._say(Message("{segments} in {interviews}", parts))

    def _sets(self) -> Iterator[Block]:
        told = [
            (row, [entry for entry in self.entries if entry.code.id in row.members])
            for row in self._project.code_sets()
        ]
        if told := [(row, members) for row, members in told if members]:
            yield Heading(self._say(Message("Sets of codes")), 1, anchor="sets")
        for row, members in told:
            yield Heading(row.name, 2, anchor=f"set-{row.id}")
            if row.description.strip():
                yield Paragraph(row.description.strip())
            yield Links(tuple((f"{one.number} {one.code.name}", one.anchor) for one in members))


def _entries(project: Project, options: ExportOptions) -> Iterator[_Entry]:
    """The codes that are told, in their order, numbered under those that are told above them."""
    rows = project.codes()
    told = [row for row in rows if _is_told(row, options)]
    own, whole = _counted(project, rows, options)
    parents = {row.id: row.parent_id for row in rows}
    families = {row.parent_id for row in rows}
    numbers: dict[CodeId | None, str] = {None: ""}
    born: dict[CodeId | None, int] = defaultdict(int)
    for row in told:
        above = next((code for code in ancestors_of(row.id, parents) if code in numbers), None)
        born[above] += 1
        head = numbers[above]
        numbers[row.id] = number = f"{head}.{born[above]}" if head else str(born[above])
        yield _Entry(
            row,
            number,
            number.count("."),
            *own[row.id],
            *whole[row.id],
            row.id in families,
        )


def _is_told(row: CodeRow, options: ExportOptions) -> bool:
    chosen = options.selection.code_ids
    if row.archived and Part.ARCHIVED not in options.parts:
        return False
    return chosen is None or row.id in chosen


def _counted_coders(project: Project, options: ExportOptions) -> frozenset[CoderId]:
    """Those chosen; else all who code, without the layer that repeats what they agreed on."""
    if options.selection.coder_ids is not None:
        return options.selection.coder_ids
    return frozenset(row.id for row in project.coders() if not row.agreed)


Counted = dict[CodeId, tuple[int, int]]


def _counted(
    project: Project, rows: Sequence[CodeRow], options: ExportOptions
) -> tuple[Counted, Counted]:
    """Segments and documents of each code itself, and with the codes under it."""
    coders, chosen = _counted_coders(project, options), options.selection.document_ids
    segments: dict[CodeId, int] = defaultdict(int)
    documents: dict[CodeId, set[DocumentId]] = defaultdict(set)
    for _, document, code, coder in project.coding_ties():
        if coder in coders and (chosen is None or document in chosen):
            segments[code] += 1
            documents[code].add(document)
    own = {row.id: (segments[row.id], len(documents[row.id])) for row in rows}
    for row in reversed(rows):
        if row.parent_id is not None:
            segments[row.parent_id] += segments[row.id]
            documents[row.parent_id] |= documents[row.id]
    return own, {row.id: (segments[row.id], len(documents[row.id])) for row in rows}
