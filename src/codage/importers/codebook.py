"""A codebook from a table: .csv with any delimiter, or the first sheet of an .xlsx.

Columns may come in any order, in English or French; all but the name may be absent. What
`codage.exporters.codebook` writes comes back the same.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from dataclasses import fields as dataclass_fields
from pathlib import Path

from codage.domain.anchors import CodeId
from codage.domain.decoding import decoded
from codage.domain.transcript import clean_text
from codage.importers.errors import ImporterError
from codage.project import Project
from codage.project.rows import CodeFields, CodeRow

# Headers without accents, by what they hold.
_HEADERS = {
    "identifier": ("code", "id", "code_id", "identifier", "identifiant", "numero"),
    "name": ("name", "nom", "label", "libelle", "intitule", "title", "titre", "theme"),
    "parent": ("parent", "category", "categorie", "family", "famille", "code parent"),
    "definition": ("definition", "description", "memo"),
    "inclusion": ("inclusion", "include", "inclure", "when to use", "quand l'utiliser"),
    "exclusion": ("exclusion", "exclude", "exclure", "when not to use", "ne pas utiliser"),
    "example": ("example", "exemple", "quote", "citation"),
    "colour": ("colour", "color", "couleur"),
    "key": ("key", "shortcut", "touche", "raccourci"),
    "archived": ("archived", "archive", "archivee"),
}
_PATH = " > "
_DELIMITERS = ";,\t|"
# The apostrophe that keeps a spreadsheet from running text as a formula.
_HARMLESS = re.compile("\\A'(?='*[=+\\-@\t\r\n＝＋－＠])")
_COLOUR = re.compile("#?([0-9A-Fa-f]{6})")
_TRUE = ("1", "true", "yes", "oui", "vrai", "x")


class CodebookError(ImporterError):
    """A table cannot be read as a codebook. No code entered the project."""


@dataclass(frozen=True, slots=True)
class CodebookOutcome:
    """How many codes were made, and how many were there already and took the table's rules."""

    added: int
    known: int


@dataclass(frozen=True, slots=True)
class CodeEntry:
    """One row of the table. ``parent`` is a name, an identifier or a path, empty at the top.

    ``name`` begins with the identifier (B3) where the table has both, unless it is a mere number.
    """

    identifier: str
    title: str
    name: str
    parent: str
    fields: CodeFields
    archived: bool

    @property
    def callings(self) -> frozenset[str]:
        """What other rows may call it in their column of parents, in lower case."""
        return frozenset(
            calling.casefold() for calling in (self.name, self.title, self.identifier) if calling
        )


def import_codebook(project: Project, path: Path) -> CodebookOutcome:
    """Make a code of each row of the table at `path`, all in one change.

    A code that the project has in the same place takes the table's fields where they are not
    empty. A parent that is neither in the table nor in the project is made.
    Raises CodebookError.
    """
    entries = read_codebook(path)
    with project.change("Import codebook {name}", name=path.name):
        return _brought_in(project, entries, path)


def read_codebook(path: Path) -> list[CodeEntry]:
    """The codes in the table at `path`, in its order. Raises CodebookError."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CodebookError(
            "{file} cannot be read ({why}). No code came in. Check that it is there and that you "
            "may open it.",
            file=path.name,
            why=error.strerror or type(error).__name__,
        ) from None
    rows = iter(_workbook_rows(path) if data.startswith(b"PK") else _text_rows(data))
    columns = _columns(next(rows, []), path)
    entries = [entry for row in rows if (entry := _entry(row, columns)) is not None]
    if not entries:
        raise CodebookError("{file} holds no code. Nothing was changed.", file=path.name)
    return entries


def _text_rows(data: bytes) -> Iterator[list[str]]:
    text, _ = decoded(data)
    if text.lower().startswith("sep="):
        text = text.partition("\n")[2]
    delimiter = max(_DELIMITERS, key=text.partition("\n")[0].count)
    lines = io.StringIO(text.replace("\0", ""), newline="")
    try:
        for row in csv.reader(lines, delimiter=delimiter, strict=True):
            yield [_HARMLESS.sub("", cell) for cell in row]
    except csv.Error as error:
        raise CodebookError(
            "This table cannot be told apart into cells ({why}). No code came in. Save it again "
            "as .csv or .xlsx from a spreadsheet program.",
            why=str(error),
        ) from None


def _workbook_rows(path: Path) -> Iterator[list[str]]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with CalamineWorkbook.from_path(str(path)) as book:
            rows = book.get_sheet_by_index(0).to_python()
    except (CalamineError, OSError, IndexError) as error:
        raise CodebookError(
            "{file} is not a workbook, or is damaged or protected. No code came in. Save it again "
            "as .xlsx or .csv.",
            file=path.name,
        ) from error
    return ([_cell_text(cell) for cell in row] for row in rows)


def _cell_text(cell: object) -> str:
    if isinstance(cell, bool):
        return str(int(cell))
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _columns(header: Sequence[str], path: Path) -> dict[str, int]:
    titles = [_folded(title) for title in header]
    columns = {
        field: next(titles.index(title) for title in known if title in titles)
        for field, known in _HEADERS.items()
        if not set(known).isdisjoint(titles)
    }
    if "name" not in columns and "identifier" in columns:
        columns["name"] = columns.pop("identifier")
    if "name" not in columns:
        raise CodebookError(
            "{file} has no column called name (nom) or code. No code came in. Give the table a "
            "first row with the names of its columns.",
            file=path.name,
        )
    return columns


def _folded(title: str) -> str:
    decomposed = unicodedata.normalize("NFKD", title.replace("’", "'"))
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(plain.split()).casefold()


def _entry(row: Sequence[str], columns: dict[str, int]) -> CodeEntry | None:
    def cell(field: str) -> str:
        number = columns.get(field, len(row))
        return clean_text(row[number]).strip() if number < len(row) else ""

    title, identifier = " ".join(cell("name").split()), " ".join(cell("identifier").split())
    name = title
    has_letters = any(character.isalpha() for character in identifier)
    if has_letters and not title.casefold().startswith(identifier.casefold()):
        name = f"{identifier} {title}".strip()
    if not name:
        return None
    colour = _COLOUR.fullmatch(cell("colour"))
    fields = CodeFields(
        name=name,
        colour=f"#{colour[1].upper()}" if colour else "",
        definition=cell("definition"),
        inclusion=cell("inclusion"),
        exclusion=cell("exclusion"),
        example=cell("example"),
        key=cell("key"),
    )
    parent = " ".join(cell("parent").split())
    archived = cell("archived").casefold() in _TRUE
    return CodeEntry(identifier, title or name, name, parent, fields, archived)


def _brought_in(project: Project, entries: Sequence[CodeEntry], path: Path) -> CodebookOutcome:
    tree = _Tree(project)
    to_come = {calling for entry in entries for calling in entry.callings}
    waiting = list(entries)
    while waiting:
        ready = next((e for e in waiting if not e.parent or tree.find(e.parent)), None)
        if ready is not None:
            tree.put(ready)
            waiting.remove(ready)
            continue
        stranger = next((e.parent for e in waiting if e.parent.casefold() not in to_come), None)
        if stranger is None:
            raise CodebookError(
                "{file}: the code {name} stands under one that stands under it. No code came in. "
                "Mend the column of parents.",
                file=path.name,
                name=waiting[0].name,
            )
        tree.make_parent(stranger)
    return CodebookOutcome(tree.added, tree.known)


class _Tree:
    """The codebook as it grows: its codes by what a table may call them."""

    def __init__(self, project: Project) -> None:
        self.added = 0
        self.known = 0
        self._project = project
        self._there: dict[tuple[CodeId | None, str], CodeId] = {}
        self._paths: dict[str, CodeId] = {}
        self._path_of: dict[CodeId, str] = {}
        self._called: dict[str, set[CodeId]] = {}
        for row in project.codes():
            self._there[row.parent_id, row.name.casefold()] = row.id
            self._learn(row.id, row.parent_id, row.name, {row.name.casefold()})

    def find(self, parent: str) -> CodeId | None:
        """The one code of that name or identifier, else the one of that path, else any so named."""
        named = self._called.get(parent.casefold(), set())
        if len(named) == 1:
            return next(iter(named))
        return self._paths.get(parent.casefold(), min(named, default=None))

    def put(self, entry: CodeEntry) -> None:
        """Make the code of a row, or revise the one in its place."""
        parent = self.find(entry.parent) if entry.parent else None
        there = self._there.get((parent, entry.name.casefold()))
        if there is None:
            self.added += 1
            code_id = self._project.add_code(entry.fields, parent=parent)
        else:
            self.known += 1
            code_id = there
            row = next(row for row in self._project.codes() if row.id == there)
            if (fields := _renewed(row, entry.fields)) != _fields_of(row):
                self._project.revise_code(code_id, fields)
        if entry.archived:
            self._project.archive_code(code_id)
        self._there[parent, entry.name.casefold()] = code_id
        self._learn(code_id, parent, entry.name, entry.callings)

    def make_parent(self, name: str) -> None:
        """A code at the top that the table names as a parent and nowhere else."""
        self.added += 1
        self._learn(self._project.add_code(name), None, name, {name.casefold()})

    def _learn(
        self, code_id: CodeId, parent: CodeId | None, name: str, callings: Iterable[str]
    ) -> None:
        path = (
            name.casefold() if parent is None else self._path_of[parent] + _PATH + name.casefold()
        )
        self._path_of[code_id] = path
        self._paths.setdefault(path, code_id)
        for calling in callings:
            self._called.setdefault(calling, set()).add(code_id)


def _fields_of(row: CodeRow) -> CodeFields:
    return CodeFields(*(getattr(row, field.name) for field in dataclass_fields(CodeFields)))


def _renewed(row: CodeRow, fields: CodeFields) -> CodeFields:
    """The fields of `row`, and over them those of `fields` that are not empty."""
    told = {name: value for name, value in asdict(fields).items() if value}
    return replace(_fields_of(row), **told)
