"""Writing the table of agreement to a file, as it is chosen on the page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from codage.domain.task import Advance
from codage.exporters.options import ExportOptions
from codage.exporters.registry import Exported, exporter_named
from codage.gui import background, settings
from codage.gui.comparison.reckoning import Figures
from codage.gui.exporting.choices import usual_options
from codage.gui.exporting.dialog import FORMAT_NAMES
from codage.gui.places import documents_folder
from codage.gui.session import Session
from codage.gui.words import say, tr

NAME = "agreement"


def export_figures(
    session: Session, figures: Figures, parent: QWidget, on_written: Callable[[Path], None]
) -> None:
    """Ask for a file and write the figures to it; `on_written` learns of it."""
    path = _ask_where(session, parent)
    if path is None:
        return
    settings.keep("folder/export", str(path.parent))
    project = session.project
    options = ExportOptions(
        selection=figures.selection,
        comparison=figures.comparison,
        dialect=usual_options().dialect,
    )

    def write(advance: Advance) -> Exported:
        from codage.exporters.registry import export

        return export(project, NAME, path, options, advance=advance, in_words=say)

    background.run(parent, tr("Exporting…"), write, lambda done: on_written(done.files[0]))


def _ask_where(session: Session, parent: QWidget) -> Path | None:
    exporter = exporter_named(NAME)
    folder = Path(settings.get("folder/export", str(documents_folder()), str))
    filters = {f"{tr(FORMAT_NAMES[suffix])} (*{suffix})": suffix for suffix in exporter.suffixes}
    name = f"{session.project.name} – {say(exporter.label)}".replace("/", "-")
    chosen, used = QFileDialog.getSaveFileName(
        parent,
        tr("Export: {name}", name=exporter.label),
        str(folder / f"{name}{exporter.suffixes[0]}"),
        ";;".join(filters),
    )
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() not in exporter.suffixes:
        path = path.with_name(path.name + filters.get(used, exporter.suffixes[0]))
    return path
