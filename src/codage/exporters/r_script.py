"""An R script beside the merged table: it loads it, and makes the table of frequencies of codes.

Base R alone, so that it runs on any computer and in ten years.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from codage.domain.task import Advance
from codage.exporters import scripted
from codage.exporters.options import ExportOptions
from codage.exporters.scripted import Described, files
from codage.exporters.table import ExportTable

__all__ = ["files", "write", "write_script"]

_WIDTH = 88


def write(
    table: ExportTable,
    dictionary: ExportTable,
    path: Path,
    options: ExportOptions,
    advance: Advance,
) -> None:
    """Write the script, the table and its dictionary."""
    scripted.write_with(write_script, table, dictionary, path, options, advance)


def write_script(table: ExportTable, path: Path, data: str, options: ExportOptions) -> None:
    """Write the script alone; it loads the file called `data`."""
    about = scripted.described(table, data, options)
    path.write_text("\n".join(_lines(about)) + "\n", "utf-8", newline="\n")


def _lines(about: Described) -> Iterator[str]:
    yield "# Loads the merged data set and makes the table of frequencies of codes."
    yield "# Base R, 4.0 or newer. Run it in the folder of the data (setwd)."
    yield ""
    yield f"data_file <- {_text(about.data_file)}"
    yield from _assigned("texts", about.texts)
    yield from _assigned("dates", about.dates)
    yield from _assigned("numbers", (*about.wholes, *about.numbers))
    yield "kinds <- c("
    yield '  setNames(rep("character", length(texts) + length(dates)), c(texts, dates)),'
    yield '  setNames(rep("numeric", length(numbers)), numbers)'
    yield ")"
    yield "merged <- read.csv("
    yield '  data_file, fileEncoding = "UTF-8-BOM", colClasses = kinds,'
    yield '  na.strings = "", quote = "\\"", comment.char = "", check.names = FALSE'
    yield ")"
    yield f"stopifnot(nrow(merged) == {about.rows})"
    yield ""
    yield "# Text that a spreadsheet could run as a formula has an apostrophe before it there."
    yield "for (name in texts) {"
    yield '  merged[[name]] <- sub("^\'(\'*[-=+@\\t\\r\\n＝＋－＠])", "\\\\1", merged[[name]])'
    yield "}"
    yield "for (name in dates) merged[[name]] <- as.Date(substr(merged[[name]], 1, 10))"
    if about.categories:
        yield ""
        yield "# Answers along their scale. Values that stand for no answer become NA."
        yield from _categories(about)
    if about.codes:
        yield ""
        yield from _table(about)


def _categories(about: Described) -> Iterator[str]:
    for category in about.categories:
        name = _text(category.column)
        yield f"merged[[{name}]] <- factor("
        yield f"  as.character(merged[[{name}]]),"
        yield from _vector("levels = ", category.cells, ",")
        yield from _vector("labels = ", category.labels, ",")
        yield f"  ordered = {'TRUE' if category.ordered else 'FALSE'}"
        yield ")"


def _table(about: Described) -> Iterator[str]:
    yield "# The table of frequencies: segments, rows of the data where the code is used, words."
    yield "frequencies <- data.frame("
    yield from _vector("code = ", [code.path for code in about.codes], ",")
    yield from _vector("segments = ", [code.segments for code in about.codes], ",")
    yield from _vector(f"{about.present} = ", [code.present for code in about.codes], ",")
    yield from _vector("words = ", [code.words for code in about.codes], ",")
    yield "  stringsAsFactors = FALSE"
    yield ")"
    if about.present == "cases":
        yield "# A document of no case is a row too, but not a case."
        yield "is_case <- !is.na(merged$case_key)"
    else:
        yield "is_case <- rep(TRUE, nrow(merged))"
    yield "total <- function(names, rows = TRUE) {"
    yield "  unname(vapply(names, function(n) sum(merged[rows, n], na.rm = TRUE), numeric(1)))"
    yield "}"
    yield "frequencies$segments <- total(frequencies$segments)"
    yield f"frequencies${about.present} <- total(frequencies${about.present}, is_case)"
    yield "frequencies$words <- total(frequencies$words)"
    yield "frequencies$share <- frequencies$words / sum(merged$words, na.rm = TRUE)"
    yield "print(frequencies, row.names = FALSE)"


def _assigned(name: str, texts: Iterable[str]) -> Iterator[str]:
    lines = list(_vector(f"{name} <- ", texts, ""))
    yield from (line[2:] for line in lines)


def _vector(before: str, texts: Iterable[str], after: str) -> Iterator[str]:
    """A vector of texts over as many lines as it takes, two spaces in."""
    given = [_text(text) for text in texts]
    if not given:
        yield f"  {before}character(0){after}"
        return
    whole = f"  {before}c({', '.join(given)}){after}"
    if len(whole) <= _WIDTH:
        yield whole
        return
    yield f"  {before}c("
    line = "   "
    for number, text in enumerate(given):
        piece = f" {text}" + ("," if number < len(given) - 1 else "")
        if len(line) > 3 and len(line) + len(piece) > _WIDTH:
            yield line
            line = "   "
        line += piece
    yield line
    yield f"  ){after}"


def _text(text: str) -> str:
    """A string of R."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    named = {"\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": ""}
    return '"' + "".join(named.get(c, c if c.isprintable() else _point(c)) for c in escaped) + '"'


def _point(character: str) -> str:
    return f"\\U{ord(character):08X}"
