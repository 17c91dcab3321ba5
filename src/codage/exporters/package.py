"""The merged data set for others, as one .zip: every format, the dictionaries, the scripts, and
the provenance of all files.
"""

from __future__ import annotations

import importlib
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from codage.domain.task import Advance, part
from codage.exporters import provenance
from codage.exporters.dictionary import dictionary_of
from codage.exporters.options import Dialect, ExportOptions, InWords, ValueForm
from codage.exporters.scripted import UNFINISHED
from codage.exporters.table import ExportTable
from codage.project.project import Project

_PROVENANCE = "provenance.json"
_STAMP = (1980, 1, 1, 0, 0, 0)

Make = Callable[[ExportOptions], ExportTable]


def files(path: Path) -> tuple[Path, ...]:
    """The archive alone."""
    return (path,)


def write(
    project: Project,
    make: Make,
    formats: Mapping[str, str],
    scripts: Mapping[str, str],
    coded: frozenset[str],
    path: Path,
    options: ExportOptions,
    advance: Advance,
    in_words: InWords,
) -> int:
    """Write the archive of a table that `make` makes, in all `formats`. Gives its rows.

    The `scripts` load the .csv. ``coded`` are the formats that take answers as their codes.
    """
    options = replace(options, dialect=Dialect.ISO)
    name = path.stem.removeprefix(UNFINISHED)
    tables = {
        form: _kept(make(replace(options, values=form)))
        for form in {options.values, ValueForm.CODES}
    }
    with TemporaryDirectory() as folder:
        for number, (suffix, module) in enumerate(formats.items()):
            writer: Any = importlib.import_module(module)
            form = ValueForm.CODES if suffix in coded else options.values
            table = writer.fitted(tables[form]) if suffix in coded else tables[form]
            chosen = replace(options, values=form)
            dictionary = dictionary_of(project.frames, table, chosen, in_words)
            target = Path(folder) / f"{name}{suffix}"
            writer.write(table, dictionary, target, chosen, part(advance, number, len(formats)))
        for suffix, module in scripts.items():
            script: Any = importlib.import_module(module)
            target = Path(folder) / f"{name}{suffix}"
            script.write_script(tables[options.values], target, f"{name}.csv", options)
        written = [(file, file.name) for file in sorted(Path(folder).iterdir())]
        table = tables[options.values]
        told = Path(folder) / _PROVENANCE
        provenance.write(project, "merged", table, options, written, told)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in [told, *(file for file, _ in written)]:
                entry = zipfile.ZipInfo(file.name, _STAMP)
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, file.read_bytes())
    return table.count


def _kept(table: ExportTable) -> ExportTable:
    """`table` with rows that can be read more than once."""
    return replace(table, rows=list(table.rows))
