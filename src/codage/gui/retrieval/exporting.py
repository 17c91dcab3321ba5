"""The answer to a query as a file: a table of its segments, or quotations to read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QWidget

from codage.analysis.selection import Selection
from codage.domain.anchors import CodingId
from codage.domain.task import Advance
from codage.exporters.options import ExportOptions
from codage.exporters.registry import Exported, exporter_named
from codage.gui import background, settings
from codage.gui.exporting.dialog import FORMAT_NAMES
from codage.gui.places import documents_folder
from codage.gui.session import Session
from codage.gui.words import say, tr
from codage.gui.written import tell_written

_EXPORT = "segments"
_LONGEST_NAME = 80
_NOT_IN_NAMES = str.maketrans('/\\:*?"<>|', "         ")


def export_answer(
    session: Session,
    codings: tuple[CodingId, ...],
    title: str,
    variable: str,
    parent: QWidget,
) -> None:
    """Ask where the segments go, and write them in the order they are read in.

    ``title`` is the sentence of the query, ``variable`` the answer beside them, where one is.
    """
    path = _ask_where(title, parent)
    if path is None:
        return
    project = session.project
    options = ExportOptions(
        Selection(coding_ids=codings),
        variables=(variable,) if variable else (),
        title=title,
        language=QLocale().name()[:2],
    )

    def write(advance: Advance) -> Exported:
        from codage.exporters.registry import export

        return export(project, _EXPORT, path, options, advance=advance, in_words=say)

    background.run(
        parent, tr("Exporting…"), write, lambda written: tell_written(parent, written.files[0])
    )


def _ask_where(title: str, parent: QWidget) -> Path | None:
    suffixes = exporter_named(_EXPORT).suffixes
    filters = {f"{tr(FORMAT_NAMES[suffix])} (*{suffix})": suffix for suffix in suffixes}
    usual = settings.get("format/retrieval", ".docx", str)
    first = next((words for words, suffix in filters.items() if suffix == usual), "")
    folder = Path(settings.get("folder/export", str(documents_folder()), str))
    name = " ".join(title.translate(_NOT_IN_NAMES).split())[:_LONGEST_NAME].rstrip(" .")
    chosen, used = QFileDialog.getSaveFileName(
        parent,
        tr("Export the segments"),
        str(folder / f"{name}{filters.get(first, suffixes[0])}"),
        ";;".join(filters),
        first,
    )
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() not in suffixes:
        path = path.with_name(path.name + filters.get(used, suffixes[0]))
    settings.keep("folder/export", str(path.parent))
    settings.keep("format/retrieval", path.suffix.lower())
    return path
