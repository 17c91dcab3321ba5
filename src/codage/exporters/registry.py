"""The exports: one list, one module each; and the file formats, likewise.

To add an export, write a module with this function and add a line to ``EXPORTERS``::

    def table(frames: Frames, options: ExportOptions, in_words: InWords) -> ExportTable: ...

or, where it is a text to read, with this one::

    def text(project: Project, options: ExportOptions, in_words: InWords) -> Text: ...

To add a file format, write a module with these two and add a line to ``FORMATS``, or to
``TEXT_FORMATS`` (there ``write`` takes the text, the path and advance)::

    def files(path: Path) -> tuple[Path, ...]: ...      # path, and what is written beside it
    def write(table, dictionary, path, options, advance) -> None: ...

A format of ``CODED`` takes answers as their codes, and has a third: ``fitted(table)``, the table
as it can hold it. Those of ``SCRIPTS`` are of the merged table alone, and load it; they have
``write_script(table, path, data, options)``, for a script that loads a file called otherwise.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from codage.domain.message import Message
from codage.domain.task import Advance, unwatched
from codage.exporters.errors import ExportError
from codage.exporters.finishing import refuse_other_endings, whole
from codage.exporters.options import ExportOptions, InWords, ValueForm

if TYPE_CHECKING:
    from codage.exporters.table import ExportTable
    from codage.exporters.text import Text
    from codage.project.frames import Frames
    from codage.project.project import Project


@dataclass(frozen=True, slots=True)
class Exporter:
    """An export: its name in the shell, its label for people, its formats and its module.

    ``texts`` is the module that makes a text of it, for the formats to read, where there is one.
    ``traced`` is whether its provenance is written beside it.
    """

    name: str
    label: Message
    suffixes: tuple[str, ...]
    module: str
    texts: str = ""
    traced: bool = False


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: the file first, then what stands beside it, and the rows of the table."""

    files: tuple[Path, ...]
    rows: int


_TABLES = (".xlsx", ".csv")
_STATISTICS = (".parquet", ".sav", ".dta")
_TEXTS = (".docx", ".html")
_ARCHIVE = ".zip"

EXPORTERS: tuple[Exporter, ...] = (
    Exporter(
        "merged",
        Message("Coded counts with the survey"),
        (*_TABLES, *_STATISTICS, ".r", ".ipynb", _ARCHIVE),
        "codage.exporters.merged",
        traced=True,
    ),
    Exporter(
        "counts",
        Message("Frequencies of codes"),
        _TABLES + _STATISTICS,
        "codage.exporters.counts",
    ),
    Exporter(
        "segments",
        Message("Coded segments"),
        _TABLES + _STATISTICS + _TEXTS,
        "codage.exporters.segments",
        "codage.exporters.quotations",
    ),
    Exporter("agreement", Message("Agreement of coders"), _TABLES, "codage.exporters.agreement"),
    Exporter(
        "codebook",
        Message("Codebook"),
        (*_TABLES, *_TEXTS, ".pdf"),
        "codage.exporters.codebook",
        "codage.exporters.codebook_document",
    ),
    Exporter(
        "memos",
        Message("Memos"),
        (*_TEXTS, ".md", *_TABLES),
        "codage.exporters.memos",
        "codage.exporters.memos_document",
    ),
)

FORMATS: dict[str, str] = {
    ".csv": "codage.exporters.delimited",
    ".xlsx": "codage.exporters.workbook",
    ".parquet": "codage.exporters.parquet",
    ".sav": "codage.exporters.spss",
    ".dta": "codage.exporters.stata",
}

CODED = frozenset({".sav", ".dta"})

SCRIPTS: dict[str, str] = {
    ".r": "codage.exporters.r_script",
    ".ipynb": "codage.exporters.pandas_notebook",
}

TEXT_FORMATS: dict[str, str] = {
    ".docx": "codage.exporters.word",
    ".html": "codage.exporters.page",
    ".md": "codage.exporters.markdown",
    ".pdf": "codage.exporters.pdf",
}


def exporter_named(name: str) -> Exporter:
    """The exporter of that name. Raises ExportError for a stranger."""
    for exporter in EXPORTERS:
        if exporter.name == name:
            return exporter
    raise ExportError(
        "There is no export called {name}. Choose one of: {names}.",
        name=name,
        names=", ".join(exporter.name for exporter in EXPORTERS),
    )


def export(
    project: Project,
    name: str,
    path: Path,
    options: ExportOptions | None = None,
    *,
    advance: Advance = unwatched,
    in_words: InWords = str,
) -> Exported:
    """Write the export called `name` to `path`, in the format of its ending.

    The file appears whole under its name or not at all; one that was there is replaced. A .csv
    gets its dictionary beside it, ``NAME.dictionary.csv``; an .xlsx has a sheet for it; other
    formats get ``NAME.sav.dictionary.csv``. A merged table gets its provenance beside it too,
    ``NAME.csv.provenance.json``.
    ``in_words`` turns the dictionary's sentences into the reader's language.
    Raises ExportError, or Cancelled from `advance`; any earlier file is then as it was.
    """
    exporter = exporter_named(name)
    suffix = refuse_other_endings(path, exporter.suffixes)
    options = options or ExportOptions()
    if suffix in TEXT_FORMATS:
        text = text_for(project, name, options, in_words=in_words)
        texts = cast(_TextWriter, importlib.import_module(TEXT_FORMATS[suffix]))

        def write_text(unfinished: Path) -> None:
            texts.write(text, unfinished, advance)

        return Exported(whole(texts.files, write_text, path), len(text.headings))
    if suffix == _ARCHIVE:
        return _archive(project, name, path, options, advance, in_words)
    table = table_for(project, name, _heeded(options, suffix), in_words=in_words)
    return _write(project, name, table, path, options, advance, in_words)


def write_table(
    project: Project,
    table: ExportTable,
    path: Path,
    options: ExportOptions | None = None,
    *,
    advance: Advance = unwatched,
    in_words: InWords = str,
) -> Exported:
    """Write a table that was made elsewhere, with its dictionary, as `export` does."""
    refuse_other_endings(path, FORMATS)
    return _write(project, "", table, path, options or ExportOptions(), advance, in_words)


def _write(
    project: Project,
    name: str,
    table: ExportTable,
    path: Path,
    options: ExportOptions,
    advance: Advance,
    in_words: InWords,
) -> Exported:
    from codage.exporters import provenance
    from codage.exporters.dictionary import dictionary_of

    suffix = path.suffix.lower()
    traced = bool(name) and exporter_named(name).traced
    options = _heeded(options, suffix)
    module = importlib.import_module((FORMATS | SCRIPTS)[suffix])
    writer = cast(_Writer, module)
    if suffix in CODED:
        table = cast(_Fitting, module).fitted(table)
    elif traced:
        table = replace(table, rows=list(table.rows))
    dictionary = dictionary_of(project.frames, table, options, in_words)

    def files(of: Path) -> tuple[Path, ...]:
        told = (provenance.file_beside(of),) if traced else ()
        return *writer.files(of), *told

    def write(unfinished: Path) -> None:
        writer.write(table, dictionary, unfinished, options, advance)
        if traced:
            final = [file.name for file in writer.files(path)]
            written = zip(writer.files(unfinished), final, strict=True)
            told = provenance.file_beside(unfinished)
            provenance.write(project, name, table, options, written, told)

    return Exported(whole(files, write, path), table.count)


def _archive(
    project: Project,
    name: str,
    path: Path,
    options: ExportOptions,
    advance: Advance,
    in_words: InWords,
) -> Exported:
    from codage.exporters import package

    rows: list[int] = []

    def make(chosen: ExportOptions) -> ExportTable:
        return table_for(project, name, chosen, in_words=in_words)

    def write(unfinished: Path) -> None:
        chosen = (FORMATS, SCRIPTS, CODED)
        rows.append(package.write(project, make, *chosen, unfinished, options, advance, in_words))

    return Exported(whole(package.files, write, path), rows[0])


def _heeded(options: ExportOptions, suffix: str) -> ExportOptions:
    """`options` as the format of this ending needs them."""
    return replace(options, values=ValueForm.CODES) if suffix in CODED else options


def table_for(
    project: Project, name: str, options: ExportOptions, *, in_words: InWords = str
) -> ExportTable:
    """The table that the export called `name` would write, to look at before."""
    maker = cast(_Maker, importlib.import_module(exporter_named(name).module))
    return maker.table(project.frames, options, in_words)


def text_for(
    project: Project, name: str, options: ExportOptions, *, in_words: InWords = str
) -> Text:
    """The text that the export called `name` would write, to look at before."""
    maker = cast(_TextMaker, importlib.import_module(exporter_named(name).texts))
    return maker.text(project, options, in_words)


class _TextMaker(Protocol):
    def text(self, project: Project, options: ExportOptions, in_words: InWords) -> Text: ...


class _TextWriter(Protocol):
    def write(self, text: Text, path: Path, advance: Advance) -> None: ...

    def files(self, path: Path) -> tuple[Path, ...]: ...


class _Maker(Protocol):
    def table(self, frames: Frames, options: ExportOptions, in_words: InWords) -> ExportTable: ...


class _Writer(Protocol):
    def write(
        self,
        table: ExportTable,
        dictionary: ExportTable,
        path: Path,
        options: ExportOptions,
        advance: Advance,
    ) -> None: ...

    def files(self, path: Path) -> tuple[Path, ...]: ...


class _Fitting(Protocol):
    def fitted(self, table: ExportTable) -> ExportTable: ...
